import { seenName } from '../../applications/field-name.ts'
import type { EditShown } from '../../applications/parts/behalf-edit-read.tsx'
import type { Answers, Fault, Sent } from '../../forms/answer.ts'
import type { Form as AskedForm } from '../../forms/form.ts'
import { AnswerText } from '../../forms/parts/answer-text.tsx'
import { errorsIn } from '../../forms/parts/fault-text.ts'
import { MunicipalityNames } from '../../forms/parts/municipality-field.tsx'
import { QuestionField } from '../../forms/parts/question-field.tsx'
import type { Option, Question } from '../../forms/question.ts'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { Hidden } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import type { ListedCase } from '../listed.ts'
import { texts } from '../texts/edits.ts'
import type { CallHead } from '../parts/call-tabs.tsx'
import { CaseFrame } from './case-frame.tsx'

/** What was typed into a form that came back: what is wrong in it, and which fields say something else now than they did. */
export type TypedChange = {
  readonly sent: Sent
  readonly faults: readonly Fault[]
  readonly clashes?: readonly string[]
}
type Props = {
  readonly view: View
  readonly listed: ListedCase
  readonly call: CallHead
  /** The form with the questions that are open. */
  readonly form: AskedForm
  readonly purposes: readonly Option[]
  readonly edit: EditShown
  /** What the newest version says. */
  readonly said: Answers
  /** The same as a form carries it, by the field's key. */
  readonly seen: Readonly<Record<string, string>>
  readonly typed?: TypedChange | undefined
  /** The question to which a row is added. */
  readonly added?: string | undefined
  readonly refused?: string | undefined
}

/** What was seen of a field: what the form that came back says, but for one that is shown anew beside what was typed. */
function seenHere({ seen, typed }: Props, key: string): string {
  const kept = typed?.clashes?.includes(key) === true ? '' : (typed?.sent.text(seenName(key)) ?? '')
  return kept || (seen[key] ?? '')
}

const Field = (props: Props & { question: Question }) => {
  const { view, listed, purposes, said, typed, added, question } = props
  const { key } = question
  const shown = { lang: view.lang, question, purposes, value: said[key] }
  return (
    <div className="stack tight">
      {typed?.clashes?.includes(key) === true ? (
        <Note kind="warn" title={texts[view.lang].theirs}>
          <AnswerText {...shown} textLang={listed.lang} />
        </Note>
      ) : null}
      <QuestionField
        {...shown}
        sent={typed?.sent}
        faults={typed?.faults}
        added={added === key ? 1 : 0}
        condition=""
        after={<Hidden name={seenName(key)} value={seenHere(props, key)} />}
      />
    </div>
  )
}

/** The answers that were opened, as they are changed on behalf of a party. The button that Enter presses keeps nothing. */
export function EditPage(props: Props) {
  const { view, listed, call, form, edit, typed, refused } = props
  const { lang } = view
  const t = texts[lang]
  const errors = errorsIn(form.questions, typed?.faults ?? [], lang)
  return (
    <CaseFrame
      view={view}
      listed={listed}
      call={call}
      title={t.makeTitle}
      lead={say(t.makeLead, { until: writtenMoment(edit.until, lang) })}
      more={[{ text: t.title, href: paths.deskEdits(lang, listed.applicationId) }]}
      errors={errors}
      refused={refused}
    >
      <p className="prose">{edit.reason}</p>
      <div className="read">
        <Form action={paths.deskEdit(lang, listed.applicationId, edit.id)} label={t.makeTitle}>
          <button type="submit" className="hidden" tabIndex={-1} aria-hidden="true">
            {t.makeTitle}
          </button>
          <MunicipalityNames questions={form.questions} lang={lang} />
          {form.questions.map((question) => (
            <Field key={question.key} {...props} question={question} />
          ))}
          <p className="quiet">{t.saveHint}</p>
          <Buttons>
            <SubmitButton name="deed" value="save">
              {t.save}
            </SubmitButton>
            <a href={paths.deskEdits(lang, listed.applicationId)}>{t.back}</a>
          </Buttons>
        </Form>
      </div>
    </CaseFrame>
  )
}
