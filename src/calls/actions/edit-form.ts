import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { newId } from '../../io/once.ts'
import { writeDraft } from '../../forms/actions/write-draft.ts'
import { edited, type Edit } from '../../forms/edit.ts'
import type { Form, FormContent } from '../../forms/form.ts'
import { findDraft, findForm } from '../../forms/reads.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { hindrance } from '../amendment.ts'
import { isPrepared, type Call } from '../call.ts'
import type { CallEvent } from '../events.ts'
import { asksAdoption, countUnfinished, ownKey, type FormRefusal } from '../form-needs.ts'
import { written } from '../part.ts'
import { policy } from '../policy.ts'
import { findChangeOf } from '../reads/change.ts'
import { lockCall, saveCall, saveState } from '../store.ts'
import { addWriter } from '../store/change.ts'
import type { Waiting } from '../waiting.ts'

type Make = (tx: Write, call: Call) => Promise<Outcome<FormContent, FormRefusal>>

/** The form that a call has now, where it is its own draft. */
async function ownDraft(tx: Write, call: Call): Promise<Form | undefined> {
  if (!isPrepared(call)) return findDraft(tx, ownKey(call))
  const form = call.formId === null ? undefined : await findForm(tx, call.formId)
  return form?.key === ownKey(call) && form.frozenAt === null ? form : undefined
}

type Place = { readonly call: Call; readonly change: Waiting | null }

/** Where a form is written: in a call that is being prepared, or as the next version of a published one's. */
async function writable(
  tx: Write,
  call: Call,
  { revision, now }: { readonly revision: number; readonly now: Date },
): Promise<Outcome<Place, FormRefusal>> {
  if (isPrepared(call)) {
    const changed = written(call, {}, revision)
    return changed.ok ? done({ call: changed.value, change: null }) : changed
  }
  const change = await findChangeOf(tx, call.id, 'form')
  if (change === undefined) return refuse('published_already')
  const stop = hindrance(call, revision, now)
  if (stop !== null) return refuse(stop)
  if (change.askedAt !== null) return refuse('change_waiting')
  return done({ call: { ...call, revision: call.revision + 1 }, change })
}

type Kept = Place & { readonly form: Form; readonly unfinished: number }

/** Keeps the call with its draft; a published one keeps the form in use, and whoever wrote the next version does not check it. */
async function kept(tx: Write, here: Here<Actor>, { call, change, form, unfinished }: Kept): Promise<Call> {
  if (change !== null) {
    await saveState(tx, call)
    await addWriter(tx, change.id, here.who.id)
    return call
  }
  const next = { ...call, formId: form.id, formUnfinished: unfinished, adoptionAsked: asksAdoption(form) }
  await saveCall(tx, next, { at: here.now, by: here.who.id })
  return next
}

/**
 * Writes the form of a call, as its own draft; the call is one revision further. While it is being prepared its check falls; of a
 * published one the next version is written.
 */
const withForm = (here: Here<Actor>, id: string, { revision, make }: { revision: number; make: Make }) =>
  attempt<Call, FormRefusal>(here.db, async (tx) => {
    const call = found(await lockCall(tx, id))
    allowed(may(policy, here.who, 'write', call), may(policy, here.who, 'read', call))
    const place = await writable(tx, call, { revision, now: here.now })
    if (!place.ok) return place
    const made = await make(tx, call)
    if (!made.ok) return made
    const content = { ...made.value, key: ownKey(call) }
    const unfinished = countUnfinished(content)
    const form = await writeDraft(tx, newId(), { content, unfinished })
    const next = await kept(tx, here, { ...place.value, form, unfinished })
    await record<CallEvent>(tx, here, {
      what: 'call.form_written',
      aboutKind: 'call',
      about: id,
      data: { form: form.id, questions: form.questions.length, revision: next.revision },
    })
    return done(next)
  })

/**
 * Gives a call a form of its own to change: a copy of a version that is in use. `revision` is the one that the page was drawn from.
 * Gives the call. Refuses no_form where that version is not there or not in use, published_already, changed_meanwhile.
 */
export const beginForm = (
  here: Here<Actor>,
  id: string,
  { formId, revision }: { readonly formId: string; readonly revision: number },
) =>
  withForm(here, id, {
    revision,
    make: async (tx) => {
      const form = await findForm(tx, formId)
      return form === undefined || form.frozenAt === null ? refuse('no_form') : done(form)
    },
  })

/** Puts a form that was read from a file in the place of the call's own. Gives the call. Refuses published_already, changed_meanwhile. */
export const replaceForm = (
  here: Here<Actor>,
  id: string,
  { form, revision }: { readonly form: FormContent; readonly revision: number },
) => withForm(here, id, { revision, make: async () => done(form) })

/**
 * Makes one change to the call's own form. Gives the call. Refuses no_form where the call has none of its own yet, what `edited` of
 * forms/edit.ts refuses, published_already, changed_meanwhile.
 */
export const editForm = (
  here: Here<Actor>,
  id: string,
  { edit, revision }: { readonly edit: Edit; readonly revision: number },
) =>
  withForm(here, id, {
    revision,
    make: async (tx, call) => {
      const form = await ownDraft(tx, call)
      return form === undefined ? refuse('no_form') : edited(form, edit)
    },
  })
