import type { ReactNode } from 'react'
import { AnswerText } from '../../forms/parts/answer-text.tsx'
import type { Question } from '../../forms/question.ts'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { PostButton } from '../../ui/form.tsx'
import type { FieldError } from '../../ui/error-summary.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import type { Earlier } from '../earlier.ts'
import type { Remark } from '../remark.ts'
import { mayBeSecret } from '../secret-part.ts'
import { texts } from '../texts.ts'
import { secrecyTexts } from '../texts/secrecy.ts'
import { together } from '../texts/together.ts'
import type { Workspace } from '../workspace.ts'
import { ChangeRead } from '../parts/change-read.tsx'
import { Remarks, type TypedRemark } from './remarks.tsx'
import { WorkspacePage } from './workspace-page.tsx'

export type FieldPageProps = {
  readonly view: View
  readonly work: Workspace
  readonly question: Question
  /** The newest first; the first is the answer of now. */
  readonly history: readonly Earlier[]
  /** Whether there is more of it. */
  readonly more: boolean
  readonly remarks: readonly Remark[]
  readonly newId: string
  readonly typed?: TypedRemark | undefined
  readonly errors?: readonly FieldError[] | undefined
  readonly alert?: ReactNode
}

const Answer = ({
  view: { lang },
  work,
  question,
  value,
}: FieldPageProps & { value: Earlier['value'] | undefined }) => (
  <AnswerText lang={lang} question={question} value={value} purposes={work.purposes} textLang={work.application.lang} />
)

const writersOf = ({ who, others }: Earlier, lang: View['lang']): string => {
  const t = together[lang].field
  if (who === null) return t.unknownWho
  return others.length === 0 ? who : say(t.withOthers, { who, others: others.join(', ') })
}

type Entry = { readonly entry: Earlier; readonly before: Earlier | undefined; readonly current: boolean }

/** Texts are shown by what changed in them; other answers whole. */
const Changed = ({ entry: { value }, before, ...props }: FieldPageProps & Entry) => {
  const earlier = before?.value ?? ''
  const isText = props.question.kind.endsWith('text')
  if (!isText || typeof value !== 'string' || typeof earlier !== 'string') return <Answer {...props} value={value} />
  return <ChangeRead lang={props.view.lang} textLang={props.work.application.lang} earlier={earlier} later={value} />
}

const Restoring = ({ view: { lang }, work, question, entry, current }: FieldPageProps & Entry) => {
  if (!work.open || !work.may.answers || current) return null
  return (
    <PostButton
      action={paths.applicationRestoration(lang, work.application.id, question.key)}
      hidden={{ revision: String(entry.revision) }}
      variant="second"
      slim
    >
      {together[lang].field.restore}
      <span className="hidden">: {writtenMoment(entry.at, lang)}</span>
    </PostButton>
  )
}

const Entry = (props: FieldPageProps & Entry) => {
  const { view, entry, current } = props
  const { lang } = view
  const t = together[lang].field
  const summary = say(t.entry, { moment: writtenMoment(entry.at, lang), who: writersOf(entry, lang) })
  return (
    <li>
      <details>
        <summary>
          {summary}
          {current ? <strong> – {t.current}</strong> : null}
        </summary>
        <div className="stack">
          <Changed {...props} />
          <Restoring {...props} />
        </div>
      </details>
    </li>
  )
}

const History = (props: FieldPageProps) => {
  const { view, work, question, history, more } = props
  const { lang } = view
  const t = together[lang].field
  if (history.length === 0) return <p className="quiet">{t.noHistory}</p>
  return (
    <>
      <ol className="plain" id="history">
        {history.map((entry, index) => (
          <Entry key={entry.revision} {...props} entry={entry} before={history[index + 1]} current={index === 0} />
        ))}
      </ol>
      {more ? (
        <p>
          {t.olderThan}{' '}
          <a
            href={`${paths.applicationField(lang, work.application.id, question.key, { before: history.at(-1)?.revision })}#history`}
          >
            {t.older}
          </a>
        </p>
      ) : null}
    </>
  )
}

/** One field of an application: what it says, who wrote it when, what the parties say about it. Works without JavaScript. */
export function FieldPage(props: FieldPageProps) {
  const { view, work, question, errors = [], alert } = props
  const { lang } = view
  const t = together[lang].field
  const summary = <ErrorSummary title={say(texts[lang].work.errors, { count: errors.length })} errors={errors} />
  const section = paths.applicationSection(lang, work.application.id, question.section)
  return (
    <WorkspacePage
      view={view}
      work={work}
      current={question.section}
      title={plain(question.label, lang)}
      lead={t.lead}
      alert={errors.length === 0 ? alert : summary}
      failed={errors.length > 0}
    >
      <h2>{t.now}</h2>
      <Answer {...props} value={work.application.answers[question.key]} />
      {work.open && work.may.answers ? (
        <p>
          <a href={`${section}#${question.key}`}>{t.edit}</a>
        </p>
      ) : null}
      {mayBeSecret(question) ? (
        <p>
          <a href={paths.applicationSecrecy(lang, work.application.id, { part: `answer:${question.key}` })}>
            {secrecyTexts[lang].ofField}
          </a>
        </p>
      ) : null}
      <Remarks {...props} />
      <h2>{t.history}</h2>
      <History {...props} />
    </WorkspacePage>
  )
}
