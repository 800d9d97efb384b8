import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { limits } from '../../scripts/limits.mjs'
import { freePort } from '../../src/io/free-port.ts'
import { addressOf, asOwner, startCluster, template } from '../cluster.ts'

const program = '.talko/build/main.js'
const log = '.talko/journeys-server.log'

const ask = (url: string) =>
  fetch(url, { redirect: 'manual' }).then(
    (answer) => answer.status < 500,
    () => false,
  )

/** Waits until the server answers, at most a minute: it seeds its database first. */
async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let left = 600; left > 0; left--) {
    if (server.exitCode !== null || server.signalCode !== null) break
    if (await ask(url)) return
    await pause(100)
  }
  throw new Error(`the server did not start:\n${readFileSync(log, 'utf8')}`)
}

/** The built server as `npm start` runs it, on a database of its own that it fills itself. It ends when we do. */
async function startServer(database: string, folder: string): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort()
  const own = { BASE_URL: '', OIDC_ISSUER: '', SMTP_URL: '' } // not those of whoever runs the tests
  const env = {
    ...process.env,
    ...own,
    PORT: String(port),
    DATABASE_URL: database,
    DATA_DIR: folder,
    NODE_ENV: 'production',
  }
  const server = spawn(process.execPath, [...limits, program], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  const kept = createWriteStream(log)
  server.stdout?.pipe(kept, { end: false })
  server.stderr?.pipe(kept, { end: false })
  const url = `http://localhost:${port}`
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  await answering(`${url}/fi`, server).catch((fault: unknown) => {
    server.kill('SIGKILL')
    throw fault
  })
  const stop = async () => {
    server.kill('SIGTERM')
    await Promise.race([ended, pause(10_000)])
    server.kill('SIGKILL')
  }
  return { url, stop }
}

/** Which Chromium to use: what `npm test` found, else what scripts/chromium.mjs finds. */
function nameChromium(): void {
  if (process.env.TALKO_CHROMIUM !== undefined) return
  const said = execFileSync(process.execPath, ['scripts/chromium.mjs', '--json'], { encoding: 'utf8' })
  const { file, libraries }: { file: string; libraries?: string } = JSON.parse(said.trim().split('\n').at(-1) ?? '{}')
  process.env.TALKO_CHROMIUM = file
  if (libraries !== undefined) process.env.TALKO_CHROMIUM_LIBRARIES = libraries
}

/** Once before all journeys: one server for all of them. Gives what takes it down again. */
export default async function setup(): Promise<() => Promise<void>> {
  const shared = process.env.TALKO_TEST_CLUSTER
  mkdirSync('.talko', { recursive: true })
  nameChromium()
  const cluster = shared === undefined ? await startCluster() : { url: shared, stop: async () => {} }
  const name = `j_${randomUUID().replaceAll('-', '')}`
  const folder = mkdtempSync(path.join(os.tmpdir(), 'talko-journeys-'))
  const clean = async () => {
    await asOwner(cluster.url, (client) => client.query(`drop database if exists ${name} with (force)`))
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await asOwner(cluster.url, (client) => client.query(`create database ${name} template ${template}`))
    const server = await startServer(addressOf(cluster.url, name), folder)
    process.env.TALKO_JOURNEYS_URL = server.url
    process.env.TALKO_JOURNEYS_DATABASE = addressOf(cluster.url, name)
    return async () => {
      await server.stop()
      await clean()
    }
  } catch (fault) {
    await clean()
    throw fault
  }
}
