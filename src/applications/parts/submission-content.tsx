import { costTypesSent, type CostType } from '../../calls/cost-type.ts'
import { isSectionAsked, type Form } from '../../forms/form.ts'
import type { Option } from '../../forms/question.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { Facts } from '../../ui/facts.tsx'
import { SecrecyTag } from '../../register/parts/secrecy.tsx'
import { withFiles } from '../asked.ts'
import { isCoveredIn, standingIn } from '../covering.ts'
import { allOpen, type Shown } from '../secrecy.ts'
import type { Submission, SubmittedPartner } from '../submission.ts'
import { texts } from '../texts.ts'
import { registered } from '../registered.ts'
import { adoptionTexts } from '../texts/adoption.ts'
import { secrecyTexts } from '../texts/secrecy.ts'
import { words } from '../words.ts'
import { AdoptionRead } from './adoption-read.tsx'
import { AnswersRead } from './answers-read.tsx'
import { MoneyRead } from './money-read.tsx'
import { PartShown } from './part-shown.tsx'
import { ReuseRead } from './reuse-read.tsx'

type Props = {
  readonly lang: Lang
  readonly content: Submission
  /** The version of the form that was answered. */
  readonly form: Form
  readonly purposes: readonly Option[]
  /** How its parts stand, and which are covered for this reader. */
  readonly secrecy?: Shown | undefined
  /** Where an attachment can be fetched; without it the attachments are only named. */
  readonly hrefOf?: ((attachmentId: string) => string) | undefined
}

const Sums = ({ lang, partner }: { lang: Lang; partner: SubmittedPartner }) => {
  const total = partner.coveredCents ?? 0
  return (
    <Facts
      flat
      facts={[
        { term: words[lang].total, text: euros(total, lang) },
        { term: words[lang].own, text: euros(partner.ownCents, lang) },
        { term: words[lang].sought, text: euros(total - partner.ownCents, lang) },
      ]}
    />
  )
}

type PartyProps = {
  readonly lang: Lang
  readonly partner: SubmittedPartner
  readonly types: readonly CostType[]
  readonly secrecy: Shown
}

const PartyRead = ({ lang, partner, types, secrecy }: PartyProps) => {
  const { partnerId: key } = partner
  const party = plain(partner.name, lang)
  const t = secrecyTexts[lang]
  return (
    <li className="stack tight">
      <p className="strong">{party}</p>
      <p className="small quiet">
        {words[lang].role[partner.role]}
        {registered({ businessId: partner.businessId ?? null, code: partner.code ?? null }, lang)}
        {partner.commitment === null
          ? null
          : ` · ${words[lang].standing.given}: ${partner.commitment.by}, ${partner.commitment.position}`}
      </p>
      <PartShown lang={lang} secrecy={secrecy} part={{ kind: 'tasks', key }} label={say(t.tasks, { party })}>
        <p className="prose" lang={partner.lang}>
          {partner.tasks}
        </p>
      </PartShown>
      <PartShown lang={lang} secrecy={secrecy} part={{ kind: 'costs', key }} label={say(t.costs, { party })}>
        <MoneyRead
          lang={lang}
          lines={partner.lines}
          types={types}
          ownCents={partner.ownCents}
          caption={`${texts[lang].budget.caption}: ${party}`}
        />
      </PartShown>
      {partner.coveredCents === undefined ? null : <Sums lang={lang} partner={partner} />}
    </li>
  )
}

const Attachments = ({ lang, content, hrefOf, secrecy = allOpen }: Props) =>
  content.attachments.length === 0 ? (
    <p className="quiet">{texts[lang].receipt.noAttachments}</p>
  ) : (
    <ul>
      {content.attachments.map((file) => (
        <li key={file.id}>
          {hrefOf === undefined || isCoveredIn(secrecy, 'attachment', file.id) ? (
            file.name
          ) : (
            <a href={hrefOf(file.id)}>{file.name}</a>
          )}{' '}
          <SecrecyTag lang={lang} standing={standingIn(secrecy, 'attachment', file.id)} />
        </li>
      ))}
    </ul>
  )

const Section = ({ section, ...props }: Props & { section: Form['sections'][number] }) => {
  const { lang, content, form, purposes, secrecy } = props
  const shown = secrecy ?? allOpen
  return (
    <>
      <h3>{plain(section.name, lang)}</h3>
      {section.key === 'parties' ? (
        <ul className="ruled">
          {content.partners.map((partner) => (
            <PartyRead
              key={partner.partnerId}
              lang={lang}
              partner={partner}
              types={costTypesSent(content)}
              secrecy={shown}
            />
          ))}
        </ul>
      ) : null}
      {section.key === 'reuse' ? (
        <ReuseRead lang={lang} reuse={content.reuse} textLang={content.lang} secrecy={shown} />
      ) : null}
      {section.key === 'reuse' && content.adoption !== undefined ? (
        <>
          <h4>{adoptionTexts[lang].title}</h4>
          <AdoptionRead lang={lang} adoption={content.adoption} textLang={content.lang} secrecy={shown} />
        </>
      ) : null}
      {section.key === 'budget' ? (
        <Facts
          flat
          facts={[
            { term: words[lang].total, text: euros(content.totalCents, lang) },
            { term: words[lang].sought, text: euros(content.soughtCents, lang) },
          ]}
        />
      ) : null}
      <AnswersRead
        lang={lang}
        form={form}
        section={section.key}
        answers={content.answers}
        purposes={purposes}
        textLang={content.lang}
        secrecy={secrecy}
      />
    </>
  )
}

/** A submitted version as it was sent, section by section; for receipts, assessors and officers. */
export const SubmissionContent = (props: Props) => (
  <div className="stack">
    {props.form.sections
      .filter(({ key }) => isSectionAsked(props.form, key, props.content.answers))
      .map((section) => (
        <Section
          key={section.key}
          {...props}
          form={withFiles(props.form, props.content.attachments)}
          section={section}
        />
      ))}
    <h3>{texts[props.lang].receipt.attachments}</h3>
    <Attachments {...props} />
  </div>
)
