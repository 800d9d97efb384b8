import { columns, heads, type Column } from './head-words.ts'

export const results = ['granted', 'later', 'rejected'] as const
/** What became of an application; a rejected one is counted and named nowhere. */
export type Result = (typeof results)[number]

type Row = readonly string[]

const outcomeWords: Readonly<Record<Result, readonly string[]>> = {
  granted: [
    'myönnetty',
    'myönnettiin',
    'myönteinen',
    'hyväksytty',
    'beviljad',
    'beviljat',
    'beviljades',
    'godkänd',
  ].concat(['granted', 'approved', 'accepted']),
  later: ['myöhemmin', 'päätetään myöhemmin', 'ratkaistaan myöhemmin', 'senare', 'avgörs senare', 'later', 'pending'],
  rejected: [
    'hylätty',
    'hylättiin',
    'ei myönnetty',
    'kielteinen',
    'avslag',
    'avslagen',
    'avslogs',
    'ej beviljad',
  ].concat(['rejected', 'refused', 'not granted', 'declined']),
}

/** A cell as it is compared: without the mark of a file, the apostrophe of a text, a unit in brackets and doubled blanks. */
export const bare = (text: string): string =>
  text
    .replace(/^\uFEFF|^'/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()

const bareHead = (text: string) =>
  bare(text)
    .replace(/\s*[([].*$/, '')
    .replace(/[,:*].*$/, '')
    .trim()

/** Which column of a row says what: of several that could, the one of the plainer word ("kierros" before "vuosi"). */
export function columnsOf(row: Row): ReadonlyMap<Column, number> {
  const cells = row.map(bareHead)
  return new Map(
    columns.flatMap((column) => {
      const word = heads[column].find((one) => cells.includes(one))
      return word === undefined ? [] : [[column, cells.indexOf(word)] as const]
    }),
  )
}

/** What a cell says of the outcome: null where it says nothing, undefined where its word is none that we know. */
export function resultIn(text: string): Result | null | undefined {
  const word = bare(text).replace(/\.$/, '')
  if (isUnsaid(word)) return null
  return results.find((result) => result === word || outcomeWords[result].includes(word))
}

/** What people write in a cell whose matter is not known. */
export const isUnsaid = (text: string): boolean =>
  ['', '-', '–', '—', '?', 'ei tiedossa', 'ei julkaistu', 'ei tietoa', 'ej känt', 'ej publicerat', 'okänt', 'unknown']
    .concat(['not published', 'n/a'])
    .includes(bare(text))

/** Whether a row sums up those above it. */
export const isTotal = (row: Row): boolean =>
  /^(yhteensä|kaikki yhteensä|summa|loppusumma|totalt|sammanlagt|summa totalt|total|in all)(?!\p{L})/u.test(
    bare(row.find((cell) => bare(cell) !== '') ?? ''),
  )
