import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { record } from './events.ts'
import { arrival, routes } from './http.ts'
import { keptPages } from './kept.ts'
import { newId } from './once.ts'

let base: TestDatabase
let now = new Date('2026-12-09T14:14:59.100Z')
let made = 0
let slowly = Promise.resolve()
beforeAll(async () => {
  base = await freshDatabase()
})
afterAll(() => base.close())
beforeEach(() => {
  made = 0
})

const app = () =>
  routes<null>()
    .use(
      arrival(() => now),
      keptPages(base.read, (cookie) => cookie === ''),
    )
    .get('/calls', (c) => c.html(`<p>${++made}</p>`))
    .get('/slow', async (c) => {
      const page = `<p>${++made}</p>`
      await slowly
      return c.html(page)
    })
    .get('/data.csv', (c) => c.text(String(++made)))
    .get('/nowhere', (c) => c.html(`${++made}`, 404))

const ask = async (door: ReturnType<typeof app>, path: string, cookie = '') =>
  (await door.request(path, cookie === '' ? {} : { headers: { cookie } })).text()

test('a page that visitors ask for is made once in a second', async () => {
  const door = app()
  expect([await ask(door, '/calls'), await ask(door, '/calls')]).toEqual(['<p>1</p>', '<p>1</p>'])
  expect(await ask(door, '/calls?q=x')).toBe('<p>2</p>')
})
test('and again when the clock has moved on: a call closes to the second', async () => {
  const door = app()
  await ask(door, '/calls')
  now = new Date('2026-12-09T14:15:00.000Z')
  expect(await ask(door, '/calls')).toBe('<p>2</p>')
})
test('and again when something has happened', async () => {
  const door = app()
  await ask(door, '/calls')
  const here = { who: { id: newId(), actingFor: null }, now, request: 'test' }
  await base.write
    .transaction()
    .execute((tx) => record(tx, here, { what: 'thing.done', aboutKind: 'thing', about: newId(), data: {} }))
  expect(await ask(door, '/calls')).toBe('<p>2</p>')
})
test('a page that was still being made when something happened is not kept', async () => {
  const door = app()
  let finish = () => {}
  slowly = new Promise((resolve) => (finish = resolve))
  const early = ask(door, '/slow')
  await expect.poll(() => made).toBe(1)
  now = new Date(now.getTime() + 1_000)
  expect(await ask(door, '/calls')).toBe('<p>2</p>')
  finish()
  expect([await early, await ask(door, '/slow')]).toEqual(['<p>1</p>', '<p>3</p>'])
})
test.each([
  ['/calls', 'talko-session=x'],
  ['/data.csv', ''],
  ['/nowhere', ''],
])('a page for somebody, a file and a page that is not there are never kept: %s', async (path, cookie) => {
  const door = app()
  const [first, second] = [await ask(door, path, cookie), await ask(door, path, cookie)]
  expect(second).not.toBe(first)
})
