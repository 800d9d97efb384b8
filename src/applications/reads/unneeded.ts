import type { Read } from '../../io/db.ts'
import type { Day } from '../../kit/dates.ts'
import type { Words } from '../../kit/words.ts'
import { titleOf } from '../content.ts'
import { endedCalls } from '../disposal.ts'
import { titles } from './answer.ts'
import { partnersIn, partnersOf } from './partners-of.ts'

/** A draft that was never sent, in a call that has ended. */
export type Unneeded = {
  readonly id: string
  readonly example: boolean
  readonly title: Words
  readonly organisationIds: readonly string[]
}

/** The drafts whose writers have not been told yet that they are removed. */
export async function listUntold(db: Read): Promise<readonly Unneeded[]> {
  const rows = await db
    .selectFrom('applications.application as a')
    .innerJoin('calls.call as c', 'c.id', 'a.call_id')
    .select(['a.id', 'a.example', titles.as('titles'), partnersOf.as('parties')])
    .where('a.state', '=', 'draft')
    .where('a.first_submitted_at', 'is', null)
    .where('a.removed_on', 'is', null)
    .where('c.state', 'in', endedCalls)
    .orderBy('a.id')
    .execute()
  return rows.map(({ titles: answers, parties, ...row }) => ({
    ...row,
    title: titleOf(answers),
    organisationIds: partnersIn(parties).map((party) => party.organisationId),
  }))
}

/** The drafts that are to be removed on a day or were before it. */
export async function listRemovable(db: Read, today: Day): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('applications.application')
    .select('id')
    .where('state', '=', 'draft')
    .where('removed_on', '<=', today)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** The day on which a draft is removed; null where none is set. */
export async function findRemovalDay(db: Read, id: string): Promise<Day | null> {
  const row = await db
    .selectFrom('applications.application')
    .select('removed_on as on')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.on ?? null
}
