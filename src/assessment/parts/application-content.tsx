import { costTypes, type Submission, type SubmittedPartner } from '../../applications/submission.ts'
import { words as callWords } from '../../calls/words.ts'
import { AnswerText } from '../../forms/parts/answer-text.tsx'
import { isAsked, questionsOf, type Form } from '../../forms/form.ts'
import type { Option } from '../../forms/question.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros, sum } from '../../kit/money.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Facts } from '../../ui/facts.tsx'
import { Matrix } from '../../ui/matrix.tsx'
import { partTexts } from '../part-texts.ts'

type Props = { lang: Lang; form: Form; content: Submission; purposes: readonly Option[] }

const Answers = ({ lang, form, content, purposes }: Props) =>
  form.sections.map((section) => {
    const asked = questionsOf(form, section.key).filter((question) => isAsked(form, question, content.answers))
    if (asked.length === 0) return null
    return (
      <section key={section.key} className="stack" aria-labelledby={`part-${section.key}`}>
        <h2 id={`part-${section.key}`}>{plain(section.name, lang)}</h2>
        {asked.map((question) => (
          <div key={question.key} className="tight">
            <h3>{plain(question.label, lang)}</h3>
            <AnswerText
              lang={lang}
              question={question}
              value={content.answers[question.key]}
              purposes={purposes}
              textLang={content.lang}
            />
          </div>
        ))}
      </section>
    )
  })

const Parties = ({ lang, content }: { lang: Lang; content: Submission }) => (
  <section className="stack" aria-labelledby="part-parties">
    <h2 id="part-parties">{partTexts[lang].parties}</h2>
    <Facts
      flat
      facts={content.partners.map((party) => ({
        term: plain(party.name, lang),
        text: (
          <>
            <span className="quiet">{partTexts[lang].role[party.role]}</span>
            <span className="prose" lang={party.lang}>{`\n${party.tasks}`}</span>
          </>
        ),
      }))}
    />
  </section>
)

const yearsOf = (partners: readonly SubmittedPartner[]) =>
  [...new Set(partners.flatMap((party) => party.lines.map((line) => line.year)))].toSorted((a, b) => a - b)
const centsIn = (party: SubmittedPartner, fits: (line: SubmittedPartner['lines'][number]) => boolean) =>
  sum(party.lines.filter(fits).map((line) => line.cents))

const Budget = ({ lang, content }: { lang: Lang; content: Submission }) => {
  const said = partTexts[lang]
  const years = yearsOf(content.partners)
  const money = (cents: number) => ({ text: cents === 0 ? '–' : euros(cents, lang), quiet: cents === 0 })
  const used = costTypes.filter((type) =>
    content.partners.some((party) => centsIn(party, (line) => line.costType === type) > 0),
  )
  const groups = content.partners.map((party) => ({
    key: party.partnerId,
    head: plain(party.name, lang),
    columns: years.map(String),
  }))
  const rows = used.map((type) => ({
    key: type,
    head: callWords[lang].costType[type],
    cells: content.partners.flatMap((party) =>
      years.map((year) => money(centsIn(party, (line) => line.costType === type && line.year === year))),
    ),
    total: euros(sum(content.partners.map((party) => centsIn(party, (line) => line.costType === type))), lang),
  }))
  const perParty = (cents: (party: SubmittedPartner) => number) =>
    content.partners.map((party) => euros(cents(party), lang))
  const feet = [
    {
      key: 'total',
      head: said.costs,
      texts: perParty((party) => centsIn(party, () => true)),
      total: euros(content.totalCents, lang),
    },
    {
      key: 'own',
      head: said.own,
      texts: perParty((party) => party.ownCents),
      total: euros(content.totalCents - content.soughtCents, lang),
    },
    {
      key: 'sought',
      head: said.sought,
      texts: perParty((party) => centsIn(party, () => true) - party.ownCents),
      total: euros(content.soughtCents, lang),
    },
  ]
  return (
    <section className="stack" aria-labelledby="part-budget">
      <h2 id="part-budget">{said.budget}</h2>
      <Matrix
        id="budget"
        caption={said.budgetCaption}
        rowsHead={said.costType}
        groups={groups}
        totalHead={said.total}
        rows={rows}
        feet={feet}
      />
    </section>
  )
}

const Reuse = ({ lang, content: { reuse, lang: written } }: { lang: Lang; content: Submission }) => {
  const said = partTexts[lang]
  return (
    <section className="stack" aria-labelledby="part-reuse">
      <h2 id="part-reuse">{said.reuse}</h2>
      <p className="strong">{reuse.decision === null ? said.undecided : said.reuseDecision[reuse.decision]}</p>
      {reuse.why === '' ? null : (
        <p className="prose" lang={written}>
          {reuse.why}
        </p>
      )}
      {reuse.searched === '' ? null : (
        <p className="small">
          <span className="quiet">{said.searched}: </span>
          <span lang={written}>{reuse.searched}</span>
        </p>
      )}
      {reuse.findings.length === 0 ? (
        <p className="quiet">{said.noFindings}</p>
      ) : (
        <ul>
          {reuse.findings.map((finding) => (
            <li key={finding.workId}>
              <a href={paths.project(lang, finding.slug)}>{plain(finding.title, lang) || finding.slug}</a>
              {finding.cooperate ? <span className="quiet"> · {said.cooperate}</span> : null}
              {finding.note === '' ? null : (
                <p className="prose small" lang={written}>
                  {finding.note}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const Attachments = ({ lang, content }: { lang: Lang; content: Submission }) =>
  content.attachments.length === 0 ? null : (
    <section className="stack" aria-labelledby="part-attachments">
      <h2 id="part-attachments">{partTexts[lang].attachments}</h2>
      <ul>
        {content.attachments.map((file) => (
          <li key={file.id}>
            {file.name}{' '}
            <span className="quiet">
              ({Math.ceil(file.size / 1024)} {partTexts[lang].kilobytes})
            </span>
          </li>
        ))}
      </ul>
    </section>
  )

/** The parts of a submitted application with their addresses on the page, for a list of links. */
export const partsOf = ({
  lang,
  form,
  content,
}: Omit<Props, 'purposes'>): readonly { href: string; text: string }[] => [
  ...form.sections
    .filter((section) => questionsOf(form, section.key).some((question) => isAsked(form, question, content.answers)))
    .map((section) => ({ href: `#part-${section.key}`, text: plain(section.name, lang) })),
  { href: '#part-parties', text: partTexts[lang].parties },
  { href: '#part-budget', text: partTexts[lang].budget },
  { href: '#part-reuse', text: partTexts[lang].reuse },
]

/** A submitted version to be read: answers by section, parties, costs, the check for earlier work, attachments. */
export const ApplicationContent = (props: Props) => (
  <>
    <Answers {...props} />
    <Parties {...props} />
    <Budget {...props} />
    <Reuse {...props} />
    <Attachments {...props} />
  </>
)
