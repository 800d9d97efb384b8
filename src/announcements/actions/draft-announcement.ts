import { findCall, findOutcome } from '../../calls/reads.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { drafted } from '../draft.ts'
import type { AnnouncementEvent } from '../events.ts'
import { policy } from '../policy.ts'
import { findOfDecisions, listGrants } from '../reads.ts'
import { insertAnnouncement } from '../store.ts'

const unknown = { received: null, later: null }

/**
 * Makes a first announcement of the decisions of a call. `id` comes with the form: sent twice it makes one. Gives the announcement.
 * Refuses not_decided, nothing_granted, drafted_already.
 */
export const draftAnnouncement = (here: Here<Actor>, callId: string, id: string) =>
  attempt(here.db, async (tx) => {
    const call = found(await findCall(tx, callId))
    const judged = { state: null, authority: call.authority }
    allowed(may(policy, here.who, 'draft', judged), call.state !== 'draft' || may(policy, here.who, 'follow', judged))
    const there = await findOfDecisions(tx, callId)
    if (there !== undefined) return there.id === id ? done(there) : refuse('drafted_already')
    const [grants, numbers] = [await listGrants(tx, call), await findOutcome(tx, callId)]
    const draft = drafted({ id, call, grants, numbers: numbers ?? unknown, officer: here.who }, here.now)
    if (!draft.ok) return draft
    if (!(await insertAnnouncement(tx, draft.value, { at: here.now, by: here.who.id })))
      return refuse('drafted_already')
    await record<AnnouncementEvent>(tx, here, {
      what: 'announcement.drafted',
      aboutKind: 'announcement',
      about: id,
      data: { call: callId, projects: grants.length },
    })
    return draft
  })
