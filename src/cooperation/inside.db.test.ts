import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { seededAt } from '../../test/seeded.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { newId } from '../io/once.ts'

let base: TestDatabase
let house: ReturnType<typeof visitors>
let slug: string
let now = seededAt
const cookies: Record<string, string> = {}

beforeAll(async () => {
  base = await freshDatabase('seeded')
  house = visitors(base, () => now)
  for (const person of ['small-sv', 'joint', 'coordinator', 'officer']) cookies[person] = await house.as(person)
  slug = (await base.owner.query(`select slug from cooperation.space`)).rows[0].slug
})
afterAll(() => base.close())

const at = (more = '') => `/sv/my/cooperation/${slug}${more}`
const get = (person: string, more = '') => house.get(at(more), cookies[person])
const post = (person: string, more: string, fields: Record<string, string>) =>
  house.post(at(more), fields, cookies[person])
const letters = async (subject: string) =>
  (await base.owner.query(`select to_name from io.mail where subject like $1 order by to_name`, [subject])).rows.map(
    (row) => row.to_name,
  )

test('a note is written by one, changed by another, and every wording stays', async () => {
  const id = newId()
  expect((await post('small-sv', '/notes', { id, words: ' ' })).text).toContain('Skriv anteckningen.')
  await Promise.all([1, 2].map(() => post('small-sv', '/notes', { id, words: 'Första' })))
  expect((await get('joint')).text).toContain('Första')
  const inFinnish = at(`/notes/${id}`).replace('/sv/', '/fi/')
  const second = await house.post(inFinnish, { seen: '1', words: 'Andra' }, cookies['joint'])
  expect(second.status).toBe(303)
  expect((await house.get(inFinnish, cookies['joint'])).text).toContain('<p class="prose" lang="sv">Andra')
  const late = await post('small-sv', `/notes/${id}`, { seen: '1', words: 'Tredje' })
  expect(late.status).toBe(409)
  for (const said of ['Någon annan har ändrat', 'Tredje', 'Andra', 'Första', 'Version 2', 'Version 1'])
    expect(late.text).toContain(said)
})

test('results are given to everybody or to members alone, and taken back by whoever shared them', async () => {
  const share = (fields: Record<string, string>) =>
    post('small-sv', '/results', { id: newId(), address: '', name: '', who: 'members', ...fields })
  const refused = [
    await share({}),
    await share({ address: 'javascript:alert(1)', name: 'x' }),
    await share({ address: 'http://insecure.example/', name: 'x' }),
    await share({ address: 'https://user:secret@elsewhere.example/', name: 'x' }),
    await share({ address: 'https://elsewhere.example/modell' }),
    await share({ address: '/sv/solutions/nowhere' }),
  ]
  expect(refused.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422, 422])
  expect(refused[5]?.text).toContain('ingen lösning på adressen')
  await share({ address: 'https://elsewhere.example/modell', name: 'Datamodell ett', who: 'all' })
  await share({ address: 'https://elsewhere.example/utkast', name: 'Hemligt utkast' })
  const open = (await house.get(`/sv/cooperation/${slug}`)).text
  expect([open.includes('Datamodell ett'), open.includes('Hemligt utkast')]).toEqual([true, false])
  expect((await get('joint')).text).toContain('Hemligt utkast')
  const { rows } = await base.owner.query(`select id from cooperation.result where name = 'Datamodell ett'`)
  expect((await post('joint', `/results/${rows[0].id}`, {})).status).toBe(404)
  expect((await post('small-sv', `/results/${rows[0].id}`, {})).status).toBe(303)
  expect((await house.get(`/sv/cooperation/${slug}`)).text).not.toContain('Datamodell ett')
})

const meeting = { name: 'Ordlistan', day: '30.11.2026', from: '9', to: '10.30', place: 'Distans', agenda: 'Orden' }

test('a meeting is called in Helsinki time, told by letter without its contents, and taken to a calendar', async () => {
  const wrong = await post('small-sv', '/meetings', { id: newId(), ...meeting, day: '31.11.2026', to: '8' })
  expect([wrong.status, wrong.text.includes('Dagen finns inte'), wrong.text.includes('sluta senare')]).toEqual([
    422,
    true,
    true,
  ])
  const past = await post('small-sv', '/meetings', { id: newId(), ...meeting, day: '1.1.2026' })
  expect([past.status, past.text.includes('har redan gått')]).toEqual([422, true])
  const id = newId()
  await Promise.all([1, 2].map(() => post('small-sv', '/meetings', { id, ...meeting })))
  const told = await base.owner.query(`select to_name, body from io.mail where once like $1`, [
    `meeting_called:${id}:%`,
  ])
  expect(told.rows.map((row) => row.to_name)).toEqual(['Saara Seutu'])
  expect(told.rows[0].body).not.toContain('Ordlistan')
  expect((await get('joint', `/meetings/${id}`)).text).toContain('30.11.2026 kl.\u00a009.00–10.30')
  const file = (await get('joint', `/meetings/${id}/meeting.ics`)).text
  for (const line of [
    `UID:${id}@talko`,
    'SEQUENCE:1',
    'DTSTART:20261130T070000Z',
    'DTEND:20261130T083000Z',
    'LOCATION:Distans',
    'DESCRIPTION:Orden',
    'TRIGGER:-P1D',
  ])
    expect(file).toContain(line)
  expect((await get('coordinator', `/meetings/${id}/meeting.ics`)).status).toBe(404)
})

test('of two who change a meeting at once one does, and minutes are written when it has begun', async () => {
  const id = newId()
  await post('small-sv', '/meetings', { id, ...meeting, name: 'Två ändrar' })
  const change = (place: string) => post('small-sv', `/meetings/${id}`, { seen: '1', ...meeting, place })
  const answers = await Promise.all([change('A'), change('B')])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
  const minute = (who: string, seen: string, minutes: string) => post(who, `/meetings/${id}/minutes`, { seen, minutes })
  const early = await minute('joint', '2', 'Vi kom överens')
  expect([early.status, early.text.includes('när mötet har börjat')]).toEqual([409, true])
  now = new Date('2026-11-30T09:00:00Z')
  const twice = [await minute('joint', '2', 'Vi kom överens'), await minute('joint', '2', 'Vi kom överens')]
  for (const { status } of twice) expect(status).toBe(303)
  const told = await base.owner.query(`select from io.mail where once like $1`, [`meeting_minutes:${id}:%`])
  expect(told.rowCount).toBe(1)
  expect((await get('small-sv', `/meetings/${id}`)).text).toContain('Sparade 30.11.2026')
  expect((await minute('small-sv', '3', 'Vi enades')).status).toBe(303)
  const all = (await get('joint', `/meetings/${id}`)).text
  for (const said of ['Vi enades', 'Siv Ensam', 'Vi kom överens', 'Saara Seutu']) expect(all).toContain(said)
  expect((await post('small-sv', `/meetings/${id}/end`, {})).status).toBe(409)
  now = seededAt
})

test('a cancelled meeting is told, and is not changed any more', async () => {
  const id = newId()
  await post('joint', '/meetings', { id, ...meeting, name: 'Ställs in' })
  expect((await post('joint', `/meetings/${id}/end`, {})).status).toBe(303)
  expect((await post('joint', `/meetings/${id}/end`, {})).status).toBe(303)
  expect(await letters('Ett möte är inställt%')).toEqual(['Siv Ensam'])
  expect((await get('small-sv', `/meetings/${id}`)).text).toContain('Markera som inställt i kalendern')
  const gone = (await get('small-sv', `/meetings/${id}/meeting.ics`)).text
  for (const line of [`UID:${id}@talko`, 'SEQUENCE:2', 'STATUS:CANCELLED']) expect(gone).toContain(line)
  expect(gone).not.toContain('VALARM')
  expect((await post('joint', `/meetings/${id}`, { seen: '2', ...meeting })).status).toBe(409)
})

test('a form that has been sent and says something else is kept beside the first one, never dropped', async () => {
  const forms = [
    { path: '/notes', first: { words: 'Ett ord' }, second: { words: 'Ett annat ord' } },
    { path: '/meetings', first: { ...meeting, name: 'Ett möte' }, second: { ...meeting, name: 'Ett annat möte' } },
    {
      path: '/results',
      first: { address: 'https://a.example/', name: 'En sida', who: 'members' },
      second: { address: 'https://a.example/', name: 'En annan sida', who: 'members' },
    },
  ]
  for (const { path, first, second } of forms) {
    const id = newId()
    expect((await post('small-sv', path, { id, ...first })).status).toBe(303)
    expect((await post('small-sv', path, { id, ...first })).status).toBe(303)
    const refused = await post('small-sv', path, { id, ...second })
    expect([path, refused.status]).toEqual([path, 409])
    const typed = Object.values(second).find((said) => said.includes('nnan')) ?? ''
    for (const said of [typed, 'redan sparat något annat']) expect(refused.text).toContain(said)
    expect(refused.text).not.toContain(id)
  }
})

test('nothing of the closed part is there for others, signed in or not', async () => {
  const { rows } = await base.owner.query(`
    select 'notes/' || id as path from cooperation.note union all select 'meetings/' || id from cooperation.meeting`)
  const paths = ['', '/notes', '/results', '/meetings', ...rows.map((row) => `/${row.path}`)]
  for (const outsider of ['coordinator', 'officer'])
    for (const path of paths) expect([path, (await get(outsider, path)).status]).toEqual([path, 404])
  for (const form of ['/notes', '/results', '/meetings'])
    expect((await post('coordinator', form, { id: newId(), words: 'Nej', ...meeting })).status).toBe(404)
  const open = (await house.get(`/sv/cooperation/${slug}`)).text
  for (const secret of ['gemensam ordlista', 'Yhteinen sanasto', 'Siv Ensam']) expect(open).not.toContain(secret)
})

test('what a member shared with everybody it takes down also when it has left or the space has closed', async () => {
  const take = async (person: string, name: string) => {
    const { rows } = await base.owner.query(`select id from cooperation.result where name = $1`, [name])
    return post(person, `/results/${rows[0].id}`, {})
  }
  const names = ['Tas ner av andra', 'Tas ner efteråt', 'Tas ner i ett stängt rum']
  for (const name of names) {
    const sharer = name === names[2] ? 'small-sv' : 'joint'
    await post(sharer, '/results', { id: newId(), address: 'https://a.example/', name, who: 'all' })
  }
  const shown = async () => {
    const open = (await house.get(`/sv/cooperation/${slug}`)).text
    return names.filter((name) => open.includes(name))
  }
  expect((await take('small-sv', 'Tas ner av andra')).status).toBe(404)
  const saara = (
    await base.owner.query(`select organisation_id as id from cooperation.result where name = $1`, [names[0]])
  ).rows[0].id
  expect((await post('joint', `/members/${saara}`, { deed: 'leave' })).status).toBe(303)
  expect((await get('small-sv')).text).toContain('Tas ner av andra')
  expect((await take('small-sv', 'Tas ner av andra')).to).toBe(`/sv/my/cooperation/${slug}?done=taken_back`)
  expect((await house.get(`/sv/cooperation/${slug}`, cookies['joint'])).text).toContain('Visa inte längre')
  const twice = [await take('joint', 'Tas ner efteråt'), await take('joint', 'Tas ner efteråt')]
  expect(twice.map(({ to }) => to)).toEqual([1, 2].map(() => `/sv/cooperation/${slug}?done=taken_back`))
  expect((await take('joint', 'Tas ner i ett stängt rum')).status).toBe(404)
  await post('small-sv', '/end', {})
  expect(await shown()).toEqual(['Tas ner i ett stängt rum'])
  expect((await take('small-sv', 'Tas ner i ett stängt rum')).status).toBe(303)
  expect(await shown()).toEqual([])
})
