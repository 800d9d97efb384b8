import type { Policy, Rule } from '../kit/policy.ts'
import { holds, type Actor, type Role } from '../people/person.ts'
import type { Announcement } from './announcement.ts'

/** As much of an announcement as rights depend on; a call of which nothing has been written yet is judged by its authority. */
export type Judged = { readonly state: Announcement['state'] | null; readonly authority: { readonly id: string } }
type AnnouncementRule = Rule<Actor | null, Judged>

export const writers = ['presenter', 'programme_manager'] as const satisfies readonly Role[]
const readers = [...writers, 'admin', 'decision_maker', 'registrar', 'auditor'] as const satisfies readonly Role[]

const there =
  (roles: readonly Role[]): AnnouncementRule =>
  (who, one) =>
    who !== null && who.actingFor?.id === one.authority.id && holds(who, ...roles)
const out: AnnouncementRule = (_who, one) => one.state === 'published'

export type Deed = 'read' | 'follow' | 'draft' | 'write' | 'publish'

/** What is published is everybody's. A draft belongs to the authority; those who prepare its calls write and publish it. */
export const policy: Policy<Actor | null, Judged, Deed> = {
  read: { any: [out, there(readers)] },
  /** The page of the announcement at the desk. */
  follow: { any: [there(readers)] },
  draft: { any: [there(writers)] },
  write: { any: [there(writers)] },
  publish: { any: [there(writers)] },
}
