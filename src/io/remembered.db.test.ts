import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { record } from './events.ts'
import { newId } from './once.ts'
import { remembered, rememberedRows } from './remembered.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await freshDatabase()
})
afterAll(() => base.close())

const here = { who: { id: newId(), actingFor: null }, now: new Date('2026-11-22T12:00:00Z'), request: 'test' }
const thing = { what: 'thing.done', aboutKind: 'thing', about: newId(), data: {} }
const happens = () => base.write.transaction().execute((tx) => record(tx, here, thing))

test('an answer is found once for each question, until something happens', async () => {
  let found = 0
  const answer = remembered(base.read, async (question: { readonly q: string }) => `${question.q} ${++found}`)
  expect([await answer({ q: 'a' }), await answer({ q: 'a' }), await answer({ q: 'b' })]).toEqual(['a 1', 'a 1', 'b 2'])
  await happens()
  expect(await answer({ q: 'a' })).toBe('a 3')
})

test('rows are looked for once, come in the order asked for, and anew when something has happened', async () => {
  const looked: string[][] = []
  const rowsOf = rememberedRows(async (keys) => {
    looked.push([...keys])
    return new Map(keys.filter((key) => key !== 'gone').map((key) => [key, `row ${key}`]))
  })
  expect(await rowsOf(['a', 'b'], 1)).toEqual(['row a', 'row b'])
  expect(await rowsOf(['b', 'c', 'a', 'gone'], 1)).toEqual(['row b', 'row c', 'row a'])
  expect(await rowsOf(['a'], 2)).toEqual(['row a'])
  expect(looked).toEqual([['a', 'b'], ['c', 'gone'], ['a']])
})

test('who asks the same at the same time is answered from one look, and a look that failed is no answer', async () => {
  let looks = 0
  const answer = remembered(base.read, async (question: { readonly q: string }) => {
    looks++
    await base.read.selectFrom('io.event').select('id').limit(1).execute()
    if (looks === 1) throw new Error('the line broke')
    return question.q
  })
  const asked = () => Promise.allSettled([answer({ q: 'a' }, 7), answer({ q: 'a' }, 7), answer({ q: 'a' }, 7)])
  expect((await asked()).map((one) => one.status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect((await asked()).map((one) => one.status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled'])
  expect(looks).toBe(2)
})

test('who read the number of the last event before others makes them look for nothing again', async () => {
  let looks = 0
  const answer = remembered(base.read, async () => ++looks)
  const rowsOf = rememberedRows(async (keys) => new Map(keys.map((key) => [key, ++looks])))
  expect([await answer('a', 9), await answer('a', 8), await answer('a', 9)]).toEqual([1, 1, 1])
  expect([await rowsOf(['a'], 9), await rowsOf(['a'], 8), await rowsOf(['a'], 9)]).toEqual([[2], [2], [2]])
})

test('what took longer than the next event is seen when it is done', async () => {
  let found = 0
  const answer = remembered(base.read, async () => ++found)
  const slow = await base.write.startTransaction().execute()
  await record(slow, here, thing)
  await happens()
  expect([await answer('a'), await answer('a')]).toEqual([1, 1])
  await slow.commit().execute()
  expect(await answer('a')).toBe(2)
})
