/** What a submission leaves in the database, counted. */
import type pg from 'pg'

const counted = `select
  (select count(*)::int from applications.version) as versions,
  (select count(*)::int from applications.application where state = 'submitted') as submitted,
  (select count(*)::int from register.case_file) as cases,
  (select count(*)::int from register.document) as documents,
  (select coalesce(sum(last), 0)::int from register.counter) as numbers,
  (select count(*)::int from io.event) as events,
  (select count(*)::int from io.mail) as letters,
  (select count(*)::int from io.attempt) as attempts`

export type Rows = Readonly<Record<string, number>>

/** What the work has added, row by row. */
export async function added(owner: pg.Pool, work: () => Promise<unknown>): Promise<Rows> {
  const count = async (): Promise<Rows> => (await owner.query<Rows>(counted)).rows[0] ?? {}
  const before = await count()
  await work()
  const after = await count()
  return Object.fromEntries(Object.entries(after).map(([what, there]) => [what, there - (before[what] ?? 0)]))
}

/** Throws where so many submissions did not leave exactly what one leaves, so many times. */
export function same(how: string, there: Rows, { of, times }: { of: Rows; times: number }): void {
  for (const [what, one] of Object.entries(of))
    if (there[what] !== one * times)
      throw new Error(`${how}: ${there[what]} ${what} after ${times} submissions, wanted ${one * times}`)
}
