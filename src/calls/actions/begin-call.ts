import { allowed } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import type { Words } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { emptyCall } from '../empty-call.ts'
import type { CallEvent } from '../events.ts'
import { mayBegin } from '../policy.ts'
import { findCall, findCallBySlug } from '../reads.ts'
import { insertCall } from '../store.ts'
import { insertWriter } from '../store/life.ts'

/**
 * Begins a draft of the authority that the person acts for, with a title and the last part of its address. The id comes from the
 * form: sent twice it is one call. Gives the call. Refuses `slug_taken`.
 */
export const beginCall = (here: Here<Actor>, id: string, { title, slug }: { title: Words; slug: string }) =>
  attempt(here.db, async (tx) => {
    const { actingFor } = here.who
    const authorityId = mayBegin(here.who)
    allowed(authorityId !== null, true)
    const there = await findCall(tx, id)
    if (there !== undefined && there.authority.id === authorityId) return done(there)
    if (actingFor === null || there !== undefined || (await findCallBySlug(tx, slug)) !== undefined)
      return refuse('slug_taken')
    const call = emptyCall({ id, slug, title, authority: actingFor, example: actingFor.example })
    if (!(await insertCall(tx, call, { at: here.now, by: here.who.id }))) return refuse('slug_taken')
    await insertWriter(tx, id, here.who.id)
    await record<CallEvent>(tx, here, { what: 'call.begun', aboutKind: 'call', about: id, data: {} })
    return done(call)
  })
