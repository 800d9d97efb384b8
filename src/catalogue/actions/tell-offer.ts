import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { digestOf } from '../../io/digest.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { licencesIn } from '../../io/licences.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { aboutOf } from '../adoption/policy.ts'
import { offerPolicy } from '../offer/policy.ts'
import { toldIn, type Telling } from '../offer/telling.ts'
import type { OwnWorkEvent } from '../own/events.ts'
import { findWork } from '../reads.ts'
import { findStanding, listLedProjects } from '../reads/telling.ts'
import { lockWork, saveTold } from '../store/telling.ts'
import { coordinatorOf } from '../work.ts'
import { makeFindable } from './make-findable.ts'

/**
 * Those who lead a work tell what others need to take it into use: what it is, its state, licence, what it gives and uses, what came of it
 * and whom to ask. `seen` is the digest of what the form showed. Refuses `changed_meanwhile`, and `faulty` where what was typed cannot be
 * understood. Of projects it may have come of those alone that the same organisation coordinates; another is left out.
 */
export const tellOffer = (here: Here<Actor>, slug: string, { seen, telling }: { seen: string; telling: Telling }) =>
  attempt(here.db, async (tx) => {
    const work = found(await findWork(tx, slug))
    allowed(may(offerPolicy, here.who, 'tell', aboutOf(work)), work.public)
    await lockWork(tx, work.id)
    const before = found(await findStanding(tx, work.id))
    if (digestOf(before) !== seen) return refuse('changed_meanwhile')
    const judged = toldIn(before, telling, licencesIn)
    if ('faults' in judged) return refuse('faulty')
    const led = await listLedProjects(tx, found(coordinatorOf(work)?.id ?? undefined))
    const resultOfId = led.find((one) => one.slug === judged.told.resultOf && one.id !== work.id)?.id ?? null
    await saveTold(tx, work.id, { ...judged.told, resultOfId })
    await makeFindable(tx, [work.id])
    await record<OwnWorkEvent>(tx, here, { what: 'work.changed', aboutKind: 'work', about: work.id, data: {} })
    return done({ slug: work.slug, kind: judged.told.kind })
  })
