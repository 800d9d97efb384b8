import { phaseOf, type Call } from '../../calls/call.ts'
import { neededLanguages } from '../../calls/clause.ts'
import { allowed, found } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { wordsOf } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { layPriority } from '../actions/lay-priority.ts'
import { PriorityPage, type PriorityProps } from '../pages/priority.tsx'
import { texts } from '../texts/priority.ts'
import { findAtCall } from '../reads/at-call.ts'
import { hasSheets, listDemand } from '../reads/priority.ts'

type Ask = Asking<Actor>
type Said = Partial<Pick<PriorityProps, 'errors' | 'refusal' | 'done'>>
const longest = 2_000

async function at(outside: Outside, c: Ask) {
  const { who } = hereOf(c, outside)
  const here = found(await findAtCall(outside.write, who, c.req.param('slug') ?? ''))
  allowed(here.allows('rank'), here.allows('list'))
  return { who, ...here }
}

/** What can be laid down now, by this person. */
async function standingOf(outside: Outside, c: Ask, call: Call, decides: boolean): Promise<PriorityProps['standing']> {
  const phase = phaseOf(call, c.var.now)
  if (phase !== 'closed' && phase !== 'in_assessment') return 'waits'
  if (await hasSheets(outside.write, call.id)) return 'late'
  return decides ? 'may_lay' : 'waits'
}

async function shown(outside: Outside, c: Ask, status: 200 | 409 | 422, said: Said = {}) {
  const { who, call, tabs, allows } = await at(outside, c)
  const demands = await listDemand(outside.write, call.id, who.id)
  const standing = await standingOf(outside, c, call, allows('lay_priority'))
  const typed = (name: string) => c.var.form.text(name)
  const drawn = { view: c.var, call, tabs, demands, standing, typed, errors: [], ...said }
  return page(c, <PriorityPage {...drawn} />, status)
}

const inBoth = (c: Ask, name: string) =>
  wordsOf(
    Object.fromEntries(neededLanguages.map((lang) => [lang, c.var.form.text(`${name}.${lang}`).slice(0, longest)])),
  )

function errorsIn(c: Ask, call: Call): readonly FieldError[] {
  const { error } = texts[c.var.lang]
  const missing = (name: 'text' | 'reason') =>
    neededLanguages
      .filter((lang) => inBoth(c, name)[lang] === undefined)
      .map((lang) => ({ field: `${name}.${lang}`, text: error[name] }))
  const known = call.purposes.some(({ key }) => key === c.var.form.text('purpose'))
  return [...(known ? [] : [{ field: 'purpose', text: error.choose }]), ...missing('text'), ...missing('reason')]
}

const laying = (outside: Outside) => async (c: Ask) => {
  const { call, allows } = await at(outside, c)
  allowed(allows('lay_priority'), true)
  const errors = errorsIn(c, call)
  if (errors.length > 0) return shown(outside, c, badInputStatus, { errors })
  const outcome = await layPriority(hereOf(c, outside), call.id, {
    purpose: c.var.form.text('purpose'),
    text: inBoth(c, 'text'),
    reason: inBoth(c, 'reason'),
  })
  return outcome.ok
    ? seeOther(c, `${paths.deskPriority(c.var.lang, call.slug)}?done`)
    : shown(outside, c, refusalStatus, { refusal: outcome.refusal })
}

/** The doors of the priority of a call. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/desk/calls/:slug/priority', (c) => shown(outside, c, 200, { done: c.req.query('done') !== undefined }))
    .post('/:lang/desk/calls/:slug/priority', laying(outside))
