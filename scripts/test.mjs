// npm test: the whole gate. Builds, checks types, lint, arrows and form, runs unit and database tests on one PostgreSQL and the journeys in a
// browser; prints where the time went and ends with the line `N passed, N failed`. Exit 1 when anything failed or nothing ran.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from './build.mjs'
import { check } from './check.mjs'
import { chromium, NoChromium } from './chromium.mjs'

const reports = { tests: '.talko/reports/tests.json', journeys: '.talko/reports/journeys.json' }
const title = (text) => console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 100 - text.length))}`)

function run(name, args, env) {
  return new Promise((resolve) => {
    const child = spawn(`node_modules/.bin/${name}`, args, { stdio: 'inherit', env: { ...process.env, ...env } })
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

const reportIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

/** What ran, out of vitest's report. A file that could not even be read counts as one failure. */
function vitestResults(report) {
  const files = report?.testResults ?? []
  const tests = files.flatMap((file) =>
    file.assertionResults.map((one) => ({ ...one, file: path.relative('.', file.name) })),
  )
  const broken = files.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed'),
  )
  return {
    passed: tests.filter((one) => one.status === 'passed').length,
    failed: tests.filter((one) => one.status === 'failed').length + broken.length,
    slow: tests.map((one) => ({ name: `${one.file}: ${one.fullName}`, ms: one.duration ?? 0 })),
  }
}

const specsIn = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)]

/** What ran, out of Playwright's report. */
function journeyResults(report) {
  const specs = (report?.suites ?? []).flatMap(specsIn)
  const msOf = (spec) => spec.tests.flatMap((one) => one.results).reduce((sum, result) => sum + result.duration, 0)
  return {
    passed: specs.filter((spec) => spec.ok).length,
    failed: specs.filter((spec) => !spec.ok).length + (specs.length === 0 ? (report?.errors ?? []).length : 0),
    slow: specs.map((spec) => ({ name: `${spec.file}: ${spec.title}`, ms: msOf(spec) })),
  }
}

/** A part that ended badly has a failure even if no test says so, and one in which nothing ran has failed. */
function honest({ passed, failed, slow = [] }, code) {
  const unsaid = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0
  return { passed, failed: failed + unsaid, slow }
}

async function tests(cluster) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reports.tests}`]
  const code = await run('vitest', ['run', ...reporters], { TALKO_TEST_CLUSTER: cluster.url })
  return honest(vitestResults(reportIn(reports.tests)), code)
}

/** esbuild has told the faults itself. */
const built = () =>
  build().then(
    () => ({ passed: 1, failed: 0 }),
    () => ({ passed: 0, failed: 1 }),
  )

async function journeys(cluster) {
  if (ledger.some((one) => one.name === 'build' && one.failed > 0)) {
    console.error('There is nothing to visit: the build failed.')
    return { passed: 0, failed: 1 }
  }
  const { file, libraries, version } = chromium()
  console.log(`${version} (${file})`)
  const browser = { TALKO_CHROMIUM: file, ...(libraries === undefined ? {} : { TALKO_CHROMIUM_LIBRARIES: libraries }) }
  const env = { TALKO_TEST_CLUSTER: cluster.url, TALKO_JOURNEYS_REPORT: reports.journeys, ...browser }
  const code = await run('playwright', ['test'], env)
  return honest(journeyResults(reportIn(reports.journeys)), code)
}

const ledger = []

/** Runs a part and enters it in the ledger; one that throws has failed, and the others still run. */
async function part(name, work) {
  title(name)
  const began = performance.now()
  let result = { passed: 0, failed: 1, slow: [] }
  try {
    result = { slow: [], ...(await work()) }
  } catch (fault) {
    console.error(fault instanceof NoChromium ? fault.message : fault)
  }
  ledger.push({ name, seconds: (performance.now() - began) / 1000, ...result })
}

function tellLedger() {
  title('where the time went')
  for (const { name, seconds, passed, failed } of ledger)
    console.log(
      `${name.padEnd(28)} ${seconds.toFixed(1).padStart(7)} s ${String(passed).padStart(6)} passed ${String(failed).padStart(5)} failed`,
    )
  console.log('\nThe slowest tests:')
  const slowest = ledger.flatMap((one) => one.slow).sort((a, b) => b.ms - a.ms)
  for (const { name, ms } of slowest.slice(0, 20)) console.log(`${(ms / 1000).toFixed(2).padStart(7)} s  ${name}`)
}

/** Starts PostgreSQL for the whole run; without it there is nothing to test on. */
async function cluster() {
  const { startCluster } = await import('../test/cluster.ts')
  return startCluster()
}

rmSync('.talko/reports', { recursive: true, force: true })
mkdirSync('.talko/reports', { recursive: true })
await part('build', built)
await part('types, lint, arrows, form', check)
let shared
await part('PostgreSQL and its template', async () => {
  shared = await cluster()
  return { passed: 1, failed: 0 }
})
if (shared !== undefined) {
  const stop = () => void shared.stop().finally(() => process.exit(130))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop)
  await part('unit and database tests', () => tests(shared))
  await part('journeys in a browser', () => journeys(shared))
  await shared.stop()
}
tellLedger()
const count = (what) => ledger.reduce((sum, one) => sum + one[what], 0)
console.log(`\n${count('passed')} passed, ${count('failed')} failed`)
process.exitCode = count('failed') === 0 && count('passed') > 0 ? 0 : 1
