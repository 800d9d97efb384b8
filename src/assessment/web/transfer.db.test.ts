import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { hereFor } from '../../../test/situations/calls.ts'
import { whileOpen } from '../../../test/situations/joint-application.ts'
import { afterClosing, sentApplication, type Sent } from '../../../test/situations/sent-application.ts'
import { examplePerson } from '../../../test/situations/signed-in.ts'
import { askedBy, type Fields } from '../../../test/situations/visitors.ts'
import { withdraw } from '../../applications/actions/withdraw.ts'
import { findVersion, listSubmitted } from '../../applications/reads/version.ts'
import { findKeeping, listDocuments } from '../../register/reads.ts'
import { transfer } from '../actions/transfer.ts'

let base: TestDatabase
let sent: Sent
beforeAll(async () => {
  base = await freshDatabase('seeded')
})
beforeEach(async () => {
  sent = await sentApplication(base)
})
afterAll(() => base.close())

const { get, post } = askedBy(
  () => base,
  () => afterClosing,
)
const desk = (more = '') => `/fi/desk/cases/${sent.id}${more}`
const typed = { to: 'Esimerkkivirasto', reason: 'Kyse on tutkimusrahoituksesta.' }
const moves = (more: Fields = {}, person = 'officer') => post(person, desk('/transfer'), { ...typed, ...more })

test('R-A8 what belongs to another authority is transferred to it: the sender is told, the time of arrival stays, the case is handled here no more', async () => {
  expect((await get('officer', desk('/transfer'))).text).toContain('lähetä hakemus liitteineen kirjaamosta')
  expect((await moves()).status).toBe(303)
  const version = await findVersion(base.write, sent.id)
  expect(version).toMatchObject({ state: 'transferred', caseNumber: sent.caseNumber, arrivedAt: whileOpen })
  expect(await listSubmitted(base.write, sent.call.id)).toEqual([])
  const documents = await listDocuments(base.write, sent.caseId)
  expect(documents.at(-1)).toMatchObject({ kind: 'authority_transfer', direction: 'sent', at: afterClosing })
  expect(await findKeeping(base.write, sent.caseId)).toMatchObject({ closedOn: '2026-12-17' })
  const { rows } = await base.owner.query<{ body: string }>(
    `select body from io.mail where about = $1 and once like 'transferred:%'`,
    [sent.id],
  )
  expect(rows.length).toBeGreaterThan(2)
  for (const { body } of rows) {
    for (const part of [sent.caseNumber, 'Esimerkkivirasto', '22.11.2026']) expect(body).toContain(part)
    expect(body).not.toContain('tutkimusrahoituksesta')
  }
  const own = (await get('partner-sv', `/sv/my/applications/${sent.id}`)).text
  for (const part of ['Ansökan har överförts: Esimerkkivirasto', 'tutkimusrahoituksesta', '22.11.2026'])
    expect(own).toContain(part)
  expect((await get('partner-sv', '/sv/my')).text).toContain('Överförd till en annan myndighet')
})

test('a case that has left is found at the desk below the list, can be read and copied, and nothing else is done with it', async () => {
  await moves()
  const list = await get('officer', `/fi/desk/calls/${sent.call.slug}/applications`)
  expect(list.text).toContain('Perutut ja siirretyt')
  expect(list.text).toContain(desk())
  const { status, text } = await get('officer', desk())
  expect(status).toBe(200)
  expect(text).toContain('Hakemus on siirretty: Esimerkkivirasto')
  expect(text).not.toContain(desk('/transfer'))
  expect((await get('officer', desk('/copies'))).status).toBe(200)
  expect((await moves()).status).toBe(303) // sent twice it leads to the case
  expect((await post('officer', desk('/messages'), { subject: 'a', text: 'b' })).status).toBe(403)
  expect((await get('officer', '/fi/desk')).text).not.toContain(`href="${desk('/messages')}"`)
  expect(
    (await post('coordinator', `/fi/my/applications/${sent.id}/messages`, { subject: 'a', text: 'b' })).status,
  ).toBe(409)
})

test('a withdrawn application too is read at the desk: copies of it are still asked for', async () => {
  expect(await withdraw(hereFor(base, sent.signatory, afterClosing), sent.id)).toMatchObject({ ok: true })
  for (const page of ['', '/copies', '/secrecy', '/messages', '/supplements', '/coordination'])
    expect((await get('officer', desk(page))).status).toBe(200)
  expect((await get('officer', desk('/transfer'))).status).toBe(403)
  expect((await get('assessor-fi', desk())).status).toBe(404)
})

test('a transfer says to whom and why; who neither presents nor keeps the register makes none', async () => {
  const faulty = await moves({ to: ' ', reason: '' })
  expect(faulty.status).toBe(422)
  for (const at of ['href="#to"', 'href="#reason"']) expect(faulty.text).toContain(at)
  expect((await moves({ to: 'x'.repeat(201) })).text).toContain('kirjaamosta')
  expect((await moves({}, 'decision-maker')).status).toBe(403)
  expect((await moves({}, 'assessor-fi')).status).toBe(404)
  expect((await moves({}, 'coordinator')).status).toBe(404)
  expect((await findVersion(base.write, sent.id))?.state).toBe('submitted')
})

test('of a transfer and a withdrawal at the same time one holds', async () => {
  const officer = await examplePerson(base.write, 'officer')
  const outcomes = await Promise.allSettled([
    transfer(hereFor(base, officer, afterClosing), sent.id, typed),
    withdraw(hereFor(base, sent.signatory, afterClosing), sent.id),
  ])
  expect(outcomes.filter((one) => one.status === 'fulfilled' && one.value.ok)).toHaveLength(1)
})
