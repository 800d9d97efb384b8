import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { allSigned, closing, whileOpen } from '../../test/situations/joint-application.ts'
import { Barred } from '../io/absent.ts'
import type { Actor } from '../people/person.ts'
import { listDocuments } from '../register/reads.ts'
import { saveAnswers } from './actions/save-answers.ts'
import { submit } from './actions/submit.ts'
import { takeIntoAssessment } from './actions/take-into-assessment.ts'
import { withdraw } from './actions/withdraw.ts'
import { listSubmitted } from './reads/version.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase('seeded')
})
afterAll(() => it.close())

const late = new Date(closing.getTime() + 1)
const as = (who: Actor, at = whileOpen) => hereFor(it, who, at)

test('the signatory takes an application back; it leaves the list, the register and the versions stay', async () => {
  const joint = await allSigned(it)
  await submit(as(joint.signatory), joint.id)
  expect(await listSubmitted(it.read, joint.call.id)).toMatchObject([
    {
      applicationId: joint.id,
      title: { fi: { text: 'Lupa-asiat sujuviksi' } },
      purpose: 'decision_making',
      soughtCents: 255_000_00,
      partners: [{ name: { sv: { text: 'Exempelkommun 3' } } }, { name: { fi: { text: 'Esimerkkikunta 2' } } }],
    },
  ])
  await expect(withdraw(as(joint.editor), joint.id)).rejects.toThrow(Barred)
  expect(await withdraw(as(joint.signatory, late), joint.id)).toMatchObject({ ok: true, value: { state: 'withdrawn' } })
  expect(await listSubmitted(it.read, joint.call.id)).toEqual([])
  const { caseId } = await joint.now()
  expect((await listDocuments(it.read, caseId ?? '')).map((document) => document.kind)).toEqual([
    'application',
    'withdrawal',
  ])
  expect(await withdraw(as(joint.signatory, late), joint.id)).toEqual({ ok: false, refusal: 'step_not_allowed' })
  const attempts = await it.read
    .selectFrom('io.attempt')
    .select(['deed', 'outcome'])
    .where('about', '=', joint.id)
    .orderBy('id')
    .execute()
  expect(attempts.map((row) => `${row.deed} ${row.outcome}`).filter((row) => !row.includes('commit'))).toEqual([
    'application.submit done',
    'application.withdraw barred',
    'application.withdraw done',
    'application.withdraw step_not_allowed',
  ])
})

test('in assessment nothing is changed any more, though it may be taken back', async () => {
  const joint = await allSigned(it)
  await submit(as(joint.signatory), joint.id)
  const taken = await it.write.transaction().execute((tx) => takeIntoAssessment(tx, joint.call.id))
  expect(taken).toBe(1)
  expect(await saveAnswers(as(joint.editor), joint.id, { answers: { problem: 'Toinen' } })).toEqual({
    ok: false,
    refusal: 'application_closed',
  })
  expect(await withdraw(as(joint.signatory, late), joint.id)).toMatchObject({ ok: true })
})
