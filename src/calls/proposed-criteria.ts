import { criterionUnsaidIn, toldPoints, usualLowestOf, type Criterion } from './criterion.ts'

/** The criteria that we propose for a round, as db/seeds/calls/criteria.json has them. */
export type ProposalFile = {
  readonly round: string
  readonly criteria: readonly Omit<Criterion, 'lowest' | 'standing'>[]
}
export type Proposal = { readonly round: string; readonly criteria: readonly Criterion[] }

/** A proposal of a file: it says nothing of thresholds, so those that are usual. */
export const proposalOf = ({ round, criteria }: ProposalFile): Proposal => ({
  round,
  criteria: criteria.map((row) => ({ ...row, lowest: usualLowestOf(row), standing: null })),
})

/** The proposals for a call like the round that a draft began from, and those for other rounds; all are others where it began from none. */
export const ofRound = (
  proposals: readonly Proposal[],
  likeRound: string | null,
): readonly [own: readonly Proposal[], others: readonly Proposal[]] => [
  proposals.filter(({ round }) => round === likeRound),
  proposals.filter(({ round }) => round !== likeRound),
]

/** Whether a call has no criteria yet, or one without its weight, or whose name or points are unsaid in a national language. */
export const wantsProposal = (criteria: readonly Criterion[]): boolean =>
  criteria.length === 0 || criteria.some((row) => row.weight === null || criterionUnsaidIn(row).length > 0)

const filled = (own: Criterion, proposed: Criterion): Criterion => ({
  ...own,
  name: { ...proposed.name, ...own.name },
  weight: own.weight ?? proposed.weight,
  core: own.core || proposed.core,
  lowest: own.lowest ?? proposed.lowest,
  anchors: Object.fromEntries(
    toldPoints({ anchors: { ...proposed.anchors, ...own.anchors } }).map((point) => [
      point,
      { ...proposed.anchors[point], ...own.anchors[point] },
    ]),
  ),
})

/** One's own criteria with what a proposal adds: what they say already stays, what they lack is filled in, other criteria come after. */
export const withProposed = (own: readonly Criterion[], proposed: readonly Criterion[]): readonly Criterion[] => [
  ...own.map((row) => {
    const same = proposed.find(({ key }) => key === row.key)
    return same === undefined ? row : filled(row, same)
  }),
  ...proposed.filter(({ key }) => own.every((row) => row.key !== key)),
]
