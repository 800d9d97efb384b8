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
    for (const said of ['48713', secretFile]) expect(text).not.toContain(said)
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
    expect(body).not.toMatch(/48713|suojausta/)
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
  expect((await house().post(sent.editor, at, again)).status).toBe(409)
  expect((await house().post(sent.editor, `${at}/${request?.id}`, {})).status).toBe(409)
})
