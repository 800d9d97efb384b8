import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { seededAt } from '../../test/seeded.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { newId } from '../io/once.ts'
import { removeClosedParts } from './actions/remove-inside.ts'

let base: TestDatabase
let house: ReturnType<typeof visitors>
let slug: string
let now = seededAt
const cookies: Record<string, string> = {}

beforeAll(async () => {
  base = await freshDatabase('seeded')
  house = visitors(base, () => now)
  for (const person of ['small-sv', 'joint']) cookies[person] = await house.as(person)
  slug = (await base.owner.query(`select slug from cooperation.space`)).rows[0].slug
})
afterAll(() => base.close())

const at = (more = '') => `/sv/my/cooperation/${slug}${more}`
const get = (person: string, more = '') => house.get(at(more), cookies[person])
const post = (person: string, more: string, fields: Record<string, string>) =>
  house.post(at(more), fields, cookies[person])

test('who opens a space reads what others did since the last time, also on the page of all spaces', async () => {
  await get('joint')
  expect((await get('joint')).text).not.toContain('Nytt sedan ditt senaste besök')
  now = new Date(seededAt.getTime() + 60_000)
  await post('small-sv', '/notes', { id: newId(), words: 'Något nytt' })
  await post('small-sv', '/notes', { id: newId(), words: 'Och mera' })
  const mine = () => house.get('/sv/my/cooperation', cookies['joint'])
  const other = 'skrev eller ändrade en anteckning'
  expect((await mine()).text).toContain(other)
  now = new Date(seededAt.getTime() + 120_000)
  const news = (await get('joint')).text
  for (const said of ['Nytt sedan ditt senaste besök', other, '(2 gånger)']) expect(news).toContain(said)
  expect((await get('joint')).text).not.toContain(other)
  expect((await mine()).text).not.toContain(other)
  expect((await get('small-sv')).text).not.toContain(other)
  now = seededAt
})

test('notes beyond the first page are on the next', async () => {
  const words = Array.from({ length: 25 }, (_, i) => `Anteckning nummer ${i + 1}.`)
  for (const [i, said] of words.entries()) {
    now = new Date(seededAt.getTime() + 200_000 + i)
    await post('small-sv', '/notes', { id: newId(), words: said })
  }
  now = seededAt
  const [first, second, beyond] = await Promise.all(['', '?page=2', '?page=999'].map((page) => get('joint', page)))
  expect(first?.text).toContain('Anteckning nummer 25.')
  expect(first?.text).not.toContain('Anteckning nummer 5.')
  expect(first?.text).toContain('?page=2#notes')
  expect(second?.text).toContain('Anteckning nummer 5.')
  expect(second?.text).not.toContain('Anteckning nummer 25.')
  expect(beyond?.status).toBe(200)
})

test('a file is shared with members or with everybody, fetched as a file, and what is no file of ours is told at its field', async () => {
  const share = (fields: Record<string, string>, file?: { name: string; text: string }) => {
    const form = new FormData()
    for (const [field, said] of Object.entries({ id: newId(), address: '', name: '', who: 'members', ...fields }))
      form.set(field, said)
    if (file !== undefined) form.set('file', new File([file.text], file.name))
    return house.send(at('/results'), form, cookies['small-sv'])
  }
  const guide = { name: 'anvisning.txt', text: 'Gör så här: q48713' }
  const refused = [
    await share({}, guide),
    await share({ name: 'Sida' }, { name: 'sida.html', text: '<p>' }),
    await share({ name: 'Båda', address: 'https://a.example/' }, guide),
    await share({ name: 'x'.repeat(201) }, guide),
  ]
  expect(refused.map(({ status }) => status)).toEqual([422, 422, 422, 422])
  for (const [i, said] of [
    'Skriv kort vad det gäller',
    'Det här filformatet',
    'antingen en adress eller en fil',
  ].entries())
    expect(refused[i]?.text).toContain(said)
  expect(refused[0]?.text).toContain('Välj filen på nytt.')
  const id = newId()
  const twice = await Promise.all([1, 2].map(() => share({ id, name: 'Ordlista två' }, guide)))
  expect(twice.map(({ status }) => status)).toEqual([303, 303])
  const forAll = { name: 'alla.txt', text: 'För alla' }
  await share({ name: 'För alla', who: 'all' }, forAll)
  const { rows } = await base.owner.query(
    `select id from cooperation.result where name in ('Ordlista två', 'För alla') order by name desc`,
  )
  expect(rows.length).toBe(2)
  const file = (one: number, cookie = '') => house.get(`/sv/cooperation/${slug}/results/${rows[one].id}`, cookie)
  expect((await get('joint')).text).toContain('anvisning.txt')
  expect((await file(0, cookies['joint'])).text).toBe(guide.text)
  expect((await file(0)).status).toBe(404)
  expect((await file(1)).text).toBe(forAll.text)
  const open = (await house.get(`/sv/cooperation/${slug}`)).text
  expect([open.includes('Ordlista två'), open.includes('För alla')]).toEqual([false, true])
})

test('the closed part of a closed space is removed after two years, once, and what everybody sees stays', async () => {
  const asked = async (query: string) => (await base.owner.query(query)).rows
  const named = () => asked('select name, about from cooperation.space')
  const files = async () => (await asked('select hash from io.file')).length
  const inside = async () =>
    (
      await asked(`select (select count(*) from cooperation.note)::int as notes,
        (select count(*) from cooperation.note_wording)::int as wordings, (select count(*) from cooperation.meeting)::int as meetings,
        (select count(*) from cooperation.minutes_wording)::int as minutes,
        (select count(*) from cooperation.result where not for_all)::int as results`)
    )[0]
  await post('small-sv', '/end', {})
  expect((await get('small-sv')).text).toContain('kan läsas till 23.11.2028')
  const [before, names, filesBefore] = [await inside(), await named(), await files()]
  const removed = (day: string) => removeClosedParts({ db: base.write, now: new Date(`${day}T02:00:00Z`) })
  expect(await removed('2028-11-22')).toMatchObject({ value: 0 })
  expect(await inside()).toEqual(before)
  expect(await removed('2028-11-24')).toMatchObject({ value: 1 })
  expect(await inside()).toEqual({ notes: 0, wordings: 0, meetings: 0, minutes: 0, results: 0 })
  expect(await files()).toBe(filesBefore - 1) // that of the members alone; the one for everybody stays
  expect(await removed('2028-11-25')).toMatchObject({ value: 0 })
  expect((await house.get(`/sv/cooperation/${slug}`)).status).toBe(200)
  expect(await named()).toEqual(names)
})
