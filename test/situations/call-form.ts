import { beginForm } from '../../src/calls/actions/edit-form.ts'
import type { Call } from '../../src/calls/call.ts'
import { findCall } from '../../src/calls/reads.ts'
import { findForm } from '../../src/forms/reads.ts'
import type { TestDatabase } from '../database.ts'
import { callIn, hereFor, someForm } from './calls.ts'
import { examplePerson } from './signed-in.ts'

/** A call as it stands now. */
export const fresh = async (it: TestDatabase, call: Call): Promise<Call> => (await findCall(it.write, call.id)) ?? call

/** The form that a call has now. */
export async function formOf(it: TestDatabase, call: Call) {
  const form = await findForm(it.write, (await fresh(it, call)).formId ?? '')
  if (form === undefined) throw new Error('the call has no form')
  return form
}

/** A draft of a call with a form of its own, copied from the seeds by the officer. */
export async function building(it: TestDatabase, now: Date): Promise<Call> {
  const call = await callIn(it)
  const here = hereFor(it, await examplePerson(it.write, 'officer'), now)
  const outcome = await beginForm(here, call.id, { formId: await someForm(it), revision: call.revision })
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value
}
