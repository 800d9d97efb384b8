import type { ReactNode } from 'react'
import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain, told } from '../../kit/words.ts'
import { OrganisationName } from '../../people/parts/organisation-name.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import { offerWords } from '../words/offer.ts'
import { statusIn } from '../words/status.ts'
import type { Offered } from '../offer/offered.ts'
import { solutionTexts } from '../texts/solutions.ts'
import { words } from '../words.ts'
import { FoundBecause } from './found-because.tsx'
import { MarkedText } from './marked-text.tsx'
import { linkable, WorkLink } from './work-link.tsx'

/** What it is, in the words that a buyer would use: kind, form, state, year. */
function whatOf(work: Offered, lang: Lang): string {
  const w = offerWords[lang]
  const parts = [
    w.kind[work.kind],
    work.form === null ? '' : w.form[work.form],
    statusIn(work.status, work.statusConcluded, lang),
    work.year === null ? '' : String(work.year),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

const ownerOf = ({ coordinator }: Offered, lang: Lang): string =>
  plain(coordinator?.name, lang) || (coordinator?.nameInSource ?? '')

/** Whom to ask: the role that the owner gives, and the owner; a municipality leads to its page. */
const Ask = ({ work, lang }: { work: Offered; lang: Lang }) => {
  const name = ownerOf(work, lang)
  const role = plain(work.contact, lang)
  if (name === '' && role === '') return <Unsaid>{solutionTexts[lang].unsaid}</Unsaid>
  return (
    <>
      {role === '' ? null : `${role}, `}
      {work.coordinator === null ? null : <OrganisationName lang={lang} {...work.coordinator} />}
    </>
  )
}

const Cost = ({ work, lang }: { work: Offered; lang: Lang }) => {
  const t = solutionTexts[lang]
  if (work.costCents !== null) return <span className="num">{euros(work.costCents, lang)}</span>
  if (work.grantedCents === null) return <Unsaid>{t.unsaid}</Unsaid>
  return <span className="num">{say(t.granted, { sum: euros(work.grantedCents, lang) })}</span>
}

const Licence = ({ work, lang }: { work: Offered; lang: Lang }) =>
  work.kind === 'project' ? null : (
    <>
      {' · '}
      {solutionTexts[lang].licence}: {work.licence ?? <Unsaid>{solutionTexts[lang].unsaid}</Unsaid>}
    </>
  )

const Summary = ({ work, lang }: { work: Offered; lang: Lang }) => {
  const summary = told(work.summary, lang)
  if (summary === undefined) return null
  // Descriptions are in our own wording: only what a machine translated is said.
  return (
    <p>
      <span lang={summary.lang}>
        <MarkedText text={summary.text} reasons={work.reasons} />
      </span>
      {summary.by === 'machine' ? <span className="by"> ({words[lang].marks.machine})</span> : null}
    </p>
  )
}

/** One work in a list: what it is, what it does, whom to ask, on what terms and what it has cost, as far as known. */
export const OfferedLine = ({ work, lang, children }: { work: Offered; lang: Lang; children: ReactNode }) => {
  const t = solutionTexts[lang]
  return (
    <li className="tight">
      <p className="strong">
        <WorkLink work={{ ...linkable(work) }} lang={lang} reasons={work.reasons} />
      </p>
      <p className="small quiet">{whatOf(work, lang)}</p>
      <Summary work={work} lang={lang} />
      <p className="small">
        {t.ask}: <Ask work={work} lang={lang} />
        <Licence work={work} lang={lang} />
        {' · '}
        {t.costs}: <Cost work={work} lang={lang} />
      </p>
      {work.reasons.length + work.shared.length === 0 && work.byModel !== true ? null : (
        <p className="small quiet">
          <FoundBecause work={work} lang={lang} />
        </p>
      )}
      {children}
    </li>
  )
}
