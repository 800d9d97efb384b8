import type { ReactNode } from 'react'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { PostButton } from '../../ui/form.tsx'
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import type { Earlier } from '../earlier.ts'
import type { Remark } from '../remark.ts'
import { texts } from '../texts.ts'
import { secrecyTexts } from '../texts/secrecy.ts'
import { together } from '../texts/together.ts'
import type { Workspace } from '../workspace.ts'
import { Remarks, type TypedRemark } from './remarks.tsx'
import { WorkspacePage } from './workspace-page.tsx'

/** An entry of a history, with what changed in it. */
export type EntryShown = Pick<Earlier, 'revision' | 'at' | 'who' | 'others'> & { readonly changed: ReactNode }

/** A field as its page shows it: a question of the form, or a part that is written outside the questions. */
export type FieldShown = {
  readonly key: string
  readonly title: string
  /** The section of the workspace that it belongs to. */
  readonly section: string
  /** Where it is written. */
  readonly href: string
  readonly writes: boolean
  /** The part that may be asked to be secret; null where it is always public. */
  readonly secret: string | null
  readonly now: ReactNode
  /** It is sums, and not something that is answered. */
  readonly isMoney?: boolean | undefined
  /** The revision that stands now; undefined where nothing was written. */
  readonly current: number | undefined
  /** The newest first, or those after which the reader asked. */
  readonly history: readonly EntryShown[]
}

/** The page of a field without what is drawn from its kind. */
export type FieldFrame = {
  readonly view: View
  readonly work: Workspace
  /** Whether there is more of its history. */
  readonly more: boolean
  readonly remarks: readonly Remark[]
  readonly newId: string
  readonly typed?: TypedRemark | undefined
  readonly errors?: readonly FieldError[] | undefined
  readonly alert?: ReactNode
}

type Props = FieldFrame & { readonly field: FieldShown }

const writersOf = ({ who, others }: EntryShown, lang: View['lang']): string => {
  const t = together[lang].field
  if (who === null) return t.unknownWho
  return others.length === 0 ? who : say(t.withOthers, { who, others: others.join(', ') })
}

type One = Props & { readonly entry: EntryShown; readonly current: boolean }

const Restoring = ({ view: { lang }, work, field, entry, current }: One) => {
  if (!work.open || !field.writes || current) return null
  return (
    <PostButton
      action={paths.applicationRestoration(lang, work.application.id, field.key)}
      hidden={{ revision: String(entry.revision) }}
      variant="second"
      slim
    >
      {together[lang].field.restore}
      <span className="hidden">: {writtenMoment(entry.at, lang)}</span>
    </PostButton>
  )
}

const Entry = (props: One) => {
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
          {entry.changed}
          <Restoring {...props} />
        </div>
      </details>
    </li>
  )
}

const History = (props: Props) => {
  const { view, work, field, more } = props
  const { lang } = view
  const t = together[lang].field
  const { key, history, current } = field
  if (history.length === 0) return <p className="quiet">{t.noHistory}</p>
  return (
    <>
      <ol className="plain" id="history">
        {history.map((entry) => (
          <Entry key={entry.revision} {...props} entry={entry} current={entry.revision === current} />
        ))}
      </ol>
      {more ? (
        <p>
          {t.olderThan}{' '}
          <a
            href={`${paths.applicationField(lang, work.application.id, key, { before: history.at(-1)?.revision })}#history`}
          >
            {t.older}
          </a>
        </p>
      ) : null}
    </>
  )
}

/** One field of an application: what it says, who wrote it when, what the parties say about it. Works without JavaScript. */
export function FieldPage(props: Props) {
  const { view, work, field, errors = [], alert } = props
  const { lang } = view
  const t = together[lang].field
  const said = field.isMoney === true ? t.money : t
  const summary = <ErrorSummary title={say(texts[lang].work.errors, { count: errors.length })} errors={errors} />
  return (
    <WorkspacePage
      view={view}
      work={work}
      current={field.section}
      title={field.title}
      lead={said.lead}
      alert={errors.length === 0 ? alert : summary}
      failed={errors.length > 0}
    >
      <h2>{said.now}</h2>
      {field.now}
      {work.open && field.writes ? (
        <p>
          <a href={field.href}>{said.edit}</a>
        </p>
      ) : null}
      {field.secret === null ? null : (
        <p>
          <a href={paths.applicationSecrecy(lang, work.application.id, { part: field.secret })}>
            {secrecyTexts[lang].ofField}
          </a>
        </p>
      )}
      <Remarks {...props} question={field.key} />
      <h2>{t.history}</h2>
      <History {...props} />
    </WorkspacePage>
  )
}
