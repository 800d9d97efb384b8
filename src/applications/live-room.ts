import type { Present, Told } from './live-words.ts'

type Line = { readonly say: (text: string) => void; readonly end: (code: number) => void }

/** What was written into a text that several write at once, and up to which revision of the application. */
export type NewChanges = { readonly changes: readonly Uint8Array[]; readonly newest: number }

/** Somebody who has an application open in a browser that is on the line. */
export type Seat = {
  readonly id: string
  readonly name: string
  readonly line: Line
  /** The key of the session. */
  readonly key: string
  /** The fields that the browser has opened. */
  readonly fields: Set<string>
  in: string
}

/** Tells somebody something. */
export const tell = ({ line }: Pick<Seat, 'line'>, told: Told): void => line.say(JSON.stringify(told))
/** A change as it travels on the line. */
export const written = (change: Uint8Array): string => Buffer.from(change).toString('base64')

function tellWhoIsHere(seats: ReadonlySet<Seat>): void {
  const here: readonly Present[] = [...seats].map(({ id, name, in: field }) => ({ id, name, in: field }))
  for (const seat of seats) tell(seat, { people: here.filter((one) => one.id !== seat.id) })
}

/** One deed after the other: who waits for the application to be free holds no connection to the database meanwhile. */
function turns() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(act: () => Promise<T>): Promise<T> => {
    const mine = last.then(act, act)
    last = mine.catch(() => {})
    return mine
  }
}

type Find = (question: string, after: number) => Promise<NewChanges>

/** Those who have one application open, and how far each field has been told to them. */
export function liveRoom(find: Find) {
  const seats = new Set<Seat>()
  const told = new Map<string, number>()
  const under = new Map<string, 'once' | 'again'>()

  async function news(question: string, after: number): Promise<void> {
    const { changes, newest } = await find(question, after)
    told.set(question, Math.max(newest, told.get(question) ?? 0))
    if (changes.length === 0) return
    const text = { text: question, changes: changes.map(written) }
    for (const seat of seats) if (seat.fields.has(question)) tell(seat, text)
  }

  /** Tells everybody in a field what was written there since the last time; one look at a time, so that all hear it in its order. */
  async function refresh(question: string): Promise<void> {
    const after = told.get(question)
    if (after === undefined) return
    if (under.has(question)) {
      under.set(question, 'again')
      return
    }
    under.set(question, 'once')
    await news(question, after).finally(() => {
      if (under.get(question) === 'once') under.delete(question)
    })
    if (!under.delete(question)) return
    await refresh(question)
  }

  return {
    seats,
    inTurn: turns(),
    refresh,
    people: () => tellWhoIsHere(seats),
    /** A field has been opened as it was at a revision; an earlier one that was told stays. */
    openedAt: (question: string, revision: number) => {
      if (!told.has(question)) told.set(question, revision)
    },
    refreshAll: () => Promise.all([...told.keys()].map(refresh)),
  }
}

export type Room = ReturnType<typeof liveRoom>
