import { attempt, type Db } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import type { Day } from '../../kit/dates.ts'
import { done } from '../../kit/outcome.ts'
import type { Words } from '../../kit/words.ts'
import { emptyCall, type ApplicantKind, type Call } from '../call.ts'
import type { Clause } from '../clause.ts'
import type { Fact } from '../fact.ts'
import { findCallBySlug } from '../reads.ts'
import { insertCall, insertFacts, keepOutcomeRow } from '../store.ts'

type ClauseFile = { readonly key: string; readonly words: Words; readonly examples?: readonly Words[] }
type FactFile = { readonly what: string; readonly value?: string | number; readonly words?: Words; readonly note?: Words; readonly source: string }
type OutcomeFile = {
  readonly received: number | null; readonly granted: number | null; readonly listed: number | null; readonly later: number | null
  readonly grantedEur: number | null; readonly soughtEur: number | null
}
/** A round as db/seeds/calls/rounds.json has it: null is "the source does not say". */
export type RoundFile = {
  readonly slug: string; readonly round: string; readonly authority: string
  readonly title: Words; readonly summary: Words | null; readonly description: Words | null
  readonly opensOn: Day | null; readonly closesOn: Day | null; readonly opensAt: string | null; readonly closesAt: string | null
  readonly appropriationEur: number | null; readonly highestShare: number | null; readonly earliestOn: Day | null; readonly latestOn: Day | null
  readonly jointOnly: boolean | null; readonly applicantKinds: readonly ApplicantKind[] | null; readonly trialRequired: boolean
  readonly decidedOn: Day | null
  readonly purposes: readonly ClauseFile[]; readonly aims: readonly ClauseFile[]
  readonly exclusions: readonly ClauseFile[]; readonly conditions: readonly ClauseFile[]
  readonly criteria: readonly { readonly key: string; readonly name: Words; readonly weight: number | null; readonly standing: string | null }[]
  readonly expectedResults: readonly (ClauseFile & { readonly for: string })[]
  readonly priorityPurpose: string | null; readonly priorityReason: Words | null
  readonly outcome: OutcomeFile
  readonly source: string; readonly pressReleaseAt: string | null; readonly pressReleaseSvAt: string | null
  readonly external: readonly FactFile[]
}
/** A round that only other public pages tell of: db/seeds/calls/external-rounds.json. */
export type ExternalRoundFile = {
  readonly slug: string; readonly round: string; readonly title: Words
  readonly received: number | null; readonly granted: number | null; readonly grantedEurApprox: number | null
  readonly smallestEur: number | null; readonly largestEur: number | null
  readonly appropriationEur: number | null; readonly appropriationNote: Words | null; readonly highestShare: number | null
  readonly decidedOn: Day | null; readonly publishedOn: Day | null; readonly latestOn: Day | null; readonly latestMonth: string | null
  readonly purposes: readonly ClauseFile[]; readonly exclusions: readonly ClauseFile[]; readonly notes: readonly Words[]
  readonly source: string; readonly alsoIn: readonly string[]
}
export type CallsFile = {
  readonly rounds: readonly RoundFile[]
  readonly external: readonly ExternalRoundFile[]
  /** Ids of authorities by the key that the files call them. */
  readonly organisations: ReadonlyMap<string, string>
}
type Whole = { readonly call: Call; readonly outcome: OutcomeFile; readonly facts: readonly Fact[] }

const cents = (euros: number | null) => (euros === null ? null : euros * 100)
const moment = (text: string | null) => (text === null ? null : new Date(text))
const clause = (file: ClauseFile): Clause => ({ key: file.key, words: file.words, examples: file.examples ?? [] })

/** soughtEurApprox → sought_cents_approx, and its value in cents. */
function factOf({ what, value, words, note, source }: FactFile): Fact {
  const isEuros = /Eur/.test(what)
  const code = what.replace('Eur', 'Cents').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const kept = value === undefined ? null : String(isEuros ? Number(value) * 100 : value)
  return { what: code, value: kept, words: words ?? note ?? null, sourceKey: source }
}

const releases = (file: RoundFile): readonly Fact[] =>
  file.decidedOn === null && file.outcome.granted === null
    ? []
    : ([['announced_at', file.pressReleaseAt], ['announced_sv_at', file.pressReleaseSvAt]] as const).flatMap(([what, value]) =>
        value === null ? [] : [{ what, value, words: null, sourceKey: file.source }])

function wholeRound(file: RoundFile, authorityId: string): Whole {
  const results = (whom: string) => file.expectedResults.filter((row) => row.for === whom).map(clause)
  const call: Call = {
    ...emptyCall({ id: newId(), slug: file.slug, title: file.title, example: false, authority: { id: authorityId, name: {} } }),
    state: 'archived', roundKey: file.round, summary: file.summary, description: file.description, opensOn: file.opensOn, closesOn: file.closesOn,
    opensAt: moment(file.opensAt), closesAt: moment(file.closesAt), appropriationCents: cents(file.appropriationEur),
    highestShare: file.highestShare, earliestOn: file.earliestOn, latestOn: file.latestOn, jointOnly: file.jointOnly,
    applicantKinds: file.applicantKinds, trialRequired: file.trialRequired, decidedOn: file.decidedOn, purposes: file.purposes.map(clause),
    aims: file.aims.map(clause), exclusions: file.exclusions.map(clause), conditions: file.conditions.map(clause),
    forResidents: results('residents'), inside: results('inside'),
    criteria: file.criteria.map((row) => ({ ...row, core: false, anchors: {} })),
    priorityPurpose: file.priorityPurpose, priorityReason: file.priorityReason, sourceKey: file.source,
    publishedAt: file.opensOn === null ? null : moment(file.pressReleaseAt ?? file.pressReleaseSvAt),
  }
  return { call, outcome: file.outcome, facts: [...releases(file), ...file.external.map(factOf)] }
}

function externalFacts(file: ExternalRoundFile): readonly Fact[] {
  const given = (['grantedEurApprox', 'smallestEur', 'largestEur', 'latestMonth'] as const)
  const said = given.flatMap((what) => {
    const value = file[what]
    return value === null ? [] : [factOf({ what, value, source: file.source })]
  })
  const published = file.publishedOn === null ? [] : [factOf({ what: 'decisionsPublishedOn', value: file.publishedOn, source: file.source })]
  const notes = [file.appropriationNote, ...file.notes].filter((words) => words !== null).map((words) => factOf({ what: 'note', words, source: file.source }))
  return [...said, ...published, ...notes, ...file.alsoIn.map((source) => factOf({ what: 'also', source }))]
}

function wholeExternal(file: ExternalRoundFile, authorityId: string): Whole {
  const call: Call = {
    ...emptyCall({ id: newId(), slug: file.slug, title: file.title, example: false, authority: { id: authorityId, name: {} } }),
    state: 'archived', roundKey: file.round, appropriationCents: cents(file.appropriationEur), highestShare: file.highestShare,
    latestOn: file.latestOn, decidedOn: file.decidedOn, purposes: file.purposes.map(clause), exclusions: file.exclusions.map(clause),
    sourceKey: file.source,
  }
  const outcome = { received: file.received, granted: file.granted, listed: null, later: null, grantedEur: null, soughtEur: null }
  return { call, outcome, facts: externalFacts(file) }
}

/**
 * Enters the calls of earlier rounds as history, archived, with what came of them and what other sources say. Needs the rounds and
 * sources of the catalogue. Those that are there stay as they are. Gives the number of calls entered.
 */
export const importCalls = ({ db, now }: { db: Db; now: Date }, { rounds, external, organisations }: CallsFile) =>
  attempt(db, async (tx) => {
    const ministry = organisations.get('vm') ?? ''
    const own = new Set(rounds.map((file) => file.slug))
    const whole = [
      ...rounds.map((file) => wholeRound(file, organisations.get(file.authority) ?? ministry)),
      ...external.filter((file) => !own.has(file.slug)).map((file) => wholeExternal(file, ministry)),
    ]
    let entered = 0
    for (const { call, outcome, facts } of whole) {
      if ((await findCallBySlug(tx, call.slug)) !== undefined) continue
      await insertCall(tx, call, { at: now, by: null })
      const { grantedEur, soughtEur, ...counts } = outcome
      await keepOutcomeRow(tx, call.id, { ...counts, grantedCents: cents(grantedEur), soughtCents: cents(soughtEur), sourceKey: call.sourceKey })
      if (facts.length > 0) await insertFacts(tx, call.id, facts)
      entered += 1
    }
    return done(entered)
  })
