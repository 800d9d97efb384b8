import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { listChoices, listNeighbours, searchWorks, findWork, type Search } from '../reads.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await freshDatabase('seeded')
})
afterAll(() => base.close())

const search = (text: string, more: Partial<Search> = {}) =>
  searchWorks(base.read, text, { lang: 'fi', limit: 100, ...more })
const found = async (text: string, more: Partial<Search> = {}) =>
  (await search(text, more)).works.filter((work) => !work.example).map((work) => work.slug)

test.each([
  ['rakennusvalvonta', ['2021-02', '2021-10']],
  ['rakennusvalvonnan luvat', ['2021-02', '2021-10']],
  ['bygglov', ['2021-02', '2021-10']],
  ['building permits', ['2021-02', '2021-10']],
  ['byggnadstillsyn', ['2021-02', '2021-10']],
  ['tietoturva', ['2021-01', '2021-06', '2021-12', '2021-16']],
  ['datasäkerhet', ['2021-01', '2021-06', '2021-12', '2021-16']],
  ['tiedolla johtaminen', ['2019J-16', '2019J-17', '2019J-20', '2019J-23']],
  ['yleiskaava', ['2021-17']],
  ['kulttuuriympäristö', ['2021-04']],
])('%s finds the works that are about it', async (text, expected) => {
  expect(await found(text)).toEqual(expect.arrayContaining(expected))
})

test('what two words are about together stands before what only one is about', async () => {
  expect((await found('rakennusvalvonta Rääkkylä'))[0]).toBe('2021-10')
})

test.each([
  'Hämeenlinna',
  'Hämeenlinnan',
  'Hämeenlinnassa',
  'Tavastehus',
  'i Tavastehus',
  'Tavastehus stad',
  'Hameenlinna',
])('%s finds the works of Hämeenlinna, whatever the form of its name', async (text) =>
  expect(await found(text)).toEqual(expect.arrayContaining(['2021-03', '2021-04', '2019J-11', '2019J-26'])),
)

test.each(['rakenusvalvonta', 'rakennusvalvnta', 'bygnadstillsyn'])('%s is misspelt and still found', async (text) => {
  expect(await found(text)).toEqual(expect.arrayContaining(['2021-02', '2021-10']))
})

test('a name misspelt twice is found where nothing else is asked, and does not hide the rest of a longer question', async () => {
  for (const more of ['', ' 2021', ' hanke']) expect(await found(`Hämenlina${more}`)).toContain('2021-04')
  expect(await found('Hämenlina rakennusvalvonta')).toEqual(expect.arrayContaining(['2021-02', '2021-10']))
})

test('a part of a compound finds the whole', async () => {
  expect(await found('maankäyttö')).toContain('2021-03')
})

test('a part of a name finds the work, and is no subject that both are about', async () => {
  const { works } = await search('ääkkyl')
  expect(works.map((work) => [work.slug, work.shared])).toContainEqual(['2021-10', []])
})

test('a word that nothing is about finds nothing', async () => {
  expect(await search('qwzxkjh')).toMatchObject({ total: 0, works: [] })
})

test('an empty question asks for everything, fourteen, twenty-seven and seventeen works', async () => {
  const slugs = await found('')
  expect(['2018-', '2019J-', '2021-'].map((round) => slugs.filter((slug) => slug.startsWith(round)).length)).toEqual([
    14, 27, 17,
  ])
  expect(await found('   ')).toEqual(slugs)
  expect(await found('  …  ')).toEqual([]) // signs alone say nothing
})

test.each([
  ['quotes and a semicolon', "'; drop table catalogue.work; --"],
  ['operators of a text query', 'a & b | !(c <-> d):*'],
  ['wildcards', '%%%___\\'],
  ['emoji', '🏗️👍🏽'],
  ['a nought byte', 'byg\u0000glov'],
  ['half a surrogate', '\ud800 bygglov'],
  ['twenty thousand letters', 'rakennusvalvonta '.repeat(1_250)],
  ['one word of twenty thousand letters', 'ä'.repeat(20_000)],
  ['json', '{"variant":"x"}'],
  ['other scripts', 'Строительный надзор 建築'],
])('%s do no harm', async (_, text) => {
  const { total, works } = await search(text)
  expect(total).toBe(works.length)
  expect((await search('')).total).toBeGreaterThanOrEqual(58)
})

test('filters narrow the list, together with the question', async () => {
  expect((await found('', { round: '2021' })).length).toBe(17)
  expect((await found('', { theme: 'digital_security' })).length).toBe(5)
  expect(await found('', { coordinator: '109', round: '2021' })).toEqual(['2021-03', '2021-04'])
  expect(await found('kaava', { region: '17' })).toEqual(['2021-08'])
  expect(await found('', { category: 'e_services' })).toHaveLength(13)
  expect(await found('', { round: 'nothing' })).toEqual([])
})

test('a choice says how many works it would leave with the other filters as they are', async () => {
  const choices = await listChoices(base.read, '', { lang: 'sv', theme: 'digital_security' })
  expect(choices.find((one) => one.facet === 'round' && one.key === '2021')?.count).toBe(5)
  expect(choices.find((one) => one.facet === 'theme' && one.key === 'built_environment')?.count).toBe(11)
  expect(choices.some((one) => one.facet === 'round' && one.key === '2018')).toBe(false)
  for (const { facet, key, count } of choices.filter((one) => one.facet !== 'theme'))
    expect((await search('', { theme: 'digital_security', [facet]: key })).total).toBe(count)
})

test('the list sorts by sum, title and coordinator, what is not published last', async () => {
  const sums = (await search('', { sort: 'granted' })).works
    .filter((work) => !work.example)
    .map((work) => work.grantedCents)
  expect(sums[0]).toBe(98_000_000)
  expect(sums.findIndex((sum) => sum === null)).toBe(17)
  const names = (await search('', { sort: 'coordinator', lang: 'sv', limit: 200 })).works.flatMap(
    (work) => work.coordinator?.name?.sv?.text ?? [],
  )
  expect(names).toEqual(names.toSorted(new Intl.Collator('sv').compare))
})

test('pages follow one another without gap or repetition', async () => {
  const pages = await Promise.all([0, 20, 40, 60].map((offset) => search('', { limit: 20, offset })))
  const slugs = pages.flatMap((page) => page.works.map((work) => work.slug))
  expect(new Set(slugs).size).toBe(slugs.length)
  expect(slugs.length).toBe(pages[0]?.total)
})

test('a neighbour is of the same theme, and never the work itself', async () => {
  const work = await findWork(base.read, '2021-01')
  const neighbours = await listNeighbours(base.read, { id: work?.id ?? '' }, 4)
  expect(neighbours.map((one) => one.slug).toSorted()).toEqual(['2021-06', '2021-12', '2021-13', '2021-16'])
})

test('a part of a word is looked up in the index, so that many works cost little', async () => {
  const client = await base.owner.connect()
  try {
    await client.query('set enable_seqscan = off')
    const { rows } = await client.query("explain select id from catalogue.work where haystack like '%kaava%'")
    expect(JSON.stringify(rows)).toContain('work_haystack')
  } finally {
    client.release(true)
  }
})
