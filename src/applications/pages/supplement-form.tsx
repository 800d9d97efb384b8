import type { ReactNode } from 'react'
import type { Fault, Sent } from '../../forms/answer.ts'
import { AnswerText } from '../../forms/parts/answer-text.tsx'
import { MunicipalityNames } from '../../forms/parts/municipality-field.tsx'
import { QuestionField } from '../../forms/parts/question-field.tsx'
import type { Question } from '../../forms/question.ts'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import type { FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { Hidden } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { Answers } from '../content.ts'
import { seenName } from '../field-name.ts'
import type { SupplementShown } from '../parts/supplement-read.tsx'
import { attachmentsField, shownIn, type SupplementField } from '../supplement.ts'
import { supplementTexts } from '../texts/supplement.ts'
import type { Workspace } from '../workspace.ts'
import { AutoSaved } from './auto-saved.tsx'
import { FirstButton } from './questions.tsx'

/** What was typed into a form that came back: what is wrong in it, and which fields another changed meanwhile. */
export type TypedAnswers = {
  readonly sent: Sent
  readonly faults: readonly Fault[]
  readonly clashes?: readonly string[] | undefined
}

export type SupplementProps = {
  readonly view: View
  readonly work: Workspace
  readonly supplement: SupplementShown
  /** What the newest version says: that is what is being supplemented. */
  readonly said: Answers
  readonly writes: boolean
  readonly sends: boolean
  /** Ids for the files to come, so that the same form sent twice adds them once. */
  readonly ids: string
  readonly typed?: TypedAnswers | undefined
  /** What the page shows of each field, by its key, as the form carries it. */
  readonly seen: Readonly<Record<string, string>>
  readonly added?: string | undefined
  readonly errors?: readonly FieldError[] | undefined
  readonly alert?: ReactNode
}

/** Whether a request opens the attachments. */
export const asksFiles = ({ supplement }: SupplementProps) =>
  supplement.fields.some(({ key }) => key === attachmentsField)
/** The questions that a request opens. */
export const questionsIn = ({ work, supplement }: SupplementProps) =>
  work.form.questions.filter(({ key }) => supplement.fields.some((field) => field.key === key))

/** What the officer finds lacking in a field. */
export const Lacking = ({ lang, field }: { lang: View['lang']; field: SupplementField }) => (
  <Note kind="warn" title={supplementTexts[lang].lacking}>
    <p className="prose">{field.note}</p>
  </Note>
)

/** What was seen of a field: where it was typed wrongly, and so not kept, what was seen then. */
function seenHere({ typed, seen }: SupplementProps, key: string): string {
  const wrong = typed !== undefined && typed.faults.some(({ field }) => field.split('.')[0] === key)
  return (wrong ? typed.sent.text(seenName(key)) : '') || (seen[key] ?? '')
}

/** What another wrote into a field meanwhile, beside what was typed. */
const Theirs = ({
  view: { lang },
  work,
  value,
  question,
}: SupplementProps & { value: Answers[string] | undefined; question: Question }) => (
  <Note kind="warn" title={supplementTexts[lang].theirs}>
    <AnswerText
      lang={lang}
      question={question}
      value={value}
      purposes={work.purposes}
      textLang={work.application.lang}
    />
  </Note>
)

const Field = (props: SupplementProps & { field: SupplementField }) => {
  const { view, work, supplement, said, typed, added, field } = props
  const question = work.form.questions.find(({ key }) => key === field.key)
  if (question === undefined) return null
  const value = shownIn(supplement, said, field.key)
  return (
    <div className="stack tight">
      <Lacking lang={view.lang} field={field} />
      {typed?.clashes?.includes(field.key) === true ? <Theirs {...props} value={value} question={question} /> : null}
      <QuestionField
        lang={view.lang}
        question={question}
        purposes={work.purposes}
        value={value}
        sent={typed?.sent}
        faults={typed?.faults}
        added={added === field.key ? 1 : 0}
        condition=""
        after={<Hidden name={seenName(field.key)} value={seenHere(props, field.key)} />}
      />
    </div>
  )
}

/** The questions that are open, each with what is lacking in it, and the buttons that keep and send. */
export const Writing = (props: SupplementProps) => {
  const { view, work, supplement, sends } = props
  const { lang } = view
  const t = supplementTexts[lang]
  const coordinator = work.application.partners.find(({ role }) => role === 'coordinator')
  return (
    <AutoSaved view={view} to={paths.applicationSupplementAnswers(lang, work.application.id, supplement.id)}>
      <Form action={paths.applicationSupplement(lang, work.application.id, supplement.id)} label={t.fields}>
        <FirstButton lang={lang} />
        <MunicipalityNames questions={questionsIn(props)} lang={lang} />
        {supplement.fields
          .filter(({ key }) => key !== attachmentsField)
          .map((field) => (
            <Field key={field.key} {...props} field={field} />
          ))}
        <p className="quiet">{sends ? t.sendHint : say(t.sends, { coordinator: plain(coordinator?.name, lang) })}</p>
        <Buttons>
          {sends ? (
            <SubmitButton name="deed" value="send">
              {t.send}
            </SubmitButton>
          ) : null}
          <SubmitButton variant="second" name="deed" value="save">
            {t.save}
          </SubmitButton>
        </Buttons>
        <p className="saved" role="status" data-saved="">
          <Icon name="check" />
          <span>{t.saves}</span>
        </p>
      </Form>
    </AutoSaved>
  )
}
