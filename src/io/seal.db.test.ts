import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { done } from '../kit/outcome.ts'
import { attempt } from './db.ts'
import { record } from './events.ts'
import { newId } from './once.ts'
import { brokenSeal, sealEvents } from './seal.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await freshDatabase()
})
afterAll(() => base.close())

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 12, minute))
const happens = (minute: number) =>
  attempt(base.write, async (tx) => {
    const here = { who: { id: newId(), actingFor: null }, now: at(minute), request: 'test' }
    await record(tx, here, { what: 'thing.done', aboutKind: 'thing', about: newId(), data: {} })
    return done(undefined)
  })

test('events are sealed batch by batch, each seal over the one before', async () => {
  await happens(0)
  await happens(1)
  expect(await sealEvents(base.write, at(5))).toBe(2)
  expect(await sealEvents(base.write, at(6))).toBe(0)
  await happens(6)
  expect(await sealEvents(base.write, at(9))).toBe(1)
  expect(await brokenSeal(base.read)).toBeUndefined()
})

test('what has just been written waits for the next seal', async () => {
  await happens(20)
  expect(await sealEvents(base.write, at(20))).toBe(0)
  expect(await sealEvents(base.write, at(22))).toBe(1)
})

test('an event changed afterwards, even by the owner, is found', async () => {
  await base.owner.query(`update io.event set what = 'thing.undone' where id = (select min(id) from io.event)`)
  expect(await brokenSeal(base.read)).toBe(1)
})
