import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { seededAt } from '../../test/seeded.ts'
import { outsideOf } from '../../test/situations/served.ts'
import { house } from '../app.tsx'
import { langs } from '../kit/lang.ts'

const never = {
  begin: () => Promise.reject(new Error('not here')),
  finish: () => Promise.reject(new Error('not here')),
}
let base: TestDatabase
let app: ReturnType<typeof house>
beforeAll(async () => {
  base = await freshDatabase('seeded')
  app = house(
    outsideOf(base, new URL('http://localhost:3000'), () => seededAt),
    { signIn: never, exampleIssuer: undefined },
  )
})
afterAll(() => base.close())

const get = (path: string) => app.request(path)
const html = async (path: string) => (await get(path)).text()
const bare = (page: string) => page.replace(/<[^>]+>/g, '')

const pages = [
  '/projects',
  '/projects?q=bygglov',
  '/projects?round=2021&sort=granted',
  '/projects?page=2',
  '/projects?q=qwzxk',
  '/projects/2021-10',
  '/projects/2018-01',
  '/projects/2019J-27',
]

test.each(pages.flatMap((page) => langs.map((lang) => [lang, page])))(
  'in %s %s answers without a script',
  async (lang, page) => {
    const answer = await get(`/${lang}${page}`)
    expect(answer.status).toBe(200)
    const text = await answer.text()
    expect(text).toContain(`<html lang="${lang}"`)
    expect(text).not.toContain('<script')
    expect(text).not.toMatch(/undefined|\[object|NaN|\{\w+\}/)
  },
)

test('the list says how many works there are, fifty on a page, with the rest on the next', async () => {
  const text = await html('/fi/projects')
  expect(text).toMatch(/\d+ hanketta/)
  expect(text.match(/role="rowheader"/g)).toHaveLength(50)
  expect(text).toContain('rel="next"')
})

test('a page beyond the last one leads to the first', async () => {
  expect((await get('/sv/projects?q=bygglov&page=77')).headers.get('location')).toBe('/sv/projects?q=bygglov')
})

test('what is not published says so in the language of the reader', async () => {
  expect(await html('/fi/projects/2018-01')).toContain('ei julkaistu')
  expect(await html('/sv/projects/2018-01')).toContain('inte publicerat')
  expect(await html('/en/projects/2018-01')).toContain('not published')
})

test.each([
  ['2018-01', 'vain tekijät'],
  ['2018-10', 'vain tekijät'],
  ['2019J-02', 'vain nimi ja tekijät'],
  ['2021-13', 'vain nimi ja tekijät'],
  ['2021-17', undefined],
])('where only the parties or the title is published the page says so and whom to ask: %s', async (slug, said) => {
  const text = await html(`/fi/projects/${slug}`)
  expect(/Tästä hankkeesta on julkaistu (vain [^.]+)\./.exec(text)?.[1]).toBe(said)
  expect(text.includes('kirjaamo')).toBe(said !== undefined)
})

test('the page of a project says what is not published for who would take its results into use', async () => {
  const text = bare(await html('/sv/projects/2018-01'))
  expect(text).toMatch(/Inte publicerat: vad det är, läge, licens, .*vem du kan fråga\./)
})

test('a title says whose translation it is, and the Swedish one stands as it was published', async () => {
  expect(await html('/en/projects/2021-10')).toContain('(our translation)')
  const text = await html('/fi/projects/2021-17')
  expect(text).toContain(
    '<span lang="sv">Skapande av en fortlöpande process för underhåll av den digitala generalplanen</span>',
  )
})

test('a work is taken along as a file with the source of every fact, by mail and by its address, from both kinds of page', async () => {
  const page = await html('/sv/projects/2021-17')
  expect(page).toContain('href="mailto:?subject=')
  expect(page).toContain('http://localhost:3000/sv/projects/2021-17</a>')
  const {
    told: rows,
  }: { told: { field: string; lang: string; value: string; by: string; source: { url: string } | null }[] } =
    JSON.parse(await html('/sv/projects/2021-17/work.json'))
  const of = (field: string) => rows.filter((row) => row.field === field)
  expect(of('title').map(({ lang, by }) => [lang, by])).toContainEqual(['sv', 'original'])
  expect(of('status').map(({ value, by }) => [value, by])).toEqual([['ended', 'concluded']])
  expect(of('granted').map(({ value }) => value)).toEqual(['270640.00'])
  expect(of('result').length).toBeGreaterThan(0)
  const sourced = ['title', 'granted', 'coordinator', 'result', 'link', 'note', 'period.to']
  expect(rows.filter((row) => sourced.includes(row.field) && row.source === null)).toEqual([])
  const csv = await (await get('/sv/projects/2021-17/work.csv')).text()
  expect(csv.split('\r\n')[0]).toContain('Uppgift,Språk,Innehåll,Vems ord,Källa')
  expect(csv).toContain(of('result')[0]?.source?.url)
  expect(await html('/fi/solutions/evaka')).toContain('href="/fi/solutions/evaka/work.json"')
  const evaka = await (await get('/fi/solutions/evaka/work.json')).text()
  for (const said of ['LGPL-2.1-or-later', '"residents_get"', '"problem"']) expect(evaka).toContain(said)
  expect((await get('/fi/projects/nobody/work.csv')).status).toBe(404)
})

test('the list of projects leads to the wider filters of all works, with the question', async () => {
  const text = await (await get('/sv/projects?q=bygglov')).text()
  const to = /href="([^"]*\/solutions\?[^"]*kind=project)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect(to).toContain('q=bygglov')
  expect(await (await get(to)).text()).toContain('Licens')
})

test('the page of a work shows sum, partners, results with their source and the way to cite', async () => {
  const text = bare(await html('/en/projects/2021-17'))
  for (const said of [
    '€270,640',
    'Pieksämäki',
    'Siilinjärvi',
    'City of Varkaus',
    'http://localhost:3000/en/projects/2021-17',
  ])
    expect(text).toContain(said)
})

test('a search that finds nothing says what to do, and a question is never run as markup', async () => {
  const text = await html(`/fi/projects?q=${encodeURIComponent('"><img src=qwzxk>')}`)
  expect(text).toContain('Mikään hanke ei vastaa hakuasi')
  expect(text).not.toContain('<img')
  expect(text).toContain('&lt;img src=qwzxk&gt;')
})

test.each(["'", '%', '\\', '&', '|', ':*', '%00', '%F0%9F%8F%97', 'a'.repeat(6_000)])(
  'asking for %j is no fault',
  async (q) => {
    expect((await get(`/fi/projects?q=${q.startsWith('%') && q.length > 1 ? q : encodeURIComponent(q)}`)).status).toBe(
      200,
    )
  },
)

test.each(['/fi/projects/nowhere', '/sv/projects/%00', '/en/projects/2021-99', '/fi/projects/..%2f..'])(
  '%s leads nowhere',
  async (path) => {
    expect((await get(path)).status).toBe(404)
  },
)

test('a work that is not public is as if it were not there', async () => {
  await base.owner.query("update catalogue.work set public = false where slug = '2019J-01'")
  expect((await get('/fi/projects/2019J-01')).status).toBe(404)
  await base.owner.query("update catalogue.work set public = true where slug = '2019J-01'")
})

test('the csv holds what is filtered, with euros, and nothing for what is not published', async () => {
  const answer = await get('/fi/projects.csv?round=2021')
  expect(answer.headers.get('content-type')).toContain('text/csv')
  expect(answer.headers.get('content-disposition')).toContain('talko-projects.csv')
  const lines = (await answer.text()).trim().split('\r\n')
  expect(lines).toHaveLength(18)
  expect(lines.find((line) => line.startsWith('2021-17'))).toContain(',270640,2023-10-31,')
  expect((await (await get('/sv/projects.csv?round=2018')).text()).split('\r\n')[1]).toMatch(/,,,$|,,,http/)
})

test('the workbook is a workbook', async () => {
  const answer = await get('/sv/projects.xlsx?q=bygglov')
  expect(answer.headers.get('content-type')).toContain('spreadsheetml')
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
})
