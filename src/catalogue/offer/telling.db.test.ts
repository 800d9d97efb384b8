import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { seededAt, seededOn } from '../../../test/seeded.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { importSolutions } from '../actions/import-solutions.ts'
import { newId } from '../../io/once.ts'
import { findWork } from '../reads.ts'
import type { SolutionsFile } from './solution-file.ts'
import { findOffer } from '../reads/offer.ts'
import { listOfferChoices, searchOffered } from '../reads/offered.ts'

const seeds = (name: string) => JSON.parse(readFileSync(`db/seeds/catalogue/${name}.json`, 'utf8'))
const files: SolutionsFile = {
  sources: seeds('sources'),
  families: seeds('families'),
  solutions: seeds('solutions'),
  projects: seeds('work-families'),
}

let base: TestDatabase
let house: ReturnType<typeof visitors>
let leader: string
let stranger: string
let officer: string
let slug: string
beforeAll(async () => {
  base = await freshDatabase('seeded')
  house = visitors(base, () => seededAt)
  leader = await house.as('small-sv')
  stranger = await house.as('coordinator')
  officer = await house.as('officer')
  const { rows } = await base.owner.query(
    `select w.slug from cooperation.pledge p join catalogue.work w on w.id = p.work_id order by w.slug limit 1`,
  )
  slug = rows[0].slug
})
afterAll(() => base.close())

const seenOn = (text: string) => /name="seen" value="(\w+)"/.exec(text)?.[1] ?? ''
const door = () => `/sv/telling/${slug}`
const seen = async () => seenOn((await house.get(door(), leader)).text)
const told = {
  'result-sv': 'Bygglovsrobotens handbok q48713',
  'result-fi': 'Hiihtolatujen käsikirja',
  'contact-sv': 'byggnadstillsynen',
  form: 'training',
  status: 'in_use',
  licence: 'CC-BY-4.0',
  gets: ['online', 'follow'],
  services: 'payments',
  links: 'https://example.org/handbok',
}
const found = async (filter: object) =>
  (await searchOffered(base.read, '', { lang: 'sv', limit: 500, ...filter, on: seededOn })).works.map(
    (work) => work.slug,
  )

test('who leads a project tells what others need: it is on the page, and every filter of the list finds it', async () => {
  const sent = await house.post(door(), { ...told, seen: await seen() }, leader)
  expect(sent.to).toBe(`/sv/projects/${slug}`)
  const { text } = await house.get(`/sv/projects/${slug}`)
  for (const said of [told['result-sv'], 'byggnadstillsynen', 'CC-BY-4.0', told.links, 'Berättat av dem som har gjort'])
    expect(text).toContain(said)
  expect((await house.get(`/fi/projects/${slug}`)).text).toContain('Hiihtolatujen käsikirja')
  for (const filter of [
    { form: 'training' },
    { licence: 'CC-BY-4.0' },
    { gets: 'follow' },
    { service: 'payments' },
    { status: 'in_use' },
  ])
    expect(await found(filter)).toContain(slug)
  const choices = await listOfferChoices(base.read, '', { lang: 'sv', on: seededOn })
  expect(choices.find((one) => one.facet === 'form' && one.key === 'training')?.count).toBe(1)
  expect(
    (await searchOffered(base.read, 'hiihtoladut', { lang: 'fi', limit: 5, on: seededOn })).works.map(
      (one) => one.slug,
    ),
  ).toContain(slug)
})

test('what is wrong is told at its field and nothing is lost or written; of two at once one is kept', async () => {
  const wrong = await house.post(door(), { ...told, licence: 'helt fri', seen: await seen() }, leader)
  expect([wrong.status, wrong.text.includes('Skriv licensens kod'), wrong.text.includes('helt fri')]).toEqual([
    422,
    true,
    true,
  ])
  const before = await seen()
  const sent = await Promise.all(
    ['MIT', 'ISC'].map((licence) => house.post(door(), { ...told, licence, seen: before }, leader)),
  )
  expect(sent.map((one) => one.status).toSorted()).toEqual([303, 409])
})

test('nobody else tells of it, also not the programme office', async () => {
  for (const who of [stranger, officer]) {
    expect((await house.get(door(), who)).status).toBe(403)
    expect((await house.post(door(), { ...told, seen: await seen() }, who)).status).toBe(403)
  }
  expect((await house.get('/sv/telling/nothing', leader)).status).toBe(404)
})

test('an own work that others can take into use is a solution, by its form a training, in both languages', async () => {
  const own = {
    title: 'Etäkoulutus hoitajille',
    summary: 'Hoitajat oppivat reitit.',
    status: 'in_use',
    cost: '',
    contact: 'kotihoito',
    form: 'training',
    licence: 'CC0-1.0',
    'title-sv': 'Distansutbildning för vårdare',
    'summary-sv': 'Vårdarna lär sig rutterna.',
  }
  expect((await house.post('/fi/my/works', { ...own, id: newId() }, stranger)).to).toBe('/fi/my/works?done')
  const work = (
    await searchOffered(base.read, '', { lang: 'fi', limit: 500, form: 'training', licence: 'CC0-1.0', on: seededOn })
  ).works[0]
  expect(work).toMatchObject({ kind: 'solution', licence: 'CC0-1.0' })
  const { text } = await house.get(`/sv/solutions/${work?.slug}`)
  expect(text).toContain('<h1><span>Distansutbildning för vårdare')
  expect(text).toContain('<span lang="fi">kotihoito')
  await house.post(`/fi/my/works/${work?.id}`, { ...own, form: '' }, stranger)
  expect((await findWork(base.read, work?.slug ?? ''))?.kind).toBe('own')
})

test('which problems a work solves says who leads it or the programme office, and the seeds do not move it back', async () => {
  const families = async () =>
    (await findOffer(base.read, (await findWork(base.read, '2021-02'))?.id ?? '', seededOn)).families.map((one) => [
      one.key,
      one.by,
    ])
  expect(await families()).toContainEqual(['permits', 'ours'])
  const settle = (family: readonly string[], who: string) =>
    house.post('/sv/subjects/2021-02/families', { family }, who)
  expect((await settle(['security'], stranger)).status).toBe(403)
  expect((await settle(['security', 'none'], officer)).to).toContain('saved')
  expect(await families()).toEqual([['security', 'office']])
  await settle([], officer)
  await importSolutions({ db: base.write, now: seededAt }, files)
  expect(await families()).toEqual([])
})
