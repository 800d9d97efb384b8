import { cellName, rowCountName, type Cell, type Fault, type Sent } from '../../forms/answer.ts'
import { OneField } from '../../forms/parts/one-field.tsx'
import { optionsOf, type Column, type Question } from '../../forms/question.ts'
import { rowsSent } from '../../forms/reading.ts'
import { typedOf } from '../../forms/typed.ts'
import { words } from '../../forms/words.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { Hidden } from '../../ui/field.tsx'
import type { RowsClash } from '../clash.ts'
import { seenName } from '../field-name.ts'
import type { KnownRow } from '../joined-rows.ts'
import { rowsSeenIn, writtenRows } from '../seen-rows.ts'
import { together } from '../texts/together.ts'

/** The rows of an answer that two people wrote, as the form that merges them holds them. */
type Merging = {
  readonly seen: string
  readonly count: number
  readonly typed: (name: string) => string
  readonly cells: readonly { readonly name: string; readonly theirs: string; readonly mine: string | undefined }[]
}

type Drawn = { readonly lang: Lang; readonly question: Question }

/** The name under which the form says which cells both changed. */
export const cellsName = (key: string): string => `cells.${key}`

const drawnIn = (question: Question, rows: readonly KnownRow[]): readonly (KnownRow | undefined)[] =>
  question.kind === 'table' ? optionsOf(question).map(({ key }) => rows.find(({ id }) => id === key)) : rows

const told = ({ lang }: Drawn, column: Column | undefined, cell: Cell | undefined): string => {
  const chosen = column?.options.find(({ key }) => key === cell)
  return (chosen === undefined ? typedOf(column?.kind ?? 'text', cell, lang) : plain(chosen.label, lang)) || '–'
}

/** Rows that are joined but for some cells. */
function fresh(drawn: Drawn, { joined, kept, cells }: RowsClash): Merging {
  const { question, lang } = drawn
  const rows = drawnIn(question, joined)
  const there = new Map(kept.map((row) => [row.id, row]))
  const gone = kept.filter(({ id }) => !joined.some((row) => row.id === id))
  const columnOf = (key: string) => question.columns.find((column) => column.key === key)
  const clashAt = new Map(
    cells.map((cell) => [
      cellName(
        question.key,
        rows.findIndex((row) => row?.id === cell.id),
        cell.column,
      ),
      cell,
    ]),
  )
  return {
    seen: writtenRows([...rows.map((row) => there.get(row?.id ?? '') ?? null), ...gone]),
    count: rows.length,
    typed: (name) => {
      const [, place, key = ''] = name.split('.')
      const value = clashAt.get(name)?.both ?? rows[Number(place)]?.row[key]
      return typedOf(columnOf(key)?.kind ?? 'text', value, lang)
    },
    cells: [...clashAt].map(([name, { column, mine, theirs }]) => ({
      name,
      theirs: told(drawn, columnOf(column), theirs),
      mine: told(drawn, columnOf(column), mine),
    })),
  }
}

/** The same rows once more, as they were sent. */
function sentOnce(drawn: Drawn, sent: Sent): Merging {
  const { question } = drawn
  const seen = sent.text(seenName(question.key))
  const rows = rowsSeenIn(seen, question) ?? []
  const names = sent.text(cellsName(question.key)).split(' ')
  return {
    seen,
    count: question.kind === 'table' ? optionsOf(question).length : rowsSent(question, sent),
    typed: sent.text,
    cells: question.columns.flatMap((column) =>
      rows.flatMap((row, place) => {
        const name = cellName(question.key, place, column.key)
        return names.includes(name)
          ? [{ name, theirs: told(drawn, column, row?.row[column.key]), mine: undefined }]
          : []
      }),
    ),
  }
}

type OneCell = Drawn & { readonly merging: Merging; readonly name: string; readonly faults: readonly Fault[] }

const MergedCell = ({ lang, question, merging, name, faults }: OneCell) => {
  const t = together[lang].merge
  const [, place, key] = name.split('.')
  const [asked, clash] = [
    question.columns.find((column) => column.key === key),
    merging.cells.find((cell) => cell.name === name),
  ]
  if (asked === undefined || clash === undefined) return null
  return (
    <fieldset className="card stack">
      <legend className="strong">
        {say(words[lang].rowTitle, { title: plain(question.label, lang), number: Number(place) + 1 })}
      </legend>
      <OneField
        lang={lang}
        name={name}
        asked={asked}
        typed={merging.typed(name)}
        fault={faults.find(({ field }) => field === name)}
        hint={[
          say(t.cellTheirs, { value: clash.theirs }),
          clash.mine === undefined ? '' : say(t.cellMine, { value: clash.mine }),
        ].join(' ')}
      />
    </fieldset>
  )
}

type Props = Drawn & {
  readonly rows: RowsClash | undefined
  readonly sent: Sent
  readonly faults: readonly Fault[]
}

/** The cells of an answer with rows that two people changed, each with what stands now; the other rows travel unseen, joined already. */
export function MergeRows({ rows, sent, faults, ...drawn }: Props) {
  const { lang, question } = drawn
  const merging = rows === undefined ? sentOnce(drawn, sent) : fresh(drawn, rows)
  const shown = new Set(merging.cells.map(({ name }) => name))
  const names = Array.from({ length: merging.count }, (_, place) =>
    question.columns.map(({ key }) => cellName(question.key, place, key)),
  ).flat()
  return (
    <>
      <p>{together[lang].merge.rows}</p>
      <Hidden name={seenName(question.key)} value={merging.seen} />
      <Hidden name={rowCountName(question.key)} value={String(merging.count)} />
      <Hidden name={cellsName(question.key)} value={[...shown].join(' ')} />
      {names
        .filter((name) => !shown.has(name))
        .map((name) => (
          <Hidden key={name} name={name} value={merging.typed(name)} />
        ))}
      {[...shown].map((name) => (
        <MergedCell key={name} {...drawn} merging={merging} name={name} faults={faults} />
      ))}
    </>
  )
}
