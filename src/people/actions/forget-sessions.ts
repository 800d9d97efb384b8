import { attempt, type Db } from '../../io/db.ts'
import { recordDisposal } from '../../io/disposal.ts'
import { done } from '../../kit/outcome.ts'
import { removeEndedSessions } from '../store/session.ts'

/** Removes the sessions that have ended, and writes down how many. Gives the number. */
export const forgetSessions = (db: Db, now: Date) =>
  attempt(db, async (tx) => {
    const count = await removeEndedSessions(tx, now)
    await recordDisposal(tx, now, { kind: 'sessions', count, before: now })
    return done(count)
  })
