import { noteProposed } from '../../assessment/actions/note-proposed.ts'
import { findHandled } from '../../assessment/reads/handled.ts'
import { findCall } from '../../calls/reads.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import type { Cents } from '../../kit/money.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { DecisionEvent } from '../events.ts'
import { proposalPolicy } from '../policy.ts'
import { overBy } from '../pot.ts'
import { proposed, type ProposalEntry } from '../proposal.ts'
import { findGround } from '../reads/ground.ts'
import { findProposal, listProposals } from '../reads/proposal.ts'
import { lockState, saveProposal } from '../store.ts'
import { closeRound } from './close-round.ts'

/** By how much the proposals of the call pass its appropriation now. */
async function overOf(tx: Write, callId: string): Promise<Cents> {
  const call = found(await findCall(tx, callId))
  return overBy([...(await listProposals(tx, callId)).values()], call.appropriationCents)
}

type Input = ProposalEntry & {
  /** The revision that the presenter read; 0 where there was none. */
  readonly revision: number
}

/**
 * Keeps what the presenter proposes for an application, and lets the ranking count with it. Gives the revision, and by how many cents
 * the proposals of the call now pass its appropriation: a warning, never silent, never a refusal. Refuses what `proposed` refuses.
 */
export const propose = (here: Here<Actor>, applicationId: string, { revision: known, ...entry }: Input) =>
  attempt(here.db, async (tx) => {
    const handled = found(await findHandled(tx, applicationId))
    allowed(may(proposalPolicy, here.who, 'propose', handled), may(proposalPolicy, here.who, 'read', handled))
    await lockState(tx, applicationId)
    const { ground } = found(await findGround(tx, applicationId))
    const last = (await findProposal(tx, applicationId))?.revision ?? 0
    const outcome = proposed(entry, ground, { known, last })
    if (!outcome.ok) return outcome
    const revision = last + 1
    const { kind, cents } = outcome.value
    await saveProposal(tx, { ...outcome.value, applicationId, who: here.who.id, at: here.now, revision })
    await noteProposed(tx, { applicationId, kind, cents, at: here.now })
    await record<DecisionEvent>(tx, here, {
      what: 'decision.proposed',
      aboutKind: 'application',
      about: applicationId,
      caseId: handled.caseId,
      data: { kind, cents, revision },
    })
    await closeRound(tx, here, handled.callId)
    return done({ revision, overCents: await overOf(tx, handled.callId) })
  })
