import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Day } from '../../kit/dates.ts'
import type { Companion, WorkSpace } from '../companion.ts'
import { trade, tradeSubject } from '../meaning/feature.ts'
import { subjects } from '../trade/trade.ts'
import type { Work } from '../work.ts'
import { aboutTheSame, nearEnough, points } from './near.ts'

const mostShared = 3

/**
 * Projects that are under way on a day, led by others, and about the same as one that is, the nearest first: those who do them could work
 * together, whichever round they come from (as `listNearPairs` finds them); invented ones meet only invented ones. Public projects alone, so
 * never before the decisions are. None where the work itself has ended or says not until when.
 */
export async function listCompanions(
  db: Read,
  work: Pick<Work, 'id'>,
  today: Day,
  limit: number,
): Promise<Companion[]> {
  const { rows } = await sql<Omit<Companion, 'shared'> & { readonly features: readonly number[] }>`
    with me as (
      select w.no, w.example, led.organisation_id as led_by from catalogue.work w
      left join catalogue.work_party led on led.work_id = w.id and led.position = 1
      where w.id = ${work.id} and w.public and w.kind = 'project' and w.granted_cents is not null and w.period_to >= ${today}::date),
    near as (
      select b.work_no, ${points} as points,
        array_agg(a.feature order by a.weight * b.weight desc) filter (where a.feature >= ${trade}) as features
      from me ${aboutTheSame}
      join catalogue.work w on w.no = b.work_no and w.example = me.example and w.public and w.kind = 'project'
        and w.granted_cents is not null and w.period_to >= ${today}::date
      left join catalogue.work_party other on other.work_id = w.id and other.position = 1
      where other.organisation_id is distinct from me.led_by or me.led_by is null
      group by b.work_no)
    select w.slug, w.kind, w.title, w.example, o.name as coordinator, p.name_in_source as "nameInSource", r.year, near.features
    from near
    join catalogue.work w on w.no = near.work_no
    left join catalogue.round r on r.key = w.round_key
    left join catalogue.work_party p on p.work_id = w.id and p.position = 1
    left join people.organisation o on o.id = p.organisation_id
    where near.points > ${nearEnough} and near.features is not null
    order by near.points desc, w.slug limit ${limit}`.execute(db)
  return rows.map(({ features, ...one }) => ({
    ...one,
    shared: features
      .flatMap((feature) => subjects.slice(tradeSubject(feature), tradeSubject(feature) + 1))
      .map((subject) => subject.name)
      .slice(0, mostShared),
  }))
}

/** The open spaces in which a work works together with others. */
export const listWorkSpaces = (db: Read, workId: string): Promise<WorkSpace[]> =>
  db.selectFrom('catalogue.work_space').select(['slug', 'name']).where('work_id', '=', workId).orderBy('slug').execute()
