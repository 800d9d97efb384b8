import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { findCallBySlug, findOutcome } from '../calls/reads.ts'
import { lacking } from './completeness.ts'
import { findDecision, listDecisions } from './reads/decision.ts'
import { listOutcome } from './reads/outcome.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase('seeded')
})
afterAll(() => it.close())

const decidedCall = async () => {
  const call = await findCallBySlug(it.read, 'esimerkki-paatetty')
  if (call === undefined) throw new Error('the example environment has no decided call')
  return call
}

test('the example environment has a decided round: one granted, one refused, one decided later', async () => {
  const call = await decidedCall()
  expect(call.state).toBe('decided')
  const rows = await listOutcome(it.read, call.id)
  expect(rows.map((row) => row.result).sort()).toEqual(['granted', 'later', 'rejected'])
  expect(rows.every((row) => row.example)).toBe(true)
  expect(await findOutcome(it.read, call.id)).toMatchObject({ received: 3, granted: 1, later: 1 })
})

test('the round counts as decided on the day of its last decision', async () => {
  const call = await decidedCall()
  const { rows } = await it.owner.query<{ day: string }>(
    `select max((signed_at at time zone 'Europe/Helsinki')::date)::text as day from decisions.decision where call_id = $1`,
    [call.id],
  )
  expect(call.decidedOn).toBe(rows[0]?.day)
})

test('every decision of the example round is whole, in the language of its case', async () => {
  const decisions = await listDecisions(it.read, (await decidedCall()).id)
  expect(decisions.map((one) => one.lang).sort()).toEqual(['fi', 'sv'])
  for (const { applicationId } of decisions) {
    const decision = await findDecision(it.read, applicationId)
    expect(decision === undefined ? ['absent'] : lacking(decision.content)).toEqual([])
  }
})

test('what was granted in the example round is a work that says it is an example', async () => {
  const granted = (await listDecisions(it.read, (await decidedCall()).id)).filter((one) => one.kind === 'granted')
  const { rows } = await it.owner.query(
    'select slug, example, public from catalogue.work where application_id = any($1)',
    [granted.map((one) => one.applicationId)],
  )
  expect(rows).toEqual(granted.map((one) => ({ slug: one.workSlug, example: true, public: true })))
})
