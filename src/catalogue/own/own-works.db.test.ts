import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { seededAt, seededOn } from '../../../test/seeded.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { newId } from '../../io/once.ts'
import { searchWorks } from '../reads.ts'
import { searchOffered } from '../reads/offered.ts'

let base: TestDatabase
let house: ReturnType<typeof visitors>
let editor: string
let officer: string
let assessor: string
beforeAll(async () => {
  base = await freshDatabase('seeded')
  house = visitors(base, () => seededAt)
  editor = await house.as('coordinator')
  officer = await house.as('officer')
  assessor = await house.as('assessor-fi')
})
afterAll(() => base.close())

const whole = {
  title: 'Kotihoidon reittien suunnittelu',
  summary: 'Kotihoidon käynnit ajetaan lyhintä reittiä, ja asukas tietää, milloin häneen tullaan.',
  status: 'in_use',
  cost: '12 500',
  contact: 'kotihoidon esihenkilö',
}
const count = async () =>
  Number((await base.owner.query<{ n: string }>('select count(*) as n from catalogue.work')).rows[0]?.n)
const found = async (text: string) =>
  (await searchOffered(base.read, text, { lang: 'fi', limit: 50, on: seededOn })).works

test('an editor tells of an own work in five fields; it is public at once and found by its meaning, in no list of projects', async () => {
  const sent = await house.post('/fi/my/works', { ...whole, id: newId() }, editor)
  expect(sent.to).toBe('/fi/my/works?done')
  const work = (await found('hemvårdens rutter')).find((one) => one.title?.fi?.text === whole.title)
  expect(work).toMatchObject({ kind: 'own', status: 'in_use', costCents: 1_250_000, example: true })
  const page = await house.get(`/sv/solutions/${work?.slug}`)
  expect(page.text).toContain('kotihoidon esihenkilö')
  const projects = (await searchWorks(base.read, whole.title, { lang: 'fi', limit: 50 })).works
  expect(projects.map((one) => one.slug)).not.toContain(work?.slug)
})

test('the form sent twice, or the same title again, enters nothing more', async () => {
  const before = await count()
  const id = newId()
  const sent = await Promise.all(
    [1, 2].map(() => house.post('/sv/my/works', { ...whole, title: 'Sama kahdesti', id }, editor)),
  )
  expect(sent.map((one) => one.to)).toEqual(['/sv/my/works?done', '/sv/my/works?done'])
  expect(await count()).toBe(before + 1)
  const again = await house.post('/fi/my/works', { ...whole, title: ' sama KAHDESTI', id: newId() }, editor)
  expect([again.status, again.text.includes('jo kertonut')]).toEqual([422, true])
  expect(await count()).toBe(before + 1)
})

test('what is wrong comes back with a sentence at each field, and nothing is lost or kept', async () => {
  const before = await count()
  const { status, text } = await house.post(
    '/fi/my/works',
    { ...whole, id: newId(), title: '', contact: 'a@b.fi' },
    editor,
  )
  expect(status).toBe(422)
  expect(text).toContain('Kirjoita työn nimi.')
  expect(text).toContain('Tieto on julkinen.')
  expect(text).toContain(whole.summary)
  expect(await count()).toBe(before)
})

test('a work is changed by its own organisation alone, and others do not learn that it can be', async () => {
  const work = (await found(whole.title)).find((one) => one.title?.fi?.text === whole.title)
  const sent = await house.post(
    `/fi/my/works/${work?.id}`,
    { ...whole, summary: 'Uusi kuvaus palohälyttimistä.' },
    editor,
  )
  expect([sent.status, sent.to]).toEqual([303, `/fi/my/works/${work?.id}?done`])
  expect((await found('palohälyttimet')).map((one) => one.id)).toContain(work?.id)
  const municipality = (await house.get('/sv/municipalities/X01')).text.split('Kommunens egna arbeten').at(-1) ?? ''
  expect(municipality).toContain(`href="/sv/solutions/${work?.slug}"`)
  expect((await house.get('/fi/municipalities/049')).text).toContain('href="/fi/solutions/evaka"')
  expect((await house.get('/fi/municipalities/231')).text).not.toContain('Kunnan omat työt') // nobody tells of any of Kaskinen
  expect((await house.post(`/fi/my/works/${work?.id}`, whole, officer)).status).toBe(404)
  expect((await house.get(`/fi/my/works/${newId()}`, editor)).status).toBe(404)
})

test('an authority tells of national works; who neither applies nor runs the programme tells of none', async () => {
  await house.post('/fi/my/works', { ...whole, title: 'Valtakunnallinen lupapohja', id: newId() }, officer)
  const national = await found('valtakunnallinen lupapohja')
  expect(national.find((one) => one.title?.fi?.text === 'Valtakunnallinen lupapohja')?.kind).toBe('national')
  expect((await house.get('/fi/my/works', assessor)).status).toBe(404)
  expect((await house.post('/fi/my/works', { ...whole, id: newId() }, assessor)).status).toBe(404)
})

test('a spreadsheet enters the rows that are right and tells of the others; brought again it enters nothing', async () => {
  const table = [
    'Nimi;Mitä se ratkaisee;Tila;Kustannus;Keneltä kysyä',
    'Kirjaston robotti;Palautukset lajitellaan koneella;käytössä;80 000;kirjastotoimi',
    'Rikki;;käytössä;paljon;it@kunta.fi',
    'Leikkipuistojen kartta;Asukas löytää puistot;tekeillä;;kaupunkitekniikka',
  ].join('\n')
  const first = await house.post('/fi/my/works-table', { table }, editor)
  expect(first.text).toContain('2 työtä julkaistiin')
  expect(first.text).toMatch(/<th[^>]*>3<\/th>/)
  const before = await count()
  expect((await house.post('/fi/my/works-table', { table }, editor)).text).toContain('0 työtä julkaistiin')
  expect(await count()).toBe(before)
})

test.each([
  ['', 'Valitse tiedosto'],
  ['Nimi;Tila\na;b', 'Taulukosta puuttuu sarakkeita'],
  ['Nimi;Mitä se ratkaisee;Tila;Keneltä kysyä', 'ei ole rivejä'],
])('a table that is none is answered with a sentence: %j', async (table, sentence) => {
  const { status, text } = await house.post('/fi/my/works-table', { table }, editor)
  expect([status, text.includes(sentence)]).toEqual([422, true])
})
