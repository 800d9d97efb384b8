import { sum } from '../kit/money.ts'
import { budgetFaults, type BudgetFault } from './budget-faults.ts'
import { totalOf } from './budget.ts'
import { changes } from './commitment.ts'
import { periodOf, type Answers } from './content.ts'
import { costsPart, tasksPart } from './kept-part.ts'
import { moneyWritten } from './money-clash.ts'
import { promised, type Partner, type Promised, type ReadStatement } from './partner.ts'
import type { Submission, SubmittedPartner } from './submission.ts'
import type { Terms } from './terms.ts'

/** A commitment given before the answer to a request is sent: to exactly the tasks and money whose hash it holds. */
export type SupplementCommitment = {
  readonly id: string
  readonly partnerId: string
  readonly digest: string
  /** The signatory, and the signatory's name. */
  readonly by: string
  readonly givenBy: string
  readonly position: string
  readonly basis: string
  /** Null where the words were not kept yet. */
  readonly statement: ReadStatement | null
  readonly at: Date
}

/** What a party would promise by an answer: its tasks and money as they were sent, and what of them the answer makes anew. */
export function promiseBy(party: SubmittedPartner, answers: Answers): Promised {
  const [tasks, costs] = [answers[tasksPart(party.partnerId)], answers[costsPart(party.partnerId)]]
  const money = typeof costs === 'string' ? moneyWritten(costs) : undefined
  const { lines, ownCents } = money ?? party
  return promised({ tasks: typeof tasks === 'string' ? tasks : party.tasks, lines, ownCents })
}

/** A party whose promise the answer to a request makes another: what it would be, and the commitment that holds for it. */
export type NewPromise = {
  readonly party: SubmittedPartner
  readonly promise: Promised
  /** The hash of what would be promised. */
  readonly digest: string
  /** Null while nobody has committed to it, or to something else than what stands now. */
  readonly given: SupplementCommitment | null
}

export type Answered = { readonly answers: Answers; readonly commitments: readonly SupplementCommitment[] }

/**
 * The parties whose tasks or money an answer changes: each commits anew by its own signatory before the answer is sent (DKA 3 §, 6 §), the
 * coordinator too, because an editor may send the answer. `digestOf` is the hash of a promise to the coordinator.
 */
export function newPromises(
  { partners }: Submission,
  { answers, commitments }: Answered,
  digestOf: (promise: Promised) => string,
): readonly NewPromise[] {
  return partners.flatMap((party) => {
    const promise = promiseBy(party, answers)
    if (changes(party, promise).length === 0) return []
    const digest = digestOf(promise)
    const newest = commitments.findLast(({ partnerId }) => partnerId === party.partnerId)
    return [{ party, promise, digest, given: newest?.digest === digest ? newest : null }]
  })
}

/** A version with the commitments that were given to what its answer changed. */
export const committed = (content: Submission, promises: readonly NewPromise[]): Submission => ({
  ...content,
  partners: content.partners.map((party) => {
    const given = promises.find((one) => one.party.partnerId === party.partnerId)?.given
    if (given === null || given === undefined) return party
    return { ...party, commitment: { by: given.givenBy, position: given.position, at: given.at.toISOString() } }
  }),
})

const soughtBy = ({ lines, ownCents }: Promised) => totalOf(lines) - ownCents

/** What keeps an answer that changes money from being sent: what breaks the rules of the call, or that more is sought than was sent. */
export type MoneyFault = BudgetFault | { readonly code: 'seeks_more' }

/**
 * What is wrong with the money of the version that an answer makes; nothing where it leaves the money as it was. In a competition nobody
 * seeks more after closing than before (docs/decisions/031). `parties` are those of the application: they tell of what kind each is.
 */
export function answerFaults(
  before: Submission,
  after: Submission,
  terms: Terms,
  parties: readonly Pick<Partner, 'id' | 'kind'>[],
): readonly MoneyFault[] {
  const party = ({ partnerId: id, lines, ownCents }: SubmittedPartner) => {
    const known = parties.find((one) => one.id === id)
    return { id, lines, ownCents, ...(known === undefined ? {} : { kind: known.kind }) }
  }
  const isSame = after.partners.every((one, index) => {
    const was = before.partners[index]
    return was !== undefined && changes({ ...was, tasks: one.tasks }, one).length === 0
  })
  if (isSame) return []
  const sought = ({ partners }: Submission) => sum(partners.map(soughtBy))
  return [
    ...budgetFaults(after.partners.map(party), periodOf(after.answers), terms),
    ...(sought(after) > sought(before) ? [{ code: 'seeks_more' as const }] : []),
  ]
}
