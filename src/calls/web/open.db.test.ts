import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { callIn, officerOfAnother, someForm } from '../../../test/situations/calls.ts'
import { sessionFor } from '../../../test/situations/signed-in.ts'
import { both } from '../../../test/situations/whole-call.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { momentOf } from '../../kit/dates.ts'

let it: TestDatabase
let officer: string
let asking: ReturnType<typeof visitors>
const now = momentOf('2026-11-23', '12:00')

beforeAll(async () => {
  it = await freshDatabase('seeded')
  await someForm(it)
  asking = visitors(it, () => now)
  officer = await asking.as('officer')
})
afterAll(() => it.close())

const get = (path: string, cookie?: string) => asking.get(path, cookie)
const as = (person: string) => asking.as(person)

describe('the public pages', () => {
  const slugs = [
    '2017',
    '2018',
    '2019-data',
    '2019-joint',
    '2020',
    '2021',
    '2022',
    'esimerkki-avoin',
    'esimerkki-arvioinnissa',
    'esimerkki-paatetty',
  ]
  test.each(['fi', 'sv', 'en'])('are there in %s, without JavaScript', async (lang) => {
    for (const path of ['', '?phase=open', '?phase=earlier', '?phase=nonsense', ...slugs.map((slug) => `/${slug}`)]) {
      const { status, text } = await get(`/${lang}/calls${path}`)
      expect([path, status, text.includes('<script')]).toEqual([path, 200, false])
    }
  })

  test('say what no source says, and name the source of what another says', async () => {
    const { text } = await get('/sv/calls/2021')
    expect(text).toContain('10\u00a0000\u00a0000\u00a0€')
    expect(text).toContain('källa: ')
    expect((await get('/fi/calls/2018')).text).toContain('ei julkaistu')
    expect((await get('/en/calls/2019-joint')).text).toContain('not published')
  })

  test('say whom one asks, on the page and on paper, until the call is decided', async () => {
    const contact = both('Hanketuki, Esimerkkiministeriö')
    const open = await callIn(it, { state: 'published', publishedAt: now, contact })
    const over = await callIn(it, { state: 'decided', publishedAt: now, contact })
    for (const path of ['', '/document'])
      expect((await get(`/sv/calls/${open.slug}${path}`)).text).toContain('Hanketuki, Esimerkkiministeriö på svenska')
    expect((await get(`/sv/calls/${over.slug}`)).text).not.toContain('Hanketuki')
  })

  test('say whose words they are in', async () => {
    expect((await get('/fi/calls/2018')).text).toContain('Suomennos on Talkon oma.')
    expect((await get('/sv/calls/2018')).text).not.toContain('ursprungliga text är på svenska')
    expect((await get('/sv/calls/2019-joint')).text).toContain('Källan har ingen rubrik.')
    expect((await get('/sv/calls/2017')).text).toContain('samlade från andra offentliga sidor')
    expect((await get('/en/calls/esimerkki-avoin')).text).not.toContain('ours.')
  })

  test('lead a visitor to sign in, an applicant to an application, and an officer nowhere', async () => {
    const path = '/fi/calls/esimerkki-avoin'
    expect((await get(path)).text).toContain('href="/fi/sign-in?back=%2Ffi%2Fcalls%2Fesimerkki-avoin"')
    const applicant = (await get(path, await as('coordinator'))).text
    expect(applicant).toMatch(
      /<form action="\/fi\/calls\/esimerkki-avoin\/applications" method="post"><input type="hidden" name="id" value="[0-9a-f-]{36}"/,
    )
    const officers = (await get(path, officer)).text
    expect(officers).not.toContain('/applications" method="post"')
    expect(officers).toContain('Esimerkkiministeriö')
  })

  test('count the days left, and on the last day say so', async () => {
    const closing = { state: 'published', opensAt: momentOf('2026-11-01', '08:00') } as const
    const [soon, today] = [
      await callIn(it, { ...closing, closesAt: momentOf('2026-11-24', '16:15') }),
      await callIn(it, { ...closing, closesAt: momentOf('2026-11-23', '16:15') }),
    ]
    expect((await get(`/fi/calls/${soon.slug}`)).text).toContain('1 päivä jäljellä')
    expect((await get(`/sv/calls/${today.slug}`)).text).toContain('I dag är den sista ansökningsdagen')
  })

  test('show a text as it was written, never as markup', async () => {
    const call = await callIn(it, {
      state: 'published',
      title: both('<script>alert(1)</script>'),
      description: both('"><img src=x onerror=alert(1)>'),
    })
    const { text } = await get(`/fi/calls/${call.slug}`)
    expect(text).not.toContain('<script')
    expect(text).not.toContain('<img')
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  test('show no draft to the public, to applicants and to other authorities', async () => {
    const [draft, stranger] = [await callIn(it), await officerOfAnother(it)]
    for (const cookie of [
      '',
      await as('coordinator'),
      await as('assessor-fi'),
      await as('decision-maker'),
      await sessionFor(it.write, stranger.id),
    ]) {
      expect((await get(`/fi/calls/${draft.slug}`, cookie)).status).toBe(404)
      expect((await get('/fi/calls', cookie)).text).not.toContain(draft.slug)
    }
    const own = await get(`/fi/calls/${draft.slug}`, officer)
    expect(own.status).toBe(200)
    expect(own.text).toContain('Esikatselu')
  })

  test.each([
    ['one letter', 'x'],
    ['SQL', "' or 1=1"],
    ['a rocket', '%F0%9F%9A%80'],
    ['3 000 letters', 'a'.repeat(3000)],
    ['the way out', '..%2f..%2fetc'],
  ])('at an address of %s there is nothing', async (_what, slug) =>
    expect((await get(`/fi/calls/${slug}`)).status).toBe(404),
  )
})
