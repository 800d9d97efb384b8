import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Form, PostButton } from '../../ui/form.tsx'
import { Alert } from '../../ui/note.tsx'
import type { Call } from '../call.ts'
import type { PublicQuestion } from '../public-question.ts'
import { texts as desk } from '../texts/desk.ts'
import { texts } from '../texts/public.ts'
import { InLanguages, type FormState } from './form-state.tsx'
import { deskCrumbs } from './part-page.tsx'

type Props = {
  view: View
  call: Call
  questions: readonly PublicQuestion[]
  writes: boolean
  done?: boolean | undefined
}

const Asked = ({ view, question }: { view: View; question: PublicQuestion }) => (
  <p className="small quiet">
    {say(texts[view.lang].questions.asked, { when: writtenMoment(question.askedAt, view.lang) })},{' '}
    {texts[view.lang].questions.in[question.lang]}
  </p>
)

/** The questions of a call that wait for an answer. */
export const QuestionsPage = ({ view, call, questions, writes, done }: Props) => {
  const t = texts[view.lang].questions
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      width="read"
      crumbs={deskCrumbs(view, call)}
      example={call.example}
      alert={done === true ? <Alert kind="good">{t.done}</Alert> : undefined}
    >
      {questions.length === 0 ? (
        <Empty title={t.none}>{t.noneDo}</Empty>
      ) : (
        <>
          <h2>{say(t.waiting, { count: questions.length })}</h2>
          <ul className="ruled">
            {questions.map((question) => (
              <li key={question.id}>
                <p className="prose" lang={question.lang}>
                  {question.words}
                </p>
                <Asked view={view} question={question} />
                {writes ? (
                  <LinkButton href={paths.deskQuestion(view.lang, call.slug, question.id)} variant="second" slim>
                    {t.answer}
                  </LinkButton>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  )
}

type AnswerProps = {
  view: View
  call: Call
  question: PublicQuestion
  form: FormState
  refusal?: keyof (typeof texts)['fi']['questions']['refusal'] | undefined
}

const alertOf = ({ view, form, refusal }: AnswerProps) =>
  refusal !== undefined ? (
    <Alert kind="bad">{texts[view.lang].questions.refusal[refusal]}</Alert>
  ) : form.errors.length > 0 ? (
    <ErrorSummary title={desk[view.lang].part.errors} errors={form.errors} />
  ) : undefined

/** One question answered in public, in both languages; or left unanswered. */
export const AnswerPage = (props: AnswerProps) => {
  const { view, call, question, form, refusal } = props
  const t = texts[view.lang].questions
  const action = paths.deskQuestion(view.lang, call.slug, question.id)
  return (
    <Page
      view={view}
      title={t.answer}
      lead={t.lead}
      wide
      crumbs={[...deskCrumbs(view, call), { text: t.title, href: paths.deskQuestions(view.lang, call.slug) }]}
      example={call.example}
      alert={alertOf(props)}
      failed={refusal !== undefined || form.errors.length > 0}
    >
      <p className="prose strong" lang={question.lang}>
        {question.words}
      </p>
      <Asked view={view} question={question} />
      <Form action={action} hidden={{ deed: 'answer' }}>
        <InLanguages view={view} form={form} name="question" legend={t.question} rows={3} />
        <InLanguages view={view} form={form} name="answer" legend={t.text} rows={6} />
        <SubmitButton>{t.publish}</SubmitButton>
      </Form>
      <p className="small quiet">{t.asideHint}</p>
      <PostButton action={action} hidden={{ deed: 'leave' }} variant="plain">
        {t.aside}
      </PostButton>
    </Page>
  )
}
