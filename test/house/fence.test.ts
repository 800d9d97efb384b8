import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fenceRules, rooms } from './fence.ts'
import { faultsOf, goodHouse, type Plant } from './fence-faults.ts'

const built: string[] = []
afterAll(() => built.forEach((folder) => rmSync(folder, { recursive: true })))

/** The line of one file that brings another in. */
function importLine({ file, imports, typeOnly }: Plant, i: number): string {
  if (imports === '') return ''
  const bare = imports.startsWith('node_modules/') ? imports.slice('node_modules/'.length) : undefined
  const from = bare ?? `./${path.posix.relative(path.posix.dirname(file), imports)}`
  return typeOnly === true
    ? `import type { It as It${i} } from '${from}'\n`
    : `import { it as it${i} } from '${from}'\n`
}

/** Writes a house of the given lines; what is imported exists, and says nothing. */
function build(plants: readonly Plant[]): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'talko-fence-'))
  built.push(folder)
  const lines = new Map<string, string>()
  for (const { imports } of plants) if (imports.startsWith('src/')) lines.set(imports, '')
  plants.forEach((plant, i) => lines.set(plant.file, `${lines.get(plant.file) ?? ''}${importLine(plant, i)}`))
  for (const name of ['kysely', 'pg', 'hono', 'zod']) {
    lines.set(`node_modules/${name}/package.json`, `{"name":"${name}","version":"1.0.0","main":"index.js"}`)
    lines.set(`node_modules/${name}/index.js`, '')
  }
  const dependencies = { kysely: '1.0.0', pg: '1.0.0', hono: '1.0.0', zod: '1.0.0' }
  lines.set('package.json', JSON.stringify({ name: 'house', version: '1.0.0', type: 'module', dependencies }))
  for (const [file, text] of lines) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(
      path.join(folder, file),
      file.startsWith('src/') ? `${text}export const it = 1\nexport type It = 1\n` : text,
    )
  }
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json']) cpSync(file, path.join(folder, file))
  return folder
}

type Violation = { readonly from: string; readonly to: string; readonly rule: { readonly name: string } }

/** What the fence says of a house: `rule: from -> to`. */
async function faultsIn(folder: string): Promise<readonly string[]> {
  const bin = path.resolve('node_modules/.bin/depcruise')
  const args = ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json']
  const output = await new Promise<string>((resolve) => {
    execFile(bin, args, { cwd: folder, maxBuffer: 64 << 20 }, (_fault, stdout) => resolve(stdout))
  })
  const read: { summary: { violations: readonly Violation[]; totalCruised: number } } = JSON.parse(output)
  expect(read.summary.totalCruised).toBeGreaterThan(20)
  return read.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)
}

const faults = faultsOf(rooms)
const forbidden = faults.filter((fault) => fault.rule !== 'none')

test('every rule of the fence has a fault planted against it', () => {
  expect([...new Set(forbidden.map((fault) => fault.rule))].sort()).toEqual(fenceRules.toSorted())
})

test('a house in order has no fault', async () => {
  expect(await faultsIn(build(goodHouse(rooms)))).toEqual([])
})

test('every planted fault is found by the rule that forbids it', async () => {
  const found = await faultsIn(build([...goodHouse(rooms), ...faults]))
  const target = ({ imports }: Plant) => (imports.startsWith('node_modules/') ? `${imports}/index.js` : imports)
  const missed = forbidden
    .map((fault) => `${fault.rule}: ${fault.file} -> ${fault.imports === '' ? fault.file : target(fault)}`)
    .filter((line) => !found.includes(line))
  expect(missed).toEqual([])
})
