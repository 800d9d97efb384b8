import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { aboutOf } from '../adoption/policy.ts'
import type { KitEvent } from '../kit/events.ts'
import { rewritten, type KitEntry } from '../kit/kit.ts'
import { kitPolicy } from '../kit/policy.ts'
import { findWork } from '../reads.ts'
import { findKit } from '../reads/kit.ts'
import { insertKit, lockKit } from '../store/kit.ts'

type Written = { readonly seen: number; readonly entry: KitEntry }

/**
 * Those who lead a work write what an adopter needs to know, in one language or several, as the next version; `seen` is the version that they read, 0 where there was
 * none. Sent as it was it makes no version. Refuses `nothing_written`, `too_long` and `changed_meanwhile`.
 */
export const writeKit = (here: Here<Actor>, slug: string, { seen, entry }: Written) =>
  attempt(here.db, async (tx) => {
    const work = found(await findWork(tx, slug))
    allowed(may(kitPolicy, here.who, 'write', aboutOf(work)), work.public)
    await lockKit(tx, work.id)
    const outcome = rewritten(await findKit(tx, work.id), seen, entry)
    if (!outcome.ok || outcome.value === null) return outcome
    const own = found(here.who.actingFor ?? undefined)
    await insertKit(tx, { ...outcome.value, workId: work.id, organisationId: own.id, at: here.now, by: here.who.id })
    const data = { version: outcome.value.version }
    await record<KitEvent>(tx, here, { what: 'work.kit_written', aboutKind: 'work', about: work.id, data })
    return done(outcome.value)
  })
