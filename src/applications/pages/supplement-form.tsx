import type { ReactNode } from 'react'
import type { Fault, Sent } from '../../forms/answer.ts'
import { AnswerText } from '../../forms/parts/answer-text.tsx'
import { MunicipalityNames } from '../../forms/parts/municipality-field.tsx'
import { QuestionField } from '../../forms/parts/question-field.tsx'
import type { Question } from '../../forms/question.ts'
import type { View } from '../../frame/view.ts'
import type { Lang } from '../../kit/lang.ts'
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
import { keptPartOf } from '../kept-part.ts'
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
  /** The fields that this person may write. */
  readonly mine: readonly string[]
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

type OfField = { readonly value: Answers[string] | undefined; readonly question: Question }

const coordinatorOf = (work: Workspace, lang: Lang): string =>
  plain(work.application.partners.find(({ role }) => role === 'coordinator')?.name, lang)

/** What the officer finds lacking in a field. */
export const Lacking = ({ lang, field }: { lang: View['lang']; field: SupplementField }) => (
  <Note kind="warn" title={supplementTexts[lang].lacking}>
    <p className="prose">{field.note}</p>
  </Note>
)

/** A field that somebody else writes, as it stands; of a part it is said who. */
const Others = ({ view: { lang }, work, value, question }: SupplementProps & OfField) => (
  <>
    <h3>{plain(question.label, lang)}</h3>
    {keptPartOf(question.key) === undefined ? null : (
      <p className="quiet small">{say(supplementTexts[lang].others, { party: coordinatorOf(work, lang) })}</p>
    )}
    <AnswerText
      lang={lang}
      question={question}
      value={value}
      purposes={work.purposes}
      textLang={work.application.lang}
    />
  </>
)

/** What was seen of a field: where it was typed wrongly, and so not kept, what was seen then. */
function seenHere({ typed, seen }: SupplementProps, key: string): string {
  const wrong = typed !== undefined && typed.faults.some(({ field }) => field.split('.')[0] === key)
  return (wrong ? typed.sent.text(seenName(key)) : '') || (seen[key] ?? '')
}

/** What another wrote into a field meanwhile, beside what was typed. */
const Theirs = ({ view: { lang }, work, value, question }: SupplementProps & OfField) => (
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

/** A field to be written, with what another wrote into it meanwhile. */
const Written = (props: SupplementProps & OfField) => {
  const { view, work, typed, added, value, question } = props
  const { key } = question
  return (
    <>
      {typed?.clashes?.includes(key) === true ? <Theirs {...props} /> : null}
      <QuestionField
        lang={view.lang}
        question={question}
        purposes={work.purposes}
        value={value}
        sent={typed?.sent}
        faults={typed?.faults}
        added={added === key ? 1 : 0}
        condition=""
        after={<Hidden name={seenName(key)} value={seenHere(props, key)} />}
      />
    </>
  )
}

const Field = (props: SupplementProps & { field: SupplementField }) => {
  const { view, work, supplement, said, mine, field } = props
  const question = work.form.questions.find(({ key }) => key === field.key)
  if (question === undefined) return null
  const given = { ...props, question, value: shownIn(supplement, said, field.key) }
  return (
    <div className="stack tight">
      <Lacking lang={view.lang} field={field} />
      {mine.includes(field.key) ? <Written {...given} /> : <Others {...given} />}
    </div>
  )
}

const Fields = (props: SupplementProps) =>
  props.supplement.fields
    .filter(({ key }) => key !== attachmentsField)
    .map((field) => <Field key={field.key} {...props} field={field} />)

/** The fields that are open, each with what is lacking in it, and the buttons that keep and send. */
export const Writing = (props: SupplementProps) => {
  const { view, work, supplement, mine, sends } = props
  const { lang } = view
  const t = supplementTexts[lang]
  if (mine.length === 0 && !sends) return <Fields {...props} />
  return (
    <AutoSaved view={view} to={paths.applicationSupplementAnswers(lang, work.application.id, supplement.id)}>
      <Form action={paths.applicationSupplement(lang, work.application.id, supplement.id)} label={t.fields}>
        <FirstButton lang={lang} />
        <MunicipalityNames questions={questionsIn(props)} lang={lang} />
        <Fields {...props} />
        <p className="quiet">{sends ? t.sendHint : say(t.sends, { coordinator: coordinatorOf(work, lang) })}</p>
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
