import { Fragment, type ReactNode } from 'react'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { dayOf, writtenDay, writtenMoment } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import type { Words } from '../../kit/words.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Facts } from '../../ui/facts.tsx'
import { Note } from '../../ui/note.tsx'
import type { DecisionContent } from '../decision.ts'
import { DecisionText } from '../parts/decision-text.tsx'
import { OwnAssessment, type OwnJudgement } from '../parts/own-assessment.tsx'
import { lastDayForRectification } from '../rectification.ts'
import { texts } from '../texts.ts'
import { words } from '../words/labels.ts'
import { Service, type ServiceLine } from './service.tsx'

export type SignedDecision = {
  readonly applicationId: string
  readonly callSlug: string
  readonly callTitle: Words
  readonly caseNumber: string
  readonly content: DecisionContent
  readonly hash: string
  readonly signedAt: Date
  readonly example: boolean
}

type Props = {
  readonly view: View
  readonly decision: SignedDecision
  /** For a party: when the organisation first opened it. For the authority: null. */
  readonly seenAt: Date | null
  /** For the authority: to whom it was served and who has opened it. */
  readonly service: readonly ServiceLine[] | null
  readonly judgement: OwnJudgement | undefined
  readonly alert?: ReactNode
}

const Served = ({ view: { lang }, seenAt }: Props) => {
  if (seenAt === null) return null
  const t = texts[lang].decision
  return (
    <Note title={t.served}>
      <p>{say(t.servedOn, { when: writtenMoment(seenAt, lang) })}</p>
      <p className="strong">{say(t.lastDay, { day: writtenDay(lastDayForRectification(dayOf(seenAt)), lang) })}</p>
    </Note>
  )
}

/** Sixty-four signs without a blank: they may break after every eighth, so that a phone shows them whole. */
const Hash = ({ text }: { text: string }) => (
  <code className="small">
    {text.match(/.{1,8}/g)?.map((piece, at) => (
      <Fragment key={at}>
        {piece}
        <wbr />
      </Fragment>
    ))}
  </code>
)

/** What was decided, at a glance, in the language of the reader. */
const resultOf = ({ kind, grantedCents }: DecisionContent, lang: Lang) =>
  kind === 'granted' ? `${texts[lang].outcome.grantedHead} ${euros(grantedCents, lang)}` : words[lang].result[kind]

const Marks = ({ view: { lang }, decision: { content, hash, signedAt } }: Props) => {
  const t = texts[lang]
  return (
    <Facts
      flat
      facts={[
        { term: t.outcome.result, text: resultOf(content, lang) },
        {
          term: t.decision.signedHead,
          text: say(t.decision.signedBy, {
            signer: content.signedBy,
            presenter: content.presentedBy,
            when: writtenMoment(signedAt, lang),
          }),
        },
        { term: t.decision.hash, text: <Hash text={hash} /> },
      ]}
    />
  )
}

function crumbsOf({ view: { lang }, decision, service }: Props) {
  const t = texts[lang]
  return service === null
    ? [{ text: t.decision.application, href: paths.application(lang, decision.applicationId) }]
    : [
        { text: t.desk, href: paths.desk(lang) },
        { text: plain(decision.callTitle, lang), href: paths.deskCall(lang, decision.callSlug) },
        { text: t.decisions.short, href: paths.deskDecisions(lang, decision.callSlug) },
      ]
}

/** A signed decision: for a party with the time of service and its own medians, for the authority with who has opened it. */
export function DecisionPage(props: Props) {
  const { view, decision, service, judgement, alert } = props
  const { lang } = view
  const t = texts[lang].decision
  return (
    <Page
      view={view}
      title={say(t.title, { title: decision.content.title })}
      lead={decision.content.lang === lang ? undefined : t.lead}
      above={decision.caseNumber}
      example={decision.example}
      alert={alert}
      crumbs={crumbsOf(props)}
    >
      <Served {...props} />
      <Marks {...props} />
      {service === null ? null : <Service lang={lang} lines={service} />}
      <DecisionText content={decision.content} />
      {judgement === undefined ? null : <OwnAssessment judgement={judgement} lang={lang} />}
    </Page>
  )
}
