import { AnswerText } from '../../forms/parts/answer-text.tsx'
import { errorsIn, faultText } from '../../forms/parts/fault-text.ts'
import type { Fault, Sent } from '../../forms/answer.ts'
import { hasRows, type Question } from '../../forms/question.ts'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice-field.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Hidden } from '../../ui/field.tsx'
import { Bar, Form } from '../../ui/form.tsx'
import { Alert } from '../../ui/note.tsx'
import { LongText } from '../../ui/text-field.tsx'
import { proposed, writtenSeen, type Clash } from '../clash.ts'
import { seenName } from '../field-name.ts'
import { texts } from '../texts.ts'
import { together } from '../texts/together.ts'
import type { Workspace } from '../workspace.ts'
import { cellsName, MergeRows } from './merge-rows.tsx'
import { Refused, WorkspacePage } from './workspace-page.tsx'

type Props = {
  readonly view: View
  readonly work: Workspace
  readonly section: string
  readonly clashes: readonly Clash[]
  /** What was typed, and the names of everything that was sent. */
  readonly sent: Sent & { readonly names: readonly string[] }
  readonly faults?: readonly Fault[] | undefined
  readonly refused?: keyof (typeof together)['fi']['refusal'] | undefined
}

type OneProps = Props & { readonly clash: Clash; readonly question: Question }

const Read = ({ view: { lang }, work, question, value }: OneProps & { value: Clash['mine'] }) => (
  <AnswerText lang={lang} question={question} value={value} purposes={work.purposes} textLang={work.application.lang} />
)

/** What the other kept and what this person wrote, one after the other. */
const BothTexts = (props: OneProps) => {
  const { view, clash } = props
  const { lang } = view
  const t = together[lang].merge
  const { who, at } = clash.theirs
  return (
    <>
      <h3>{who === null ? t.theirsBare : say(t.theirs, { who, moment: writtenMoment(at, lang) })}</h3>
      <Read {...props} value={clash.theirs.value} />
      <h3>{t.mine}</h3>
      <Read {...props} value={clash.mine} />
    </>
  )
}

/** What this person sent for a question, unseen, so that it can still be chosen. */
const SentAgain = ({ question, sent }: OneProps) =>
  sent.names
    .filter((name) => name !== seenName(question.key) && name.split('.')[0] === question.key)
    .flatMap((name) =>
      sent.all(name).map((value, index) => <Hidden key={`${name} ${index}`} name={name} value={value} />),
    )

const Choosing = (props: OneProps) => {
  const t = together[props.view.lang].merge
  const options = [
    { value: 'mine', label: t.keepMine },
    { value: 'theirs', label: t.keepTheirs },
  ]
  return (
    <>
      <SentAgain {...props} />
      <Choice name={`keep.${props.question.key}`} label={t.choose} options={options} value="theirs" />
    </>
  )
}

const Proposal = (props: OneProps) => {
  const { view, work, question, clash, faults = [] } = props
  const { lang } = view
  const t = together[lang].merge
  const proposal = proposed(clash)
  if (proposal === undefined || !question.kind.endsWith('text')) return <Choosing {...props} />
  const fault = faults.find((one) => one.field === question.key)
  return (
    <LongText
      name={question.key}
      label={t.proposal}
      hint={proposal.clean ? t.clean : t.overlap}
      value={proposal.text}
      lang={work.application.lang}
      rows={10}
      error={fault === undefined ? undefined : faultText(fault, lang)}
    />
  )
}

/** Whether rows are joined already; a page that was open before rows were known could not say what it showed. */
const isJoined = ({ question, clash, sent }: OneProps): boolean =>
  clash.rows !== undefined || (hasRows(question.kind) && sent.names.includes(cellsName(question.key)))

const OneClash = (props: OneProps) => {
  const { view, question, clash, sent, faults = [] } = props
  return (
    <section className="stack" aria-labelledby={`clash-${question.key}`}>
      <h2 id={`clash-${question.key}`}>{plain(question.label, view.lang)}</h2>
      <Hidden name="merged" value={question.key} />
      {isJoined(props) ? (
        <MergeRows lang={view.lang} question={question} rows={clash.rows} sent={sent} faults={faults} />
      ) : (
        <>
          <Hidden name={seenName(question.key)} value={writtenSeen(clash.theirs)} />
          <BothTexts {...props} />
          <Proposal {...props} />
        </>
      )}
    </section>
  )
}

const MergeAlert = ({ view: { lang }, work, faults = [] }: Props) => {
  const errors = errorsIn(work.form.questions, faults, lang)
  if (errors.length === 0) return <Alert>{together[lang].merge.otherSaved}</Alert>
  return <ErrorSummary title={say(texts[lang].work.errors, { count: errors.length })} errors={errors} />
}

/** Two people changed the same fields: both texts, and a proposal that can be corrected. Nothing of either is lost. */
export function MergePage(props: Props) {
  const { view, work, section, clashes, refused } = props
  const { lang } = view
  const t = together[lang].merge
  return (
    <WorkspacePage
      view={view}
      work={work}
      current={section}
      title={t.title}
      lead={say(t.lead, { count: clashes.length })}
      alert={refused === undefined ? <MergeAlert {...props} /> : <Refused>{together[lang].refusal[refused]}</Refused>}
      failed
    >
      <Form action={paths.applicationMerge(lang, work.application.id, section)} label={t.title}>
        {clashes.flatMap((clash) => {
          const question = work.form.questions.find(({ key }) => key === clash.question)
          return question === undefined
            ? []
            : [<OneClash key={clash.question} {...props} clash={clash} question={question} />]
        })}
        <Bar>
          <Buttons>
            <SubmitButton icon="arrow">{t.save}</SubmitButton>
          </Buttons>
        </Bar>
      </Form>
    </WorkspacePage>
  )
}
