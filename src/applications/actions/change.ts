import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { done, type Outcome } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { edited, type Application, type Party } from '../application.ts'
import { policy } from '../policy.ts'
import { lockApplication, saveApplication } from '../store/application.ts'

/** What came of a change: the revision that holds it, and when it was saved. Unchanged content has its earlier ones. */
export type Saved = { readonly revision: number; readonly savedAt: Date }

export type Change<Code extends string> = {
  /** Whether the person may do this to this application. */
  readonly right: (application: Application) => boolean
  /** Writes the change. `next` carries the new revision. Says whether anything became different. */
  readonly make: (tx: Write, next: Application) => Promise<Outcome<boolean, Code>>
}

/** Whether a person may do this to an application as a whole. */
export const right =
  (who: Actor, deed: keyof typeof policy) =>
  (application: Application): boolean =>
    may(policy, who, deed, application)

/** A party of an application; absent where it has none of that id. */
export const partyOf = (application: Application, partnerId: string): Party =>
  found(application.parties.find((party) => party.partnerId === partnerId))

/**
 * Changes the content of an application, one revision further, for somebody who has the right to. What changes nothing is no
 * revision. Refuses application_closed after the deadline and in later states, and whatever the change itself refuses.
 */
export const change = <Code extends string>(here: Here<Actor>, id: string, { right: has, make }: Change<Code>) =>
  attempt<Saved, Code | 'application_closed'>(here.db, async (tx) => {
    const { application, call } = found(await lockApplication(tx, id))
    allowed(has(application), may(policy, here.who, 'read', application))
    const next = edited(application, call, here.now)
    if (!next.ok) return next
    const made = await make(tx, next.value)
    if (!made.ok) return made
    if (made.value) await saveApplication(tx, next.value)
    const { revision, savedAt } = made.value ? next.value : application
    return done({ revision, savedAt })
  })
