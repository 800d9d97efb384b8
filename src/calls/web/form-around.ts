import type { Form } from '../../forms/form.ts'
import { findForm } from '../../forms/reads.ts'
import { Absent, NobodyYet, shown } from '../../io/absent.ts'
import type { Read } from '../../io/db.ts'
import { seeOther, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { isPrepared, type Call } from '../call.ts'
import { typedFrom, type EntryError, type Values } from '../entry/typed.ts'
import { ownKey } from '../form-needs.ts'
import type { Around } from '../pages/form-frame.tsx'
import type { FormState } from '../pages/form-state.tsx'
import { policy } from '../policy.ts'
import { lacking } from '../publication.ts'
import { dutiesOf, findCallBySlug } from '../reads.ts'
import { texts as writing } from '../texts/writing.ts'

export type Ask = Asking<Actor>

/** Where the form of a call stands: the page around it, and the form, whose own it may be. */
export type Opened = {
  readonly around: Around
  readonly call: Call
  readonly form: Form | undefined
  /** Whether the form is the call's own draft, which may be changed. */
  readonly own: boolean
}

/** The call of the address, where this person follows it at the desk; for others it is not there. */
async function followed(db: Read, c: Ask): Promise<{ readonly who: Actor; readonly call: Call }> {
  const { who } = c.var
  if (who === null) throw new NobodyYet()
  const slug = c.req.param('slug') ?? ''
  return { who, call: shown(await findCallBySlug(db, slug), (one) => may(policy, who, 'follow', one)) }
}

/** The form of a call with the page around it. `fresh` reads what was written a moment ago. */
export async function opened(outside: Outside, c: Ask, fresh = false): Promise<Opened> {
  const db = fresh ? outside.write : outside.read
  const { who, call } = await followed(db, c)
  const form = call.formId === null ? undefined : await findForm(db, call.formId)
  const prepared = isPrepared(call)
  const around = {
    view: c.var,
    call,
    lacks: prepared ? lacking(call, c.var.now) : [],
    duties: (await dutiesOf(db, call.id)).length,
    writes: prepared && may(policy, who, 'write', call),
  }
  return { around, call, form, own: form?.key === ownKey(call) && form.frozenAt === null }
}

/** The same where the call has a form; absent where it has none. */
export async function withForm(outside: Outside, c: Ask): Promise<Opened & { readonly form: Form }> {
  const all = await opened(outside, c)
  if (all.form === undefined) throw new Absent()
  return { ...all, form: all.form }
}

/** The same where the form is the call's own and may be changed by this person; absent elsewhere. */
export async function withOwn(outside: Outside, c: Ask): Promise<Opened & { readonly form: Form }> {
  const all = await withForm(outside, c)
  if (!all.own || !all.around.writes) throw new Absent()
  return all
}

/** The purposes of a call as the options of a question. */
export const purposesOf = ({ purposes }: Call) => purposes.map(({ key, words: label }) => ({ key, label }))

/** The revision that the page was drawn from. */
export const revisionIn = (c: Ask): number => Number(c.var.form.text('revision'))

/** A form of the builder as it is drawn. */
export const stateOf = (values: Values, errors: readonly FieldError[] = []): FormState => ({
  typed: typedFrom(values),
  errors,
  stored: null,
})

/** Errors in the words of the page. */
export const told = (c: Ask, errors: readonly EntryError[]): readonly FieldError[] =>
  errors.map(({ field, code }) => ({ field, text: writing[c.var.lang].error[code] }))

/** Back to the outline, at a question where one was worked on. */
export const toOutline = (c: Ask, slug: string, key = ''): Response =>
  seeOther(c, `${paths.deskCallForm(c.var.lang, slug)}${key === '' ? '' : `#question-${key}`}`)
