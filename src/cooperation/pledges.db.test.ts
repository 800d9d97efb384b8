import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { seededAt } from '../../test/seeded.ts'
import { visitors } from '../../test/situations/visitors.ts'

let base: TestDatabase
let house: ReturnType<typeof visitors>
let slug: string
let ids: readonly string[]
const cookies: Record<string, string> = {}

beforeAll(async () => {
  base = await freshDatabase('seeded')
  house = visitors(base, () => seededAt)
  for (const person of ['small-sv', 'joint', 'officer', 'controller', 'assessor-fi'])
    cookies[person] = await house.as(person)
  const { rows } = await base.owner.query(
    `select w.slug, p.id from cooperation.pledge p join catalogue.work w on w.id = p.work_id order by w.slug, p.position`,
  )
  slug = rows[0].slug
  ids = rows.filter((row) => row.slug === slug).map((row) => row.id)
})
afterAll(() => base.close())

const get = (person: string, path: string) => house.get(path, cookies[person])
const keep = (fields: Record<string, string>, person = 'small-sv') =>
  house.post(`/sv/my/projects/${slug}/pledges/${ids[0]}`, { seen: '1', due: '', why: '', ...fields }, cookies[person])

test('a granted application brings its promises along, in its own words and without an invented day', async () => {
  const page = (await get('small-sv', `/sv/my/projects/${slug}/cooperation`)).text
  for (const said of [
    'Utlovat i ansökan',
    'Samarbete med liknande projekt',
    'Hur kunskap sprids',
    'inte sagt',
    'inte påbörjat',
  ])
    expect(page).toContain(said)
  const { rows } = await base.owner.query(
    `select count(*)::int as count from cooperation.pledge where due_on is not null`,
  )
  expect(rows[0].count).toBe(0)
})

test('the officer and those who pay and audit follow them at the desk, assessors and others do not', async () => {
  expect((await get('officer', '/fi/desk')).text).toContain('/fi/desk/pledges')
  for (const person of ['officer', 'controller'])
    expect((await get(person, '/fi/desk/pledges')).text).toContain('Yhteistyö vastaavien hankkeiden kanssa')
  for (const person of ['assessor-fi', 'small-sv']) expect((await get(person, '/fi/desk/pledges')).status).toBe(404)
})

test('members of the space see what its projects promised', async () => {
  const { rows } = await base.owner.query(`select slug from cooperation.space`)
  expect((await get('joint', `/fi/my/cooperation/${rows[0].slug}`)).text).toContain('Mitä hankkeet lupasivat')
  expect((await house.get(`/fi/cooperation/${rows[0].slug}`)).text).not.toContain('Mitä hankkeet lupasivat')
})

test('bad input is told at its field and changes nothing; others do not keep the promises of a project', async () => {
  const told = async (fields: Record<string, string>) => {
    const { status, text } = await keep(fields)
    return [status, /Välj läget|Skriv dagen|Dagen finns inte|Berätta varför/.exec(text)?.[0]]
  }
  expect(await told({ state: 'x' })).toEqual([422, 'Välj läget'])
  expect(await told({ state: 'done', due: 'i vår' })).toEqual([422, 'Skriv dagen'])
  expect(await told({ state: 'done', due: '31.2.2027' })).toEqual([422, 'Dagen finns inte'])
  expect(await told({ state: 'not_done' })).toEqual([422, 'Berätta varför'])
  expect((await keep({ state: 'done' }, 'joint')).status).toBe(404)
  expect((await keep({ state: 'done' }, 'officer')).status).toBe(404)
})

test('of two words at once one is kept, and a near day makes it a task until it is done', async () => {
  const answers = await Promise.all(
    [1, 2].map(() => keep({ state: 'under_way', due: '1.12.2026', why: 'Vi har börjat' })),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
  expect((await get('small-sv', '/sv/my')).text).toContain('Berätta hur det går med projektets löften')
  const desk = (await get('officer', '/sv/desk/pledges')).text
  expect([desk.includes('Vi har börjat'), desk.includes('1.12.2026')]).toEqual([true, true])
  expect((await keep({ state: 'done', seen: '2', due: '1.12.2026' })).status).toBe(303)
  expect((await get('small-sv', '/sv/my')).text).not.toContain('Berätta hur det går med projektets löften')
  const { rows } = await base.owner.query(
    `select stands as state from cooperation.pledge_word where pledge_id = $1 order by revision`,
    [ids[0]],
  )
  expect(rows.map((row) => row.state)).toEqual(['under_way', 'done'])
})
