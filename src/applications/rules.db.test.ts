import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { allSigned, closing, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { secretSentence, sentWithSecrets } from '../../test/situations/secret-part.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { findForm } from '../forms/reads.ts'
import { digestOf } from '../io/digest.ts'
import { may } from '../kit/policy.ts'
import { listDocuments } from '../register/reads.ts'
import { saveAnswers } from './actions/save-answers.ts'
import { submit } from './actions/submit.ts'
import { withdraw } from './actions/withdraw.ts'
import { policy } from './policy.ts'
import { findVersion, listVersions } from './reads/version.ts'

let it: TestDatabase
let joint: Joint
beforeAll(async () => {
  it = await freshDatabase('seeded')
})
beforeEach(async () => {
  joint = await allSigned(it)
})
afterAll(() => it.close())

const late = new Date(closing.getTime() + 1)
const send = (at = whileOpen) => submit(hereFor(it, joint.signatory, at), joint.id)
async function received() {
  await send()
  const version = await findVersion(it.read, joint.id)
  if (version === undefined) throw new Error('nothing was received')
  return version
}
const attempts = async () =>
  (
    await it.owner.query<{ at: Date; outcome: string }>(
      `select at, outcome from io.attempt where about = $1 and deed = 'application.submit' order by id`,
      [joint.id],
    )
  ).rows

test('R-A1 an electronic application is enough: the sender is known, and what was sent can be shown to be whole', async () => {
  const version = await received()
  expect((await listVersions(it.read, joint.id)).map(({ submittedBy }) => submittedBy)).toEqual([joint.signatory.name])
  expect(digestOf(version.content)).toBe(version.hash)
})

test('R-A2 that the data are correct and sufficient is declared, and stands in the version under its hash', async () => {
  const { content } = await received()
  const form = await findForm(it.read, content.formId)
  expect(form?.questions.find(({ key }) => key === 'declare_correct')).toMatchObject({
    kind: 'declaration',
    required: true,
  })
  expect(content.answers.declare_correct).toBe(true)
})

test('R-A3 an application that lacks a part of what it must hold is not received', async () => {
  const must = [
    'goals',
    'outputs',
    'outcomes',
    'what_changes',
    'spreading_plan',
    'steering',
    'starts_on',
    'ends_on',
    'cooperation_plan',
  ]
  for (const key of must) {
    const blank = ['goals', 'outputs'].includes(key) ? [] : ''
    const was = (await joint.now()).answers[key] ?? ''
    await saveAnswers(hereFor(it, joint.editor, whileOpen), joint.id, { answers: { [key]: blank } })
    expect(await send()).toEqual({ ok: false, refusal: 'incomplete' })
    await saveAnswers(hereFor(it, joint.editor, whileOpen), joint.id, { answers: { [key]: was } })
  }
  const { content } = await received()
  expect(content.partners.every(({ tasks, lines, ownCents }) => tasks !== '' && lines.length > 0 && ownCents > 0)).toBe(
    true,
  )
  expect(content.totalCents).toBe(
    content.soughtCents + content.partners.reduce((sum, { ownCents }) => sum + ownCents, 0),
  )
})

test('R-A5 what had arrived by the last instant is in time, and every attempt is kept with its moment', async () => {
  expect(await send(late)).toEqual({ ok: false, refusal: 'call_closed' })
  expect(await send(closing)).toMatchObject({ ok: true, value: { arrivedAt: closing } })
  expect(await attempts()).toEqual([
    { at: late, outcome: 'call_closed' },
    { at: closing, outcome: 'done' },
  ])
})

test('R-A6 a receipt leaves at once, and the register holds the time of arrival and what shows that nothing changed', async () => {
  const { hash, caseNumber, caseId } = await received()
  const { rows } = await it.owner.query<{ at: Date; body: string }>(
    `select at, body from io.mail where about = $1 and once like 'version:%' and to_name = $2`,
    [joint.id, joint.signatory.name],
  )
  expect(rows).toMatchObject([{ at: whileOpen }])
  for (const part of [hash, caseNumber ?? '', '22.11.2026']) expect(rows[0]?.body).toContain(part)
  const [document] = await listDocuments(it.read, caseId ?? '')
  expect(document).toMatchObject({ kind: 'application', direction: 'arrived', at: whileOpen, hash, way: 'service' })
})

test('R-A7 what is late is not received and opens no case; the attempt is kept', async () => {
  await send(late)
  expect(await findVersion(it.read, joint.id)).toBeUndefined()
  expect(await joint.now()).toMatchObject({ state: 'draft', caseId: null })
  expect((await attempts()).map(({ outcome }) => outcome)).toEqual(['call_closed'])
})

test('R-A10 an application is edited until the deadline, is locked after it, and is taken back any time before the decision', async () => {
  await received()
  const edit = (at: Date) =>
    saveAnswers(hereFor(it, joint.editor, at), joint.id, { answers: { problem: at.toISOString() } })
  expect(await edit(closing)).toMatchObject({ ok: true })
  expect(await edit(late)).toEqual({ ok: false, refusal: 'application_closed' })
  expect(await withdraw(hereFor(it, joint.signatory, late), joint.id)).toMatchObject({ ok: true })
})

test('R-A11 what the register knows of a party is taken from it and not asked', async () => {
  const { organisationId: known } = await joint.part(joint.editor)
  const them = visitors(it, () => whileOpen)
  const enter = async (businessId: string) =>
    them.post(`/sv/admin/organisations/${known}/business-id`, { businessId }, await them.as('administrator'))
  const wrong = await enter('0245437-3')
  expect(wrong.status).toBe(422)
  for (const part of ['Kontrollera FO-numret: kontrollsiffran stämmer inte', 'value="0245437-3"'])
    expect(wrong.text).toContain(part)
  expect((await enter('0201256-6')).text).toContain('en annan organisation redan det här FO-numret') // that of Loviisa
  expect((await enter('0245437-2')).status).toBe(303)
  const { content } = await received()
  const { rows } = await it.owner.query<{ id: string; name: unknown; business_id: string | null; code: string }>(
    `select o.id, o.name, o.business_id, m.code
     from people.organisation o join people.municipality m on m.organisation_id = o.id where o.id = any($1)`,
    [content.partners.map(({ organisationId }) => organisationId)],
  )
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)
  const sent = content.partners.map(({ organisationId: id, name, businessId, code }) => ({
    id,
    name,
    business_id: businessId ?? null,
    code,
  }))
  expect(sent.toSorted(byId)).toEqual(rows.toSorted(byId))
  expect(sent).toContainEqual(expect.objectContaining({ id: known, business_id: '0245437-2' }))
  const cookie = await them.as('coordinator')
  for (const part of ['parties', 'versions/1'])
    expect((await them.get(`/fi/my/applications/${joint.id}/${part}`, cookie)).text).toContain('Y-tunnus 0245437-2')
  const form = await findForm(it.read, content.formId)
  const keys = (form?.questions ?? []).map(({ key }) => key)
  expect(keys.filter((key) => /business_id|municipality_code|population|applicant_name|address/.test(key))).toEqual([])
})

test('R-A12 that nothing bars a grant for wage costs is declared before an application can be sent', async () => {
  const answers = { declare_employment_bar: false }
  await saveAnswers(hereFor(it, joint.editor, whileOpen), joint.id, { answers })
  expect(await send()).toEqual({ ok: false, refusal: 'incomplete' })
})

test('R-P1 a draft is the parties’ own; what has been received is a public document of the case', async () => {
  const officer = await examplePerson(it.write, 'officer')
  expect(may(policy, officer, 'read', await joint.now())).toBe(false)
  const { caseId } = await received()
  expect(may(policy, officer, 'read', await joint.now())).toBe(true)
  expect((await listDocuments(it.read, caseId ?? '')).map(({ secrecy }) => secrecy)).toEqual(['public'])
})

test('R-P2 a party reads also what is not public in its case, but not how it is prepared before it has been decided', async () => {
  const secret = await sentWithSecrets(it)
  const read = async (person: string) =>
    visitors(it, () => late).get(
      `/sv/my/applications/${secret.id}/versions/1`,
      await visitors(it, () => late).as(person),
    )
  expect((await read('partner-sv')).text).toContain(secretSentence)
  expect(await read('small-sv')).toMatchObject({ status: 404 })
  await received()
  const them = visitors(it, () => late)
  const cookie = await them.as('coordinator')
  for (const path of [
    `/fi/my/applications/${joint.id}/decision`,
    `/fi/desk/cases/${joint.id}`,
    `/fi/desk/cases/${joint.id}/proposal`,
  ])
    expect((await them.get(path, cookie)).status).toBe(404)
})
