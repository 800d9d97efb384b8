/** The columns of a table of earlier rounds. */
export const columns = ['round', 'coordinator', 'title', 'sum', 'outcome'] as const
export type Column = (typeof columns)[number]

export const results = ['granted', 'later', 'rejected'] as const
/** What became of an application; a rejected one is counted and named nowhere. */
export type Result = (typeof results)[number]

type Row = readonly string[]

/** What the head of a column can say, in the words of every language and in the code's. */
export const heads: Readonly<Record<Column, readonly string[]>> = {
  round: [
    'kierros',
    'hakukierros',
    'avustuskierros',
    'haku',
    'vuosi',
    'omgång',
    'ansökningsomgång',
    'utlysning',
    'år',
  ].concat(['round', 'call', 'year']),
  coordinator: [
    'hankehallinnoija',
    'koordinaattori',
    'hakija',
    'kunta',
    'päähakija',
    'hakijakunta',
    'koordinoija',
    'avustuksen saaja',
  ]
    .concat(['projektadministratör', 'koordinator', 'samordnare', 'sökande', 'kommun', 'huvudsökande'])
    .concat(['project coordinator', 'coordinator', 'applicant', 'municipality']),
  title: [
    'hankkeen nimi',
    'nimi',
    'hanke',
    'hankkeen nimike',
    'otsikko',
    'projektets namn',
    'projektnamn',
    'namn',
  ].concat(['projekt', 'rubrik', 'title', 'project', 'name']),
  sum: ['avustus', 'myönnetty avustus', 'myönnetty summa', 'summa', 'euroa', 'avustus enintään', 'avustussumma']
    .concat(['understöd', 'beviljat understöd', 'beviljat belopp', 'belopp', 'euro', 'understöd högst'])
    .concat(['sum', 'grant', 'grant at most', 'amount', 'granted']),
  outcome: [
    'tulos',
    'päätös',
    'ratkaisu',
    'lopputulos',
    'resultat',
    'beslut',
    'utfall',
    'outcome',
    'decision',
    'result',
  ],
}

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
