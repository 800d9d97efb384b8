import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { aboutOf } from '../adoption/policy.ts'
import type { FamilyEvent } from '../family/events.ts'
import { findWork } from '../reads.ts'
import { listFamilies } from '../reads/families.ts'
import { saveFamilies } from '../store/family.ts'
import { subjectPolicy } from '../subject/policy.ts'
import { coordinatorOf } from '../work.ts'

/**
 * Those who lead a work, or the programme office, say which problems it solves, none being an answer too. From then on the program proposes
 * none for it, and what was taken away stays away. Keys that are no family are left out. Gives the keys.
 */
export const settleFamilies = (here: Here<Actor>, slug: string, ticked: readonly string[]) =>
  attempt(here.db, async (tx) => {
    const work = found(await findWork(tx, slug))
    allowed(may(subjectPolicy, here.who, 'settle', aboutOf(work)), work.public)
    const keys = (await listFamilies(tx)).map(({ key }) => key).filter((key) => ticked.includes(key))
    const by = here.who.actingFor?.id === coordinatorOf(work)?.id ? 'owner' : 'office'
    await saveFamilies(tx, work.id, { keys, by })
    await record<FamilyEvent>(tx, here, {
      what: 'work.families_settled',
      aboutKind: 'work',
      about: work.id,
      data: { families: keys },
    })
    return done({ families: keys })
  })
