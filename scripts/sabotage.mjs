// npm run sabotage [-- part of a name]: plants one fault at a time in a copy of the tree and runs the one test file that has to notice it.
// Prints a table; exit 1 when a fault stays unnoticed, when its place is no longer there, or when its test is red without it.
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { faults } from '../test/sabotage/faults.mjs'

const root = process.cwd()
const bin = path.join(root, 'node_modules/.bin')
const leftOut = new Set(['node_modules', '.git', '.talko', 'test-results', 'playwright-report'])
const copies = 2 // as many as the cores of a small machine; each holds one fault at a time
const children = new Set()

/** Faults in types and in arrows are noticed by `npm run check`, all others by a test file. */
const checks = {
  types: ['../typescript-7/bin/tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', '.talko/tsc.json'],
  arrows: ['depcruise', 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
}

/** The tree as it stands, in a folder of its own. */
function copyOf(place, name) {
  const folder = path.join(place, name)
  cpSync(root, folder, { recursive: true, filter: (from) => !leftOut.has(path.relative(root, from)) })
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  return folder
}

function run(folder, [program, ...args], env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(path.join(bin, program), args, { cwd: folder, env: { ...env, NO_COLOR: '1' } })
    children.add(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
    child.once('error', (fault) => resolve(fault.message))
    child.once('close', () => {
      children.delete(child)
      resolve(output)
    })
  })
}

function reportIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults
  } catch {
    return []
  }
}

/** Every test of the files with whether it was green, as { file, name, green }. */
async function tested(folder, files, env = process.env) {
  const report = path.join(folder, 'sabotage.json')
  rmSync(report, { force: true })
  await run(folder, ['vitest', 'run', ...files, '--reporter=json', `--outputFile.json=${report}`], env)
  return reportIn(report).flatMap((one) =>
    one.assertionResults.map(({ fullName, status }) => ({
      file: path.relative(folder, one.name),
      name: fullName,
      green: status === 'passed',
    })),
  )
}

const isCheck = (fault) => Object.hasOwn(checks, fault.test)
const isNamedBy = (fault) => (one) => one.file === fault.test && one.name.includes(fault.expects)
/** A fault in a migration needs a PostgreSQL of its own: the shared one has its tables already. */
const clusterFor = ({ file }) => {
  const { TALKO_TEST_CLUSTER, ...own } = process.env
  return file.startsWith('db/') ? own : { ...own, TALKO_TEST_CLUSTER }
}

/** What is wrong with a fault before it is planted; undefined when its test is there and green. */
async function soundness(folder, chosen) {
  const results = await tested(folder, [
    ...new Set(chosen.filter((fault) => !isCheck(fault)).map((fault) => fault.test)),
  ])
  const outputs = {}
  for (const name of new Set(chosen.filter(isCheck).map((fault) => fault.test)))
    outputs[name] = await run(folder, checks[name])
  return (fault) => {
    if (isCheck(fault)) return outputs[fault.test].includes(fault.expects) ? 'red without the fault' : undefined
    const named = results.filter(isNamedBy(fault))
    if (named.length === 0) return 'there is no such test'
    return named.every((one) => one.green) ? undefined : 'red without the fault'
  }
}

/** Plants a fault, and says how many tests of its file turned red and whether the named one is among them. */
async function noticed(folder, fault) {
  const file = path.join(folder, fault.file)
  const whole = readFileSync(file, 'utf8')
  const found = whole.split(fault.from).length - 1
  if (found !== 1) return { wrong: `its text occurs ${found} times in ${fault.file}` }
  writeFileSync(
    file,
    whole.replace(fault.from, () => fault.to),
  )
  try {
    if (isCheck(fault)) return { red: (await run(folder, checks[fault.test])).includes(fault.expects), others: 0 }
    const failed = (await tested(folder, [fault.test], clusterFor(fault))).filter((one) => !one.green)
    return { red: failed.some(isNamedBy(fault)), others: failed.filter((one) => !isNamedBy(fault)(one)).length }
  } finally {
    writeFileSync(file, whole)
  }
}

async function told(folder, fault, unsound) {
  const began = performance.now()
  const wrong = unsound(fault)
  const result = wrong === undefined ? await noticed(folder, fault) : { wrong }
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const others = result.others > 0 ? `, ${result.others} more red` : ''
  const end = result.wrong ?? (result.red ? `red in ${seconds} s${others}` : `UNNOTICED${others}`)
  console.log(row(fault.name, fault.test, fault.expects, end))
  return result.red === true
}

const widths = [62, 46, 72]
const row = (...cells) => cells.map((cell, i) => String(cell).padEnd(widths[i] ?? 0)).join(' | ')

/** Runs the faults over the copies, each copy one after the other. */
async function plantAll(folders, chosen, unsound) {
  const waiting = [...chosen]
  const results = []
  const work = async (folder) => {
    for (let fault = waiting.shift(); fault !== undefined; fault = waiting.shift())
      results.push(await told(folder, fault, unsound))
  }
  await Promise.all(folders.map(work))
  return results
}

async function sabotage(chosen, place) {
  const began = performance.now()
  const folders = Array.from({ length: Math.min(copies, chosen.length) }, (_, i) => copyOf(place, `copy-${i + 1}`))
  const unsound = await soundness(folders[0], chosen)
  const types = '.talko/tsc.json' // what tsc has learned in the first copy holds in the others
  for (const folder of folders.slice(1).filter(() => existsSync(path.join(folders[0], types))))
    cpSync(path.join(folders[0], types), path.join(folder, types))
  console.log(row('fault', 'test file', 'named test', 'noticed'))
  console.log(row(...widths.map((width) => '-'.repeat(width)), '-'.repeat(20)))
  const results = await plantAll(folders, chosen, unsound)
  const unnoticed = results.filter((red) => !red).length
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(`\n${results.length} faults planted, ${unnoticed} not noticed, ${seconds} s`)
  return unnoticed === 0 ? 0 : 1
}

const asked = process.argv.slice(2).join(' ').toLowerCase()
const chosen = faults.filter(({ name }) => name.toLowerCase().includes(asked))
if (chosen.length === 0) {
  console.error(`No fault is called ${asked}.`)
  process.exit(1)
}
const { startCluster } = await import('../test/cluster.ts')
const shared = process.env.TALKO_TEST_CLUSTER === undefined ? await startCluster() : undefined
if (shared !== undefined) process.env.TALKO_TEST_CLUSTER = shared.url
const place = mkdtempSync(path.join(os.tmpdir(), 'talko-sabotage-'))
const end = async () => {
  for (const child of children) child.kill()
  rmSync(place, { recursive: true, force: true })
  await shared?.stop()
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => void end().finally(() => process.exit(130)))
try {
  process.exitCode = await sabotage(chosen, place)
} finally {
  await end()
}
