/** npm run bench -- start: how long it takes until the first page, on the embedded PostgreSQL: the first start, a later one, one after kill -9. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../src/io/free-port.ts'
import { most } from './parts/pace.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'talko-bench-'))
const port = String(await freePort())

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )

/** Starts Talko, waits for its first page and ends it; gives the seconds from the start to the page. */
async function seconds(ending: 'SIGTERM' | 'SIGKILL'): Promise<number> {
  const own = { PORT: port, DATA_DIR: folder, BASE_URL: '', OIDC_ISSUER: '', DATABASE_URL: '' }
  const began = performance.now()
  const talko = spawn(process.execPath, [...process.execArgv, '.talko/build/main.js'], {
    env: { ...process.env, ...own },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const gone = once(talko, 'exit')
  while (!(await answers(`http://localhost:${port}/fi`))) {
    if (talko.exitCode !== null) throw new Error(`Talko ended with ${talko.exitCode}`)
    await pause(20)
  }
  const took = (performance.now() - began) / 1_000
  talko.kill(ending)
  await gone
  return took
}

console.log(`the first start, with initdb, migrations and seeds: ${(await seconds('SIGTERM')).toFixed(1)} s`)
most('a later start', await seconds('SIGKILL'), 5, 's')
most('a start after kill -9', await seconds('SIGTERM'), 5, 's')
rmSync(folder, { recursive: true, force: true })
