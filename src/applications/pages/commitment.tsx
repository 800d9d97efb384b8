import type { ReactNode } from 'react'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Note } from '../../ui/note.tsx'
import { changes, standing } from '../commitment.ts'
import { promised, type Commitment, type Partner } from '../partner.ts'
import { texts } from '../texts.ts'
import { costsOf } from '../budget-cells.ts'
import type { Workspace } from '../workspace.ts'
import { words } from '../words.ts'
import { MoneyRead } from '../parts/money-read.tsx'
import { PromiseChanges } from '../parts/promise-changes.tsx'
import { CommitForm, ReadWords, Statement, type TypedCommitment } from './commit-form.tsx'
import { WorkspacePage } from './workspace-page.tsx'

type Props = {
  readonly view: View
  readonly work: Workspace
  readonly partner: Partner
  readonly typed?: TypedCommitment | undefined
  readonly errors?: readonly FieldError[] | undefined
  readonly alert?: ReactNode
}

const holesOf = ({ givenBy, position, at }: Commitment, lang: Lang) => ({
  who: givenBy,
  position,
  moment: writtenMoment(at, lang),
})

const StandingNote = ({ partner, lang }: { partner: Partner; lang: Lang }) => {
  const t = texts[lang].commit
  const now = standing(partner)
  if (now.kind === 'by_submitting') return <Note>{t.coordinator}</Note>
  if (now.kind === 'given')
    return (
      <Note kind="good">
        <p>{say(t.given, holesOf(now.commitment, lang))}</p>
        <ReadWords statement={now.commitment.statement} lang={lang} />
      </Note>
    )
  if (now.kind === 'missing') return null
  const what = now.changed.map((one) => words[lang].changed[one]).join(', ')
  return (
    <Note kind="warn">
      <p>{say(t.changed, { what })}</p>
      <p>{say(t.givenBefore, holesOf(now.commitment, lang))}</p>
      <ReadWords statement={now.commitment.statement} lang={lang} />
    </Note>
  )
}

/** What follows after reading: the form, or why there is none. */
const Deed = (props: Props) => {
  const {
    view: { lang },
    work,
    partner,
  } = props
  const t = texts[lang].commit
  const { kind } = standing(partner)
  if (kind === 'by_submitting' || kind === 'given' || !work.open) return null
  if (partner.id !== work.own?.id || !work.mayOwn.commit)
    return <Note>{say(t.notYours, { party: plain(partner.name, lang) })}</Note>
  if (partner.tasks.trim() === '') return <Note kind="warn">{t.noTasks}</Note>
  return (
    <>
      <p>{t.follows}</p>
      <CommitForm
        lang={lang}
        action={paths.applicationCommitment(lang, work.application.id, partner.id)}
        digest={partner.digest}
        typed={props.typed}
        errors={props.errors}
      />
    </>
  )
}

/** What a partner's signatory reads before committing: exactly its tasks, its money and the statement, in the reader's own language. */
export function CommitmentPage(props: Props) {
  const { view, work, partner, errors = [], alert } = props
  const { lang } = view
  const t = texts[lang].commit
  const party = plain(partner.name, lang)
  const given = standing(partner)
  // the note above says the words as they were read
  const isKept = given.kind === 'given' && given.commitment.statement !== null
  const summary =
    errors.length === 0 ? (
      alert
    ) : (
      <ErrorSummary title={say(texts[lang].work.errors, { count: errors.length })} errors={errors} />
    )
  return (
    <WorkspacePage
      view={view}
      work={work}
      current="parties"
      title={say(t.title, { party })}
      lead={say(t.lead, { party })}
      alert={summary}
      failed={errors.length > 0}
    >
      <StandingNote partner={partner} lang={lang} />
      {given.kind === 'outdated' && changes(given.commitment.promised, partner).length > 0 ? (
        <PromiseChanges lang={lang} partner={partner} before={given.commitment.promised} types={costsOf(work)} />
      ) : null}
      <h2>{t.tasks}</h2>
      {partner.tasks === '' ? (
        <p className="quiet">{texts[lang].parties.noTasks}</p>
      ) : (
        <p className="prose" lang={partner.lang}>
          {partner.tasks}
        </p>
      )}
      <h2>{t.money}</h2>
      <MoneyRead
        lang={lang}
        lines={promised(partner).lines}
        types={costsOf(work)}
        ownCents={partner.ownCents}
        caption={t.money}
      />
      {isKept ? null : (
        <>
          <h2>{t.statement}</h2>
          <Statement lang={lang} work={work} party={partner.name} ownCents={partner.ownCents} />
        </>
      )}
      <Deed {...props} />
    </WorkspacePage>
  )
}
