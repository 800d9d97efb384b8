import { findWork } from '../../catalogue/reads.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import type { Day } from '../../kit/dates.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { CooperationEvent } from '../events.ts'
import { kept, type PledgeState } from '../pledge.ts'
import { projectPolicy } from '../policy.ts'
import { aboutProject } from '../project.ts'
import { lockPledge, savePledge } from '../store/pledge.ts'

type Input = {
  readonly id: string
  readonly state: PledgeState
  readonly why: string
  readonly dueOn: Day | null
  readonly seen: number
}

/**
 * Those who lead a project say how one of its promises stands, and by when it is done; every word stays. Gives the state. Refuses what
 * `kept` refuses.
 */
export const keepPledge = (here: Here<Actor>, slug: string, { id, ...said }: Input) =>
  attempt(here.db, async (tx) => {
    const about = aboutProject(found(await findWork(tx, slug)))
    allowed(may(projectPolicy, here.who, 'suggest', about), may(projectPolicy, here.who, 'see', about))
    const outcome = kept(found(await lockPledge(tx, slug, id)), said)
    if (!outcome.ok) return outcome
    await savePledge(tx, outcome.value, { at: here.now, by: here.who.id })
    const { state, revision } = outcome.value
    const data = { state, revision }
    await record<CooperationEvent>(tx, here, { what: 'cooperation.pledge_kept', aboutKind: 'pledge', about: id, data })
    return done({ state })
  })
