const today = `(now() at time zone 'Europe/Helsinki')::date`

/** Whether the state of a work, by its alias, is our conclusion: nobody tells it, and it is a funded project whose last day is known. */
export const isConcluded = (w: string) =>
  `(${w}.status is null and ${w}.kind = 'project' and ${w}.period_to is not null)`

/** The state of a work, by its alias: as it is told, else what the period of a funded project says of today; null where that is not known. */
export const statusOf = (w: string) => `(case when not ${isConcluded(w)} then ${w}.status
  when ${w}.period_to < ${today} then 'ended' when ${w}.period_from > ${today} then 'planned' else 'building' end)`
