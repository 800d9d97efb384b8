import { findHandled } from '../../assessment/reads/handled.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { DecisionEvent } from '../events.ts'
import { proposalPolicy } from '../policy.ts'
import { returned } from '../proposal.ts'
import { findProposal } from '../reads/proposal.ts'
import { lockState, saveReturned } from '../store.ts'

type Input = { readonly revision: number; readonly why: string }

/**
 * Sends a proposal back to its presenter with the reason; it cannot be signed until it is proposed anew. Refuses already_signed,
 * not_proposed, changed_meanwhile, why_missing.
 */
export const returnProposal = (here: Here<Actor>, applicationId: string, { revision, why }: Input) =>
  attempt(here.db, async (tx) => {
    const handled = found(await findHandled(tx, applicationId))
    allowed(may(proposalPolicy, here.who, 'return', handled), may(proposalPolicy, here.who, 'read', handled))
    if ((await lockState(tx, applicationId)) === 'decided') return refuse('already_signed')
    const proposal = await findProposal(tx, applicationId)
    if (proposal === undefined) return refuse('not_proposed')
    if (proposal.revision !== revision) return refuse('changed_meanwhile')
    const outcome = returned(proposal, here.who.id, why, here.now)
    if (!outcome.ok) return outcome
    if (outcome.value.returned !== null) await saveReturned(tx, applicationId, outcome.value.returned)
    await record<DecisionEvent>(tx, here, {
      what: 'decision.returned',
      aboutKind: 'application',
      about: applicationId,
      caseId: handled.caseId,
      data: { revision },
    })
    return outcome
  })
