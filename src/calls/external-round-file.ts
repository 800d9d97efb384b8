import type { Day } from '../kit/dates.ts'
import type { Words } from '../kit/words.ts'
import type { Call } from './call.ts'
import { emptyCall } from './empty-call.ts'
import type { Fact } from './fact.ts'
import { cents, clause, factOf, type ClauseFile, type Ids, type Whole } from './round-file.ts'

/** A round that only other public pages tell of: db/seeds/calls/external-rounds.json. */
export type ExternalRoundFile = {
  readonly slug: string
  readonly round: string
  readonly title: Words
  readonly received: number | null
  readonly granted: number | null
  readonly grantedEurApprox: number | null
  readonly smallestEur: number | null
  readonly largestEur: number | null
  readonly appropriationEur: number | null
  readonly appropriationNote: Words | null
  readonly highestShare: number | null
  readonly decidedOn: Day | null
  readonly publishedOn: Day | null
  readonly latestOn: Day | null
  readonly latestMonth: string | null
  readonly purposes: readonly ClauseFile[]
  readonly exclusions: readonly ClauseFile[]
  readonly notes: readonly Words[]
  readonly source: string
  readonly alsoIn: readonly string[]
}
function externalFacts(file: ExternalRoundFile): readonly Fact[] {
  const given = ['grantedEurApprox', 'smallestEur', 'largestEur', 'latestMonth'] as const
  const said = given.flatMap((what) => {
    const value = file[what]
    return value === null ? [] : [factOf({ what, value, source: file.source })]
  })
  const published =
    file.publishedOn === null
      ? []
      : [factOf({ what: 'decisionsPublishedOn', value: file.publishedOn, source: file.source })]
  const notes = [file.appropriationNote, ...file.notes]
    .filter((words) => words !== null)
    .map((words) => factOf({ what: 'note', words, source: file.source }))
  return [...said, ...published, ...notes, ...file.alsoIn.map((source) => factOf({ what: 'also', source }))]
}

/** The archived call that a round of other pages was, under an id given to it. */
export function wholeExternal(file: ExternalRoundFile, { id, authorityId }: Ids): Whole {
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
    appropriationCents: cents(file.appropriationEur),
    highestShare: file.highestShare,
    latestOn: file.latestOn,
    decidedOn: file.decidedOn,
    purposes: file.purposes.map(clause),
    exclusions: file.exclusions.map(clause),
    sourceKey: file.source,
  }
  const outcome = {
    received: file.received,
    granted: file.granted,
    listed: null,
    later: null,
    grantedEur: null,
    soughtEur: null,
  }
  return { call, outcome, facts: externalFacts(file) }
}
