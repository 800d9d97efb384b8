import { withoutCovered } from '../applications/covering.ts'
import type { Submission } from '../applications/submission.ts'
import type { Call } from '../calls/call.ts'
import { costName, costTypesSent } from '../calls/cost-type.ts'
import { dayOf, monthsLater, type Day } from '../kit/dates.ts'
import { sum, type BasisPoints, type Cents } from '../kit/money.ts'
import type { Words } from '../kit/words.ts'
import { plain } from '../kit/words.ts'
import { acceptedParts, sharedOut } from './accepted.ts'
import type { CaseLang, DecisionContent, DecisionData, DecisionKind, Implementer, Instalment } from './decision.ts'
import type { GeneralTerms } from './general-terms.ts'
import { attachmentsIn, conditionsIn, provisionsIn, sectionsIn } from './letter.ts'
import type { ProposalEntry } from './proposal.ts'

/** Everything out of which a decision is drawn up. */
export type DraftGround = {
  readonly submission: Submission
  /** The parts of it that are or may be secret: a decision is public, so they are not in it (JulkL 10 §). */
  readonly covered: readonly string[]
  readonly caseNumber: string
  readonly arrivedAt: Date
  readonly coordinator: { readonly id: string; readonly name: Words }
  readonly call: Pick<
    Call,
    | 'id'
    | 'slug'
    | 'title'
    | 'authority'
    | 'legalBasis'
    | 'purposes'
    | 'conditions'
    | 'instalments'
    | 'costTypes'
    | 'priorityPurpose'
    | 'priorityText'
    | 'priorityReason'
    | 'priorityLaidAt'
  >
  /** Null where the authority has none in force. */
  readonly generalTerms: GeneralTerms | null
  readonly proposal: ProposalEntry & { readonly kind: DecisionKind }
  readonly presenter: { readonly name: string; readonly address: string | null }
  readonly signer: { readonly name: string }
}

/** Words in the language of the case alone: a decision never mixes languages, so another language is nothing. */
const inCase = (words: Words | null, lang: CaseLang): string => words?.[lang]?.text.trim() ?? ''

const shareOf = (part: Cents, whole: Cents): BasisPoints =>
  whole === 0 ? 0 : Number((BigInt(part) * 10_000n + BigInt(whole) - 1n) / BigInt(whole))

/**
 * The parties as they were sent, each in the role that it has now: the coordinator's task may have passed on since (DKA 3 §). What is
 * secret in their tasks and rows of costs is left out; the sums stay.
 */
function implementersOf(ground: DraftGround, grantedCents: Cents): readonly Implementer[] {
  const { submission, call, coordinator, covered } = ground
  const parts = acceptedParts(submission.partners, grantedCents)
  const shown = withoutCovered(submission, covered)
  return shown.partners.flatMap(({ organisationId, name, tasks, coveredCents }, at) => {
    const part = parts[at]
    const role = organisationId === coordinator.id ? ('coordinator' as const) : ('partner' as const)
    if (part === undefined) return []
    const lines = part.lines.map((line) => ({
      ...line,
      costs: costName(call.costTypes ?? costTypesSent(submission), line.costType, submission.lang),
    }))
    const whole = { ...part, lines, name: plain(name, submission.lang), role, tasks }
    return [coveredCents === undefined ? whole : { ...whole, lines: [], rowsCovered: true as const }]
  })
}

const asTerms = (cents: Cents, first: BasisPoints): readonly Instalment[] => {
  const [now = 0, rest = 0] = sharedOut(cents, [first, 10_000 - first])
  return [
    { cents: now, when: 'at_acceptance' as const },
    { cents: rest, when: 'after_report' as const },
  ]
}

/** A grant in the instalments of its call, in the language of the case. */
const asCalled = (cents: Cents, instalments: Call['instalments'], lang: CaseLang): readonly Instalment[] => {
  const parts = sharedOut(
    cents,
    instalments.map(({ share }) => share),
  )
  return instalments.map(({ words }, i) => ({
    cents: parts[i] ?? 0,
    when: 'as_called',
    words: inCase(words, lang).replace(/\.$/, ''),
  }))
}

/** How the grant is paid: as its call says in the language of the case, else as the general terms of the authority do. */
function instalmentsOf({ call, submission: { lang }, generalTerms }: DraftGround, cents: Cents): readonly Instalment[] {
  const called = call.instalments.length > 0 && call.instalments.every(({ words }) => inCase(words, lang) !== '')
  const terms = generalTerms === null ? [] : asTerms(cents, generalTerms.firstShare)
  return (called ? asCalled(cents, call.instalments, lang) : terms).filter((one) => one.cents > 0)
}

type Money = Pick<DecisionData, 'grantedCents' | 'acceptedCents' | 'share' | 'use' | 'reportBy' | 'instalments'>
const nothing: Money = { grantedCents: 0, acceptedCents: 0, share: null, use: null, reportBy: null, instalments: [] }

function moneyOf(ground: DraftGround, implementers: readonly Implementer[]): Money {
  const { submission, generalTerms, proposal } = ground
  if (proposal.kind !== 'granted') return nothing
  const grantedCents = proposal.cents ?? 0
  const acceptedCents = sum(implementers.map((one) => one.acceptedCents))
  const { startsOn: from, endsOn: to } = submission
  return {
    grantedCents,
    acceptedCents,
    share: shareOf(grantedCents, acceptedCents),
    use: from === null || to === null ? null : { from, to },
    reportBy: to === null || generalTerms === null ? null : monthsLater(to, generalTerms.reportMonths),
    instalments: instalmentsOf(ground, grantedCents),
  }
}

/** Conditions that every grant says in its own words anyway (domain.md R-D7): a call that has them too does not say them twice. */
const saidAlways: readonly string[] = ['share_experience', 'own_accounting', 'agreement']

const callConditions = ({ call, submission }: DraftGround): readonly string[] =>
  call.conditions
    .filter(({ key }) => !saidAlways.includes(key))
    .map((clause) => inCase(clause.words, submission.lang))
    .filter((text) => text !== '')

function purposeOf({ submission, call }: DraftGround): string {
  const clause = call.purposes.find(({ key }) => key === submission.purpose)
  return clause === undefined ? plain(submission.title, submission.lang) : inCase(clause.words, submission.lang)
}

/** The priority of the call in the language of the case: as it was laid down, else the words of the purpose that goes first. */
function priorityOf({ submission: { lang }, call }: DraftGround): DecisionData['priority'] {
  const first = call.purposes.find(({ key }) => key === call.priorityPurpose)
  if (first === undefined) return null
  return {
    text: inCase(call.priorityText ?? first.words, lang),
    reason: inCase(call.priorityReason, lang),
    laidOn: call.priorityLaidAt === null ? null : dayOf(call.priorityLaidAt),
  }
}

const termsOf = (terms: GeneralTerms | null, lang: CaseLang): DecisionData['generalTerms'] => ({
  version: terms?.version ?? '',
  clauses: terms === null ? [] : terms.clauses.map((clause) => inCase(clause, lang)).filter((text) => text !== ''),
})

function dataOf(ground: DraftGround, decidedOn: Day): DecisionData {
  const { submission, call, proposal } = ground
  const { lang } = submission
  const implementers = implementersOf(ground, proposal.kind === 'granted' ? (proposal.cents ?? 0) : 0)
  return {
    ...moneyOf(ground, implementers),
    applicationId: submission.applicationId,
    callId: call.id,
    kind: proposal.kind,
    lang,
    decidedOn,
    caseNumber: ground.caseNumber,
    title: plain(submission.title, lang),
    call: { slug: call.slug, title: inCase(call.title, lang) },
    authority: { id: call.authority.id, name: inCase(call.authority.name, lang) },
    recipient: { id: ground.coordinator.id, name: plain(ground.coordinator.name, lang) },
    implementers,
    purpose: purposeOf(ground),
    arrivedOn: dayOf(ground.arrivedAt),
    totalCents: submission.totalCents,
    soughtCents: submission.soughtCents,
    reasons: proposal.reasons,
    priority: priorityOf(ground),
    exception: proposal.exception,
    terms: proposal.terms,
    provisions: provisionsIn(lang, proposal.kind, inCase(call.legalBasis, lang)),
    conditions: proposal.kind === 'granted' ? conditionsIn(lang, callConditions(ground), implementers.length > 1) : [],
    contact: { name: ground.presenter.name, address: ground.presenter.address ?? '' },
    presentedBy: ground.presenter.name,
    signedBy: ground.signer.name,
    generalTerms: termsOf(ground.generalTerms, lang),
    registry: inCase(ground.generalTerms?.registry ?? null, lang),
  }
}

/**
 * The decision as it would be signed on a day: facts out of the frozen application, the call, the general terms and the proposal, and
 * its words in the language of the case. What it lacks is asked of `lacking` (decision.ts).
 */
export function drafted(ground: DraftGround, decidedOn: Day): DecisionContent {
  const data = dataOf(ground, decidedOn)
  return { ...data, shape: 1, sections: sectionsIn(data), attachments: attachmentsIn(data) }
}
