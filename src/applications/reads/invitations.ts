import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'
import type { ListedInvitation, OpenedInvitation } from '../invitation.ts'

const rows = (db: Read) =>
  db
    .selectFrom('applications.invitation as i')
    .innerJoin('applications.partner as p', 'p.id', 'i.partner_id')
    .innerJoin('people.person as who', 'who.id', 'i.person_id')
    .select([
      'i.id',
      'i.application_id as applicationId',
      'i.partner_id as partnerId',
      'p.organisation_id as organisationId',
      'i.person_id as personId',
      'i.role',
      'i.by_own as byOwn',
      'i.invited_by as invitedBy',
      'i.sent_at as sentAt',
      'i.expires_at as expiresAt',
      'i.withdrawn_at as withdrawnAt',
      'i.taken_at as takenAt',
      'i.confirmed_at as confirmedAt',
      'who.name',
      'who.email',
    ])

/** The invitations to work for a party, the newest first; two hundred at most. */
export const listInvitations = (db: Read, partnerId: string): Promise<ListedInvitation[]> =>
  rows(db).where('i.partner_id', '=', partnerId).orderBy('i.sent_at', 'desc').limit(200).execute()

/** To whom a letter of an invitation goes. */
export async function findInvited(
  db: Read,
  personId: string,
): Promise<{ name: string; email: string; lang: 'fi' | 'sv' } | undefined> {
  const row = await db
    .selectFrom('people.person')
    .select(['name', 'email', 'lang'])
    .where('id', '=', personId)
    .executeTakeFirst()
  if (row === undefined || row.email === null) return undefined
  return { name: row.name, email: row.email, lang: row.lang === 'sv' ? 'sv' : 'fi' }
}

/** The invitation that the key of a letter opens, by the key's hash. */
export const findByKey = (db: Read, keyHash: string): Promise<OpenedInvitation | undefined> =>
  rows(db)
    .innerJoin('people.organisation as o', 'o.id', 'p.organisation_id')
    .innerJoin('people.person as inviter', 'inviter.id', 'i.invited_by')
    .select([
      'o.name as organisation',
      'inviter.name as inviter',
      sql<Words>`jsonb_strip_nulls(jsonb_build_object(
        'fi', (select jsonb_build_object('text', a.value #>> '{}', 'by', 'original') from applications.answer a
               where a.application_id = i.application_id and a.question_key = 'title_fi' and a.value #>> '{}' <> ''),
        'sv', (select jsonb_build_object('text', a.value #>> '{}', 'by', 'original') from applications.answer a
               where a.application_id = i.application_id and a.question_key = 'title_sv' and a.value #>> '{}' <> '')))`.as(
        'title',
      ),
    ])
    .where('i.key_hash', '=', keyHash)
    .executeTakeFirst()
