import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { hereFor } from '../../../test/situations/calls.ts'
import { person } from '../../../test/situations/entered.ts'
import { asking } from '../../../test/situations/house-asked.ts'
import { secretFile, secretPart, secretSentence, sentWithSecrets } from '../../../test/situations/secret-part.ts'
import { afterClosing } from '../../../test/situations/sent-application.ts'
import { examplePerson } from '../../../test/situations/signed-in.ts'
import { findOpenVersion } from '../../applications/reads/open-version.ts'
import { Absent, Barred } from '../../io/absent.ts'
import { newId } from '../../io/once.ts'
import type { Actor } from '../../people/person.ts'
import { findSecrecy } from '../../register/reads/secrecy.ts'
import { decideOnSecrecy } from '../actions/decide-on-secrecy.ts'
import { findPartsToDecide } from '../reads/secrecy.ts'

let it: TestDatabase
let sent: Awaited<ReturnType<typeof sentWithSecrets>>
let officer: Actor
let planner: Actor
beforeAll(async () => {
  it = await freshDatabase('seeded')
  officer = await examplePerson(it.write, 'officer')
  planner = await person(it, 'Pia Päällikkö', [[officer.actingFor?.id ?? '', 'programme_manager']])
})
beforeEach(async () => {
  sent = await sentWithSecrets(it)
})
afterAll(() => it.close())

const house = () => asking(it, afterClosing)
const caseAt = (more = '') => `/fi/desk/cases/${sent.id}${more}`
const toDecide = async (part = secretPart) => {
  const one = (await findPartsToDecide(it.read, sent.id))?.parts.find((row) => row.part === part)
  if (one === undefined) throw new Error('there is no such part')
  return { part, digest: one.digest, made: one.made }
}
const secret = { outcome: 'secret', ground: 'security', reason: 'Tieto heikentäisi suojausta' } as const
const decide = async (typed: object = secret, who = officer) =>
  decideOnSecrecy(hereFor(it, who, afterClosing), sent.id, { id: newId(), ...(await toDecide()), ...secret, ...typed })

test('R-P3 what is asked to be secret is seen by those whose task it is, and by nobody else of the authority', async () => {
  const open = (await house().ask(officer, caseAt())).text
  expect(open).toContain(secretSentence)
  expect(open).toContain('pyydetty salassa pidettäväksi, ei vielä ratkaistu')
  expect(open).toContain('Osapuoli pyysi kohtaa salassa pidettäväksi')
  for (const page of ['', '/messages', '/supplements']) {
    const { status, text } = await house().ask(planner, caseAt(page))
    expect(status).toBe(200)
    for (const said of ['q48713', secretFile]) expect(text).not.toContain(said)
  }
  expect((await house().ask(planner, caseAt())).text).toContain('Tämä kohta on peitetty')
  expect((await house().ask(planner, caseAt('/secrecy'))).status).toBe(404)
  expect((await house().ask(planner, caseAt(`/attachments/${sent.attachment}`))).status).toBe(404)
})

test('the authority decides with ground and reason, the parties read it, and the letter tells only that it was decided', async () => {
  const page = caseAt(`/secrecy?part=${secretPart}`)
  expect((await house().ask(officer, page)).text).toContain(secretSentence)
  const sentForm = { id: newId(), ...(await toDecide()), ...secret, made: '0' }
  expect((await house().post(officer, caseAt('/secrecy'), sentForm)).status).toBe(303)
  const listed = await house().ask(officer, caseAt('/secrecy'))
  expect(listed.text).toContain('Ratkaise uudelleen')
  expect(listed.text).not.toContain(secretSentence)
  const own = (await house().ask(sent.swedish, `/sv/my/applications/${sent.id}/secrecy`)).text
  for (const said of ['Tieto heikentäisi suojausta', 'Myndigheten har avgjort']) expect(own).toContain(said)
  const { rows } = await it.owner.query<{ subject: string; body: string }>(
    `select subject, body from io.mail where about = $1 and once like 'secrecy:%'`,
    [sent.id],
  )
  expect(rows.length).toBeGreaterThan(1)
  for (const { subject, body } of rows) {
    expect(subject).toContain(sent.caseNumber)
    expect(body).not.toMatch(/q48713|suojausta/)
  }
})

test('what is decided to be public is shown to everybody who reads the case', async () => {
  expect(await decide({ outcome: 'public', reason: 'Portti on julkisessa ohjeessa' })).toMatchObject({ ok: true })
  expect((await house().ask(planner, caseAt())).text).toContain(secretSentence)
})

test('a changed text is asked about again and covered until it is decided', async () => {
  await decide({ outcome: 'public', reason: 'Ei perustetta' })
  await it.owner.query(
    `update applications.version set content = jsonb_set(content, '{answers,problem}', '"Uusi portti on 59021"') where application_id = $1`,
    [sent.id],
  )
  const shown = await findOpenVersion(it.read, { applicationId: sent.id, sees: false })
  expect(shown?.secrecy.stood.map(({ part, standing }) => [part, standing.kind])).toContainEqual([secretPart, 'asked'])
  expect((await house().ask(planner, caseAt())).text).not.toContain('59021')
})

test('the authority keeps secret also what nobody asked about', async () => {
  const part = await toDecide('answer:goals')
  const here = hereFor(it, officer, afterClosing)
  expect(await decideOnSecrecy(here, sent.id, { id: newId(), ...part, ...secret })).toMatchObject({ ok: true })
  const shown = await findOpenVersion(it.read, { applicationId: sent.id, sees: false })
  expect(shown?.secrecy.covered).toContain('answer:goals')
})

test('of two who decide at once one does, and who read another text decides nothing', async () => {
  const outcomes = await Promise.all([decide(), decide({ outcome: 'public' })])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, refusal: 'decided_meanwhile' })
  expect(await decide({ digest: 'of another text' })).toEqual({ ok: false, refusal: 'changed_meanwhile' })
  expect((await findSecrecy(it.read, sent.id)).decisions).toHaveLength(1)
})

test('a decision without ground or reason is told at its field, and what was written is kept', async () => {
  const fields = { id: newId(), ...(await toDecide()), made: '0', outcome: 'secret', reason: '' }
  const answer = await house().post(officer, caseAt('/secrecy'), fields)
  expect(answer.status).toBe(422)
  for (const said of ['href="#ground"', 'href="#reason"', 'checked']) expect(answer.text).toContain(said)
  expect((await findSecrecy(it.read, sent.id)).decisions).toEqual([])
})

test('neither parties nor other officers decide', async () => {
  await expect(decide(secret, planner)).rejects.toThrow(Barred)
  await expect(decide(secret, sent.editor)).rejects.toThrow(Absent)
  expect((await findSecrecy(it.read, sent.id)).decisions).toEqual([])
})

test('what has been decided is not asked about again or taken back by a party', async () => {
  await decide()
  const [request] = (await findSecrecy(it.read, sent.id)).requests
  const at = `/fi/my/applications/${sent.id}/secrecy`
  const again = { id: newId(), part: secretPart, ground: 'security', reason: 'Uudelleen' }
  const refused = await house().post(sent.editor, at, again)
  expect([refused.status, refused.text.includes('on jo ratkaissut')]).toEqual([409, true]) // decided_already
  expect((await house().post(sent.editor, `${at}/${request?.id}`, {})).status).toBe(409)
})

test('the text that an answer to a request replaced is read by nobody else, also when the new text is public', async () => {
  const id = newId()
  const asking = { id, field: 'problem', 'note.problem': 'Ketä?', reason: 'Epäselvä', due: '31.12.2026' }
  expect((await house().post(officer, caseAt('/supplements'), asking)).status).toBe(303)
  const answer = { problem: 'Ongelma koskee kaikkia kuntia', deed: 'send' }
  const mine = `/fi/my/applications/${sent.id}/supplements/${id}`
  expect((await house().post(sent.editor, mine, answer)).status).toBe(303)
  expect((await house().ask(officer, caseAt('/supplements'))).text).toContain('q48713')
  expect(await decide({ outcome: 'public', reason: 'Ei perustetta' })).toMatchObject({ ok: true })
  const { status, text } = await house().ask(planner, caseAt('/supplements'))
  expect(status).toBe(200)
  expect(text).not.toContain('q48713')
  expect(text).toContain('aiempi teksti on salassa pidettävä')
})

test('a file that a secret answer names has neither its name shown nor is it given to who may not see it', async () => {
  const file = `attachment:${sent.attachment}`
  await it.owner.query(`delete from register.secrecy_request where about = $1 and part = $2`, [sent.id, file])
  expect((await house().ask(planner, caseAt())).text).toContain(secretFile)
  await it.owner.query(
    `update applications.version set content = jsonb_set(content, '{answers,problem}', jsonb_build_array($2::text)) where application_id = $1`,
    [sent.id, sent.attachment],
  )
  expect((await house().ask(planner, caseAt())).text).not.toContain(secretFile)
  expect((await house().ask(planner, caseAt(`/attachments/${sent.attachment}`))).status).toBe(404)
})

test('a file that is no longer in the application keeps its name from who may not see what is secret', async () => {
  await it.owner.query(`delete from register.secrecy_request where about = $1`, [sent.id])
  const listed = async () => (await house().ask(planner, caseAt())).text
  expect(await listed()).toContain(secretFile)
  await it.owner.query(
    `update applications.version set content = jsonb_set(content, '{attachments}', '[]') where application_id = $1`,
    [sent.id],
  )
  expect(await listed()).not.toContain(secretFile)
  expect((await house().ask(officer, caseAt())).text).toContain(secretFile)
})

test('who opens the requests to supplement is noted as one who read the application', async () => {
  await house().ask(officer, caseAt('/supplements'))
  const { rows } = await it.owner.query('select who from io.access where about = $1', [sent.id])
  expect(rows).toEqual([{ who: officer.id }])
})

test('the same form sent twice is one decision, and the second says nothing of somebody else', async () => {
  const form = { id: newId(), ...(await toDecide()), ...secret }
  const here = hereFor(it, officer, afterClosing)
  const outcomes = await Promise.all([decideOnSecrecy(here, sent.id, form), decideOnSecrecy(here, sent.id, form)])
  expect(outcomes.map(({ ok }) => ok)).toEqual([true, true])
  expect((await findSecrecy(it.read, sent.id)).decisions).toHaveLength(1)
})

test('a ground in another law is named by who asks and who decides, and stands where the part is covered', async () => {
  const law = 'laki verotustietojen salassapidosta 4 §'
  const asks = { id: newId(), part: 'answer:goals', ground: 'other_law', law: '', reason: 'Verotieto' }
  const own = `/fi/my/applications/${sent.id}/secrecy`
  const refused = await house().post(sent.editor, own, asks)
  expect([refused.status, refused.text.includes('href="#law"')]).toEqual([422, true])
  expect((await house().post(sent.editor, own, { ...asks, law })).status).toBe(303)
  expect((await house().ask(officer, caseAt('/secrecy?part=answer:goals'))).text).toContain(`value="${law}"`)
  const typed = { id: newId(), ...(await toDecide('answer:goals')), ...secret, made: '0', ground: 'other_law', law: '' }
  expect((await house().post(officer, caseAt('/secrecy'), typed)).status).toBe(422)
  expect((await house().post(officer, caseAt('/secrecy'), { ...typed, law })).status).toBe(303)
  expect((await house().ask(planner, caseAt())).text).toContain(`muu laissa säädetty peruste (${law})`)
})
