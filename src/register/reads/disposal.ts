import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Day } from '../../kit/dates.ts'
import type { Disposal } from '../disposal.ts'
import { closingKinds } from '../document.ts'
import { refusedYears } from '../retention.ts'

type Row = Omit<Disposal, 'proposedAt' | 'doneAt'> & { readonly proposedAt: string; readonly doneAt: string | null }

/** On `register.case_file as c`: what has been said of disposing of it. */
const disposal = sql<Row | null>`(
  select json_build_object('id', d.id, 'reason', d.reason, 'proposedAt', d.proposed_at, 'doneAt', d.done_at, 'doneBy', done.name,
    'proposedBy', json_build_object('id', p.id, 'name', p.name))
  from register.disposal d join people.person p on p.id = d.proposed_by left join people.person done on done.id = d.done_by
  where d.case_id = c.id and d.revoked_at is null)`

const disposalIn = (row: Row | null): Disposal | null =>
  row === null
    ? null
    : { ...row, proposedAt: new Date(row.proposedAt), doneAt: row.doneAt === null ? null : new Date(row.doneAt) }

/** What has been said of disposing of a case; null where nothing is. */
export async function findDisposal(db: Read, caseId: string): Promise<Disposal | null> {
  const row = await db
    .selectFrom('register.case_file as c')
    .select(disposal.as('disposal'))
    .where('c.id', '=', caseId)
    .executeTakeFirst()
  return disposalIn(row?.disposal ?? null)
}

/** A case of an authority whose time has come, or that has been disposed of. */
export type EndedCase = {
  readonly id: string
  readonly number: string
  readonly process: string
  /** The day of its decision or withdrawal, in Helsinki. */
  readonly closedOn: Day
  readonly example: boolean
  readonly disposal: Disposal | null
}

export const mostEnded = 200

/**
 * The cases of an authority whose time has come by a day, those that wait longest first, and those that were disposed of after them; at
 * most 200. Cases with a grant are not here: when their time ends is not known.
 */
export async function listEnded(db: Read, authorityId: string, today: Day): Promise<readonly EndedCase[]> {
  const closedOn = sql<Day>`(select (max(x.at) at time zone 'Europe/Helsinki')::date from register.document x
    where x.case_id = c.id and x.kind = any(${[...closingKinds]}::text[]))`
  const rows = await db
    .selectFrom('register.case_file as c')
    .select(['c.id', 'c.number', 'c.process', 'c.example', closedOn.as('closedOn'), disposal.as('disposal')])
    .where('c.authority_id', '=', authorityId)
    .where('c.retention', 'in', ['application', 'rejected'])
    .where(sql<boolean>`${closedOn} + make_interval(years => ${refusedYears}) < ${today}::date`)
    .orderBy(sql`exists (select from register.disposal d where d.case_id = c.id and d.done_at is not null)`)
    .orderBy(closedOn)
    .orderBy('c.number')
    .limit(mostEnded)
    .execute()
  return rows.map((row) => ({ ...row, disposal: disposalIn(row.disposal) }))
}
