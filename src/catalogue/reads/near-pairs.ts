import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Day } from '../../kit/dates.ts'
import type { Shared } from '../found.ts'
import { trade, tradeSubject } from '../meaning/feature.ts'
import { subjects } from '../trade/trade.ts'
import { aboutTheSame, nearEnough, points } from './near.ts'

/** Two projects under way about the same, by their ids; `shared` are places of subjects of the trade, the weightiest first. */
export type NearPair = {
  readonly works: readonly [string, string]
  readonly points: number
  readonly shared: readonly number[]
}

/** The names of subjects by their places. */
export const namesOfSubjects = (places: readonly number[]): readonly Shared[] =>
  places.flatMap((place) => subjects.slice(place, place + 1)).map((subject) => subject.name)

/**
 * Every two public projects that are under way on a day, led by different organisations, and about the same: one question to the database.
 * Invented ones meet only invented ones.
 */
export async function listNearPairs(db: Read, today: Day): Promise<readonly NearPair[]> {
  const { rows } = await sql<{ a: string; b: string; points: number; features: readonly number[] }>`
    with under_way as (
      select w.no, w.id, w.example, p.organisation_id as led_by
      from catalogue.work w join catalogue.work_party p on p.work_id = w.id and p.position = 1 and p.role = 'coordinator'
      where w.public and w.kind = 'project' and w.granted_cents is not null and w.period_to >= ${today}::date
        and p.organisation_id is not null)
    select me.id as a, other.id as b, ${points} as points,
      array_agg(a.feature order by a.weight * b.weight desc) filter (where a.feature >= ${trade}) as features
    from under_way me ${aboutTheSame}
    join under_way other on other.no = b.work_no and other.no > me.no and other.led_by <> me.led_by and other.example = me.example
    group by me.id, other.id
    having ${points} > ${nearEnough} and count(*) filter (where a.feature >= ${trade}) > 0
    order by 3 desc, 1, 2`.execute(db)
  return rows.map((row) => ({
    works: [row.a, row.b],
    points: row.points,
    shared: row.features.map((feature) => tradeSubject(feature)),
  }))
}

const mostShared = 3

/** The subjects that two works are both about, the weightiest first: their places. */
export async function findShared(db: Read, one: string, other: string): Promise<readonly number[]> {
  const { rows } = await sql<{ features: readonly number[] | null }>`
    with me as (select no from catalogue.work where id = ${one})
    select array_agg(a.feature order by a.weight * b.weight desc) as features
    from me ${aboutTheSame} and b.work_no = (select no from catalogue.work where id = ${other})
    where a.feature >= ${trade}`.execute(db)
  return (rows[0]?.features ?? []).map((feature) => tradeSubject(feature)).slice(0, mostShared)
}
