import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { person } from '../../test/situations/entered.ts'
import { asking } from '../../test/situations/house-asked.ts'
import { asked, secretPart, secretSentence } from '../../test/situations/secret-part.ts'
import { afterClosing, sentApplication, type Sent } from '../../test/situations/sent-application.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'
import { noteParts } from '../applications/actions/note-parts.ts'
import { decideOnSecrecy } from '../assessment/actions/decide-on-secrecy.ts'
import { findPartsToDecide } from '../assessment/reads/secrecy.ts'
import { newId } from '../io/once.ts'
import type { Actor } from '../people/person.ts'
import { listCaseTasks } from './reads/correspondence.ts'

let it: TestDatabase
let sent: Sent
let officer: Actor
beforeAll(async () => {
  it = await freshDatabase('seeded')
  officer = await examplePerson(it.write, 'officer')
  sent = await sentApplication(it)
  await noteParts({ db: it.write })
})
afterAll(() => it.close())

const waits = async (who = officer, id = sent.id) =>
  (await listCaseTasks(it.read, who, afterClosing)).some(
    (task) => task.kind === 'decide_secrecy' && task.applicationId === id,
  )
/** The same as the page of the case says it. */
const isAsked = async (id: string) =>
  (await findPartsToDecide(it.read, id))?.parts.some(({ standing }) => standing.kind === 'asked') ?? false
const said = async () => [await waits(), await isAsked(sent.id)]

async function decide(outcome: 'secret' | 'public', part = secretPart) {
  const one = (await findPartsToDecide(it.read, sent.id))?.parts.find((row) => row.part === part)
  const { digest = '', made = 0 } = one ?? {}
  const ground = outcome === 'secret' ? ('security' as const) : null
  const typed = { outcome, ground, reason: 'Peruste on luettu' }
  await decideOnSecrecy(hereFor(it, officer, afterClosing), sent.id, { id: newId(), part, digest, made, ...typed })
}

/** What was sent says something else in the part, as after a supplement. */
async function says(text: string) {
  await it.owner.query(
    `update applications.version set content = jsonb_set(content, '{answers,problem}', to_jsonb($2::text)) where application_id = $1`,
    [sent.id, text],
  )
  await it.owner.query(
    `delete from applications.version_part p using applications.version v where v.id = p.version_id and v.application_id = $1`,
    [sent.id],
  )
  await noteParts({ db: it.write })
}

/** What the form itself asks is decided first, so that what a party asks is told apart. */
async function decideForm() {
  const parts = (await findPartsToDecide(it.read, sent.id))?.parts ?? []
  for (const { part, standing } of parts) if (standing.kind === 'asked') await decide('public', part)
}

test('R-P3 to decide about secrecy is a task at the desk from the request until the decision, and again when the text has changed', async () => {
  await decideForm()
  expect(await said()).toEqual([false, false])
  await asked(it, sent.editor, sent.id)
  expect(await said()).toEqual([true, true])
  await decide('secret')
  expect(await said()).toEqual([false, false])
  await says(secretSentence)
  expect(await said()).toEqual([true, true])
  await decide('public')
  expect(await said()).toEqual([false, false])
  await it.owner.query('update register.secrecy_request set revoked_at = now(), revoked_by = who where about = $1', [
    sent.id,
  ])
  await says('Kolmas teksti')
  expect(await said()).toEqual([false, false]) // nobody asks, and the last that was decided was public
})

test('the task leads to the place, is counted in the menu, and is not for those who do not decide', async () => {
  await asked(it, sent.editor, sent.id, 'answer:goals')
  const { text } = await asking(it, afterClosing).ask(officer, '/sv/desk')
  expect(text).toContain(`data-task="decide_secrecy" href="/sv/desk/cases/${sent.id}/secrecy"`)
  expect(text).toContain('Avgör vad i ansökan som är sekretessbelagt: ')
  expect(text).toMatch(/uppgift(er)? väntar/)
  expect(await waits(await examplePerson(it.write, 'decision-maker'))).toBe(false)
  expect(await waits(await examplePerson(it.write, 'registrar'))).toBe(true)
})

test('R-P3 tasks, rows of costs and the reuse check are asked about by a party, covered for others, and decided one by one', async () => {
  const own = await sent.part(sent.swedish)
  const planner = await person(it, 'Pia Päällikkö', [[officer.actingFor?.id ?? '', 'programme_manager']])
  const house = asking(it, afterClosing)
  const at = (more = '') => `/fi/desk/cases/${sent.id}${more}`
  const [tasks, costs, why] = [`tasks:${own.id}`, `costs:${own.id}`, 'reuse:why']
  const page = `/sv/my/applications/${sent.id}/secrecy`
  expect((await house.ask(sent.swedish, page)).text).toContain(`value="${costs}"`)
  for (const part of [tasks, costs, why]) {
    const asks = { id: newId(), part, ground: 'private_business', reason: 'Leverantörens pris' }
    expect((await house.post(sent.swedish, page, asks)).status).toBe(303)
  }
  const said = async (who: Actor) => {
    const { text } = await house.ask(who, at())
    return [own.tasks, 'Vastaavaa ei ole.', 'peitetty'].map((one) => text.includes(one))
  }
  expect(await said(officer)).toEqual([true, true, false])
  expect(await said(planner)).toEqual([false, false, true])
  expect((await house.ask(planner, at())).text).toContain('Hakija on hakenut aiempia töitä') // no flag tells otherwise
  const costsPage = await house.ask(officer, at(`/secrecy?part=${costs}`))
  expect(costsPage.text).toContain('<table class="data dense"')
  await decide('public', tasks)
  expect(await said(planner)).toEqual([true, false, true])
})

test('the task and the page of the case agree on every application of the examples, and somebody disqualified has none', async () => {
  const { rows } = await it.owner.query<{ id: string }>(
    `select a.id from applications.application a join calls.call c on c.id = a.call_id
     where c.authority_id = $1 and a.state <> 'withdrawn' and exists (select from applications.version v where v.application_id = a.id)
       and not exists (select from assessment.assignment s where s.application_id = a.id and s.person_id = $2)`,
    [officer.actingFor?.id, officer.id],
  )
  expect(rows.length).toBeGreaterThan(3)
  for (const { id } of rows) expect([id, await waits(officer, id)]).toEqual([id, await isAsked(id)])
  await it.owner.query(`insert into assessment.conflict values ($1, $2, 'disqualified', 'employment', '', now())`, [
    sent.id,
    officer.id,
  ])
  expect(await waits()).toBe(false)
})

test('versions in which nothing can be secret keep no other from being noted', async () => {
  const { id } = await sentApplication(it)
  await it.owner.query(
    `insert into applications.version
      (id, application_id, number, revision, content, hash, total_cents, sought_cents, arrived_at, submitted_by)
    select ('ffffffff-ffff-4fff-8fff-' || lpad(n::text, 12, '0'))::uuid, v.application_id, v.number + n, v.revision + n,
      v.content || '{"answers": {"title_fi": "Nimi"}, "partners": [], "attachments": [],
        "reuse": {"decision": "new", "why": "", "searched": "", "findings": []}}',
      v.hash, v.total_cents, v.sought_cents, v.arrived_at + interval '1 day', v.submitted_by
    from applications.version v, generate_series(1, 120) n where v.application_id = $1`,
    [id],
  )
  await noteParts({ db: it.write })
  const { rows } = await it.owner.query(
    `select distinct v.number from applications.version_part p join applications.version v on v.id = p.version_id
    where v.application_id = $1`,
    [id],
  )
  expect(rows).toEqual([{ number: 1 }])
})
