import { sql } from 'kysely'
import { done } from '../kit/outcome.ts'
import { attempt, type Db, type Write } from './db.ts'

/** What the house removes by itself when it is no longer needed. */
export type Disposed = 'sessions' | 'access' | 'letters' | 'drafts' | 'contacts' | 'spaces'
const house = '00000000-0000-0000-0000-000000000000' // an event is about something; this one is about no single thing

/** Writes down how many of a kind were removed, and until when they were kept; nothing where nothing was. */
export async function recordDisposal(tx: Write, now: Date, removed: { kind: Disposed; count: number; before: Date }) {
  const { kind, count, before } = removed
  if (count === 0) return
  await tx
    .insertInto('io.event')
    .values({
      at: now,
      what: 'data.disposed',
      about_kind: 'house',
      about: house,
      data: JSON.stringify({ kind, count, before: before.toISOString() }),
    })
    .execute()
}

/** The same moment some years earlier; 29 February becomes 28. */
export function yearsBefore(now: Date, years: number): Date {
  const then = new Date(now)
  then.setUTCFullYear(now.getUTCFullYear() - years)
  if (then.getUTCMonth() !== now.getUTCMonth()) then.setUTCDate(0)
  return then
}

/** For how many years it is kept who looked at an application or an attachment (TihL 17 §). */
export const accessYears = 5
/** For how many years the text and the address of a letter are kept after it left. */
export const letterYears = 1

/**
 * Forgets who looked at applications and attachments before the years that the log is kept. Who opened a decision stays: it proves the
 * service. Gives how many rows.
 */
export const forgetAccess = (db: Db, now: Date) =>
  attempt(db, async (tx) => {
    const before = yearsBefore(now, accessYears)
    const { rows } = await sql<{ count: number }>`select io.forget_access(${before}) as count`.execute(tx)
    const count = rows[0]?.count ?? 0
    await recordDisposal(tx, now, { kind: 'access', count, before })
    return done(count)
  })

/**
 * Empties letters that left longer ago than their texts are kept: text and address go, subject, name and times stay. A letter that
 * never left is kept whole. Gives how many.
 */
export const emptyLetters = (db: Db, now: Date) =>
  attempt(db, async (tx) => {
    const before = yearsBefore(now, letterYears)
    const { numUpdatedRows } = await tx
      .updateTable('io.mail')
      .set({ body: '', to_address: '', emptied_at: now })
      .where('emptied_at', 'is', null)
      .where('sent_at', '<', before)
      .executeTakeFirstOrThrow()
    const count = Number(numUpdatedRows)
    await recordDisposal(tx, now, { kind: 'letters', count, before })
    return done(count)
  })
