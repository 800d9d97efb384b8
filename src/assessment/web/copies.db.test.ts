import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { hereFor } from '../../../test/situations/calls.ts'
import { person } from '../../../test/situations/entered.ts'
import { isIn, pdfText } from '../../../test/situations/pdf-text.ts'
import { contactAccount, contactName, secretPart, sentWithSecrets } from '../../../test/situations/secret-part.ts'
import { afterClosing } from '../../../test/situations/sent-application.ts'
import { outsideOf } from '../../../test/situations/served.ts'
import { examplePerson, sessionFor } from '../../../test/situations/signed-in.ts'
import { house } from '../../app.tsx'
import { Barred } from '../../io/absent.ts'
import { newId } from '../../io/once.ts'
import { writtenIban } from '../../kit/iban.ts'
import type { Actor } from '../../people/person.ts'
import { listCopies } from '../../register/reads/copies.ts'
import { decideOnSecrecy } from '../actions/decide-on-secrecy.ts'
import { giveCopy } from '../actions/give-copy.ts'
import { findCopy } from '../reads/copy.ts'
import { findPartsToDecide } from '../reads/secrecy.ts'

let it: TestDatabase
let sent: Awaited<ReturnType<typeof sentWithSecrets>>
let officer: Actor
let app: ReturnType<typeof house>
const nobody = () => Promise.reject(new Error('nobody signs in here'))
beforeAll(async () => {
  it = await freshDatabase('seeded')
  officer = await examplePerson(it.write, 'officer')
  const outside = outsideOf(it, new URL('http://localhost:3000'), () => afterClosing)
  app = house(outside, { signIn: { begin: nobody, finish: nobody }, exampleIssuer: undefined })
})
beforeEach(async () => {
  sent = await sentWithSecrets(it)
})
afterAll(() => it.close())

const ask = async (path: string, fields?: Readonly<Record<string, string>>, who = officer) =>
  app.request(path, {
    headers: { cookie: await sessionFor(it.write, who.id, who.actingFor?.id ?? null), origin: 'http://localhost:3000' },
    ...(fields === undefined ? {} : { method: 'POST', body: new URLSearchParams(fields) }),
  })
const at = () => `/fi/desk/cases/${sent.id}/copies`
const asked = { number: '1', askedOn: '16.12.2026', asker: 'Sanomalehti', names: 'Tuomo', fee: 'Päätös on maksuton.' }
const decideAll = async () => {
  for (const part of [secretPart, `attachment:${sent.attachment}`]) {
    const row = (await findPartsToDecide(it.read, sent.id))?.parts.find((one) => one.part === part)
    const read = { part, digest: row?.digest ?? '', made: row?.made ?? 0 }
    const secret = { outcome: 'secret', ground: 'security', reason: 'Suojaus heikkenisi' } as const
    await decideOnSecrecy(hereFor(it, officer, afterClosing), sent.id, { id: newId(), ...read, ...secret })
  }
}
const valueOf = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
async function given(more: Readonly<Record<string, string>> = { personal: 'yes' }) {
  const html = await (await ask(at(), { ...asked, ...more, deed: 'preview' })).text()
  const hidden = { deed: 'give', digest: valueOf(html, 'digest'), id: valueOf(html, 'id') }
  const answer = await ask(at(), { ...asked, ...more, ...hidden })
  const [copy] = await listCopies(it.read, sent.caseId)
  if (copy === undefined) throw new Error(`nothing was given: ${answer.status}`)
  const file = new Uint8Array(await (await ask(`${at()}/${copy.id}`)).arrayBuffer())
  return { html, answer, copy, text: pdfText(file) }
}

test('R-P4 what is not given is told with its ground in the law, the right to a decision and its fee; the text is not in the file', async () => {
  await decideAll()
  const { html, answer, copy, text } = await given()
  expect(answer.status).toBe(303)
  const said = ['24\u00a0§ 1 mom. 7 kohta', 'oikeus saada viranomaisen päätös', 'Päätös on maksuton.']
  expect(said.filter((one) => !html.includes(one))).toEqual([])
  const told = [
    ...said,
    'Tämä kohta on peitetty: turvajärjestelyt',
    'Liite 1 (nimi peitetty)',
    'yhteystiedot ja maksutiedot',
  ]
  expect(told.filter((one) => !isIn(text, one))).toEqual([])
  for (const gone of ['q48713', sent.swedish.name, contactName, writtenIban(contactAccount)])
    expect([html.includes(gone), isIn(text, gone)]).toEqual([false, false])
  expect(copy.said).toEqual({ asker: 'Sanomalehti', askedOn: '2026-12-16', version: 1, covered: 2, personal: true })
  const { rows } = await it.owner.query(
    `select d.kind, d.direction, d.hash = d.file_hash as whole, e.what, e.data->>'covered' as covered from register.document d
     join io.event e on e.about = d.id where d.id = $1`,
    [copy.id],
  )
  expect(rows).toEqual([{ kind: 'redacted_copy', direction: 'sent', whole: true, what: 'copy.given', covered: '2' }])
})

test('the reader of a copy finds in the file what is public, and names where the officer did not cover them', async () => {
  await decideAll()
  const { text } = await given({})
  const open = ['Lupa-asiat sujuviksi', 'Vastaavaa ei ole.', sent.swedish.name]
  expect(open.filter((one) => !isIn(text, one))).toEqual([])
})

test('nothing is given while a part waits for a decision: there would be no ground to tell', async () => {
  const answer = await ask(at(), { ...asked, deed: 'preview' })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Ratkaise ensin 2 kohtaa')
  expect(await listCopies(it.read, sent.caseId)).toEqual([])
})

test('what is missing is told at its field', async () => {
  const preview = (askedOn: string) => ask(at(), { ...asked, askedOn, fee: '', deed: 'preview' })
  const [ahead, none] = [await preview('1.1.2030'), await preview('31.2.2026')]
  const html = [ahead.status, await ahead.text(), await none.text()].join()
  for (const said of ['422', 'tulevaisuudessa', 'Kalenterissa ei ole', '"#fee"', 'Sanomalehti'])
    expect(html).toContain(said)
})

test('an earlier version whose text nobody decided of is decided from the page of copies, and then given', async () => {
  await decideAll()
  await it.owner.query(
    `insert into applications.version select gen_random_uuid(), application_id, 2, revision, content, hash, total_cents, sought_cents, arrived_at, submitted_by, document_id
     from applications.version where application_id = $1`,
    [sent.id],
  )
  await it.owner.query(
    `update applications.version set content = jsonb_set(content, '{answers,problem}', '"Portti oli ennen q48713"') where application_id = $1 and number = 1`,
    [sent.id],
  )
  const refused = await (await ask(at(), { ...asked, deed: 'preview' })).text()
  const secrecy = `/fi/desk/cases/${sent.id}/secrecy`
  expect(refused).toContain(`href="${secrecy}?version=1"`)
  expect(await (await ask(`${secrecy}?version=1`)).text()).toContain('Ratkaiset version 1 tekstistä')
  const page = await (await ask(`${secrecy}?part=${secretPart}&version=1`)).text()
  expect(page).toContain('Portti oli ennen')
  const seen = {
    id: newId(),
    part: secretPart,
    digest: valueOf(page, 'digest'),
    made: valueOf(page, 'made'),
    version: '1',
  }
  const decision = { ...seen, outcome: 'secret', ground: 'security', reason: 'Suojaus heikkenisi' }
  expect((await ask(secrecy, decision)).status).toBe(303)
  expect((await ask(at(), { ...asked, deed: 'preview' })).status).toBe(200)
  for (const version of ['7', 'x']) expect((await ask(`${secrecy}?version=${version}`)).status).toBe(404)
})

test('where only personal data is covered, the asker reads its ground, the right to a decision and the fee too', async () => {
  await it.owner.query(`delete from register.secrecy_request where about = $1`, [sent.id])
  const nothing = await ask(at(), { ...asked, personal: 'yes', fee: '', deed: 'preview' })
  expect([nothing.status, (await nothing.text()).includes('href="#fee"')]).toEqual([422, true])
  const { text, copy } = await given()
  const told = ['16\u00a0§ 3 mom.', 'oikeus saada viranomaisen päätös', 'Päätös on maksuton.', 'Tunnistetut']
  expect(told.filter((one) => !isIn(text, one))).toEqual([])
  expect(copy.said).toMatchObject({ covered: 0, personal: true })
  await it.owner.query(
    `update applications.version set content = content #- '{answers,contact}' #- '{answers,iban}' where application_id = $1`,
    [sent.id],
  )
  const whole = await ask(at(), { ...asked, fee: '', names: '', deed: 'preview' })
  expect(whole.status).toBe(200)
  expect(await whole.text()).not.toContain('oikeus saada viranomaisen päätös')
})

const request = { asker: '', askedOn: { ok: true as const, value: '2026-12-16' }, personal: false, names: [], fee: '0' }
const kept = { hash: 'e'.repeat(64), size: 3, mediaType: 'application/pdf' }
const give = async (who: Actor, digest: string, id = newId()) =>
  giveCopy(hereFor(it, who, afterClosing), sent.id, { id, number: 1, request, digest, kept, title: 'Kopio' })

test('what was previewed is what is given, and the same form sent twice at once is one copy', async () => {
  await decideAll()
  const copy = await findCopy(it.read, { applicationId: sent.id, number: 1 }, request)
  expect(await give(officer, 'of something else')).toEqual({ ok: false, refusal: 'changed_meanwhile' })
  const id = newId()
  await Promise.all([give(officer, copy?.digest ?? '', id), give(officer, copy?.digest ?? '', id)])
  expect(await listCopies(it.read, sent.caseId)).toHaveLength(1)
})

test('who has no task in the case gives no copies', async () => {
  const planner = await person(it, 'Pia Päällikkö', [[officer.actingFor?.id ?? '', 'programme_manager']])
  await expect(give(planner, '')).rejects.toThrow(Barred)
  expect((await ask(at(), undefined, planner)).status).toBe(403)
  expect((await ask(at(), undefined, sent.editor)).status).toBe(404)
  expect((await ask(`${at()}/${newId()}`)).status).toBe(404)
})

test('whom to ask and the account are read by those who handle the case, not by who oversees or assesses it', async () => {
  const assessor = await examplePerson(it.write, 'assessor-fi')
  const one = [sent.id, assessor.id, afterClosing]
  await it.owner.query(
    `insert into assessment.assignment (application_id, person_id, note, given_by, at) values ($1, $2, '', $2, $3)`,
    one,
  )
  await it.owner.query(
    `insert into assessment.conflict (application_id, person_id, declared, note, at) values ($1, $2, 'none', '', $3)`,
    one,
  )
  const planner = await person(it, 'Pia Päällikkö', [[officer.actingFor?.id ?? '', 'programme_manager']])
  const payment = [contactName, writtenIban(contactAccount)]
  const seenAt = async (who: Actor, path: string) => {
    const answer = await ask(path, undefined, who)
    const [status, text] = [answer.status, await answer.text()]
    return [status, ...payment.map((said) => text.includes(said)), text.includes('yhteystiedot ja maksutiedot')]
  }
  expect(await seenAt(officer, `/fi/desk/cases/${sent.id}`)).toEqual([200, true, true, false])
  expect(await seenAt(planner, `/fi/desk/cases/${sent.id}`)).toEqual([200, false, false, true])
  expect(await seenAt(assessor, `/fi/assess/${sent.id}`)).toEqual([200, false, false, true])
  expect((await findPartsToDecide(it.read, sent.id))?.parts.map(({ part }) => part)).not.toContain('answer:iban')
})
