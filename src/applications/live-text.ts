import type { Outcome } from '../kit/outcome.ts'
import type { Actor } from '../people/person.ts'
import type { Seat } from './live-seat.ts'
import type { Writing } from './written.ts'

/** What a text says so far: all its changes, the sequence of the last, and how many characters it may have. */
export type OpenedText = { readonly changes: readonly Uint8Array[]; readonly newest: number; readonly longest: number }

/** A text that is open in the memory of a server, where several people write in it. */
export type OpenText = {
  readonly question: string
  /** The sequence of the last change that it is known to hold. */
  readonly known: () => number
  /** Takes in what was kept elsewhere. */
  readonly catchUp: (changes: readonly Uint8Array[], newest: number) => void
  /** What was written into it and is not kept yet, in the order in which it came. */
  readonly unkept: () => readonly Writing<Actor>[]
  readonly text: () => string
}

/** What was kept of a text: how many of its writings, up to which sequence. */
export type KeptText = { readonly question: string; readonly count: number; readonly seq: number }

/** A change that somebody on the line wrote, and as which of their own. */
export type Entry = Writing<Actor> & { readonly seat: Seat; readonly n: number }

type Taken = Outcome<boolean, 'not_a_change' | 'too_long'>

/** A text that is made of changes (io/joined-text.ts). */
type Joined = {
  readonly text: () => string
  readonly take: (change: Uint8Array, longest?: number) => Taken
  readonly state: () => Uint8Array
  readonly vector: () => Uint8Array
  readonly since: (vector: Uint8Array) => Uint8Array
}

/** A text in the memory of a room: what it says, with everything that was written into it, kept or not yet. */
export type LiveText = OpenText & {
  readonly longest: number
  /** Takes somebody's change in. Says whether it held anything new. Refuses not_a_change, too_long. */
  readonly take: (entry: Entry) => Taken
  readonly unkept: () => readonly Entry[]
  /** So many of its entries have been kept, up to a sequence: gives them. */
  readonly kept: (kept: KeptText) => readonly Entry[]
  /** What was kept elsewhere and has not been told to the room yet. */
  readonly news: () => readonly Uint8Array[]
  /** As how many changes it is stored, roughly. */
  readonly stored: () => number
  readonly gathered: () => unknown
  /** What somebody lacks who knows so much of it; all of it for somebody who knows nothing. */
  readonly since: (known: Uint8Array | undefined) => Uint8Array
  readonly vector: () => Uint8Array
}

/** Takes in changes that were kept. Gives those that were news. */
function freshOf(joined: Joined, question: string, changes: readonly Uint8Array[]): readonly Uint8Array[] {
  return changes.filter((change) => {
    const taken = joined.take(change)
    if (!taken.ok) throw new Error(`the changes of ${question} do not hang together`)
    return taken.value
  })
}

/** A text as it was opened (actions/write-together.ts), out of its changes. */
export function liveText(question: string, joined: Joined, { changes, newest, longest }: OpenedText): LiveText {
  const [entries, news]: [Entry[], Uint8Array[]] = [[], []]
  let [known, stored] = [newest, changes.length]
  const stores = (count: number, upTo: number) => {
    stored += count
    known = Math.max(known, upTo)
  }
  return {
    question,
    longest,
    known: () => known,
    stored: () => stored,
    gathered: () => (stored = 1),
    text: joined.text,
    vector: joined.vector,
    since: (vector) => (vector === undefined ? joined.state() : joined.since(vector)),
    unkept: () => entries,
    news: () => news.splice(0),
    catchUp: (kept, upTo) => {
      news.push(...freshOf(joined, question, kept))
      stores(kept.length, upTo)
    },
    kept: ({ count, seq }) => {
      stores(1, seq)
      return entries.splice(0, count)
    },
    take: (entry) => {
      const taken = joined.take(entry.change, longest)
      if (taken.ok && (taken.value || entries.length > 0)) entries.push(entry) // what is there but not kept yet is told as kept with the rest
      return taken
    },
  }
}
