import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { isSameNumber } from './dates.ts'
import { bare } from './heads.ts'
import { isTitled, matched, type KnownWork } from './known.ts'
import type { SaidRow } from './row.ts'

/** What of a project a later table may fill in. */
export type FilledColumn = 'title' | 'partners' | 'sum' | 'outcome' | 'decided' | 'from' | 'to' | 'number'

/** One thing that a row tells of a project and the record does not; sums in cents, days as YYYY-MM-DD, outcomes as codes. */
export type Told = {
  readonly column: FilledColumn
  /** Null where it was unknown. */
  readonly was: string | null
  readonly now: string
}
/** What a row tells of the project that it is about. */
export type Filling = {
  readonly row: SaidRow
  readonly work: KnownWork
  /** What was unknown: it is filled in. */
  readonly fills: readonly Told[]
  /** What the record has otherwise: it is changed only where somebody confirms this row. */
  readonly differs: readonly Told[]
}

type Cell = { readonly was: string | null; readonly now: string | null; readonly same?: boolean | undefined }
const cell = (was: string | null, now: string | null, same?: boolean): Cell => ({ was, now, same: same ?? was === now })

const nameKey = (organisationId: string | null | undefined, name: string | null) => organisationId ?? bare(name ?? '')

/** Who takes part beside the coordinator: in words, and as keys to compare by. */
function partnersOf({ partners: said }: SaidRow, { partners, others }: KnownWork, lang: Lang): Cell {
  const names = said.named.map(({ organisation, nameInTable }) =>
    organisation === null ? nameInTable : plain(organisation.name, lang),
  )
  const now = [...names, ...(said.others ? ['…'] : [])]
  const was = [...partners.map(({ name }) => name), ...(others ? ['…'] : [])]
  const keys = new Set(said.named.map((one) => nameKey(one.organisation?.id, one.nameInTable)))
  const known = partners.map((one) => nameKey(one.organisationId, one.name))
  const same = said.others === others && known.length === keys.size && known.every((key) => keys.has(key))
  return cell(was.length === 0 ? null : was.join(', '), now.length === 0 ? null : now.join(', '), same)
}

const sum = (cents: number | null) => (cents === null ? null : String(cents))

/**
 * A grant that was put off is filled in once it is made. A table that tells of a made grant as put off is an older one: that is no
 * difference to change.
 */
const outcomeOf = ({ result }: SaidRow, { later }: KnownWork): Cell =>
  later ? cell(null, result === 'granted' ? 'granted' : null) : cell('granted', 'granted')

const cellsOf = (row: SaidRow, work: KnownWork, lang: Lang): Readonly<Record<FilledColumn, Cell>> => ({
  title: cell(work.title === null ? null : plain(work.title, lang), row.title, isTitled(row, work)),
  partners: partnersOf(row, work, lang),
  sum: cell(sum(work.grantedCents), row.result === 'granted' ? sum(row.cents) : null),
  outcome: outcomeOf(row, work),
  decided: cell(work.decidedOn, row.decidedOn),
  from: cell(work.periodFrom, row.from),
  to: cell(work.periodTo, row.to),
  number: cell(work.registerNumber, row.number, isSameNumber(row.number, work.registerNumber) === true),
})

const columns: readonly FilledColumn[] = ['title', 'partners', 'sum', 'outcome', 'decided', 'from', 'to', 'number']

type Period = Pick<KnownWork, 'periodFrom' | 'periodTo'>
const isTurned = ({ periodFrom, periodTo }: Period) => periodFrom !== null && periodTo !== null && periodTo < periodFrom

/** What of a row may be written without the project ending before it begins: what turns its period is left as it is. */
function unturned(told: readonly Told[], row: SaidRow, { periodFrom, periodTo }: KnownWork): readonly Told[] {
  const filled = isTurned({ periodFrom: periodFrom ?? row.from, periodTo: periodTo ?? row.to })
  const confirmed = isTurned({ periodFrom: row.from ?? periodFrom, periodTo: row.to ?? periodTo })
  return told.filter(
    ({ column, was }) => (column !== 'from' && column !== 'to') || !(was === null ? filled : confirmed),
  )
}

/** What a row tells of a project; names in a language. What it leaves unsaid is neither filled nor different. */
function fillingOf(row: SaidRow, work: KnownWork, lang: Lang): Filling {
  const cells = cellsOf(row, work, lang)
  const told = columns.flatMap((column): readonly Told[] => {
    const { was, now, same } = cells[column]
    return now === null || same === true ? [] : [{ column, was, now }]
  })
  const writable = unturned(told, row, work)
  return {
    row,
    work,
    fills: writable.filter(({ was }) => was === null),
    differs: writable.filter(({ was }) => was !== null),
  }
}

/** What the rows of a table tell of the projects that are there, row by row; rows that tell nothing of one are not among them. */
export const fillingsIn = (
  rows: readonly SaidRow[],
  works: readonly KnownWork[],
  lang: Lang,
): ReadonlyMap<SaidRow, Filling> =>
  new Map([...matched(rows, works)].map(([row, work]) => [row, fillingOf(row, work, lang)]))

/** The rows that would enter a project: those that tell of none that is there. */
export const freshRows = (rows: readonly SaidRow[], fillings: ReadonlyMap<SaidRow, Filling>): readonly SaidRow[] =>
  rows.filter((row) => row.result !== 'rejected' && !fillings.has(row))

/** What somebody confirms by a row: the project, and every difference as it was shown. It fits no other, nor the same once it has changed. */
export const confirmationOf = ({ work, differs }: Filling): string =>
  [work.id, ...differs.map(({ column, was, now }) => `${column}: ${was ?? ''} > ${now}`)].join(' | ')

/** A filling that writes something, with the columns that it writes. */
export type Written = { readonly filling: Filling; readonly columns: readonly FilledColumn[] }

/** The fillings that write something, each with the columns that it writes: what was unknown, and what was confirmed. */
export const written = (fillings: Iterable<Filling>, confirmed: readonly string[]): readonly Written[] =>
  [...fillings]
    .map((filling) => ({
      filling,
      columns: [...filling.fills, ...(confirmed.includes(confirmationOf(filling)) ? filling.differs : [])].map(
        ({ column }) => column,
      ),
    }))
    .filter((one) => one.columns.length > 0)
