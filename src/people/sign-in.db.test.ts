import { createServer } from 'node:http'
import Provider from 'oidc-provider'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { browser, served } from '../../test/situations/served.ts'
import { freePort } from '../io/free-port.ts'
import { hashOf } from '../io/cookies.ts'
import { importMunicipalities } from './actions/import-municipalities.ts'
import { importOrganisations } from './actions/import-organisations.ts'
import { importPeople } from './actions/import-people.ts'
import { findActor } from './reads.ts'

const now = new Date('2026-11-22T12:00:00Z')
let base: TestDatabase
let talko: Awaited<ReturnType<typeof served>>
const organisation = (fi: string) => ({
  kind: 'joint_authority' as const,
  name: { fi: { text: fi, by: 'ours' as const } },
  languages: ['fi'],
  businessId: null,
  casePrefix: null,
  source: null,
  example: true,
})

beforeAll(async () => {
  base = await freshDatabase()
  const here = { db: base.write, now }
  await importMunicipalities(here, { regions: [], municipalities: [] })
  const ids = await importOrganisations(here, [organisation('Esimerkki A'), organisation('Esimerkki B')])
  const [a = '', b = ''] = ids.ok ? ids.value : []
  const mandates = [a, b].map((organisationId) => ({ organisationId, roles: ['editor' as const] }))
  const people = [
    { key: 'aino', name: 'Aino Esimerkki', lang: 'fi' as const, mandates },
    { key: 'eeva', name: 'Eeva Esittelijä', lang: 'fi' as const, mandates },
  ]
  await importPeople(here, 'example', people, '2020-01-01')
  talko = await served(base)
})
afterAll(async () => {
  await talko.close()
  await base.close()
})

/** Signs in as an example person, as a browser would; gives where it ended. */
async function signInAs(subject: string, visitor = browser()) {
  const chooser = await visitor.go(`${talko.origin}/fi/sign-in?back=/fi/acting`)
  const init = { method: 'POST', body: new URLSearchParams({ subject }), headers: { origin: talko.origin } }
  return { visitor, ...(await visitor.go(chooser.url, init)) }
}

test('a person signs in by OpenID Connect and comes back to the page asked for', async () => {
  const { answer, url, visitor } = await signInAs('aino')
  expect(url).toBe(`${talko.origin}/fi/acting`)
  const html = await answer.text()
  expect(html).toContain('Esimerkki A')
  expect(html).not.toContain('<script')
  const key = visitor.cookies(talko.origin).get('talko-session') ?? ''
  const stored = await base.owner.query('select key_hash from people.session')
  expect(stored.rows.some((row) => row.key_hash === key)).toBe(false)
})

test('a person whom nobody has added is told so, and no session begins', async () => {
  const { answer, visitor } = await signInAs('stranger')
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain('sinua ei ole vielä lisätty')
  expect(visitor.cookies(talko.origin).get('talko-session') ?? '').toBe('')
})

test('one person after another signs in with the same browser, having signed out or not', async () => {
  const { visitor } = await signInAs('aino')
  const second = await signInAs('eeva', visitor)
  expect(second.url).toBe(`${talko.origin}/fi/acting`)
  expect(await second.answer.text()).toContain('Eeva Esittelijä')
  await visitor.go(`${talko.origin}/fi/sign-out`, { method: 'POST', headers: { origin: talko.origin } })
  expect(await (await signInAs('aino', visitor)).answer.text()).toContain('Aino Esimerkki')
})

test('what goes wrong at the example issuer is told on our own page', async () => {
  const { answer, url } = await browser().go(`${talko.origin}/example-issuer/auth/nothing-begun`)
  expect([new URL(url).pathname, answer.status]).toEqual(['/sign-in/callback', 409])
  expect(await answer.text()).toContain('Kirjautuminen ei onnistunut')
})

test('a page for somebody sends a visitor to sign in first', async () => {
  const answer = await browser().ask(`${talko.origin}/sv/acting`)
  expect(answer.status).toBe(302)
  expect(answer.headers.get('location')).toBe('/sv/sign-in?back=%2Fsv%2Facting')
})

test('an answer from the issuer that we did not ask for signs nobody in', async () => {
  const answer = await browser().ask(`${talko.origin}/sign-in/callback?code=stolen&state=x`)
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain('Kirjautuminen ei onnistunut')
})

test.each(['//evil.example', 'https://evil.example', '/fi//evil.example', '/fi/\\evil.example'])(
  'nobody is sent to another site after signing in: %s',
  async (back) => {
    const visitor = browser()
    const chooser = await visitor.go(`${talko.origin}/fi/sign-in?back=${encodeURIComponent(back)}`)
    const init = { method: 'POST', body: new URLSearchParams({ subject: 'aino' }), headers: { origin: talko.origin } }
    let end = await visitor.ask(chooser.url, init)
    const to = () => new URL(end.headers.get('location') ?? '', talko.origin)
    while (!end.url.includes('/sign-in/callback') && to().origin === talko.origin) end = await visitor.ask(to().href)
    expect(to().href).toBe(`${talko.origin}/fi/start`)
  },
)

test('a form from another site is refused', async () => {
  const { visitor } = await signInAs('aino')
  for (const headers of [
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site', origin: talko.origin },
  ]) {
    const answer = await visitor.ask(`${talko.origin}/fi/sign-out`, { method: 'POST', headers })
    expect(answer.status).toBe(403)
  }
})

test('one chooses for whom to act, among one’s own organisations only', async () => {
  const { visitor } = await signInAs('aino')
  const { rows } = await base.owner.query(
    `select id from people.organisation where name->'fi'->>'text' = 'Esimerkki B'`,
  )
  const post = (organisation: string) =>
    visitor.go(`${talko.origin}/fi/acting`, {
      method: 'POST',
      body: new URLSearchParams({ organisation, back: '/fi/acting' }),
      headers: { origin: talko.origin },
    })
  const chosen = await (await post(rows[0].id)).answer.text()
  expect(chosen.indexOf('Toimit nyt')).toBeGreaterThan(chosen.indexOf('Esimerkki B'))
  expect((await post('00000000-0000-0000-0000-000000000000')).answer.status).toBe(409)
})

test('a session is over twelve hours after it began', async () => {
  const { visitor } = await signInAs('aino')
  const hash = hashOf(visitor.cookies(talko.origin).get('talko-session') ?? '')
  const hours = (count: number) => new Date(Date.now() + count * 3_600_000)
  expect((await findActor(base.read, hash, hours(11)))?.name).toBe('Aino Esimerkki')
  expect(await findActor(base.read, hash, hours(12))).toBeUndefined()
})

test('signing out ends the session for good', async () => {
  const { visitor } = await signInAs('aino')
  const key = visitor.cookies(talko.origin).get('talko-session') ?? ''
  await visitor.ask(`${talko.origin}/fi/sign-out`, { method: 'POST', headers: { origin: talko.origin } })
  const again = await fetch(`${talko.origin}/fi/acting`, {
    redirect: 'manual',
    headers: { cookie: `talko-session=${key}` },
  })
  expect(again.status).toBe(302)
})

test('an issuer on another origin signs people in as well', async () => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const secret = 'a secret of at least thirty-two characters'
  const elsewhere = await served(base, (redirectUri) => {
    const provider = new Provider(url, {
      clients: [{ client_id: 'talko', client_secret: secret, redirect_uris: [redirectUri] }],
      findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    })
    createServer(provider.callback()).listen(port, '127.0.0.1').unref()
    return { url, clientId: 'talko', secret, redirectUri, alwaysAsk: false }
  })
  const visitor = browser()
  // Our pages let forms be sent to us alone, also by way of a redirect: so the way to the issuer is a link, never a form.
  const home = await visitor.ask(`${elsewhere.origin}/sv`)
  expect(home.headers.get('content-security-policy')).toContain("form-action 'self'")
  expect(await home.text()).toMatch(/<a [^>]*href="\/sv\/sign-in\?/)
  const form = { method: 'POST', headers: { origin: elsewhere.origin } }
  expect((await visitor.ask(`${elsewhere.origin}/sv/acting`, form)).status).toBe(401)
  const login = await visitor.go(`${elsewhere.origin}/sv/sign-in?back=/sv/acting`)
  expect(new URL(login.url).origin).toBe(url)
  await base.owner.query(
    `insert into people.identity (issuer, subject, person_id) select $1, 'aino-elsewhere', id from people.person limit 1`,
    [url],
  )
  const step = await visitor.go(login.url, {
    method: 'POST',
    body: new URLSearchParams({ prompt: 'login', login: 'aino-elsewhere', password: 'x' }),
  })
  const end = await visitor.go(step.url, { method: 'POST', body: new URLSearchParams({ prompt: 'consent' }) })
  expect(end.url).toBe(`${elsewhere.origin}/sv/acting`)
  expect(await end.answer.text()).toContain('För vem agerar du?')
  const out = await visitor.ask(`${elsewhere.origin}/sv/sign-out`, form)
  expect(new URL(out.headers.get('location') ?? '', elsewhere.origin).origin).toBe(elsewhere.origin)
  await elsewhere.close()
})
