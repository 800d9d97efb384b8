import { importGeneralTerms } from '../../src/decisions/actions/import-general-terms.ts'
import type { GeneralTerms } from '../../src/decisions/general-terms.ts'
import type { Outside } from '../../src/io/outside.ts'
import { wordsOf, type Words } from '../../src/kit/words.ts'
import { importMunicipalities, type MunicipalityFile } from '../../src/people/actions/import-municipalities.ts'
import { importOrganisations } from '../../src/people/actions/import-organisations.ts'
import { importPeople, type PersonFile } from '../../src/people/actions/import-people.ts'
import { languageOf, type Organisation } from '../../src/people/organisation.ts'
import { listMunicipalities } from '../../src/people/reads.ts'
import { findByName } from '../../src/people/reads/register.ts'
import type { Plan } from './plan.ts'

/** An organisation of the rehearsal with the person who writes and signs for it. */
export type Player = {
  readonly key: string
  readonly id: string
  readonly name: Words
  readonly lang: 'fi' | 'sv'
  readonly subject: string
  readonly example: boolean
}
export type Cast = {
  readonly players: ReadonlyMap<string, Player>
  readonly presenter: string
  readonly checker: string
  readonly decider: string
  readonly assessors: readonly string[]
}

const inThree = (fi: string, sv: string, en: string): Words => wordsOf({ fi, sv, en }, 'ours')

/** X07 and its number 7. */
export const inventedCode = (number: number): string => `X${String(number).padStart(2, '0')}`
const numberOf = (code: string) => Number(code.slice(1))

const invented = (code: string): MunicipalityFile => ({
  code,
  example: true,
  businessId: null,
  source: null,
  validTo: null,
  mergedInto: null,
  regionCode: null,
  languageStatus: null,
  name: inThree(
    `Esimerkkikunta ${numberOf(code)}`,
    `Exempelkommun ${numberOf(code)}`,
    `Example municipality ${numberOf(code)}`,
  ),
  languages: numberOf(code) % 5 === 0 ? ['sv', 'fi'] : ['fi'],
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
})

const ministry = {
  kind: 'authority' as const,
  name: inThree('Esimerkkiministeriö', 'Exempelministeriet', 'Example Ministry'),
  languages: ['fi', 'sv'],
  businessId: null,
  casePrefix: 'XM',
  source: null,
  example: true,
}
/** Made-up general terms: the real ones are not published. */
const generalTerms: GeneralTerms = {
  version: '0.1',
  inForceOn: '2016-01-01',
  firstShare: 6_000,
  reportMonths: 2,
  registry: inThree(
    'Esimerkkiministeriön kirjaamo',
    'Exempelministeriets registratorskontor',
    'Registry of the Example Ministry',
  ),
  clauses: [
    inThree(
      'Avustusta käytetään vain päätöksessä mainittuun tarkoitukseen (esimerkkiehto).',
      'Understödet används endast för det ändamål som nämns i beslutet (exempelvillkor).',
      'The grant is used only for the purpose named in the decision (example clause).',
    ),
    inThree(
      'Saaja pitää avustuksen käytöstä kirjaa (esimerkkiehto).',
      'Mottagaren bokför hur understödet används (exempelvillkor).',
      'The recipient keeps accounts of how the grant is used (example clause).',
    ),
  ],
}
/** The one joint authority among the real applicants (db/seeds/people/joint-authorities.json). */
const jointAuthorities: Readonly<Record<string, string>> = {
  tampere_city_region: 'Tampereen kaupunkiseudun kuntayhtymä',
}

const isInvented = (key: string) => /^X\d\d$/.test(key)

async function organisationsOf({ read }: Outside, keys: readonly string[]): Promise<ReadonlyMap<string, Organisation>> {
  const all = [...(await listMunicipalities(read, 'fi')), ...(await listMunicipalities(read, 'fi', true))]
  const found = new Map<string, Organisation>(all.map((one) => [one.code, one]))
  for (const [key, name] of Object.entries(jointAuthorities)) {
    const there = await findByName(read, 'joint_authority', name)
    if (there !== undefined) found.set(key, there)
  }
  const missing = keys.filter((key) => !found.has(key))
  if (missing.length > 0) throw new Error(`the register does not know ${missing.join(', ')}`)
  return found
}

const playerOf = (key: string, organisation: Organisation): Player => ({
  key,
  id: organisation.id,
  name: organisation.name,
  lang: languageOf(organisation),
  subject: `for-${key.toLowerCase()}`,
  example: organisation.example,
})

/** Nobody real: a person is named as an example of the organisation. */
const personFor = ({ key, id, name, lang, subject }: Player): PersonFile => ({
  key: subject,
  lang,
  mandates: [{ organisationId: id, roles: ['editor', 'signatory'] }],
  name: lang === 'sv' ? `Exempelperson ${name.sv?.text ?? key}` : `Esimerkkihenkilö ${name.fi?.text ?? key}`,
})

const officials = (authority: string): readonly PersonFile[] => {
  const one = (
    key: string,
    name: string,
    role: 'presenter' | 'programme_manager' | 'assessor' | 'decision_maker',
    lang: 'fi' | 'sv' = 'fi',
  ): PersonFile => ({ key, name, lang, mandates: [{ organisationId: authority, roles: [role] }] })
  return [
    one('presenter', 'Eeva Esimerkkiesittelijä', 'presenter'),
    one('checker', 'Greta Exempelgranskare', 'programme_manager', 'sv'),
    one('decider', 'Risto Esimerkkiratkaisija', 'decision_maker'),
    one('assessor-1', 'Antti Esimerkkiarvioija', 'assessor'),
    one('assessor-2', 'Berit Exempelbedömare', 'assessor', 'sv'),
    one('assessor-3', 'Noora Esimerkkiarvioija', 'assessor'),
    one('assessor-4', 'Ulf Exempelbedömare', 'assessor', 'sv'),
  ]
}

/**
 * Enters the invented organisations of a plan, an invented person for every organisation that takes part, real or invented, and the
 * officials of an invented ministry. This and the seeds are all that does not go through the doors.
 */
export async function gather(outside: Outside, plan: Plan): Promise<Cast> {
  const here = { db: outside.write, now: outside.clock() }
  const keys = [...new Set([...plan.applications, ...plan.late].flatMap((one) => [one.coordinator, ...one.partners]))]
  await importMunicipalities(here, { regions: [], municipalities: keys.filter(isInvented).map(invented) })
  const entered = await importOrganisations(here, [ministry])
  const organisations = await organisationsOf(outside, keys)
  const players = keys.flatMap((key) => {
    const organisation = organisations.get(key)
    return organisation === undefined ? [] : [playerOf(key, organisation)]
  })
  const authority = entered.ok ? (entered.value[0] ?? '') : ''
  await importGeneralTerms(here, authority, [generalTerms])
  await importPeople(here, 'example', [...officials(authority), ...players.map(personFor)], '2016-01-01')
  return {
    players: new Map(players.map((player) => [player.key, player])),
    presenter: 'presenter',
    checker: 'checker',
    decider: 'decider',
    assessors: officials(authority)
      .map((one) => one.key)
      .filter((key) => key.startsWith('assessor')),
  }
}
