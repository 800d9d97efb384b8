import type { Form } from '../../forms/form.ts'
import { findForm } from '../../forms/reads.ts'
import { Absent, found, NobodyYet, shown } from '../../io/absent.ts'
import type { Read } from '../../io/db.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { isAmendable } from '../amendment.ts'
import { isPrepared, type Call } from '../call.ts'
import { ownKey } from '../form-needs.ts'
import { policy } from '../policy.ts'
import { lacking, type Lack } from '../publication.ts'
import { findChangeOf } from './change.ts'
import { dutiesOf, findCallBySlug } from '../reads.ts'

/** How far the next version of a form has come; `changeId` is null while nobody has begun one. */
export type FormVersion = { readonly changeId: string | null; readonly asked: boolean }

type Version = FormVersion & { readonly formId: string | null }

/** The next version of the form of a published call, for who may change it while the period lasts. */
async function versionOf(db: Read, call: Call, { who, now }: Pick<Asking, 'who' | 'now'>): Promise<Version | null> {
  if (!may(policy, who, 'amend', call) || !isAmendable(call, now)) return null
  const change = await findChangeOf(db, call.id, 'form')
  if (change === undefined) return { changeId: null, asked: false, formId: null }
  return { changeId: change.id, asked: change.askedAt !== null, formId: change.formId }
}

/** Where the form of a call stands for one person: the call, the form, whether it is the call's own draft, and whether it may be changed. */
export type CallForm = {
  readonly call: Call
  readonly form: Form | undefined
  readonly own: boolean
  readonly writes: boolean
  /** Of a published call: the version of its form that is being written, or may be begun. */
  readonly version: FormVersion | null
  readonly lacks: readonly Lack[]
  readonly duties: number
}

export type Asking = { readonly who: Actor | null; readonly slug: string | undefined; readonly now: Date }

const isWritten = (version: Version | null) => version !== null && version.changeId !== null && !version.asked

async function formFor(db: Read, call: Call, version: Version | null): Promise<Form | undefined> {
  const id = version?.formId ?? call.formId
  return id === null ? undefined : findForm(db, id)
}

/** The form of a call that a person follows at the desk. Nobody is sent to sign in; for others the call is not there. */
export async function findCallForm(db: Read, { who, slug = '', now }: Asking): Promise<CallForm> {
  if (who === null) throw new NobodyYet()
  const call = shown(await findCallBySlug(db, slug), (one) => may(policy, who, 'follow', one))
  const prepared = isPrepared(call)
  const version = await versionOf(db, call, { who, now })
  const form = await formFor(db, call, version)
  return {
    call,
    form,
    own: form?.key === ownKey(call) && form.frozenAt === null,
    writes: prepared ? may(policy, who, 'write', call) : isWritten(version),
    version,
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
