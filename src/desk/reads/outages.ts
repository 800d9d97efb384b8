import type { Read } from '../../io/db.ts'

/** An outage of the log, with who entered it; null where the service noticed it by itself. */
export type ListedOutage = {
  readonly id: string
  readonly beganAt: Date
  readonly endedAt: Date
  readonly enteredBy: string | null
  readonly reason: string | null
  readonly source: string | null
}

/** The outages of the service that ended last, the latest first. */
export const listOutages = (db: Read, limit: number): Promise<ListedOutage[]> =>
  db
    .selectFrom('io.outage as o')
    .leftJoin('people.person as p', 'p.id', 'o.entered_by')
    .select(['o.id', 'o.began_at as beganAt', 'o.ended_at as endedAt', 'p.name as enteredBy', 'o.reason', 'o.source'])
    .orderBy('o.ended_at', 'desc')
    .orderBy('o.id')
    .limit(limit)
    .execute()
