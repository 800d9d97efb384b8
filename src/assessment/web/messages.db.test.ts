import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { officerOfAnother } from '../../../test/situations/calls.ts'
import { asking } from '../../../test/situations/house-asked.ts'
import { afterClosing, sentApplication } from '../../../test/situations/sent-application.ts'
import { examplePerson } from '../../../test/situations/signed-in.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { newId } from '../../io/once.ts'

let base: TestDatabase
let sent: Awaited<ReturnType<typeof sentApplication>>
beforeAll(async () => {
  base = await freshDatabase('seeded')
})
beforeEach(async () => {
  sent = await sentApplication(base)
})
afterAll(() => base.close())

const them = () => visitors(base, () => afterClosing)
const at = (person: string, lang = 'fi') =>
  person === 'officer' ? `/${lang}/desk/cases/${sent.id}/messages` : `/${lang}/my/applications/${sent.id}/messages`
const look = async (person: string, path = at(person)) => them().get(path, await them().as(person))
const write = async (person: string, text: string, more: Readonly<Record<string, string>> = {}) =>
  them().post(at(person), { id: newId(), subject: 'Kustannuksista', text, ...more }, await them().as(person))
const documents = async () =>
  (
    await base.owner.query<{ kind: string; direction: string }>(
      `select kind, direction from register.document where case_id = $1 and kind in ('message', 'addition') order by number`,
      [sent.caseId],
    )
  ).rows
const letters = async () =>
  (
    await base.owner.query<{ subject: string; body: string }>(
      `select subject, body from io.mail where about = $1 and (subject like '%viesti%' or subject like '%meddelande%')`,
      [sent.id],
    )
  ).rows

test('an officer writes in the case, every party reads it, and the letter says only that there is a message', async () => {
  const secret = 'Tunnus on hunter2'
  expect((await write('officer', secret)).status).toBe(303)
  const mails = await letters()
  expect(mails.length).toBeGreaterThan(1)
  for (const { subject, body } of mails) {
    expect(`${subject}${body}`).toContain(sent.caseNumber)
    expect(`${subject}${body}`).not.toContain('hunter2')
    expect(`${subject}${body}`).not.toContain('Kustannuksista')
  }
  for (const person of ['coordinator', 'partner-sv', 'partner-fi']) expect((await look(person)).text).toContain(secret)
})

test('a message is a task on the start page of a party until somebody there opens it, and the officer sees when', async () => {
  await write('officer', 'Onko lupa jo haettu?')
  const task = `data-task="read_message" href="/sv/my/applications/${sent.id}/messages"`
  expect((await look('partner-sv', '/sv/my')).text).toContain(task)
  expect((await look('officer')).text).toContain('Ei vielä avattu: Esimerkkikunta 3')
  await look('partner-sv', at('partner-sv', 'sv'))
  expect((await look('partner-sv', '/sv/my')).text).not.toContain(task)
  const { text } = await look('officer')
  expect(text).toContain('Avattu 17.12.2026 klo\u00a012.00: Esimerkkikunta 3')
  expect(text).toContain('Ei vielä avattu: Esimerkkikunta 2')
})

test('an answer of a party is a task at the desk until somebody answers', async () => {
  expect((await write('partner-sv', 'Ja, i oktober.')).status).toBe(303)
  const task = `data-task="answer_message" href="/fi/desk/cases/${sent.id}/messages"`
  expect((await look('officer', '/fi/desk')).text).toContain(task)
  expect((await look('officer', `/fi/desk/cases/${sent.id}`)).text).toContain('1 odottaa vastausta')
  expect((await look('officer')).text).toContain('Ja, i oktober.')
  expect((await look('officer', '/fi/desk')).text).toContain(task) // opened is not answered
  await write('officer', 'Kiitos.')
  expect((await look('officer', '/fi/desk')).text).not.toContain(task)
  expect(await documents()).toEqual([
    { kind: 'message', direction: 'arrived' },
    { kind: 'message', direction: 'sent' },
  ])
})

test('a message that needs no answer is settled by who handles the case, and waits no longer', async () => {
  await write('coordinator', 'Tiedoksi.')
  const { text } = await look('officer')
  const settlement = new RegExp(`${at('officer')}/([0-9a-f-]+)/settlement`).exec(text)
  const path = settlement?.[0] ?? ''
  expect((await them().post(path, {}, await them().as('coordinator'))).status).toBe(404)
  expect((await them().post(path, {}, await them().as('officer'))).status).toBe(303)
  expect((await them().post(path, {}, await them().as('officer'))).status).toBe(303)
  expect((await look('officer')).text).not.toContain('odottaa vastausta')
  expect((await them().post(`${at('officer')}/${newId()}/settlement`, {}, await them().as('officer'))).status).toBe(404)
})

test('R-A9 a party adds to its matter unasked: it is registered and shown, and the application as sent stays as it was', async () => {
  const before = (await sent.now()).newest
  expect((await write('coordinator', 'Kumppani vaihtui.', { addition: 'yes' })).status).toBe(303)
  expect(await documents()).toEqual([{ kind: 'addition', direction: 'arrived' }])
  expect((await look('officer')).text).toContain('lisäys hakemukseen')
  expect((await sent.now()).newest).toEqual(before)
})

test('the same form sent twice is one message, also when both arrive at once', async () => {
  const id = newId()
  const answers = await Promise.all([1, 2, 3].map(() => write('coordinator', 'Hei', { id })))
  expect(answers.map((answer) => answer.status)).toEqual([303, 303, 303])
  expect(await documents()).toHaveLength(1)
})

test('what cannot be sent comes back as it was typed, with the fault at its field', async () => {
  for (const person of ['officer', 'coordinator']) {
    const { status, text } = await write(person, '', { subject: '<b>Otsikko</b>' })
    expect(status).toBe(422)
    expect(text).toContain('id="text-error"')
    expect(text).toContain('&lt;b&gt;Otsikko&lt;/b&gt;')
  }
  expect((await write('coordinator', 'x'.repeat(20_001))).text).toContain('Lyhennä viesti')
  expect(await documents()).toEqual([])
})

test('strangers, readers and the disqualified write nothing, and whom the case does not concern finds nothing', async () => {
  expect((await look('joint', at('coordinator'))).status).toBe(404)
  expect((await look('coordinator', at('officer'))).status).toBe(404)
  const finance = await them().post(at('finance'), { subject: 'a', text: 'b' }, await them().as('finance'))
  expect(finance.status).toBe(403)
  const house = asking(base, afterClosing)
  expect((await house.ask(await officerOfAnother(base), at('officer'))).status).toBe(404)
  await write('coordinator', 'Hei')
  const officer = await examplePerson(base.write, 'officer')
  await base.owner.query(
    `insert into assessment.conflict (application_id, person_id, declared, ground, note, at) values ($1, $2, 'disqualified', 'party', 'x', now())`,
    [sent.id, officer.id],
  )
  expect((await look('officer')).status).toBe(404)
  expect((await write('officer', 'Hei')).status).toBe(404)
  expect((await look('officer', '/fi/desk')).text).not.toContain(sent.id)
  expect(await documents()).toHaveLength(1)
})

test('before the application has been sent there is nobody to write to', async () => {
  const draft = newId()
  const cookie = await them().as('coordinator')
  await base.owner.query(
    `insert into applications.application (id, call_id, form_id, coordinator_id, state, lang, begun_at, begun_by, saved_at, example)
     select $1, call_id, form_id, coordinator_id, 'draft', lang, begun_at, begun_by, saved_at, true from applications.application where id = $2`,
    [draft, sent.id],
  )
  await base.owner.query(
    `insert into applications.partner select (jsonb_populate_record(p, jsonb_build_object('id', $1::text, 'application_id', $2::text))).*
     from applications.partner p where p.application_id = $3 and p.role = 'coordinator'`,
    [newId(), draft, sent.id],
  )
  const path = `/fi/my/applications/${draft}/messages`
  expect((await them().get(path, cookie)).text).toContain('Viestit tulevat käyttöön')
  expect((await them().post(path, { subject: 'a', text: 'b' }, cookie)).status).toBe(409)
})
