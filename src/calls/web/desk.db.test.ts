import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { callIn, someForm } from '../../../test/situations/calls.ts'
import { fieldsOf } from '../../../test/situations/form-fields.ts'
import { examplePerson } from '../../../test/situations/signed-in.ts'
import { both } from '../../../test/situations/whole-call.ts'
import { newId } from '../../io/once.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { momentOf } from '../../kit/dates.ts'
import { findCall, findCallBySlug } from '../reads.ts'

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
const post = (path: string, fields: Parameters<typeof asking.post>[1], cookie = officer) =>
  asking.post(path, fields, cookie)

describe('the desk', () => {
  test('asks to sign in first, and is not there for others', async () => {
    expect((await get('/fi/desk/calls')).status).toBe(302)
    for (const person of ['coordinator', 'assessor-fi'])
      expect((await get('/fi/desk/calls', await as(person))).status).toBe(404)
    expect((await get('/fi/desk/calls/new', await as('decision-maker'))).status).toBe(404)
    expect((await get('/fi/desk/calls', await as('decision-maker'))).status).toBe(200)
  })

  test.each(['fi', 'sv', 'en'])('shows a draft, its parts, its preview and its publication in %s', async (lang) => {
    const call = await callIn(it)
    for (const page of [
      '',
      '/preview',
      '/publication',
      '/basics',
      '/purposes',
      '/exclusions',
      '/applicants',
      '/money',
      '/criteria',
      '/conditions',
      '/timetable',
      '/faq',
      '/people',
    ])
      expect([page, (await get(`/${lang}/desk/calls/${call.slug}${page}`, officer)).status]).toEqual([page, 200])
    for (const page of ['', '/new', '?x']) expect((await get(`/${lang}/desk/calls${page}`, officer)).status).toBe(200)
    expect((await get(`/${lang}/desk/calls/${call.slug}/nonsense`, officer)).status).toBe(404)
  })

  test('begins a draft once, however often the form is sent', async () => {
    const id = newId()
    const fields = { id, 'title.fi': 'Ääkköset & digi 2027', 'title.sv': 'Digi 2027' }
    const outcome = { status: 303, to: '/fi/desk/calls/aakkoset-digi-2027/basics' }
    expect(await post('/fi/desk/calls', fields)).toMatchObject(outcome)
    expect(await post('/fi/desk/calls', fields)).toMatchObject(outcome)
    expect(await findCall(it.read, id)).toMatchObject({ state: 'draft', slug: 'aakkoset-digi-2027' })
  })

  test('keeps what was typed when the name is missing or the address is taken or no address', async () => {
    expect(await post('/fi/desk/calls', { id: newId(), slug: 'x' })).toMatchObject({ status: 422 })
    const bad = await post('/sv/desk/calls', { id: newId(), 'title.fi': 'Nimi', slug: 'Ei Käy' })
    expect([bad.status, bad.text.includes('value="Ei Käy"'), bad.text.includes('href="#slug"')]).toEqual([
      422,
      true,
      true,
    ])
    const taken = await post('/fi/desk/calls', { id: newId(), 'title.fi': 'Nimi', slug: '2021' })
    expect([taken.status, taken.text.includes('value="Nimi"')]).toEqual([409, true])
  })

  test('lists what is missing with links to the field', async () => {
    const call = await callIn(it, {
      appropriationCents: null,
      summary: both('x', ''),
      purposes: [],
      closesAt: momentOf('2026-12-18', '16:15'), // a Friday
    })
    const { text } = await get(`/fi/desk/calls/${call.slug}`, officer)
    expect(text).toContain(`href="/fi/desk/calls/${call.slug}/money#appropriation"`)
    expect(text).toContain(`<a href="/fi/desk/calls/${call.slug}/basics#summary.sv">Tiivistelmä puuttuu ruotsiksi</a>`)
    expect(text).toContain('Hakuaika päättyy perjantaina. ')
    expect((await get(`/fi/desk/calls/${call.slug}/basics`, officer)).text).toContain('id="summary.sv"')
  })

  test('refuses a form that was sent from elsewhere', async () => {
    const call = await callIn(it)
    const answer = await asking.post(
      `/fi/desk/calls/${call.slug}/publication`,
      { revision: '3' },
      officer,
      'https://evil.example',
    )
    expect(answer.status).toBe(403)
    expect(await findCall(it.read, call.id)).toEqual(call)
  })
})

const checkedIn = { state: 'checked', checkAskedAt: now, checkedAt: now } as const

describe('publication', () => {
  test('asks once, then happens, and everybody sees the call', async () => {
    const call = await callIn(it, {
      ...checkedIn,
      opensAt: momentOf('2026-12-01', '08:00'),
      closesAt: momentOf('2027-01-20', '16:15'),
    })
    const path = `/fi/desk/calls/${call.slug}/publication`
    const page = await get(path, officer)
    expect(page.text).toContain('1.12.2026 klo\u00a008.00 – 20.1.2027 klo\u00a016.15')
    expect(await post(path, fieldsOf(page.text, path))).toMatchObject({
      status: 303,
      to: `/fi/desk/calls/${call.slug}?done=published`,
    })
    expect((await get(`/fi/calls/${call.slug}`)).status).toBe(200)
    expect((await post(path, { revision: '3' })).status).toBe(409)
  })

  test('is refused while something is missing, which is listed', async () => {
    const call = await callIn(it, { ...checkedIn, criteria: [] })
    const path = `/sv/desk/calls/${call.slug}/publication`
    expect((await get(path, officer)).text).not.toContain('method="post"><input type="hidden" name="revision"')
    const { status, text } = await post(path, { revision: '3' })
    expect([status, text.includes('Skriv minst ett bedömningskriterium')]).toEqual([409, true])
    expect(await findCall(it.read, call.id)).toEqual(call)
  })

  test('offers a row that may be in use no emptying: its purposes and cost types last', async () => {
    const [draft, open] = [await callIn(it), await callIn(it, { state: 'published' })]
    const offers = async (slug: string, part: string) =>
      (await get(`/fi/desk/calls/${slug}/${part}`, officer)).text.split('Tyhjennä rivi').length - 1
    expect([await offers(draft.slug, 'money'), await offers(open.slug, 'money')]).toEqual([2, 1])
    expect([await offers(draft.slug, 'purposes'), await offers(open.slug, 'purposes')]).toEqual([4, 3])
  })
  test('leaves the parts to corrections, freezes them at closing, and new questions are added', async () => {
    const call = await callIn(it, { state: 'published' })
    const basics = `/fi/desk/calls/${call.slug}/basics`
    expect((await get(basics, officer)).text).toContain('Oikaiset julkaistua hakua')
    const bare = await post(basics, { revision: '3', 'title.fi': 'Muu', 'title.sv': 'Annan' })
    expect([bare.status, bare.text.includes('href="#reason.fi"'), bare.text.includes('value="Muu"')]).toEqual([
      422,
      true,
      true,
    ])
    const closed = await callIn(it, {
      state: 'published',
      opensAt: momentOf('2026-10-01', '08:00'),
      closesAt: momentOf('2026-11-20', '16:15'),
    })
    expect((await get(`/fi/desk/calls/${closed.slug}/basics`, officer)).text).toContain(
      'Hakuaika on päättynyt, joten tätä osaa ei voi enää muuttaa.',
    )
    const path = `/fi/desk/calls/${call.slug}/faq`
    const fields = fieldsOf((await get(path, officer)).text, path)
    const sent = {
      ...fields,
      'faq.0.question.fi': 'Milloin?',
      'faq.0.question.sv': 'När?',
      'faq.0.answer.fi': 'Pian.',
      'faq.0.answer.sv': 'Snart.',
    }
    expect((await post(path, sent)).status).toBe(303)
    expect((await findCall(it.read, call.id))?.faq.map((row) => row.question.fi?.text)).toEqual([
      'Voiko hakea yksin?',
      'Milloin?',
    ])
    expect((await get(`/sv/calls/${call.slug}`)).text).toContain('När?')
  })
})

test('duties are given and taken on their page, and a refusal says why', async () => {
  const [call, assessor] = [await callIn(it), await examplePerson(it.write, 'assessor-fi')]
  const path = `/fi/desk/calls/${call.slug}/people`
  expect(await post(path, { deed: 'give', role: 'assessor', person: assessor.id })).toMatchObject({
    status: 303,
    to: path,
  })
  expect((await get(path, officer)).text).toContain(`Poista tehtävä: ${assessor.name}`)
  const refused = await post(path, { deed: 'give', role: 'presenter', person: assessor.id })
  expect([refused.status, refused.text.includes('Henkilöllä ei ole tätä roolia')]).toEqual([409, true])
  expect((await post(path, { deed: 'give', role: 'king', person: assessor.id })).status).toBe(404)
  expect((await post(path, { deed: 'give', role: 'assessor', person: 'x' })).status).toBe(303)
  expect(await post(path, { deed: 'take', role: 'assessor', person: assessor.id })).toMatchObject({ status: 303 })
  expect((await findCallBySlug(it.read, call.slug))?.revision).toBe(3)
})
