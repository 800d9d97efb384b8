import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { allSigned, closing, signed, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { askedBy, type Fields } from '../../test/situations/visitors.ts'
import { Barred } from '../io/absent.ts'
import { newId } from '../io/once.ts'
import { removePartner } from './actions/remove-partner.ts'
import { endCoordination } from './actions/hand-over.ts'
import { submit } from './actions/submit.ts'
import { standing } from './commitment.ts'
import { listTransfers } from './reads/coordination.ts'
import { findVersion } from './reads/version.ts'

let base: TestDatabase
let joint: Joint
let now = whileOpen
beforeAll(async () => {
  base = await freshDatabase('seeded')
})
beforeEach(async () => {
  now = whileOpen
  joint = await allSigned(base)
})
afterAll(() => base.close())

const at = (lang = 'fi') => `/${lang}/my/applications/${joint.id}/coordination`
const { get, post } = askedBy(
  () => base,
  () => now,
)
const swedish = () => joint.swedish.actingFor?.id ?? ''
const offers = (more: Fields = {}, person = 'signatory') =>
  post(person, at(), { id: newId(), whom: swedish(), reason: 'Projektijohtaja siirtyy.', ...more })
const open = async () => (await listTransfers(base.write, joint.id)).find(({ endedAs }) => endedAs === null)
const ends = async (person: string, as: string, lang = 'sv') =>
  post(person, `${at(lang)}/${(await open())?.id ?? newId()}`, { as })
const standings = async () => (await joint.now()).partners.map((partner) => [partner.role, standing(partner).kind])

describe('the coordinator’s task', () => {
  test('is handed over: asked by one signatory, accepted in Swedish by the other, told to all, and sent by the new one', async () => {
    expect((await offers()).status).toBe(303)
    const mine = await get('partner-sv', '/sv/my')
    expect(mine.text).toContain('data-task="take_coordination"')
    const { text } = await get('partner-sv', at('sv'))
    expect(text).toContain('Projektijohtaja siirtyy.')
    expect(text).toContain('Vi tar uppgiften')
    expect((await ends('partner-sv', 'accepted')).status).toBe(303)
    expect(await standings()).toEqual([
      ['coordinator', 'by_submitting'],
      ['partner', 'missing'],
      ['partner', 'outdated'], // it was given to the former coordinator
    ])
    const { rows } = await base.owner.query<{ subject: string }>('select subject from io.mail where about = $1', [
      joint.id,
    ])
    const told = rows.map(({ subject }) => subject)
    expect(told.filter((one) => one.startsWith('Hankehallinnoija on nyt')).length).toBeGreaterThan(1)
    expect(told.filter((one) => one.startsWith('Projektadministratör är nu'))).not.toEqual([])
    const former = { ...joint, swedish: joint.signatory }
    expect(await signed(base, former, joint.signatory)).toMatchObject({ ok: true })
    expect(await submit(hereFor(base, joint.swedish, whileOpen), joint.id)).toMatchObject({
      refusal: 'partner_unsigned',
    })
    expect((await get('partner-fi', '/fi/my')).text).toContain('data-task="recommit"')
    expect(await signed(base, joint, joint.finnish)).toMatchObject({ ok: true })
    await expect(submit(hereFor(base, joint.signatory, whileOpen), joint.id)).rejects.toThrow(Barred)
    expect(await submit(hereFor(base, joint.swedish, whileOpen), joint.id)).toMatchObject({ ok: true })
    expect(await findVersion(base.write, joint.id)).toMatchObject({ coordinator: { id: swedish() } })
    expect((await get('coordinator', at())).text).toContain('siirtyi')
  })

  test('is not asked any more once the application is sent: the request ends, and both sides are told', async () => {
    await offers()
    expect(await submit(hereFor(base, joint.signatory, whileOpen), joint.id)).toMatchObject({ ok: true })
    expect(await open()).toBeUndefined()
    const { rows } = await base.owner.query(
      `select 1 from io.mail where about = $1 and once like 'coordination-lapsed:%'`,
      [joint.id],
    )
    expect(rows.length).toBeGreaterThan(1)
  })

  test('stays where it is when the other declines or the request is withdrawn, and can be asked again', async () => {
    await offers()
    expect((await ends('partner-sv', 'declined')).status).toBe(303)
    await offers()
    expect((await ends('signatory', 'withdrawn')).status).toBe(303)
    expect((await offers()).status).toBe(303)
    expect((await joint.now()).coordinatorId).toBe(joint.signatory.actingFor?.id)
    const [last] = await listTransfers(base.write, joint.id)
    expect((await ends('partner-sv', 'declined')).status).toBe(303)
    expect((await offers({ id: last?.id ?? '' })).status).toBe(409) // the same form sent again
  })

  test('is no more asked of a party that is taken out of the application', async () => {
    await offers()
    const { id: partnerId } = await joint.part(joint.swedish)
    expect(await removePartner(hereFor(base, joint.editor, whileOpen), joint.id, { partnerId })).toMatchObject({
      ok: true,
    })
    expect(await open()).toBeUndefined()
  })

  test('is answered once: of an acceptance and a withdrawal at the same time one holds', async () => {
    await offers()
    const id = (await open())?.id ?? ''
    const answers = await Promise.all([
      endCoordination(hereFor(base, joint.swedish, whileOpen), joint.id, { transfer: id, as: 'accepted' }),
      endCoordination(hereFor(base, joint.signatory, whileOpen), joint.id, { transfer: id, as: 'withdrawn' }).catch(
        () => ({ ok: false }), // no coordinator's signatory any more
      ),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await listTransfers(base.write, joint.id)).map(({ endedAs }) => endedAs)).not.toContain(null)
    expect((await joint.now()).partners.filter(({ role }) => role === 'coordinator')).toHaveLength(1)
  })
})

describe('nobody hands it over', () => {
  test('who does not sign for the coordinator, nor takes it who does not sign for the asked party', async () => {
    expect((await offers({}, 'coordinator')).status).toBe(403)
    expect((await offers({}, 'partner-sv')).status).toBe(403)
    await offers()
    expect((await ends('partner-fi', 'accepted')).status).toBe(403)
    expect((await ends('signatory', 'accepted')).status).toBe(403)
    expect((await ends('partner-sv', 'withdrawn')).status).toBe(403)
    expect((await ends('small-sv', 'accepted')).status).toBe(404)
    expect(await open()).toBeDefined()
  })

  test('twice at once, without a reason, to nobody, or after the deadline', async () => {
    expect((await offers({ whom: '' })).text).toContain('href="#whom"')
    const none = await offers({ reason: ' ' })
    expect([none.status, none.text.includes('id="reason-error"')]).toEqual([422, true])
    const stranger = await offers({ whom: newId() })
    expect([stranger.status, stranger.text.includes('Tämä osapuoli ei voi olla hankehallinnoija')]).toEqual([409, true])
    const answers = await Promise.all([offers(), offers()])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
    now = new Date(closing.getTime() + 1)
    expect((await ends('partner-sv', 'accepted')).status).toBe(409)
    expect((await joint.now()).coordinatorId).toBe(joint.signatory.actingFor?.id)
  })
})
