import type { Call } from '../../calls/call.ts'
import { allowed, found } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { dayRead } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { assign } from '../actions/assign.ts'
import { setDue } from '../actions/set-due.ts'
import { unassign } from '../actions/unassign.ts'
import { evenShares, type Pair, type ToAssign } from '../assignment.ts'
import { working } from '../case-filter.ts'
import type { DeskCase } from '../listed.ts'
import type { Sharing } from '../pages/assignment-matrix.tsx'
import { Assignments, typedDay } from '../pages/assignments.tsx'
import { findAtCall } from '../reads/at-call.ts'
import { listCases } from '../reads/desk.ts'
import { findDue, listAssessors } from '../reads/people.ts'
import { texts } from '../texts.ts'

type Ask = Asking<Actor>
type Told = { readonly kind: 'good' | 'bad' | 'info'; readonly text: string }
/** What came of the last deed, and what had been typed. */
type Came = Partial<Pick<Sharing, 'ticked' | 'note' | 'due'>> & { readonly told?: Told; readonly status?: 409 | 422 }

async function atCall(outside: Outside, c: Ask) {
  const { who } = hereOf(c, outside)
  const here = found(await findAtCall(outside.read, who, c.req.param('slug') ?? ''))
  allowed(here.allows('assign'), here.allows('list'))
  return { who, ...here }
}

const toAssign = (row: DeskCase): ToAssign => ({
  applicationId: row.applicationId,
  state: row.state,
  parties: [row.coordinator, ...row.partners].map((party) => party.id),
  assessors: working(row).map((one) => one.personId),
  disqualified: row.assessors.filter((one) => one.declared === 'disqualified').map((one) => one.personId),
})

async function assignmentsPage(outside: Outside, c: Ask, came: Came = {}) {
  const { who, call, work, tabs } = await atCall(outside, c)
  const [rows, people, dueOn] = await Promise.all([
    listCases(outside.read, call.id, who.id),
    listAssessors(outside.read, work),
    findDue(outside.read, call.id),
  ])
  const suggested = came.ticked === undefined && c.req.query('suggest') === '1'
  const open = rows.filter((row) => row.state !== 'decided').map(toAssign)
  const sharing = {
    rows,
    people,
    suggested,
    note: came.note ?? '',
    due: came.due ?? { typed: typedDay(c.var, dueOn), error: undefined },
    ticked: came.ticked ?? (suggested ? evenShares(open, people) : []),
  }
  const shown = <Assignments view={c.var} call={call} tabs={tabs} sharing={sharing} told={came.told} />
  return page(c, shown, came.status ?? 200)
}

const pairFrom = (text: string): Pair[] => {
  const [applicationId = '', personId = ''] = text.split(':')
  return isId(applicationId) && isId(personId) ? [{ applicationId, personId }] : []
}
const bad = (text: string): Told => ({ kind: 'bad', text })

async function dueSet(outside: Outside, c: Ask, call: Call) {
  const said = texts[c.var.lang]
  const typed = c.var.form.text('due')
  const day = dayRead(typed)
  const wrong = (error: string) => assignmentsPage(outside, c, { due: { typed, error }, status: badInputStatus })
  if (!day.ok) return wrong(said.begin[day.refusal])
  const outcome = await setDue(hereOf(c, outside), call.id, day.value)
  return outcome.ok ? seeOther(c, paths.deskAssignments(c.var.lang, call.slug)) : wrong(said.refusal[outcome.refusal])
}

async function takenBack(outside: Outside, c: Ask, call: Call) {
  const [pair] = pairFrom(c.var.form.text('back'))
  const outcome = await unassign(hereOf(c, outside), found(pair))
  if (outcome.ok) return seeOther(c, paths.deskAssignments(c.var.lang, call.slug))
  return assignmentsPage(outside, c, { told: bad(texts[c.var.lang].refusal[outcome.refusal]), status: refusalStatus })
}

async function given(outside: Outside, c: Ask, call: Call) {
  const { form, lang } = c.var
  const ticked = form.all('pair').flatMap(pairFrom)
  const note = form.text('note')
  const outcome = await assign(hereOf(c, outside), call.id, { pairs: ticked, note })
  if (!outcome.ok)
    return assignmentsPage(outside, c, {
      ticked,
      note,
      told: bad(texts[lang].refusal[outcome.refusal]),
      status: refusalStatus,
    })
  const { assigned: count } = outcome.value
  const said = texts[lang].assignments
  const told: Told =
    count === 0 ? { kind: 'info', text: said.nothingNew } : { kind: 'good', text: say(said.done, { count }) }
  return assignmentsPage(outside, c, { ticked: [], told })
}

const assigning = (outside: Outside) => async (c: Ask) => {
  const { call } = await atCall(outside, c)
  if (c.var.form.text('back') !== '') return takenBack(outside, c, call)
  return c.var.form.text('what') === 'due' ? dueSet(outside, c, call) : given(outside, c, call)
}

/** The doors of sharing out the work. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/desk/calls/:slug/assignments', (c) => assignmentsPage(outside, c))
    .post('/:lang/desk/calls/:slug/assignments', assigning(outside))
