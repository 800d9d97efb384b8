import { Absent } from '../../io/absent.ts'
import { record } from '../../io/events.ts'
import { registerFile, type Kept } from '../../io/files.ts'
import type { Here } from '../../io/here.ts'
import { done, type Outcome } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { acceptable, type AttachRefusal } from '../../kit/attachment.ts'
import type { ApplicationEvent } from '../events.ts'
import { countAttachments, insertAttachment, isAttached } from '../store/attachment.ts'
import { change, right } from './change.ts'

/** `kept` is what came of putting the bytes away (`outside.files.put`); `name` is what the sender calls the file. */
type Input = { readonly id: string; readonly kept: Kept; readonly name: string }

/**
 * Attaches a file to an application. `id` comes with the form, so that the same form sent twice attaches it once. Refuses
 * application_closed, empty_file, too_large, type_not_allowed (by content and name), too_many.
 */
export async function attach(
  here: Here<Actor>,
  id: string,
  { id: attachmentId, kept, name }: Input,
): Promise<Outcome<{ id: string }, AttachRefusal | 'application_closed'>> {
  const outcome = await change<AttachRefusal>(here, id, {
    right: right(here.who, 'attach'),
    make: async (tx, next) => {
      if (await isAttached(tx, id, attachmentId)) return done(false)
      const accepted = acceptable({ ...kept, name }, await countAttachments(tx, id))
      if (!accepted.ok) return accepted
      await registerFile(tx, kept, here.now)
      const row = { id: attachmentId, applicationId: id, ...kept, name: accepted.value, who: here.who.id, at: here.now }
      if (!(await insertAttachment(tx, row))) throw new Absent()
      await record<ApplicationEvent>(tx, here, {
        what: 'attachment.added',
        aboutKind: 'application',
        about: id,
        caseId: next.caseId,
        data: { attachment: attachmentId, hash: kept.hash },
      })
      return done(true)
    },
  })
  return outcome.ok ? done({ id: attachmentId }) : outcome
}
