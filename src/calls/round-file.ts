import type { Day } from '../kit/dates.ts'
import type { Words } from '../kit/words.ts'
import type { OrganisationKind } from '../people/organisation.ts'
import type { Call } from './call.ts'
import { emptyCall } from './empty-call.ts'
import type { Clause } from './clause.ts'
import type { Fact } from './fact.ts'

export type ClauseFile = {
  readonly key: string
  readonly words: Words
  readonly examples?: readonly Words[]
  readonly adopts?: true
}
type FactFile = {
  readonly what: string
  readonly value?: string | number
  readonly words?: Words
  readonly note?: Words
  readonly source: string
}
export type OutcomeFile = {
  readonly received: number | null
  readonly granted: number | null
  readonly listed: number | null
  readonly later: number | null
  readonly grantedEur: number | null
  readonly soughtEur: number | null
}
/** A round as db/seeds/calls/rounds.json has it: null is "the source does not say". */
export type RoundFile = {
  readonly slug: string
  readonly round: string
  readonly authority: string
  readonly title: Words
  readonly summary: Words | null
  readonly description: Words | null
  readonly opensOn: Day | null
  readonly closesOn: Day | null
  readonly opensAt: string | null
  readonly closesAt: string | null
  readonly appropriationEur: number | null
  readonly highestShare: number | null
  readonly earliestOn: Day | null
  readonly latestOn: Day | null
  readonly jointOnly: boolean | null
  readonly applicantKinds: readonly OrganisationKind[] | null
  readonly trialRequired: boolean
  readonly decidedOn: Day | null
  readonly purposes: readonly ClauseFile[]
  readonly aims: readonly ClauseFile[]
  readonly exclusions: readonly ClauseFile[]
  readonly conditions: readonly ClauseFile[]
  readonly criteria: readonly {
    readonly key: string
    readonly name: Words
    readonly weight: number | null
    readonly standing: string | null
  }[]
  readonly expectedResults: readonly (ClauseFile & { readonly for: string })[]
  readonly priorityPurpose: string | null
  readonly priorityReason: Words | null
  readonly outcome: OutcomeFile
  readonly source: string
  readonly pressReleaseAt: string | null
  readonly pressReleaseSvAt: string | null
  readonly external: readonly FactFile[]
}
/** A call of history with what came of it and what other sources say. */
export type Whole = { readonly call: Call; readonly outcome: OutcomeFile; readonly facts: readonly Fact[] }

export type Ids = { readonly id: string; readonly authorityId: string }

/** Euros as cents; null stays null. */
export const cents = (euros: number | null) => (euros === null ? null : euros * 100)
const moment = (text: string | null) => (text === null ? null : new Date(text))
/** A clause of a file. */
export const clause = (file: ClauseFile): Clause => ({
  key: file.key,
  words: file.words,
  examples: file.examples ?? [],
  ...(file.adopts === true ? { adopts: true } : {}),
})

/** soughtEurApprox → sought_cents_approx, and its value in cents. */
export function factOf({ what, value, words, note, source }: FactFile): Fact {
  const isEuros = /Eur/.test(what)
  const code = what.replace('Eur', 'Cents').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const kept = value === undefined ? null : String(isEuros ? Number(value) * 100 : value)
  return { what: code, value: kept, words: words ?? note ?? null, sourceKey: source }
}

const releases = (file: RoundFile): readonly Fact[] =>
  file.decidedOn === null && file.outcome.granted === null
    ? []
    : (
        [
          ['announced_at', file.pressReleaseAt],
          ['announced_sv_at', file.pressReleaseSvAt],
        ] as const
      ).flatMap(([what, value]) => (value === null ? [] : [{ what, value, words: null, sourceKey: file.source }]))

/** How it was judged as far as the source says. None tells of a threshold, how many parties at least, a joint authority alone, or whether more than one period was meant. */
const measureIn = ({
  criteria,
}: RoundFile): Pick<Call, 'criteria' | 'lowestScore' | 'fewestParties' | 'authorityAlone' | 'periodKind'> => ({
  periodKind: null,
  fewestParties: null,
  authorityAlone: null,
  criteria: criteria.map((row) => ({ ...row, core: false, lowest: null, anchors: {} })),
  lowestScore: null,
})

/** The archived call that a round of the documents was, under an id given to it. */
export function wholeRound(file: RoundFile, { id, authorityId }: Ids): Whole {
  const results = (whom: string) => file.expectedResults.filter((row) => row.for === whom).map(clause)
  const call: Call = {
    ...emptyCall({
      id,
      slug: file.slug,
      title: file.title,
      example: false,
      authority: { id: authorityId, name: {} },
    }),
    state: 'archived',
    roundKey: file.round,
    summary: file.summary,
    description: file.description,
    opensOn: file.opensOn,
    closesOn: file.closesOn,
    opensAt: moment(file.opensAt),
    closesAt: moment(file.closesAt),
    appropriationCents: cents(file.appropriationEur),
    highestShare: file.highestShare,
    earliestOn: file.earliestOn,
    latestOn: file.latestOn,
    jointOnly: file.jointOnly,
    applicantKinds: file.applicantKinds,
    trialRequired: file.trialRequired,
    decidedOn: file.decidedOn,
    purposes: file.purposes.map(clause),
    aims: file.aims.map(clause),
    exclusions: file.exclusions.map(clause),
    conditions: file.conditions.map(clause),
    forResidents: results('residents'),
    inside: results('inside'),
    ...measureIn(file),
    priorityPurpose: file.priorityPurpose,
    priorityReason: file.priorityReason,
    sourceKey: file.source,
    publishedAt: file.opensOn === null ? null : moment(file.pressReleaseAt ?? file.pressReleaseSvAt),
  }
  return { call, outcome: file.outcome, facts: [...releases(file), ...file.external.map(factOf)] }
}
