/** The server of the benchmarks: the real house on a PostgreSQL of its own, with seeds, and one constant page behind the same middleware. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { house, lines } from '../src/app.tsx'
import { clock } from '../src/io/clock.ts'
import { foreignText } from '../src/io/foreign-text.ts'
import { startEmbedded } from '../src/io/embedded.ts'
import { filesIn } from '../src/io/files.ts'
import { silence } from '../src/io/log.ts'
import { migrate } from '../src/io/migrations.ts'
import { listenTo } from '../src/io/notices.ts'
import type { Outside } from '../src/io/outside.ts'
import { open } from '../src/io/pool.ts'
import { serve } from '../src/io/serve.ts'
import { settingsFrom } from '../src/io/settings.ts'
import { examplePerson, sessionFor } from '../test/situations/signed-in.ts'
import { addressAs } from './parts/connected.ts'
import { connections } from './parts/served.ts'
import { recorder } from './submit/record.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'talko-bench-'))
const began = performance.now()

async function ground() {
  const { chmodSync } = await import('node:fs')
  chmodSync(folder, 0o755)
  const postgres = await startEmbedded(path.join(folder, 'data'))
  await migrate(postgres.url, 'db/migrations')
  const as = (role: string, max: number) => open(addressAs(postgres.url, role), max).db
  const { writer, reader, witness } = connections
  const databases = { write: as('writer', writer), read: as('reader', reader), witness: as('witness', witness) }
  return { postgres, databases }
}

const settings = settingsFrom({ PORT: process.env.PORT ?? '3999' })
const { postgres, databases } = await ground()
const outside: Outside = {
  ...databases,
  files: filesIn(path.join(folder, 'files')),
  foreign: foreignText(),
  clock,
  log: silence,
  baseUrl: settings.baseUrl,
  example: true,
}
const migrated = performance.now()
const own = { DATABASE_URL: postgres.url, DATA_DIR: folder, BASE_URL: '', OIDC_ISSUER: '', ADMIN_EMAIL: '' }
execFileSync(process.execPath, [...process.execArgv, '.talko/build/prepare.js'], { env: { ...process.env, ...own } })
const seeded = performance.now()

let constant = ''
const never = () => Promise.reject(new Error('nobody signs in here'))
const live = lines(outside)
const notices = listenTo(postgres.url, live.channels, live.told)
const app = house(
  { ...outside, settle: live.settle },
  { signIn: { begin: never, finish: never }, exampleIssuer: undefined },
)
app.get('/:lang/constant', (c) => c.html(constant))
const server = await serve(app, settings, { live })
constant = await (await fetch(`${settings.baseUrl.origin}/fi/projects`)).text()

let largest = process.memoryUsage()
const watch = setInterval(() => {
  if (process.memoryUsage.rss() > largest.rss) largest = process.memoryUsage()
}, 20)
const cookie = await sessionFor(outside.write, (await examplePerson(outside.write, 'coordinator')).id)
const recording = recorder()

async function stop(): Promise<void> {
  clearInterval(watch)
  await server.close()
  await notices.stop()
  await Promise.all([outside.write.destroy(), outside.read.destroy(), outside.witness.destroy()])
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
  process.exit(0)
}

process.on('message', async (message) => {
  if (message === 'memory') process.send?.(largest)
  if (message === 'record') process.send?.(recording.begin())
  if (message === 'recorded') process.send?.(recording.end())
  if (message === 'stop') await stop()
})
process.on('disconnect', () => void stop()) // whoever measured is gone
process.send?.({
  origin: settings.baseUrl.origin,
  url: postgres.url,
  cookie,
  bytes: constant.length,
  setUp: migrated - began,
  seeding: seeded - migrated,
})
