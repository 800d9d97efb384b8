import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { importAnnouncements, type AnnouncementFile } from './announcements/actions/import-announcements.ts'
import { importSolutions } from './catalogue/actions/import-solutions.ts'
import { importVocabulary, type VocabularyPart } from './catalogue/actions/import-vocabulary.ts'
import { importWorks, type CatalogueFile } from './catalogue/actions/import-works.ts'
import { subjects } from './catalogue/trade/trade.ts'
import type { SolutionsFile } from './catalogue/offer/solution-file.ts'
import { importCalls } from './calls/actions/import-calls.ts'
import type { ExternalRoundFile } from './calls/external-round-file.ts'
import type { RoundFile } from './calls/round-file.ts'
import { enterExamples } from './examples.ts'
import { importForm } from './forms/actions/import-form.ts'
import type { FormFile } from './forms/form-file.ts'
import type { Outside } from './io/outside.ts'
import { seedFile } from './io/seed-file.ts'
import { enterAdministrator } from './people/actions/enter-administrator.ts'
import { importMunicipalities } from './people/actions/import-municipalities.ts'
import { importOrganisationKinds, type KindFile } from './people/actions/import-organisation-kinds.ts'
import { importOrganisations } from './people/actions/import-organisations.ts'
import { organisationRow, type OrganisationFile } from './people/example-file.ts'
import { mergedOf, municipalityOf, namesIn, type Row } from './people/municipality-file.ts'

const csv = async (file: string): Promise<Row[]> =>
  parse(await readFile(`db/seeds/${file}`, 'utf8'), { columns: true, bom: true })

type Here = { readonly db: Outside['write']; readonly now: Date }

/** The register of municipalities and authorities. Gives the ids of those without a municipality code, by the key that files call them. */
async function registers(here: Here): Promise<ReadonlyMap<string, string>> {
  await importOrganisationKinds(here, seedFile<KindFile[]>('people/organisation-kinds.json'))
  const regions = (await csv('people/regions.csv')).map((row) => ({ code: row.region_code ?? '', name: namesIn(row) }))
  const today = (await csv('people/municipalities.csv')).map(municipalityOf)
  const merged = (await csv('people/municipalities-historical.csv')).map(mergedOf)
  await importMunicipalities(here, { regions, municipalities: [...today, ...merged] })
  const lists = ['joint-authorities', 'authorities']
  const others = lists.flatMap((name) => seedFile<OrganisationFile[]>(`people/${name}.json`))
  const ids = await importOrganisations(
    here,
    others.map((file) => organisationRow(file, false)),
  )
  return new Map(others.map((file, i) => [file.key, ids.ok ? (ids.value[i] ?? '') : '']))
}

type History = { readonly organisations: ReadonlyMap<string, string>; readonly keys: ReadonlySet<string> }

/** The keys of the rounds before a year. */
function roundsBefore(year: number): ReadonlySet<string> {
  const rounds = seedFile<CatalogueFile['rounds']>('catalogue/rounds.json')
  return new Set(rounds.filter((round) => round.year < year).map((round) => round.key))
}

const unzipped = promisify(gunzip)

const checksumOf = (content: Buffer | string) => createHash('sha256').update(content).digest('hex')

/** One part of the vocabulary, from its file; the checksum is that of the file as it lies there. */
async function vocabularyPart(part: VocabularyPart['part']): Promise<VocabularyPart> {
  const file = await readFile(`db/vocabulary/${part}.tsv.gz`)
  return { part, checksum: checksumOf(file), lines: async () => (await unzipped(file)).toString() }
}

/** The vocabulary and the subjects of the trade by which works are found by their meaning. */
export async function vocabulary(db: Outside['write'], trade = subjects): Promise<void> {
  const parts = await Promise.all((['fi', 'sv', 'en', 'concepts'] as const).map(vocabularyPart))
  await importVocabulary({ db }, { parts, trade: checksumOf(JSON.stringify(trade)) })
}

/** The works of earlier rounds, with every source; and what can be taken into use today, but not in a rehearsal of the past. */
async function catalogue(here: Here, { organisations, keys }: History, today: boolean): Promise<void> {
  const file = <Part extends keyof CatalogueFile>(name: Part) => seedFile<CatalogueFile[Part]>(`catalogue/${name}.json`)
  await importWorks(here, {
    sources: file('sources'),
    rounds: file('rounds').filter((round) => keys.has(round.key)),
    categories: file('categories').filter((category) => keys.has(category.round)),
    themes: file('themes'),
    works: file('works').filter((work) => keys.has(work.round)),
    organisations,
  })
  if (today) await solutions(here)
}

/** What can be taken into use, and the families of problems. */
async function solutions(here: Here): Promise<void> {
  await importSolutions(here, {
    sources: seedFile<SolutionsFile['sources']>('catalogue/sources.json'),
    families: seedFile<SolutionsFile['families']>('catalogue/families.json'),
    solutions: seedFile<SolutionsFile['solutions']>('catalogue/solutions.json'),
    projects: seedFile<SolutionsFile['projects']>('catalogue/work-families.json'),
  })
}

/** The calls of earlier rounds. */
async function calls(here: Here, { organisations, keys }: History): Promise<void> {
  const told = <File extends { round: string }>(files: readonly File[]) => files.filter((file) => keys.has(file.round))
  const rounds = told(seedFile<RoundFile[]>('calls/rounds.json'))
  const external = told(seedFile<ExternalRoundFile[]>('calls/external-rounds.json'))
  await importCalls(here, { rounds, external, organisations })
}

/** What seeding needs of the outside: it writes as the server's own roles, and keeps files as people would. */
export type Ground = Pick<Outside, 'write' | 'read' | 'witness' | 'files' | 'example'>

/** A rehearsal knows only the rounds before the one that it plays, and brings its own people. */
export type Wishes = { readonly roundsBefore?: number }

/** Enters what every Talko begins with, as of a moment; each part may run again and changes nothing that is there. */
export async function seed(
  ground: Ground,
  now: Date,
  tell: (text: string) => void,
  wishes: Wishes = {},
): Promise<void> {
  const here = { db: ground.write, now }
  tell('Seeding registers …')
  const history = { organisations: await registers(here), keys: roundsBefore(wishes.roundsBefore ?? Infinity) }
  await vocabulary(ground.write)
  await catalogue(here, history, wishes.roundsBefore === undefined)
  for (const form of ['joint-application', 'joint-application-whole'])
    await importForm(here, seedFile<FormFile>(`forms/${form}.json`))
  await calls(here, history)
  const announcements = seedFile<AnnouncementFile[]>('announcements/announcements.json')
  await importAnnouncements(here, { announcements, authorityId: history.organisations.get('vm') ?? '' })
  if (ground.example && wishes.roundsBefore === undefined) await enterExamples(ground, now)
}

/** The first administrator, by the address that the issuer vouches for (ADMIN_EMAIL). */
export const enterFirst = (ground: Ground, now: Date, email: string) =>
  enterAdministrator({ db: ground.write, now }, email)
