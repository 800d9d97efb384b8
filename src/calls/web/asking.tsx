import { Absent, shown } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { answerQuestion, askQuestion, leaveQuestion } from '../actions/ask-question.ts'
import type { Call } from '../call.ts'
import { neededLanguages } from '../clause.ts'
import { longest, typedFrom, valuesOf, valuesOfWords, wordsIn, type Values } from '../entry/typed.ts'
import { AskPage } from '../pages/asking.tsx'
import { AnswerPage, QuestionsPage } from '../pages/questions.tsx'
import { policy } from '../policy.ts'
import { longestQuestion, type PublicQuestion } from '../public-question.ts'
import { findCallBySlug } from '../reads.ts'
import { findQuestion, listWaitingQuestions } from '../reads/public.ts'
import { texts } from '../texts/public.ts'
import { called } from './called.ts'

type Ask = Asking<Actor>

/** A call that the public reads; others are not there, also for those who prepare them. */
const open = async (outside: Outside, c: Ask): Promise<Call> =>
  shown(await findCallBySlug(outside.read, c.req.param('slug') ?? ''), (call) => may(policy, null, 'read', call))

const askPage = (outside: Outside) => async (c: Ask) =>
  page(
    c,
    <AskPage
      view={c.var}
      call={await open(outside, c)}
      newId={newId()}
      words=""
      done={c.req.query('sent') !== undefined}
    />,
  )

const ask = (outside: Outside) => async (c: Ask) => {
  const call = await open(outside, c)
  const given = c.var.form.text('id')
  const [id, words] = [isId(given) ? given : newId(), c.var.form.text('words').slice(0, longestQuestion * 5)]
  const asking = { db: outside.write, now: c.var.now, who: c.var.who }
  const outcome = await askQuestion(asking, { id, callId: call.id, lang: c.var.lang, words })
  if (outcome.ok) return seeOther(c, `${paths.callQuestions(c.var.lang, call.slug)}?sent`)
  const errors = [{ field: 'words', text: texts[c.var.lang].ask.refusal[outcome.refusal] }]
  const typed = outcome.refusal === 'question_missing' || outcome.refusal === 'question_too_long'
  return page(
    c,
    <AskPage view={c.var} call={call} newId={id} words={words} errors={errors} />,
    typed ? badInputStatus : refusalStatus,
  )
}

/** A call at the desk, and whether the person may answer in it. */
async function atDesk(outside: Outside, c: Ask) {
  const call = await called(outside, c, 'follow')
  return { call, writes: may(policy, c.var.who, 'write', call) }
}

const questions = (outside: Outside) => async (c: Ask) => {
  const { call, writes } = await atDesk(outside, c)
  const waiting = await listWaitingQuestions(outside.write, call.id)
  const done = c.req.query('done') !== undefined
  return page(c, <QuestionsPage view={c.var} call={call} questions={waiting} writes={writes} done={done} />)
}

async function oneOf(outside: Outside, c: Ask): Promise<{ call: Call; question: PublicQuestion }> {
  const { call, writes } = await atDesk(outside, c)
  const id = c.req.param('id') ?? ''
  const question = isId(id) ? await findQuestion(outside.write, id) : undefined
  if (question === undefined || question.callId !== call.id || !writes) throw new Absent()
  return { call, question }
}

const stateOf = (values: Values, errors: readonly { field: string; text: string }[] = []) => ({
  typed: typedFrom(values),
  errors,
  stored: null,
})

const answerPage = (outside: Outside) => async (c: Ask) => {
  const { call, question } = await oneOf(outside, c)
  const words = { [question.lang]: { text: question.words, by: 'original' as const } }
  const form = stateOf({ ...valuesOfWords('question', words), ...valuesOfWords('answer', null) })
  return page(c, <AnswerPage view={c.var} call={call} question={question} form={form} />)
}

const answer = (outside: Outside) => async (c: Ask) => {
  const { call, question } = await oneOf(outside, c)
  const list = paths.deskQuestions(c.var.lang, call.slug)
  if (c.var.form.text('deed') === 'leave') {
    await leaveQuestion(hereOf(c, outside), question.id)
    return seeOther(c, list)
  }
  const values = valuesOf(c.var.form)
  const typed = typedFrom(values)
  const [asked, said] = [wordsIn(typed, 'question', longest.text), wordsIn(typed, 'answer', longest.text)]
  const missing = neededLanguages.flatMap((lang) => [
    ...(asked.value[lang] === undefined ? [`question.${lang}`] : []),
    ...(said.value[lang] === undefined ? [`answer.${lang}`] : []),
  ])
  const wrong = [...missing, ...[...asked.errors, ...said.errors].map(({ field }) => field)]
  const errors = wrong.map((field) => ({ field, text: texts[c.var.lang].questions.missing }))
  const shownAs = { view: c.var, call, question, form: stateOf(values, errors) }
  if (errors.length > 0) return page(c, <AnswerPage {...shownAs} />, badInputStatus)
  const outcome = await answerQuestion(hereOf(c, outside), question.id, { question: asked.value, answer: said.value })
  return outcome.ok
    ? seeOther(c, `${list}?done`)
    : page(c, <AnswerPage {...shownAs} refusal={outcome.refusal} />, refusalStatus)
}

/** Questions of the public, and their answers at the desk. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/calls/:slug/questions', askPage(outside))
    .post('/:lang/calls/:slug/questions', ask(outside))
    .get('/:lang/desk/calls/:slug/questions', questions(outside))
    .get('/:lang/desk/calls/:slug/questions/:id', answerPage(outside))
    .post('/:lang/desk/calls/:slug/questions/:id', answer(outside))
