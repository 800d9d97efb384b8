import type { ReactNode } from 'react'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { euros, type Cents } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain, type Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { lacking } from '../completeness.ts'
import type { DecisionContent } from '../decision.ts'
import { DecisionText } from '../parts/decision-text.tsx'
import type { Ground, Proposal } from '../proposal.ts'
import { writtenScore } from '../suggested.ts'
import { texts } from '../texts.ts'
import { LackingNote } from './lacking-note.tsx'
import { ProposalForm, type FormProps } from './proposal-form.tsx'

type Props = {
  readonly view: View
  readonly title: Words
  readonly caseNumber: string
  readonly applicant: Words
  readonly example: boolean
  readonly call: { readonly slug: string; readonly title: Words; readonly appropriationCents: Cents | null }
  readonly ground: Ground
  readonly hundredths: number | null
  readonly form: Omit<FormProps, 'lang'>
  readonly proposal: Proposal | undefined
  readonly draft: DecisionContent | undefined
  /** By how much the proposals of the call pass its appropriation. */
  readonly overCents: Cents
  /** The deed is this person's; else the page only shows. */
  readonly mayPropose: boolean
  readonly refused?: string | undefined
  readonly saved: boolean
}

function factsOf({ view: { lang }, ground, hundredths, form, caseNumber, applicant }: Props) {
  const t = texts[lang]
  const score = hundredths === null ? t.unassessed : `${writtenScore(hundredths)} / 5`
  return [
    { term: t.caseNumber, text: caseNumber },
    { term: t.applicant, text: plain(applicant, lang) },
    { term: t.proposal.language, text: t.caseLang[form.caseLang] },
    { term: t.proposal.totalCosts, text: euros(ground.totalCents, lang) },
    { term: t.sought, text: euros(ground.soughtCents, lang) },
    { term: t.proposal.highest, text: euros(form.highestCents, lang) },
    {
      term: t.score,
      text: (
        <>
          {score}
          <br />
          {t.proposal.threshold[ground.threshold]}
        </>
      ),
    },
  ]
}

const Over = ({ view: { lang }, overCents }: Props) =>
  overCents === 0 ? null : <Note kind="warn">{say(texts[lang].over, { cents: euros(overCents, lang) })}</Note>

const SentBack = ({ view: { lang }, proposal }: Props) =>
  proposal === undefined || proposal.returned === null ? null : (
    <Note kind="warn">
      {say(texts[lang].proposal.returned, {
        who: proposal.returned.by,
        when: writtenMoment(proposal.returned.at, lang),
        why: proposal.returned.why,
      })}
    </Note>
  )

const Draft = ({ view: { lang }, draft, proposal }: Props) => {
  const t = texts[lang].proposal
  return (
    <section className="stack">
      <h2 id="draft">{t.preview}</h2>
      {draft === undefined ? (
        <p>{proposal?.kind === 'later' ? t.kindHint.later : t.none}</p>
      ) : (
        <>
          <p>{t.previewLead}</p>
          <LackingNote lang={lang} lacks={lacking(draft)} />
          <DecisionText content={draft} level={3} />
        </>
      )}
    </section>
  )
}

function alertOf({ view: { lang }, refused, saved, form }: Props): ReactNode {
  if (refused !== undefined) return <Alert kind="bad">{refused}</Alert>
  if (form.errors.length > 0) return <ErrorSummary title={texts[lang].proposal.errors} errors={form.errors} />
  return saved ? <Alert kind="good">{texts[lang].proposal.saved}</Alert> : undefined
}

/** Where the presenter proposes what is decided on one application, beside what the assessors found; under it the decision as it would read. */
export function ProposalPage(props: Props) {
  const { view, title, call, form, mayPropose } = props
  const { lang } = view
  const t = texts[lang]
  return (
    <Page
      view={view}
      title={say(t.proposal.title, { title: plain(title, lang) })}
      lead={t.proposal.lead}
      above={props.caseNumber}
      example={props.example}
      wide
      failed={form.errors.length > 0}
      alert={alertOf(props)}
      crumbs={[
        { text: t.desk, href: paths.desk(lang) },
        { text: plain(call.title, lang), href: paths.deskCall(lang, call.slug) },
        { text: t.proposals.short, href: paths.deskProposals(lang, call.slug) },
      ]}
    >
      <Over {...props} />
      <SentBack {...props} />
      <div className="beside">
        <div>{mayPropose ? <ProposalForm {...form} lang={lang} /> : <Note>{t.proposal.cannot}</Note>}</div>
        <aside className="stack tight" aria-label={t.proposal.facts}>
          <h2 className="h3">{t.proposal.facts}</h2>
          <Facts facts={factsOf(props)} />
          <p>
            <a href={paths.deskCase(lang, form.applicationId)}>{t.proposal.toCase}</a>
          </p>
        </aside>
      </div>
      <Draft {...props} />
    </Page>
  )
}
