import type { Write } from '../../io/db.ts'
import type { Invitation } from '../invitation.ts'

/** Enters an invitation. Says false where one of that id is there already. */
export async function insertInvitation(tx: Write, one: Invitation, keyHash: string): Promise<boolean> {
  const row = await tx
    .insertInto('applications.invitation')
    .values({
      id: one.id,
      application_id: one.applicationId,
      partner_id: one.partnerId,
      person_id: one.personId,
      role: one.role,
      key_hash: keyHash,
      by_own: one.byOwn,
      invited_by: one.invitedBy,
      sent_at: one.sentAt,
      expires_at: one.expiresAt,
    })
    .onConflict((there) => there.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Keeps how an invitation stands; `keyHash` is given where it has a new letter, `by` is who confirmed it. */
export const saveInvitation = (tx: Write, one: Invitation, more: { keyHash?: string; by?: string } = {}) =>
  tx
    .updateTable('applications.invitation')
    .set({
      sent_at: one.sentAt,
      expires_at: one.expiresAt,
      withdrawn_at: one.withdrawnAt,
      taken_at: one.takenAt,
      confirmed_at: one.confirmedAt,
      ...(more.keyHash === undefined ? {} : { key_hash: more.keyHash }),
      ...(more.by === undefined ? {} : { confirmed_by: more.by }),
    })
    .where('id', '=', one.id)
    .execute()

const rows = (tx: Write) =>
  tx
    .selectFrom('applications.invitation as i')
    .innerJoin('applications.partner as p', 'p.id', 'i.partner_id')
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
    ])
    .forNoKeyUpdate('i')

/** The invitation that a letter's key opens; nobody else takes it until the transaction ends. */
export const lockByKey = (tx: Write, keyHash: string): Promise<Invitation | undefined> =>
  rows(tx).where('i.key_hash', '=', keyHash).executeTakeFirst()

/** An invitation of an application; nobody else changes it until the transaction ends. */
export const lockInvitation = (tx: Write, applicationId: string, id: string): Promise<Invitation | undefined> =>
  rows(tx).where('i.application_id', '=', applicationId).where('i.id', '=', id).executeTakeFirst()
