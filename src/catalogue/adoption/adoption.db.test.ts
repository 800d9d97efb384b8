import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { seededAt } from '../../../test/seeded.ts'
import { examplePerson } from '../../../test/situations/signed-in.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { attempt } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import { done } from '../../kit/outcome.ts'
import { askAgain } from '../actions/ask-again.ts'
import { declareAdoption } from '../actions/declare-adoption.ts'
import { openAdoption } from '../actions/open-adoption.ts'
import type { Declared } from './adoption.ts'

let base: TestDatabase
let house: ReturnType<typeof visitors>
let now = seededAt
/** A real project of 2021. */
const real = '2021-10'
const told = {
  stage: 'uses',
  sectors: ['planning', 'digital'],
  since: '1.9.2026',
  cost: '12 500',
  saving: '',
  experience: 'Börja med blanketterna.',
  helps: 'yes',
}

beforeAll(async () => {
  base = await freshDatabase('seeded')
  house = visitors(base, () => now)
})
afterAll(() => base.close())

const own = (slug: string) => `/sv/adoption/${slug}/own`
const hidden = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
const rowsOf = async (query: string, values: unknown[] = []) => (await base.owner.query(query, values)).rows
const letters = (once: string) =>
  rowsOf(`select to_name, lang, subject, body from io.mail where once like $1`, [`${once}%`])

test('a Swedish municipality tells of its adoption, and everybody reads it', async () => {
  const maja = await house.as('partner-sv')
  const form = await house.get(own(real), maja)
  expect(form.status).toBe(200)
  const fields = { ...told, id: hidden(form.text, 'id'), seen: hidden(form.text, 'seen') }
  expect((await house.post(own(real), fields, maja)).to).toBe(`${own(real)}?saved`)
  expect((await house.post(own(real), fields, maja)).to).toBe(`${own(real)}?saved`) // a second click
  const page = (await house.get(`/fi/adoption/${real}`)).text
  expect(page).toContain('Esimerkkikunta 3')
  expect(page).toContain('12\u00a0500\u00a0€')
  expect(page).toContain('vahvistettu 23.11.2026')
  expect(page).toContain('<p class="prose" lang="sv">Börja med blanketterna.</p>')
  expect((await house.get(`/fi/projects/${real}`)).text).toContain('1 käyttää: Esimerkkikunta 3')
  const municipality = (await house.get('/sv/municipalities/X03')).text
  expect(municipality).toContain(`/sv/adoption/${real}`)
  expect(municipality).toContain('Börja med blanketterna.')
  expect(await rowsOf('select kind from catalogue.adoption_entry')).toEqual([{ kind: 'declared' }])
  const history = (await house.get(own(real), maja)).text.split('<ol').at(-1) ?? ''
  for (const said of ['Kostnad: 12\u00a0500\u00a0€', '1.9.2026', 'Börja med blanketterna.'])
    expect(history).toContain(said)
})

test('nothing is asked before a year has passed; then by letter and on the start page, and one click confirms', async () => {
  const maja = await house.as('partner-sv')
  const asking = () => askAgain({ db: base.write, now, origin: 'http://localhost:3000' })
  now = new Date('2027-11-22T06:00:00Z')
  await asking()
  expect(await letters('adoption-')).toEqual([])
  expect((await house.get('/sv/my', maja)).text).not.toContain('Bekräfta ibruktagandet')
  now = new Date('2027-11-23T06:00:00Z')
  expect(await asking()).toMatchObject({ value: 1 })
  expect(await asking()).toMatchObject({ value: 0 })
  const sent = await letters('adoption-first')
  expect(sent.map((one) => [one.to_name, one.lang])).toEqual([['Maja Exempel', 'sv']])
  expect(sent[0].body).toContain('berättade 23.11.2026')
  expect(sent[0].body).toContain(`/sv/adoption/${real}/own`)
  expect((await house.get('/sv/my', maja)).text).toContain('Bekräfta ibruktagandet')
  const form = (await house.get(own(real), maja)).text
  expect(form).toContain('Ja, det här stämmer')
  const word = { id: hidden(form, 'id'), seen: hidden(form, 'seen') }
  expect((await house.post(`${own(real)}/confirmation`, word, maja)).to).toBe(`${own(real)}?saved`)
  expect((await house.get(`/sv/adoption/${real}`)).text).toContain('bekräftat 23.11.2027')
  expect((await house.get('/sv/my', maja)).text).not.toContain('Bekräfta ibruktagandet')
  const history = await rowsOf('select kind, stage, cost_cents, experience from catalogue.adoption_entry order by at')
  expect(history.map((row) => [row.kind, row.stage, Number(row.cost_cents)])).toEqual([
    ['declared', 'uses', 1_250_000],
    ['confirmed', 'uses', 1_250_000],
  ])
})

test('who does not answer is asked once more after a month, and then the page says that nobody has confirmed it since', async () => {
  const asking = () => askAgain({ db: base.write, now, origin: 'http://localhost:3000' })
  now = new Date('2028-11-25T06:00:00Z')
  await asking()
  now = new Date('2028-12-27T06:00:00Z')
  await asking()
  await asking()
  expect(await letters('adoption-first')).toHaveLength(2)
  expect(await letters('adoption-second')).toHaveLength(1)
  now = new Date('2029-02-01T06:00:00Z')
  await asking()
  expect(await letters('adoption-second')).toHaveLength(1)
  expect((await house.get(`/fi/adoption/${real}`)).text).toContain('vahvistettu 23.11.2027, ei enää sen jälkeen')
  now = seededAt
})

test('what is typed wrong comes back with what was typed, and nothing is kept', async () => {
  const joint = await house.as('joint')
  const sent = { ...told, stage: '', since: '31.2.2026', saving: 'paljon', experience: 'Säilyy.' }
  const answer = await house.post(`/fi/adoption/${real}/own`, sent, joint)
  expect(answer.status).toBe(422)
  for (const text of [
    'Valitse, missä vaiheessa olette.',
    'Kalenterissa ei ole tätä päivää',
    'numeroin',
    'Säilyy.',
    '31.2.2026',
  ])
    expect(answer.text).toContain(text)
  expect(await rowsOf('select from catalogue.adoption_entry')).toHaveLength(2)
})

test('who holds no pen for an organisation that applies tells nothing in its name', async () => {
  for (const person of ['finance', 'officer', 'assessor-fi']) {
    const cookie = await house.as(person)
    expect([person, (await house.get(own(real), cookie)).status]).toEqual([person, 403])
    expect([person, (await house.post(own(real), told, cookie)).status]).toEqual([person, 403])
  }
  expect((await house.post(own(real), told)).status).toBe(401)
  expect((await house.get(own('no-such-work'), await house.as('partner-sv'))).status).toBe(404)
})

test('two editors at once: one word is taken, the other sees what was told meanwhile', async () => {
  const who = await examplePerson(base.read, 'coordinator')
  const here = { db: base.write, witness: base.witness, who, now, request: 'test', origin: 'http://localhost:3000' }
  const value: Declared = {
    stage: 'pilots',
    sectors: ['culture'],
    since: '2026-05-01',
    costCents: null,
    savingCents: null,
    experience: null,
    helps: false,
  }
  const outcomes = await Promise.all([1, 2, 3].map(() => declareAdoption(here, real, { id: newId(), seen: '', value })))
  expect(outcomes.map((one) => (one.ok ? 'told' : one.refusal)).toSorted()).toEqual([
    'changed_meanwhile',
    'changed_meanwhile',
    'told',
  ])
})

test('a granted application opens an adoption that says nothing until the organisation has told', async () => {
  const who = await examplePerson(base.read, 'small-sv')
  const [work] = await rowsOf('select id from catalogue.work where slug = $1', [real])
  const granted = { workId: work.id, organisationId: who.actingFor?.id ?? '', applicationId: newId() }
  const opening = () => attempt(base.write, async (tx) => done(await openAdoption(tx, granted, now)))
  expect(await opening()).toEqual(await opening())
  expect((await house.get(`/sv/adoption/${real}`)).text).not.toContain('Exempelkommun 6')
  const siv = await house.as('small-sv')
  expect((await house.get('/sv/my', siv)).text).toContain('Berätta hur ibruktagandet')
  expect((await house.get(own(real), siv)).text).toContain('Din organisation har fått understöd')
  expect((await house.get('/sv/my/adoptions', siv)).text).toContain('har inte berättats ännu')
})

test('who is like the reader comes first, and the list is narrowed by size, region and language', async () => {
  const siv = await house.as('small-sv') // 3 980 inhabitants, Ostrobothnia, Swedish
  const page = (await house.get(`/sv/adoption/${real}`, siv)).text
  expect(page).toContain('samma landskap, samma språk')
  const at = (text: string) => page.indexOf(text)
  expect(at('>Exempelkommun 3<')).toBeLessThan(at('>Exempelkommun 1<'))
  const narrowed = (await house.get(`/sv/adoption/${real}?size=20_to_50`)).text
  expect(narrowed).toContain('>Exempelkommun 1<')
  expect(narrowed).not.toContain('>Exempelkommun 3<')
  expect((await house.get(`/sv/adoption/${real}?size=over_100`)).text).toContain('Ingen av de här kommunerna')
  expect((await house.get(`/sv/adoption/${real}?size=huge&region=xx&language=%27`)).status).toBe(200)
})

test('a user that only a source names is marked so, until the municipality itself has told', async () => {
  const [named] =
    await rowsOf(`select w.slug, u.told_in, m.code from catalogue.known_user u join catalogue.work w on w.id = u.work_id
    join people.municipality m on m.organisation_id = u.organisation_id where u.told_in is not null order by w.slug, u.position limit 1`)
  expect((await house.get(`/fi/adoption/${named.slug}`)).text).toContain(`kunta ei ole vahvistanut (${named.told_in})`)
  expect((await house.get(`/sv/municipalities/${named.code}`)).text).toContain('kommunen har inte bekräftat')
  expect((await house.get(`/en/solutions/${named.slug}`)).text).toContain(`/en/adoption/${named.slug}`)
})

test('an experience is told in several languages at once, and each reader reads the own one', async () => {
  const joint = await house.as('joint')
  const about = '/fi/adoption/2021-11/own'
  const texts = { experience: 'Aloittakaa lomakkeista.', 'experience-sv': 'Börja med blanketterna här.' }
  const long = await house.post(about, { ...told, ...texts, 'experience-en': 'x'.repeat(4_001) }, joint)
  expect(long.status).toBe(422)
  expect(long.text).toContain('href="#experience-en"')
  expect((await house.post(about, { ...told, ...texts }, joint)).status).toBe(303)
  expect((await house.get('/fi/adoption/2021-11')).text).toMatch(/Aloittakaa lomakkeista\.(?![^]*blanketterna här)/)
  expect((await house.get('/sv/adoption/2021-11')).text).toContain('Börja med blanketterna här.')
  expect((await house.get('/en/adoption/2021-11')).text).toContain('lang="fi">Aloittakaa lomakkeista.')
})
