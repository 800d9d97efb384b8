import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { callInAssessment, pointsFor, type InAssessment } from '../../test/situations/call-in-assessment.ts'
import { hereAt } from '../../test/situations/entered.ts'
import { Absent, Barred } from '../io/absent.ts'
import type { Actor } from '../people/person.ts'
import { assign } from './actions/assign.ts'
import { declareConflict } from './actions/declare-conflict.ts'
import { saveScores } from './actions/save-scores.ts'
import { unassign } from './actions/unassign.ts'
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

describe('the presenter', () => {
  test('assigns several assessors to an application at once, and each gets one letter that names no case', async () => {
    expect(await give(it.one, it.people.first, it.people.second)).toEqual({ ok: true, value: { assigned: 2 } })
    expect(await events(it.one)).toEqual(['assessment.assigned', 'assessment.assigned'])
    const { rows } = await base.owner.query<{ to_name: string; body: string; subject: string }>(
      'select to_name, subject, body from io.mail where about = $1 order by to_name',
      [it.call.id],
    )
    expect(rows.map((row) => row.to_name)).toEqual(['Antti Arvioija', 'Berit Bedömare'])
    expect(rows.map((row) => `${row.subject} ${row.body}`).join(' ')).not.toMatch(/Evenemang|Ykköskunta|XM\//)
  })

  test('assigns again without a second letter', async () => {
    await give(it.one, it.people.first)
    expect(await give(it.one, it.people.first)).toEqual({ ok: true, value: { assigned: 0 } })
    const { rows } = await base.owner.query('select from io.mail where about = $1', [it.call.id])
    expect(rows).toHaveLength(1)
  })

  test('is asked for a note where the assessor serves a party, and nothing of the whole is assigned', async () => {
    expect(await give(it.one, it.people.first, it.people.tied)).toEqual({ ok: false, refusal: 'conflict_suggested' })
    expect(await listSheets(base.read, it.one)).toEqual([])
    expect(await events(it.one)).toEqual([])
    const pairs = [{ applicationId: it.one, personId: it.people.tied.id }]
    expect((await assign(here(it.people.presenter), it.call.id, { pairs, note: 'Har slutat i kommunen' })).ok).toBe(
      true,
    )
  })

  test('chooses somebody, and somebody who assesses in the call', async () => {
    expect(await give(it.one)).toEqual({ ok: false, refusal: 'nobody_chosen' })
    expect(await give(it.one, it.people.applicant)).toEqual({ ok: false, refusal: 'not_an_assessor' })
    expect(await give(it.one, it.people.presenter)).toEqual({ ok: false, refusal: 'not_an_assessor' })
  })

  test('cannot score', async () => {
    await expect(saveScores(here(it.people.presenter), it.one, pointsFor(5, 5, 5))).rejects.toThrow(Barred)
  })

  test('takes back what nobody has begun, and no more', async () => {
    await give(it.one, it.people.first, it.people.second)
    expect(
      (await unassign(here(it.people.presenter), { applicationId: it.one, personId: it.people.first.id })).ok,
    ).toBe(true)
    await declareConflict(here(it.people.second), it.one, none)
    expect(await unassign(here(it.people.presenter), { applicationId: it.one, personId: it.people.second.id })).toEqual(
      { ok: false, refusal: 'has_begun' },
    )
    expect(await unassign(here(it.people.presenter), { applicationId: it.one, personId: it.people.first.id })).toEqual({
      ok: false,
      refusal: 'not_assigned',
    })
  })
})

describe('who is not the presenter', () => {
  test('is barred from assigning where the case may be seen, and learns of nothing where it may not', async () => {
    const pairs = [{ applicationId: it.one, personId: it.people.first.id }]
    await expect(assign(here(it.people.decider), it.call.id, { pairs, note: '' })).rejects.toThrow(Barred)
    await expect(assign(here(it.people.first), it.call.id, { pairs, note: '' })).rejects.toThrow(Absent)
    await expect(assign(here(it.people.applicant), it.call.id, { pairs, note: '' })).rejects.toThrow(Absent)
  })

  test('cannot be given another call’s application', async () => {
    const other = await callInAssessment(base)
    await expect(give(other.one, it.people.first)).rejects.toThrow(Absent)
  })
})
