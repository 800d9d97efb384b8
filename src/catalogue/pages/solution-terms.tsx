import type { ReactNode } from 'react'
import { writtenDay } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Facts, type Fact } from '../../ui/facts.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import type { Adopter } from '../adoption/adopter.ts'
import type { OfferTold, Related } from '../offer/offer.ts'
import { offerWords } from '../words/offer.ts'
import { statusIn } from '../words/status.ts'
import { WorkLink } from '../parts/work-link.tsx'
import { solutionTexts } from '../texts/solutions.ts'
import { tellingTexts } from '../texts/telling.ts'
import type { Work } from '../work.ts'
import { Users } from './solution-users.tsx'

type Props = { work: Work; told: OfferTold; adopters: readonly Adopter[]; lang: Lang }

const orUnsaid = (lang: Lang, content: ReactNode) =>
  content === null ? <Unsaid>{solutionTexts[lang].unsaid}</Unsaid> : content

const Licence = ({ told: { offer }, lang }: Pick<Props, 'told' | 'lang'>) => (
  <>
    {offer.licence ?? <Unsaid>{solutionTexts[lang].unsaid}</Unsaid>}
    {offer.licenceRead === null ? null : (
      <span className="quiet"> ({offerWords[lang].licenceRead[offer.licenceRead]})</span>
    )}
    {offer.licence === null ? <span className="quiet"> {solutionTexts[lang].noLicence}</span> : null}
  </>
)

const RelatedWork = ({ work, lang }: { work: Related; lang: Lang }) => (
  <WorkLink work={{ ...work, nameInSource: null }} lang={lang} />
)

const some = (keys: readonly string[], labels: Readonly<Record<string, string>>) =>
  keys.length === 0 ? null : keys.map((key) => labels[key] ?? key).join(', ')

type Term = { readonly term: string; readonly text: ReactNode }

/** What residents get, what changes inside and which national services it uses; null where nobody says. */
function sortedTerms({ gets, changes, services }: OfferTold['offer'], lang: Lang): readonly Term[] {
  const t = solutionTexts[lang]
  const w = offerWords[lang]
  return [
    { term: t.gets, text: some(gets, w.gets) },
    { term: t.changes, text: some(changes, w.changes) },
    { term: t.services, text: some(services, w.service) },
  ]
}

const Sorted = ({ told: { offer }, lang }: Pick<Props, 'told' | 'lang'>) =>
  offer.sortedBy === 'ours' ? <p className="small quiet">{solutionTexts[lang].sortedByUs}</p> : null

/** What somebody who would take the work into use asks first; what is not published says so. */
export function Terms({ work, told: all, adopters, lang }: Props) {
  const t = solutionTexts[lang]
  const w = offerWords[lang]
  const { offer, named, resultOf } = all
  const facts: readonly (Fact | null)[] = [
    {
      term: t.kind,
      text: [w.kind[work.kind], offer.form === null ? '' : w.form[offer.form]].filter(Boolean).join(', '),
    },
    { term: t.status, text: orUnsaid(lang, statusIn(offer.status, all.statusConcluded, lang) || null) },
    work.kind === 'solution' ? { term: t.licence, text: <Licence told={all} lang={lang} /> } : null,
    { term: t.cost, text: orUnsaid(lang, offer.costCents === null ? null : euros(offer.costCents, lang)) },
    { term: t.users, text: <Users adopters={adopters} named={named} said={offer.usersWords} lang={lang} /> },
    ...sortedTerms(offer, lang).map(({ term, text }) => ({ term, text: orUnsaid(lang, text) })),
    offer.lastChangeOn === null ? null : { term: t.lastChange, text: writtenDay(offer.lastChangeOn, lang) },
    resultOf === null ? null : { term: t.resultOf, text: <RelatedWork work={resultOf} lang={lang} /> },
  ]
  return (
    <>
      <Facts facts={facts.filter((fact) => fact !== null)} flat />
      <Sorted told={all} lang={lang} />
    </>
  )
}

/** For those who may: the way to tell more of the work. */
export const TellMore = ({ lang, slug }: { lang: Lang; slug: string }) => (
  <p>
    <a href={paths.telling(lang, slug)}>{tellingTexts[lang].open}</a>
  </p>
)

/** The same of a funded project: what is known of it, and in one line what is not published. */
export function ProjectTerms({ told: all, lang }: Pick<Props, 'told' | 'lang'>) {
  const t = solutionTexts[lang]
  const w = offerWords[lang]
  const { offer } = all
  const terms: readonly Term[] = [
    { term: t.kind, text: offer.form === null ? null : w.form[offer.form] },
    { term: t.status, text: statusIn(offer.status, all.statusConcluded, lang) || null },
    { term: t.licence, text: offer.licence === null ? null : <Licence told={all} lang={lang} /> },
    ...sortedTerms(offer, lang),
    { term: t.contact, text: plain(offer.contact, lang) || null },
  ]
  const unsaid = terms.filter(({ text }) => text === null).map(({ term }) => term.toLowerCase())
  return (
    <>
      <h2>{t.offer}</h2>
      {unsaid.length === terms.length ? null : <Facts facts={terms.filter(({ text }) => text !== null)} flat />}
      {unsaid.length === 0 ? null : (
        <p>
          <Unsaid>{say(t.unsaidTerms, { terms: unsaid.join(', ') })}</Unsaid>
        </p>
      )}
      <Sorted told={all} lang={lang} />
    </>
  )
}
