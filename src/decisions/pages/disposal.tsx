import type { ReactNode } from 'react'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenDay, writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain, type Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { Disposal } from '../../register/disposal.ts'
import { keptUntil, type Keeping } from '../../register/retention.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Form, PostButton } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { LongText } from '../../ui/text-field.tsx'
import { texts } from '../words/disposal.ts'

type Props = {
  readonly view: View
  readonly one: {
    readonly caseId: string
    readonly applicationId: string
    readonly number: string
    readonly title: Words
    readonly example: boolean
    readonly keeping: Keeping
    readonly disposal: Disposal | null
  }
  /** Its time has come. */
  readonly ended: boolean
  readonly mayPropose: boolean
  readonly mayConfirm: boolean
  readonly newId: string
  readonly reason: string
  /** What is wrong with the reasons that were typed. */
  readonly error?: string | undefined
  readonly alert?: ReactNode
}

const What = ({ view: { lang } }: Pick<Props, 'view'>) => {
  const t = texts[lang]
  return (
    <div className="duo">
      <section className="stack" aria-labelledby="goes">
        <h2 id="goes">{t.goes}</h2>
        <ul>
          {t.going.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="strong">{t.forGood}</p>
      </section>
      <section className="stack" aria-labelledby="stays">
        <h2 id="stays">{t.stays}</h2>
        <ul>
          {t.staying.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

const Proposing = ({ view: { lang }, one, newId, reason, error }: Props) => {
  const t = texts[lang]
  return (
    <section className="stack read" aria-labelledby="propose">
      <h2 id="propose">{t.propose}</h2>
      <Form action={paths.deskDisposal(lang, one.caseId)} hidden={{ id: newId, deed: 'propose' }} label={t.propose}>
        <LongText name="reason" label={t.reason} hint={t.reasonHint} rows={3} value={reason} error={error} />
        <Buttons>
          <SubmitButton>{t.propose}</SubmitButton>
        </Buttons>
      </Form>
    </section>
  )
}

const Proposed = ({ view, one, mayPropose, mayConfirm, disposal }: Props & { disposal: Disposal }) => {
  const { lang, who } = view
  const t = texts[lang]
  const action = paths.deskDisposal(lang, one.caseId)
  const second = mayConfirm && who?.id !== disposal.proposedBy.id
  return (
    <section className="stack read" aria-labelledby="proposed">
      <h2 id="proposed">{t.proposed}</h2>
      <Facts
        flat
        facts={[
          {
            term: t.proposed,
            text: say(t.proposedBy, {
              who: disposal.proposedBy.name,
              at: writtenMoment(disposal.proposedAt, lang),
            }),
          },
          { term: t.reason, text: <span className="prose">{disposal.reason}</span> },
        ]}
      />
      {second ? (
        <PostButton action={action} hidden={{ deed: 'confirm' }}>
          {t.confirm}
        </PostButton>
      ) : (
        <Note>{t.waitsForSecond}</Note>
      )}
      {mayPropose || mayConfirm ? (
        <PostButton action={action} hidden={{ deed: 'revoke' }} variant="second">
          {t.revoke}
        </PostButton>
      ) : null}
    </section>
  )
}

const Deeds = (props: Props) => {
  const { view, one, ended, mayPropose } = props
  const { lang } = view
  const t = texts[lang]
  const { disposal } = one
  if (disposal === null) return !ended ? <Note>{t.notYet}</Note> : mayPropose ? <Proposing {...props} /> : null
  if (disposal.doneAt === null) return <Proposed {...props} disposal={disposal} />
  return (
    <Note kind="good">{say(t.disposed, { at: writtenMoment(disposal.doneAt, lang), who: disposal.doneBy ?? '' })}</Note>
  )
}

/** One case whose time has come: what goes and what stays, and the two deeds that dispose of it. */
export function DisposalPage(props: Props) {
  const { view, one, error, alert } = props
  const { lang } = view
  const t = texts[lang]
  const kept = keptUntil(one.keeping)
  const day = (on: string | null | undefined) => (on === null || on === undefined ? '' : writtenDay(on, lang))
  return (
    <Page
      view={view}
      title={plain(one.title, lang) || one.number}
      example={one.example}
      lead={say(t.oneLead, {
        number: one.number,
        closedOn: day(one.keeping.closedOn),
        until: day(kept.kind === 'refused' ? kept.until : null),
      })}
      crumbs={[
        { text: t.desk, href: paths.desk(lang) },
        { text: t.title, href: paths.deskDisposals(lang) },
      ]}
      failed={error !== undefined}
      alert={
        error === undefined ? alert : <ErrorSummary title={t.problem} errors={[{ field: 'reason', text: error }]} />
      }
    >
      <p>
        <a href={paths.deskCase(lang, one.applicationId)}>{t.open}</a>
      </p>
      <What view={view} />
      <Deeds {...props} />
    </Page>
  )
}
