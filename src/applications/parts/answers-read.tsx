import type { Answers } from '../../forms/answer.ts'
import { isAsked, questionsOf, type Form } from '../../forms/form.ts'
import { AnswerText, SecretTag } from '../../forms/parts/answer-text.tsx'
import type { Option } from '../../forms/question.ts'
import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'

type ReadProps = {
  readonly lang: Lang
  readonly form: Pick<Form, 'questions' | 'sections'>
  readonly section: string
  readonly answers: Answers
  readonly purposes: readonly Option[]
  readonly textLang: string
}

const asked = (form: ReadProps['form'], section: string, answers: Answers) =>
  questionsOf(form, section).filter((question) => isAsked(form, question, answers))

/** The questions of a section with their answers, to be read; a question whose condition does not hold is left out. */
export const AnswersRead = ({ lang, form, section, answers, purposes, textLang }: ReadProps) => (
  <dl className="stack">
    {asked(form, section, answers).map((question) => (
      <div key={question.key}>
        <dt className="strong">
          {plain(question.label, lang)} <SecretTag lang={lang} question={question} />
        </dt>
        <dd>
          <AnswerText
            lang={lang}
            question={question}
            value={answers[question.key]}
            purposes={purposes}
            textLang={textLang}
          />
        </dd>
      </div>
    ))}
  </dl>
)
