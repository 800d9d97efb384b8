import { attempt, type Db } from './db.ts'
import { done } from '../kit/outcome.ts'
import { factsOf } from './log.ts'
import { newId } from './once.ts'
import type { Outside } from './outside.ts'

const minute = 60_000
const longestSilence = 90_000 // milliseconds between two signs of life of a service that was there all the time

/** When the service gave no sign of life, from the last before to the first after; undefined where the silence was too short to be one. */
export const silenceBetween = (
  last: Date,
  now: Date,
): { readonly beganAt: Date; readonly endedAt: Date } | undefined =>
  now.getTime() - last.getTime() > longestSilence ? { beganAt: last, endedAt: now } : undefined

/**
 * A sign of life of the service at `now` (domain.md R-A5). A silence before it becomes a row of the log of outages; of several servers
 * that come back at once one writes it. Says whether there was one.
 */
export const beat = (db: Db, now: Date) =>
  attempt<boolean, never>(db, async (tx) => {
    const last = await tx.selectFrom('io.heartbeat').select('at').forUpdate().executeTakeFirst()
    if (last === undefined) {
      await tx
        .insertInto('io.heartbeat')
        .values({ at: now })
        .onConflict((row) => row.doNothing())
        .execute()
      return done(false)
    }
    if (last.at >= now) return done(false)
    await tx.updateTable('io.heartbeat').set({ at: now }).execute()
    const silence = silenceBetween(last.at, now)
    if (silence === undefined) return done(false)
    await tx
      .insertInto('io.outage')
      .values({ id: newId(), began_at: silence.beganAt, ended_at: silence.endedAt, noted_at: now })
      .execute()
    return done(true)
  })

/** Gives a sign of life now, each minute and when it stops, for as long as pages are served. */
export function beating({ write, clock, log }: Pick<Outside, 'write' | 'clock' | 'log'>): { stop(): Promise<void> } {
  const once = async (): Promise<void> => {
    try {
      await beat(write, clock())
    } catch (fault) {
      log.error(factsOf(fault), 'no sign of life was kept')
    }
  }
  const timer = setInterval(() => void once(), minute)
  timer.unref()
  void once()
  return {
    stop: async () => {
      clearInterval(timer)
      await once()
    },
  }
}
