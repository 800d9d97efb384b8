import { findForm } from '../../forms/reads.ts'
import { Absent, allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { digestOf } from '../../io/digest.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { askSecrecy, revokeSecrecy } from '../../register/actions/ask-secrecy.ts'
import { listMessageParts } from '../../register/reads/messages.ts'
import { findSecrecy } from '../../register/reads/secrecy.ts'
import {
  isDecided,
  isRevocable,
  secrecyAsked,
  standingOf,
  type Standing,
  type TypedRequest,
} from '../../register/secrecy/secrecy.ts'
import { formIdOf, type Application } from '../application.ts'
import { policy } from '../policy.ts'
import { findApplication } from '../reads/application.ts'
import { findVersion } from '../reads/version.ts'
import { withForm } from '../secrecy.ts'
import { heldIn, partsIn, type Holds } from '../secret-part.ts'
import { lockApplication } from '../store/application.ts'

type Input = TypedRequest & { readonly id: string }

/** What the request can be about: what was sent, and what is being written. */
async function heldBy(tx: Write, application: Application): Promise<readonly Holds[]> {
  const sent = await findVersion(tx, application.id)
  const written = heldIn(found(await findApplication(tx, application.id)))
  return sent === undefined ? [written] : [sent.content, written]
}

/** How a part stands, with what it says in the version that was sent, or else in the text of now; undefined where there is none such. */
async function standingNow(tx: Write, application: Application, formId: string, part: string) {
  const form = found(await findForm(tx, formId))
  const messages = await listMessageParts(tx, application.caseId)
  const parts = [...(await heldBy(tx, application)).flatMap((held) => partsIn(form, held)), ...messages]
  const there = parts.find((one) => one.part === part)
  if (there === undefined) return undefined
  const secrecy = withForm(form, await findSecrecy(tx, application.id))
  return standingOf(secrecy, part, digestOf(there.says))
}

const isOf = (standing: Standing, id: string) => standing.kind === 'asked' && standing.request?.id === id

/**
 * A party asks that a part of its application (secret-part.ts) be kept secret, with the ground and its reason (domain.md R-P3); the authority decides, and
 * until then the part is treated as secret. May be asked also after the application was sent. Refuses request_faulty (`requestFaults`
 * says where, or there is no such part), decided_already (of the very text that was sent), asked_already.
 */
export const askForSecrecy = (here: Here<Actor>, applicationId: string, { id, ...typed }: Input) =>
  attempt<{ readonly id: string }, 'request_faulty' | 'decided_already' | 'asked_already'>(here.db, async (tx) => {
    const { application, call } = found(await lockApplication(tx, applicationId))
    allowed(may(policy, here.who, 'ask_secrecy', application), may(policy, here.who, 'read', application))
    const asked = secrecyAsked(typed)
    if (!asked.ok) return asked
    const standing = await standingNow(tx, application, formIdOf(application, call), asked.value.part)
    if (standing === undefined) return refuse('request_faulty')
    if (isDecided(standing)) return refuse('decided_already')
    if (isOf(standing, id)) return done({ id })
    const request = { id, about: applicationId, caseId: application.caseId, ...asked.value }
    return (await askSecrecy(tx, here, request)) ? done({ id }) : refuse('asked_already')
  })

/**
 * A party takes its request back, as long as the authority has not decided of what stands there. Absent where there is no such request.
 * Refuses decided_already.
 */
export const revokeAskedSecrecy = (here: Here<Actor>, applicationId: string, { id }: { readonly id: string }) =>
  attempt<null, 'decided_already'>(here.db, async (tx) => {
    const { application, call } = found(await lockApplication(tx, applicationId))
    allowed(may(policy, here.who, 'ask_secrecy', application), may(policy, here.who, 'read', application))
    const { requests } = await findSecrecy(tx, applicationId)
    const request = found(requests.find((one) => one.id === id))
    const standing = await standingNow(tx, application, formIdOf(application, call), request.part)
    if (standing !== undefined && !isRevocable(standing)) return refuse('decided_already')
    if (!(await revokeSecrecy(tx, here, { id, about: applicationId, caseId: application.caseId }))) throw new Absent()
    return done(null)
  })
