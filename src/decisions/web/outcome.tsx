import type { Call } from '../../calls/call.ts'
import { findCallBySlug } from '../../calls/reads.ts'
import { shown } from '../../io/absent.ts'
import { page, routes, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { sheetFile } from '../../io/sheet.ts'
import type { Actor } from '../../people/person.ts'
import { isResult, outcomeSheet } from '../outcome.ts'
import { OutcomePage } from '../pages/outcome.tsx'
import { listOutcome } from '../reads/outcome.ts'
import { texts } from '../texts.ts'
import { words } from '../words/labels.ts'

type Ask = Asking<Actor>

/** What is public: the outcome of a round once all of it is decided or put off. Earlier rounds tell theirs on their own pages. */
const isPublic = (call: Call) => call.decidedOn !== null && call.formId !== null

async function outcomeOf(c: Ask, outside: Outside) {
  const call = shown(await findCallBySlug(outside.read, (c.req.param('slug') ?? '').slice(0, 100)), isPublic)
  return { call, rows: await listOutcome(outside.read, call.id) }
}

const outcome = (outside: Outside) => async (c: Ask) => {
  const { call, rows } = await outcomeOf(c, outside)
  const only = c.req.query('result') ?? ''
  return page(c, <OutcomePage view={c.var} call={call} rows={rows} only={isResult(only) ? only : undefined} />)
}

const outcomeFile = (outside: Outside, kind: 'csv' | 'xlsx') => async (c: Ask) => {
  const { call, rows } = await outcomeOf(c, outside)
  const t = texts[c.var.lang]
  const heads = {
    caseNumber: t.caseNumber,
    applicant: t.applicant,
    partners: t.outcome.partners,
    project: t.project,
    sought: t.sought,
    result: t.outcome.result,
    granted: t.outcome.grantedHead,
    decidedOn: t.outcome.decidedHead,
    example: t.example,
    results: words[c.var.lang].result,
  }
  return sheetFile(c, kind, `talko-${call.slug}`, outcomeSheet(rows, c.var.lang, heads))
}

/** The outcome of a call for everybody. */
export const outcomeDoors = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/calls/:slug/outcome', outcome(outside))
    .get('/:lang/calls/:slug/outcome.csv', outcomeFile(outside, 'csv'))
    .get('/:lang/calls/:slug/outcome.xlsx', outcomeFile(outside, 'xlsx'))
