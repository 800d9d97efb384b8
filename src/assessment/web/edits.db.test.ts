import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { hereFor } from '../../../test/situations/calls.ts'
import { whileOpen } from '../../../test/situations/joint-application.ts'
import { afterClosing, sentApplication, type Sent } from '../../../test/situations/sent-application.ts'
import { examplePerson } from '../../../test/situations/signed-in.ts'
import { askedBy, type Fields } from '../../../test/situations/visitors.ts'
import { findVersion } from '../../applications/reads/version.ts'
import { newId } from '../../io/once.ts'
import { momentOf } from '../../kit/dates.ts'
import { listDocuments } from '../../register/reads.ts'
import { makeEdit } from '../actions/edit-on-behalf.ts'

let base: TestDatabase
let sent: Sent
let now = afterClosing
beforeAll(async () => {
  base = await freshDatabase('seeded')
})
beforeEach(async () => {
  now = afterClosing
  sent = await sentApplication(base)
})
afterAll(() => base.close())

const { get, post } = askedBy(
  () => base,
  () => now,
)
const desk = (more = '') => `/fi/desk/cases/${sent.id}/edits${more}`
const opens = async (more: Fields = {}, person = 'officer') => {
  const id = newId()
  const fields = {
    id,
    askedBy: sent.swedish.actingFor?.id ?? '',
    reason: 'Samtal 16.12: fel slutdag.',
    field: ['ends_on', 'problem'],
  }
  return { id, ...(await post(person, desk(), { ...fields, until: '22.12.2026', ...more })) }
}
const changes = (id: string, more: Fields = {}, person = 'officer') =>
  post(person, desk(`/${id}`), { deed: 'save', ends_on: '30.11.2028', problem: 'Vastaus', ...more })
const version = () => findVersion(base.write, sent.id)
const letters = async (once: string) =>
  (
    await base.owner.query<{ body: string }>(`select body from io.mail where about = $1 and once like $2`, [
      sent.id,
      `${once}:%`,
    ])
  ).rows

test('at the request of a party the officer changes a named answer: the next version says so, the parties see what changed and by whom, money stays', async () => {
  const before = await version()
  const { id, status } = await opens()
  expect(status).toBe(303)
  expect((await letters('edit-opened')).length).toBeGreaterThan(2)
  expect((await get('officer', desk(`/${id}`))).text).toContain('name="ends_on"')
  expect((await changes(id)).status).toBe(303)
  const after = await version()
  expect(after).toMatchObject({ number: 2, caseNumber: sent.caseNumber })
  expect(after?.content.answers).toEqual({ ...before?.content.answers, ends_on: '2028-11-30' })
  expect(after?.content.endsOn).toBe('2028-11-30')
  expect(after?.content.partners).toEqual(before?.content.partners)
  const documents = await listDocuments(base.write, sent.caseId)
  expect(documents.slice(-2).map(({ kind, direction }) => [kind, direction])).toEqual([
    ['edit_request', 'internal'],
    ['edit_on_behalf', 'internal'],
  ])
  const made = await letters('edit-made')
  expect(made.length).toBeGreaterThan(2)
  for (const { body } of made) expect(body).not.toMatch(/slutdag|2028/)
  const own = (await get('partner-sv', `/sv/my/applications/${sent.id}`)).text
  for (const part of [
    'Ändring på sökandens vägnar',
    'Eeva Esittelijä ändrade',
    'fel slutdag',
    'Om ändringen inte stämmer',
  ])
    expect(own).toContain(part)
  const receipt = (await get('partner-sv', `/sv/my/applications/${sent.id}/versions/2`)).text
  expect(receipt).toContain('Ansökan ändrad på sökandens vägnar')
  expect(receipt).not.toMatch(/Mottagningskvitto|Avsändare/)
  expect((await sent.now()).answers.ends_on).toBe('2028-11-30')
  const { rows } = await base.owner.query(
    `select outcome from io.attempt where about = $1 and deed = 'application.edit_made'`,
    [sent.id],
  )
  expect(rows).toEqual([{ outcome: 'done' }])
  expect((await get('officer', `/fi/desk/cases/${sent.id}`)).text).toContain('muutettiin hakijan puolesta, versio 2')
})

test('nothing else than what was opened is changed, nothing after its day, and not twice', async () => {
  const { id } = await opens()
  const before = await version()
  await changes(id, { title_fi: 'Muuta', lines: '1' })
  expect((await version())?.content.title).toEqual(before?.content.title)
  expect((await version())?.content.partners).toEqual(before?.content.partners)
  expect((await version())?.content.answers.title_fi).toBe('Lupa-asiat sujuviksi')
  expect((await changes(id)).status).toBe(409)
  const next = await opens()
  now = momentOf('2026-12-23', '00:01')
  expect((await changes(next.id, { ends_on: '1.11.2028' })).status).toBe(409)
  expect((await version())?.number).toBe(2)
})

test('an edit that changes nothing is refused, and can be closed without a change', async () => {
  const { id } = await opens()
  const same = await changes(id, { ends_on: '31.12.2028' })
  expect(same.text).toContain('Mikään kohta ei muuttunut')
  const bad = await changes(id, { ends_on: '31.2.2028' })
  expect([bad.status, bad.text.includes('href="#ends_on"'), bad.text.includes('31.2.2028')]).toEqual([422, true, true])
  expect((await opens()).text).toContain('Kohtia on jo auki')
  expect((await post('officer', desk(`/${id}/end`))).status).toBe(303)
  expect((await letters('edit-dropped')).length).toBeGreaterThan(2)
  expect((await post('officer', desk(`/${id}/end`))).status).toBe(409)
  expect((await version())?.number).toBe(1)
})

test('parts are opened with who asked, why and until when; not while the applicant can write, and by nobody else', async () => {
  const faulty = await opens({ askedBy: '', reason: ' ', field: [], until: '31.12.2027' })
  expect(faulty.status).toBe(422)
  for (const at of ['askedBy', 'reason', 'fields', 'until']) expect(faulty.text).toContain(`href="#${at}"`)
  expect(faulty.text).toContain('Kirjoita, miten ja miksi muutosta pyydettiin')
  expect((await opens({ until: '31.2.2027' })).text).toContain('Kalenterissa ei ole tätä päivää')
  expect((await opens({ field: ['declare_correct'] })).status).toBe(404) // a declaration is the signatory's own
  for (const [person, status] of [
    ['decision-maker', 403],
    ['assessor-fi', 404],
    ['coordinator', 404],
  ] as const)
    expect((await opens({}, person)).status).toBe(status)
  now = whileOpen
  expect((await opens({ until: '30.11.2026' })).text).toContain('Hakuaika on vielä auki')
  expect((await version())?.number).toBe(1)
})

test('parts that were open are open no more once the call is cancelled: both sides read so, and nothing is changed or opened', async () => {
  const { id } = await opens()
  await base.owner.query(`update calls.call set state = 'cancelled' where id = $1`, [sent.call.id])
  const own = await get('partner-sv', `/sv/my/applications/${sent.id}`)
  expect([own.text.includes('handläggningen är avslutad'), own.text.includes('de är öppna till')]).toEqual([
    true,
    false,
  ])
  const page = await get('officer', desk())
  for (const part of ['käsittely on päättynyt', 'Hakemusta ei enää käsitellä']) expect(page.text).toContain(part)
  expect((await get('officer', desk(`/${id}`))).status).toBe(303)
  expect((await changes(id)).status).toBe(409)
  expect((await opens()).status).toBe(409)
  expect((await version())?.number).toBe(1)
})

test('of two changes at the same time one makes the version', async () => {
  const { id } = await opens()
  const here = hereFor(base, await examplePerson(base.write, 'officer'), afterClosing)
  const make = (ends_on: string) => makeEdit(here, sent.id, { id, answers: { ends_on }, seen: {} })
  const outcomes = await Promise.all([make('2028-10-31'), make('2028-11-30')])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await version())?.number).toBe(2)
})

test('a part that the officer does not touch keeps what came meanwhile, and of a touched one both texts are shown', async () => {
  const supplement = newId()
  const asked = { field: ['problem'], 'note.problem': 'Ketä?', reason: 'Jäi epäselväksi.', due: '31.12.2026' }
  const asks = (id: string) => post('officer', `/fi/desk/cases/${sent.id}/supplements`, { id, ...asked })
  expect((await asks(supplement)).status).toBe(303)
  const refused = await opens()
  expect([refused.status, refused.text.includes('avoin täydennyspyyntö')]).toEqual([409, true])
  await post('officer', `/fi/desk/cases/${sent.id}/supplements/${supplement}/end`)
  const { id } = await opens()
  const opened = await asks(newId())
  expect([opened.status, opened.text.includes('avattu muutettavaksi hakijan puolesta')]).toEqual([409, true])
  const form = (await get('officer', desk(`/${id}`))).text
  const seenIn = (text: string, key: string) =>
    new RegExp(`name="${key}\\.seen" value="([0-9a-f]+)"`).exec(text)?.[1] ?? ''
  const seen = { 'ends_on.seen': seenIn(form, 'ends_on'), 'problem.seen': seenIn(form, 'problem') }
  const old = String((await version())?.content.answers.problem)
  // a newer version says something else, as when a supplement arrives
  await base.owner.query(
    `update applications.version set content = jsonb_set(content, '{answers,problem}', '"Uudempi"') where application_id = $1`,
    [sent.id],
  )
  const both = await changes(id, { ...seen, problem: 'Kolmas' })
  expect(both.status).toBe(409)
  for (const part of ['Hakemuksessa lukee nyt', 'Uudempi', 'Kolmas</textarea>']) expect(both.text).toContain(part)
  expect(seenIn(both.text, 'problem')).not.toBe(seen['problem.seen'])
  expect((await changes(id, { ...seen, problem: old })).status).toBe(303)
  expect((await version())?.content.answers).toMatchObject({ problem: 'Uudempi', ends_on: '2028-11-30' })
})
