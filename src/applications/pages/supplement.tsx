import { costsOf } from '../budget-cells.ts'
import { errorsIn } from '../../forms/parts/fault-text.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Note } from '../../ui/note.tsx'
import { SupplementFacts } from '../parts/supplement-facts.tsx'
import { SupplementRead, SupplementStanding } from '../parts/supplement-read.tsx'
import { keptPartOf } from '../kept-part.ts'
import { attachmentsField, standingOf } from '../supplement.ts'
import { supplementTexts } from '../texts/supplement.ts'
import { Commitments } from './supplement-commitments.tsx'
import { CostsPart } from './supplement-costs.tsx'
import { FilePart } from './supplement-files.tsx'
import { Writing } from './supplement-form.tsx'
import { asksFiles, questionsIn, textsJoined, type SupplementProps } from './supplement-props.ts'
import { WorkspacePage } from './workspace-page.tsx'

/** What came of a request that is no longer open. */
const Over = ({ view: { lang, now }, work, supplement }: SupplementProps) => {
  const t = supplementTexts[lang]
  const standing = standingOf(supplement, now)
  if (standing === 'answered' && supplement.answeredAt !== null)
    return (
      <Note kind="good">
        <p>{say(t.sent, { at: writtenMoment(supplement.answeredAt, lang), number: supplement.versionNumber ?? '' })}</p>
        <p>
          <a href={paths.applicationReceipt(lang, work.application.id, supplement.versionNumber ?? 1)}>{t.toVersion}</a>
        </p>
      </Note>
    )
  if (standing === 'lapsed')
    return <Note kind="bad">{say(t.lapsed, { at: writtenMoment(supplement.dueAt, lang) })}</Note>
  return standing === 'closed' ? <Note>{t.closed}</Note> : null
}

/** A form that came back is always shown as it was typed, also when it came too late to be kept. */
const isWritten = ({ view: { now }, supplement, typed }: SupplementProps) =>
  standingOf(supplement, now) === 'open' || typed !== undefined

/** Whether there are answers to write, and this person may not. */
const isBarred = ({ supplement, mine }: SupplementProps) =>
  mine.length === 0 && supplement.fields.some(({ key }) => keptPartOf(key) === undefined)

const Body = (props: SupplementProps) => {
  const { view, work, supplement } = props
  const { lang } = view
  if (!isWritten(props))
    return (
      <>
        <h2>{supplementTexts[lang].fields}</h2>
        <SupplementRead
          lang={lang}
          now={view.now}
          supplement={supplement}
          form={work.form}
          purposes={work.purposes}
          types={costsOf(work)}
          textLang={work.application.lang}
          files={work.application.attachments}
          fileHref={(id) => paths.applicationAttachment(lang, work.application.id, id)}
        />
      </>
    )
  return (
    <>
      <h2>{supplementTexts[lang].reason}</h2>
      <p className="prose">{supplement.reason}</p>
      {asksFiles(props) && props.mine.includes(attachmentsField) ? <FilePart {...props} /> : null}
      <h2>{supplementTexts[lang].fields}</h2>
      <CostsPart {...props} />
      <Writing {...props} />
      <Commitments {...props} />
    </>
  )
}

/** What runs in the browser while the answer is written; writing together where it has long texts that one may write. */
function scriptsOf(props: SupplementProps) {
  if (!isWritten(props)) return undefined
  const joined = textsJoined(props).length > 0 ? ['write-together'] : []
  return ['auto-save', ...joined, ...(asksFiles(props) ? ['file-drop'] : [])]
}

const allErrors = (props: SupplementProps): readonly FieldError[] => [
  ...(props.errors ?? []),
  ...errorsIn(questionsIn(props), props.typed?.faults ?? [], props.view.lang),
]

/** One request to supplement as its parties meet it: what is asked, by when, and the fields that are open. */
export function SupplementPage(props: SupplementProps) {
  const { view, work, supplement } = props
  const { lang } = view
  const t = supplementTexts[lang]
  const errors = allErrors(props)
  const standing = standingOf(supplement, view.now)
  return (
    <WorkspacePage
      view={view}
      work={work}
      current="supplement"
      scripts={scriptsOf(props)}
      title={t.title}
      lead={t.lead}
      failed={errors.length > 0}
      alert={
        errors.length > 0 ? (
          <ErrorSummary title={say(t.problem, { count: errors.length })} errors={errors} />
        ) : (
          props.alert
        )
      }
    >
      <p>
        <SupplementStanding lang={lang} standing={standing} />
      </p>
      <SupplementFacts lang={lang} supplement={supplement} />
      <Over {...props} />
      {standing === 'open' ? (
        <p>
          {t.consequence} <a href={paths.applicationMessages(lang, work.application.id)}>{t.moreTime}</a>.
        </p>
      ) : null}
      {standing === 'open' && isBarred(props) ? <Note>{t.reads}</Note> : null}
      <Body {...props} />
    </WorkspacePage>
  )
}
