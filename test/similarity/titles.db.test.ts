import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../database.ts'
import { idsFor, type Question } from './answer.ts'
import { enterMore, enterTitles } from './collection.ts'
import { figuresOf, later, ranksOf, strangers } from './evaluate.ts'

const now = new Date('2026-11-23T08:00:00Z')
let base: TestDatabase
const folder = mkdtempSync(path.join(os.tmpdir(), 'talko-titles-'))
beforeAll(async () => {
  base = await freshDatabase('seeded')
  await base.owner.query('truncate catalogue.work cascade')
  await enterTitles(base, now)
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await base.close()
})

const ask = (one: Question) => idsFor(base.read, one)
const atHand = [...strangers(), ...later()].filter((one) => one.kind === 'hard').filter((_, i) => i % 12 === 0)
const at10 = async () => figuresOf(await ranksOf(ask, atHand)).at10

test('the titles alone are enough to be found by, and other titles beside them cost at most a tenth', async () => {
  const alone = await at10()
  expect(alone).toBeGreaterThanOrEqual(0.8)

  const { rows } = await base.owner.query(
    `select label->>'fi' as fi, label->>'sv' as sv from catalogue.concept where label ? 'fi' and label ? 'sv' order by no limit 150`,
  )
  const file = path.join(folder, 'others.txt')
  writeFileSync(
    file,
    rows.map(({ fi, sv }, i) => (i % 2 === 0 ? `${fi}: kehittäminen` : `Utveckling: ${sv}`)).join('\n\n'),
  )
  expect(await enterMore(base, file, now)).toBe(rows.length)
  expect(rows.length).toBe(150)
  expect(await at10()).toBeGreaterThanOrEqual(alone - 0.1)

  const beside = await ask({ q: rows[0]?.fi, lang: 'fi' })
  expect(beside[0]).toBe('+1')
  expect(await ask({ q: 'kehittäminen', lang: 'fi' })).toHaveLength(20)
})
