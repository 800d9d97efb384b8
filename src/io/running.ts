import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Role } from './migrations.ts'

/** Something that the person who starts the program can mend; the message says how. */
export class CannotStart extends Error {}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('node')
  } catch {
    return false
  }
}

/** One Talko for one folder: marks the folder as in use until the process ends. A mark left by a killed process is taken over. */
export function claim(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  const file = path.join(folder, 'running')
  const owner = existsSync(file) ? Number(readFileSync(file, 'utf8')) : Number.NaN
  if (Number.isInteger(owner) && owner !== process.pid && isAlive(owner))
    throw new CannotStart(
      `Talko is already running here (process ${owner}). Stop it first, or set DATA_DIR to another folder.`,
    )
  writeFileSync(file, String(process.pid))
  process.once('exit', () => rmSync(file, { force: true }))
}

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
