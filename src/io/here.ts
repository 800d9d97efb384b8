import type { Db } from './db.ts'

/** Whoever acts: enough to record it. The rooms know more (people/person.ts). */
export type Somebody = { readonly id: string; readonly actingFor: { readonly id: string } | null }

/** What every action is given: the database, who acts, and the moment the whole request had arrived. */
export type Here<Who extends Somebody = Somebody> = {
  readonly db: Db
  readonly witness: Db
  readonly who: Who
  readonly now: Date
  readonly request: string
}
