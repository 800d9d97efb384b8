import type { Answers } from '../../forms/answer.ts'
import { isAsked, questionsOf, type Form } from '../../forms/form.ts'
import { AnswerText, SecretTag } from '../../forms/parts/answer-text.tsx'
import type { Option, Question } from '../../forms/question.ts'
import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { Covered, SecrecyTag } from '../../register/parts/secrecy.tsx'
import { isCoveredIn, standingIn } from '../covering.ts'
import type { Shown } from '../secrecy.ts'

type ReadProps = {
  readonly lang: Lang
  readonly form: Pick<Form, 'questions' | 'sections'>
  readonly section: string
  readonly answers: Answers
  readonly purposes: readonly Option[]
  readonly textLang: string
  /** How the parts of what was sent stand; without it the form alone says what is secret. */
  readonly secrecy?: Shown | undefined
}

const asked = (form: ReadProps['form'], section: string, answers: Answers) =>
  questionsOf(form, section).filter((question) => isAsked(form, question, answers))

const One = ({ lang, answers, purposes, textLang, secrecy, question }: ReadProps & { question: Question }) => {
  const standing = secrecy === undefined ? undefined : standingIn(secrecy, 'answer', question.key)
  const isHidden = secrecy !== undefined && isCoveredIn(secrecy, 'answer', question.key)
  return (
    <div>
      <dt className="strong">
        {plain(question.label, lang)}{' '}
        {secrecy === undefined ? (
          <SecretTag lang={lang} question={question} />
        ) : isHidden ? null : (
          <SecrecyTag lang={lang} standing={standing} />
        )}
      </dt>
      <dd>
        {isHidden ? (
          <Covered lang={lang} standing={standing} />
        ) : (
          <AnswerText
            lang={lang}
            question={question}
            value={answers[question.key]}
            purposes={purposes}
            textLang={textLang}
          />
        )}
      </dd>
    </div>
  )
}

/** The questions of a section with their answers, to be read; a question whose condition does not hold is left out. */
export const AnswersRead = (props: ReadProps) => (
  <dl className="stack">
    {asked(props.form, props.section, props.answers).map((question) => (
      <One key={question.key} {...props} question={question} />
    ))}
  </dl>
)
