import type { ReactNode } from 'react'
import type { View } from '../../frame/view.ts'
import { writtenDay, type Day } from '../../kit/dates.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import type { Column } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import type { Filling } from '../earlier/filling.ts'
import { bare } from '../earlier/heads.ts'
import type { SaidRow } from '../earlier/row.ts'
import { Said } from '../parts/said.tsx'
import { texts } from '../texts/earlier.ts'
import { FillingText } from './earlier-filling.tsx'

/** What becomes of a row that was read. */
export type Becomes = 'fresh' | 'filled' | 'differs' | 'known' | 'rejected'
type Standing = { readonly becomes: Becomes; readonly filling: Filling | undefined }
type Rows = readonly SaidRow[]

/** The name as the register has it, and as the table wrote it where that differs. */
const Coordinator = ({ view, row }: { view: View; row: SaidRow }) => {
  const name = plain(row.coordinator.name, view.lang)
  return (
    <>
      {name}
      {bare(name) === bare(row.nameInTable) ? null : (
        <span className="small quiet"> ({say(texts[view.lang].inTable, { name: row.nameInTable })})</span>
      )}
    </>
  )
}

/** The partners as the register has them; whom it does not have by the name of the table, marked so. */
const Partners = ({ view, row: { partners } }: { view: View; row: SaidRow }) => {
  const t = texts[view.lang]
  if (partners.named.length === 0 && !partners.others) return <Unsaid>{t.unsaid}</Unsaid>
  return (
    <>
      {partners.named.map(({ organisation, nameInTable }, i) => (
        <span key={nameInTable}>
          {i === 0 ? '' : ', '}
          {organisation === null ? nameInTable : plain(organisation.name, view.lang)}
          {organisation === null ? <span className="small quiet"> ({t.unregistered})</span> : null}
        </span>
      ))}
      {partners.others ? ` ${t.others}` : null}
    </>
  )
}

/** Columns that a table need not have: shown where a row says something in them. */
function besides(view: View, rows: Rows): readonly Column<SaidRow>[] {
  const t = texts[view.lang]
  const or = (value: ReactNode) => value ?? <Unsaid>{t.unsaid}</Unsaid>
  const day = (said: Day | null) => or(said === null ? null : writtenDay(said, view.lang))
  const all = [
    { key: 'decided', says: (row: SaidRow) => row.decidedOn, cell: (row: SaidRow) => day(row.decidedOn) },
    { key: 'from', says: (row: SaidRow) => row.from, cell: (row: SaidRow) => day(row.from) },
    { key: 'to', says: (row: SaidRow) => row.to, cell: (row: SaidRow) => day(row.to) },
    { key: 'number', says: (row: SaidRow) => row.number, cell: (row: SaidRow) => or(row.number) },
  ] as const
  return all
    .filter(({ says }) => rows.some((row) => says(row) !== null))
    .map((column) => ({ ...column, head: t.head[column.key] }))
}

const BecomesText = ({ view, becomes, filling }: Standing & { view: View }) =>
  filling === undefined ? texts[view.lang].become[becomes] : <FillingText lang={view.lang} filling={filling} />

/** The columns of the rows that were read. */
export function columnsIn(view: View, rows: Rows, standing: (row: SaidRow) => Standing): readonly Column<SaidRow>[] {
  const t = texts[view.lang]
  const or = (value: ReactNode) => value ?? <Unsaid>{t.unsaid}</Unsaid>
  return [
    { key: 'row', head: t.row, cell: (row) => row.row },
    {
      key: 'round',
      head: t.head.round,
      cell: ({ round }) => (
        <>
          <Said words={round.name} lang={view.lang} /> {round.known === null ? <Tag>{t.newRound}</Tag> : null}
        </>
      ),
    },
    { key: 'coordinator', head: t.head.coordinator, cell: (row) => <Coordinator view={view} row={row} /> },
    ...(rows.some(({ partners: { named, others } }) => named.length > 0 || others)
      ? [{ key: 'partners', head: t.head.partners, cell: (row: SaidRow) => <Partners view={view} row={row} /> }]
      : []),
    { key: 'title', head: t.head.title, cell: (row) => or(row.title) },
    {
      key: 'sum',
      head: t.head.sum,
      end: true,
      cell: ({ cents }) => or(cents === null ? null : euros(cents, view.lang)),
    },
    { key: 'outcome', head: t.head.outcome, cell: (row) => t.result[row.result] },
    ...besides(view, rows),
    { key: 'becomes', head: t.becomes, cell: (row) => <BecomesText view={view} {...standing(row)} /> },
  ]
}
