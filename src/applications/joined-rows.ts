import { rowKey, type AnswerValue, type Cell, type Row } from '../forms/answer.ts'
import { longestOf, type Column, type Question } from '../forms/question.ts'
import { rowsIn } from '../forms/typed.ts'
import { merged } from '../kit/merge.ts'

/** A row, and what it is known by while several write rows of the same answer (decisions/039). */
export type KnownRow = { readonly id: string; readonly row: Row }

/** The rows that a page shows, in the places in which it drew them; null where nothing is written. */
export type SeenRows = readonly (KnownRow | null)[]

/** A cell that two people changed from the same earlier one; `both` is one text out of the two, for texts. */
export type CellClash = {
  readonly id: string
  readonly column: string
  readonly mine: Cell
  readonly theirs: Cell
  readonly both: string | undefined
}

/** What is known of rows when they are joined: `seen` is what the page showed before one typed `mine`; `kept` is what stands now. */
type Rows = {
  readonly columns: readonly Column[]
  readonly seen: readonly KnownRow[]
  readonly mine: readonly KnownRow[]
  readonly kept: readonly KnownRow[]
}

/** One row as one page showed it, as its writer left it, and as another keeps it. */
type Three = { readonly was: Row | undefined; readonly own: Row; readonly other: Row }

const at = (row: Row | undefined, column: string): Cell =>
  row !== undefined && Object.hasOwn(row, column) ? (row[column] ?? '') : ''

const isSame = (columns: readonly Column[], one: Row | undefined, other: Row | undefined): boolean =>
  columns.every(({ key }) => at(one, key) === at(other, key))

const isText = ({ kind }: Column): boolean => kind === 'text' || kind === 'long_text'

type Joined = { readonly value: Cell; readonly clash?: { readonly both: string | undefined } }

function joinedTexts(column: Column, was: Cell, own: string, other: string): Joined {
  const { text, clean } = merged(String(was), own, other)
  const fits = [...text].length <= longestOf(column)
  if (clean && fits) return { value: text.trim() }
  return { value: own, clash: { both: fits ? text.trim() : own } }
}

function joinedCell(column: Column, { was, own, other }: Three): Joined {
  const [before, mine, theirs] = [at(was, column.key), at(own, column.key), at(other, column.key)]
  if (mine === theirs || theirs === before) return { value: mine }
  if (mine === before) return { value: theirs }
  if (isText(column) && typeof mine === 'string' && typeof theirs === 'string')
    return joinedTexts(column, before, mine, theirs)
  return { value: mine, clash: { both: undefined } }
}

type JoinedRow = { readonly row: KnownRow; readonly clashes: readonly CellClash[] }

function joinedRow(columns: readonly Column[], id: string, three: Three): JoinedRow {
  const cells = columns.map((column) => ({ column: column.key, ...joinedCell(column, three) }))
  const row = { ...three.own, ...Object.fromEntries(cells.map(({ column, value }) => [column, value])) }
  const clashes = cells.flatMap(({ column, clash }): readonly CellClash[] =>
    clash === undefined
      ? []
      : [{ id, column, mine: at(three.own, column), theirs: at(three.other, column), both: clash.both }],
  )
  return { row: { id, row }, clashes }
}

const byId = (rows: readonly KnownRow[]): ReadonlyMap<string, Row> => new Map(rows.map(({ id, row }) => [id, row]))

const startsSo = (columns: readonly Column[], begun: Row, row: Row): boolean =>
  columns.every(({ key }) => {
    const [was, is] = [at(begun, key), at(row, key)]
    return was === is || was === '' || (typeof was === 'string' && typeof is === 'string' && is.startsWith(was))
  })

/**
 * A row that one has added may be kept already although its page never heard so: the answer did not arrive. It is known by what was
 * written then standing at the beginning of what is written now.
 */
function recognised({ columns, seen, mine, kept }: Rows): Rows {
  const [known, own, there] = [byId(seen), byId(mine), byId(kept)]
  const begun = new Set(kept.filter(({ id }) => !known.has(id) && !own.has(id)))
  const again = mine.map((one) => {
    if (known.has(one.id) || there.has(one.id)) return one
    const same = [...begun].find(({ row }) => startsSo(columns, row, one.row))
    if (same === undefined) return one
    begun.delete(same)
    return { ...one, id: same.id }
  })
  const recalled = kept.filter((one) => !known.has(one.id) && !own.has(one.id) && !begun.has(one))
  return { columns, seen: [...seen, ...recalled], mine: again, kept }
}

/** Rows of one's own that nobody else has, put behind the row they stood behind, after what others put there. */
function withOwn(rows: readonly KnownRow[], mine: readonly KnownRow[], seen: ReadonlyMap<string, Row>) {
  return mine.reduce<readonly KnownRow[]>((all, one, place) => {
    if (all.some(({ id }) => id === one.id)) return all
    const before = mine[place - 1]?.id
    let index = before === undefined ? 0 : all.findIndex(({ id }) => id === before) + 1
    while (all[index] !== undefined && !seen.has(all[index]?.id ?? '')) index += 1
    return [...all.slice(0, index), one, ...all.slice(index)]
  }, rows)
}

/**
 * What two people made of the rows of one answer. What one of them alone changed, added or took out is as that one left it; a row that one
 * took out and the other changed stays; of a text that both changed in different places both changes stand. A cell that both changed to
 * different values is a clash, and `mine` in the rows.
 */
export function joinedRows(rows: Rows): { readonly rows: readonly KnownRow[]; readonly clashes: readonly CellClash[] } {
  const { columns, seen, mine, kept } = recognised(rows)
  const [was, own, others] = [byId(seen), byId(mine), byId(kept)]
  const untouched = (id: string, row: Row) => was.has(id) && isSame(columns, was.get(id), row)
  const theirs = kept.flatMap(({ id, row: other }): readonly JoinedRow[] => {
    const row = own.get(id)
    if (row !== undefined) return [joinedRow(columns, id, { was: was.get(id), own: row, other })]
    return untouched(id, other) ? [] : [{ row: { id, row: other }, clashes: [] }]
  })
  const left = mine.filter(({ id, row }) => others.has(id) || !untouched(id, row))
  return {
    rows: withOwn(
      theirs.map(({ row }) => row),
      left,
      was,
    ),
    clashes: theirs.flatMap(({ clashes }) => clashes),
  }
}

/**
 * The rows of an answer as they are known: those of a table by their option, others by what they were given when they were kept; where they
 * were given nothing, by `known` in their places, or by the place itself.
 */
export function knownRows(
  { kind }: Pick<Question, 'kind'>,
  value: AnswerValue | undefined,
  { ids, known = [] }: { readonly ids: readonly string[] | null; readonly known?: readonly string[] },
): readonly KnownRow[] {
  const given = ids ?? known
  const byPlace = (place: number, id = `r${place}`): string => (given.includes(id) ? byPlace(place, `${id}r`) : id)
  return rowsIn(value).map((row, place) => ({
    id: kind === 'table' ? String(row[rowKey] ?? '') : (given[place] ?? byPlace(place)),
    row,
  }))
}

/** Rows that were sent, known by the rows that stood in their places; one that stood nowhere is known by a `fresh` id. */
export const sentRows = (
  question: Pick<Question, 'kind'>,
  value: AnswerValue,
  {
    seen,
    places,
    fresh,
  }: { readonly seen: SeenRows; readonly places: readonly number[]; readonly fresh: () => string },
): readonly KnownRow[] => knownRows(question, value, { ids: places.map((place) => seen[place]?.id ?? fresh()) })

/** What a page shows once it has sent some rows: they stand in their places. */
export function shownAfter(mine: readonly KnownRow[], places: readonly number[]): SeenRows {
  const byPlace = new Map(mine.map((row, index) => [places[index] ?? index, row]))
  const last = Math.max(-1, ...byPlace.keys())
  return Array.from({ length: last + 1 }, (_, place) => byPlace.get(place) ?? null)
}
