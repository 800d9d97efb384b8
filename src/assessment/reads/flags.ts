import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import { standingsOf } from '../../programme/reads.ts'
import { flagKeys, type ConfirmedFlag, type FlagGround, type FlagKey } from '../flag.ts'

/** The flags of an application that somebody has confirmed, with who and when. */
export const listConfirmed = (db: Read, applicationId: string): Promise<ConfirmedFlag[]> =>
  db
    .selectFrom('assessment.flag as f')
    .innerJoin('people.person as p', 'p.id', 'f.who')
    .select(['f.key', 'f.confirmed', 'f.note', 'p.name as who', 'f.at'])
    .where('f.application_id', '=', applicationId)
    .execute()

/** The flags of an application that wait for a person to confirm them, in the order in which they are looked at. */
export async function listUnconfirmed(db: Read, applicationId: string): Promise<readonly FlagKey[]> {
  const rows = await db
    .selectFrom('assessment.flag')
    .select('key')
    .where('application_id', '=', applicationId)
    .execute()
  return flagKeys.filter((key) => !rows.some((row) => row.key === key))
}

/** The kinds of organisations by their ids, for the joint rule. */
async function kindsOf(db: Read, ids: readonly string[]): Promise<FlagGround['kinds']> {
  if (ids.length === 0) return {}
  const rows = await db
    .selectFrom('people.organisation')
    .select([sql<string>`id::text`.as('id'), 'kind'])
    .where('id', 'in', [...ids])
    .execute()
  return Object.fromEntries(rows.map((row) => [row.id, row.kind]))
}

/** What the registers say of the parties of an application: their kinds, and how they stand in the trial. */
export async function partiesOf(
  db: Read,
  partners: readonly { readonly organisationId: string }[],
): Promise<Pick<FlagGround, 'kinds' | 'enrolments'>> {
  const ids = partners.map(({ organisationId }) => organisationId)
  return { kinds: await kindsOf(db, ids), enrolments: await standingsOf(db, ids) }
}

/** When an application itself arrived, whatever has supplemented it since, and on which ground it was admitted where that was late. */
export async function findArrival(
  db: Read,
  applicationId: string,
): Promise<Pick<FlagGround, 'arrivedAt' | 'admitted'> | undefined> {
  const row = await db
    .selectFrom('applications.version as v')
    .leftJoin('register.document as d', 'd.id', 'v.document_id')
    .leftJoin('applications.late_admission as l', 'l.version_id', 'v.id')
    .select(['v.arrived_at as arrivedAt', 'l.ground as admitted'])
    .where('v.application_id', '=', applicationId)
    .where(sql<boolean>`(d.kind is null or d.kind = 'application')`)
    .orderBy('v.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row
}

/** Whether a person has confirmed a flag of an application: who has presented it does not assess it. */
export async function hasPresented(db: Read, applicationId: string, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('assessment.flag')
    .select('key')
    .where('application_id', '=', applicationId)
    .where('who', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}
