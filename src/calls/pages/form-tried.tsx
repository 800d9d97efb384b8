import type { Form } from '../../forms/form.ts'
import { errorsIn, missingText } from '../../forms/parts/fault-text.ts'
import type { Question } from '../../forms/question.ts'
import type { Tried } from '../../forms/tried.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { Details } from '../../ui/details.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Alert } from '../../ui/note.tsx'
import { texts } from '../texts/forms.ts'

type Props = { readonly form: Form; readonly lang: Lang; readonly tried: Tried; readonly moved: boolean }

const Lacking = ({ form, lang, tried: { lacks } }: Props) => {
  const asked = new Map(form.questions.map((question) => [question.key, question]))
  const text = (question: Question, lack: Tried['lacks'][number]) =>
    lack.why === 'unanswered' ? '' : `: ${missingText(lack, question, lang)}`
  return lacks.length === 0 ? null : (
    <Details summary={say(texts[lang].preview.lacks, { count: lacks.length })}>
      <ul>
        {lacks.map((lack) => {
          const question = asked.get(lack.question)
          return question === undefined ? null : (
            <li key={`${lack.question} ${lack.why} ${lack.row ?? ''} ${lack.column ?? ''}`}>
              <a href={`#${lack.question}`}>{plain(question.label, lang)}</a>
              {text(question, lack)}
            </li>
          )
        })}
      </ul>
    </Details>
  )
}

/** A section that is not asked is named once, not by each of its questions. */
const Unasked = ({ lang, tried: { unaskedSections, unasked: questions } }: Props) => {
  const unasked = [
    ...unaskedSections.map(({ key, name }) => ({ key: `part ${key}`, label: name })),
    ...questions.filter(({ section }) => unaskedSections.every(({ key }) => key !== section)),
  ]
  return unasked.length === 0 ? null : (
    <Details summary={say(texts[lang].preview.unasked, { count: unasked.length })}>
      <ul>
        {unasked.map((question) => (
          <li key={question.key}>{plain(question.label, lang)}</li>
        ))}
      </ul>
    </Details>
  )
}

/** What came of trying a form out: what must be corrected, what an application would still lack, what these answers leave unasked. */
export const TriedOut = (props: Props) => {
  const { form, lang, tried, moved } = props
  const t = texts[lang].preview
  const errors = errorsIn(form.questions, tried.faults, lang)
  const fine = moved ? null : <Alert kind="good">{t.fine}</Alert>
  return (
    <div className="stack" lang={lang}>
      {errors.length === 0 ? fine : <ErrorSummary title={say(t.errors, { count: errors.length })} errors={errors} />}
      {moved ? null : (
        <>
          <Lacking {...props} />
          <Unasked {...props} />
        </>
      )}
    </div>
  )
}
