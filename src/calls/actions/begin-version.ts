import { writeDraft } from '../../forms/actions/write-draft.ts'
import { findForm } from '../../forms/reads.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { newId } from '../../io/once.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { hindrance } from '../amendment.ts'
import type { Call } from '../call.ts'
import type { CallEvent } from '../events.ts'
import { countUnfinished, ownKey, type FormRefusal } from '../form-needs.ts'
import { policy } from '../policy.ts'
import { findChangeOf } from '../reads/change.ts'
import { lockCall, saveState } from '../store.ts'
import { insertChange } from '../store/change.ts'

/**
 * Begins a new version of the form of a published call, as a draft copied from the one in use, which stays as it is. Gives the call; where a
 * version is being written already, it is that one. Refuses not_published, closed_already, changed_meanwhile, no_form.
 */
export const beginVersion = (here: Here<Actor>, id: string, revision: number) =>
  attempt(here.db, async (tx): Promise<Outcome<Call, FormRefusal>> => {
    const call = found(await lockCall(tx, id))
    allowed(may(policy, here.who, 'amend', call), may(policy, here.who, 'read', call))
    if ((await findChangeOf(tx, id, 'form')) !== undefined) return done(call)
    const stop = hindrance(call, revision, here.now)
    if (stop !== null) return refuse(stop)
    const form = call.formId === null ? undefined : await findForm(tx, call.formId)
    if (form === undefined) return refuse('no_form')
    const content = { ...form, key: ownKey(call) }
    const draft = await writeDraft(tx, newId(), { content, unfinished: countUnfinished(content) })
    await insertChange(tx, id, {
      id: newId(),
      kind: 'form',
      part: null,
      change: {},
      closesAt: null,
      formId: draft.id,
      reason: null,
      writers: [here.who.id],
      askedAt: null,
      askedBy: null,
    })
    const next = { ...call, revision: call.revision + 1 }
    await saveState(tx, next)
    await record<CallEvent>(tx, here, {
      what: 'call.form_written',
      aboutKind: 'call',
      about: id,
      data: { form: draft.id, questions: draft.questions.length, revision: next.revision },
    })
    return done(next)
  })
