import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import { registerFile, type Kept } from '../../io/files.ts'
import type { Here } from '../../io/here.ts'
import { newId } from '../../io/once.ts'
import { acceptable, type AttachRefusal } from '../../kit/attachment.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { isAmendable } from '../amendment.ts'
import type { Attachment } from '../attachment.ts'
import { isPrepared } from '../call.ts'
import type { CallEvent } from '../events.ts'
import { policy } from '../policy.ts'
import { lockCall } from '../store.ts'
import { insertBrought } from '../store/attachment.ts'

/** `kept` is what came of putting the bytes away, `name` what the sender calls the file, `already` how many attachments the form has. */
type Brought = { readonly kept: Kept; readonly name: string; readonly already: number }
export type BringRefusal = AttachRefusal | 'closed_already'

/**
 * Keeps a file that an officer brings for a call; it is attached only when the part is saved, or published as a correction. Gives the
 * attachment, without a title. Refuses closed_already where the call can be changed no more, empty_file, too_large, type_not_allowed (by
 * content and name), too_many.
 */
export const bringFile = (here: Here<Actor>, id: string, { kept, name, already }: Brought) =>
  attempt(here.db, async (tx): Promise<Outcome<Attachment, BringRefusal>> => {
    const call = found(await lockCall(tx, id))
    allowed(may(policy, here.who, 'write', call), may(policy, here.who, 'read', call))
    if (!isPrepared(call) && !isAmendable(call, here.now)) return refuse('closed_already')
    const accepted = acceptable({ ...kept, name }, already)
    if (!accepted.ok) return accepted
    await registerFile(tx, kept, here.now)
    const file: Attachment = { id: newId(), title: {}, ...kept, name: accepted.value, here: true }
    await insertBrought(tx, id, file, { at: here.now, by: here.who.id })
    await record<CallEvent>(tx, here, {
      what: 'call.file_brought',
      aboutKind: 'call',
      about: id,
      data: { attachment: file.id, hash: file.hash },
    })
    return done(file)
  })
