import type { ReactNode } from 'react'
import type { View } from '../../frame/view.ts'
import { writtenDay } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros, percent } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { Facts, type Fact } from '../../ui/facts.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import { usualCostTypes, type CostType } from '../cost-type.ts'
import type { FundingRules } from '../funding-rules.ts'
import { kindsLine } from '../kinds-line.ts'
import { Said } from '../parts/said.tsx'
import { texts } from '../texts/open.ts'
import { words } from '../words.ts'
import {
  isHistory,
  isOver,
  sourceName,
  toldCount,
  toldShare,
  toldSum,
  toldTime,
  type Known,
  type Told,
} from './call-known.ts'
import { Applicants } from './call-applicants.tsx'
import { Payment } from './call-payment.tsx'

type Props = { view: View; known: Known }

/** A value with its source where that is another than the call's own; the words for the gap where nobody says it. */
export function Value({ view, told, unsaid }: { view: View; told: Told | null; unsaid: string }) {
  if (told === null) return <Unsaid>{unsaid}</Unsaid>
  const { source } = told
  if (source === undefined) return <span className="num">{told.text}</span>
  const name = sourceName(source, view.lang)
  return (
    <>
      <span className="num">{told.text}</span>{' '}
      <span className="small quiet">
        (
        {source.url === null ? (
          say(texts[view.lang].fromSource, { source: name })
        ) : (
          <a href={source.url}>{say(texts[view.lang].fromSource, { source: name })}</a>
        )}
        )
      </span>
    </>
  )
}

function Period({ view, known }: Props) {
  const { call } = known
  const t = texts[view.lang]
  const unsaid = isHistory(call) ? t.unsaid : t.notYet
  const from = toldTime(known, { moment: call.opensAt, day: call.opensOn }, ['opens_on', 'call_opened'], view.lang)
  const to = toldTime(known, { moment: call.closesAt, day: call.closesOn }, ['closes_at'], view.lang)
  if (from === null && to === null) return <Unsaid>{unsaid}</Unsaid>
  return (
    <>
      <Value view={view} told={from} unsaid={unsaid} /> – <Value view={view} told={to} unsaid={unsaid} />
    </>
  )
}

function Projects({ view, known }: Props) {
  const { earliestOn, latestOn } = known.call
  const [t, lang] = [texts[view.lang], view.lang]
  if (earliestOn !== null && latestOn !== null)
    return (
      <span className="num">
        {writtenDay(earliestOn, lang)} – {writtenDay(latestOn, lang)}
      </span>
    )
  return (
    <Value
      view={view}
      told={toldTime(known, { moment: null, day: latestOn }, ['latest_month'], lang)}
      unsaid={isHistory(known.call) ? t.unsaid : t.notYet}
    />
  )
}

/** What is covered: in one line, or row by row where the call says what is counted in something. Names of its own keep their letters. */
function Costs({ types, lang }: { types: readonly CostType[]; lang: Lang }) {
  const names = types.map(({ name }) => plain(name, lang))
  const isUsual = (name: string) => usualCostTypes.some((type) => plain(type.name, lang) === name)
  if (types.every(({ help }) => help === null)) return names.every(isUsual) ? kindsLine(names) : names.join(', ')
  return (
    <ul>
      {types.map(({ key, name, help }) => (
        <li key={key}>
          {plain(name, lang)}
          {help === null ? null : <span className="small quiet"> – {plain(help, lang)}</span>}
        </li>
      ))}
    </ul>
  )
}

const fact = (term: string, text: ReactNode): Fact => ({ term, text })

/** VAT, costs, cap and payment; null where nobody says it. */
export function ruleFacts(rules: FundingRules, lang: Lang): readonly { term: string; text: ReactNode }[] {
  const t = texts[lang].facts
  const { vatIncluded: vat, costTypes, capCents } = rules
  return [
    { term: t.vat, text: vat === null ? null : vat ? t.vatIn : t.vatOut },
    { term: t.costs, text: costTypes === null ? null : <Costs types={costTypes} lang={lang} /> },
    { term: t.cap, text: capCents === null ? null : euros(capCents, lang) },
    { term: t.payment, text: rules.paymentModel === null ? null : <Payment rules={rules} lang={lang} /> },
  ]
}

function moneyFacts({ view, known }: Props): readonly Fact[] {
  const { call } = known
  const [t, lang] = [texts[view.lang], view.lang]
  const unsaid = isHistory(call) ? t.unsaid : t.notYet
  const share = toldShare(known, call.highestShare, (value) => say(t.facts.shareOf, { share: percent(value, lang) }))
  const pot = toldSum(
    known,
    call.appropriationCents,
    { exact: 'appropriation_cents', most: 'available_cents_max' },
    lang,
  )
  return [
    fact(t.facts.appropriation, <Value view={view} told={pot} unsaid={unsaid} />),
    fact(t.facts.share, <Value view={view} told={share} unsaid={unsaid} />),
    ...ruleFacts(call, lang).map(({ term, text }) => fact(term, text ?? <Unsaid>{unsaid}</Unsaid>)),
  ]
}

/** The call in short. */
export function CallFacts({ view, known, flat }: Props & { flat?: boolean | undefined }) {
  const { call } = known
  const [t, lang] = [texts[view.lang], view.lang]
  return (
    <Facts
      flat={flat}
      facts={[
        fact(t.facts.authority, <Said words={call.authority.name} lang={lang} />),
        ...(call.grantKind === null ? [] : [fact(t.facts.kind, words[lang].grantKind[call.grantKind])]),
        fact(t.facts.applicants, <Applicants view={view} known={known} />),
        fact(t.facts.period, <Period view={view} known={known} />),
        ...moneyFacts({ view, known }),
        fact(t.facts.projects, <Projects view={view} known={known} />),
        ...(call.legalBasis === null ? [] : [fact(t.facts.law, <Said words={call.legalBasis} lang={lang} />)]),
        ...(call.contact === null || isOver(call)
          ? []
          : [fact(t.facts.contact, <Said words={call.contact} lang={lang} />)]),
      ]}
    />
  )
}

/** What came of the call: counts and sums, each with "not published" where no source says it. */
export function OutcomeFacts({ view, known }: Props) {
  const { outcome } = known
  const [t, lang] = [texts[view.lang], view.lang]
  const sum = (cents: number | null | undefined, what: string) =>
    toldSum(known, cents ?? null, { exact: what, about: `${what}_approx` }, lang)
  const maybe = (term: string, told: Told | null): readonly Fact[] =>
    told === null ? [] : [fact(term, <Value view={view} told={told} unsaid="" />)]
  const always = (term: string, told: Told | null) => fact(term, <Value view={view} told={told} unsaid={t.unsaid} />)
  return (
    <Facts
      facts={[
        always(t.facts.received, toldCount(known, outcome?.received, 'received')),
        always(t.facts.granted, toldCount(known, outcome?.granted, 'granted')),
        ...(outcome === null || outcome.granted !== null
          ? []
          : maybe(t.facts.listed, toldCount(known, outcome.listed, 'listed'))),
        ...maybe(t.facts.later, toldCount(known, outcome?.later, 'later')),
        ...maybe(t.facts.sought, sum(outcome?.soughtCents, 'sought_cents')),
        always(t.facts.euros, sum(outcome?.grantedCents, 'granted_cents')),
        ...maybe(t.facts.smallest, sum(null, 'smallest_cents')),
        ...maybe(t.facts.largest, sum(null, 'largest_cents')),
      ]}
    />
  )
}
