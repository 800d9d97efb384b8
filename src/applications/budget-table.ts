import { bareHead as bare, ownHeads, sumHeads, yearOfHead as yearIn } from '../calls/cost-names.ts'
import { usualOnes, type CostType } from '../calls/cost-type.ts'
import { centsFrom, sum, type Cents, type MoneyRefusal } from '../kit/money.ts'
import type { BudgetLine } from './submission.ts'

/** Why a row of a table was not taken: it names no cost type there is, belongs to another party, comes twice, has money in a year that the budget has not, or a sum that cannot be read. */
export type RowRefusal = 'unknown_row' | 'another_party' | 'twice' | 'unknown_year' | MoneyRefusal

export type RefusedRow = { readonly row: number; readonly text: string; readonly why: RowRefusal }

/** What a table from a spreadsheet says of one party's money. */
export type BudgetTable = {
  /** The cost types that the table speaks of; the others stay as they were. */
  readonly taken: readonly string[]
  readonly lines: readonly BudgetLine[]
  /** Null where the table says nothing of it. */
  readonly ownCents: Cents | null
  readonly refused: readonly RefusedRow[]
}

type Given = {
  readonly years: readonly number[]
  /** The cost types of the call. */
  readonly types: readonly CostType[]
  /** The names of the party whose money it is, in every language. */
  readonly names: readonly string[]
}
type Rows = readonly (readonly string[])[]
type What = { readonly cost: string } | 'own' | 'sum'

const partyHeads = ['osapuoli', 'part', 'party', 'organisaatio', 'organisation']

/** What the head of a row can say, in the words of every language and in the code's. */
const meanings = (types: readonly CostType[]): ReadonlyMap<string, What> => {
  const usual = usualOnes(types.map(({ key }) => key)) // a table may be older than a correction of the words
  const named = (all: readonly CostType[]) =>
    all.flatMap(({ key, name }) => Object.values(name).map(({ text }) => [bare(text), { cost: key }] as const))
  return new Map<string, What>([
    ...sumHeads.map((head) => [head, 'sum'] as const),
    ...ownHeads.map((head) => [head, 'own'] as const),
    ...named(usual),
    ...types.map(({ key }) => [key, { cost: key }] as const),
    ...named(types),
  ])
}

type Heads = {
  readonly at: number
  readonly years: ReadonlyMap<number, number>
  readonly party: number
  readonly total: number
}

/** The row of heads: the first with a year in it. A table without one has the years of the budget in their order, after the head of the row. */
function headsOf(rows: Rows, years: readonly number[]): Heads {
  const at = rows.findIndex((row) => row.some((cell) => yearIn(cell) !== null))
  const row = rows[at]
  if (row === undefined)
    return { at: -1, years: new Map(years.map((year, index) => [index + 1, year])), party: -1, total: -1 }
  return {
    at,
    years: new Map(row.flatMap((cell, index) => (yearIn(cell) === null ? [] : [[index, yearIn(cell) ?? 0] as const]))),
    party: row.findIndex((cell) => partyHeads.includes(bare(cell))),
    total: row.findIndex((cell) => sumHeads.includes(bare(cell))),
  }
}

const centsIn = (cell: string) =>
  bare(cell) === '' || bare(cell) === '-' ? ({ ok: true, value: 0 } as const) : centsFrom(bare(cell))

type ReadRow = { readonly lines: readonly BudgetLine[]; readonly cents: Cents; readonly why: RowRefusal | null }

/** The sums of a row by year; the first that cannot be taken says why the row is not. */
function readRow(row: readonly string[], heads: Heads, what: string, years: readonly number[]): ReadRow {
  const cells = [...heads.years].map(([index, year]) => ({ year, read: centsIn(row[index] ?? '') }))
  const broken = cells.find(({ read }) => !read.ok)?.read
  const why: RowRefusal | null = broken !== undefined && !broken.ok ? broken.refusal : null
  const lines = cells.flatMap(({ year, read }) =>
    read.ok && read.value > 0 ? [{ costType: what, year, cents: read.value }] : [],
  )
  const strange = lines.some((line) => !years.includes(line.year))
  return { lines, cents: sum(lines.map((line) => line.cents)), why: why ?? (strange ? 'unknown_year' : null) }
}

/** The own contribution of a row: its total where it has one, else its sums by year. */
function ownIn(row: readonly string[], heads: Heads): ReadRow {
  const total = (row[heads.total] ?? '').trim()
  if (total === '') return { ...readRow(row, heads, 'own', [...heads.years.values()]), lines: [] }
  const read = centsFrom(bare(total))
  return read.ok ? { lines: [], cents: read.value, why: null } : { lines: [], cents: 0, why: read.refusal }
}

const whatOf = (row: readonly string[], known: ReadonlyMap<string, What>): What | undefined =>
  row.map((cell) => known.get(bare(cell))).find((what) => what !== undefined)

const isBlank = (row: readonly string[]) => row.every((cell) => bare(cell) === '')

type Taken = { readonly what: Exclude<What, 'sum'>; readonly read: ReadRow }

/** Whether a row names another party than the one whose money is brought. */
const isOthers = (row: readonly string[], heads: Heads, given: Given): boolean => {
  const party = heads.party < 0 ? '' : bare(row[heads.party] ?? '')
  return party !== '' && !given.names.some((name) => bare(name) === party)
}

const isSame = (one: Taken['what'], other: Taken['what']): boolean =>
  one === other || (one !== 'own' && other !== 'own' && one.cost === other.cost)

const readOf = (
  row: readonly string[],
  heads: Heads,
  { what, years }: { what: Taken['what']; years: Given['years'] },
) => (what === 'own' ? ownIn(row, heads) : readRow(row, heads, what.cost, years))

type Table = { readonly heads: Heads; readonly known: ReadonlyMap<string, What>; readonly given: Given }

/** One row: taken, refused with its reason, or passed over (sums, blank rows, what stands above the heads). */
function judged(row: readonly string[], { heads, known, given }: Table): Taken | RowRefusal | null {
  const what = whatOf(row, known)
  if (isBlank(row) || what === 'sum') return null
  if (isOthers(row, heads, given)) return 'another_party'
  if (what === undefined) return 'unknown_row'
  const read = readOf(row, heads, { what, years: given.years })
  return read.why ?? { what, read }
}

/**
 * One party's budget out of a table: a row for each cost type (named in any language), a column for each year, and perhaps the own
 * contribution, in euros. Sums, blank rows and what stands above the heads are passed over; every other row that cannot be taken is told
 * with its number (counted from one) and why.
 */
export function readBudget(rows: Rows, given: Given): BudgetTable {
  const heads = headsOf(rows, given.years)
  const known = meanings(given.types)
  const taken: Taken[] = []
  const refused: RefusedRow[] = []
  for (const [index, row] of rows.entries()) {
    if (index <= heads.at) continue
    const came = judged(row, { heads, known, given })
    if (came === null) continue
    const text = row
      .filter((cell) => bare(cell) !== '')
      .join(' · ')
      .slice(0, 120)
    if (typeof came === 'string') refused.push({ row: index + 1, text, why: came })
    else if (taken.some((one) => isSame(one.what, came.what))) refused.push({ row: index + 1, text, why: 'twice' })
    else taken.push(came)
  }
  return {
    taken: taken.flatMap(({ what }) => (what === 'own' ? [] : [what.cost])),
    lines: taken.flatMap(({ read }) => read.lines),
    ownCents: taken.find(({ what }) => what === 'own')?.read.cents ?? null,
    refused,
  }
}

/** A party's money with a table in it: the cost types of the table in the place of those that were there, all else as it was. */
export const withTable = <P extends { readonly lines: readonly BudgetLine[]; readonly ownCents: Cents }>(
  party: P,
  table: BudgetTable,
): P => ({
  ...party,
  lines: [...party.lines.filter((line) => !table.taken.includes(line.costType)), ...table.lines],
  ownCents: table.ownCents ?? party.ownCents,
})
