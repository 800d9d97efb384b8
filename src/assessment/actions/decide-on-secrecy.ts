import { tellSecrecy } from '../../applications/actions/tell-secrecy.ts'
import { Absent, allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { decideSecrecy } from '../../register/actions/decide-secrecy.ts'
import { holdCase } from '../../register/actions/hold-case.ts'
import { isDecisionKept } from '../../register/reads/secrecy.ts'
import { secrecyDecided, type TypedDecision } from '../../register/secrecy/secrecy.ts'
import { casePolicy } from '../policy.ts'
import { findHandled } from '../reads/handled.ts'
import { findPartsToDecide } from '../reads/secrecy.ts'

type Input = TypedDecision & {
  /** Comes with the form, so that the same form sent twice is one decision. */
  readonly id: string
  readonly part: string
  /** Of what whoever decides has read. */
  readonly digest: string
  /** Of the version whose text is decided of; the newest where it is not said. */
  readonly number?: number | undefined
  /** How many decisions of the part whoever decides has seen. */
  readonly made: number
}

/**
 * Who presents a case or keeps its register decides whether a part of what was sent is secret, on which ground and why (JulkL 10 §, 24 §;
 * domain.md R-P3), also where nobody asked, and of an earlier version of which a copy is asked. The parties are told that it was decided, not what. Refuses decision_faulty
 * (`decisionFaults` says where), changed_meanwhile (the part says something else than what was read), decided_meanwhile.
 */
export const decideOnSecrecy = (
  here: Here<Actor>,
  applicationId: string,
  { id, part, digest, made, number, ...typed }: Input,
) =>
  attempt(here.db, async (tx) => {
    const thing = found(await findHandled(tx, applicationId))
    allowed(may(casePolicy, here.who, 'decide_secrecy', thing), may(casePolicy, here.who, 'know', thing))
    const decided = secrecyDecided(typed)
    if (!decided.ok) return decided
    if (thing.caseId === null) throw new Absent()
    await holdCase(tx, thing.caseId)
    if (await isDecisionKept(tx, applicationId, id)) return done({ part })
    const { version, parts } = found(await findPartsToDecide(tx, applicationId, number))
    const now = found(parts.find((one) => one.part === part))
    if (now.digest !== digest) return refuse('changed_meanwhile')
    if (now.made !== made) return refuse('decided_meanwhile')
    await decideSecrecy(tx, here, {
      id,
      about: applicationId,
      caseId: thing.caseId,
      part,
      digest,
      decided: decided.value,
    })
    await tellSecrecy(tx, here, {
      application: { id: applicationId, example: version.example },
      parties: [...new Set(version.content.partners.map(({ organisationId }) => organisationId))],
      caseNumber: version.caseNumber ?? '',
    })
    return done({ part })
  })
