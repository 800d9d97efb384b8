import { sql } from 'kysely'
import { context } from '../meaning/feature.ts'

/** How much two works must be about the same to stand beside each other without a theme in common: about one subject of the trade. */
export const nearEnough = 0.8

/** Joins to works `me` (with their `no`) what they and other works `b` are both about: features `a` of the one, `b` of the other. */
export const aboutTheSame = sql`
  join catalogue.work_feature a on a.work_no = me.no and a.feature >= 0 and a.feature < ${sql.lit(context)}
  join catalogue.work_feature b on b.feature = a.feature and b.work_no <> me.no`

/** How much they are about the same, summed over what both are about. */
export const points = sql`sum(a.weight * b.weight)`

/** The works about the same as the one work of `me`: rows (work_no, points). */
export const near = sql`near as (select b.work_no, ${points} as points from me ${aboutTheSame} group by b.work_no)`
