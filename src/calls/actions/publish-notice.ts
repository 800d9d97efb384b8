import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done, type Outcome } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Words } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import type { Call } from '../call.ts'
import type { CallEvent } from '../events.ts'
import { announced, withdrawn, type Notice, type NoticeRefusal, type WrittenNotice } from '../notice.ts'
import { policy } from '../policy.ts'
import { listNotices } from '../reads/notice.ts'
import { lockCall } from '../store.ts'
import { insertNotice, saveWithdrawn } from '../store/notice.ts'

async function held(tx: Write, who: Actor, id: string): Promise<Call> {
  const call = found(await lockCall(tx, id))
  allowed(may(policy, who, 'notify', call), may(policy, who, 'read', call))
  return call
}

/**
 * Publishes a notice of a call: it stands on its page, in its feed, and its followers and everybody with an application under way are
 * written to. The id comes from the form: sent twice it is one. Gives the notice. Refuses what `announced` of notice.ts does.
 */
export const publishNotice = (here: Here<Actor>, callId: string, written: WrittenNotice) =>
  attempt(here.db, async (tx): Promise<Outcome<Notice, NoticeRefusal>> => {
    const call = await held(tx, here.who, callId)
    const earlier = await listNotices(tx, callId)
    const there = earlier.find(({ id }) => id === written.id)
    if (there !== undefined) return done(there)
    const outcome = announced(call, written, earlier, here.now)
    if (!outcome.ok) return outcome
    await insertNotice(tx, callId, outcome.value, here.who.id)
    const { number, corrects } = outcome.value
    await record<CallEvent>(tx, here, {
      what: 'call.notice_published',
      aboutKind: 'call',
      about: callId,
      data: { number, corrects },
    })
    return outcome
  })

type Withdrawing = { readonly number: number; readonly reason: Words }

/**
 * Withdraws a notice, visibly: what it said stays with the day and the reason. Gives the notice. Refuses withdrawn_already,
 * reason_missing.
 */
export const withdrawNotice = (here: Here<Actor>, callId: string, { number, reason }: Withdrawing) =>
  attempt(here.db, async (tx) => {
    await held(tx, here.who, callId)
    const notice = found((await listNotices(tx, callId)).find((one) => one.number === number))
    const outcome = withdrawn(notice, reason, here.now)
    if (!outcome.ok) return outcome
    await saveWithdrawn(tx, outcome.value, here.who.id)
    await record<CallEvent>(tx, here, {
      what: 'call.notice_withdrawn',
      aboutKind: 'call',
      about: callId,
      data: { number },
    })
    return outcome
  })
