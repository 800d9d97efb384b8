import { afterAll, beforeAll, expect, test } from 'vitest'
import { addressOf } from '../../test/cluster.ts'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { done } from '../kit/outcome.ts'
import { attempt } from './db.ts'
import { record } from './events.ts'
import { runJobs, subscribe, type Job } from './jobs.ts'
import { silence } from './log.ts'
import { newId } from './once.ts'
import { open } from './pool.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await freshDatabase()
})
afterAll(() => base.close())

const here = { who: { id: newId(), actingFor: null }, now: new Date('2026-11-22T12:00:00Z'), request: 'test' }
const heardAbout = (payload: unknown) =>
  typeof payload === 'object' && payload !== null && 'about' in payload ? String(payload.about) : ''

test('a job hears of an event and is run by the writer, once more when it failed', async () => {
  const about = newId()
  const heard: string[] = []
  let failures = 1
  const finished = Promise.withResolvers<void>()
  const job: Job = {
    name: 'test.hears',
    heard: ['thing.done'],
    every: '0 4 * * *',
    async run(payload) {
      heard.push(heardAbout(payload))
      if (failures-- > 0) throw new Error('the line was busy')
      finished.resolve()
    },
  }
  const { db, pool } = open(addressOf(base.url, new URL(base.url).pathname.slice(1), 'talko_writer'), 4)
  await subscribe(db, [job])
  await subscribe(db, [job])
  const running = await runJobs(pool, [job], silence)
  await attempt(db, async (tx) => {
    await record(tx, here, { what: 'thing.done', aboutKind: 'thing', about, data: {} })
    return done(undefined)
  })
  await finished.promise
  await running.stop()
  await db.destroy()
  expect(heard).toEqual([about, about])
})
