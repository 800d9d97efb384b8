import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import type { NamedFile } from '../../io/files.ts'
import type { Here } from '../../io/here.ts'
import { may } from '../../kit/policy.ts'
import { done, refuse } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { writeMessage } from '../../register/actions/write-message.ts'
import { faultsIn, type Draft, type MessageKind } from '../../register/message.ts'
import { hasLeft } from '../application.ts'
import { policy } from '../policy.ts'
import { lockApplication } from '../store/application.ts'

type Input = {
  readonly id: string
  readonly kind: MessageKind
  readonly draft: Draft
  readonly files?: readonly NamedFile[]
}

/**
 * A party writes to the authority in the case of its application, or adds to its matter unasked (HL 22.3 §; domain.md R-A9): entered into
 * the register and addressed to the authority; the application as sent does not change. Refuses not_received before there is a case
 * and once it has left (withdrawn or transferred), and message_faulty (`faultsIn` says where).
 */
export const writeToAuthority = (here: Here<Actor>, applicationId: string, { id, kind, draft, files = [] }: Input) =>
  attempt(here.db, async (tx) => {
    const { application } = found(await lockApplication(tx, applicationId))
    allowed(may(policy, here.who, 'write_message', application), may(policy, here.who, 'read', application))
    const { caseId, authorityId, lang } = application
    if (caseId === null || hasLeft(application)) return refuse('not_received')
    if (Object.keys(faultsIn(draft)).length > 0) return refuse('message_faulty')
    const senderId = here.who.actingFor?.id ?? application.coordinatorId
    const about = application.id
    const to = [authorityId]
    await writeMessage(tx, here, { id, caseId, about, kind, direction: 'arrived', draft, lang, senderId, to, files })
    return done({ id })
  })
