import type { View } from '../../frame/view.ts'
import { writtenDay } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { LongText } from '../../ui/text-field.tsx'
import type { WorkQuestion } from '../adoption/question.ts'
import { texts } from '../texts/adoption.ts'

export type QuestionFault = keyof (typeof texts)['fi']['fault']

/** The questions of a work and what the reader may do with them. */
export type Questioning = {
  readonly questions: readonly WorkQuestion[]
  readonly asks: boolean
  readonly answers: boolean
  /** Nobody acts for those who lead the work, so nobody would answer. */
  readonly nobody: boolean
  /** The id of a question that is asked now. */
  readonly newId: string
  /** What was typed and why it was not taken: `at` is the id of the question answered, or that of the new one. */
  readonly error?: { readonly at: string; readonly words: string; readonly fault: QuestionFault } | undefined
}
type Props = Questioning & { readonly view: View; readonly slug: string }

const Answering = ({ view, slug, question, error }: Props & { question: WorkQuestion }) => {
  const t = texts[view.lang]
  const here = error?.at === question.id ? error : undefined
  return (
    <Form action={paths.workQuestion(view.lang, slug, question.id)}>
      <LongText
        name="words"
        id={`answer-${question.id}`}
        label={t.answer}
        hint={t.answerHint}
        rows={4}
        value={here?.words}
        error={here === undefined ? undefined : t.fault[here.fault]}
      />
      <SubmitButton variant="second">{t.answerSend}</SubmitButton>
    </Form>
  )
}

const Question = (props: Props & { question: WorkQuestion }) => {
  const { view, question } = props
  const { lang } = view
  const t = texts[lang]
  return (
    <li id={`question-${question.id}`} className="stack tight">
      <p className="small quiet">
        {say(t.askedBy, { by: plain(question.by, lang), day: writtenDay(question.askedOn, lang) })}
      </p>
      <p className="prose strong" lang={question.lang}>
        {question.words}
      </p>
      {question.answer === null ? (
        <p className="quiet">{t.waits}</p>
      ) : (
        <>
          <p className="prose" lang={question.answerLang ?? undefined}>
            {question.answer}
          </p>
          <p className="small quiet">
            {question.answeredOn === null ? '' : say(t.answered, { day: writtenDay(question.answeredOn, lang) })}
          </p>
        </>
      )}
      {question.answer === null && props.answers ? <Answering {...props} /> : null}
    </li>
  )
}

const Asking = ({ view, slug, asks, nobody, newId, error, answers }: Props) => {
  const t = texts[view.lang]
  const here = error?.at === newId ? error : undefined
  if (nobody) return <p className="quiet">{t.nobody}</p>
  if (!asks) return answers ? null : <p className="quiet">{t.askWho}</p>
  return (
    <Form action={paths.workQuestions(view.lang, slug)} hidden={{ id: newId }}>
      <LongText
        name="words"
        label={t.ask}
        hint={t.askHint}
        rows={4}
        value={here?.words}
        error={here === undefined ? undefined : t.fault[here.fault]}
      />
      <SubmitButton variant="second">{t.askSend}</SubmitButton>
    </Form>
  )
}

/** What has been asked of those who carried out a work, with their answers, and the form to ask or to answer. */
export const WorkQuestions = (props: Props) => {
  const t = texts[props.view.lang]
  return (
    <section id="questions" className="stack read" aria-labelledby="questions-title">
      <h2 id="questions-title">{t.questions}</h2>
      {props.questions.length === 0 ? (
        <p>{t.noQuestions}</p>
      ) : (
        <ul className="ruled">
          {props.questions.map((question) => (
            <Question key={question.id} {...props} question={question} />
          ))}
        </ul>
      )}
      <Asking {...props} />
    </section>
  )
}
