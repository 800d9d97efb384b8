import { mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { behind, ordinaryWay, type Way } from './ordinary-user.ts'
import { CannotStart } from './program.ts'

const closed = mkdtempSync(path.join(os.tmpdir(), 'talko-closed-')) // 0700, as the home of root is
afterAll(() => rmSync(closed, { recursive: true }))

const asked = (...works: readonly boolean[]) => {
  const tried: Way[] = []
  const able = (way: Way) => {
    tried.push(way)
    return works[tried.length - 1] ?? false
  }
  return { tried, able }
}
const firstWord = (way: Way) => behind(way, 'postgres', ['--version'])[0]

test('who is not root runs PostgreSQL as it is', () => {
  const { tried, able } = asked(true)
  expect(behind(ordinaryWay('postgres', closed, { uid: 1000, able }), 'postgres', ['-D', closed])).toEqual([
    'postgres',
    ['-D', closed],
  ])
  expect(tried).toEqual([])
})

test('root runs it as nobody, else in a user namespace, else as nobody who reaches every folder', () => {
  const found = [[true], [false, true], [false, false, true]].map((works) =>
    ordinaryWay('postgres', closed, { uid: 0, able: asked(...works).able }),
  )
  expect(found.map((way) => [way.ids.uid, firstWord(way), way.owner.uid])).toEqual([
    [65_534, 'postgres', 65_534],
    [undefined, 'unshare', 0],
    [undefined, 'setpriv', 65_534],
  ])
})

test('where no way is open, root is told what to do, without a trace', () => {
  const start = () => ordinaryWay('postgres', closed, { uid: 0, able: asked().able })
  expect(start).toThrow(CannotStart)
  expect(start).toThrow(/not below \/root.*another user.*DATABASE_URL/)
})

test('the way that is found runs a program over a folder that others cannot enter', () => {
  const inside = mkdtempSync(path.join(closed, 'data-'))
  const way = ordinaryWay(process.execPath, inside)
  expect(statSync(inside).uid).toBe(process.getuid?.() === 0 ? way.owner.uid : process.getuid?.())
})
