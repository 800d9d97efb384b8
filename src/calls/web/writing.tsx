import { Absent, allowed, NobodyYet, shown } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { writtenTime } from '../../kit/dates.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { askCorrection } from '../actions/ask-change.ts'
import { writeCall } from '../actions/write-call.ts'
import { isAmendable } from '../amendment.ts'
import { isPrepared, type Call } from '../call.ts'
import { entered, reasonIn, valuesIn, type WrittenPart } from '../entry/entry.ts'
import { movedUp, rowCount, withRow } from '../entry/rows.ts'
import { typedFrom, valuesOf, type EntryError, type Values } from '../entry/typed.ts'
import type { FormState } from '../pages/form-state.tsx'
import { PartPage, type PartPageProps, type PartRefusal } from '../pages/part-page.tsx'
import { isPart, parts, type Change } from '../part.ts'
import { policy } from '../policy.ts'
import { lacking } from '../publication.ts'
import { dutiesOf, findCall, findCallBySlug, listForms } from '../reads.ts'
import { listThemes } from '../reads/public.ts'
import { texts as life } from '../texts/life.ts'
import { texts as writing } from '../texts/writing.ts'

type Ask = Asking<Actor>
const named = parts.join('|')

function partOf(c: Ask): WrittenPart {
  const part = c.req.param('part') ?? ''
  if (!isPart(part) || part === 'people') throw new Absent()
  return part
}

/** A call that this person follows at the desk; for others it is not there. */
async function followed(outside: Outside, c: Ask): Promise<Call> {
  const { who } = c.var
  if (who === null) throw new NobodyYet()
  return shown(await findCallBySlug(outside.read, c.req.param('slug') ?? ''), (call) =>
    may(policy, who, 'follow', call),
  )
}

const told = (c: Ask, errors: readonly EntryError[]) =>
  errors.map(({ field, code }) => ({ field, text: writing[c.var.lang].error[code] }))

/** Everything that the page of a part shows around its form. */
async function around(outside: Outside, c: Ask, call: Call): Promise<Omit<PartPageProps, 'form'>> {
  const part = partOf(c)
  const written =
    may(policy, c.var.who, 'write', call) && (isPrepared(call) || (call.state === 'published' && part === 'faq'))
  return {
    view: c.var,
    call,
    part,
    writes: written,
    corrects: !written && part !== 'faq' && may(policy, c.var.who, 'amend', call) && isAmendable(call, c.var.now),
    lacks: isPrepared(call) ? lacking(call, c.var.now) : [],
    forms: await listForms(outside.read, call.formId),
    themes: await listThemes(outside.read, c.var.lang),
    duties: (await dutiesOf(outside.read, call.id)).length,
  }
}

const stateOf = (values: Values, more: Partial<FormState> = {}): FormState => ({
  typed: typedFrom(values),
  errors: [],
  stored: null,
  ...more,
})

const partPage = (outside: Outside) => async (c: Ask) => {
  const call = await followed(outside, c)
  const saved = c.req.query('saved') === undefined ? undefined : writtenTime(c.var.now, c.var.lang)
  return page(
    c,
    <PartPage {...await around(outside, c, call)} form={stateOf(valuesIn(partOf(c), call))} saved={saved} />,
  )
}

/** The form with a row added or moved, as its buttons ask; undefined where they do not. */
function rearranged(values: Values): Values | undefined {
  const typed = typedFrom(values)
  const [more, up] = [typed.text('more'), /^([a-z]+)\.(\d+)$/.exec(typed.text('up'))]
  if (/^[a-z]+$/.test(more)) return withRow(values, more, rowCount(typed, more))
  return up?.[1] === undefined ? undefined : movedUp(values, up[1], Number(up[2]))
}

/** Where one goes after saving: to the next part, or to stay. */
function onwards(c: Ask, call: Call): string {
  const part = partOf(c)
  const next = parts[parts.indexOf(part) + 1]
  if (c.var.form.text('onward') !== 'next') return `${paths.deskCallPart(c.var.lang, call.slug, part)}?saved`
  return !isPrepared(call) || next === undefined
    ? paths.deskCall(c.var.lang, call.slug)
    : paths.deskCallPart(c.var.lang, call.slug, next)
}

/** The form again after a refusal: what was typed stays, and what is stored stands beside it. */
async function refused(
  outside: Outside,
  c: Ask,
  { id, values, refusal }: { id: string; values: Values; refusal: PartRefusal },
) {
  const call = await findCall(outside.write, id)
  if (call === undefined) throw new Absent()
  const form = stateOf(values, {
    stored: refusal === 'changed_meanwhile' ? typedFrom(valuesIn(partOf(c), call)) : null,
  })
  const known = await around(outside, c, call)
  return page(c, <PartPage {...known} form={form} refusal={refusal} />, refusalStatus)
}

type Correcting = {
  readonly call: Call
  readonly values: Values
  readonly given: { readonly part: WrittenPart; readonly change: Change; readonly revision: number }
}

/** What is written into a published part waits, with its reason, for a second person to publish it as a correction. */
async function correct(outside: Outside, c: Ask, { call, values, given }: Correcting) {
  const reason = reasonIn(typedFrom(values))
  if (reason.errors.length > 0) {
    const errors = reason.errors.map((field) => ({ field, text: life[c.var.lang].amend.error.reason }))
    return page(c, <PartPage {...await around(outside, c, call)} form={stateOf(values, { errors })} />, badInputStatus)
  }
  const asked = { ...given, reason: reason.value, origin: outside.baseUrl.origin }
  const outcome = await askCorrection(hereOf(c, outside), call.id, asked)
  return outcome.ok
    ? seeOther(c, `${paths.deskCall(c.var.lang, call.slug)}?done=change_asked`)
    : refused(outside, c, { id: call.id, values, refusal: outcome.refusal })
}

const save = (outside: Outside) => async (c: Ask) => {
  const call = await followed(outside, c)
  allowed(may(policy, c.var.who, 'write', call), true)
  const [part, values] = [partOf(c), valuesOf(c.var.form)]
  const other = rearranged(values)
  if (other !== undefined) return page(c, <PartPage {...await around(outside, c, call)} form={stateOf(other)} />)
  const formIds = (await listForms(outside.read, call.formId)).map((form) => form.id)
  const themes = (await listThemes(outside.read, c.var.lang)).map(({ key }) => key)
  const { value, errors } = entered(part, typedFrom(values), { call, formIds, themes })
  if (errors.length > 0)
    return page(
      c,
      <PartPage {...await around(outside, c, call)} form={stateOf(values, { errors: told(c, errors) })} />,
      badInputStatus,
    )
  const given = { part, change: value, revision: Number(c.var.form.text('revision')) }
  if (!isPrepared(call) && part !== 'faq') return correct(outside, c, { call, values, given })
  const outcome = await writeCall(hereOf(c, outside), call.id, given)
  return outcome.ok
    ? seeOther(c, onwards(c, outcome.value))
    : refused(outside, c, { id: call.id, values, refusal: outcome.refusal })
}

export const web = (outside: Outside) =>
  routes<Actor>()
    .get(`/:lang/desk/calls/:slug/:part{${named}}`, partPage(outside))
    .post(`/:lang/desk/calls/:slug/:part{${named}}`, save(outside))
