import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { seededAt } from '../../test/seeded.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { newId } from '../io/once.ts'

let base: TestDatabase
let house: ReturnType<typeof visitors>
const cookies: Record<string, string> = {}

beforeAll(async () => {
  base = await freshDatabase('seeded')
  house = visitors(base, () => seededAt)
  for (const person of ['small-sv', 'joint', 'partner-sv', 'coordinator', 'finance', 'officer', 'partner-fi'])
    cookies[person] = await house.as(person)
})
afterAll(() => base.close())

const get = (person: string, path: string) => house.get(path, cookies[person])
const post = (person: string, path: string, fields: Record<string, string>) => house.post(path, fields, cookies[person])
const rowsOf = async (text: string, ...values: unknown[]) => (await base.owner.query(text, values)).rows
const organisationOf = async (person: string) => (await examplePerson(base.read, person)).actingFor?.id ?? ''
const letters = async (subject: string) =>
  (await rowsOf(`select to_name from io.mail where subject like $1 order by to_name`, subject)).map(
    (row) => row.to_name,
  )

const opened = async (fields: Record<string, string> = {}) =>
  post('small-sv', '/sv/my/cooperation-opening', {
    id: newId(),
    name_fi: '',
    name_sv: 'Färjetrafik',
    about_fi: '',
    about_sv: 'Tidtabeller i skärgården.',
    invited: 'Exempelkommun 3',
    words: 'Kom med',
    ...fields,
  })
const slugIn = (to: string | null) => (to ?? '').split('/').at(-1)?.split('?')[0] ?? ''

test('a municipality opens a space by inviting, and bad input loses nothing', async () => {
  const wrong = await opened({ name_sv: '', invited: 'Nowhere' })
  expect(wrong.status).toBe(422)
  for (const said of ['Ge rummet ett namn', 'Nowhere', 'Tidtabeller i skärgården.', 'Kom med'])
    expect(wrong.text).toContain(said)
  const id = newId()
  const twice = await Promise.all([opened({ id }), opened({ id })])
  expect(twice.map(({ status }) => status)).toEqual([303, 303])
  expect(await rowsOf(`select id from cooperation.space where id = $1`, id)).toHaveLength(1)
  expect(await letters('Inbjudan till ett samarbetsrum: Färjetrafik')).toEqual(['Maja Exempel'])
})

test('who is invited joins, who asks is admitted, and outsiders never see inside', async () => {
  const slug = slugIn((await opened()).to)
  const maja = await organisationOf('partner-sv')
  expect((await get('partner-sv', `/sv/my/cooperation/${slug}`)).status).toBe(404)
  expect((await get('partner-sv', '/sv/my/cooperation')).text).toContain('Bli medlem')
  expect((await post('partner-sv', `/sv/my/cooperation/${slug}/members/${maja}`, { deed: 'accept' })).status).toBe(303)
  expect((await get('partner-sv', `/sv/my/cooperation/${slug}`)).text).toContain('Maja Exempel')
  const saara = await organisationOf('joint')
  const asks = await post('joint', `/fi/my/cooperation/${slug}/members/${saara}`, { deed: 'ask', said: 'Samaa asiaa' })
  expect(asks.to).toBe(`/fi/cooperation/${slug}?done=ask`)
  expect((await get('small-sv', '/sv/my')).text).toContain('Svara på begäran')
  expect((await get('small-sv', `/sv/my/cooperation/${slug}`)).text).toContain('Samaa asiaa')
  expect((await post('joint', `/fi/my/cooperation/${slug}/members/${saara}`, { deed: 'admit' })).status).toBe(404)
  expect((await post('small-sv', `/sv/my/cooperation/${slug}/members/${saara}`, { deed: 'admit' })).status).toBe(303)
  expect(await letters('Organisaationne on yhteistyötilan jäsen%')).toEqual(['Saara Seutu'])
  expect(await letters('Uusi jäsen yhteistyötilassa%')).toEqual([])
  expect((await get('joint', `/fi/my/cooperation/${slug}`)).status).toBe(200)
  for (const outsider of ['coordinator', 'officer', 'partner-fi'])
    expect((await get(outsider, `/fi/my/cooperation/${slug}`)).status).toBe(404)
  const open = (await house.get(`/fi/cooperation/${slug}`)).text
  expect([open.includes('Tidtabeller i skärgården.'), open.includes('Maja Exempel')]).toEqual([true, false])
})

test('a real organisation does not come into a space of examples, and who withdraws a request disturbs nobody', async () => {
  const slug = slugIn((await opened()).to)
  const ask = async (deed: string) =>
    post('joint', `/sv/my/cooperation/${slug}/members/${await organisationOf('joint')}`, { deed, said: '' })
  await base.owner.query(`update cooperation.space set example = false where slug = $1`, [slug])
  const refused = await ask('ask')
  expect([refused.status, refused.text.includes('kan inte vara i samma rum')]).toEqual([409, true])
  await base.owner.query(`update cooperation.space set example = true where slug = $1`, [slug])
  expect((await ask('ask')).status).toBe(303)
  expect((await ask('leave')).status).toBe(303)
  expect(await letters('En medlem har lämnat%')).toEqual([])
})

test('a finance officer of a member reads and takes part, and invites nobody', async () => {
  const slug = slugIn((await opened()).to)
  await post('partner-sv', `/sv/my/cooperation/${slug}/members/${await organisationOf('partner-sv')}`, {
    deed: 'accept',
  })
  const page = await get('finance', `/sv/my/cooperation/${slug}`)
  expect([page.status, page.text.includes('Bjud in fler')]).toEqual([200, false])
  expect((await post('finance', `/sv/my/cooperation/${slug}/participation`, { deed: 'begin' })).status).toBe(303)
  expect((await get('small-sv', `/sv/my/cooperation/${slug}`)).text).toContain('Folke Modell')
  expect((await post('finance', `/sv/my/cooperation/${slug}/members`, { name: 'Exempelkommun 1' })).status).toBe(403)
  expect((await post('finance', `/sv/my/cooperation/${slug}/end`, {})).status).toBe(403)
})

test('the last person stepping out leaves the organisation in; the last organisation leaving closes the space', async () => {
  const slug = slugIn((await opened()).to)
  await post('small-sv', `/sv/my/cooperation/${slug}/participation`, { deed: 'end' })
  const page = (await get('small-sv', `/sv/my/cooperation/${slug}`)).text
  expect(page).toContain('Ingen från dem deltar nu')
  const siv = await organisationOf('small-sv')
  expect((await post('small-sv', `/sv/my/cooperation/${slug}/members/${siv}`, { deed: 'leave' })).status).toBe(303)
  expect((await house.get(`/sv/cooperation/${slug}`)).text).toContain('Avslutat')
  expect(await letters('Samarbetsrummet har avslutats%')).toEqual(['Maja Exempel'])
  expect((await get('small-sv', `/sv/my/cooperation/${slug}`)).status).toBe(404)
  expect(
    (
      await post('partner-sv', `/sv/my/cooperation/${slug}/members/${await organisationOf('partner-sv')}`, {
        deed: 'accept',
      })
    ).status,
  ).toBe(403)
})

test('the same form with another name or another invited is told, and opens a space of its own when sent again', async () => {
  const id = newId()
  const slug = slugIn((await opened({ id })).to)
  for (const other of [{ name_sv: 'Brotrafik' }, { invited: 'Exempelkommun 3\nExempelkommun 1' }]) {
    const refused = await opened({ id, ...other })
    expect(refused.status).toBe(409)
    for (const said of ['redan öppnat ett annat rum', ...Object.values(other)]) expect(refused.text).toContain(said)
    expect(refused.text).not.toContain(id)
  }
  expect(slugIn((await opened({ id })).to)).toBe(slug)
})

test('two who describe a space at once: one is kept, the other is told and loses nothing', async () => {
  const slug = slugIn((await opened()).to)
  const describe = (name: string) =>
    post('small-sv', `/sv/my/cooperation/${slug}/wording`, {
      seen: '1',
      name_fi: '',
      name_sv: name,
      about_fi: '',
      about_sv: 'Om',
    })
  const answers = await Promise.all([describe('Ett'), describe('Två')])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
  const refused = answers.find(({ status }) => status === 409)?.text ?? ''
  for (const said of ['Någon annan har ändrat', 'Så här lyder rummets uppgifter nu', 'Ett', 'Två'])
    expect(refused).toContain(said)
})

test('who wrote while the space was closed is told so and loses nothing, and closing twice is once', async () => {
  const slug = slugIn((await opened({ name_sv: 'Stängs strax' })).to)
  const send = (path: string, fields: Record<string, string>) =>
    post('small-sv', `/sv/my/cooperation/${slug}${path}`, { id: newId(), seen: '1', ...fields })
  const noted = newId()
  expect((await send('/notes', { id: noted, words: 'Först' })).status).toBe(303)
  expect((await send('/end', {})).status).toBe(303)
  expect((await send('/end', {})).status).toBe(303)
  expect(await letters('Samarbetsrummet har avslutats: Stängs strax')).toEqual(['Maja Exempel'])
  const late = [
    ['/notes', { words: 'Nästan klar' }],
    [`/notes/${noted}`, { words: 'Nästan klar' }],
    ['/results', { address: 'https://a.example/', name: 'Nästan klar' }],
    ['/meetings', { name: 'Nästan klar', day: '30.11.2026', from: '9', to: '10', place: 'Distans' }],
    ['/wording', { name_fi: '', name_sv: 'Nästan klar', about_fi: '', about_sv: 'Om' }],
  ] as const
  for (const [path, fields] of late) {
    const refused = await send(path, fields)
    expect([path, refused.status]).toEqual([path, 409])
    for (const said of ['Rummet har avslutats, så', 'Nästan klar']) expect(refused.text).toContain(said)
  }
  expect((await post('finance', `/sv/my/cooperation/${slug}/notes`, { words: 'Nej' })).status).toBe(404)
})

test('inviting names what is wrong: the own municipality, two names in one field, and who has just said no', async () => {
  const own = (
    await rowsOf(
      `select name->'sv'->>'text' as name from people.organisation where id = $1`,
      await organisationOf('small-sv'),
    )
  )[0]?.name
  const told = await opened({ invited: `Exempelkommun 3\n${own}` })
  expect(told.status).toBe(422)
  expect(told.text).toContain(`Ta bort den bland de inbjudna: ${own}.`)
  const slug = slugIn((await opened()).to)
  const invite = (name: string) => post('small-sv', `/sv/my/cooperation/${slug}/members`, { name, said: 'Kom' })
  expect((await invite('Exempelkommun 1; Exempelkommun 2')).text).toContain('Skriv ett namn i taget.')
  const maja = await organisationOf('partner-sv')
  await post('partner-sv', `/sv/my/cooperation/${slug}/members/${maja}`, { deed: 'decline' })
  const again = await invite('Exempelkommun 3')
  expect([again.status, again.text.includes('för mindre än 90 dagar sedan')]).toEqual([409, true])
  await base.owner.query(
    `update cooperation.member set changed_at = changed_at - interval '91 days' where state = 'declined'`,
  )
  expect((await invite('Exempelkommun 3')).status).toBe(303)
})
