import type { Form } from '../../forms/form.ts'
import { findForm } from '../../forms/reads.ts'
import { Absent, found, NobodyYet, shown } from '../../io/absent.ts'
import type { Read } from '../../io/db.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { isPrepared, type Call } from '../call.ts'
import { ownKey } from '../form-needs.ts'
import { policy } from '../policy.ts'
import { lacking, type Lack } from '../publication.ts'
import { dutiesOf, findCallBySlug } from '../reads.ts'

/** Where the form of a call stands for one person: the call, the form, whether it is the call's own draft, and whether it may be changed. */
export type CallForm = {
  readonly call: Call
  readonly form: Form | undefined
  readonly own: boolean
  readonly writes: boolean
  readonly lacks: readonly Lack[]
  readonly duties: number
}

export type Asking = { readonly who: Actor | null; readonly slug: string | undefined; readonly now: Date }

/** The form of a call that a person follows at the desk. Nobody is sent to sign in; for others the call is not there. */
export async function findCallForm(db: Read, { who, slug = '', now }: Asking): Promise<CallForm> {
  if (who === null) throw new NobodyYet()
  const call = shown(await findCallBySlug(db, slug), (one) => may(policy, who, 'follow', one))
  const form = call.formId === null ? undefined : await findForm(db, call.formId)
  const prepared = isPrepared(call)
  return {
    call,
    form,
    own: form?.key === ownKey(call) && form.frozenAt === null,
    writes: prepared && may(policy, who, 'write', call),
    lacks: prepared ? lacking(call, now) : [],
    duties: (await dutiesOf(db, call.id)).length,
  }
}

/** The same where the call has a form; absent where it has none. */
export async function findFormOfCall(db: Read, asking: Asking): Promise<CallForm & { readonly form: Form }> {
  const all = await findCallForm(db, asking)
  return { ...all, form: found(all.form) }
}

/** The same where the form is the call's own and this person may change it; absent elsewhere. */
export async function findOwnForm(db: Read, asking: Asking): Promise<CallForm & { readonly form: Form }> {
  const all = await findFormOfCall(db, asking)
  if (!all.own || !all.writes) throw new Absent()
  return all
}
