import type { FilledWork } from '../../catalogue/round-work.ts'
import { wordsOf, type Words } from '../../kit/words.ts'
import type { FilledColumn, Written } from './filling.ts'
import type { SaidRow } from './row.ts'

const partnersOf = ({ partners }: SaidRow) =>
  partners.named.map(({ organisation, nameInTable }) => ({
    organisationId: organisation?.id ?? null,
    nameInSource: nameInTable,
  }))

/** A row as a new project of the record; its texts are in a language. */
export const workOf = (lang: string) => (row: SaidRow) => ({
  roundKey: row.round.key,
  title: row.title === null ? null : wordsOf({ [lang]: row.title }),
  coordinatorId: row.coordinator.id,
  nameInSource: row.nameInTable,
  cents: row.cents,
  partners: partnersOf(row),
  others: row.partners.others,
  decidedOn: row.decidedOn,
  from: row.from,
  to: row.to,
  registerNumber: row.number,
  kind: row.result === 'later' ? ('later' as const) : ('granted' as const),
})

/** What of a row is written into the project that it tells of: the columns that are filled in or confirmed, and a note of them. */
export function filledWork({ filling: { row, work }, columns }: Written, lang: string, note: Words): FilledWork {
  const only = <T>(column: FilledColumn, value: T): T | null => (columns.includes(column) ? value : null)
  return {
    workId: work.id,
    title: only('title', wordsOf({ [lang]: row.title ?? '' })),
    cents: only('sum', row.cents),
    granted: columns.includes('outcome'),
    decidedOn: only('decided', row.decidedOn),
    from: only('from', row.from),
    to: only('to', row.to),
    registerNumber: only('number', row.number),
    partners: only('partners', { named: partnersOf(row), others: row.partners.others }),
    note,
  }
}
