import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { licencesIn } from '../../io/licences.ts'
import { treeIn, yamlOf } from '../../io/yaml.ts'
import type { Tree } from '../../kit/tree.ts'
import { publiccodeIn } from './publiccode.ts'
import { publiccodeFaultsOf } from './standard.ts'
import { languageOf } from './values.ts'
import { offerOfSoftware, summaryOfSoftware, titleOfSoftware } from './work.ts'
import { publiccodeOf } from './written.ts'

const noWork = {
  id: '',
  slug: 'x',
  kind: 'solution',
  round: null,
  category: null,
  listNumber: null,
  theme: null,
  themeBy: null,
  joint: null,
  othersInApplication: false,
  partnersComplete: null,
  grantedCents: null,
  periodFrom: null,
  periodTo: null,
  registerNumber: null,
  source: null,
  public: true,
  fromTrial: false,
  example: true,
  parties: [],
  facts: [],
  milestones: [],
} as const

const folder = 'test/publiccode/v0'
const filesOf = (kind: string) =>
  readdirSync(`${folder}/${kind}`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yml'))
const isLicence = (text: string) => licencesIn(text) !== undefined

/** What is wrong with a file, shortly: 'place code'. */
function judged(name: string): readonly string[] {
  const bytes = readFileSync(`${folder}/${name}`)
  try {
    const read = treeIn(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (!read.ok) return [`line ${read.line} ${read.refusal}`]
    return publiccodeFaultsOf(read.value, isLicence).map((one) => `${one.place} ${one.code}`)
  } catch {
    return ['not UTF-8']
  }
}

/** Wrong only by what stands beside the file in its repository, by what the web answers, or by the register of Italian authorities. */
const beyondTheText = [
  'description_en_screenshots_missing_file.yml',
  'fundedBy_uri_wrong_italian_pa2.yml',
  'it_riuso_codiceIPA_invalid.yml',
  'legal_authorsFile_missing_file.yml',
  'logo_missing_file.yml',
  'logo_missing_url.yml',
  'monochromeLogo_missing_file.yml',
  'no-network/logo_invalid_png.yml',
  'no-network/logo_missing_file.yml',
  'no-network/monochromeLogo_invalid_png.yml',
  'organisation_uri_wrong_italian_pa2.yml',
]
/** Whose name does not begin with the key that is wrong. */
const otherwiseNamed: Readonly<Record<string, string>> = {
  'file_encoding.yml': 'not UTF-8',
  'invalid_yaml.yml': 'not_yaml',
  'mostly_empty.yml': 'name missing',
  'unknown_field.yml': 'foobar unknown_key',
  'description_en_gb_invalid_bcp47.yml': 'description.en_GB not_language',
  'description_invalid_language.yml': 'description.xxx not_language',
  'it_IT_duplicated.yml': 'it twice',
  'it_wrong_case.yml': 'It unknown_key',
  'it_countryExtensionVersion_invalid.yml': 'IT.countryExtensionVersion not_listed',
}
const placeIn = (name: string) =>
  (name.split('/').at(-1) ?? '').replace(
    /_(wrong|invalid|missing|empty|bad|too|nil|absolute|file|unsupported|unknown|when|datetime|yaml11).*$/,
    '',
  )

describe('the official files of publiccode.yml', () => {
  test.each(['valid', 'valid_with_warnings'].flatMap((kind) => filesOf(kind).map((name) => `${kind}/${name}`)))(
    '%s is read',
    (name) => {
      expect(judged(name)).toEqual([])
    },
  )

  test.each(filesOf('invalid').filter((name) => !beyondTheText.includes(name)))(
    '%s is refused at its place and with a reason',
    (name) => {
      const faults = judged(`invalid/${name}`)
      const place = otherwiseNamed[name] ?? placeIn(name).split('_').at(-1) ?? ''
      expect(faults.join('\n')).toContain(place)
    },
  )

  test('those that the text alone does not give away are named here, and no others', () => {
    const passed = filesOf('invalid').filter((name) => judged(`invalid/${name}`).length === 0)
    expect(passed.toSorted()).toEqual(beyondTheText)
  })
})

/** Every scalar of a tree by its place, descriptions without the country of their language. */
const leavesOf = (tree: Tree, place = ''): readonly string[] => {
  if (tree.is === 'list') return tree.items.flatMap((one, i) => leavesOf(one, `${place}[${i}]`))
  if (tree.is !== 'map') return tree.is === 'nothing' ? [] : [`${place}: ${tree.text.trim()}`]
  return tree.entries.flatMap(([key, one]) =>
    leavesOf(one, `${place}.${place === '.description' ? languageOf(key) : key}`),
  )
}
/** People, and the version of the standard, which is ours. */
const notGivenOut = /^\.(maintenance\.(contacts|contractors\[\d+\]\.(email|phone))|publiccodeYmlVersion)/

test.each(['valid', 'valid_with_warnings'].flatMap((kind) => filesOf(kind).map((name) => `${kind}/${name}`)))(
  'all that %s says but its people goes out again',
  (name) => {
    const read = treeIn(readFileSync(`${folder}/${name}`, 'utf8'))
    if (!read.ok) throw new Error(name)
    const said = publiccodeIn(read.value)
    const offer = offerOfSoftware(said)
    const work = { ...noWork, title: titleOfSoftware(said), summary: summaryOfSoftware(said) }
    const told = {
      offer,
      statusConcluded: false,
      families: [],
      subjects: [],
      named: [],
      ownerInFile: null,
      resultOf: null,
      results: [],
    }
    const written = treeIn(yamlOf(publiccodeOf({ work, told, users: [], said }), []))
    const out = new Set(written.ok ? leavesOf(written.value) : [])
    expect(leavesOf(read.value).filter((leaf) => !notGivenOut.test(leaf) && !out.has(leaf))).toEqual([])
    expect(written.ok ? publiccodeFaultsOf(written.value, isLicence) : ['unread']).toEqual([])
  },
)

test('what a file says is kept, and people are not', () => {
  const read = treeIn(readFileSync(`${folder}/valid/valid.yml`, 'utf8'))
  const said = read.ok ? publiccodeIn(read.value) : undefined
  expect(said).toMatchObject({
    name: 'Medusa',
    licence: 'AGPL-3.0-or-later',
    usedBy: ['Comune di Firenze', 'Comune di Roma'],
    status: 'development',
    releasedOn: '2017-04-15',
    owner: 'City of Chicago',
    localised: true,
    contractors: [{ name: 'Fornitore Privato SPA', until: '2019-01-01' }],
  })
  expect(said?.descriptions['en']?.features).toHaveLength(4)
  expect(JSON.stringify(said)).not.toContain('Francesco')
})

const whole = readFileSync(`${folder}/valid/valid.yml`, 'utf8')
const faultsAfter = (was: string | RegExp, is: string) => {
  const read = treeIn(whole.replace(was, is))
  return read.ok ? publiccodeFaultsOf(read.value, isLicence).map((one) => `${one.place} ${one.code}`) : [read.refusal]
}

test.each([
  ['a day that there is not', /releaseDate: .*/, 'releaseDate: 2021-02-30', 'releaseDate not_day'],
  ['a year that there is not', /releaseDate: .*/, 'releaseDate: 0000-01-01', 'releaseDate not_day'],
  ['a name without end', /^name: .*/m, `name: ${'a'.repeat(201)}`, 'name too_long'],
  ['an address without end', /^url: .*/m, `url: https://a.fi/${'a'.repeat(3_000)}`, 'url too_long'],
  ['a user without end', '- Comune di Firenze', `- ${'a'.repeat(201)}`, 'usedBy[1] too_long'],
  ['users without end', '- Comune di Firenze', Array(301).fill('- a').join('\n  '), 'usedBy too_many'],
  ['half a letter', /^name: .*/m, String.raw`name: "\uD800"`, 'not_yaml'],
])('%s is refused before it is shown', (_, was, is, fault) => {
  expect(faultsAfter(was, is)).toEqual([fault])
})

test('a key without end is named by its beginning', () => {
  expect(faultsAfter(/^name:/m, `${'k'.repeat(1_000)}: 1\nname:`)).toEqual([`${'k'.repeat(60)} unknown_key`])
})

test('a text with marks without end is not counted letter by letter', () => {
  expect(faultsAfter(/^name: .*/m, `name: a${'\u0301'.repeat(5_000)}`)).toEqual(['name too_long'])
})
