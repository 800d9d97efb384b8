import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import type { ApplicationEvent } from '../events.ts'
import { removeAttached } from '../store/attachment.ts'
import { change, right } from './change.ts'

/** Takes an attachment away; versions that were sent with it keep it. One that is not there changes nothing. Refuses application_closed. */
export const removeAttachment = (here: Here<Actor>, id: string, { attachmentId }: { readonly attachmentId: string }) =>
  change<never>(here, id, {
    right: right(here.who, 'attach'),
    make: async (tx, next) => {
      if (!(await removeAttached(tx, id, attachmentId, here.now))) return done(false)
      await record<ApplicationEvent>(tx, here, {
        what: 'attachment.removed',
        aboutKind: 'application',
        about: id,
        caseId: next.caseId,
        data: { attachment: attachmentId },
      })
      return done(true)
    },
  })
