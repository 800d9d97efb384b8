import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { limits } from '../scripts/limits.mjs'
import { freePort } from '../src/io/free-port.ts'
import { newId } from '../src/io/once.ts'

// The built program, started and stopped as a person would, on the embedded PostgreSQL.
const folder = mkdtempSync(path.join(os.tmpdir(), 'talko-start-'))
const started: ChildProcess[] = []
const building = `import('./scripts/build.mjs').then(({ buildIfChanged }) => buildIfChanged())`
beforeAll(() => void execFileSync(process.execPath, ['-e', building]))
afterAll(async () => {
  for (const one of started) if (one.exitCode === null && one.signalCode === null) one.kill('SIGTERM')
  await Promise.all(started.map((one) => one.exitCode ?? one.signalCode ?? once(one, 'exit')))
  rmSync(folder, { recursive: true, force: true })
})

/** Starts the program; what it says is gathered, and can be waited for. */
function start(settings: Readonly<Record<string, string>>) {
  const clean = { BASE_URL: '', OIDC_ISSUER: '', SMTP_URL: '', DATABASE_URL: '' }
  const env = { ...process.env, ...clean, NODE_ENV: 'production', DATA_DIR: folder, ...settings }
  const program = spawn(process.execPath, [...limits, '.talko/build/main.js'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(program)
  let said = ''
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  const ended = once(program, 'exit').then(([code]) => Number(code ?? -1))
  const says = async (words: string) => {
    while (!said.includes(words)) {
      if (program.exitCode !== null || program.signalCode !== null) throw new Error(`it ended and said:\n${said}`)
      await pause(20)
    }
  }
  return { program, ended, says, said: () => said }
}

const postgresPid = (dir = folder) =>
  Number(readFileSync(path.join(dir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
const lives = (pid: number) => existsSync(`/proc/${pid}`)

/** What a process has started itself, by their numbers. */
const startedBy = (pid: number) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)

const database = () => {
  const { owner }: { owner: string } = JSON.parse(readFileSync(path.join(folder, 'passwords.json'), 'utf8'))
  const port = readFileSync(path.join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[3]
  return `postgres://postgres:${owner}@127.0.0.1:${port}/postgres`
}

/** A form that is sent slowly: `rest` sends its end. Gives the status of the answer. */
function slowForm(port: number, to: string) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
  const sending = request({
    port,
    host: '127.0.0.1',
    path: to,
    method: 'POST',
    headers: { ...headers, host: 'localhost' },
  })
  const answer = once(sending, 'response').then(([{ statusCode }]) => Number(statusCode))
  sending.write('address=')
  return { answer, rest: () => sending.end(`${newId()}%40example.org`) }
}

/** The status of a page that is asked for under the name of another machine. */
async function askedAs(port: number, headers: Readonly<Record<string, string>>): Promise<number> {
  const asking = request({ port, host: '127.0.0.1', path: '/fi', headers })
  const [answer] = await once(asking.end(), 'response')
  answer.resume()
  return answer.statusCode
}

test('Ctrl-C in the middle of the first start leaves nothing running, and the next start goes on', async () => {
  const port = await freePort()
  const first = start({ PORT: String(port) })
  await first.says('Seeding registers')
  const children = startedBy(Number(first.program.pid))
  expect(children).toHaveLength(2) // PostgreSQL, and what prepares the database
  first.program.kill('SIGINT')
  expect(await first.ended).toBe(0)
  expect(children.filter(lives)).toEqual([])
  expect(first.said()).not.toMatch(/could not start|Error/)

  const again = start({ PORT: String(port) })
  await again.says(`Talko is at http://localhost:${port}`)
  expect(await askedAs(port, { host: `localhost:${port}` })).toBe(200)
  expect(await askedAs(port, { host: 'talko.example.fi' })).toBe(421)
  expect(await askedAs(port, { host: 'localhost', 'x-forwarded-host': 'talko.example.fi' })).toBe(421)

  const second = start({ PORT: String(await freePort()) })
  expect(await second.ended).toBe(1)
  expect(second.said()).toContain(`Talko is already running here (process ${again.program.pid}). Stop it first`)
  const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'talko-taken-'))
  const taken = start({ PORT: String(port), DATA_DIR: elsewhere })
  expect(await taken.ended).toBe(1)
  expect(taken.said()).toBe(
    `Port ${port} is taken by another program. Set PORT to a free one, for example PORT=3001 npm start.\n`,
  )
  expect(existsSync(path.join(elsewhere, 'postgres'))).toBe(false)
  rmSync(elsewhere, { recursive: true })

  const form = slowForm(port, '/fi/calls/esimerkki-avoin/following')
  await pause(200)
  const postgres = postgresPid()
  again.program.kill('SIGINT')
  await again.says('requests under way are answered first')
  form.rest()
  expect(await form.answer).toBe(303)
  expect(await again.ended).toBe(0)
  expect(lives(postgres)).toBe(false)
}, 180_000)

test('after kill -9 the next start just works, also when the number of the killed process is that of another by now', async () => {
  const port = await freePort()
  const killed = start({ PORT: String(port) })
  await killed.says('Talko is at')
  const postgres = postgresPid()
  killed.program.kill('SIGKILL')
  await killed.ended
  expect(lives(postgres)).toBe(true)
  writeFileSync(path.join(folder, 'running'), `${process.pid} 1`) // our own number, which began at another time
  const next = start({ PORT: String(port), JOBS: 'elsewhere', BASE_URL: 'http://localhost:1' })
  await next.says('Talko is at http://localhost:1\n')
  await next.says(`It listens at port ${port}: nobody can sign in unless something else passes that address on to it.`)
  expect(lives(postgres)).toBe(false)

  const form = slowForm(port, '/fi/calls/esimerkki-avoin/following')
  form.rest()
  expect(await form.answer).toBe(303)
  const client = new pg.Client(database())
  client.on('error', () => {}) // a database that stops says so to whoever asks it
  await client.connect()
  const waiting = async () => Number((await client.query('select count(*) from graphile_worker.jobs')).rows[0].count)
  expect(await waiting()).toBeGreaterThan(0)
  const jobs = start({ JOBS: 'only', DATABASE_URL: database() })
  await jobs.says('Talko runs jobs here')
  await expect.poll(waiting, { timeout: 20_000 }).toBe(0)
  jobs.program.kill('SIGTERM')
  expect(await jobs.ended).toBe(0)

  await client.query(
    `insert into people.identity (issuer, subject, person_id) select 'https://id.example.org', 'a', id from people.person limit 1`,
  )
  await client.end()
  next.program.kill('SIGTERM')
  expect(await next.ended).toBe(0)
  const real = start({ PORT: String(port) })
  expect(await real.ended).toBe(1)
  expect(real.said()).toContain(
    'People have signed in to this database by https://id.example.org, so OIDC_ISSUER must be set',
  )
  await pause(500)
  expect(existsSync(path.join(folder, 'postgres/postmaster.pid'))).toBe(false)
}, 180_000)
