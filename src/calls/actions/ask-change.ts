import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { newId } from '../../io/once.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Words } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import type { Call } from '../call.ts'
import type { CallEvent } from '../events.ts'
import type { Change, Part } from '../part.ts'
import { policy } from '../policy.ts'
import { findChange, findVersions } from '../reads/change.ts'
import { lockCall } from '../store.ts'
import { addWriter, deleteChange, insertChange, saveAsked } from '../store/change.ts'
import { applied, type Waiting, type WaitingRefusal } from '../waiting.ts'
import { tellChangeCheckers } from './tell-checkers.ts'

export type AskChangeRefusal = WaitingRefusal | 'change_waiting' | 'no_change_waiting'
type Asked = Outcome<Waiting, AskChangeRefusal>

async function locked(tx: Write, who: Actor, id: string, deed: 'amend' | 'cancel' = 'amend'): Promise<Call> {
  const call = found(await lockCall(tx, id))
  allowed(may(policy, who, deed, call), may(policy, who, 'read', call))
  return call
}

async function told(tx: Write, here: Here<Actor>, call: Call, { change, origin }: { change: Waiting; origin: string }) {
  await tellChangeCheckers(tx, { call, change, origin, now: here.now })
  await record<CallEvent>(tx, here, {
    what: 'call.change_asked',
    aboutKind: 'call',
    about: call.id,
    data: { change: change.id, kind: change.kind, part: change.part },
  })
}

type Given = Pick<Waiting, 'kind'> & Partial<Pick<Waiting, 'part' | 'change' | 'closesAt'>>
type Asking = { readonly given: Given; readonly reason: Words; readonly revision: number; readonly origin: string }

const ask = (here: Here<Actor>, id: string, { given, reason, revision, origin }: Asking) =>
  attempt(here.db, async (tx): Promise<Asked> => {
    const call = await locked(tx, here.who, id, given.kind === 'cancellation' ? 'cancel' : 'amend')
    const change: Waiting = {
      part: null,
      change: {},
      closesAt: null,
      formId: null,
      ...given,
      id: newId(),
      reason,
      writers: [here.who.id],
      askedAt: here.now,
      askedBy: here.who.id,
    }
    const outcome = applied(call, change, undefined, here.now)
    if (!outcome.ok) return outcome
    if (call.revision !== revision) return refuse('changed_meanwhile')
    if (!(await insertChange(tx, id, change))) return refuse('change_waiting')
    await told(tx, here, call, { change, origin })
    return done(change)
  })

type Correction = {
  readonly part: Part
  readonly change: Change
  readonly reason: Words
  readonly revision: number
  readonly origin: string
}

/**
 * Asks a second person to publish a correction of one part of a published call, and writes to those who may. Gives the change that
 * waits. Refuses what `corrected` of amendment.ts does, and change_waiting where a correction waits already.
 */
export const askCorrection = (here: Here<Actor>, id: string, { part, change, ...asked }: Correction) =>
  ask(here, id, { given: { kind: 'correction', part, change }, ...asked })

type Extension = Omit<Correction, 'part' | 'change'> & { readonly closesAt: Date }

/**
 * Asks a second person to publish a later closing of a published call. Gives the change that waits. Refuses what `extended` of
 * amendment.ts does, and change_waiting where an extension waits already.
 */
export const askExtension = (here: Here<Actor>, id: string, { closesAt, ...asked }: Extension) =>
  ask(here, id, { given: { kind: 'extension', closesAt }, ...asked })

/**
 * Asks a second person to cancel a published call, with the reason. Gives the change that waits. Refuses what `cancelled` of amendment.ts
 * does, and change_waiting where a cancellation waits already.
 */
export const askCancellation = (here: Here<Actor>, id: string, asked: Omit<Asking, 'given'>) =>
  ask(here, id, { given: { kind: 'cancellation' }, ...asked })

/**
 * Asks a second person to publish the new version of a form, with its reason. Gives the change that waits. Refuses what `renewed` of
 * waiting.ts does, change_waiting where it has been asked, no_change_waiting where there is none.
 */
export const askVersion = (
  here: Here<Actor>,
  id: string,
  { change: changeId, reason, origin }: { readonly change: string; readonly reason: Words; readonly origin: string },
) =>
  attempt(here.db, async (tx): Promise<Asked> => {
    const call = await locked(tx, here.who, id)
    const there = await findChange(tx, id, changeId)
    if (there === undefined || there.kind !== 'form') return refuse('no_change_waiting')
    if (there.askedAt !== null) return refuse('change_waiting')
    const writers = [...new Set([...there.writers, here.who.id])]
    const change = { ...there, reason, writers, askedAt: here.now, askedBy: here.who.id }
    const outcome = applied(call, change, await findVersions(tx, call, change), here.now)
    if (!outcome.ok) return outcome
    await addWriter(tx, changeId, here.who.id)
    await saveAsked(tx, changeId, change)
    await told(tx, here, call, { change, origin })
    return done(change)
  })

/**
 * Takes back a change that waits; a version of the form is then written on. Gives nothing. Refuses no_change_waiting where it has been
 * published or taken back already.
 */
export const takeBackChange = (here: Here<Actor>, id: string, changeId: string) =>
  attempt(here.db, async (tx): Promise<Outcome<null, 'no_change_waiting'>> => {
    await locked(tx, here.who, id)
    const change = await findChange(tx, id, changeId)
    if (change === undefined || change.askedAt === null) return refuse('no_change_waiting')
    if (change.kind === 'form') await saveAsked(tx, changeId, { reason: null, askedAt: null, askedBy: null })
    else await deleteChange(tx, changeId)
    const { kind, part } = change
    await record<CallEvent>(tx, here, {
      what: 'call.change_taken_back',
      aboutKind: 'call',
      about: id,
      data: { change: changeId, kind, part },
    })
    return done(null)
  })
