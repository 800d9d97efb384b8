import { wordsOf, type Words } from '../kit/words.ts'

/** A row of a register as its file has it, by the names of its columns. */
export type Row = Readonly<Record<string, string>>

const orNull = (text: string | undefined) => (text === undefined || text === '' ? null : text)
const numberOrNull = (text: string | undefined) => (text === undefined || text === '' ? null : Number(text))
/** The official names of a row (name_fi, name_sv, name_en). */
export const namesIn = (row: Row): Words => wordsOf({ fi: row.name_fi, sv: row.name_sv, en: row.name_en }, 'official')

const languagesOf = (status: string | undefined): readonly string[] =>
  status === 'fi+sv' ? ['fi', 'sv'] : status === 'sv+fi' ? ['sv', 'fi'] : [status ?? 'fi']

/** A municipality of today out of municipalities.csv. What a column does not say is null. */
export const municipalityOf = (row: Row) => ({
  code: row.code ?? '',
  name: namesIn(row),
  businessId: orNull(row.business_id),
  languages: languagesOf(row.language_status),
  source: 'municipalities.csv',
  example: false,
  validTo: null,
  mergedInto: null,
  regionCode: orNull(row.region_code),
  languageStatus: orNull(row.language_status),
  population: numberOrNull(row.population_2022),
  populationOn: '2022-12-31',
  kindFi: orNull(row.kind_fi),
  kindSv: orNull(row.kind_sv),
  genitiveFi: orNull(row.genitive_fi),
  locativeFi: orNull(row.locative_fi),
  allativeKindFi: orNull(row.allative_kind_fi),
  nameWithKindSv: orNull(row.name_with_kind_sv),
  locativeSv: orNull(row.locative_sv),
  longitude: numberOrNull(row.lon),
  latitude: numberOrNull(row.lat),
})

const unsaid = {
  languageStatus: null,
  population: null,
  populationOn: null,
  kindFi: null,
  kindSv: null,
  genitiveFi: null,
  locativeFi: null,
  allativeKindFi: null,
  nameWithKindSv: null,
  locativeSv: null,
  longitude: null,
  latitude: null,
}

/** A municipality that has merged into another, out of municipalities-historical.csv. */
export const mergedOf = (row: Row) => ({
  ...unsaid,
  code: row.code ?? '',
  name: namesIn(row),
  businessId: null,
  languages: ['fi'],
  source: 'municipalities-historical.csv',
  example: false,
  validTo: orNull(row.merged_on),
  mergedInto: orNull(row.merged_into_code),
  regionCode: orNull(row.region_code_at_end),
})

export type InventedFile = {
  readonly code?: string
  readonly name: Words
  readonly languages: readonly string[]
  readonly region?: string
  readonly population?: number
}

/** An invented municipality of the example environment. */
export const inventedMunicipality = (file: InventedFile) => ({
  ...unsaid,
  code: file.code ?? '',
  name: file.name,
  businessId: null,
  languages: file.languages,
  source: null,
  example: true,
  validTo: null,
  mergedInto: null,
  regionCode: file.region ?? null,
  population: file.population ?? null,
})
