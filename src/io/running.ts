import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Role } from './migrations.ts'
import { BadSetting } from './settings.ts'

/** Something that the person who starts the program can mend; the message says how. */
export class CannotStart extends Error {}

/** What another process of the same start has told already. */
export class AlreadyTold extends Error {}

/** Says something to the person who starts the program. */
export const tell = (text: string): void => void process.stdout.write(`${text}\n`)

/** Ends the program with what hindered it: in a sentence what that person can mend, with its trace what only we can. */
export function endWith(fault: unknown): never {
  const known = fault instanceof BadSetting || fault instanceof CannotStart
  const trace = fault instanceof Error ? fault.stack : String(fault)
  if (!(fault instanceof AlreadyTold))
    process.stderr.write(known ? `${fault.message}\n` : `Talko could not start: ${trace}\n`)
  process.exit(1)
}

/** When a process began, as Linux counts it; nothing where it is not Linux, and undefined where the process is no more. */
function startOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0)
    if (process.platform !== 'linux') return ''
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? ''
    return afterName.split(' ')[19] // the 22nd field of proc(5)
  } catch {
    return undefined
  }
}

/** Writes the mark where there is none; says whether it did. */
function marked(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid} ${startOf(process.pid) ?? ''}`, { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

/**
 * One Talko for one folder: marks the folder as in use until the process ends. The mark of a process that is no more is taken over, also
 * where its number belongs to another by now.
 */
export function claim(folder: string, mark: 'running' | 'running-jobs'): void {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  const file = path.join(folder, mark)
  if (!marked(file)) {
    const [owner = '', start = ''] = readFileSync(file, 'utf8').split(' ')
    if (startOf(Number(owner)) === start)
      throw new CannotStart(
        `Talko is already running here (process ${owner}). Stop it first, or set DATA_DIR to another folder.`,
      )
    rmSync(file, { force: true })
    marked(file)
  }
  process.once('exit', () => rmSync(file, { force: true }))
}

const longestEnding = 30_000 // milliseconds

/**
 * What a program has begun, ended in the opposite order when somebody stops it, also in the middle of the start. A second wish to stop,
 * or half a minute of waiting, ends it at once.
 */
export function beginning() {
  const stops: (() => unknown)[] = []
  let since: number | undefined
  const atOnce = () => {
    tell('Stopped at once: what was under way is cut short.')
    process.exit(1)
  }
  const inOrder = async () => {
    for (const stop of stops.toReversed()) await stop()
    process.exit(0)
  }
  return {
    add: (stop: () => unknown): void => void stops.push(stop),
    end: (): void => {
      if (since !== undefined && performance.now() - since < 1_000) return // one Ctrl-C comes from the terminal and from npm
      if (since !== undefined) return atOnce()
      since = performance.now()
      tell('\nStopping: requests under way are answered first.')
      setTimeout(atOnce, longestEnding).unref()
      inOrder().catch(endWith)
    },
    /** A start that fails because it is being stopped says nothing more. */
    failed: (fault: unknown): void => void setImmediate(() => (since === undefined ? endWith(fault) : undefined)),
  }
}
export type Begun = ReturnType<typeof beginning>

export type Passwords = Readonly<Record<Role | 'owner', string>>
const fresh = () => randomBytes(24).toString('base64url')

/** The passwords of the database roles, made at the first start and readable by this user only. */
export function passwordsIn(folder: string): Passwords {
  const file = path.join(folder, 'passwords.json')
  if (!existsSync(file)) {
    const made = { owner: fresh(), writer: fresh(), reader: fresh(), witness: fresh() }
    writeFileSync(file, JSON.stringify(made), { mode: 0o600 })
  }
  const kept: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'))
  const one = (name: string) => {
    const password = kept[name]
    if (password === undefined)
      throw new CannotStart(`${file} lacks the password of ${name}. Restore it from a backup.`)
    return password
  }
  return { owner: one('owner'), writer: one('writer'), reader: one('reader'), witness: one('witness') }
}

/** The address of the same database for one of the server's roles. */
export function urlFor(role: Role, ownerUrl: string, passwords: Passwords): string {
  const url = new URL(ownerUrl)
  url.username = `talko_${role}`
  url.password = passwords[role]
  return url.href
}
