import { sql, type RawBuilder } from 'kysely'
import type { Day } from '../../kit/dates.ts'

/** Whether the state of a work, by its alias, is our conclusion: nobody tells it, and it is a funded project whose last day is known. */
export const isConcluded = (w: string): RawBuilder<boolean> =>
  sql.raw(`(${w}.status is null and ${w}.kind = 'project' and ${w}.period_to is not null)`)

/** The state of a work, by its alias: as it is told, else what the period of a funded project says on a day; null where that is not known. */
export const statusOf = (w: string, on: Day): RawBuilder<string | null> => {
  const of = (column: string) => sql.raw(`${w}.${column}`)
  return sql`(case when not ${isConcluded(w)} then ${of('status')}
    when ${of('period_to')} < ${on}::date then 'ended' when ${of('period_from')} > ${on}::date then 'planned' else 'building' end)`
}
