import { listSupplements } from '../../applications/reads/supplement.ts'
import type { Call } from '../../calls/call.ts'
import { findCall } from '../../calls/reads.ts'
import { allowed, Absent, found } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, seenBy, type Asking } from '../../io/http.ts'
import { isId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { dayOf, writtenTime } from '../../kit/dates.ts'
import { may } from '../../kit/policy.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { completeSheet } from '../actions/complete-sheet.ts'
import { declareConflict } from '../actions/declare-conflict.ts'
import { saveScores } from '../actions/save-scores.ts'
import { suggestedConflict } from '../conflict.ts'
import type { ListedCase } from '../listed.ts'
import { Assess, type Reading } from '../pages/assess.tsx'
import { nothingTyped, type Typed } from '../pages/declaration.tsx'
import { Declare } from '../pages/declare.tsx'
import { casePolicy, type Case } from '../policy.ts'
import { findHandled } from '../reads/handled.ts'
import { findOthers } from '../reads/others.ts'
import { findDue } from '../reads/people.ts'
import { queueOf } from '../reads/queue.ts'
import { findListed } from '../reads/desk.ts'
import { findReading, findSimilar } from '../reads/reading.ts'
import { findSheet, savedAt } from '../reads/sheets.ts'
import { lacking, type Score, type ScoreRefusal } from '../score.ts'
import { pointsField, reasonField, scoresIn, typedScore, wrongFields, type TypedScore } from '../sent.ts'
import { texts } from '../texts.ts'

type Ask = Asking<Actor>
type Failed = {
  readonly errors: readonly FieldError[]
  readonly typed?: ReadonlyMap<string, TypedScore>
  readonly refused?: string
  readonly status?: 409 | 422
}

type Known = { readonly who: Actor; readonly thing: Case; readonly listed: ListedCase }

/** The application of the address, if the person may know of it; else there is none. */
async function known(outside: Outside, c: Ask): Promise<Known> {
  const { who } = hereOf(c, outside)
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw new Absent()
  const thing = found(await findHandled(outside.read, id))
  if (!may(casePolicy, who, 'know', thing)) throw new Absent()
  return { who, thing, listed: found(await findListed(outside.read, id, who.id)) }
}

const declarePage = (c: Ask, who: Actor, listed: ListedCase, typed: Typed = nothingTyped) => {
  const suggested = suggestedConflict(
    who.mandates.map((held) => held.organisation.id),
    [listed.coordinator, ...listed.partners].map((party) => party.id),
  )
  return { view: c.var, listed, suggested, typed }
}

/** What is read on the left, and where one goes next. */
async function readingFor(
  outside: Outside,
  c: Ask,
  { who, thing, listed }: Known,
): Promise<Reading & { readonly call: Call }> {
  const sees = may(casePolicy, who, 'see_secret', thing)
  const reading = found(await findReading(outside.read, thing.applicationId, sees, false))
  const [similar, dueOn, waiting, supplements] = await Promise.all([
    findSimilar(outside.read, reading.version, { lang: c.var.lang, on: dayOf(c.var.now) }),
    findDue(outside.read, thing.callId),
    queueOf(outside.read, who.id),
    listSupplements(outside.read, thing.applicationId),
  ])
  const waits = waiting.filter((row) => row.completedAt === null && row.state === 'in_assessment')
  const next = waits.find((row) => row.applicationId !== thing.applicationId)
  return { ...reading, listed, similar, dueOn, supplements, nextId: next?.applicationId }
}

async function assessPage(outside: Outside, c: Ask, failed: Failed = { errors: [] }) {
  const here = await known(outside, c)
  const { who, thing, listed } = here
  const id = thing.applicationId
  const own = await findSheet(outside.read, id, who.id)
  if (own === undefined) throw new Absent()
  if (!may(casePolicy, who, 'read', thing)) return page(c, <Declare {...declarePage(c, who, listed)} />)
  const [reading, saved] = await Promise.all([readingFor(outside, c, here), savedAt(outside.read, id, who.id)])
  const { criteria } = reading.call
  const others = may(casePolicy, who, 'see_scores', thing) ? await findOthers(outside.read, id, criteria) : undefined
  await seenBy(c, outside, 'application', id)
  const scoring = { applicationId: id, criteria, sheet: own, savedAt: saved, ...failed }
  const open = may(casePolicy, who, 'score', thing)
  const shown = (
    <Assess view={c.var} reading={reading} scoring={scoring} others={others} open={open} refused={failed.refused} />
  )
  return page(c, shown, failed.status ?? 200)
}

const declaration = (outside: Outside) => async (c: Ask) => {
  const { who, thing, listed } = await known(outside, c)
  const { form } = c.var
  const typed = { declared: form.text('declared'), ground: form.text('ground'), note: form.text('note') }
  if (typed.declared !== 'none' && typed.declared !== 'disqualified')
    return page(c, <Declare {...declarePage(c, who, listed, typed)} refused="choice_missing" />, badInputStatus)
  const outcome = await declareConflict(hereOf(c, outside), thing.applicationId, { ...typed, declared: typed.declared })
  if (!outcome.ok)
    return page(
      c,
      <Declare {...declarePage(c, who, listed, typed)} refused={outcome.refusal} />,
      outcome.refusal === 'declared_already' ? refusalStatus : badInputStatus,
    )
  if (outcome.value.declared === 'none') return seeOther(c, paths.assessment(c.var.lang, thing.applicationId))
  return seeOther(c, form.text('back') === 'desk' ? paths.desk(c.var.lang) : paths.assess(c.var.lang))
}

/** Scores that were refused come back as they were typed, with the words at the field that is wrong. */
function refusedScores(c: Ask, scores: readonly Score[], refusal: ScoreRefusal): Failed {
  const typed = new Map(scores.map(({ criterionKey }) => [criterionKey, typedScore(c.var.form, criterionKey)]))
  const text = texts[c.var.lang].refusal[refusal]
  const errors = wrongFields(scores, refusal).map((field) => ({ field, text }))
  return errors.length > 0
    ? { errors, typed, status: badInputStatus }
    : { errors, typed, refused: text, status: refusalStatus }
}

async function kept(outside: Outside, c: Ask) {
  const { who, thing } = await known(outside, c)
  allowed(may(casePolicy, who, 'score', thing), true)
  const { call } = found(await findReading(outside.read, thing.applicationId, false))
  const scores = scoresIn(c.var.form, call.criteria)
  return { thing, scores, outcome: await saveScores(hereOf(c, outside), thing.applicationId, scores) }
}

/** What the browser saved by itself while somebody typed is answered in a word, not with a page. */
function savedByItself(c: Ask, outcome: Awaited<ReturnType<typeof saveScores>>) {
  const said = texts[c.var.lang]
  if (outcome.ok) return c.json({ text: say(said.saved, { time: writtenTime(outcome.value.savedAt, c.var.lang) }) })
  return c.json(
    { text: said.refusal[outcome.refusal] },
    outcome.refusal === 'sheet_complete' ? refusalStatus : badInputStatus,
  )
}

const scores = (outside: Outside) => async (c: Ask) => {
  const { thing, scores: sent, outcome } = await kept(outside, c)
  if (c.var.form.text('question') !== '') return savedByItself(c, outcome)
  if (!outcome.ok) return assessPage(outside, c, refusedScores(c, sent, outcome.refusal))
  const from = c.var.form.text('from')
  return seeOther(
    c,
    `${paths.assessment(c.var.lang, thing.applicationId)}${/^[a-z0-9_]+$/.test(from) ? `#criterion-${from}` : ''}`,
  )
}

/** What the sheet still lacks, as links to the fields. */
async function lackingOf(outside: Outside, c: Ask): Promise<readonly FieldError[]> {
  const { who, thing } = await known(outside, c)
  if (!may(casePolicy, who, 'score', thing)) return []
  const [own, call] = await Promise.all([
    findSheet(outside.read, thing.applicationId, who.id),
    findCall(outside.read, thing.callId),
  ])
  const nameOf = (key: string) => plain(call?.criteria.find((one) => one.key === key)?.name, c.var.lang)
  return lacking(found(own), found(call).criteria).map(({ criterionKey, what }) => ({
    field: what === 'points' ? pointsField(criterionKey) : reasonField(criterionKey),
    text: say(texts[c.var.lang].assess.lacking[what], { criterion: nameOf(criterionKey) }),
  }))
}

const looking = (outside: Outside) => async (c: Ask) =>
  assessPage(outside, c, { errors: c.req.query('check') === '1' ? await lackingOf(outside, c) : [] })

const sheet = (outside: Outside) => async (c: Ask) => {
  const { thing, scores: sent, outcome } = await kept(outside, c)
  if (!outcome.ok) return assessPage(outside, c, refusedScores(c, sent, outcome.refusal))
  const completed = await completeSheet(hereOf(c, outside), thing.applicationId)
  const here = paths.assessment(c.var.lang, thing.applicationId)
  if (completed.ok) return seeOther(c, here)
  // What was sent is kept. A page of its own says what is lacking: loading it again must not send the old form over newer words.
  if (completed.refusal === 'sheet_lacking') return seeOther(c, `${here}?check=1`)
  return assessPage(outside, c, {
    errors: [],
    refused: texts[c.var.lang].refusal[completed.refusal],
    status: refusalStatus,
  })
}

/** The doors of one application for its assessor. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/assess/:id', looking(outside))
    .post('/:lang/assess/:id/conflict', declaration(outside))
    .post('/:lang/assess/:id/scores', scores(outside))
    .post('/:lang/assess/:id/sheet', sheet(outside))
