import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { isPrepared } from '../call.ts'
import type { CallEvent } from '../events.ts'
import { written, type Change, type Part } from '../part.ts'
import { policy } from '../policy.ts'
import { lockCall, saveCall } from '../store.ts'
import { saveAttachments } from '../store/attachment.ts'
import { insertWriter } from '../store/life.ts'

type Input = { readonly part: Part; readonly change: Change; readonly revision: number }

/**
 * Saves one part of a call. `revision` is the one that the form was drawn from. Gives the call as saved.
 * Refuses what `written` refuses: published_already, changed_meanwhile, closes_before_opening, ends_before_start.
 */
export const writeCall = (here: Here<Actor>, id: string, { part, change, revision }: Input) =>
  attempt(here.db, async (tx) => {
    const call = found(await lockCall(tx, id))
    allowed(may(policy, here.who, 'write', call), may(policy, here.who, 'read', call))
    const outcome = written(call, change, revision)
    if (!outcome.ok) return outcome
    await saveCall(tx, outcome.value, { at: here.now, by: here.who.id })
    if (part === 'attachments') await saveAttachments(tx, outcome.value, { at: here.now, by: here.who.id })
    await insertWriter(tx, id, here.who.id)
    await record<CallEvent>(
      tx,
      here,
      isPrepared(call)
        ? { what: 'call.written', aboutKind: 'call', about: id, data: { part, revision: outcome.value.revision } }
        : { what: 'call.answered', aboutKind: 'call', about: id, data: { questions: outcome.value.faq.length } },
    )
    return outcome
  })
