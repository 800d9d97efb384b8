import { Absent, allowed } from '../../io/absent.ts'
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
import { withStored } from '../entry/attachments.ts'
import { entered, reasonIn, valuesIn, type WrittenPart } from '../entry/entry.ts'
import { movedUp, rowCount, withRow } from '../entry/rows.ts'
import { typedFrom, valuesOf, type EntryError, type Values } from '../entry/typed.ts'
import type { FormState } from '../pages/form-state.tsx'
import { PartPage, type PartPageProps, type PartRefusal } from '../pages/part-page.tsx'
import { isPart, parts, type Change } from '../part.ts'
import { policy } from '../policy.ts'
import type { Proposal } from '../proposed-criteria.ts'
import { lacking } from '../publication.ts'
import { dutiesOf, findCall, listForms } from '../reads.ts'
import { listOffered } from '../reads/attachment.ts'
import { listThemes } from '../reads/public.ts'
import { broughtFiles } from './brought-files.ts'
import { texts as life } from '../texts/life.ts'
import { texts as writing } from '../texts/writing.ts'
import { called } from './called.ts'
import { proposals, takenCriteria } from './taken-criteria.ts'

type Ask = Asking<Actor>
const named = parts.join('|')

function partOf(c: Ask): WrittenPart {
  const part = c.req.param('part') ?? ''
  if (!isPart(part) || part === 'people') throw new Absent()
  return part
}

const told = (c: Ask, errors: readonly EntryError[]) =>
  errors.map(({ field, code }) => ({ field, text: writing[c.var.lang].error[code] }))

/** Whether this person writes a part now, or corrects it as one of a published call. */
function rightsTo(c: Ask, call: Call, part: WrittenPart) {
  const adds = call.state === 'published' && part === 'faq'
  const writes = may(policy, c.var.who, 'write', call) && (isPrepared(call) || adds)
  const corrects = !writes && part !== 'faq' && may(policy, c.var.who, 'amend', call) && isAmendable(call, c.var.now)
  return { writes, corrects }
}

/** Everything that the page of a part shows around its form. */
async function around(outside: Outside, c: Ask, call: Call): Promise<Omit<PartPageProps, 'form'>> {
  const part = partOf(c)
  return {
    view: c.var,
    call,
    part,
    ...rightsTo(c, call, part),
    lacks: isPrepared(call) ? lacking(call, c.var.now) : [],
    forms: await listForms(outside.read, call.formId),
    themes: await listThemes(outside.read, c.var.lang),
    files: part === 'attachments' ? await listOffered(outside.read, call.id) : [],
    proposals: part === 'criteria' ? proposals() : [],
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
  const call = await called(outside, c, 'follow')
  const saved = c.req.query('saved') === undefined ? undefined : writtenTime(c.var.now, c.var.lang)
  return page(
    c,
    <PartPage {...await around(outside, c, call)} form={stateOf(valuesIn(partOf(c), call))} saved={saved} />,
  )
}

/** The form with a row added or moved. */
function withRows(values: Values): Values | undefined {
  const typed = typedFrom(values)
  const [more, up] = [typed.text('more'), /^([a-z]+)\.(\d+)$/.exec(typed.text('up'))]
  if (/^[a-z]+$/.test(more)) return withRow(values, more, rowCount(typed, more))
  return up?.[1] === undefined ? undefined : movedUp(values, up[1], Number(up[2]))
}

/** The form with a row added or moved, or with proposed criteria, as its buttons ask; undefined where they do not. */
function rearranged(c: Ask, values: Values, proposed: readonly Proposal[]): FormState | undefined {
  const taken = takenCriteria(values, proposed)
  if (taken !== undefined) return stateOf(taken.values, { errors: told(c, taken.errors), taken: taken.taken })
  const rows = withRows(values)
  return rows === undefined ? undefined : stateOf(rows)
}

/** Where one goes after saving: to the next part, or to stay, as where files were brought that want their names. */
function onwards(c: Ask, call: Call, stays: boolean): string {
  const part = partOf(c)
  const next = parts[parts.indexOf(part) + 1]
  if (stays || c.var.form.text('onward') !== 'next') return `${paths.deskCallPart(c.var.lang, call.slug, part)}?saved`
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
  const [part, meanwhile] = [partOf(c), refusal === 'changed_meanwhile']
  const form = stateOf(part === 'attachments' && meanwhile ? withStored(values, call.attachments) : values, {
    stored: meanwhile ? typedFrom(valuesIn(part, call)) : null,
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

/** The form as it was sent; files of attachments are taken in first, so that none is lost where something else is wrong. */
const sentIn = (outside: Outside, c: Ask, call: Call) =>
  partOf(c) === 'attachments'
    ? broughtFiles(outside, c, call)
    : { values: valuesOf(c.var.form), errors: [] as const, count: 0 }

const save = (outside: Outside) => async (c: Ask) => {
  const call = await called(outside, c, 'follow')
  allowed(may(policy, c.var.who, 'write', call), true)
  const { values, errors: ofFiles, count } = await sentIn(outside, c, call)
  const known = await around(outside, c, call)
  const again = (form: FormState, status: 200 | 422) => page(c, <PartPage {...known} form={form} />, status)
  const other = rearranged(c, values, known.proposals)
  if (other !== undefined) {
    const errors = [...other.errors, ...ofFiles]
    return again({ ...other, errors }, errors.length === 0 ? 200 : badInputStatus)
  }
  const { part, files } = known
  const [formIds, themes] = [known.forms.map(({ id }) => id), known.themes.map(({ key }) => key)]
  const { value, errors } = entered(part, typedFrom(values), { call, formIds, themes, files })
  const wrong = [...told(c, errors), ...ofFiles]
  if (wrong.length > 0) return again(stateOf(values, { errors: wrong }), badInputStatus)
  const given = { part, change: value, revision: Number(c.var.form.text('revision')) }
  if (!isPrepared(call) && part !== 'faq') return correct(outside, c, { call, values, given })
  const outcome = await writeCall(hereOf(c, outside), call.id, given)
  return outcome.ok
    ? seeOther(c, onwards(c, outcome.value, count > 0))
    : refused(outside, c, { id: call.id, values, refusal: outcome.refusal })
}

export const web = (outside: Outside) =>
  routes<Actor>()
    .get(`/:lang/desk/calls/:slug/:part{${named}}`, partPage(outside))
    .post(`/:lang/desk/calls/:slug/:part{${named}}`, save(outside))
