import type { Read } from './db.ts'
import { lastEvent } from './kept.ts'

const most = 300 // answers; the oldest leave first

/**
 * Remembers what was answered to a question until the next event: what the public sees changes by events only. For answers that cost
 * more to find than to keep, such as the counts beside a list's filters. Gives a function that answers.
 */
export function remembered<Q, A>(read: Read, find: (question: Q) => Promise<A>): (question: Q) => Promise<A> {
  const answers = new Map<string, A>()
  let of = -1
  return async (question) => {
    const now = await lastEvent(read)
    if (now !== of) answers.clear()
    of = now
    const key = JSON.stringify(question)
    const there = answers.get(key)
    if (there !== undefined) return there
    const found = await find(question)
    if (of === now) answers.set(key, found)
    const [oldest] = answers.keys()
    if (answers.size > most && oldest !== undefined) answers.delete(oldest)
    return found
  }
}
