import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { done, refuse } from '../kit/outcome.ts'
import { attempt } from './db.ts'
import { record } from './events.ts'
import { newId } from './once.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await freshDatabase()
})
afterAll(() => base.close())

const now = new Date('2026-11-22T12:00:00Z')
const here = { who: { id: newId(), actingFor: null }, now, request: 'test' }
const event = (about: string) => ({ what: 'thing.done', aboutKind: 'thing', about, data: {} })
const events = async (about: string) =>
  (await base.owner.query('select * from io.event where about = $1', [about])).rowCount

test('a refusal undoes what was written before it', async () => {
  const about = newId()
  const outcome = await attempt(base.write, async (tx) => {
    await record(tx, here, event(about))
    return refuse('no')
  })
  expect(outcome).toEqual({ ok: false, refusal: 'no' })
  expect(await events(about)).toBe(0)
})

test('a fault undoes it and is thrown', async () => {
  const about = newId()
  const work = attempt(base.write, async (tx) => {
    await record(tx, here, event(about))
    throw new Error('the roof fell in')
  })
  await expect(work).rejects.toThrow('the roof fell in')
  expect(await events(about)).toBe(0)
})

test('an action joins the transaction of the action that calls it', async () => {
  const about = newId()
  const outer = await attempt(base.write, async (tx) => {
    await attempt(tx, async (same) => {
      await record(same, here, event(about))
      return done('inner')
    })
    return refuse('outer_says_no')
  })
  expect(outer.ok).toBe(false)
  expect(await events(about)).toBe(0)
})

test('work that the database asks to be tried again is tried twice more', async () => {
  let tries = 0
  const outcome = await attempt(base.write, async (tx) => {
    tries += 1
    if (tries < 3) await sql`do $$ begin raise exception 'again' using errcode = '40001'; end $$`.execute(tx)
    return done(tries)
  })
  expect(outcome).toEqual({ ok: true, value: 3 })
})

test('an event plans the job that subscribed to it, in the same transaction', async () => {
  await base.write.insertInto('io.subscription').values({ what: 'thing.done', job: 'test.hears' }).execute()
  const about = newId()
  await attempt(base.write, async (tx) => {
    await record(tx, here, event(about))
    return done(undefined)
  })
  const undone = newId()
  await attempt(base.write, async (tx) => {
    await record(tx, here, event(undone))
    return refuse('no')
  })
  const planned = await base.owner.query(`select payload->>'about' as about from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'test.hears'`)
  expect(planned.rows).toEqual([{ about }])
})

test.each([
  'update io.event set what = $$x$$',
  'delete from io.event',
  'truncate io.event',
  'update io.attempt set outcome = $$done$$',
  'delete from io.access',
])('the trail stays as it was written: %s', async (statement) => {
  await expect(sql.raw(statement).execute(base.write)).rejects.toThrow(/permission denied/)
  await expect(sql.raw(statement).execute(base.witness)).rejects.toThrow(/permission denied/)
})

test('the reader reads and writes nothing', async () => {
  await expect(sql`insert into io.subscription values ('a', 'b')`.execute(base.read)).rejects.toThrow(
    /permission denied/,
  )
  await expect(sql`update people.person set name = 'x'`.execute(base.read)).rejects.toThrow(/permission denied/)
})
