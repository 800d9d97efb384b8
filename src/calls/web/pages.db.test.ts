import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { callIn, officerOfAnother, someForm } from '../../../test/situations/calls.ts'
import { outsideOf } from '../../../test/situations/served.ts'
import { examplePerson, sessionFor } from '../../../test/situations/signed-in.ts'
import { both } from '../../../test/situations/whole-call.ts'
import { house } from '../../app.tsx'
import type { SignIn } from '../../io/openid.ts'
import { newId } from '../../io/once.ts'
import { momentOf } from '../../kit/dates.ts'
import { findCall, findCallBySlug } from '../reads.ts'

let it: TestDatabase
let app: ReturnType<typeof house>
let officer: string
const now = momentOf('2026-11-23', '12:00')
const nobodySignsIn: SignIn = { begin: () => Promise.reject(new Error('not here')), finish: () => Promise.reject(new Error('not here')) }

beforeAll(async () => {
  it = await freshDatabase('seeded')
  await someForm(it)
  app = house(outsideOf(it, new URL('http://localhost:3000'), () => now), { signIn: nobodySignsIn, exampleIssuer: undefined })
  officer = await sessionFor(it.write, (await examplePerson(it.write, 'officer')).id)
})
afterAll(() => it.close())

const get = async (path: string, cookie = '') => {
  const answer = await app.request(path, { headers: cookie === '' ? {} : { cookie } })
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') }
}
const post = async (path: string, fields: Record<string, string | readonly string[]>, cookie = officer) => {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
  const headers = { cookie, origin: 'http://localhost:3000', 'content-type': 'application/x-www-form-urlencoded' }
  const answer = await app.request(path, { method: 'POST', headers, body })
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') }
}
const as = async (person: string) => sessionFor(it.write, (await examplePerson(it.write, person)).id)

/** The fields of the one form on a page that is posted to an address, as a browser without JavaScript would send them. */
function fieldsOf(html: string, action: string): Record<string, string[]> {
  const form = html.split('<form ').find((part) => part.includes(`action="${action}"`)) ?? ''
  const fields: Record<string, string[]> = {}
  const decode = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
  const add = (name: string, value: string) => (fields[name] = [...(fields[name] ?? []), decode(value)])
  for (const [tag] of form.matchAll(/<input [^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1]
    const ticked = /type="(radio|checkbox)"/.test(tag) ? tag.includes('checked') : true
    if (name !== undefined && ticked) add(name, /value="([^"]*)"/.exec(tag)?.[1] ?? '')
  }
  for (const [, name = '', value = ''] of form.matchAll(/<textarea [^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g)) add(name, value.replace(/^\n/, ''))
  for (const [, name = '', options = ''] of form.matchAll(/<select [^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)) {
    const chosen = /<option value="([^"]*)" selected/.exec(options)?.[1]
    if (chosen !== undefined) add(name, chosen)
  }
  return fields
}

describe('the public pages', () => {
  const slugs = ['2017', '2018', '2019-data', '2019-joint', '2020', '2021', '2022', 'esimerkki-avoin', 'esimerkki-arvioinnissa', 'esimerkki-paatetty']
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

  test('lead a visitor to sign in, an applicant to an application, and an officer nowhere', async () => {
    const path = '/fi/calls/esimerkki-avoin'
    expect((await get(path)).text).toContain('href="/fi/sign-in?back=%2Ffi%2Fcalls%2Fesimerkki-avoin"')
    const applicant = (await get(path, await as('coordinator'))).text
    expect(applicant).toMatch(/<form action="\/fi\/calls\/esimerkki-avoin\/applications" method="post"><input type="hidden" name="id" value="[0-9a-f-]{36}"/)
    const officers = (await get(path, officer)).text
    expect(officers).not.toContain('/applications" method="post"')
    expect(officers).toContain('Esimerkkiministeriö')
  })

  test('count the days left, and on the last day say so', async () => {
    const closing = { state: 'published', opensAt: momentOf('2026-11-01', '08:00') } as const
    const [soon, today] = [await callIn(it, { ...closing, closesAt: momentOf('2026-11-24', '16:15') }), await callIn(it, { ...closing, closesAt: momentOf('2026-11-23', '16:15') })]
    expect((await get(`/fi/calls/${soon.slug}`)).text).toContain('1 päivä jäljellä')
    expect((await get(`/sv/calls/${today.slug}`)).text).toContain('I dag är den sista ansökningsdagen')
  })

  test('show a text as it was written, never as markup', async () => {
    const call = await callIn(it, { state: 'published', title: both('<script>alert(1)</script>'), description: both('"><img src=x onerror=alert(1)>') })
    const { text } = await get(`/fi/calls/${call.slug}`)
    expect(text).not.toContain('<script')
    expect(text).not.toContain('<img')
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  test('show no draft to the public, to applicants and to other authorities', async () => {
    const [draft, stranger] = [await callIn(it), await officerOfAnother(it)]
    for (const cookie of ['', await as('coordinator'), await as('assessor-fi'), await as('decision-maker'), await sessionFor(it.write, stranger.id)]) {
      expect((await get(`/fi/calls/${draft.slug}`, cookie)).status).toBe(404)
      expect((await get('/fi/calls', cookie)).text).not.toContain(draft.slug)
    }
    const own = await get(`/fi/calls/${draft.slug}`, officer)
    expect(own.status).toBe(200)
    expect(own.text).toContain('Esikatselu')
  })

  test.each(['x', "' or 1=1", '%F0%9F%9A%80', 'a'.repeat(3000), '..%2f..%2fetc'])('at %s there is nothing', async (slug) =>
    expect((await get(`/fi/calls/${slug}`)).status).toBe(404))
})

describe('the desk', () => {
  test('asks to sign in first, and is not there for others', async () => {
    expect((await get('/fi/desk/calls')).status).toBe(302)
    for (const person of ['coordinator', 'assessor-fi']) expect((await get('/fi/desk/calls', await as(person))).status).toBe(404)
    expect((await get('/fi/desk/calls/new', await as('decision-maker'))).status).toBe(404)
    expect((await get('/fi/desk/calls', await as('decision-maker'))).status).toBe(200)
  })

  test.each(['fi', 'sv', 'en'])('shows a draft, its parts, its preview and its publication in %s', async (lang) => {
    const call = await callIn(it)
    for (const page of ['', '/preview', '/publication', '/basics', '/purposes', '/exclusions', '/applicants', '/money', '/criteria', '/conditions', '/timetable', '/faq', '/people'])
      expect([page, (await get(`/${lang}/desk/calls/${call.slug}${page}`, officer)).status]).toEqual([page, 200])
    for (const page of ['', '/new', '?x']) expect((await get(`/${lang}/desk/calls${page}`, officer)).status).toBe(200)
    expect((await get(`/${lang}/desk/calls/${call.slug}/nonsense`, officer)).status).toBe(404)
  })

  test('begins a draft once, however often the form is sent', async () => {
    const id = newId()
    const fields = { id, 'title.fi': 'Ääkköset & digi 2027', 'title.sv': 'Digi 2027' }
    for (const _ of [1, 2]) expect(await post('/fi/desk/calls', fields)).toMatchObject({ status: 303, to: '/fi/desk/calls/aakkoset-digi-2027/basics' })
    expect(await findCall(it.read, id)).toMatchObject({ state: 'draft', slug: 'aakkoset-digi-2027' })
  })

  test('keeps what was typed when the name is missing or the address is taken or no address', async () => {
    expect(await post('/fi/desk/calls', { id: newId(), slug: 'x' })).toMatchObject({ status: 422 })
    const bad = await post('/sv/desk/calls', { id: newId(), 'title.fi': 'Nimi', slug: 'Ei Käy' })
    expect([bad.status, bad.text.includes('value="Ei Käy"'), bad.text.includes('href="#slug"')]).toEqual([422, true, true])
    const taken = await post('/fi/desk/calls', { id: newId(), 'title.fi': 'Nimi', slug: '2021' })
    expect([taken.status, taken.text.includes('value="Nimi"')]).toEqual([409, true])
  })

  test('lists what is missing with links to the field', async () => {
    const call = await callIn(it, { appropriationCents: null, summary: both('x', ''), purposes: [] })
    const { text } = await get(`/fi/desk/calls/${call.slug}`, officer)
    expect(text).toContain(`href="/fi/desk/calls/${call.slug}/money#appropriation"`)
    expect(text).toContain(`<a href="/fi/desk/calls/${call.slug}/basics#summary.sv">Tiivistelmä puuttuu ruotsiksi</a>`)
    expect((await get(`/fi/desk/calls/${call.slug}/basics`, officer)).text).toContain('id="summary.sv"')
  })

  test('refuses a form that was sent from elsewhere', async () => {
    const call = await callIn(it)
    const answer = await app.request(`/fi/desk/calls/${call.slug}/publication`, { method: 'POST', headers: { cookie: officer, origin: 'https://evil.example' } })
    expect(answer.status).toBe(403)
    expect(await findCall(it.read, call.id)).toEqual(call)
  })
})

describe('a part of a draft', () => {
  const at = (slug: string, part: string) => `/fi/desk/calls/${slug}/${part}`

  test.each(['basics', 'purposes', 'exclusions', 'applicants', 'money', 'criteria', 'conditions', 'timetable', 'faq'])(
    '%s sent back as the page shows it changes nothing but the revision', async (part) => {
      const call = await callIn(it)
      const path = at(call.slug, part)
      const fields = fieldsOf((await get(path, officer)).text, path)
      expect(await post(path, { ...fields, then: 'here' })).toMatchObject({ status: 303, to: `${path}?saved` })
      expect(await findCall(it.read, call.id)).toEqual({ ...call, revision: 4 })
    })

  test('is written without JavaScript: a row is added, typed and saved, and one goes on to the next part', async () => {
    const call = await callIn(it)
    const path = at(call.slug, 'purposes')
    const first = fieldsOf((await get(path, officer)).text, path)
    const more = await post(path, { ...first, 'purposes.0.words.fi': 'Muutettu', more: 'purposes' })
    expect(more.status).toBe(200)
    expect(await findCall(it.read, call.id)).toEqual(call)
    const second = fieldsOf(more.text, path)
    expect(second['purposes.count']).toEqual(['2'])
    expect(second['purposes.0.words.fi']).toEqual(['Muutettu'])
    const typed = { ...second, 'purposes.1.words.fi': 'Etätyö', 'purposes.1.words.sv': 'Distansarbete' }
    const moved = fieldsOf((await post(path, { ...typed, up: 'purposes.1' })).text, path)
    expect(await post(path, { ...moved, then: 'next' })).toMatchObject({ status: 303, to: at(call.slug, 'exclusions') })
    expect((await findCall(it.read, call.id))?.purposes.map((row) => [row.key, row.words.fi?.text])).toEqual([['etatyo', 'Etätyö'], ['decision_making', 'Muutettu']])
  })

  test('with errors keeps everything typed and says at the field what to do', async () => {
    const call = await callIn(it)
    const { status, text } = await post(at(call.slug, 'money'), { revision: '3', appropriation: 'abc', share: '62,5', vat: 'no' })
    expect(status).toBe(422)
    expect(text).toContain('value="abc"')
    expect(text).toContain('value="62,5"')
    expect(text).toContain('<a href="#appropriation">Anna summa euroina, esimerkiksi 10 000 000.</a>')
    expect(await findCall(it.read, call.id)).toEqual(call)
  })

  test('from a tab that is behind is refused, and both texts are shown', async () => {
    const call = await callIn(it)
    const path = at(call.slug, 'basics')
    const old = fieldsOf((await get(path, officer)).text, path)
    await post(path, { ...old, 'title.fi': 'Toisen nimi' })
    const { status, text } = await post(path, { ...old, 'title.fi': 'Oma nimi' })
    expect(status).toBe(409)
    expect(text).toContain('value="Oma nimi"')
    expect(text).toContain('Mitä haussa on nyt tallennettuna: Toisen nimi')
    expect((await findCall(it.read, call.id))?.title.fi?.text).toBe('Toisen nimi')
    expect(await post(path, { ...fieldsOf(text, path) })).toMatchObject({ status: 303 })
    expect((await findCall(it.read, call.id))?.title.fi?.text).toBe('Oma nimi')
  })

  test('is not written by the administrator or a stranger', async () => {
    const [call, stranger] = [await callIn(it), await officerOfAnother(it)]
    const admin = await examplePerson(it.write, 'administrator')
    const own = admin.actingFor?.id === call.authority.id
    expect((await post(at(call.slug, 'basics'), { revision: '3', 'title.fi': 'x' }, await as('administrator'))).status).toBe(own ? 403 : 404)
    expect((await post(at(call.slug, 'basics'), { revision: '3', 'title.fi': 'x' }, await sessionFor(it.write, stranger.id))).status).toBe(404)
    expect(await findCall(it.read, call.id)).toEqual(call)
  })
})

describe('publication', () => {
  test('asks once, then happens, and everybody sees the call', async () => {
    const call = await callIn(it, { opensAt: momentOf('2026-12-01', '08:00'), closesAt: momentOf('2027-01-20', '16:15') })
    const path = `/fi/desk/calls/${call.slug}/publication`
    const page = await get(path, officer)
    expect(page.text).toContain('1.12.2026 klo 08.00 – 20.1.2027 klo 16.15')
    expect(await post(path, fieldsOf(page.text, path))).toMatchObject({ status: 303, to: `/fi/desk/calls/${call.slug}?published` })
    expect((await get(`/fi/calls/${call.slug}`)).status).toBe(200)
    expect((await post(path, { revision: '3' })).status).toBe(409)
  })

  test('is refused while something is missing, which is listed', async () => {
    const call = await callIn(it, { criteria: [] })
    const path = `/sv/desk/calls/${call.slug}/publication`
    expect((await get(path, officer)).text).not.toContain('method="post"><input type="hidden" name="revision"')
    const { status, text } = await post(path, { revision: '3' })
    expect([status, text.includes('Skriv minst ett bedömningskriterium')]).toEqual([409, true])
    expect(await findCall(it.read, call.id)).toEqual(call)
  })

  test('freezes the parts, and new questions are added', async () => {
    const call = await callIn(it, { state: 'published' })
    expect((await get(`/fi/desk/calls/${call.slug}/basics`, officer)).text).toContain('Haku on julkaistu, joten tätä osaa ei voi enää muuttaa.')
    expect((await post(`/fi/desk/calls/${call.slug}/basics`, { revision: '3', 'title.fi': 'Muu' })).status).toBe(409)
    const path = `/fi/desk/calls/${call.slug}/faq`
    const fields = fieldsOf((await get(path, officer)).text, path)
    const sent = { ...fields, 'faq.0.question.fi': 'Milloin?', 'faq.0.question.sv': 'När?', 'faq.0.answer.fi': 'Pian.', 'faq.0.answer.sv': 'Snart.' }
    expect((await post(path, sent)).status).toBe(303)
    expect((await findCall(it.read, call.id))?.faq.map((row) => row.question.fi?.text)).toEqual(['Voiko hakea yksin?', 'Milloin?'])
    expect((await get(`/sv/calls/${call.slug}`)).text).toContain('När?')
  })
})

test('duties are given and taken on their page, and a refusal says why', async () => {
  const [call, assessor] = [await callIn(it), await examplePerson(it.write, 'assessor-fi')]
  const path = `/fi/desk/calls/${call.slug}/people`
  expect(await post(path, { deed: 'give', role: 'assessor', person: assessor.id })).toMatchObject({ status: 303, to: path })
  expect((await get(path, officer)).text).toContain(`Poista tehtävä: ${assessor.name}`)
  const refused = await post(path, { deed: 'give', role: 'presenter', person: assessor.id })
  expect([refused.status, refused.text.includes('Henkilöllä ei ole tätä roolia')]).toEqual([409, true])
  expect((await post(path, { deed: 'give', role: 'king', person: assessor.id })).status).toBe(404)
  expect((await post(path, { deed: 'give', role: 'assessor', person: 'x' })).status).toBe(303)
  expect(await post(path, { deed: 'take', role: 'assessor', person: assessor.id })).toMatchObject({ status: 303 })
  expect((await findCallBySlug(it.read, call.slug))?.revision).toBe(3)
})
