import type { ReactNode } from 'react'
import type { Fault, Sent } from '../../forms/answer.ts'
import { questionsOf } from '../../forms/form.ts'
import { conditionText } from '../../forms/parts/hint.ts'
import { MunicipalityNames } from '../../forms/parts/municipality-field.tsx'
import type { Question } from '../../forms/question.ts'
import { QuestionField } from '../../forms/parts/question-field.tsx'
import type { View } from '../../frame/view.ts'
import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { Hidden } from '../../ui/field.tsx'
import { Bar, Form } from '../../ui/form.tsx'
import { AnswersRead } from '../parts/answers-read.tsx'
import { texts } from '../texts.ts'
import { seenNow } from '../clash.ts'
import { seenName } from '../field-name.ts'
import type { Together } from '../extras.ts'
import { attachmentsKey, type Workspace } from '../workspace.ts'
import { AutoSaved, SavedAt } from './auto-saved.tsx'
import { FieldLink, FieldLinks } from './field-link.tsx'
import { fieldsJoined, WrittenTogether, type TogetherFields } from './written-together.tsx'

/** What was typed into a form that came back, and what was wrong in it. */
export type Typed = {
  readonly sent: Sent
  readonly faults: readonly Fault[]
  /** The questions that another changed meanwhile: they were not kept either. */
  readonly clashing?: readonly string[] | undefined
}

type Props = {
  readonly view: View
  readonly work: Workspace
  readonly section: string
  readonly together: Together
  readonly typed?: Typed | undefined
  /** The question to which a row was just added. */
  readonly added?: string | undefined
  /** Fields that stand before the questions and are sent with them. */
  readonly before?: ReactNode
  /** Those of them in which several may write at once. */
  readonly joined?: TogetherFields | undefined
}

/** Where the attachments that a file question chooses from are sent. */
const FileLink = ({ view: { lang }, work }: Props) => (
  <a href={paths.applicationSection(lang, work.application.id, attachmentsKey)}>{texts[lang].attachments.add}</a>
)

const isUnkept = ({ faults, clashing = [] }: Typed, key: string): boolean =>
  clashing.includes(key) || faults.some(({ field }) => field.split('.')[0] === key)

/** What the person sees of a question: an answer typed wrongly was written from what was seen then. */
const SeenHere = ({ question, together, typed }: Props & { question: Question }) => {
  const seen = together.seen.get(question.key)
  const then = typed !== undefined && isUnkept(typed, question.key) ? typed.sent.text(seenName(question.key)) : ''
  return seen === undefined ? null : <Hidden name={seenName(question.key)} value={then || seenNow(question, seen)} />
}

const After = ({ question, ...props }: Props & { question: Question }) => (
  <>
    {question.kind === 'file' ? (
      <>
        <FileLink {...props} />{' '}
      </>
    ) : null}
    <FieldLink
      view={props.view}
      work={props.work}
      remarks={props.together.remarks}
      field={question.key}
      label={plain(question.label, props.view.lang)}
    />
    <SeenHere {...props} question={question} />
  </>
)

const Fields = ({ typed, added, ...props }: Props) => {
  const {
    view: { lang },
    work,
    section,
  } = props
  return questionsOf(work.form, section).map((question) => (
    <QuestionField
      key={question.key}
      lang={lang}
      question={question}
      purposes={work.purposes}
      value={work.application.answers[question.key]}
      sent={typed?.sent}
      faults={typed?.faults}
      added={added === question.key ? 1 : 0}
      condition={conditionText({ form: work.form, purposes: work.purposes }, question, lang)}
      after={<After {...props} question={question} />}
    />
  ))
}

/** A form that came back is always shown as it was typed, also when it came too late to be kept. */
const isWritten = ({ work, typed }: Props) => work.may.answers && (work.open || typed !== undefined)

/** The questions of a section: a form for whoever may answer while it is open, text for everybody else. */
export function Questions(props: Props) {
  const { view, work, section, before, joined = [], typed } = props
  const { lang } = view
  const { application, form, purposes } = work
  if (!isWritten(props))
    return (
      <>
        <AnswersRead
          lang={lang}
          form={form}
          section={section}
          answers={application.answers}
          purposes={purposes}
          textLang={application.lang}
        />
        <FieldLinks {...props} />
      </>
    )
  return (
    <WrittenTogether
      view={view}
      work={work}
      fields={[...joined, ...fieldsJoined(work, section, (key) => typed !== undefined && isUnkept(typed, key))]}
    >
      <AutoSaved view={view} to={paths.applicationAnswer(lang, application.id)}>
        <Form action={paths.applicationSection(lang, application.id, section)} label={texts[lang].work.parts}>
          <FirstButton lang={lang} />
          {before}
          <MunicipalityNames questions={questionsOf(form, section)} lang={lang} />
          <Fields {...props} />
          <Bar>
            <Buttons>
              <SubmitButton icon="arrow">{texts[lang].work.save}</SubmitButton>
            </Buttons>
            <SavedAt view={view} at={application.savedAt} />
          </Bar>
        </Form>
      </AutoSaved>
    </WrittenTogether>
  )
}

/** The button that the Enter key presses: the first of a form, so that it saves and never takes a row away. */
export const FirstButton = ({ lang }: { lang: Lang }) => (
  <button type="submit" className="hidden" tabIndex={-1} aria-hidden="true">
    {texts[lang].work.save}
  </button>
)
