import { existsSync, mkdtempSync, rmSync, utimesSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { filesIn, hasRow, registerFile, type Kept } from './files.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'talko-sweep-'))
const files = filesIn(folder)
const now = new Date()
const [yesterday, longAgo] = [new Date(now.getTime() - 86_400_000), new Date('2020-01-01T00:00:00Z')]
let base: TestDatabase
beforeAll(async () => {
  base = await freshDatabase()
})
afterAll(async () => {
  await base.close()
  rmSync(folder, { recursive: true, force: true })
})

const bytes = (text: string) => new TextEncoder().encode(text)
const place = (hash: string) => path.join(folder, hash.slice(0, 2), hash)
const aged = async (text: string) => {
  const kept = await files.put(bytes(text))
  utimesSync(place(kept.hash), longAgo, longAgo)
  return kept
}
const entered = (kept: Kept) => base.write.transaction().execute((tx) => registerFile(tx, kept, now))
const sweep = () => files.sweep(yesterday, (hash) => hasRow(base.read, hash))

test('what nobody uses is swept when it is old; what has a row, or is being written now, stays', async () => {
  const [orphan, used] = [await aged('orphan'), await aged('used')]
  await entered(used)
  const fresh = await files.put(bytes('an upload whose row is not there yet'))
  expect(await sweep()).toBe(1)
  expect([orphan, used, fresh].map(({ hash }) => existsSync(place(hash)))).toEqual([false, true, true])
  expect(await sweep()).toBe(0)
})

test('the same bytes put again while the sweep goes are never lost', async () => {
  for (let round = 0; round < 20; round++) {
    const text = `race ${round}`
    const { hash } = await aged(text)
    await Promise.all([sweep(), files.put(bytes(text))])
    expect(existsSync(place(hash))).toBe(true)
    await entered(await files.put(bytes(text)))
    expect(existsSync(place(hash))).toBe(true)
  }
})

test('a file of which nothing more has come is swept; one that is still arriving stays', async () => {
  const [old, fresh] = [
    { place: 'somewhere', id: 'old' },
    { place: 'somewhere', id: 'fresh' },
  ]
  await files.halves.write(old, 0, bytes('abandoned'))
  await files.halves.write(fresh, 0, bytes('on its way'))
  utimesSync(path.join(folder, 'halves', old.place, old.id), longAgo, longAgo)
  expect(await sweep()).toBe(1)
  expect([await files.halves.arrived(old), await files.halves.arrived(fresh)]).toEqual([0, 10])
})
