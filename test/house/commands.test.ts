import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod'

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

/** Installs by itself: npm would tell of its hook on standard output, where nothing but answers may stand. */
const byItself = 'similar'

test('every command first installs what its lock asks for, so that a tree that was moved on is not called broken', () => {
  const commands = Object.keys(scripts).filter((name) => !name.startsWith('pre') && name !== byItself)
  expect(commands.length).toBeGreaterThan(5)
  expect(commands.filter((name) => scripts[`pre${name}`] !== 'node scripts/install-if-changed.mjs')).toEqual([])
  expect(readFileSync(`scripts/${byItself}.mjs`, 'utf8')).toContain('scripts/install-if-changed.mjs')
})
