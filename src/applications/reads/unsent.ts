import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'
import { titleOf } from '../content.ts'
import type { Partner } from '../partner.ts'
import { titles } from './answer.ts'
import { partnersIn, partnersOf } from './partners-of.ts'

/** What stands written and is not sent: a draft, or edits after the version that was sent last. */
export type UnsentApplication = {
  readonly id: string
  readonly example: boolean
  readonly coordinatorId: string
  readonly title: Words
  readonly closesAt: Date
  readonly what: 'draft' | 'edited'
  readonly partners: readonly Partner[]
}

const edited = sql<boolean>`(a.state = 'submitted' and a.revision > (
  select max(v.revision) from applications.version v where v.application_id = a.id))`

/** The unsent applications of the calls that are open at `now` and close at `until` at the latest. */
export async function listUnsent(db: Read, now: Date, until: Date): Promise<readonly UnsentApplication[]> {
  const rows = await db
    .selectFrom('applications.application as a')
    .innerJoin('calls.call as c', 'c.id', 'a.call_id')
    .select(['a.id', 'a.example', 'a.state', 'a.coordinator_id as coordinatorId', 'c.closes_at as closesAt'])
    .select([titles.as('titles'), partnersOf.as('parties')])
    .where('c.state', '=', 'published')
    .where('c.opens_at', '<=', now)
    .where('c.closes_at', '>=', now)
    .where('c.closes_at', '<=', until)
    .where((row) => row.or([row('a.state', '=', 'draft'), edited]))
    .orderBy('a.id')
    .execute()
  return rows.flatMap(({ titles: answers, parties, state, closesAt, ...row }) =>
    closesAt === null
      ? []
      : [
          {
            ...row,
            closesAt,
            title: titleOf(answers),
            what: state === 'draft' ? 'draft' : 'edited',
            partners: partnersIn(parties),
          } as const,
        ],
  )
}
