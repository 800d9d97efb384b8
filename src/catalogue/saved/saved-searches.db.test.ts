import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { seededAt } from '../../../test/seeded.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { newId } from '../../io/once.ts'
import { tellSearchers } from '../actions/tell-searchers.ts'

let base: TestDatabase
let house: ReturnType<typeof visitors>
let siv: string
let now = seededAt
const hours = (count: number) => {
  now = new Date(now.getTime() + count * 3_600_000)
}

beforeAll(async () => {
  base = await freshDatabase('seeded')
  house = visitors(base, () => now)
  siv = await house.as('small-sv')
})
afterAll(() => base.close())

const save = (fields: object, cookie = siv) =>
  house.post(
    '/sv/my/searches',
    { id: newId(), list: 'solutions', query: 'q=hemvård', name: 'Hemvård', ...fields },
    cookie,
  )
const letters = async () =>
  (
    await base.owner.query(
      `select to_name, lang, subject, body from io.mail where once like 'search-news:%' order by at`,
    )
  ).rows
const tell = () => tellSearchers({ db: base.write, now, origin: 'http://localhost:3000' })
const enterWork = async (title: string) => {
  const fields = {
    id: newId(),
    title,
    summary: 'Planerar hemvårdens rutter.',
    status: 'in_use',
    cost: '',
    contact: 'hemvårdschef',
  }
  expect((await house.post('/sv/my/works', fields, siv)).status).toBe(303)
}

test("a search is saved from its list, stands among one's own, and leads back to the list", async () => {
  const list = (await house.get('/sv/solutions?q=hemvård', siv)).text
  expect(list).toContain('Spara den här sökningen')
  expect((await house.get(`/sv/solutions?q=${'a'.repeat(200)}`, siv)).text).toContain(`value="${'a'.repeat(100)}"`)
  expect((await house.get('/sv/solutions?q=hemvård')).text).not.toContain('Spara den här sökningen')
  expect((await house.get('/sv/solutions', siv)).text).not.toContain('Spara den här sökningen')
  expect((await save({})).to).toContain('saved')
  const mine = (await house.get('/sv/my/searches', siv)).text
  expect(mine).toContain('/sv/solutions?q=hemv%C3%A5rd')
  expect((await house.get('/sv/my/searches', await house.as('partner-sv'))).text).toContain(
    'Du har inte sparat några sökningar',
  )
})

test('nothing is sent while nothing is new', async () => {
  hours(12)
  expect(await tell()).toBe(0)
  expect(await letters()).toEqual([])
})

test("what is new is told in one letter in the person's language, once", async () => {
  await save({ name: 'Rutter', query: 'q=rutter', list: 'solutions' })
  await save({ name: 'Projekt', query: 'q=hemvård', list: 'projects' })
  hours(1)
  await enterWork('Rutter för hemvården')
  hours(1)
  expect(await tell()).toBe(1)
  expect(await tell()).toBe(0)
  const [letter, ...others] = await letters()
  expect(others).toEqual([])
  expect(letter).toMatchObject({ to_name: 'Siv Ensam', lang: 'sv', subject: 'Nytt i 2 av dina sparade sökningar' })
  for (const said of ['Hemvård', 'Rutter för hemvården', '/sv/solutions/', '/sv/my/searches'])
    expect(letter.body).toContain(said)
  expect(letter.body).not.toContain('Projekt')
  hours(24)
  expect(await tell()).toBe(0)
})

test('what does not meet the search is not told of', async () => {
  const { rows } = await base.owner.query(`select id from catalogue.saved_search where name in ('Rutter', 'Hemvård')`)
  for (const { id } of rows) expect((await house.post(`/sv/my/searches/${id}/end`, {}, siv)).to).toContain('ended')
  await save({ name: 'Bygglov', query: 'q=bygglov&licence=MIT' })
  hours(1)
  await enterWork('Rutter för hemvården två')
  hours(24)
  expect(await tell()).toBe(0)
  expect(await letters()).toHaveLength(1)
})

test.each([
  [{ name: ' ' }, 'Ge sökningen ett namn'],
  [{ name: 'a'.repeat(101) }, 'Namnet är för långt'],
  [{ query: '' }, 'Skriv ett sökord eller avgränsa listan'],
  [{ query: "kind=';drop&page=9" }, 'Skriv ett sökord eller avgränsa listan'],
])('%j is refused in words and nothing is lost', async (fields, words) => {
  const answer = await save(fields)
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(words)
})

test('one has thirty at most, also when two are sent at once, and the same form twice is one search', async () => {
  const maja = await house.as('partner-sv')
  const id = newId()
  await Promise.all([save({ id }, maja), save({ id }, maja)])
  for (let i = 0; i < 28; i++) await save({ name: `Sökning ${i}` }, maja)
  const answers = await Promise.all([save({}, maja), save({}, maja)])
  expect(answers.map((one) => one.status).toSorted()).toEqual([303, 422])
  expect((await save({ id }, maja)).status).toBe(303)
})

test('nobody ends or sees what another has saved, and who has not signed in is asked to', async () => {
  const [{ id }] = (await base.owner.query(`select id from catalogue.saved_search where name = 'Bygglov'`)).rows
  expect((await house.post(`/sv/my/searches/${id}/end`, {}, await house.as('partner-fi'))).status).toBe(404)
  expect((await house.post('/sv/my/searches/nonsense/end', {}, siv)).status).toBe(404)
  expect((await house.get('/sv/my/searches')).status).not.toBe(200)
  expect((await save({ list: 'everything' })).status).toBe(404)
})

const savedOf = async (name: string) =>
  (await base.owner.query('select id, person_id, looked_until from catalogue.saved_search where name = $1', [name]))
    .rows[0]

test('what enters after the letter of the day waits for the next night, and is not lost', async () => {
  await base.owner.query('delete from catalogue.saved_search')
  await save({ name: 'Nattliga', query: 'q=hemvård' })
  hours(1)
  await enterWork('Rutter för hemvården tre')
  hours(1)
  expect(await tell()).toBe(1)
  await enterWork('Rutter för hemvården fyra')
  now = new Date(now.getTime() + 10 * 60_000)
  expect(await tell()).toBe(0)
  hours(24)
  expect(await tell()).toBe(1)
  expect((await letters()).at(-1).body).toContain('Rutter för hemvården fyra')
})

test('people who are not invented are not told of invented works', async () => {
  const { person_id: person } = await savedOf('Nattliga')
  await enterWork('Rutter för hemvården fem')
  hours(24)
  await base.owner.query('update people.person set example = false where id = $1', [person])
  expect(await tell()).toBe(0)
  await base.owner.query('update people.person set example = true where id = $1', [person])
  expect(await tell()).toBe(1)
})

test('who had a mandate and has none in force is not written to', async () => {
  const { person_id: person } = await savedOf('Nattliga')
  await enterWork('Rutter för hemvården sex')
  hours(24)
  const over = (day: string | null) =>
    base.owner.query('update people.mandate set until_on = $2 where person_id = $1', [person, day])
  await over('2020-01-01')
  expect(await tell()).toBe(0)
  await over(null)
  expect(await tell()).toBe(1)
})

test('a search that fails stops nobody else', async () => {
  const pekka = await house.as('partner-fi')
  await save({ name: 'Trasig' }, pekka)
  await base.owner.query(`update catalogue.saved_search set asked = 'null' where name = 'Trasig'`)
  const before = (await savedOf('Trasig')).looked_until
  hours(1)
  await enterWork('Rutter för hemvården sju')
  hours(24)
  await expect(tell()).rejects.toThrow('1 people were not told')
  expect((await letters()).at(-1).body).toContain('Rutter för hemvården sju')
  expect((await savedOf('Trasig')).looked_until).toEqual(before)
})
