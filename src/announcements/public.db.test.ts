import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { outsideOf } from '../../test/situations/served.ts'
import { house } from '../app.tsx'
import { langs } from '../kit/lang.ts'

let it: TestDatabase
let ask: (path: string) => Promise<Response>
beforeAll(async () => {
  it = await freshDatabase('seeded')
  const outside = outsideOf(it, new URL('http://localhost:3000'), () => new Date('2026-11-22T10:00:00Z'))
  const signIn = {
    begin: async () => {
      throw new Error('nobody signs in here')
    },
    finish: async () => {
      throw new Error('nobody signs in here')
    },
  }
  const app = house(outside, { signIn, exampleIssuer: undefined })
  ask = async (path) => app.request(`http://localhost:3000${path}`)
})
afterAll(() => it.close())

test('every public page answers in three languages without a script', async () => {
  const slugs = [
    '',
    '/2016-trial',
    '/2018-decisions',
    '/2019-joint-projects',
    '/2020-call',
    '/2021-decisions',
    '?topic=Kommun%C3%A4renden',
  ]
  for (const lang of langs)
    for (const slug of slugs) {
      const answer = await ask(`/${lang}/announcements${slug}`)
      const html = await answer.text()
      expect([lang, slug, answer.status, html.includes('<script'), html.includes('undefined')]).toEqual([
        lang,
        slug,
        200,
        false,
        false,
      ])
    }
})

test('the release of 2016 quotes the minister and names topic words and contacts, without a number or an address', async () => {
  const html = await (await ask('/sv/announcements/2016-trial')).text()
  const quoted = /<figure[\s\S]*?<\/figure>|<blockquote[\s\S]*?<\/blockquote>/.exec(html)?.[0] ?? ''
  expect(quoted).toContain('Digikommunförsöket ger kommunerna verktyg')
  expect(html).toContain('Anu Vehviläinen')
  for (const word of ['Kommunärenden', 'reformit', 'spetsprojekt', 'Suvi Savolainen', 'specialmedarbetare'])
    expect(html).toContain(word)
  expect(html).not.toMatch(/mailto:|tel:|@vm\.fi|\+358|\b0\d{2} ?\d{3}/)
})

test('an announcement can be taken away as text, as csv and in a feed', async () => {
  const text = await (await ask('/sv/announcements/2021-decisions/text')).text()
  expect(text.replaceAll('\u00a0', ' ')).toContain(
    '15. Samkommunen för Tammerfors stadsregion beviljas högst 93 925 euro för projektet Seutudigi',
  )
  const csv = (await (await ask('/fi/announcements/2021-decisions/projects.csv')).text()).trim().split('\r\n')
  expect([csv.length, csv[2]?.startsWith('2,,Helsingin kaupunki,091,kyllä,'), csv[2]?.includes(',980000,')]).toEqual([
    18,
    true,
    true,
  ])
  const feed = await ask('/sv/announcements.atom')
  const xml = await feed.text()
  expect([feed.headers.get('content-type'), xml.match(/<entry>/g)?.length, xml.match(/<published>/g)?.length]).toEqual([
    'application/atom+xml; charset=utf-8',
    5,
    4,
  ])
  expect((await ask('/sv/announcements/2021-decisions/projects.xlsx')).status).toBe(200)
})

test('what is not there, and no picture that we do not hold, is not found', async () => {
  for (const path of ['/none', '/none/text', '/2020-call/picture', '/%00', '/2021-decisions/none'])
    expect([path, (await ask(`/fi/announcements${path}`)).status]).toEqual([path, 404])
})

test('a topic word shows its own announcements, and no address of a person stands on any page', async () => {
  const html = async (path: string) => (await ask(path)).text()
  const chosen = await html('/sv/announcements?topic=F%C3%B6rvaltningspolitiken')
  expect([chosen.includes('2021-decisions'), chosen.includes('2018-decisions')]).toEqual([true, false])
  const pages = await Promise.all(
    ['2016-trial', '2018-decisions', '2020-call', '2021-decisions'].map((slug) => html(`/sv/announcements/${slug}`)),
  )
  expect(pages.filter((page) => /[\w.]+@[\w.]+|mailto:|tel:|0295|\+358/.test(page))).toEqual([])
  expect(pages[3]).toContain('Anne-Marie Välikangas')
})
