import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { timeOf } from '../../kit/dates.ts'
import type { Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { archiveCall } from '../actions/archive-call.ts'
import { askCancellation, askExtension } from '../actions/ask-change.ts'
import { cancelDraft } from '../actions/cancel-draft.ts'
import { askCheck, checkCall } from '../actions/check-call.ts'
import { isPrepared, type Call } from '../call.ts'
import { reasonIn } from '../entry/entry.ts'
import { momentIn } from '../entry/timetable.ts'
import { typedFrom, valuesOf, type Values } from '../entry/typed.ts'
import { ArchivingPage } from '../pages/archiving.tsx'
import { CancellationPage, ExtensionPage } from '../pages/amending.tsx'
import { CheckPage } from '../pages/check.tsx'
import type { Fresh } from '../pages/desk-props.ts'
import type { FormState } from '../pages/form-state.tsx'
import type { PartRefusal } from '../pages/part-page.tsx'
import { adviceOn, adviceOnClosing } from '../advice.ts'
import { lacking } from '../publication.ts'
import { findCallBySlug } from '../reads.ts'
import { handsOn } from '../reads/life.ts'
import { texts } from '../texts/life.ts'
import { texts as writing } from '../texts/writing.ts'
import { called } from './called.ts'

type Ask = Asking<Actor>

const back = (c: Ask, call: Call, done?: Fresh) =>
  seeOther(c, `${paths.deskCall(c.var.lang, call.slug)}${done === undefined ? '' : `?done=${done}`}`)

async function checking(outside: Outside, c: Ask, call: Call, refusal?: PartRefusal) {
  const shownTo = { view: c.var, call, lacks: lacking(call, c.var.now), advice: adviceOn(call, c.var.now) }
  const hands = await handsOn(outside.write, call.id, hereOf(c, outside).who)
  return page(
    c,
    <CheckPage {...shownTo} hands={hands} refusal={refusal} />,
    refusal === undefined ? 200 : refusalStatus,
  )
}

const checkPage = (outside: Outside) => async (c: Ask) => {
  const call = await called(outside, c, 'check')
  return call.state === 'draft' ? checking(outside, c, call) : back(c, call)
}

const check = (outside: Outside) => async (c: Ask) => {
  const call = await called(outside, c, 'check')
  const outcome = await checkCall(hereOf(c, outside), call.id, Number(c.var.form.text('revision')))
  if (outcome.ok) return back(c, call, 'checked')
  return checking(outside, c, (await findCallBySlug(outside.write, call.slug)) ?? call, outcome.refusal)
}

const checkRequest = (outside: Outside) => async (c: Ask) => {
  const call = await called(outside, c, 'write')
  const outcome = await askCheck(hereOf(c, outside), call.id, outside.baseUrl.origin)
  return outcome.ok ? back(c, call, 'asked') : checking(outside, c, call, outcome.refusal)
}

const formOf = (values: Values, errors: readonly FieldError[] = []): FormState => ({
  typed: typedFrom(values),
  errors,
  stored: null,
})

const reasonErrors = (c: Ask, fields: readonly string[]) =>
  fields.map((field) => ({ field, text: texts[c.var.lang].amend.error.reason }))

const extensionPage = (outside: Outside) => async (c: Ask) => {
  const call = await called(outside, c, 'amend')
  if (isPrepared(call)) return back(c, call)
  const time = call.closesAt === null ? '16.15' : timeOf(call.closesAt).replace(':', '.')
  return page(c, <ExtensionPage view={c.var} call={call} form={formOf({ 'closes.time': [time] })} />)
}

/** Why the new closing is none, at its fields; that there is no day is said of an extension in words of its own. */
const closingErrors = (
  { var: { lang } }: Ask,
  { value, errors }: ReturnType<typeof momentIn>,
): readonly FieldError[] =>
  value === null && errors.length === 0
    ? [{ field: 'closes.day', text: texts[lang].amend.error.day }]
    : errors.map(({ field, code }) => ({ field, text: writing[lang].error[code] }))

const extension = (outside: Outside) => async (c: Ask) => {
  const call = await called(outside, c, 'amend')
  const values = valuesOf(c.var.form)
  const [closes, reason] = [momentIn(typedFrom(values), 'closes'), reasonIn(typedFrom(values))]
  const errors = [...closingErrors(c, closes), ...reasonErrors(c, reason.errors)]
  const again = (form: FormState, status: 409 | 422, refusal?: PartRefusal) =>
    page(c, <ExtensionPage view={c.var} call={call} form={form} refusal={refusal} />, status)
  if (closes.value === null || errors.length > 0) return again(formOf(values, errors), badInputStatus)
  const advice = adviceOnClosing(closes.value)
  if (advice.length > 0 && c.var.form.text('advised') !== closes.value.toISOString())
    return page(
      c,
      <ExtensionPage view={c.var} call={call} form={formOf(values)} advised={{ at: closes.value, advice }} />,
    )
  const outcome = await askExtension(hereOf(c, outside), call.id, {
    origin: outside.baseUrl.origin,
    closesAt: closes.value,
    reason: reason.value,
    revision: Number(c.var.form.text('revision')),
  })
  return outcome.ok ? back(c, call, 'change_asked') : again(formOf(values), refusalStatus, outcome.refusal)
}

const cancellationPage = (outside: Outside) => async (c: Ask) =>
  page(c, <CancellationPage view={c.var} call={await called(outside, c, 'cancel')} form={formOf({})} />)

/** A draft is cancelled at once, a published call when a second person has read why. */
async function cancelledBy(outside: Outside, c: Ask, call: Call, reason: Words) {
  const revision = Number(c.var.form.text('revision'))
  return isPrepared(call)
    ? cancelDraft(hereOf(c, outside), call.id, revision)
    : askCancellation(hereOf(c, outside), call.id, { reason, revision, origin: outside.baseUrl.origin })
}

const cancellation = (outside: Outside) => async (c: Ask) => {
  const call = await called(outside, c, 'cancel')
  const values = valuesOf(c.var.form)
  const reason = reasonIn(typedFrom(values))
  const again = (form: FormState, status: 409 | 422, refusal?: PartRefusal) =>
    page(c, <CancellationPage view={c.var} call={call} form={form} refusal={refusal} />, status)
  if (!isPrepared(call) && reason.errors.length > 0)
    return again(formOf(values, reasonErrors(c, reason.errors)), badInputStatus)
  const outcome = await cancelledBy(outside, c, call, reason.value)
  if (!outcome.ok) return again(formOf(values), refusalStatus, outcome.refusal)
  return back(c, call, isPrepared(call) ? undefined : 'change_asked')
}

const archivingPage = (outside: Outside) => async (c: Ask) => {
  const call = await called(outside, c, 'archive')
  return call.state === 'decided' ? page(c, <ArchivingPage view={c.var} call={call} />) : back(c, call)
}

const archiving = (outside: Outside) => async (c: Ask) => {
  const call = await called(outside, c, 'archive')
  const outcome = await archiveCall(hereOf(c, outside), call.id)
  return outcome.ok
    ? back(c, call, 'archived')
    : page(c, <ArchivingPage view={c.var} call={call} refusal={outcome.refusal} />, refusalStatus)
}

/** The check by a second person, and what happens to a published call: extension, cancellation and archiving. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/desk/calls/:slug/check', checkPage(outside))
    .post('/:lang/desk/calls/:slug/check', check(outside))
    .post('/:lang/desk/calls/:slug/check-request', checkRequest(outside))
    .get('/:lang/desk/calls/:slug/extension', extensionPage(outside))
    .post('/:lang/desk/calls/:slug/extension', extension(outside))
    .get('/:lang/desk/calls/:slug/cancellation', cancellationPage(outside))
    .post('/:lang/desk/calls/:slug/cancellation', cancellation(outside))
    .get('/:lang/desk/calls/:slug/archiving', archivingPage(outside))
    .post('/:lang/desk/calls/:slug/archiving', archiving(outside))
