import { lastDayOf, lateGrounds, type AdmitRefusal } from '../../applications/late.ts'
import { findAdmission, listShowings } from '../../applications/reads/late.ts'
import { findLateLacks } from '../../applications/reads/late-lacks.ts'
import { Absent, allowed, found } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, seenBy, type Asking } from '../../io/http.ts'
import { isId } from '../../io/once.ts'
import { listOutages } from '../../io/outages.ts'
import type { Outside } from '../../io/outside.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { admitLate } from '../actions/admit-late.ts'
import { LatePage } from '../pages/late.tsx'
import { LateOnePage, type TypedAdmission } from '../pages/late-one.tsx'
import { findAtCall } from '../reads/at-call.ts'
import { listLate } from '../reads/late.ts'
import { texts } from '../texts/late.ts'

type Ask = Asking<Actor>

async function atCall(outside: Outside, c: Ask) {
  const { who } = hereOf(c, outside)
  const here = found(await findAtCall(outside.write, who, c.req.param('slug') ?? ''))
  allowed(here.allows('admit_late'), here.allows('list'))
  return { ...here, late: await listLate(outside.write, here.call.id, who.id) }
}

const list = (outside: Outside) => async (c: Ask) => {
  const { call, tabs, late } = await atCall(outside, c)
  return page(c, <LatePage view={c.var} call={call} tabs={tabs} late={late} />)
}

async function atOne(outside: Outside, c: Ask) {
  const { call, late } = await atCall(outside, c)
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw new Absent()
  return { call, one: found(late.find(({ applicationId }) => applicationId === id)) }
}

type Again = {
  readonly typed?: TypedAdmission
  readonly errors?: readonly FieldError[]
  readonly refused?: string
  readonly status?: 409 | 422
}
const nothing: TypedAdmission = { ground: '', outage: '', reason: '' }

async function onePage(outside: Outside, c: Ask, again: Again = {}) {
  const { call, one } = await atOne(outside, c)
  const { typed = nothing, errors = [], refused, status = 200 } = again
  const { closesAt } = call
  const outages = closesAt === null ? [] : await listOutages(outside.read, lastDayOf(closesAt), closesAt)
  const admission = await findAdmission(outside.read, one.applicationId)
  await seenBy(c, outside, 'late_arrival', one.applicationId)
  const showings = await listShowings(outside.read, one.applicationId)
  const lacks = await findLateLacks(outside.read, one.applicationId, c.var.now)
  const props = { view: c.var, call, one, outages, admission, lacks, showings, typed, errors, refused }
  return page(c, <LateOnePage {...props} />, status)
}

const fields = {
  nothing_shown: 'ground',
  outage_elsewhere: 'ground',
  text_missing: 'reason',
  text_too_long: 'reason',
} as const

const isAtField = (refusal: AdmitRefusal): refusal is keyof typeof fields => Object.hasOwn(fields, refusal)

/** POST: admits. */
const admit = (outside: Outside) => async (c: Ask) => {
  const { form, lang } = c.var
  const { call, one } = await atOne(outside, c)
  const ground = lateGrounds.find((one) => one === form.text('ground'))
  const typed = { ground: ground ?? '', outage: form.text('outage'), reason: form.text('reason') } as const
  const t = texts[lang]
  if (ground === undefined)
    return onePage(outside, c, { typed, errors: [{ field: 'ground', text: t.fault.ground }], status: badInputStatus })
  const outageId = isId(typed.outage) ? typed.outage : null
  const input = { ground, outageId, reason: typed.reason }
  const outcome = await admitLate(hereOf(c, outside), one.applicationId, input)
  if (outcome.ok) return seeOther(c, paths.deskLateOne(lang, call.slug, one.applicationId))
  const { refusal } = outcome
  if (isAtField(refusal))
    return onePage(outside, c, {
      typed,
      errors: [{ field: fields[refusal], text: t.fault[refusal] }],
      status: badInputStatus,
    })
  return onePage(outside, c, { typed, refused: t.refusal[refusal], status: refusalStatus })
}

const at = '/:lang/desk/calls/:slug/late'

/** Applications that arrived after closing, as those see and admit them who handle the call. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get(at, list(outside))
    .get(`${at}/:id`, (c) => onePage(outside, c))
    .post(`${at}/:id`, admit(outside))
