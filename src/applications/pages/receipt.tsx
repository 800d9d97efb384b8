import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import type { Form } from '../../forms/form.ts'
import type { Option } from '../../forms/question.ts'
import { writtenSecond } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros, type Cents } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Facts } from '../../ui/facts.tsx'
import { Note } from '../../ui/note.tsx'
import { SubmissionContent } from '../parts/submission-content.tsx'
import type { Shown } from '../secrecy.ts'
import { senderOf, type Submission } from '../submission.ts'
import { texts } from '../texts.ts'
import { paperTexts } from '../texts/paper.ts'
import { words } from '../words.ts'

/** A frozen version as its receipt shows it. */
export type Receipted = {
  readonly applicationId: string
  readonly number: number
  readonly newestNumber: number
  readonly hash: string
  readonly arrivedAt: Date
  readonly caseNumber: string | null
  readonly totalCents: Cents
  readonly soughtCents: Cents
  readonly content: Submission
  readonly submittedBy: string
  /** Whether the authority changed it on behalf of a party: then it is no receipt of anything sent. */
  readonly onBehalf: boolean
  readonly example: boolean
}

type Props = {
  readonly view: View
  readonly version: Receipted
  readonly form: Form
  readonly secrecy: Shown
  readonly purposes: readonly Option[]
}

/** What a receipt says of a version: number, arrival to the second, by whom, sums, hash. */
export const factsOf = (lang: Lang, version: Receipted) => {
  const t = texts[lang].receipt
  return [
    { term: t.caseNumber, text: <strong className="num">{version.caseNumber ?? t.none}</strong> },
    { term: t.version, text: String(version.number) },
    {
      term: version.onBehalf ? t.changedAt : t.arrived,
      text: <time dateTime={version.arrivedAt.toISOString()}>{writtenSecond(version.arrivedAt, lang)}</time>,
    },
    { term: t.coordinator, text: plain(senderOf(version.content)?.name, lang) },
    { term: version.onBehalf ? t.changedBy : t.sentBy, text: version.submittedBy },
    { term: words[lang].total, text: euros(version.totalCents, lang) },
    { term: words[lang].sought, text: euros(version.soughtCents, lang) },
    { term: t.hash, text: <code>{version.hash}</code> },
  ]
}

/** What the applicant gets at once (SähkL 12 §): number, arrival to the second, the version and its hash, and what was sent. */
export function ReceiptPage(props: Props) {
  const { view, version, form, secrecy, purposes } = props
  const { lang } = view
  const t = texts[lang].receipt
  const title = plain(version.content.title, lang) || words[lang].untitled
  const earlier = version.number < version.newestNumber
  return (
    <Page
      view={view}
      title={version.onBehalf ? t.onBehalf : t.title}
      lead={earlier ? say(t.earlier, { number: version.newestNumber }) : version.onBehalf ? t.onBehalfLead : t.lead}
      above={title}
      example={version.example}
      crumbs={[
        { text: texts[lang].my.title, href: paths.my(lang) },
        { text: title, href: paths.application(lang, version.applicationId) },
      ]}
    >
      <Facts flat facts={factsOf(lang, version)} />
      <Note title={t.next}>{t.nextText}</Note>
      <p>
        <a href={paths.applicationPaper(lang, version.applicationId, version.number)}>{paperTexts[lang].take}</a>
      </p>
      <p>
        {t.print} <a href={paths.application(lang, version.applicationId)}>{t.toApplication}</a>
      </p>
      <h2>{t.content}</h2>
      <SubmissionContent
        lang={lang}
        content={version.content}
        form={form}
        purposes={purposes}
        secrecy={secrecy}
        hrefOf={(id) => paths.applicationAttachment(lang, version.applicationId, id)}
      />
    </Page>
  )
}
