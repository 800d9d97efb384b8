import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { seededAt } from '../../test/seeded.ts'
import { outsideOf } from '../../test/situations/served.ts'
import { house } from '../app.tsx'
import { langs } from '../kit/lang.ts'
import { listLeaders, listRoundNumbers } from './reads/history.ts'

const never = {
  begin: () => Promise.reject(new Error('not here')),
  finish: () => Promise.reject(new Error('not here')),
}
let base: TestDatabase
let now = seededAt
let app: ReturnType<typeof house>
beforeAll(async () => {
  base = await freshDatabase('seeded')
  app = house(
    outsideOf(base, new URL('http://localhost:3000'), () => now),
    { signIn: never, exampleIssuer: undefined },
  )
})
afterAll(() => base.close())

const get = (path: string) => app.request(path)
const html = async (path: string) => (await get(path)).text()
const bare = (page: string) => page.replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' ')

const pages = [
  '',
  '/statistics',
  '/open-data',
  '/programme',
  '/accessibility',
  '/privacy',
  '/help',
  '/municipalities',
  '/municipalities?q=tavaste',
  '/municipalities?region=05&sort=led&way=back',
  '/municipalities?q=atlantis',
  '/municipalities/109',
  '/municipalities/099',
]

test.each(pages.flatMap((page) => langs.map((lang) => [lang, page])))(
  'in %s %s answers without a script',
  async (lang, page) => {
    const answer = await get(`/${lang}${page}`)
    expect(answer.status).toBe(200)
    const text = await answer.text()
    expect(text).toContain(`<html lang="${lang}"`)
    expect(text).not.toContain('<script')
    expect(bare(text)).not.toMatch(/undefined|\[object|NaN|\{\w+\}/)
  },
)

test('the front page has the figures of the documents, each leading to its list', async () => {
  const text = await html('/sv')
  expect(text).toMatch(/<dd>58<\/dd>/)
  expect(bare(text)).toContain('5 766 456 €')
  expect(text).toContain('href="/sv/projects?round=2021"')
  expect(text).toMatch(/<dd>42<\/dd>/)
})

test('the year without decisions in the sources is a gap on the front page, not nought', async () => {
  expect(await html('/fi')).toContain('class="hole"')
})

test('every municipality that has led a work is a link on the map', async () => {
  const text = await html('/fi')
  expect(text.match(/<path class="q[1-4]"/g)?.length).toBe(41)
  expect(text).toContain('<a href="/fi/municipalities/109" aria-label="Hämeenlinna: 4 hanketta">')
})

test('an open call is on the front page with the days left, and gone when it has closed', async () => {
  expect(bare(await html('/fi'))).toContain('Haku on auki vielä 17 päivää')
  now = new Date(seededAt.getTime() + 30 * 86_400_000)
  expect(bare(await html('/fi'))).toContain('Mikään haku ei ole nyt auki')
  now = seededAt
})

test('the leaders are forty-one municipalities and a joint authority, Hämeenlinna first', async () => {
  const leaders = await listLeaders(base.read, 'fi')
  expect([leaders.length, leaders.filter((one) => one.code !== null).length]).toEqual([42, 41])
  expect(leaders[0]).toMatchObject({ code: '109', works: 4, years: [2019, 2021] })
  expect(leaders.reduce((sum, one) => sum + one.works, 0)).toBe(58)
})

test('the rounds have the numbers of their documents, and those of other sources with their name', async () => {
  const rounds = new Map((await listRoundNumbers(base.read)).map((round) => [round.key, round]))
  const value = (key: string, what: 'received' | 'granted' | 'listed' | 'later' | 'grantedCents') =>
    rounds.get(key)?.[what]?.value ?? null
  const all = (key: string) => [
    value(key, 'received'),
    value(key, 'granted'),
    value(key, 'listed'),
    value(key, 'later'),
    value(key, 'grantedCents'),
  ]
  expect(all('2018')).toEqual([57, 14, null, null, null])
  expect(all('2019-joint')).toEqual([51, null, 27, null, null])
  expect(all('2021')).toEqual([46, 17, 17, 4, 576_645_600])
  expect(all('2020')).toEqual([61, 29, null, null, 969_000_000])
  expect(rounds.get('2020')?.granted?.source?.external).toBe(true)
  expect(rounds.get('2021')?.granted?.source).toBeNull()
})

test('the list holds every municipality of today, and the merged ones beside it', async () => {
  const text = await html('/sv/municipalities')
  expect(bare(text)).toContain('308 kommuner')
  expect(text).toContain('href="/sv/municipalities/099"')
})

test('a municipality is named in the form that the sentence needs', async () => {
  expect(await html('/fi/municipalities/109')).toContain('>Hämeenlinnan digihankkeet')
  expect(await html('/sv/municipalities/109')).toContain('>Digitaliseringsprojekt i Tavastehus')
})

test('a merged municipality shows the way to its successor', async () => {
  expect(await html('/fi/municipalities/099')).toContain('<a href="/fi/municipalities/214">Kankaanpää</a>')
})

test.each(['/fi/municipalities/000', '/fi/municipalities/abc', '/fi/municipalities/%00', "/fi/municipalities/1'9"])(
  '%s leads nowhere',
  async (path) => {
    expect((await get(path)).status).toBe(404)
  },
)

test('the municipalities can be taken away with codes that keep their noughts', async () => {
  const answer = await get('/fi/municipalities.csv')
  const lines = (await answer.text()).trim().split('\r\n')
  expect(lines).toHaveLength(309)
  expect(lines.some((line) => line.startsWith('005,Alajärvi,'))).toBe(true)
  expect(
    Buffer.from(await (await get('/fi/municipalities.xlsx')).arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
})

test('every source is on the page of open data', async () => {
  const { rows } = await base.owner.query<{ url: string }>('select url from catalogue.source where url is not null')
  const text = (await html('/en/open-data')).replaceAll('&amp;', '&')
  expect(rows.filter((row) => !text.includes(row.url))).toEqual([])
})
