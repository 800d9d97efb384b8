import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { allSigned, closing, signed, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { usualCostTypes } from '../calls/cost-type.ts'
import { wordsOf } from '../kit/words.ts'
import { listDocuments } from '../register/reads.ts'
import { saveAnswers } from './actions/save-answers.ts'
import { savePartner } from './actions/save-partner.ts'
import { submit } from './actions/submit.ts'
import { findVersion, findVersionNumber, listSubmitted, listVersions } from './reads/version.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase('seeded')
})
afterAll(() => it.close())

const send = (joint: Joint, at = whileOpen) => submit(hereFor(it, joint.signatory, at), joint.id)

test('what is sent again after an edit is version 2; version 1 stays as it was, and calls its cost types what they were called', async () => {
  const joint = await allSigned(it)
  await send(joint)
  const first = await findVersionNumber(it.read, joint.id, 1)
  const renamed = usualCostTypes.map((type) => ({ ...type, name: wordsOf({ fi: `${type.key} toisin` }) }))
  await it.owner.query('update calls.call set costs = $1 where id = $2', [JSON.stringify(renamed), joint.call.id])
  await saveAnswers(hereFor(it, joint.editor, whileOpen), joint.id, {
    answers: { title_fi: 'Lupa-asiat vielä sujuvammiksi' },
  })
  const edited = await joint.now()
  expect(edited.revision).toBeGreaterThan(edited.newest?.revision ?? 0)
  expect((await findVersion(it.read, joint.id))?.number).toBe(1)

  expect(await send(joint, closing)).toMatchObject({
    ok: true,
    value: { number: 2, arrivedAt: closing, caseId: edited.caseId },
  })
  expect(await findVersionNumber(it.read, joint.id, 1)).toEqual(first)
  expect(first).toHaveProperty('content.costTypes[0].name.fi.text', 'Henkilöstökulut')
  const second = await findVersion(it.read, joint.id)
  expect(second).toHaveProperty('content.costTypes[0].name.fi.text', 'personnel toisin')
  expect(second?.content.title.fi?.text).toBe('Lupa-asiat vielä sujuvammiksi')
  expect((await listVersions(it.read, joint.id)).map((version) => `${version.number} ${version.submittedBy}`)).toEqual([
    '2 Kalle Malli',
    '1 Kalle Malli',
  ])
  expect((await listDocuments(it.read, edited.caseId ?? '')).map((document) => document.number)).toEqual([1, 2])
  const listed = await listSubmitted(it.read, joint.call.id)
  expect(listed.map((row) => [row.title.fi?.text, row.arrivedAt])).toEqual([['Lupa-asiat vielä sujuvammiksi', closing]])
})

test('a version cannot be changed or taken away by the server', async () => {
  const joint = await allSigned(it)
  await send(joint)
  await expect(
    it.write.updateTable('applications.version').set({ hash: 'x' }).where('application_id', '=', joint.id).execute(),
  ).rejects.toThrow(/permission denied/)
  await expect(
    it.write.deleteFrom('applications.version').where('application_id', '=', joint.id).execute(),
  ).rejects.toThrow(/permission denied/)
})

test('after a change of a partner’s tasks the application waits for that partner again', async () => {
  const joint = await allSigned(it)
  await send(joint)
  const { id: partnerId } = await joint.part(joint.swedish)
  await savePartner(hereFor(it, joint.editor, whileOpen), joint.id, { partnerId, tasks: 'Något annat' })
  expect(await send(joint)).toEqual({ ok: false, refusal: 'partner_unsigned' })
  await signed(it, joint, joint.swedish)
  expect(await send(joint)).toMatchObject({ ok: true, value: { number: 2 } })
})
