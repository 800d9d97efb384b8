import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { callIn, hereFor } from '../../../test/situations/calls.ts'
import { examplePerson } from '../../../test/situations/signed-in.ts'
import { Barred } from '../../io/absent.ts'
import { newId } from '../../io/once.ts'
import { momentOf } from '../../kit/dates.ts'
import type { Actor } from '../../people/person.ts'
import { dutiesOf, findCall, holdsDuty, listCalls } from '../reads.ts'
import { beginAssessment } from './begin-assessment.ts'
import { markDecided } from './close-round.ts'
import { giveDuty, takeDuty } from './give-duty.ts'
import { keepOutcome } from './keep-outcome.ts'

let it: TestDatabase
let officer: Actor
const now = momentOf('2026-10-30', '12:00')
const here = (who: Actor = officer, at = now) => hereFor(it, who, at)
const eventsOf = async (id: string) =>
  (await it.owner.query<{ what: string }>('select what from io.event where about = $1 order by id', [id])).rows.map(
    (row) => row.what,
  )

beforeAll(async () => {
  it = await freshDatabase('seeded')
  officer = await examplePerson(it.write, 'officer')
})
afterAll(() => it.close())

describe('after closing', () => {
  const closed = momentOf('2026-12-16', '16:16')
  test('the call is taken into assessment, once', async () => {
    const call = await callIn(it, { state: 'published' })
    expect(await beginAssessment(here(officer, momentOf('2026-12-16', '16:15')), call.id)).toEqual({
      ok: false,
      refusal: 'still_open',
    })
    const outcomes = await Promise.all([
      beginAssessment(here(officer, closed), call.id),
      beginAssessment(here(officer, closed), call.id),
    ])
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1)
    expect(await findCall(it.read, call.id)).toMatchObject({ state: 'in_assessment', assessingAt: closed })
    expect(await eventsOf(call.id)).toEqual(['call.assessment_begun'])
  })

  test('a decision-maker does not begin assessment', async () => {
    const call = await callIn(it, { state: 'published' })
    await expect(
      beginAssessment(here(await examplePerson(it.write, 'decision-maker'), closed), call.id),
    ).rejects.toBeInstanceOf(Barred)
  })

  test('the round is closed and what came of it is kept', async () => {
    const call = await callIn(it, { state: 'in_assessment' })
    const outcome = { received: 3, granted: 1, listed: null, later: 1, grantedCents: 500, soughtCents: 900 }
    await it.write.transaction().execute(async (tx) => {
      expect(await markDecided(tx, call.id, '2027-02-01')).toMatchObject({ ok: true })
      await keepOutcome(tx, call.id, outcome)
      await keepOutcome(tx, call.id, { ...outcome, later: 0 })
    })
    expect(await findCall(it.read, call.id)).toMatchObject({ state: 'decided', decidedOn: '2027-02-01' })
    const row = (await listCalls(it.read, { who: null })).find((one) => one.id === call.id)
    expect(row?.outcome).toEqual({ ...outcome, later: 0, sourceKey: null })
  })
})

describe('duties', () => {
  test('are given to who holds the role, and taken', async () => {
    const [call, assessor] = [await callIn(it), await examplePerson(it.write, 'assessor-fi')]
    expect(await giveDuty(here(), call.id, { personId: assessor.id, role: 'assessor' })).toMatchObject({ ok: true })
    expect(await dutiesOf(it.read, call.id)).toEqual([{ personId: assessor.id, name: assessor.name, role: 'assessor' }])
    expect(await holdsDuty(it.read, call.id, assessor.id, 'assessor', 'presenter')).toBe(true)
    expect(await holdsDuty(it.read, call.id, assessor.id, 'presenter')).toBe(false)
    expect(await takeDuty(here(), call.id, { personId: assessor.id, role: 'assessor' })).toEqual({
      ok: true,
      value: [],
    })
    expect(await eventsOf(call.id)).toEqual(['call.duty_given', 'call.duty_taken'])
  })

  test('are refused to who does not hold it, and to who would both prepare and decide', async () => {
    const [call, assessor, decider] = [
      await callIn(it),
      await examplePerson(it.write, 'assessor-fi'),
      await examplePerson(it.write, 'decision-maker'),
    ]
    expect(await giveDuty(here(), call.id, { personId: assessor.id, role: 'decision_maker' })).toEqual({
      ok: false,
      refusal: 'no_mandate',
    })
    expect(await giveDuty(here(), call.id, { personId: decider.id, role: 'decision_maker' })).toMatchObject({
      ok: true,
    })
    await it.owner.query(
      `insert into people.mandate (id, person_id, organisation_id, role, from_on) values ($1, $2, $3, 'assessor', '2020-01-01')`,
      [newId(), decider.id, officer.actingFor?.id],
    )
    expect(await giveDuty(here(), call.id, { personId: decider.id, role: 'assessor' })).toEqual({
      ok: false,
      refusal: 'decides_and_prepares',
    })
    expect(await eventsOf(call.id)).toEqual(['call.duty_given'])
  })
})
