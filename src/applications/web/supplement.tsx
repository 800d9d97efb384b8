import type { Answers, Fault, Sent } from '../../forms/answer.ts'
import { errorsOf } from '../../forms/parts/fault-text.ts'
import type { Question } from '../../forms/question.ts'
import { parsedAnswer } from '../../forms/reading.ts'
import { withoutRow } from '../../forms/sent.ts'
import { found } from '../../io/absent.ts'
import { takenIn } from '../../io/attached.ts'
import { hereOf, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { writtenTime } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { Alert } from '../../ui/note.tsx'
import { answerSupplement } from '../actions/answer-supplement.ts'
import { attachToSupplement, saveSupplement } from '../actions/write-supplement.ts'
import { seenFields } from '../clash.ts'
import { keptPartOf } from '../kept-part.ts'
import { Refused } from '../pages/workspace-page.tsx'
import { seenOfField } from '../reads/written-over.ts'
import { texts } from '../texts.ts'
import { supplementTexts } from '../texts/supplement.ts'
import type { Workspace } from '../workspace.ts'
import { liveOf } from '../written.ts'
import { supplementFileParts } from './supplement-file-parts.ts'
import { openedSupplement, type Opened } from './supplement-opened.ts'
import { fieldsOf, supplementPage } from './supplement-page.tsx'
import { commit, costsTyped, saveCosts } from './supplement-promise.tsx'

type Ask = Asking<Actor>

/** GET: one request. */
const show = (outside: Outside) => (c: Ask) => {
  const saved = c.req.query('saved') === undefined ? undefined : <Alert>{supplementTexts[c.var.lang].saved}</Alert>
  return supplementPage(c, outside, { added: c.req.query('add'), alert: saved })
}

/** What was typed; where a row was to be taken out, without it. */
function sentIn(c: Ask, { questions }: Workspace['form']): Sent {
  const [key = '', row = ''] = c.var.form.text('remove').split('.')
  const question = questions.find((one) => one.key === key && one.kind === 'rows')
  return question === undefined || !/^\d{1,3}$/.test(row) ? c.var.form : withoutRow(question, c.var.form, Number(row))
}

/** What was typed into those of the open fields that its writer may write. */
function answersIn(open: Opened, who: Actor, sent: Sent): { answers: Answers; faults: readonly Fault[] } {
  const { work } = open
  const mine = fieldsOf(open, who)
  const read = work.form.questions
    .filter(({ key }) => mine.includes(key) && keptPartOf(key)?.kind !== 'costs')
    .map((question) => ({ key: question.key, parsed: parsedAnswer(question, sent, work.purposes) }))
  return {
    answers: Object.fromEntries(read.flatMap(({ key, parsed }) => (parsed.ok ? [[key, parsed.value]] : []))),
    faults: read.flatMap(({ parsed }) => (parsed.ok ? [] : parsed.faults)),
  }
}

/** POST: keeps what was written; the button that sends also sends it. */
const write = (outside: Outside) => async (c: Ask) => {
  const here = hereOf(c, outside)
  const { lang, form } = c.var
  const open = await openedSupplement(c, outside)
  const of = { applicationId: open.work.application.id, id: open.supplement.id }
  const sent = sentIn(c, open.work.form)
  const { answers, faults } = answersIn(open, here.who, sent)
  const t = supplementTexts[lang].refusal
  const live = liveOf(form, open.work.form.questions)
  const saved = await saveSupplement(here, of, { answers, seen: seenFields(form, Object.keys(answers)), live })
  if (!saved.ok)
    return supplementPage(c, outside, { typed: { sent, faults }, alert: <Refused>{t[saved.refusal]}</Refused> }, 409)
  const { clashes } = saved.value
  const alert = clashes.length === 0 ? undefined : <Refused>{supplementTexts[lang].clash}</Refused>
  if (faults.length > 0) return supplementPage(c, outside, { typed: { sent, faults, clashes }, alert }, 422)
  if (clashes.length > 0) return supplementPage(c, outside, { typed: { sent, faults, clashes }, alert }, 409)
  const back = { saved: '1', add: form.text('add') }
  if (form.text('deed') !== 'send') return seeOther(c, paths.applicationSupplement(lang, of.applicationId, of.id, back))
  const outcome = await answerSupplement(here, of)
  if (outcome.ok) return seeOther(c, paths.applicationSupplement(lang, of.applicationId, of.id))
  return supplementPage(c, outside, { alert: <Refused>{t[outcome.refusal]}</Refused> }, 409)
}

/** What autosave is told, in words for the line that says how saving goes. 422, 409: it is not kept, and the browser holds it. */
const notSaved = (c: Ask, why: string, status: 409 | 422) =>
  c.json({ text: say(texts[c.var.lang].work.notSaved, { why }) }, status)

type Typed = { readonly answers: Answers; readonly errors: readonly FieldError[] }

/** One field as it was typed; the costs of a party are many fields. */
function fieldTyped(c: Ask, open: Opened, question: Question): Typed {
  const { form, lang } = c.var
  if (keptPartOf(question.key)?.kind === 'costs') return costsTyped(c, open)
  const parsed = parsedAnswer(question, form, open.work.purposes)
  return parsed.ok
    ? { answers: { [question.key]: parsed.value }, errors: [] }
    : { answers: {}, errors: errorsOf(question, parsed.faults, lang) }
}

/** POST: one field as autosave sends it, named by `question`. */
const keepField = (outside: Outside) => async (c: Ask) => {
  const here = hereOf(c, outside)
  const { lang, form, now } = c.var
  const t = supplementTexts[lang]
  const open = await openedSupplement(c, outside)
  const key = form.text('question')
  const question = found(open.work.form.questions.find((one) => one.key === key))
  const { answers, errors } = fieldTyped(c, open, question)
  if (errors.length > 0) return notSaved(c, errors[0]?.text ?? '', 422)
  const of = { applicationId: open.work.application.id, id: open.supplement.id }
  const live = liveOf(form, [question])
  const outcome = await saveSupplement(here, of, { answers, seen: seenFields(form, [key]), live })
  if (!outcome.ok) return notSaved(c, t.refusal[outcome.refusal], 409)
  if (outcome.value.clashes.length > 0) return notSaved(c, t.clashAuto, 409)
  const saved = say(texts[lang].work.saved, { time: writtenTime(now, lang) })
  const seen = seenOfField(open.work.form.questions, key, answers[key])
  return c.json({ text: `${saved}. ${t.unsent}`, seen })
}

type Chosen = { readonly of: { applicationId: string; id: string }; readonly file: File; readonly attachmentId: string }

/** Keeps one file; what is not let in is refused before its bytes are kept. */
async function keep(c: Ask, outside: Outside, { of, file, attachmentId }: Chosen) {
  const kept = await takenIn(outside, file)
  return kept.ok
    ? attachToSupplement(hereOf(c, outside), of, { id: attachmentId, kept: kept.value, name: file.name })
    : kept
}

/** POST: files for the answer. Those that can be kept are kept; the others are told by name. */
const addFiles = (outside: Outside) => async (c: Ask) => {
  const { lang, form } = c.var
  const t = supplementTexts[lang]
  const { work, supplement } = await openedSupplement(c, outside)
  const of = { applicationId: work.application.id, id: supplement.id }
  const [files, ids] = [form.files('files'), form.text('ids').split(',').filter(isId)]
  if (files.length === 0) return supplementPage(c, outside, { errors: [{ field: 'files', text: t.noFile }] }, 422)
  const errors: { field: string; text: string }[] = []
  const said = { ...texts[lang].refusal, ...t.refusal }
  for (const [index, file] of files.entries()) {
    const outcome = await keep(c, outside, { of, file, attachmentId: ids[index] ?? newId() })
    if (!outcome.ok)
      errors.push({ field: 'files', text: say(t.fileRefused, { name: file.name, why: said[outcome.refusal] }) })
  }
  if (errors.length > 0) return supplementPage(c, outside, { errors }, 422)
  return seeOther(c, paths.applicationSupplement(lang, of.applicationId, of.id, { saved: '1' }))
}

const at = '/:lang/my/applications/:id/supplements/:supplement'

/** Requests to supplement as their parties answer them. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get(at, show(outside))
    .post(at, write(outside))
    .post(`${at}/answers`, keepField(outside))
    .post(`${at}/costs`, saveCosts(outside))
    .post(`${at}/commitment`, commit(outside))
    .post(`${at}/attachments`, addFiles(outside))
    .route(`${at}/attachments/:attachment/parts`, supplementFileParts(outside))
