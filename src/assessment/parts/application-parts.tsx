import { costTypes } from '../../calls/call.ts'
import { isCoveredIn, standingIn, type Shown } from '../../applications/secrecy.ts'
import type { Submission, SubmittedPartner } from '../../applications/submission.ts'
import { words as callWords } from '../../calls/words.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros, sum } from '../../kit/money.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { SecrecyTag } from '../../register/parts/secrecy.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Matrix } from '../../ui/matrix.tsx'
import { partTexts } from '../part-texts.ts'

export const Parties = ({ lang, content }: { lang: Lang; content: Submission }) => (
  <>
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
  </>
)

const yearsOf = (partners: readonly SubmittedPartner[]) =>
  [...new Set(partners.flatMap((party) => party.lines.map((line) => line.year)))].toSorted((a, b) => a - b)
const centsIn = (party: SubmittedPartner, fits: (line: SubmittedPartner['lines'][number]) => boolean) =>
  sum(party.lines.filter(fits).map((line) => line.cents))

export const Budget = ({ lang, content }: { lang: Lang; content: Submission }) => {
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
    <>
      <Matrix
        id="budget"
        caption={said.budgetCaption}
        rowsHead={said.costType}
        groups={groups}
        totalHead={said.total}
        rows={rows}
        feet={feet}
      />
    </>
  )
}

export const Reuse = ({ lang, content: { reuse, lang: written } }: { lang: Lang; content: Submission }) => {
  const said = partTexts[lang]
  return (
    <>
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
    </>
  )
}

type FilesProps = { lang: Lang; content: Submission; secrecy: Shown; fileHref: (attachment: string) => string }

export const Attachments = ({ lang, content, secrecy, fileHref }: FilesProps) =>
  content.attachments.length === 0 ? null : (
    <ul>
      {content.attachments.map((file) => (
        <li key={file.id}>
          {isCoveredIn(secrecy, 'attachment', file.id) ? (
            file.name
          ) : (
            <a href={fileHref(file.id)} download>
              {file.name}
            </a>
          )}{' '}
          <span className="quiet">
            ({Math.ceil(file.size / 1024)} {partTexts[lang].kilobytes})
          </span>{' '}
          <SecrecyTag lang={lang} standing={standingIn(secrecy, 'attachment', file.id)} />
        </li>
      ))}
    </ul>
  )
