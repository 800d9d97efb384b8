import { tellMessage } from '../../applications/actions/tell-message.ts'
import { partiesOf } from '../../applications/submission.ts'
import { findVersion } from '../../applications/reads/version.ts'
import { allowed, Absent, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import type { NamedFile } from '../../io/files.ts'
import type { Here } from '../../io/here.ts'
import { may } from '../../kit/policy.ts'
import { done, refuse } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { settleMessage } from '../../register/actions/settle-message.ts'
import { writeMessage } from '../../register/actions/write-message.ts'
import { faultsIn, type Draft } from '../../register/message.ts'
import { casePolicy } from '../policy.ts'
import { findHandled } from '../reads/handled.ts'

type Input = { readonly id: string; readonly draft: Draft; readonly files?: readonly NamedFile[] }

/**
 * Whoever handles a case writes to every party of it: entered into the register, dispatched, and told of by a letter without its
 * content. Refuses message_faulty (`faultsIn` of register/message.ts says where).
 */
export const writeToParties = (here: Here<Actor>, applicationId: string, { id, draft, files = [] }: Input) =>
  attempt(here.db, async (tx) => {
    const thing = found(await findHandled(tx, applicationId))
    allowed(may(casePolicy, here.who, 'correspond', thing), may(casePolicy, here.who, 'know', thing))
    if (Object.keys(faultsIn(draft)).length > 0) return refuse('message_faulty')
    const version = found(await findVersion(tx, applicationId))
    if (version.caseId === null) throw new Absent()
    const parties = partiesOf(version.content)
    const message = await writeMessage(tx, here, {
      id,
      caseId: version.caseId,
      about: applicationId,
      kind: 'message',
      direction: 'sent',
      draft,
      lang: version.lang,
      senderId: thing.authorityId,
      to: parties,
      files,
    })
    if (message.fresh)
      await tellMessage(tx, here, {
        application: { id: applicationId, example: version.example },
        parties,
        caseNumber: version.caseNumber ?? '',
        messageId: id,
      })
    return done({ id })
  })

/** Whoever handles a case says that a message from a party needs no answer. Absent where the case has no such message. */
export const settleInCase = (here: Here<Actor>, applicationId: string, { id }: { readonly id: string }) =>
  attempt(here.db, async (tx) => {
    const thing = found(await findHandled(tx, applicationId))
    allowed(may(casePolicy, here.who, 'correspond', thing), may(casePolicy, here.who, 'know', thing))
    if (thing.caseId === null || !(await settleMessage(tx, here, { caseId: thing.caseId, id }))) throw new Absent()
    return done({ id })
  })
