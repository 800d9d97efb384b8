import { listSupplements } from '../../applications/reads/supplement.ts'
import { withFiles } from '../../applications/asked.ts'
import { withPartQuestions } from '../../applications/parts/part-questions.ts'
import {
  attachmentsField,
  dueFault,
  proposedDue,
  requestFaults,
  type RequestFaults,
} from '../../applications/supplement.ts'
import { Absent, allowed, found } from '../../io/absent.ts'
import { allSeenBy, hereOf, page, routes, seeOther, seenBy, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { dayRead, writtenDay } from '../../kit/dates.ts'
import { may } from '../../kit/policy.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { askSupplement, closeSupplement, extendSupplement } from '../actions/ask-supplement.ts'
import { texts as said } from '../texts/supplement.ts'
import { NewSupplementPage, noteName, type TypedRequest } from '../pages/new-supplement.tsx'
import { SupplementsPage, type Unextended } from '../pages/supplements.tsx'
import { asksIn, casePolicy } from '../policy.ts'
import { findCaseAtDesk } from '../reads/at-case.ts'
import { findDeskCase } from '../reads/desk.ts'
import { findReading } from '../reads/reading.ts'
import { listUnopened } from '../reads/arrived.ts'

type Ask = Asking<Actor>

/** The case of the address, with what the pages of it need. */
async function atCase(c: Ask, outside: Outside) {
  const { who, thing } = await findCaseAtDesk(outside.read, { who: c.var.who, id: c.req.param('id') })
  const listed = found(await findDeskCase(outside.read, thing.applicationId, who.id))
  const sees = may(casePolicy, who, 'see_secret', thing)
  const { version, whole, secrecy, call, purposes } = found(await findReading(outside.read, thing.applicationId, sees))
  const asked = withPartQuestions(withFiles(whole, version.content.attachments), version.content)
  return { who, thing, call, page: { view: c.var, listed, call, version, form: asked, purposes, secrecy } }
}

type Again = { readonly unextended?: Unextended; readonly refused?: string; readonly status?: 409 | 422 }

async function supplementsPage(c: Ask, outside: Outside, again: Again = {}) {
  const at = await atCase(c, outside)
  const { now } = c.var
  const { applicationId } = at.thing
  const supplements = await listSupplements(outside.read, applicationId)
  await seenBy(c, outside, 'application', applicationId)
  if (may(casePolicy, at.who, 'correspond', at.thing))
    await allSeenBy(c, outside, 'document', await listUnopened(outside.read, at.thing, 'supplement'))
  const { status = 200, ...rest } = again
  const asks = asksIn(at.who, at.thing, { call: at.call, now })
  const props = { ...at.page, supplements, asks, proposed: proposedDue(now), ...rest }
  return page(c, <SupplementsPage {...props} />, status)
}

type NewAgain = { readonly typed: TypedRequest; readonly faults?: RequestFaults; readonly refused?: string }

async function newPage(
  c: Ask,
  outside: Outside,
  { typed, faults = {}, refused }: NewAgain,
  status: 200 | 409 | 422 = 200,
) {
  const at = await atCase(c, outside)
  allowed(may(casePolicy, at.who, 'correspond', at.thing), true)
  await seenBy(c, outside, 'application', at.thing.applicationId)
  const proposed = proposedDue(c.var.now)
  const props = { ...at.page, typed, faults, refused, newId: newId(), proposed }
  return page(c, <NewSupplementPage {...props} />, status)
}

/** GET: what is lacking in the fields that were chosen. */
const showNew = (outside: Outside) => async (c: Ask) => {
  const { page: at } = await atCase(c, outside)
  const known = new Set([...at.form.questions.map(({ key }) => key), attachmentsField])
  const chosen = [...new Set(c.req.queries('field') ?? [])].filter((key) => known.has(key))
  const { lang, now } = c.var
  if (chosen.length === 0) {
    const refused = said[lang].fault.fields
    return supplementsPage(c, outside, { refused, status: 422 })
  }
  const typed = {
    fields: chosen.map((key) => ({ key, note: '' })),
    reason: '',
    due: writtenDay(proposedDue(now), lang === 'en' ? 'fi' : lang),
  }
  return newPage(c, outside, { typed })
}

/** POST: asks. */
const ask = (outside: Outside) => async (c: Ask) => {
  const here = hereOf(c, outside)
  const { thing } = await atCase(c, outside)
  const { lang, form } = c.var
  const typed = {
    fields: [...new Set(form.all('field'))].map((key) => ({ key, note: form.text(noteName(key)) })),
    reason: form.text('reason'),
    due: form.text('due'),
  }
  const request = { ...typed, due: dayRead(typed.due) }
  const id = isId(form.text('id')) ? form.text('id') : newId()
  const outcome = await askSupplement(here, thing.applicationId, { id, ...request })
  if (outcome.ok) return seeOther(c, `${paths.deskSupplements(lang, thing.applicationId)}#request-${id}`)
  if (outcome.refusal === 'request_faulty')
    return newPage(c, outside, { typed, faults: requestFaults(request, here.now) }, 422)
  return newPage(c, outside, { typed, refused: said[lang].refusal[outcome.refusal] }, 409)
}

function supplementIn(c: Ask): string {
  const id = c.req.param('supplement') ?? ''
  if (!isId(id)) throw new Absent()
  return id
}

/** POST: more time. */
const extend = (outside: Outside) => async (c: Ask) => {
  const here = hereOf(c, outside)
  const { thing } = await atCase(c, outside)
  const { lang, form } = c.var
  const [id, typed] = [supplementIn(c), form.text('due')]
  const due = dayRead(typed)
  const outcome = await extendSupplement(here, thing.applicationId, { id, due })
  if (outcome.ok) return seeOther(c, `${paths.deskSupplements(lang, thing.applicationId)}#request-${id}`)
  const t = said[lang]
  if (outcome.refusal === 'supplement_closed')
    return supplementsPage(c, outside, { refused: t.refusal.supplement_closed, status: 409 })
  const fault = outcome.refusal === 'not_later' ? 'not_later' : (dueFault(due, here.now) ?? 'not_a_day')
  const day = due.ok ? due.value : proposedDue(here.now)
  const error = say(t.fault.due[fault], { day: writtenDay(day, lang) })
  return supplementsPage(c, outside, { unextended: { id, typed, error }, status: 422 })
}

/** POST: goes on without an answer. */
const end = (outside: Outside) => async (c: Ask) => {
  const { thing } = await atCase(c, outside)
  const { lang } = c.var
  const outcome = await closeSupplement(hereOf(c, outside), thing.applicationId, { id: supplementIn(c) })
  if (outcome.ok) return seeOther(c, paths.deskSupplements(lang, thing.applicationId))
  return supplementsPage(c, outside, { refused: said[lang].refusal.supplement_closed, status: 409 })
}

const at = '/:lang/desk/cases/:id/supplements'

/** Requests to supplement as those make and read them who handle a case. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get(at, (c) => supplementsPage(c, outside))
    .post(at, ask(outside))
    .get(`${at}/new`, showNew(outside))
    .post(`${at}/:supplement/due`, extend(outside))
    .post(`${at}/:supplement/end`, end(outside))
