import { Absent, found } from '../../io/absent.ts'
import { hereOf, page, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { Alert } from '../../ui/note.tsx'
import { addRemark } from '../actions/add-remark.ts'
import { restoreAnswer } from '../actions/restore-answer.ts'
import { restorePart } from '../actions/restore-part.ts'
import { settleRemark } from '../actions/settle-remark.ts'
import { hasMore, historyOnPage, type Earlier, type HistoryOf } from '../earlier.ts'
import { hasPart, keptPartOf } from '../kept-part.ts'
import { FieldPage, type FieldFrame, type FieldShown } from '../pages/field.tsx'
import { partField } from '../pages/part-field.tsx'
import { questionField } from '../pages/question-field.tsx'
import { Refused } from '../pages/workspace-page.tsx'
import { historyOf, type AskedHistory } from '../reads/answer.ts'
import { partHistoryOf } from '../reads/part-history.ts'
import { listRemarks } from '../reads/together.ts'
import { remarkKinds } from '../remark.ts'
import { together } from '../texts/together.ts'
import type { Workspace } from '../workspace.ts'
import { opened } from './opened.ts'

type Ask = Asking<Actor>

function idIn(text: string | undefined): string {
  if (text === undefined || !isId(text)) throw new Absent()
  return text
}
const numberIn = (text: string): number | undefined => (/^\d{1,9}$/.test(text) ? Number(text) : undefined)

type Again = Pick<FieldFrame, 'typed' | 'errors' | 'alert'>

/** A page of a history out of what reads it. */
async function historyAsked<Value>(
  c: Ask,
  read: (asked: AskedHistory) => Promise<readonly Earlier<Value>[]>,
): Promise<HistoryOf<Value>> {
  const before = numberIn(c.req.query('before') ?? '')
  const entries = await read({ before, limit: historyOnPage + 1 })
  const [newest] = before === undefined ? entries : await read({ limit: 1 })
  return { entries, newest, shown: historyOnPage }
}

/** The field of the address: a part that is written outside the questions, else a question of the form. */
async function fieldOf(c: Ask, outside: Outside, work: Workspace): Promise<{ field: FieldShown; more: boolean }> {
  const { who } = hereOf(c, outside)
  const { lang } = c.var
  const { id, reuse } = work.application
  const key = c.req.param('question') ?? ''
  const part = keptPartOf(key)
  if (part === undefined) {
    const question = found(work.form.questions.find((one) => one.key === key))
    const history = await historyAsked(c, (asked) => historyOf(outside.read, id, key, asked))
    return { field: questionField({ lang, work, question }, history), more: hasMore(history) }
  }
  if (!hasPart({ ...work.application, works: reuse.findings.map(({ workId }) => workId) }, part)) throw new Absent()
  const history = await historyAsked(c, (asked) => partHistoryOf(outside.read, id, key, asked))
  return { field: partField({ lang, who, work, part }, history), more: hasMore(history) }
}

/** The page of one field as it is now. */
async function fieldPage(c: Ask, outside: Outside, again: Again = {}) {
  const work = await opened(c, outside)
  const { field, more } = await fieldOf(c, outside, work)
  const remarks = await listRemarks(outside.read, work.application.id, field.key)
  return { view: c.var, work, field, more, remarks, newId: newId(), ...again }
}

/** GET: who wrote what in a field, and what is said about it. */
const show = (outside: Outside) => async (c: Ask) => {
  const { lang } = c.var
  const alert = c.req.query('restored') === undefined ? undefined : <Alert>{together[lang].field.restored}</Alert>
  return page(c, <FieldPage {...await fieldPage(c, outside, { alert })} />)
}

/** POST: what a field said earlier comes back. */
const restore = (outside: Outside) => async (c: Ask) => {
  const { lang } = c.var
  const [id, question] = [idIn(c.req.param('id')), c.req.param('question') ?? '']
  const revision = found(numberIn(c.var.form.text('revision')))
  const part = keptPartOf(question)
  const here = hereOf(c, outside)
  const outcome =
    part === undefined
      ? await restoreAnswer(here, id, { question, revision })
      : await restorePart(here, id, { part, revision })
  if (outcome.ok) return seeOther(c, paths.applicationField(lang, id, question, { restored: 1 }))
  const alert = <Refused>{together[lang].refusal[outcome.refusal]}</Refused>
  return page(c, <FieldPage {...await fieldPage(c, outside, { alert })} />, 409)
}

/** POST: a comment or a question about a field. */
const remark = (outside: Outside) => async (c: Ask) => {
  const { lang, form } = c.var
  const [id, question] = [idIn(c.req.param('id')), c.req.param('question') ?? '']
  const typed = { kind: form.text('kind'), text: form.text('remark') }
  const kind = remarkKinds.find((one) => one === typed.kind) ?? 'comment'
  const remarkId = isId(form.text('id')) ? form.text('id') : newId()
  const outcome = await addRemark(hereOf(c, outside), id, { id: remarkId, question, kind, text: typed.text })
  if (outcome.ok) return seeOther(c, `${paths.applicationField(lang, id, question)}#remarks`)
  const errors = [{ field: 'remark', text: together[lang].refusal[outcome.refusal] }]
  return page(c, <FieldPage {...await fieldPage(c, outside, { typed, errors })} />, 422)
}

/** POST: a question has its answer. */
const settle = (outside: Outside) => async (c: Ask) => {
  const id = idIn(c.req.param('id'))
  const outcome = await settleRemark(hereOf(c, outside), id, { id: idIn(c.req.param('remark')) })
  if (!outcome.ok) throw new Absent()
  return seeOther(c, `${paths.applicationField(c.var.lang, id, outcome.value.question)}#remarks`)
}

const at = '/:lang/my/applications/:id'

/** The history of a field and what the parties say about it. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get(`${at}/fields/:question`, show(outside))
    .post(`${at}/fields/:question/restoration`, restore(outside))
    .post(`${at}/fields/:question/remarks`, remark(outside))
    .post(`${at}/remarks/:remark/settlement`, settle(outside))
