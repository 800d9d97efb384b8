import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../test/database.ts'
import { organisation, person } from '../test/situations/entered.ts'
import { outsideOf } from '../test/situations/served.ts'
import { sessionFor } from '../test/situations/signed-in.ts'
import { house } from './app.tsx'
import { errorTexts } from './frame/error-texts.ts'
import { openLog } from './io/log.ts'
import type { Outside } from './io/outside.ts'

const baseUrl = new URL('http://localhost:3000')
const never = {
  begin: () => Promise.reject(new Error('not here')),
  finish: () => Promise.reject(new Error('not here')),
}
let base: TestDatabase
const now = new Date('2026-11-22T12:00:00Z')
let app: ReturnType<typeof house>
const logged: string[] = []
beforeAll(async () => {
  base = await freshDatabase()
  const log = openLog('error', { write: (line) => void logged.push(line) })
  const outside: Outside = { ...outsideOf(base, baseUrl, () => now), log }
  app = house(outside, { signIn: never, exampleIssuer: undefined })
})
afterAll(() => base.close())

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
const formType = 'application/x-www-form-urlencoded'
const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  app.request(path, { method: 'POST', body, headers: { origin: baseUrl.origin, 'content-type': formType, ...headers } })

test.each([
  ['/fi/nowhere', 'fi'],
  ['/sv/nowhere', 'sv'],
  ['/en/nowhere', 'en'],
])('%s leads nowhere and says so in its language', async (path, lang) => {
  const answer = await get(path)
  expect(answer.status).toBe(404)
  const html = await answer.text()
  expect(html).toContain(`<html lang="${lang}"`)
  expect(html).not.toContain('<script')
})

test.each(['/de', '/de/calls', '/xx/projects.csv', '/calls'])(
  '%s is in no language of ours and leads nowhere',
  async (path) => {
    const answer = await get(path, { 'accept-language': 'sv' })
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('<html lang="sv"')
  },
)

test('a stroke at the end of an address leads to the page without it, the question kept', async () => {
  const to = async (path: string) => (await get(path)).headers.get('location')
  expect(await Promise.all(['/fi/', '/sv/calls/', '/en/projects//?q=a%2Fb'].map(to))).toEqual([
    '/fi',
    '/sv/calls',
    '/en/projects?q=a%2Fb',
  ])
  expect((await get('//evil.example/')).headers.get('location')).toBeNull()
})

test('the front door opens in the language of the browser', async () => {
  expect((await get('/', { 'accept-language': 'sv-FI,sv;q=0.9,fi;q=0.5' })).headers.get('location')).toBe('/sv')
  expect((await get('/', { 'accept-language': 'de' })).headers.get('location')).toBe('/fi')
})

test('nothing may be loaded from elsewhere, and nothing runs inline', async () => {
  const policy = (await get('/fi/gallery')).headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).toContain("form-action 'self'")
  expect(policy).not.toContain('unsafe')
})

test('a form without a place of origin, or from another, is refused before it is read', async () => {
  expect((await app.request('/fi/acting', { method: 'POST', body: new URLSearchParams('a=b') })).status).toBe(403)
  expect((await post('/fi/acting', 'a=b', { origin: 'https://evil.example' })).status).toBe(403)
  expect((await post('/fi/acting', 'a=b', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
})

/** Somebody who has signed in. */
async function somebody() {
  const authority = await organisation(base, 'authority', 'Ministeriö')
  const { id, name } = await person(base, 'Eeva Esittelijä', [[authority, 'presenter']])
  return { name, cookie: await sessionFor(base.write, id) }
}

test('a real environment has no doors of the example one, and says nothing of examples', async () => {
  const outside = { ...outsideOf(base, baseUrl, () => now), example: false }
  const real = house(outside, { signIn: never, exampleIssuer: undefined })
  const statusOf = async (path: string) => (await real.request(path)).status
  expect(await Promise.all(['/fi/gallery', '/fi/example-sign-in/x', '/example-issuer/auth'].map(statusOf))).toEqual([
    404, 404, 404,
  ])
  const told = async (one: typeof real) => (await (await one.request('/fi/help')).text()).includes('simerkkiympäristö')
  expect([await told(app), await told(real)]).toEqual([true, false])
})

test('the page kept for visitors is not shown to who has signed in, nor the other way round', async () => {
  const { name, cookie } = await somebody()
  const shown = async (headers: Record<string, string>) =>
    (await (await get('/fi/calls', headers)).text()).includes(name)
  expect([await shown({}), await shown({ cookie }), await shown({})]).toEqual([false, true, false])
})

test('a body over the limit is too large, and is not kept; who sent it stays signed in', async () => {
  const { name, cookie } = await somebody()
  const answer = await post('/sv/acting', 'a='.padEnd(3 * 1_048_576, 'x'), { cookie })
  expect(answer.status).toBe(413)
  const text = await answer.text()
  expect(text).toContain('<html lang="sv"')
  expect(text).toContain(name)
  expect(text).toContain(errorTexts.sv.too_long.lead) // words for a text, not for a file
})

test('a body that is not what it says it is gets a page, not a stack', async () => {
  const answer = await post('/fi/acting', 'not multipart at all', { 'content-type': 'multipart/form-data; boundary=x' })
  expect(answer.status).toBe(422)
  expect(await answer.text()).not.toMatch(/Error|at .*\.ts/)
})

test('a fault inside shows a reference and nothing of the program; the log has its code under the same reference', async () => {
  await base.owner.query('alter table people.session rename to session_away')
  const answer = await get('/fi/gallery', { cookie: 'talko-session=x' })
  await base.owner.query('alter table people.session_away rename to session')
  expect(answer.status).toBe(500)
  const html = await answer.text()
  expect(html).not.toMatch(/session|relation|postgres/)
  const [reference = ''] = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21}/.exec(html) ?? ['none']
  expect(JSON.parse(logged.at(-1) ?? '{}')).toMatchObject({ request: reference, code: '42P01', at: expect.any(Array) })
})

test('a fault that quotes what somebody typed brings none of it into the log', async () => {
  const typed = 'Anna Virtanen <anna.virtanen@kunta.example>'
  const broken = {
    ...outsideOf(base, baseUrl, () => now),
    log: openLog('error', { write: (line) => void logged.push(line) }),
  }
  const clock = () => {
    throw new RangeError(`no moment: ${typed}`)
  }
  const faulty = house({ ...broken, clock }, { signIn: never, exampleIssuer: undefined })
  const answer = await faulty.request(`/fi/gallery?q=${encodeURIComponent(typed)}`)
  expect(answer.status).toBe(500)
  expect(logged.at(-1)).toContain('RangeError')
  expect(logged.join('\n')).not.toMatch(/@kunta|Virtanen/)
})
