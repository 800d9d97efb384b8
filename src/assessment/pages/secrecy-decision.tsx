import { costTypesSent } from '../../calls/cost-type.ts'
import { MoneyRead } from '../../applications/parts/money-read.tsx'
import type { Submission } from '../../applications/submission.ts'
import { AnswerText } from '../../forms/parts/answer-text.tsx'
import type { Option } from '../../forms/question.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { GroundAndReason, groundErrors } from '../../register/parts/ground-and-reason.tsx'
import { SecrecyTag } from '../../register/parts/secrecy.tsx'
import { partOf, type Part } from '../../register/secrecy/part.ts'
import { secrecyOutcomes, type DecisionFaults, type TypedDecision } from '../../register/secrecy/secrecy.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice-field.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { partTexts } from '../texts/parts.ts'
import { texts } from '../texts/secrecy.ts'
import { CaseFrame } from './case-frame.tsx'
import { labelIn, ofVersion, StandingFacts, type AtSecrecy, type PartShown } from './secrecy.tsx'

type Props = AtSecrecy & {
  readonly one: PartShown
  readonly purposes: readonly Option[]
  readonly newId: string
  readonly typed: TypedDecision
  readonly faults: DecisionFaults
  readonly refused?: string | undefined
}

function errorsIn({ outcome, ...faults }: DecisionFaults, lang: Lang): readonly FieldError[] {
  const t = texts[lang].fault
  return [
    ...(outcome === undefined ? [] : [{ field: 'outcome', text: t.outcome }]),
    ...groundErrors(faults, t.reason, lang),
  ]
}

type Text = (content: Submission, key: string) => string | undefined
const taskOf: Text = ({ partners }, key) => partners.find(({ partnerId }) => partnerId === key)?.tasks
const reuseOf: Text = ({ reuse }, key) => (key === 'why' ? reuse.why : reuse.searched)
const noteOf: Text = ({ reuse }, key) => reuse.findings.find(({ workId }) => workId === key)?.note
const replacedBy: Text = ({ adoption }) => adoption?.replaces
const textOf = { tasks: taskOf, reuse: reuseOf, finding: noteOf, adoption: replacedBy } as const

type SaidProps = { readonly lang: Lang; readonly content: Submission; readonly part: Part }

const CostsSaid = ({ lang, content, part }: SaidProps) => {
  const party = content.partners.find(({ partnerId }) => partnerId === part.key)
  return party === undefined ? null : (
    <MoneyRead
      lang={lang}
      lines={party.lines}
      types={costTypesSent(content)}
      ownCents={party.ownCents}
      caption={partTexts[lang].budgetCaption}
    />
  )
}

/** A party writes of its tasks in its own language, the rest is in that of the application. */
const langOf = ({ lang, partners }: Submission, { kind, key }: Part) =>
  kind === 'tasks' ? (partners.find(({ partnerId }) => partnerId === key)?.lang ?? lang) : lang

/** A text or the rows of costs that are no answer to a question. */
const SaidBeside = ({ lang, content, part }: SaidProps) =>
  part.kind === 'answer' || part.kind === 'attachment' || part.kind === 'message' ? null : part.kind === 'costs' ? (
    <CostsSaid lang={lang} content={content} part={part} />
  ) : (
    <p className="prose" lang={langOf(content, part)}>
      {textOf[part.kind](content, part.key)}
    </p>
  )

/** What a message says, with the way to its files. */
const MessageSaid = ({ view: { lang }, listed, messages, one, part }: Props & { part: Part }) => {
  const says = messages.find((message) => message.part === one.part)?.says
  return (
    <>
      <p className="prose">{says?.text}</p>
      {(says?.files ?? []).map(({ id, name }) => (
        <p key={id}>
          <a href={paths.deskMessageFile(lang, listed.applicationId, part.key, id)} download>
            {name}
          </a>
        </p>
      ))}
    </>
  )
}

/** What the part says, or the way to the file. */
const Says = (props: Props) => {
  const {
    view: { lang },
    listed,
    form,
    version,
    purposes,
    one,
    number,
  } = props
  const part = partOf(one.part)
  if (part?.kind === 'attachment')
    return (
      <p>
        <a href={paths.deskAttachment(lang, listed.applicationId, part.key, ofVersion(number))} download>
          {texts[lang].file}
        </a>
      </p>
    )
  if (part?.kind === 'message') return <MessageSaid {...props} part={part} />
  if (part !== undefined && part.kind !== 'answer')
    return <SaidBeside lang={lang} content={version.content} part={part} />
  const question = form.questions.find(({ key }) => key === part?.key)
  if (question === undefined) return null
  const { answers, lang: textLang } = version.content
  return (
    <AnswerText lang={lang} question={question} value={answers[question.key]} purposes={purposes} textLang={textLang} />
  )
}

const Deciding = ({ errors, ...props }: Props & { errors: readonly FieldError[] }) => {
  const { view, listed, one, newId, typed } = props
  const { lang } = view
  const t = texts[lang]
  return (
    <Form
      action={paths.deskSecrecy(lang, listed.applicationId)}
      hidden={{ id: newId, part: one.part, digest: one.digest, made: String(one.made), ...ofVersion(props.number) }}
      label={t.decidePart}
    >
      <Choice
        name="outcome"
        label={t.outcome}
        value={typed.outcome ?? undefined}
        options={secrecyOutcomes.map((value) => ({ value, label: t.outcomes[value] }))}
        error={errorOf(errors, 'outcome')}
      />
      <GroundAndReason lang={lang} texts={t} typed={typed} errors={errors} />
      <p className="small quiet">{t.tellsParties}</p>
      <Buttons>
        <SubmitButton>{t.save}</SubmitButton>
      </Buttons>
    </Form>
  )
}

/** One part with what it says, what was asked, and the form by which it is decided. */
export function SecrecyDecisionPage(props: Props) {
  const { view, listed, call, one, faults, refused } = props
  const { lang } = view
  const t = texts[lang]
  const errors = errorsIn(faults, lang)
  return (
    <CaseFrame
      view={view}
      listed={listed}
      call={call}
      title={labelIn(props, one.part, lang)}
      lead={t.decidePart}
      more={[{ text: t.title, href: paths.deskSecrecy(lang, listed.applicationId, ofVersion(props.number)) }]}
      errors={errors}
      refused={refused}
    >
      <div className="read stack">
        <p>
          <SecrecyTag lang={lang} standing={one.standing} />
        </p>
        <section className="stack" aria-labelledby="says">
          <h2 id="says">{t.says}</h2>
          {props.number === undefined ? null : <p>{say(t.earlier, { number: props.number })}</p>}
          <Says {...props} />
        </section>
        <StandingFacts lang={lang} standing={one.standing} />
        <Deciding {...props} errors={errors} />
      </div>
    </CaseFrame>
  )
}
