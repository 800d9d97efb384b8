import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { whileOpen } from '../../test/situations/joint-application.ts'
import { afterClosing, sentApplication, type Sent } from '../../test/situations/sent-application.ts'
import { askedBy, type Fields } from '../../test/situations/visitors.ts'
import { newId } from '../io/once.ts'
import { endCoordination } from './actions/hand-over.ts'
import { saveAnswers } from './actions/save-answers.ts'
import { submit } from './actions/submit.ts'
import { withdraw } from './actions/withdraw.ts'
import { standing } from './commitment.ts'
import { listTransfers } from './reads/coordination.ts'
import { findVersion, listSubmitted } from './reads/version.ts'

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
const idOf = (who: Sent['swedish']) => who.actingFor?.id ?? ''
const at = (lang = 'fi') => `/${lang}/my/applications/${sent.id}/coordination`
const desk = () => `/fi/desk/cases/${sent.id}/coordination`
const asks = (more: Fields = {}, person = 'signatory', to = at()) =>
  post(person, to, { id: newId(), whom: idOf(sent.swedish), reason: 'Toiminta siirtyy.', ...more })
const open = async () => (await listTransfers(base.write, sent.id)).find(({ endedAs }) => endedAs === null)
const ends = async (person: string, as: string) => post(person, `${at('sv')}/${(await open())?.id ?? newId()}`, { as })
const coordinator = async () => (await sent.now()).coordinatorId
const letters = async () =>
  (
    await base.owner.query<{ subject: string; body: string }>('select subject, body from io.mail where about = $1', [
      sent.id,
    ])
  ).rows

describe('the coordinator’s task of what was sent', () => {
  test('passes on after the deadline: number, version and commitments stay, everybody is told, the authority has it as a document', async () => {
    const before = await findVersion(base.write, sent.id)
    expect((await asks()).status).toBe(303)
    expect((await get('partner-sv', '/sv/my')).text).toContain('data-task="take_coordination"')
    const page = await get('partner-sv', at('sv'))
    expect(page.text).toContain('Den sända ansökan är som den är')
    expect((await ends('partner-sv', 'accepted')).status).toBe(303)
    const after = await findVersion(base.write, sent.id)
    expect(after).toMatchObject({
      number: 1,
      hash: before?.hash,
      caseNumber: sent.caseNumber,
      content: before?.content,
    })
    expect(after?.coordinator.id).toBe(idOf(sent.swedish))
    expect((await sent.now()).partners.map((partner) => [partner.role, standing(partner).kind])).toEqual([
      ['coordinator', 'by_submitting'],
      ['partner', 'by_submitting'], // it committed itself when it sent the application
      ['partner', 'given'],
    ])
    const told = (await letters()).filter(({ body }) => /tidigare|aiemmin/.test(body))
    expect(told.length).toBeGreaterThan(2)
    for (const { body } of told) {
      expect(body).toContain(sent.caseNumber)
      expect(body).not.toContain('Toiminta siirtyy')
    }
    expect((await get('officer', '/fi/desk')).text).toContain('data-task="read_coordination"')
    const { text } = await get('officer', desk())
    for (const part of ['Hankehallinnoija on Esimerkkikunta 3', 'lähetti Esimerkkikunta 1', 'Toiminta siirtyy'])
      expect(text).toContain(part)
    expect((await get('officer', '/fi/desk')).text).not.toContain('data-task="read_coordination"')
    expect((await get('officer', `/fi/desk/cases/${sent.id}`)).text).toContain('siirtyi toiselle osapuolelle')
    const [line] = await listSubmitted(base.write, sent.call.id)
    expect(line?.partners.map(({ id }) => id)).toEqual([idOf(sent.signatory), idOf(sent.finnish)])
  })

  test('gives its rights to who has it then: the former coordinator no more takes the application back', async () => {
    await asks()
    await ends('partner-sv', 'accepted')
    expect((await post('signatory', `/fi/my/applications/${sent.id}/withdrawal`)).status).toBe(403)
    expect(await withdraw(hereFor(base, sent.swedish, afterClosing), sent.id)).toMatchObject({ ok: true })
    const over = await get('partner-sv', at('sv'))
    expect(over.text).toContain('Ansökan behandlas inte längre')
    expect((await asks({ whom: idOf(sent.finnish) }, 'partner-sv')).status).toBe(409)
  })

  test('passes on while the call is open too, and a next version is then committed to anew and sent by the new coordinator', async () => {
    now = whileOpen
    await asks()
    await ends('partner-sv', 'accepted')
    const here = hereFor(base, sent.swedish, whileOpen)
    expect(await submit(here, sent.id)).toMatchObject({ refusal: 'nothing_changed' })
    await saveAnswers(here, sent.id, { answers: { problem: 'Uusi' } })
    expect(await submit(here, sent.id)).toMatchObject({ refusal: 'partner_unsigned' })
  })

  test('passes on once: of an acceptance and a withdrawal of the application at the same time both leave one coordinator', async () => {
    await asks()
    const id = (await open())?.id ?? ''
    const [taken, takenBack] = await Promise.all([
      endCoordination(hereFor(base, sent.swedish, afterClosing), sent.id, { transfer: id, as: 'accepted' }),
      withdraw(hereFor(base, sent.signatory, afterClosing), sent.id).catch(() => ({ ok: false })),
    ])
    const { partners, coordinatorId, state } = await sent.now()
    expect(taken.ok).not.toBe(takenBack.ok) // whoever is first: the other comes too late
    expect([state, coordinatorId]).toEqual(
      taken.ok ? ['submitted', idOf(sent.swedish)] : ['withdrawn', idOf(sent.signatory)],
    )
    expect(partners.filter(({ role }) => role === 'coordinator').map((one) => one.organisationId)).toEqual([
      coordinatorId,
    ])
  })
})

describe('where the coordinator cannot any more, the authority', () => {
  test('asks another party with a reason, every party is told and may object, and the party’s signatory takes it', async () => {
    const form = await get('officer', desk())
    expect(form.text).toContain('Pyydä uutta hankehallinnoijaa')
    expect((await asks({ reason: 'Kunta liittyy toiseen.' }, 'officer', desk())).status).toBe(303)
    const told = (await letters()).filter(({ subject }) =>
      /uutta hankehallinnoijaa|ny projektadministratör/.test(subject),
    )
    expect(told.length).toBeGreaterThan(2)
    expect((await get('signatory', at())).text).toContain('Jos osapuolenne on toista mieltä')
    expect((await ends('signatory', 'withdrawn')).status).toBe(403) // what the authority asked is not the coordinator's to withdraw
    expect((await ends('partner-fi', 'accepted')).status).toBe(403)
    expect((await ends('partner-sv', 'accepted')).status).toBe(303)
    expect(await coordinator()).toBe(idOf(sent.swedish))
  })

  test('asks although the coordinator has asked before; that request ends, and its sides are told', async () => {
    await asks({ whom: idOf(sent.finnish) })
    const first = (await open())?.id
    expect((await asks({}, 'officer', desk())).status).toBe(303)
    expect(await open()).toMatchObject({ byAuthority: true, to: { id: idOf(sent.swedish) } })
    expect((await listTransfers(base.write, sent.id)).find(({ id }) => id === first)?.endedAs).toBe('withdrawn')
    expect(
      (await letters()).filter(({ body }) => /ei ole enää voimassa|gäller inte längre/.test(body)).length,
    ).toBeGreaterThan(1)
    expect((await asks({ whom: idOf(sent.finnish) })).status).toBe(409)
  })

  test('tells of what was sent, not of what is being written anew', async () => {
    now = whileOpen
    const unsent = { answers: { title_fi: 'Lähettämätön' } }
    expect(await saveAnswers(hereFor(base, sent.signatory, whileOpen), sent.id, unsent)).toMatchObject({ ok: true })
    now = afterClosing
    await asks({}, 'officer', desk())
    await ends('partner-sv', 'accepted')
    const { rows } = await base.owner.query<{ title: string }>(
      `select title from register.document where case_id = $1 and kind in ('coordination', 'coordination_request')`,
      [sent.caseId],
    )
    expect(rows).toHaveLength(2)
    for (const { title } of rows) expect(title).toBe('Lupa-asiat sujuviksi')
    for (const { subject, body } of await letters()) expect(`${subject}${body}`).not.toContain('Lähettämätön')
  })

  test('takes its request back, and no other', async () => {
    await asks({}, 'officer', desk())
    const id = (await open())?.id ?? ''
    expect((await post('officer', `${desk()}/${id}/end`)).status).toBe(303)
    expect((await post('officer', `${desk()}/${id}/end`)).status).toBe(409)
    await asks()
    expect((await post('officer', `${desk()}/${(await open())?.id ?? ''}/end`)).status).toBe(409)
    expect(await coordinator()).toBe(idOf(sent.signatory))
  })

  test('asks nobody in a cancelled call', async () => {
    await base.owner.query(`update calls.call set state = 'cancelled' where id = $1`, [sent.call.id])
    const { text } = await get('officer', desk())
    expect([text.includes('Hakemusta ei enää käsitellä'), text.includes('name="whom"')]).toEqual([true, false])
    expect((await asks({}, 'officer', desk())).status).toBe(409)
  })

  test('says why and whom, of the parties that were sent; nobody else asks in its name', async () => {
    const nobody = await asks({ whom: '' }, 'officer', desk())
    expect([nobody.status, nobody.text.includes('href="#whom"')]).toEqual([422, true])
    const silent = await asks({ reason: ' ' }, 'officer', desk())
    expect([silent.status, silent.text.includes('id="reason-error"')]).toEqual([422, true])
    expect((await asks({ whom: newId() }, 'officer', desk())).status).toBe(409)
    expect((await asks({}, 'decision-maker', desk())).status).toBe(403)
    expect((await asks({}, 'assessor-fi', desk())).status).toBe(404)
    expect((await asks({}, 'coordinator', desk())).status).toBe(404)
    expect(await open()).toBeUndefined()
  })
})
