import { freezeForm } from '../../forms/actions/freeze-form.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { Amended } from '../amendment.ts'
import type { Call } from '../call.ts'
import type { CallEvent } from '../events.ts'
import { fundingOf, sameFunding } from '../funding-rules.ts'
import { policy } from '../policy.ts'
import { findChange, findVersions } from '../reads/change.ts'
import { lockCall, saveCall } from '../store.ts'
import { saveAttachments } from '../store/attachment.ts'
import { deleteChange, deleteChanges } from '../store/change.ts'
import { insertFunding } from '../store/funding.ts'
import { insertAmendment } from '../store/life.ts'
import { applied, checksChange, type Waiting, type WaitingRefusal } from '../waiting.ts'

export type PublishChangeRefusal = WaitingRefusal | 'no_change_waiting' | 'own_writing'

/** The change that was read, and when it had been asked for. */
type Read = { readonly change: string; readonly asked: Date | null }

/** Of a call that is cancelled nothing else is published: other changes that waited lapse with it. */
async function ended(tx: Write, here: Here<Actor>, callId: string): Promise<void> {
  await deleteChanges(tx, callId)
  await record<CallEvent>(tx, here, { what: 'call.cancelled', aboutKind: 'call', about: callId, data: {} })
}

type Publishing = { readonly before: Call; readonly change: Waiting; readonly amended: Amended }

async function published(tx: Write, here: Here<Actor>, { before, change, amended }: Publishing): Promise<void> {
  const { call, amendment } = amended
  const by = change.askedBy ?? here.who.id
  if (change.kind === 'form' && call.formId !== null) await freezeForm(tx, call.formId, here.now)
  await saveCall(tx, call, { at: here.now, by })
  if (change.part === 'attachments') await saveAttachments(tx, call, { at: here.now, by })
  const number = await insertAmendment(tx, call.id, amendment, { at: here.now, by, checkedBy: here.who.id })
  if (!sameFunding(before, call)) await insertFunding(tx, call.id, fundingOf(call), here.now)
  if (change.kind === 'cancellation') await ended(tx, here, call.id)
  else await deleteChange(tx, change.id)
  const { kind, part } = amendment
  await record<CallEvent>(tx, here, {
    what: 'call.amended',
    aboutKind: 'call',
    about: call.id,
    data: { number, kind, part },
  })
}

/**
 * Publishes a change that waits, as a second person who has read it: a correction, a later closing, a new version of the form or a
 * cancellation, dated and with its reason; other funding rules are a new version of them, a new form is frozen and drafts follow it, with
 * a cancellation all that waited besides lapses. Gives the call. Refuses
 * no_change_waiting, changed_meanwhile where it was taken back and asked anew since `asked`, own_writing to whoever wrote it, and what `applied` of waiting.ts refuses as the call stands now.
 */
export const publishChange = (here: Here<Actor>, id: string, { change: changeId, asked }: Read) =>
  attempt(here.db, async (tx): Promise<Outcome<Call, PublishChangeRefusal>> => {
    const before = found(await lockCall(tx, id))
    allowed(may(policy, here.who, 'check', before), may(policy, here.who, 'read', before))
    const change = await findChange(tx, id, changeId)
    if (change === undefined || change.askedAt === null) return refuse('no_change_waiting')
    if (change.askedAt.getTime() !== asked?.getTime()) return refuse('changed_meanwhile')
    if (!checksChange(change, here.who.id)) return refuse('own_writing')
    const outcome = applied(before, change, await findVersions(tx, before, change), here.now)
    if (!outcome.ok) return outcome
    await published(tx, here, { before, change, amended: outcome.value })
    return done(outcome.value.call)
  })
