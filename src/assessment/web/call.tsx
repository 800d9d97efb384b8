import { allowed, found } from '../../io/absent.ts'
import { hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { sheetFile } from '../../io/sheet.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { beginCallAssessment } from '../actions/begin-assessment.ts'
import { caseFilterOf, caseSortOf, filtered, sortedCases } from '../case-filter.ts'
import { AlikePage } from '../pages/alike.tsx'
import { CaseList } from '../pages/case-list.tsx'
import { caseSheet } from '../pages/case-sheet.ts'
import { Overview } from '../pages/overview.tsx'
import type { CallDeed } from '../policy.ts'
import { listAlike } from '../reads/alike.ts'
import { findAtCall } from '../reads/at-call.ts'
import { listCases, listLeft } from '../reads/desk.ts'
import { findDue } from '../reads/people.ts'

type Ask = Asking<Actor>

/** The call of the address for a deed: absent for who may not see its handling, barred for who may see but not do. */
async function atCall(outside: Outside, c: Ask, deed: CallDeed) {
  const { who } = hereOf(c, outside)
  const here = found(await findAtCall(outside.read, who, c.req.param('slug') ?? ''))
  allowed(here.allows(deed), here.allows('list'))
  return { who, ...here }
}

async function overviewPage(outside: Outside, c: Ask, refused?: 'still_open' | 'step_not_allowed') {
  const { who, call, tabs, allows } = await atCall(outside, c, 'list')
  const [rows, dueOn] = await Promise.all([listCases(outside.read, call.id, who.id), findDue(outside.read, call.id)])
  const shown = (
    <Overview
      view={c.var}
      call={call}
      tabs={tabs}
      rows={rows}
      dueOn={dueOn}
      mayBegin={allows('begin')}
      refused={refused}
    />
  )
  return page(c, shown, refused === undefined ? 200 : refusalStatus)
}

const beginning = (outside: Outside) => async (c: Ask) => {
  const { call } = await atCall(outside, c, 'begin')
  const outcome = await beginCallAssessment(hereOf(c, outside), call.id)
  if (!outcome.ok) return overviewPage(outside, c, outcome.refusal)
  return seeOther(c, paths.deskAssignments(c.var.lang, call.slug))
}

async function listed(outside: Outside, c: Ask) {
  const here = await atCall(outside, c, 'list')
  const all = await listCases(outside.read, here.call.id, here.who.id)
  const listing = { filter: caseFilterOf(c.req.query('filter')), ...caseSortOf(c.req.query('sort')) }
  return { ...here, all, listing, rows: sortedCases(filtered(all, listing.filter), listing, c.var.lang) }
}

/** Which of the applications are about the same; the list of the person, so that nothing shows of a case that is not the person's to see. */
const alike = (outside: Outside) => async (c: Ask) => {
  const { who, call, tabs } = await atCall(outside, c, 'list')
  return page(
    c,
    <AlikePage view={c.var} call={call} tabs={tabs} alike={await listAlike(outside.read, call.id, who.id)} />,
  )
}

const applications = (outside: Outside) => async (c: Ask) => {
  const { who, call, tabs, all, rows, listing } = await listed(outside, c)
  const left = await listLeft(outside.read, call.id, who.id)
  return page(c, <CaseList view={c.var} call={call} tabs={tabs} all={all} rows={rows} left={left} listing={listing} />)
}

const applicationsFile = (outside: Outside, kind: 'csv' | 'xlsx') => async (c: Ask) => {
  const { call, rows } = await listed(outside, c)
  return sheetFile(c, kind, `${call.slug}-applications`, caseSheet(c.var.lang, rows))
}

/** The doors of a whole call at the desk: how its assessment stands, and its applications. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/desk/calls/:slug/assessment', (c) => overviewPage(outside, c))
    .post('/:lang/desk/calls/:slug/assessment', beginning(outside))
    .get('/:lang/desk/calls/:slug/applications', applications(outside))
    .get('/:lang/desk/calls/:slug/alike', alike(outside))
    .get('/:lang/desk/calls/:slug/applications.csv', applicationsFile(outside, 'csv'))
    .get('/:lang/desk/calls/:slug/applications.xlsx', applicationsFile(outside, 'xlsx'))
