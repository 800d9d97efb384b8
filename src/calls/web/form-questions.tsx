import type { ReactNode } from 'react'
import type { Edit } from '../../forms/edit.ts'
import { kinds } from '../../forms/question.ts'
import { Absent } from '../../io/absent.ts'
import { type Asking, badInputStatus, hereOf, page, refusalStatus, routes, seeOther } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { editForm } from '../actions/edit-form.ts'
import { questionIn, valuesOfQuestion } from '../entry/form-question.ts'
import { movedUp, rowCount, withRow } from '../entry/rows.ts'
import { typedFrom, valuesOf, wordsIn, type Values } from '../entry/typed.ts'
import { aroundOf, outlineOf, NotDone } from '../pages/form-frame.tsx'
import { NewQuestion, QuestionPage } from '../pages/form-question.tsx'
import { stateOf, told } from '../pages/form-state.tsx'
import { texts } from '../texts/forms.ts'
import { purposesOf } from '../form-needs.ts'
import { findCallForm, findOwnForm } from '../reads/call-form.ts'

type Ask = Asking<Actor>

/** Who asks for the form of which call, and when. */
const askingOf = (c: Ask) => ({ who: c.var.who, slug: c.req.param('slug'), now: c.var.now })
const revisionIn = (c: Ask): number => Number(c.var.form.text('revision'))
const toOutline = (c: Ask, slug: string, key = '') => seeOther(c, outlineOf(c.var.lang, slug, key))

const empty = (c: Ask, name: string) => [{ field: `${name}.fi`, text: texts[c.var.lang].nameMissing }]

const keyOf = (c: Ask) => c.req.param('key') ?? ''

const newQuestion = (outside: Outside) => async (c: Ask) => {
  const all = await findOwnForm(outside.read, askingOf(c))
  const { form } = all
  const section = c.req.query('section') ?? ''
  if (!form.sections.some(({ key }) => key === section)) throw new Absent()
  return page(
    c,
    <NewQuestion {...aroundOf(c.var, all)} form={form} section={section} state={stateOf({ kind: ['text'] })} />,
  )
}

/** POST: a question more, at the end of its section; its page is next. */
const addQuestion = (outside: Outside) => async (c: Ask) => {
  const all = await findOwnForm(outside.read, askingOf(c))
  const { call, form } = all
  const values = valuesOf(c.var.form)
  const label = wordsIn(typedFrom(values), 'label', 500)
  const [section, kind] = [c.var.form.text('section'), kinds.find((one) => one === c.var.form.text('kind'))]
  const errors = Object.keys(label.value).length === 0 ? empty(c, 'label') : told(c.var.lang, label.errors)
  const again = (wrong: typeof errors, status: 409 | 422, alert?: ReactNode) =>
    page(
      c,
      <NewQuestion
        {...aroundOf(c.var, all)}
        form={form}
        section={section}
        state={stateOf(values, wrong)}
        alert={alert}
      />,
      status,
    )
  if (errors.length > 0 || kind === undefined) return again(errors, badInputStatus)
  const edit: Edit = { what: 'add_question', section, kind, label: label.value }
  const outcome = await editForm(hereOf(c, outside), call.id, { edit, revision: revisionIn(c) })
  if (!outcome.ok) return again([], refusalStatus, <NotDone refusal={outcome.refusal} lang={c.var.lang} />)
  const now = await findCallForm(outside.write, askingOf(c))
  const fresh = now.form?.questions.find(({ key }) => form.questions.every((one) => one.key !== key))
  return fresh === undefined
    ? toOutline(c, call.slug)
    : seeOther(c, paths.deskCallFormQuestion(c.var.lang, call.slug, fresh.key))
}

async function questionAt(outside: Outside, c: Ask) {
  const all = await findOwnForm(outside.read, askingOf(c))
  const question = all.form.questions.find((one) => one.key === keyOf(c))
  if (question === undefined) throw new Absent()
  return { ...all, question, purposes: purposesOf(all.call) }
}

const questionPage = (outside: Outside) => async (c: Ask) => {
  const all = await questionAt(outside, c)
  const { form, question, purposes } = all
  const asked = { ...aroundOf(c.var, all), form, question, purposes }
  return page(c, <QuestionPage {...asked} state={stateOf(valuesOfQuestion(question))} />)
}

/** The form with a row added or moved, as its buttons ask; undefined where they do not. */
function rearranged(values: Values): Values | undefined {
  const typed = typedFrom(values)
  const [more, up] = [typed.text('more'), /^([a-z]+)\.(\d+)$/.exec(typed.text('up'))]
  if (/^[a-z]+$/.test(more)) return withRow(values, more, rowCount(typed, more))
  return up?.[1] === undefined ? undefined : movedUp(values, up[1], Number(up[2]))
}

/** POST: everything that is said of a question, or the question taken out. */
const saveQuestion = (outside: Outside) => async (c: Ask) => {
  const all = await questionAt(outside, c)
  const { call, form, question, purposes } = all
  const asked = { ...aroundOf(c.var, all), form, question, purposes }
  const values = valuesOf(c.var.form)
  const other = rearranged(values)
  if (other !== undefined) return page(c, <QuestionPage {...asked} state={stateOf(other)} />)
  const removes = c.var.form.text('deed') === 'remove'
  const { value, errors } = questionIn(typedFrom(values), asked)
  if (errors.length > 0 && !removes)
    return page(c, <QuestionPage {...asked} state={stateOf(values, told(c.var.lang, errors))} />, badInputStatus)
  const { key } = question
  const edit: Edit = removes ? { what: 'remove_question', key } : { what: 'write_question', key, change: value }
  const outcome = await editForm(hereOf(c, outside), call.id, { edit, revision: revisionIn(c) })
  if (outcome.ok) return toOutline(c, call.slug, removes ? '' : key)
  const state = stateOf(removes ? valuesOfQuestion(question) : values)
  return page(
    c,
    <QuestionPage {...asked} state={state} alert={<NotDone refusal={outcome.refusal} lang={c.var.lang} />} />,
    refusalStatus,
  )
}

const at = '/:lang/desk/calls/:slug/form/questions'

/** Where the questions of a form are added, written and taken out. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get(at, newQuestion(outside))
    .post(at, addQuestion(outside))
    .get(`${at}/:key`, questionPage(outside))
    .post(`${at}/:key`, saveQuestion(outside))
