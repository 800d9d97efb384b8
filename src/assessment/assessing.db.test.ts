import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { callInAssessment, pointsFor, type InAssessment } from '../../test/situations/call-in-assessment.ts'
import { hereAt, moment } from '../../test/situations/entered.ts'
import { Absent, Barred } from '../io/absent.ts'
import type { Actor } from '../people/person.ts'
import { assign } from './actions/assign.ts'
import { completeSheet } from './actions/complete-sheet.ts'
import { declareConflict } from './actions/declare-conflict.ts'
import { saveScores } from './actions/save-scores.ts'
import { listSheets } from './reads/sheets.ts'

let base: TestDatabase
let it: InAssessment
beforeAll(async () => {
  base = await freshDatabase()
})
beforeEach(async () => {
  it = await callInAssessment(base)
})
afterAll(() => base.close())

const here = (who: Actor) => hereAt(base, who)
const none = { declared: 'none', ground: '', note: '' } as const
const give = (applicationId: string, ...people: readonly Actor[]) =>
  assign(here(it.people.presenter), it.call.id, {
    pairs: people.map((person) => ({ applicationId, personId: person.id })),
    note: '',
  })
const events = async (about: string) =>
  (
    await base.owner.query<{ what: string }>('select what from io.event where about = $1 order by id', [about])
  ).rows.map((row) => row.what)

/** Assigned, without a conflict, with a whole sheet that is not yet complete. */
async function written(applicationId: string, person: Actor, points = pointsFor(4, 4, 4)) {
  await give(applicationId, person)
  await declareConflict(here(person), applicationId, none)
  await saveScores(here(person), applicationId, points)
}

describe('an assessor', () => {
  test('declares before scoring', async () => {
    await give(it.one, it.people.first)
    await expect(saveScores(here(it.people.first), it.one, pointsFor(4, 4, 4))).rejects.toThrow(Barred)
    expect((await declareConflict(here(it.people.first), it.one, none)).ok).toBe(true)
    expect(await saveScores(here(it.people.first), it.one, pointsFor(4, 4, 4))).toEqual({
      ok: true,
      value: { savedAt: moment('2026-11-22') },
    })
  })

  test('who declares a conflict no longer knows of the case', async () => {
    await give(it.one, it.people.first)
    await declareConflict(here(it.people.first), it.one, { declared: 'disqualified', ground: 'close_person', note: '' })
    await expect(saveScores(here(it.people.first), it.one, [])).rejects.toThrow(Absent)
    await expect(declareConflict(here(it.people.first), it.one, none)).rejects.toThrow(Absent)
    await expect(completeSheet(here(it.people.first), it.one)).rejects.toThrow(Absent)
  })

  test('who was not assigned does not know of the case', async () => {
    await expect(declareConflict(here(it.people.first), it.one, none)).rejects.toThrow(Absent)
    await expect(saveScores(here(it.people.first), it.one, pointsFor(1, 1, 1))).rejects.toThrow(Absent)
  })

  test('declares no conflict without a ground, and the refusal leaves no trace', async () => {
    await give(it.one, it.people.first)
    expect(
      await declareConflict(here(it.people.first), it.one, { declared: 'disqualified', ground: '', note: '' }),
    ).toEqual({ ok: false, refusal: 'ground_missing' })
    const { rows } = await base.owner.query('select from assessment.conflict where application_id = $1', [it.one])
    expect(rows).toHaveLength(0)
    expect(await events(it.one)).toEqual(['assessment.assigned'])
  })

  test('saves none of several scores when one of them is wrong', async () => {
    await written(it.one, it.people.first, [])
    const wrong = [...pointsFor(4, 4, 4).slice(0, 2), { criterionKey: 'joint', points: 6, reason: '' }]
    expect(await saveScores(here(it.people.first), it.one, wrong)).toEqual({
      ok: false,
      refusal: 'points_out_of_range',
    })
    expect((await listSheets(base.read, it.one))[0]?.scores).toEqual([])
  })

  test('completes a whole sheet once, and changes it no more', async () => {
    await written(it.one, it.people.first, pointsFor(4, 4, 4).slice(0, 2))
    expect(await completeSheet(here(it.people.first), it.one)).toEqual({ ok: false, refusal: 'sheet_lacking' })
    await saveScores(here(it.people.first), it.one, pointsFor(4, 4, 4))
    expect((await completeSheet(here(it.people.first), it.one)).ok).toBe(true)
    expect(await completeSheet(here(it.people.first), it.one)).toEqual({ ok: false, refusal: 'sheet_complete' })
    expect(await saveScores(here(it.people.first), it.one, pointsFor(5, 5, 5))).toEqual({
      ok: false,
      refusal: 'sheet_complete',
    })
    expect((await listSheets(base.read, it.one))[0]?.scores.map((score) => score.points)).toEqual([4, 4, 4])
  })
})

describe('two at once', () => {
  test('complete their sheets, and one of them is told to be the last, once', async () => {
    await written(it.one, it.people.first)
    await written(it.one, it.people.second)
    const both = await Promise.all([it.people.first, it.people.second].map((who) => completeSheet(here(who), it.one)))
    expect(both.map((one) => one.ok)).toEqual([true, true])
    expect((await events(it.one)).filter((what) => what === 'assessment.completed')).toHaveLength(1)
  })

  test('complete the same sheet, and only one does', async () => {
    await written(it.one, it.people.first)
    const both = await Promise.all([1, 2].map(() => completeSheet(here(it.people.first), it.one)))
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect((await events(it.one)).filter((what) => what === 'assessment.sheet_completed')).toHaveLength(1)
  })

  test('complete and score: the sheet holds what was completed', async () => {
    await written(it.one, it.people.first)
    await Promise.all([
      completeSheet(here(it.people.first), it.one),
      saveScores(here(it.people.first), it.one, pointsFor(0, 0, 0)),
    ])
    const [sheet] = await listSheets(base.read, it.one)
    const { rows } = await base.owner.query<{ late: boolean }>(
      `select bool_or(s.at > d.completed_at) as late from assessment.score s join assessment.sheet d using (application_id, person_id) where application_id = $1`,
      [it.one],
    )
    expect([sheet?.completedAt === null, rows[0]?.late]).toEqual([false, false])
  })
})

test('with a conflict declared by the last who had not scored, the application is assessed', async () => {
  for (const who of [it.people.first, it.people.second]) {
    await written(it.one, who)
    await give(it.one, who)
  }
  await assign(here(it.people.presenter), it.call.id, {
    pairs: [{ applicationId: it.one, personId: it.people.tied.id }],
    note: 'Prövas',
  })
  for (const who of [it.people.first, it.people.second]) await completeSheet(here(who), it.one)
  expect(await events(it.one)).not.toContain('assessment.completed')
  await declareConflict(here(it.people.tied), it.one, { declared: 'disqualified', ground: 'employment', note: '' })
  expect((await events(it.one)).filter((what) => what === 'assessment.completed')).toHaveLength(1)
})
