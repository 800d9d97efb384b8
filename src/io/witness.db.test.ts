import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { done, refuse } from '../kit/outcome.ts'
import { Absent, Barred } from './absent.ts'
import { newId } from './once.ts'
import { looked, witnessed } from './witness.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await freshDatabase()
})
afterAll(() => base.close())

const actingFor = { id: newId() }
const hereNow = () => ({
  db: base.write,
  witness: base.witness,
  who: { id: newId(), actingFor },
  now: new Date('2026-12-09T14:15:00Z'),
  request: 'r1',
})
const kept = async (about: string) =>
  (await base.owner.query('select deed, outcome, acting_for from io.attempt where about = $1', [about])).rows

test.each([
  ['done', async () => done(1), 'done'],
  ['refused', async () => refuse('call_closed'), 'call_closed'],
] as const)('a deed that was %s is kept with its outcome', async (_, act, outcome) => {
  const about = newId()
  await witnessed(hereNow(), 'submit', about, act)
  expect(await kept(about)).toEqual([{ deed: 'submit', outcome, acting_for: actingFor.id }])
})

test.each([
  [new Absent(), 'absent'],
  [new Barred(), 'barred'],
  [new Error('disk full'), 'fault'],
])('a deed that threw is kept and thrown on', async (fault, outcome) => {
  const about = newId()
  const act = async () => {
    throw fault
  }
  await expect(witnessed(hereNow(), 'sign', about, act)).rejects.toBe(fault)
  expect(await kept(about)).toEqual([{ deed: 'sign', outcome, acting_for: actingFor.id }])
})

test('who looked at what is kept', async () => {
  const about = newId()
  await looked(hereNow(), 'decision', about)
  const { rows } = await base.owner.query('select about_kind, acting_for from io.access where about = $1', [about])
  expect(rows).toEqual([{ about_kind: 'decision', acting_for: actingFor.id }])
})
