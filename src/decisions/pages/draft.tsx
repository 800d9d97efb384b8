import type { ReactNode } from 'react'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain, type Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { LongText } from '../../ui/text-field.tsx'
import { lacking } from '../completeness.ts'
import type { CaseLang, DecisionContent } from '../decision.ts'
import { DecisionText } from '../parts/decision-text.tsx'
import type { Proposal } from '../proposal.ts'
import { texts } from '../texts.ts'
import { words } from '../words/labels.ts'
import { LackingNote } from './lacking-note.tsx'

type Props = {
  readonly view: View
  readonly applicationId: string
  readonly title: Words
  readonly caseLang: CaseLang
  readonly caseNumber: string
  readonly call: { readonly slug: string; readonly title: Words }
  readonly example: boolean
  readonly proposal: Proposal | undefined
  readonly draft: DecisionContent | undefined
  readonly maySign: boolean
  /** How many checks wait for a person to confirm them. */
  readonly unconfirmed: number
  readonly alert?: ReactNode
  /** What the reason was when it came back with an error. */
  readonly whyError?: string | undefined
}

const Signing = ({ view: { lang }, applicationId, proposal, draft, unconfirmed }: Props) => {
  const t = texts[lang].decision
  if (proposal === undefined || proposal.returned !== null || draft === undefined || unconfirmed > 0) return null
  return (
    <Form
      action={paths.deskSignature(lang, applicationId)}
      hidden={{ revision: String(proposal.revision) }}
      label={t.signOne}
    >
      <Note kind="warn">{t.signNote}</Note>
      <Buttons>
        <SubmitButton>{t.signOne}</SubmitButton>
      </Buttons>
    </Form>
  )
}

const Returning = ({ view: { lang }, applicationId, proposal, whyError }: Props) => {
  const t = texts[lang].decision
  if (proposal === undefined || proposal.returned !== null) return null
  return (
    <section className="stack tight read">
      <h2>{t.backHead}</h2>
      <Form
        action={paths.deskReturn(lang, applicationId)}
        hidden={{ revision: String(proposal.revision) }}
        label={t.backHead}
      >
        <LongText name="why" label={t.why} rows={3} error={whyError} />
        <Buttons>
          <SubmitButton variant="second">{t.back}</SubmitButton>
        </Buttons>
      </Form>
    </section>
  )
}

function Standing({ view: { lang }, caseLang, proposal }: Props) {
  const t = texts[lang]
  if (proposal === undefined) return <Note>{words[lang].refusal.not_proposed}</Note>
  if (proposal.returned !== null) return <Note kind="warn">{words[lang].refusal.returned}</Note>
  return proposal.kind === 'later' ? (
    <Note title={words[lang].proposal.later}>
      <p lang={caseLang}>{proposal.reasons}</p>
      <p>{t.proposal.kindHint.later}</p>
    </Note>
  ) : null
}

/** Checks that nobody has confirmed keep the decision from being signed; the link leads to where they are. */
const Unconfirmed = ({ view: { lang }, applicationId, unconfirmed }: Props) =>
  unconfirmed === 0 ? null : (
    <Note kind="warn">
      <p>{words[lang].refusal.flags_unconfirmed}</p>
      <p>
        <a href={`${paths.deskCase(lang, applicationId)}#flags`}>
          {say(texts[lang].decision.toFlags, { count: unconfirmed })}
        </a>
      </p>
    </Note>
  )

/** A decision that is not signed yet, as it would be: the decision-maker reads, signs, or sends it back. */
export function DraftPage(props: Props) {
  const { view, title, caseNumber, call, draft, maySign, alert } = props
  const { lang } = view
  const t = texts[lang]
  return (
    <Page
      view={view}
      title={say(t.decision.draftTitle, { title: plain(title, lang) })}
      lead={t.proposal.previewLead}
      above={caseNumber}
      example={props.example}
      alert={alert}
      crumbs={[
        { text: t.desk, href: paths.desk(lang) },
        { text: plain(call.title, lang), href: paths.deskCall(lang, call.slug) },
        { text: t.decisions.short, href: paths.deskDecisions(lang, call.slug) },
      ]}
    >
      <Standing {...props} />
      <Unconfirmed {...props} />
      {draft === undefined ? null : <LackingNote lang={lang} lacks={lacking(draft)} />}
      {maySign ? <Signing {...props} /> : null}
      {draft === undefined ? null : <DecisionText content={draft} />}
      {maySign ? <Returning {...props} /> : null}
    </Page>
  )
}
