import { errorsOf, faultText } from '../../forms/parts/fault-text.ts'
import { parsedAnswer } from '../../forms/reading.ts'
import { Absent, found } from '../../io/absent.ts'
import { hereOf, routes, type Asking } from '../../io/http.ts'
import { isId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { writtenTime } from '../../kit/dates.ts'
import { euros } from '../../kit/money.ts'
import { done, type Outcome } from '../../kit/outcome.ts'
import { say } from '../../kit/texts.ts'
import type { Actor } from '../../people/person.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { addFinding } from '../actions/add-finding.ts'
import type { Saved } from '../actions/change.ts'
import { saveBudget } from '../actions/save-budget.ts'
import { savePartner } from '../actions/save-partner.ts'
import { saveReuse } from '../actions/save-reuse.ts'
import { saveSeen, type SavedSeen } from '../actions/save-seen.ts'
import { budgetOf } from '../budget.ts'
import { seenFields, seenOf, seenText, tasksQuestion, writtenSeen } from '../clash.ts'
import { liveName } from '../field-name.ts'
import { moneyQuestion, sumsIn, writtenSums } from '../money-clash.ts'
import { clashErrors, moneyErrors } from '../pages/money-errors.ts'
import { findAsked } from '../reads/asked-question.ts'
import { texts } from '../texts.ts'
import { together } from '../texts/together.ts'
import { rowsSentIn, writtenRows } from '../seen-rows.ts'
import { parsedBudget } from '../typed-budget.ts'
import { checkFields, checkIn, checkTexts, fieldsOfNoted, notedFields, notedIn } from '../typed-reuse.ts'
import { cellsOf, costsOf } from '../budget-cells.ts'
import { liveIn, liveOf } from '../written.ts'
import { opened } from './opened.ts'

type Ask = Asking<Actor>

type CheckField = (typeof checkFields)[number]

const isText = (field: CheckField): boolean => checkTexts.some((text) => text === field)

type RefusalCode = keyof (typeof texts)['fi']['refusal']

type Told = { readonly more?: string; readonly seen?: string | undefined; readonly value?: string | undefined }

/** The revision that a saving made; undefined where it changed nothing. */
const ownRevision = (c: Ask, { revision, savedAt }: Saved): number | undefined =>
  savedAt.getTime() === c.var.now.getTime() ? revision : undefined

/**
 * What autosave is told: in words, for the line that says how saving goes. 422: what was typed cannot be kept as it is. `seen`: what the
 * page shows now, from which the browser goes on writing. `value`: a text that others write in too, as it stands. `revision`: by which
 * the page knows its own savings.
 */
const answered = (c: Ask, outcome: Outcome<Saved, RefusalCode>, { more = '', seen, value }: Told = {}) => {
  const t = texts[c.var.lang]
  if (!outcome.ok) return c.json({ text: say(t.work.notSaved, { why: t.refusal[outcome.refusal] }) }, 409)
  const saved = say(t.work.saved, { time: writtenTime(outcome.value.savedAt, c.var.lang) })
  const text = [saved, more].filter(Boolean).join('. ')
  return c.json({ text, seen, value, revision: ownRevision(c, outcome.value) })
}

/** Two people changed the same: nothing is kept, and the page shows both when it is saved by its button; until then it says so at the fields. */
function clashed(c: Ask, at: string | readonly FieldError[]) {
  const text = say(texts[c.var.lang].work.notSaved, { why: together[c.var.lang].merge.auto })
  return c.json({ text, faults: typeof at === 'string' ? [{ field: at, text }] : at }, 409)
}

/** The same, with what there is to be seen now, from which the browser goes on writing. A clash is not kept: the form shows both texts. */
function answeredSeen(c: Ask, { clashes, seen, rows, ...saved }: SavedSeen, key: string) {
  const [clash] = clashes
  if (clash !== undefined) return clashed(c, key)
  const [now, shown] = [seen.get(key), rows.get(key)]
  if (shown !== undefined) return answered(c, done(saved), { seen: writtenRows(shown) })
  const value = typeof now?.value === 'string' && c.var.form.text(liveName(key)) !== '' ? now.value : undefined
  return answered(c, done(saved), { seen: now === undefined ? undefined : writtenSeen(now), value })
}

/** What was typed cannot be kept as it is: in words for the line of the form, of which the first fault is told, and for each field. */
const wrong = (c: Ask, errors: readonly FieldError[], faults = errors) =>
  c.json({ text: say(texts[c.var.lang].work.notSaved, { why: errors[0]?.text ?? '' }), faults }, 422)

async function budget(c: Ask, outside: Outside, partnerId: string) {
  const { lang } = c.var
  const work = await opened(c, outside)
  const { lines, ownCents, faults } = parsedBudget(c.var.form, cellsOf(work, c.var.now))
  if (faults.length > 0) return wrong(c, moneyErrors(faults, costsOf(work), lang))
  const seen = sumsIn(seenText(c.var.form, moneyQuestion(partnerId)))
  const outcome = await saveBudget(hereOf(c, outside), work.application.id, { partnerId, lines, ownCents, seen })
  if (outcome.ok && outcome.value.clashes.length > 0)
    return clashed(c, clashErrors(outcome.value.clashes, costsOf(work), lang))
  const kept = outcome.ok ? outcome.value.money : { lines, ownCents } // with the sums that another kept meanwhile
  const partners = work.application.partners.map((partner) =>
    partner.id === partnerId ? { ...partner, ...kept } : partner,
  )
  const sums = budgetOf(partners, work.call.highestShare)
  const total = sums.parties.find((party) => party.partnerId === partnerId)?.totalCents ?? 0
  const more = say(texts[lang].budget.sums, { total: euros(total, lang), sought: euros(sums.soughtCents, lang) })
  return answered(c, outcome, { more, seen: writtenSums({ lines, ownCents }) })
}

/** The application of the address; what may be done with it is asked by the deed. */
function idIn(c: Ask): string {
  const id = c.req.param('id')
  if (id === undefined || !isId(id)) throw new Absent()
  return id
}

async function party(c: Ask, outside: Outside, partnerId: string) {
  const tasks = c.var.form.text('tasks')
  const seen = seenText(c.var.form, tasksQuestion(partnerId))
  const outcome = await savePartner(hereOf(c, outside), idIn(c), {
    partnerId,
    tasks,
    seen,
    live: liveIn(c.var.form, 'tasks'),
  })
  return outcome.ok && outcome.value.clash !== null ? clashed(c, 'tasks') : answered(c, outcome, { seen: tasks })
}

async function check(c: Ask, outside: Outside, field: CheckField) {
  const { form } = c.var
  const typed = checkIn({ [field]: form.text(field) })
  const live = liveOf(form, [{ key: field, kind: isText(field) ? 'long_text' : 'choice' }])
  const given = { [field]: typed[field], seen: seenFields(form, [field]), live }
  const outcome = await saveReuse(hereOf(c, outside), idIn(c), given)
  if (outcome.ok && outcome.value.clashes.length > 0) return clashed(c, field)
  return answered(c, outcome, { seen: typed[field] ?? '' })
}

/** POST: the note about a work that was found, or that one cooperates, as autosave sends it. One that another took out is not added by itself. */
const note = (outside: Outside) => async (c: Ask) => {
  const { form, lang } = c.var
  const { application } = await opened(c, outside)
  const only = found(notedFields.find((one) => one === form.text('question')))
  const there = application.reuse.findings.find(({ workId }) => workId === c.req.param('work'))
  if (there === undefined) return c.json({ text: say(texts[lang].work.notSaved, { why: texts[lang].reuse.gone }) }, 409)
  const typed = notedIn({ ...fieldsOfNoted(there), [only]: form.text(only) })
  const outcome = await addFinding(hereOf(c, outside), application.id, {
    workId: there.workId,
    ...typed,
    only,
    seen: seenFields(form, [only]),
    live: liveOf(form, [{ key: only, kind: only === 'note' ? 'long_text' : 'yes_no' }]),
  })
  if (outcome.ok && outcome.value.clashes.length > 0) return clashed(c, only)
  return answered(c, outcome, { seen: fieldsOfNoted(typed)[only] ?? '' })
}

async function answer(c: Ask, outside: Outside, key: string) {
  const { applicationId, question, purposes } = await findAsked(outside.read, {
    who: c.var.who,
    id: c.req.param('id'),
    key,
  })
  const parsed = parsedAnswer(question, c.var.form, purposes)
  if (!parsed.ok) {
    const faults = parsed.faults.map((fault) => ({ field: fault.field, text: faultText(fault, c.var.lang) }))
    return wrong(c, errorsOf(question, parsed.faults, c.var.lang), faults)
  }
  const [seen, live] = [seenOf(c.var.form, [question]), liveOf(c.var.form, [question])]
  const rows = rowsSentIn(c.var.form, [question])
  const answers = { [key]: parsed.value }
  const outcome = await saveSeen(hereOf(c, outside), applicationId, { answers, seen, rows, live })
  return outcome.ok && seen.size + rows.size > 0 ? answeredSeen(c, outcome.value, key) : answered(c, outcome)
}

/** POST: one field as autosave sends it, named by `question`: a question of the form, a part of the reuse check, a budget, a party's tasks. */
const autosave = (outside: Outside) => async (c: Ask) => {
  const [kind = '', partnerId] = c.var.form.text('question').split('.')
  const field = checkFields.find((one) => one === kind)
  if (field !== undefined) return check(c, outside, field)
  if (kind !== 'budget' && kind !== 'party') return answer(c, outside, kind)
  if (partnerId === undefined) throw new Absent()
  return kind === 'party' ? party(c, outside, partnerId) : budget(c, outside, partnerId)
}

/** Where fields are kept as they are typed. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .post('/:lang/my/applications/:id/answers', autosave(outside))
    .post('/:lang/my/applications/:id/findings/:work/answers', note(outside))
