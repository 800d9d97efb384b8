import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { announcement, call, externalRound, form, listOf, rowsOf, sourceRow, template, text, words, work } from './shapes.ts'

const municipalities = rowsOf('people/municipalities.csv')
const codes = new Set(municipalities.map((row) => row.code))
const works = listOf('catalogue/works.json', work)
const calls = listOf('calls/rounds.json', call)
const announcements = listOf('announcements/announcements.json', announcement)
const sources = listOf('catalogue/sources.json', sourceRow)
const externalRounds = listOf('calls/external-rounds.json', externalRound)
const templates = listOf('calls/criteria.json', template)
const joint = z.looseObject({ key: z.string(), name: words, source: z.string() })
const categories = listOf('catalogue/categories.json', z.looseObject({ key: z.string(), name: words }))
const jointAuthorities = listOf('people/joint-authorities.json', joint)
const application = form.parse(JSON.parse(text('forms/joint-application.json')))

const documents: Readonly<Record<string, string>> = {
  S2016: '2016-trial', S2018: '2018-decisions', S2019J: '2019-joint', S2020C: '2020-call', S2021: '2021-decisions',
}
const mended = [['kommundemokr-tin', 'kommundemokratin'], ['ung-domsväsende', 'ungdomsväsende'], ['un-derstöd', 'understöd']] as const
const oneLine = (long: string) => long.replace(/\s+/g, ' ').trim()
const raw = (source: string) => oneLine(text(`sources/${documents[source] ?? source}.txt`))
const shown = (source: string) => mended.reduce((whole, [written, right]) => whole.replaceAll(written, right), raw(source))
const of = (round: string) => works.filter((row) => row.round === round)
const theCall = (slug: string) => calls.find((row) => row.slug === slug)

const isWords = (value: unknown) => words.safeParse(value).success
/** Every Words inside a value, with the parts that are not Words walked through. Contacts stood in the lines that were cut. */
function wordsIn(value: unknown): z.infer<typeof words>[] {
  if (isWords(value)) return [words.parse(value)]
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => (name === 'contacts' ? [] : wordsIn(inner)))
}
/** Where something looks like content in languages but lacks one of the three. */
function lacking(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(lacking)
  if (typeof value !== 'object' || value === null) return []
  const looksSo = ['fi', 'sv', 'en'].some((lang) => lang in value && z.looseObject({ text: z.string() }).safeParse(Reflect.get(value, lang)).success)
  return looksSo && !isWords(value) ? [value] : Object.values(value).flatMap(lacking)
}
const original = (value: unknown) =>
  wordsIn(value).filter((one) => one.sv.by === 'original').flatMap((one) => one.sv.text.split('\n\n'))

const files = readdirSync(new URL('./', import.meta.url), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith('.ts'))
  .map((entry) => `${entry.parentPath}/${entry.name}`)

describe('the municipalities', () => {
  test('are 308 with 5 563 970 inhabitants, each code once', () => {
    expect(municipalities).toHaveLength(308)
    expect(codes.size).toBe(308)
    expect(municipalities.reduce((sum, row) => sum + Number(row.population_2022), 0)).toBe(5_563_970)
  })
  test('lie in the 19 regions, and the merged ones went to one that exists or merged in turn', () => {
    const regions = new Set(rowsOf('people/regions.csv').map((row) => row.region_code))
    const merged = rowsOf('people/municipalities-historical.csv')
    expect(regions.size).toBe(19)
    expect(municipalities.filter((row) => !regions.has(row.region_code ?? ''))).toEqual([])
    expect(merged.filter((row) => !codes.has(row.merged_into_code) || codes.has(row.code) || !regions.has(row.region_code_at_end ?? ''))).toEqual([])
    expect(merged).toHaveLength(12)
  })
  test('of the map are those of the register', () => {
    const map = z.looseObject({ objects: z.record(z.string(), z.looseObject({ geometries: z.array(z.looseObject({ id: z.string().optional() })) })) })
    const ids = Object.values(map.parse(JSON.parse(text('people/municipalities-2025.topo.json'))).objects).map((one) => one.geometries.map((shape) => shape.id))
    expect(ids.find((list) => list.length === 308)?.toSorted()).toEqual([...codes].toSorted())
  })
})

describe('the works', () => {
  test('are 14, 27 in lists of 13 and 14, and 17', () => {
    expect([of('2018').length, of('2019-joint').length, of('2021').length, works.length]).toEqual([14, 27, 17, 58])
    expect(of('2019-joint').filter((row) => row.category === 'e_services').map((row) => row.listNumber)).toEqual(Array.from({ length: 13 }, (_, i) => i + 1))
    expect(of('2019-joint').filter((row) => row.category === 'other').map((row) => row.listNumber)).toEqual(Array.from({ length: 14 }, (_, i) => i + 1))
  })
  test('of 2021 were granted 5 766 456 euros, each with the sum of its line', () => {
    expect(of('2021').reduce((sum, row) => sum + (row.grantedEur ?? 0), 0)).toBe(5_766_456)
    const lines = of('2021').map((row) => {
      const sum = String(row.grantedEur).replace(/\B(?=(\d{3})+$)/g, ' ')
      const others = row.othersInApplication ? ' och de övriga kommuner som nämns i ansökan' : ''
      const currency = row.listNumber === 9 ? 'euroa' : 'euro'
      return `${row.listNumber}. ${row.coordinator.nameInSource}${others} beviljas högst ${sum} ${currency} för projektet ${row.title?.sv.text}`
    })
    expect(raw('S2021').split('Understödda projekt ')[1]).toBe(`${lines.join('; ')} Förvaltningspolitiken Kommunärenden`)
  })
  test('of the joint round are the two lists of the source, heading, number, coordinator and title', () => {
    const lists = categories.map((group) => {
      const lines = of('2019-joint').filter((row) => row.category === group.key).map((row) => `${row.listNumber}. ${row.coordinator.nameInSource}: ${row.title?.sv.text}`)
      return `${group.name.sv.text} ${lines.join(' ')}`
    })
    expect(raw('S2019J').endsWith(lists.join(' '))).toBe(true)
  })
  test('of 2018 have no title and no sum, and name the municipalities of the release', () => {
    expect(of('2018').filter((row) => row.title !== null || row.grantedEur !== null)).toEqual([])
    expect(of('2018').filter((row) => !raw('S2018').includes(row.coordinator.nameInSource))).toEqual([])
    const named = of('2018').flatMap((row) => [row.coordinator.code, ...row.partners.map((one) => one.code)])
    expect([new Set(of('2018').map((row) => row.coordinator.code)).size, new Set(named).size]).toEqual([12, 13])
  })
  test('have Swedish titles word for word and of one origin', () => {
    const titled = works.flatMap((row) => (row.title === null ? [] : [{ source: row.source, said: row.title.sv }]))
    expect(titled).toHaveLength(44)
    expect(titled.filter((row) => row.said.by !== 'original' || !raw(row.source).includes(row.said.text))).toEqual([])
  })
  test('have parties that the registers know', () => {
    const keys = new Set(jointAuthorities.map((row) => row.key))
    const asked = works.flatMap((row) => [row.coordinator.code, ...row.partners.map((one) => one.code), ...row.namedInTitle]).filter((one) => one !== null)
    expect(asked.filter((one) => !codes.has(one))).toEqual([])
    expect(works.filter((row) => row.coordinator.code === null).map((row) => [row.slug, keys.has(row.coordinator.jointAuthority ?? '')])).toEqual([['2021-15', true]])
    expect(new Set(works.map((row) => row.coordinator.code)).size).toBe(42)
    const swedish = new Map(municipalities.map((row) => [row.code, row.name_sv]))
    const otherwise = works.filter(({ coordinator }) => coordinator.code !== null && !coordinator.nameInSource.startsWith(swedish.get(coordinator.code) ?? '?'))
    expect(otherwise).toEqual([])
  })
  test('tell for every fact which source it is from', () => {
    const known = new Map(sources.map((row) => [row.key, row.external]))
    const told = [...works.flatMap((row) => [...row.facts, ...row.milestones, ...row.partners]), ...calls.flatMap((row) => row.external.map((one) => ({ source: one.source, external: true })))]
    expect(told.filter((one) => known.get(one.source) !== one.external)).toEqual([])
    expect(works.filter((row) => Object.values(row.titleSources).some((one) => known.get(one) !== true))).toEqual([])
    expect(works.flatMap((row) => Object.entries(row.title ?? {}).filter(([lang, said]) => (said.by === 'official') !== (lang in row.titleSources)))).toEqual([])
  })
})

describe('the calls', () => {
  test('hold the days and counts of the sources', () => {
    expect(calls.map((row) => [row.slug, row.outcome.received, row.outcome.granted, row.outcome.listed, row.outcome.later, row.outcome.grantedEur])).toEqual([
      ['2018', 57, 14, null, null, null], ['2019-joint', 51, null, 27, null, null], ['2020', null, null, null, null, null], ['2021', 46, 17, 17, 4, 5_766_456]])
    expect(calls.map((row) => [row.opensOn, row.closesOn, row.latestOn, row.decidedOn])).toEqual([
      [null, null, null, '2018-03-23'], [null, null, '2021-11-30', null], ['2020-06-25', '2020-10-05', null, null], [null, null, '2023-10-31', null]])
    expect(['den 23 mars 2018', '57 ansökningar', '14 projekt'].filter((said) => !raw('S2018').includes(said))).toEqual([])
    expect(['51 ansökningar', 'före utgången av november 2021'].filter((said) => !raw('S2019J').includes(said))).toEqual([])
    expect(['den 25 juni', 'den 5 oktober 2020'].filter((said) => !raw('S2020C').includes(said))).toEqual([])
    expect(['46 ansökningar', '17 olika', 'För fyra projekt', 'före utgången av oktober 2023'].filter((said) => !raw('S2021').includes(said))).toEqual([])
  })
  test('and announcements were published at the minute the pages show', () => {
    expect(announcements.map((row) => [row.slug, row.publishedAt.fi, row.publishedAt.sv])).toEqual([
      ['2016-trial', null, '2016-08-11T13:02:00+03:00'], ['2018-decisions', null, '2018-03-26T15:00:00+03:00'], ['2019-joint-projects', null, null],
      ['2020-call', null, '2020-06-25T10:09:00+03:00'], ['2021-decisions', '2021-06-23T15:40:00+03:00', '2021-06-24T10:35:00+03:00']])
    const pages = { S2016: '11.8.2016 13.02', S2018: '26.3.2018 15.00', S2020C: '25.6.2020 10.09', S2021: '23.6.2021 15.40 | Publicerad på svenska 24.6.2021 kl. 10.35' }
    expect(Object.entries(pages).filter(([source, said]) => !raw(source).includes(said))).toEqual([])
  })
  test('and announcements repeat the Swedish of their source, mended only where it says so', () => {
    const strange = [...calls, ...announcements].flatMap((row) => original(row).map((said) => [row.slug, oneLine(said), shown(row.source)]))
    expect(strange.length).toBeGreaterThan(100)
    expect(strange.filter(([, said = '', whole = '']) => !whole.toLowerCase().includes(said.toLowerCase())).map(([slug, said]) => [slug, said])).toEqual([])
    const repaired = mended.filter(([written, right]) => ![...calls, ...announcements].some((row) => row.quirks.some((one) => one.written === written && one.shown === right)))
    expect(repaired).toEqual([])
  })
  test('keep purposes, aims, conditions, exclusions and criteria apart', () => {
    expect(calls.map((row) => [row.purposes.length, row.aims.length, row.exclusions.length, row.conditions.length, row.criteria.length])).toEqual([
      [2, 0, 0, 1, 6], [1, 4, 0, 4, 1], [5, 2, 3, 1, 2], [2, 7, 0, 2, 0]])
    const keys = (slug: string, of: 'purposes' | 'aims' | 'criteria') => theCall(slug)?.[of].map((row) => row.key)
    expect(keys('2018', 'purposes')).toEqual([theCall('2018')?.priorityPurpose, 'spreading_results'])
    expect(keys('2018', 'criteria')?.slice(2)).toEqual(['innovativeness', 'concreteness', 'feasibility', 'customer_orientation'])
    expect(keys('2019-joint', 'aims')).toEqual(['digitalisation', 'renewal', 'customer_orientation', 'cost_savings'])
    expect([keys('2021', 'purposes'), keys('2021', 'aims')?.slice(0, 5)]).toEqual([
      ['built_environment', 'digital_security'], ['new_ways_of_working', 'customer_orientation', 'possible_savings', 'reproducibility', 'sharing']])
  })
  test('have templates whose weights make a hundred', () => {
    expect(templates.map((row) => row.criteria.reduce((sum, one) => sum + (one.weight ?? 0), 0))).toEqual([100, 100, 100, 100])
  })
  test('of elsewhere name municipalities and sources that exist', () => {
    const keys = new Set(sources.map((row) => row.key))
    const projects = externalRounds.flatMap((row) => row.projects)
    expect(projects.filter((row) => (row.coordinator !== null && !codes.has(row.coordinator)) || !keys.has(row.source))).toEqual([])
    expect(externalRounds.flatMap((row) => [row.source, ...row.alsoIn]).filter((one) => !keys.has(one))).toEqual([])
  })
})

describe('every seed file', () => {
  const values = files.filter((file) => file.endsWith('.json') && !file.includes('topo')).map((file): unknown => JSON.parse(text(file)))
  test('says its content in Finnish, Swedish and English', () => {
    expect(values.flatMap(lacking)).toEqual([])
    expect(wordsIn(application).length).toBeGreaterThan(150)
  })
  test('holds no telephone number and no address for e-mail', () => {
    expect(files.length).toBeGreaterThan(20)
    // An address that ends in .example leads nowhere by rule (RFC 2606): invented authorities may have one.
    const invented = /[\w.+-]+@[\w.-]+\.example\b/g
    const telling = (file: string) => text(file).replaceAll(/"arcs":.*/g, '').replaceAll(invented, '')
    expect(files.filter((file) => /tfn|\w@\w|\(at\)|\b0\d{4} ?\d{5}\b/i.test(telling(file)))).toEqual([])
  })
})

test('the application form asks each question once, and conditions name an earlier question', () => {
  const questions = application.sections.flatMap((section) => section.questions)
  const keys = questions.map((row) => row.key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(application.sections.map((row) => row.key)).toEqual(['identity', 'parties', 'change', 'goals', 'reuse', 'replicability', 'budget', 'risks', 'declarations'])
  expect(questions.filter((row, i) => row.when !== null && !keys.slice(0, i).includes(row.when.question))).toEqual([])
  expect(questions.filter((row) => (row.kind === 'rows') !== row.columns.length > 0)).toEqual([])
  expect(questions.find((row) => row.key === 'risks')?.least).toBe(3)
})

test.each(['fi', 'sv'] as const)('the application form takes every title that a project has had in %s', (lang) => {
  const longest = Math.max(...works.map((row) => row.title?.[lang].text.length ?? 0))
  const asked = application.sections.flatMap((section) => section.questions).find((row) => row.key === `title_${lang}`)
  expect(asked?.longest).toBeGreaterThan(longest)
})
