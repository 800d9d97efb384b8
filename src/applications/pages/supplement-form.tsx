import type { ReactNode } from 'react'
import type { Fault, Sent } from '../../forms/answer.ts'
import { MunicipalityNames } from '../../forms/parts/municipality-field.tsx'
import { QuestionField } from '../../forms/parts/question-field.tsx'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import type { FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import type { Answers } from '../content.ts'
import type { SupplementShown } from '../parts/supplement-read.tsx'
import { attachmentsField, type SupplementField } from '../supplement.ts'
import { supplementTexts } from '../texts/supplement.ts'
import type { Workspace } from '../workspace.ts'
import { FirstButton } from './questions.tsx'

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
  readonly typed?: { readonly sent: Sent; readonly faults: readonly Fault[] } | undefined
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

const Field = (props: SupplementProps & { field: SupplementField }) => {
  const { view, work, supplement, said, typed, added, field } = props
  const question = work.form.questions.find(({ key }) => key === field.key)
  if (question === undefined) return null
  return (
    <div className="stack tight">
      <Lacking lang={view.lang} field={field} />
      <QuestionField
        lang={view.lang}
        question={question}
        purposes={work.purposes}
        value={supplement.answers[field.key] ?? said[field.key]}
        sent={typed?.sent}
        faults={typed?.faults}
        added={added === field.key ? 1 : 0}
        condition=""
        after={undefined}
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
    </Form>
  )
}
