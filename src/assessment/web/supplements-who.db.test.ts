import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { officerOfAnother } from '../../../test/situations/calls.ts'
import { asking } from '../../../test/situations/house-asked.ts'
import { afterClosing, sentApplication } from '../../../test/situations/sent-application.ts'
import { supplementAsked } from '../../../test/situations/supplement-asked.ts'
import { askedBy, type Fields } from '../../../test/situations/visitors.ts'
import { whileOpen } from '../../../test/situations/joint-application.ts'
import { listSupplements } from '../../applications/reads/supplement.ts'
import { findVersion } from '../../applications/reads/version.ts'
import { newId } from '../../io/once.ts'

let base: TestDatabase
let sent: Awaited<ReturnType<typeof sentApplication>>
let now = afterClosing
beforeAll(async () => {
  base = await freshDatabase('seeded')
})
beforeEach(async () => {
  now = whileOpen
  sent = await sentApplication(base)
  now = afterClosing
})
afterAll(() => base.close())

const { get, post } = askedBy(
  () => base,
  () => now,
)

const desk = () => `/fi/desk/cases/${sent.id}/supplements`
const asked = async (more: Fields = {}) => {
  const id = newId()
  return { id, ...(await post('officer', desk(), { id, ...supplementAsked, ...more })) }
}
const mine = (id: string, lang = 'sv') => `/${lang}/my/applications/${sent.id}/supplements/${id}`
const found = async (id: string) => (await listSupplements(base.write, sent.id)).find((one) => one.id === id)
const version = () => findVersion(base.write, sent.id)
describe('who may and when', () => {
  test('the same form sent twice at once asks once; an answer sent twice at once makes one version', async () => {
    const id = newId()
    const all = { id, ...supplementAsked }
    const answers = await Promise.all([1, 2].map(() => post('officer', desk(), all)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await listSupplements(base.write, sent.id)).toHaveLength(1)
    const sends = await Promise.all([1, 2].map(() => post('coordinator', mine(id), { problem: 'Alla.', deed: 'send' })))
    expect(sends.map(({ status }) => status).toSorted()).toEqual([303, 409])
    expect((await version())?.number).toBe(2)
  })

  test('what is lacking in the request is told at its field, and nothing typed is lost', async () => {
    const faulty = await asked({ reason: ' ', due: '1.1.2020', 'note.outcomes': '' })
    expect(faulty.status).toBe(422)
    for (const id of ['reason-error', 'due-error', 'note.outcomes-error']) expect(faulty.text).toContain(`id="${id}"`)
    expect(faulty.text).toContain('Ketä ongelma koskee?')
    expect((await get('officer', `${desk()}/new`)).status).toBe(422)
    expect(await listSupplements(base.write, sent.id)).toEqual([])
  })

  test('nothing is asked while the applicant can still edit, nor after withdrawal', async () => {
    now = whileOpen
    const early = await asked()
    expect(early.status).toBe(409)
    expect(early.text).toContain('Hakuaika on vielä auki')
    now = afterClosing
    await post('signatory', `/fi/my/applications/${sent.id}/withdrawal`)
    expect((await asked()).status).toBe(403)
  })

  test('partners write and the coordinator’s people send; readers and strangers do neither', async () => {
    const { id } = await asked()
    const fields = { problem: 'Alla.', deed: 'send' }
    expect((await post('partner-sv', mine(id), fields)).status).toBe(403)
    expect((await post('finance', mine(id), fields)).status).toBe(403)
    expect((await post('joint', mine(id), fields)).status).toBe(404)
    expect((await get('joint', mine(id))).status).toBe(404)
    expect((await get('coordinator', mine(newId()))).status).toBe(404)
    expect((await get('coordinator', mine('nothing'))).status).toBe(404)
    expect((await post('coordinator', desk())).status).toBe(404)
    const house = asking(base, now)
    const stranger = await officerOfAnother(base)
    expect((await house.ask(stranger, desk())).status).toBe(404)
    expect((await house.post(stranger, desk(), { reason: 'x' })).status).toBe(404)
    expect((await found(id))?.answeredAt).toBeNull()
  })

  test('an answer with nothing in it is not sent', async () => {
    const { id } = await asked()
    const { answers } = await sent.now()
    const untouched = { problem: String(answers.problem), outcomes: String(answers.outcomes), deed: 'send' }
    const { status, text } = await post('coordinator', mine(id, 'fi'), untouched)
    expect(status).toBe(409)
    expect(text).toContain('Kirjoita ainakin yhteen kohtaan')
  })
})
