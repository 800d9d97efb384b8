import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { newId } from '../../io/once.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Words } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import type { Call } from '../call.ts'
import { textsIn, type CallFile } from '../call-file.ts'
import { copied } from '../copy.ts'
import { usualCostTypes } from '../cost-type.ts'
import { emptyCall } from '../empty-call.ts'
import type { CallEvent } from '../events.ts'
import { mayBegin, policy } from '../policy.ts'
import { findCall, findCallBySlug } from '../reads.ts'
import { listHeld } from '../reads/attachment.ts'
import { insertCall } from '../store.ts'
import { saveAttachments } from '../store/attachment.ts'
import { insertWriter } from '../store/life.ts'

/** What a draft begins with: another call, by its id; a file of a call; null for nothing. */
export type From = { readonly callId: string } | { readonly file: CallFile } | null
type Beginning = { readonly title: Words; readonly slug: string; readonly from?: From }
type Empty = Parameters<typeof emptyCall>[0]

/** The call with those attachments here whose bytes its authority may have: a file only names them. */
async function held(tx: Write, call: Call): Promise<Call> {
  const hashes = call.attachments.map(({ hash }) => hash)
  const here = await listHeld(tx, hashes, call.authority.id)
  return { ...call, attachments: call.attachments.map((file) => ({ ...file, here: here.has(file.hash) })) }
}

/** Attachments of a copy are its own: what is removed from the one stays in the other. */
const withOwnFiles = (call: Call): Call => ({
  ...call,
  attachments: call.attachments.map((file) => ({ ...file, id: newId() })),
})

async function drawn(tx: Write, who: Actor, from: From, beginning: Empty): Promise<Call> {
  if (from === null) return { ...emptyCall(beginning), costTypes: usualCostTypes }
  if ('file' in from) return held(tx, { ...emptyCall(beginning), ...textsIn(from.file), title: beginning.title })
  const other = found(await findCall(tx, from.callId))
  allowed(true, may(policy, who, 'read', other))
  return copied(other, beginning)
}

/**
 * Begins a draft of the authority that the person acts for, with a title and the last part of its address. The id comes from the
 * form: sent twice it is one call. `from` is another call, copied without its days, or a file, taken as it is. Gives the call. Refuses `slug_taken`.
 */
export const beginCall = (here: Here<Actor>, id: string, { title, slug, from = null }: Beginning) =>
  attempt(here.db, async (tx) => {
    const { actingFor } = here.who
    const authorityId = mayBegin(here.who)
    allowed(authorityId !== null, true)
    const there = await findCall(tx, id)
    if (there !== undefined && there.authority.id === authorityId) return done(there)
    if (actingFor === null || there !== undefined || (await findCallBySlug(tx, slug)) !== undefined)
      return refuse('slug_taken')
    const beginning = { id, slug, title, authority: actingFor, example: actingFor.example }
    const call = withOwnFiles(await drawn(tx, here.who, from, beginning))
    if (!(await insertCall(tx, call, { at: here.now, by: here.who.id }))) return refuse('slug_taken')
    await saveAttachments(tx, call, { at: here.now, by: here.who.id })
    await insertWriter(tx, id, here.who.id)
    await record<CallEvent>(tx, here, { what: 'call.begun', aboutKind: 'call', about: id, data: {} })
    return done(call)
  })
