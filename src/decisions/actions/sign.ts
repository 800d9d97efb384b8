import { markDecided } from '../../applications/actions/mark-decided.ts'
import { countOpenEdits } from '../../applications/reads/behalf-edit.ts'
import { coordinatorSince } from '../../applications/reads/coordination.ts'
import { countOpen } from '../../applications/reads/supplement.ts'
import { findVersion, type Version } from '../../applications/reads/version.ts'
import { listUnconfirmed } from '../../assessment/reads/flags.ts'
import { findHandled } from '../../assessment/reads/handled.ts'
import type { Call } from '../../calls/call.ts'
import { findCall } from '../../calls/reads.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { witnessed } from '../../io/witness.ts'
import { dayOf } from '../../kit/dates.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { drafted } from '../draft.ts'
import type { DecisionEvent } from '../events.ts'
import { proposalPolicy } from '../policy.ts'
import { countUnenrolled } from '../reads/enrolment.ts'
import { findDraftGround } from '../reads/ground.ts'
import { findProposal } from '../reads/proposal.ts'
import { signed } from '../signature.ts'
import { lockPot, lockState, savePot } from '../store.ts'
import { closeRound } from './close-round.ts'
import { serve } from './serve.ts'
import { tellAdoption } from './tell-adoption.ts'

type Input = {
  /** The revision of the proposal that the decision-maker read. */
  readonly revision: number
}

/** The pot first, then the application: whoever signs in the same call waits here, so no money is seen twice (domain.md R-C4). */
async function locked(tx: Write, applicationId: string, callId: string) {
  const call = found(await findCall(tx, callId))
  const pot = call.appropriationCents === null ? null : await lockPot(tx, callId, call.appropriationCents)
  return { call, pot, state: found(await lockState(tx, applicationId)) }
}

/** The decision as it would be signed now. */
async function contentOf(tx: Write, here: Here<Actor>, applicationId: string) {
  const ground = await findDraftGround(tx, applicationId, { signer: here.who, on: dayOf(here.now) })
  return ground === undefined ? undefined : drafted(ground, dayOf(here.now))
}

/** What stands in the way of a signature or a grant beside the proposal: the call itself, and what still waits for somebody. */
const waitingIn = async (
  tx: Write,
  { call, now }: { readonly call: Call; readonly now: Date },
  { applicationId, content, arrivedAt }: Pick<Version, 'applicationId' | 'content' | 'arrivedAt'>,
) => ({
  callState: call.state,
  unconfirmed: (await listUnconfirmed(tx, applicationId)).length,
  supplements: await countOpen(tx, applicationId, now),
  edits: await countOpenEdits(tx, applicationId, now),
  versionAt: arrivedAt,
  coordinatorSince: await coordinatorSince(tx, applicationId),
  unenrolled: await countUnenrolled(tx, call, content.partners),
})

/**
 * Signs the decision that was proposed for an application, and all that follows from it in one transaction: it is frozen with its hash
 * in the register, served to the coordinator and every implementer, taken from the pot, told by letter. The attempt is kept whatever
 * came of it. Gives the ids of decision and document. Refuses what `signed` refuses.
 */
export const sign = (here: Here<Actor>, applicationId: string, { revision }: Input) =>
  witnessed(here, 'decision.sign', applicationId, () =>
    attempt(here.db, async (tx) => {
      const handled = found(await findHandled(tx, applicationId))
      allowed(may(proposalPolicy, here.who, 'sign', handled), may(proposalPolicy, here.who, 'read', handled))
      const { call, pot, state } = await locked(tx, applicationId, handled.callId)
      const proposal = await findProposal(tx, applicationId)
      const content = await contentOf(tx, here, applicationId)
      const version = found(await findVersion(tx, applicationId))
      const waiting = await waitingIn(tx, { call, now: here.now }, { ...version, applicationId })
      const outcome = signed({ state, proposal, revision, signerId: here.who.id, pot, content, ...waiting })
      if (!outcome.ok) return outcome
      if (version.caseId === null || proposal === undefined) return refuse('incomplete')
      if (outcome.value.pot !== null) await savePot(tx, call.id, outcome.value.pot)
      const ready = {
        content: outcome.value.content,
        version: { ...version, caseId: version.caseId },
        call,
        presentedBy: proposal.who,
      }
      const { id, documentId } = await serve(tx, here, ready)
      const moved = await markDecided(tx, applicationId)
      if (!moved.ok) return refuse('not_in_assessment')
      const { kind, cents } = proposal
      if (kind !== 'later')
        await record<DecisionEvent>(tx, here, {
          what: 'decision.signed',
          aboutKind: 'application',
          about: applicationId,
          caseId: version.caseId,
          data: { decision: id, document: documentId, call: call.id, kind, cents },
        })
      if (kind === 'granted') await tellAdoption(tx, here, { ...version, decision: id })
      await closeRound(tx, here, call.id)
      return done({ id, documentId })
    }),
  )
