import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { callInAssessment, pointsFor, type InAssessment } from '../../test/situations/call-in-assessment.ts'
import { hereAt, moment } from '../../test/situations/entered.ts'
import { asking } from '../../test/situations/house-asked.ts'
import { both } from '../../test/situations/whole-call.ts'
import { findCall } from '../calls/reads.ts'
import { Barred } from '../io/absent.ts'
import { paths } from '../paths.ts'
import type { Actor } from '../people/person.ts'
import { assign } from './actions/assign.ts'
import { completeSheet } from './actions/complete-sheet.ts'
import { declareConflict } from './actions/declare-conflict.ts'
import { layPriority } from './actions/lay-priority.ts'
import { saveScores } from './actions/save-scores.ts'

let base: TestDatabase
let it: InAssessment
let house: ReturnType<typeof asking>
beforeAll(async () => {
  base = await freshDatabase()
  house = asking(base, moment('2026-11-22'))
})
beforeEach(async () => {
  it = await callInAssessment(base)
})
afterAll(() => base.close())

const here = (who: Actor) => hereAt(base, who)
const priority = { purpose: 'decision_making', text: both('Päätöksenteko ensin'), reason: both('Hakemusten määrä') }
const written = {
  purpose: 'decision_making',
  'text.fi': 'Päätöksenteko ensin',
  'text.sv': 'Beslutsfattandet först',
  'reason.fi': 'Hakemusten määrä',
  'reason.sv': 'Antalet ansökningar',
}

/** A sheet with all points, not yet handed in. */
async function sheet(person: Actor) {
  const pairs = [{ applicationId: it.one, personId: person.id }]
  await assign(here(it.people.presenter), it.call.id, { pairs, note: '' })
  await declareConflict(here(person), it.one, { declared: 'none', ground: '', note: '' })
  await saveScores(here(person), it.one, pointsFor(4, 4, 4))
}

test('the decision-maker sees what was applied for, lays the priority down, and the public reads it with its day', async () => {
  const address = paths.deskPriority('sv', it.call.slug)
  const before = await house.ask(it.people.decider, address)
  expect(before.text.replaceAll('\u00a0', ' ')).toContain('270 000 €')
  expect((await house.post(it.people.decider, address, new URLSearchParams(written))).status).toBe(303)
  expect((await house.ask(it.people.decider, address)).text).toContain('Fastställt 22.11.2026')
  const { text } = await house.ask(it.people.applicant, paths.call('sv', it.call.slug))
  for (const said of ['Beslutsfattandet först', 'Antalet ansökningar', 'Beslutsfattaren fastställde företrädet'])
    expect(text).toContain(said)
  expect((await house.post(it.people.decider, address, new URLSearchParams(written))).status).toBe(409)
})

test('what is missing is said at the field, and what was typed stays', async () => {
  const fields = new URLSearchParams({ ...written, 'reason.sv': '' })
  const answer = await house.post(it.people.decider, paths.deskPriority('fi', it.call.slug), fields)
  expect([
    answer.status,
    answer.text.includes('href="#reason.sv"'),
    answer.text.includes('Päätöksenteko ensin'),
  ]).toEqual([422, true, true])
})

test('it is the act of the decision-maker alone', async () => {
  await expect(layPriority(here(it.people.presenter), it.call.id, priority)).rejects.toThrow(Barred)
  await expect(layPriority(here(it.people.registrar), it.call.id, priority)).rejects.toThrow(Barred)
  expect(await findCall(base.read, it.call.id)).toMatchObject({ priorityPurpose: null, priorityLaidAt: null })
})

test('once a sheet is handed in it is too late', async () => {
  await sheet(it.people.first)
  await completeSheet(here(it.people.first), it.one)
  expect(await layPriority(here(it.people.decider), it.call.id, priority)).toEqual({
    ok: false,
    refusal: 'scores_open',
  })
  const { rows } = await base.owner.query(`select 1 from io.event where what = 'call.priority_laid' and about = $1`, [
    it.call.id,
  ])
  expect(rows).toEqual([])
})

test('laid down while a sheet is handed in, it was before the sheet or not at all', async () => {
  await sheet(it.people.first)
  const [laid] = await Promise.all([
    layPriority(here(it.people.decider), it.call.id, priority),
    completeSheet(here(it.people.first), it.one),
  ])
  const { rows } = await base.owner.query<{ what: string }>(
    `select what from io.event where what in ('call.priority_laid', 'assessment.sheet_completed') and about in ($1, $2) order by id`,
    [it.call.id, it.one],
  )
  const order = rows.map((row) => row.what)
  expect(order).toEqual(laid.ok ? ['call.priority_laid', 'assessment.sheet_completed'] : ['assessment.sheet_completed'])
})
