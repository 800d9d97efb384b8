import type { RoundWork } from '../../catalogue/round-work.ts'
import type { Lang } from '../../kit/lang.ts'
import type { Sheet, SheetColumn } from '../../kit/sheet.ts'
import { told } from '../../kit/words.ts'
import { columns, type Column } from './head-words.ts'

type Heads = {
  readonly file: string
  readonly head: Readonly<Record<Column, string>>
  readonly result: Readonly<Record<'granted' | 'later', string>>
  readonly others: string
}

const partnersOf = ({ partners, others }: RoundWork, t: Heads) =>
  [...partners, ...(others ? [t.others] : [])].join(', ') || null

const width: Partial<Record<Column, number>> = { title: 60, partners: 60, round: 40 }

/** A round as the table that the import reads: brought again it tells the same. `round` is its name. What is not published is an empty cell. */
export function sheetOfRound(works: readonly RoundWork[], round: string, lang: Lang, t: Heads): Sheet<RoundWork> {
  const cells: Readonly<Record<Column, Pick<SheetColumn<RoundWork>, 'cell' | 'kind'>>> = {
    round: { cell: () => round },
    coordinator: { cell: (work) => work.coordinator },
    partners: { cell: (work) => partnersOf(work, t) },
    title: { cell: (work) => told(work.title, lang)?.text ?? null },
    sum: { cell: (work) => work.grantedCents, kind: 'money' },
    outcome: { cell: (work) => t.result[work.later ? 'later' : 'granted'] },
    decided: { cell: (work) => work.decidedOn, kind: 'day' },
    from: { cell: (work) => work.periodFrom, kind: 'day' },
    to: { cell: (work) => work.periodTo, kind: 'day' },
    number: { cell: (work) => work.registerNumber },
  }
  const sheet = columns.map((column) => ({ head: t.head[column], width: width[column] ?? 24, ...cells[column] }))
  return { name: t.file, rows: works, columns: sheet }
}
