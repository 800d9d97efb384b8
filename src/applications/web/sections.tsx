import type { Next } from 'hono'
import { cellName, placeName, type Answers, type AnswerValue, type Fault, type Sent } from '../../forms/answer.ts'
import { questionsOf } from '../../forms/form.ts'
import type { Question } from '../../forms/question.ts'
import { parsedAnswer } from '../../forms/reading.ts'
import { hereOf, page, routes, seeOther, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { dayOf } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { done, type Outcome } from '../../kit/outcome.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { saveSeen, type SavedSeen } from '../actions/save-seen.ts'
import type { SavedFields } from '../actions/change-fields.ts'
import { saveReuse } from '../actions/save-reuse.ts'
import { seenFields, seenOf } from '../clash.ts'
import { AnySection, type AnySectionProps } from '../pages/any-section.tsx'
import { earlierOnly, EarlierList } from '../pages/earlier-works.tsx'
import { MergePage } from '../pages/merge.tsx'
import { checkErrors } from '../pages/reuse-errors.ts'
import { Refused } from '../pages/workspace-page.tsx'
import { fieldsOnly, SectionNow } from '../pages/section-now.tsx'
import { findExtras, findNearest, findSectionNow } from '../reads/extras.ts'
import type { FieldClash } from '../reuse-clash.ts'
import { texts } from '../texts.ts'
import { rowsSentIn, sentWithout, takenIn, type TakenRow } from '../seen-rows.ts'
import { checkFields, checkIn, checkTexts, typedFields } from '../typed-reuse.ts'
import { nextStep, type Workspace } from '../workspace.ts'
import { liveOf } from '../written.ts'
import { opened } from './opened.ts'

type Ask = Asking<Actor>

const isSection = (work: Workspace, key: string) => work.form.sections.some((section) => section.key === key)
const extrasOf = (c: Ask, outside: Outside, work: Workspace, section: string) =>
  findExtras(outside.read, { work, section, lang: c.var.lang, q: c.req.query('q'), on: dayOf(c.var.now) })

/** The earlier works nearest to what is written in a section, without the page around them. */
async function earlier(c: Ask, outside: Outside, { work, section }: { work: Workspace; section: string }) {
  const search = await findNearest(outside.read, {
    work,
    section,
    lang: c.var.lang,
    q: undefined,
    on: dayOf(c.var.now),
  })
  return page(c, <EarlierList view={c.var} work={work} section={section} search={search} />)
}

/** The forms of a section as they stand now, without the page around them. */
async function sectionNow(c: Ask, outside: Outside, { work, section }: { work: Workspace; section: string }) {
  const { together, changed } = await findSectionNow(outside.read, { work, section })
  return page(c, <SectionNow view={c.var} work={work} section={section} together={together} changed={changed} />)
}

/**
 * GET: one section, with a row more where one was asked for; with `only=earlier` the works alone that are offered beside it, with
 * `only=fields` its forms alone.
 */
const show = (outside: Outside) => async (c: Ask, next: Next) => {
  const section = c.req.param('section') ?? ''
  const work = await opened(c, outside)
  if (!isSection(work, section)) return next()
  if (c.req.query('only') === earlierOnly) return earlier(c, outside, { work, section })
  if (c.req.query('only') === fieldsOnly) return sectionNow(c, outside, { work, section })
  const extras = await extrasOf(c, outside, work, section)
  return page(c, <AnySection view={c.var} work={work} section={section} extras={extras} added={c.req.query('add')} />)
}

type Parsed = { readonly answers: Answers; readonly faults: readonly Fault[] }

function answersIn(work: Workspace, section: string, sent: Sent): Parsed {
  const read = questionsOf(work.form, section).map((question) => ({
    question,
    parsed: parsedAnswer(question, sent, work.purposes),
  }))
  return {
    answers: Object.fromEntries(
      read.flatMap(({ question, parsed }) => (parsed.ok ? [[question.key, parsed.value]] : [])),
    ),
    faults: read.flatMap(({ parsed }) => (parsed.ok ? [] : parsed.faults)),
  }
}

type Kept = SavedSeen & {
  /** What came of the reuse check, where the section holds it. */
  readonly checked?: SavedFields | undefined
}

/** Keeps what could be understood: the answers of the section, and in the reuse section the check. */
async function keep(
  c: Ask,
  outside: Outside,
  {
    work,
    section,
    answers,
    taken,
  }: { work: Workspace; section: string; answers: Answers; taken: TakenRow | undefined },
): Promise<Outcome<Kept, 'application_closed' | 'too_long'>> {
  const { form } = c.var
  const here = hereOf(c, outside)
  const questions = questionsOf(work.form, section).filter(({ key }) => Object.hasOwn(answers, key))
  const [seen, live] = [seenOf(form, questions), liveOf(form, questions)]
  const rows = rowsSentIn(form, questions, taken)
  const saved = await saveSeen(here, work.application.id, { answers, seen, rows, live })
  if (!saved.ok || section !== 'reuse' || !work.may.reuse) return saved
  const typed = checkIn(typedFields(form, checkFields))
  const checked = await saveReuse(here, work.application.id, {
    ...typed,
    seen: seenFields(form, checkFields),
    live: liveOf(
      form,
      checkTexts.map((key) => ({ key, kind: 'long_text' })),
    ),
  })
  return checked.ok ? done({ ...saved.value, checked: checked.value }) : checked
}

/** The first field of the row that comes after those that are kept. */
const rowAfter = (question: Question, value: AnswerValue | undefined) => {
  const row = Array.isArray(value) ? value.length : 0
  return question.kind === 'rows'
    ? cellName(question.key, row, question.columns[0]?.key ?? '')
    : placeName(question.key, row)
}

const repeats = ({ kind }: Question) => kind === 'rows' || kind === 'municipality'

/** Where one goes after a save: to the row that was added, to the rows one was taken from, to the next section. */
function onwards(c: Ask, work: Workspace, { section, answers }: { section: string; answers: Answers }): string {
  const { lang } = c.var
  const { id } = work.application
  const here = paths.applicationSection(lang, id, section)
  const added = work.form.questions.find((question) => question.key === c.var.form.text('add') && repeats(question))
  const removed = c.var.form.text('remove').split('.')[0] ?? ''
  if (added !== undefined) return `${here}?add=${encodeURIComponent(added.key)}#${rowAfter(added, answers[added.key])}`
  if (removed !== '') return `${here}#${encodeURIComponent(removed)}`
  const next = nextStep(work, section)
  return next === null ? paths.applicationSubmission(lang, id) : paths.applicationSection(lang, id, next)
}

type Unkept = Pick<AnySectionProps, 'check' | 'errors'> & {
  readonly section: string
  readonly typed: NonNullable<AnySectionProps['typed']>
  readonly refusal?: keyof (typeof texts)['fi']['refusal']
}

/** The section as it was typed, with what was wrong. */
async function back(c: Ask, outside: Outside, { refusal, ...unkept }: Unkept) {
  const work = await opened(c, outside)
  const props = {
    ...unkept,
    view: c.var,
    work,
    added: c.var.form.text('add'),
    alert: refusal === undefined ? undefined : <Refused>{texts[c.var.lang].refusal[refusal]}</Refused>,
    extras: await extrasOf(c, outside, work, unkept.section),
  }
  return page(c, <AnySection {...props} />, unkept.typed.faults.length > 0 && refusal === undefined ? 422 : 409)
}

/** The reuse check with both texts where two people changed the same place, and at each field what is kept now. */
const bothChecks = (clashes: readonly FieldClash[], fields: SavedFields['fields'], lang: Lang) => ({
  check: { fields },
  errors: checkErrors(clashes, lang),
})

/**
 * POST: the answers of a section. What can be understood is kept; what cannot comes back as it was typed, with the error at its field;
 * what another changed meanwhile is merged on a page of its own, in the reuse check in its own fields.
 */
const save = (outside: Outside) => async (c: Ask, next: Next) => {
  const section = c.req.param('section') ?? ''
  const work = await opened(c, outside)
  if (!isSection(work, section)) return next()
  const { form, lang } = c.var
  const taken = takenIn(form, work.form.questions)
  const sent = sentWithout(form, taken)
  const { answers, faults } = answersIn(work, section, sent)
  const outcome = await keep(c, outside, { work, section, answers, taken })
  if (!outcome.ok) {
    const check = { fields: typedFields(form, checkFields), seen: seenFields(form, checkFields) }
    return back(c, outside, { section, typed: { sent, faults }, refusal: outcome.refusal, check })
  }
  const { clashes, checked } = outcome.value
  const typed = { sent, faults, clashing: clashes.map(({ question }) => question) }
  if (checked !== undefined && checked.clashes.length > 0)
    return back(c, outside, { section, typed, ...bothChecks(checked.clashes, checked.fields, lang) })
  if (faults.length > 0) return back(c, outside, { section, typed })
  if (clashes.length === 0) return seeOther(c, onwards(c, work, { section, answers }))
  return page(c, <MergePage view={c.var} work={work} section={section} clashes={clashes} sent={form} />, 409)
}

/** The sections of the form; mounted last, for its address takes any last part. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/my/applications/:id/:section', show(outside))
    .post('/:lang/my/applications/:id/:section', save(outside))
