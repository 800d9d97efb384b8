import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Role } from './migrations.ts'
import { CannotStart } from './program.ts'

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
