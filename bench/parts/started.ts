/** Talko as `npm start` runs it, in a process of its own with the same heap limits. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../src/io/free-port.ts'

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )

/** Starts Talko on a folder and waits for its first page; `database`: on that one, instead of its own. Gives the seconds it took. */
export async function started({ folder, database = '' }: { readonly folder: string; readonly database?: string }) {
  const port = String(await freePort())
  const own = { PORT: port, DATA_DIR: folder, BASE_URL: '', OIDC_ISSUER: '', DATABASE_URL: database }
  const began = performance.now()
  const talko = spawn(process.execPath, [...process.execArgv, '.talko/build/main.js'], {
    env: { ...process.env, ...own },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const gone = once(talko, 'exit')
  const origin = `http://localhost:${port}`
  while (!(await answers(`${origin}/fi`))) {
    if (talko.exitCode !== null) throw new Error(`Talko ended with ${talko.exitCode}`)
    await pause(20)
  }
  const seconds = (performance.now() - began) / 1_000
  const end = async (how: 'SIGTERM' | 'SIGKILL') => {
    talko.kill(how)
    await gone
  }
  return { origin, seconds, end }
}
