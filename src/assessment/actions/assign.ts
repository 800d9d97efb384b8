import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { assigned, type Pair } from '../assignment.ts'
import type { AssessmentEvent } from '../events.ts'
import type { AssignablePerson } from '../listed.ts'
import { callPolicy, casePolicy, type Case } from '../policy.ts'
import { hasPresented } from '../reads/flags.ts'
import { findCallWork, listHandled } from '../reads/handled.ts'
import { listAssessors, listParties } from '../reads/people.ts'
import { insertAssignment } from '../store.ts'
import { tellAssigned } from './tell-assigned.ts'

type Input = { readonly pairs: readonly Pair[]; readonly note: string }
type Ground = {
  readonly people: readonly AssignablePerson[]
  readonly cases: readonly Case[]
  readonly parties: ReadonlyMap<string, readonly string[]>
}

/** One pair, judged and entered; true when it is new. */
async function enter(
  tx: Write,
  here: Here<Actor>,
  { people, cases, parties }: Ground,
  { pair, note }: { pair: Pair; note: string },
) {
  const thing = found(cases.find((one) => one.applicationId === pair.applicationId))
  allowed(may(casePolicy, here.who, 'assign', thing), may(casePolicy, here.who, 'know', thing))
  const outcome = assigned({
    person: people.find((one) => one.id === pair.personId),
    application: {
      ...thing,
      parties: parties.get(pair.applicationId) ?? [],
      assessors: thing.assessors.map((one) => one.personId),
    },
    presented: await hasPresented(tx, pair.applicationId, pair.personId),
    note,
  })
  if (!outcome.ok) return outcome
  const isNew = await insertAssignment(tx, outcome.value, { who: here.who.id, at: here.now })
  if (isNew)
    await record<AssessmentEvent>(tx, here, {
      what: 'assessment.assigned',
      aboutKind: 'application',
      about: pair.applicationId,
      caseId: thing.caseId,
      data: { person: pair.personId },
    })
  return done(isNew)
}

/**
 * Gives applications of a call to assessors, several to several at once; those who have them already keep them. Each new assessor is
 * written to once. Gives how many are new. Refuses nobody_chosen and what `assigned` refuses: then nothing is assigned.
 */
export const assign = (here: Here<Actor>, callId: string, { pairs, note }: Input) =>
  attempt(here.db, async (tx) => {
    const work = found(await findCallWork(tx, callId))
    allowed(may(callPolicy, here.who, 'assign', work), may(callPolicy, here.who, 'list', work))
    if (pairs.length === 0) return refuse('nobody_chosen')
    const ids = [...new Set(pairs.map((pair) => pair.applicationId))]
    const cases = (await listHandled(tx, ids)).filter((one) => one.callId === callId)
    const ground = { people: await listAssessors(tx, work), cases, parties: await listParties(tx, ids) }
    const fresh: Pair[] = []
    for (const pair of pairs) {
      const outcome = await enter(tx, here, ground, { pair, note })
      if (!outcome.ok) return outcome
      if (outcome.value) fresh.push(pair)
    }
    await tellAssigned(
      tx,
      here,
      callId,
      ground.people.map((person) => ({ person, count: fresh.filter((pair) => pair.personId === person.id).length })),
    )
    return done({ assigned: fresh.length })
  })
