import { askVersion, takeBackChange } from '../../calls/actions/ask-change.ts'
import { publishChange } from '../../calls/actions/publish-change.ts'
import { reasonIn } from '../../calls/entry/entry.ts'
import { typedFrom, valuesOf } from '../../calls/entry/typed.ts'
import { changeRefusal } from '../../calls/parts/change-lines.tsx'
import { policy } from '../../calls/policy.ts'
import { findCallBySlug } from '../../calls/reads.ts'
import { findChange, findVersions, isOver } from '../../calls/reads/change.ts'
import { applied } from '../../calls/waiting.ts'
import { found, NobodyYet, shown } from '../../io/absent.ts'
import type { Read } from '../../io/db.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Alert } from '../../ui/note.tsx'
import { CallChangePage, type CallChangeProps } from '../pages/call-change.tsx'
import { countConcerned } from '../reads/concerned.ts'
import { changeTexts } from '../texts/call-change.ts'

type Ask = Asking<Actor>
type Again = Partial<Pick<CallChangeProps, 'typed' | 'errors' | 'alert'>>

/** The call of a change, for those who change published calls of their authority; for others it is not there. */
async function callIn(db: Read, c: Ask) {
  const { who } = c.var
  if (who === null) throw new NobodyYet()
  return shown(await findCallBySlug(db, c.req.param('slug') ?? ''), (one) => may(policy, who, 'amend', one))
}

/** A change that waits, and its call. */
async function changeIn(db: Read, c: Ask) {
  const call = await callIn(db, c)
  const id = c.req.param('change') ?? ''
  return { call, change: found(isId(id) ? await findChange(db, call.id, id) : undefined) }
}

/** The call of a deed, and the id of the change that it is about: it may have been published or taken back while this was on its way. */
async function meantIn(db: Read, c: Ask) {
  const call = await callIn(db, c)
  const id = c.req.param('change') ?? ''
  return { call, change: found(isId(id) ? id : undefined) }
}

async function changePage(db: Read, c: Ask, more: Again = {}, status: 200 | 409 | 422 = 200) {
  const { call, change } = await changeIn(db, c)
  const versions = await findVersions(db, call, change)
  const concerned = await countConcerned(db, call.id)
  const outcome = applied(call, change, versions, c.var.now)
  const shownTo = { view: c.var, call, change, versions, concerned, outcome }
  return page(c, <CallChangePage {...shownTo} typed={() => ''} errors={[]} {...more} />, status)
}

const toCall = (c: Ask, slug: string, done: string) => seeOther(c, `${paths.deskCall(c.var.lang, slug)}?done=${done}`)

/** Leads to the call where the change waits no more: a letter or a page that was open still has its address. */
async function whileWaiting(outside: Outside, c: Ask, next: () => Promise<Response>): Promise<Response> {
  const call = await callIn(outside.write, c)
  const id = c.req.param('change') ?? ''
  return isId(id) && (await isOver(outside.write, call.id, id)) ? toCall(c, call.slug, 'change_over') : next()
}

const show = (outside: Outside) => (c: Ask) => whileWaiting(outside, c, () => changePage(outside.read, c))

/** What came of a deed that was refused; a change that waits no more leads back to its call. */
async function refused(outside: Outside, c: Ask, refusal: Parameters<typeof changeRefusal>[0]) {
  const { lang } = c.var
  const alert = (
    <Alert kind="bad" title={changeTexts[lang].notDone}>
      {changeRefusal(refusal, lang)}
    </Alert>
  )
  const typed = typedFrom(valuesOf(c.var.form)).text
  return whileWaiting(outside, c, () => changePage(outside.write, c, { alert, typed }, refusalStatus))
}

async function published(outside: Outside, c: Ask) {
  const { call, change } = await meantIn(outside.read, c)
  const asked = new Date(c.var.form.text('asked'))
  const outcome = await publishChange(hereOf(c, outside), call.id, { change, asked })
  return outcome.ok ? toCall(c, call.slug, 'amended') : refused(outside, c, outcome.refusal)
}

const publish = (outside: Outside) => (c: Ask) => whileWaiting(outside, c, () => published(outside, c))

const ask = (outside: Outside) => async (c: Ask) => {
  const { call, change } = await meantIn(outside.read, c)
  const typed = typedFrom(valuesOf(c.var.form))
  const reason = reasonIn(typed)
  if (reason.errors.length > 0) {
    const t = changeTexts[c.var.lang]
    const errors: readonly FieldError[] = reason.errors.map((field) => ({ field, text: t.reasonMissing }))
    const alert = <ErrorSummary title={t.errors} errors={errors} />
    return changePage(outside.read, c, { errors, alert, typed: typed.text }, badInputStatus)
  }
  const asked = { change, reason: reason.value, origin: outside.baseUrl.origin }
  const outcome = await askVersion(hereOf(c, outside), call.id, asked)
  return outcome.ok ? toCall(c, call.slug, 'change_asked') : refused(outside, c, outcome.refusal)
}

const takeBack = (outside: Outside) => async (c: Ask) => {
  const { call, change } = await meantIn(outside.read, c)
  const outcome = await takeBackChange(hereOf(c, outside), call.id, change)
  return outcome.ok ? toCall(c, call.slug, 'change_taken_back') : refused(outside, c, outcome.refusal)
}

const at = '/:lang/desk/calls/:slug/changes/:change'

/** A change of a published call before it is published: read, asked to be checked, published by a second person, taken back. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get(at, show(outside))
    .post(at, publish(outside))
    .post(`${at}/check-request`, ask(outside))
    .post(`${at}/withdrawal`, takeBack(outside))
