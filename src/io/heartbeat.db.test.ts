import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { momentOf } from '../kit/dates.ts'
import { beat } from './heartbeat.ts'
import { listOutages } from './outages.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await freshDatabase()
})
afterAll(() => base.close())

const at = (time: string, seconds = 0) => new Date(momentOf('2026-12-16', time).getTime() + seconds * 1_000)
const log = async () =>
  (await listOutages(base.read, at('00:00'), at('23:00'))).map(({ beganAt, endedAt }) => [beganAt, endedAt])

test('R-A5 a service that gives a sign of life each minute has no outage; a silence is one, from the last sign to the next', async () => {
  for (const time of ['15:50', '15:51', '15:52'])
    expect(await beat(base.write, at(time))).toMatchObject({ value: false })
  expect(await beat(base.write, at('15:53', 30))).toMatchObject({ value: false }) // a slow minute
  expect(await log()).toEqual([])
  expect(await beat(base.write, at('16:20'))).toMatchObject({ value: true })
  expect(await log()).toEqual([[at('15:53', 30), at('16:20')]])
})

test('R-A5 of several servers that come back at once one writes the outage, and a late sign of an earlier moment changes nothing', async () => {
  const back = at('17:00')
  const said = await Promise.all([back, back, at('17:00', 1), at('16:59')].map((now) => beat(base.write, now)))
  expect(said.filter((one) => one.ok && one.value)).toHaveLength(1)
  expect(await log()).toHaveLength(2)
})
