import type { Read } from './db.ts'
import { lastEvent } from './kept.ts'

const most = 300 // answers; the oldest leave first

/** Answers a question. `event` is the number of the last event where the asker has read it already, along with something else. */
export type Remembered<Q, A> = (question: Q, event?: number) => Promise<A>

/** Lets those who look for the same at the same time look once. What failed is looked for anew by who comes next. */
function lookedOnce<A>(): (key: string, look: () => Promise<A>) => Promise<A> {
  const looking = new Map<string, Promise<A>>()
  return (key, look) => {
    const there = looking.get(key)
    if (there !== undefined) return there
    const begun = look().finally(() => looking.delete(key))
    looking.set(key, begun)
    return begun
  }
}

/**
 * Remembers what was answered to a question until the next event: what the public sees changes by events only. For answers that cost
 * more to find than to keep, such as the counts beside a list's filters.
 */
export function remembered<Q, A>(read: Read, find: (question: Q) => Promise<A>): Remembered<Q, A> {
  const answers = new Map<string, A>()
  const once = lookedOnce<A>()
  let of = -1
  return async (question, event) => {
    const now = event ?? (await lastEvent(read))
    if (now > of) answers.clear()
    of = Math.max(of, now) // who began before others answers from what they found: it is newer
    const key = JSON.stringify(question)
    const there = answers.get(key)
    if (there !== undefined) return there
    const found = await once(`${of} ${key}`, () => find(question))
    if (of === now) answers.set(key, found)
    const [oldest] = answers.keys()
    if (answers.size > most && oldest !== undefined) answers.delete(oldest)
    return found
  }
}

const mostRows = 2_000 // a row of a list takes about a kilobyte or two

/** Gives what belongs to keys, in their order; keys that nothing is found for are left out. `event` is the number of the last event. */
export type RememberedRows<A> = (keys: readonly string[], event: number) => Promise<readonly A[]>

/** Remembers the rows of lists by their keys until the next event: a list then asks the database for its order and for new rows alone. */
export function rememberedRows<A>(
  find: (keys: readonly string[]) => Promise<ReadonlyMap<string, A>>,
): RememberedRows<A> {
  const rows = new Map<string, A>()
  const once = lookedOnce<ReadonlyMap<string, A>>()
  let of = -1
  return async (keys, event) => {
    if (event > of || rows.size > mostRows) rows.clear()
    of = Math.max(of, event)
    const missing = keys.filter((key) => !rows.has(key))
    const found = missing.length === 0 ? rows : await once(`${of} ${missing.join(' ')}`, () => find(missing))
    if (of === event) for (const [key, row] of found) rows.set(key, row)
    return keys.flatMap((key) => rows.get(key) ?? found.get(key) ?? [])
  }
}
