import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { closing, oneUnsigned, openCall, whileOpen } from '../../test/situations/joint-application.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'
import { Absent, Barred } from '../io/absent.ts'
import { newId } from '../io/once.ts'
import type { Actor } from '../people/person.ts'
import { addPartner } from './actions/add-partner.ts'
import { removePartner } from './actions/remove-partner.ts'
import { saveAnswers } from './actions/save-answers.ts'
import { start } from './actions/start.ts'
import { historyOf } from './reads/answer.ts'
import { listInvitable } from './reads/invitable.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase('seeded')
})
afterAll(() => it.close())

const as = (who: Actor, at = whileOpen) => hereFor(it, who, at)
const person = (key: string) => examplePerson(it.write, key)
const tooLate = new Date(closing.getTime() + 1)
const idOf = async (name: string) =>
  (await it.owner.query<{ id: string }>(`select id from people.organisation where name->'fi'->>'text' = $1`, [name]))
    .rows[0]?.id ?? ''
const rowsOf = async (text: string, id: string) => (await it.owner.query(text, [id])).rows

test('a municipality’s writer begins an application, which its municipality coordinates in its own language', async () => {
  const call = await openCall(it)
  const id = newId()
  expect(await start(as(await person('small-sv')), id, { callId: call.id })).toEqual({ ok: true, value: { id } })
  expect(await rowsOf('select state, lang, example, revision from applications.application where id = $1', id)).toEqual(
    [{ state: 'draft', lang: 'sv', example: true, revision: 1 }],
  )
  expect(await rowsOf('select role, position from applications.partner where application_id = $1', id)).toEqual([
    { role: 'coordinator', position: 1 },
  ])
})

test('the same form sent twice at once begins one application', async () => {
  const call = await openCall(it)
  const [id, writer] = [newId(), await person('coordinator')]
  const both = await Promise.all([
    start(as(writer), id, { callId: call.id }),
    start(as(writer), id, { callId: call.id }),
  ])
  expect(both).toEqual([
    { ok: true, value: { id } },
    { ok: true, value: { id } },
  ])
  expect(await rowsOf('select from applications.partner where application_id = $1', id)).toHaveLength(1)
  expect(await rowsOf(`select from io.event where what = 'application.begun' and about = $1`, id)).toHaveLength(1)
})

test('nobody begins an application before the call opens, after it closes, in a draft of a call, or for an authority', async () => {
  const call = await openCall(it)
  const writer = await person('coordinator')
  expect(await start(as(writer, tooLate), newId(), { callId: call.id })).toEqual({ ok: false, refusal: 'call_closed' })
  expect(await start(as(writer, new Date('2026-11-01T00:00:00Z')), newId(), { callId: call.id })).toMatchObject({
    refusal: 'call_closed',
  })
  const draft = await openCall(it, { state: 'draft' })
  await expect(start(as(writer), newId(), { callId: draft.id })).rejects.toThrow(Absent)
  await expect(start(as(await person('officer')), newId(), { callId: call.id })).rejects.toThrow(Barred)
  await expect(start(as(await person('finance')), newId(), { callId: call.id })).rejects.toThrow(Barred)
  const narrow = await openCall(it, { applicantKinds: ['municipality'] })
  expect(await start(as(await person('joint')), newId(), { callId: narrow.id })).toMatchObject({
    refusal: 'not_an_applicant',
  })
})

test('an id that somebody else has taken begins nothing', async () => {
  const joint = await oneUnsigned(it)
  await expect(start(as(await person('small-sv')), joint.id, { callId: joint.call.id })).rejects.toThrow(Absent)
})

test('every earlier answer to a question is kept, with who wrote it and when', async () => {
  const joint = await oneUnsigned(it)
  const later = new Date(whileOpen.getTime() + 60_000)
  await saveAnswers(as(joint.editor), joint.id, { answers: { problem: 'Jonot ovat pitkät' } })
  await saveAnswers(as(joint.signatory, later), joint.id, { answers: { problem: 'Jonot ovat liian pitkät' } })
  const history = await historyOf(it.read, joint.id, 'problem')
  expect(history.map(({ value, who }) => [value, who])).toEqual([
    ['Jonot ovat liian pitkät', 'Kalle Malli'],
    ['Jonot ovat pitkät', 'Aino Esimerkki'],
    ['Vastaus', 'Aino Esimerkki'],
  ])
  expect(history[0]?.at).toEqual(later)
  expect(new Set(history.map((answer) => answer.revision)).size).toBe(3)
})

test('the same answer again is no revision', async () => {
  const joint = await oneUnsigned(it)
  const before = await joint.now()
  const outcome = await saveAnswers(as(joint.editor, closing), joint.id, {
    answers: { ...before.answers, acronym: '' },
  })
  expect(outcome).toEqual({ ok: true, value: { revision: before.revision, savedAt: before.savedAt } })
  expect(await joint.now()).toEqual(before)
})

test('two who write different fields at once both keep what they wrote', async () => {
  const joint = await oneUnsigned(it)
  const questions = ['problem', 'why_digital', 'what_changes', 'outcomes', 'steering']
  await Promise.all(
    questions.map((question) =>
      saveAnswers(as(joint.editor), joint.id, { answers: { [question]: `Uusi ${question}` } }),
    ),
  )
  const { answers } = await joint.now()
  expect(questions.map((question) => answers[question])).toEqual(questions.map((question) => `Uusi ${question}`))
})

test('answers of every kind come back as they were given', async () => {
  const joint = await oneUnsigned(it)
  const given = {
    acronym: '"; drop table applications.answer; --',
    statutory_task: false,
    national_services: ['maps', 'payments'],
    staff: [{ role: 'Projektipäällikkö', share: 50 }],
    incomes_sum: 12_345,
  }
  expect(await saveAnswers(as(joint.editor), joint.id, { answers: given })).toMatchObject({ ok: true })
  expect((await joint.now()).answers).toMatchObject(given)
})

test('what the form does not ask is not kept', async () => {
  const joint = await oneUnsigned(it)
  for (const question of ['no_such_question', '__proto__', 'constructor'])
    await expect(
      saveAnswers(as(joint.editor), joint.id, { answers: Object.fromEntries([[question, 'x']]) }),
    ).rejects.toThrow(Absent)
})

test('after the last instant nothing is written, and nothing is lost of what was', async () => {
  const joint = await oneUnsigned(it)
  expect(await saveAnswers(as(joint.editor, closing), joint.id, { answers: { problem: 'Ehti' } })).toMatchObject({
    ok: true,
  })
  const before = await joint.now()
  expect(await saveAnswers(as(joint.editor, tooLate), joint.id, { answers: { problem: 'Ei ehtinyt' } })).toEqual({
    ok: false,
    refusal: 'application_closed',
  })
  expect(await joint.now()).toEqual(before)
})

test('a partner’s finance officer reads the answers but does not write them; a stranger is told nothing', async () => {
  const joint = await oneUnsigned(it)
  const answer = { answers: { problem: 'x' } }
  await expect(saveAnswers(as(await person('finance')), joint.id, answer)).rejects.toThrow(Barred)
  await expect(saveAnswers(as(await person('small-sv')), joint.id, answer)).rejects.toThrow(Absent)
  await expect(saveAnswers(as(await person('officer')), joint.id, answer)).rejects.toThrow(Absent)
  await expect(saveAnswers(as(joint.editor), newId(), answer)).rejects.toThrow(Absent)
})

test('a partner is added once, its people are written to, and it can be taken out again', async () => {
  const joint = await oneUnsigned(it)
  const [partnerId, organisationId] = [newId(), await idOf('Esimerkkikunta 6')]
  const add = (id: string) => addPartner(as(joint.editor), joint.id, { id, organisationId })
  expect(await add(partnerId)).toEqual({ ok: true, value: { id: partnerId } })
  expect(await add(newId())).toEqual({ ok: true, value: { id: partnerId } })
  const letters = await rowsOf(`select subject, lang from io.mail where about = $1 and to_name = 'Siv Ensam'`, joint.id)
  expect(letters).toEqual([{ subject: 'Inbjudan att bli delgenomförare: Smidiga tillstånd', lang: 'sv' }])
  expect(await removePartner(as(joint.editor), joint.id, { partnerId })).toMatchObject({ ok: true })
  expect((await joint.now()).partners).toHaveLength(3)
})

test('no real municipality becomes a partner of an invented application, nor does an authority', async () => {
  const joint = await oneUnsigned(it)
  for (const name of ['Kuopio', 'Esimerkkiministeriö']) {
    const organisationId = await idOf(name)
    expect(organisationId).not.toBe('')
    expect(await addPartner(as(joint.editor), joint.id, { id: newId(), organisationId })).toEqual({
      ok: false,
      refusal: 'not_an_applicant',
    })
  }
  expect((await joint.now()).partners).toHaveLength(3)
})

test('real municipalities may be asked to join an invented application only where a real one coordinates it', async () => {
  const [coordinatorId, organisationId] = [await idOf('Nokia'), await idOf('Lempäälä')]
  const names = (await listInvitable(it.read, { example: true, coordinatorId })).map((one) => one.id)
  expect(names).toContain(organisationId)
  expect(names).toContain(await idOf('Esimerkkikunta 6'))
  expect((await listInvitable(it.read, { example: false, coordinatorId })).some((one) => one.example)).toBe(false)
})

test('the coordinator cannot be taken out, and only the coordinator takes others out', async () => {
  const joint = await oneUnsigned(it)
  const { id: own } = await joint.part(joint.editor)
  const { id: other } = await joint.part(joint.finnish)
  expect(await removePartner(as(joint.editor), joint.id, { partnerId: own })).toMatchObject({
    refusal: 'coordinator_stays',
  })
  await expect(removePartner(as(joint.swedish), joint.id, { partnerId: other })).rejects.toThrow(Barred)
})
