import type { Entry, LiveText } from '../live-text.ts'
import { afterFault, catchUp, gatherRoom, isUnkept, keepRoom, startAnew, tellText, type Opened } from './keep-room.ts'
import { moveAbout, sayWhoIsHere } from './say-who-is-here.ts'

const pause = 400 // milliseconds between something that is written and its keeping
const patience = 1_000 // milliseconds before what could not be kept is tried again
const breath = 250 // milliseconds in which comings and goings are told at once
const mostStored = 200 // changes of a text that stand one by one while it is written
const mostLeft = 20 // and once nobody writes it

/** One deed after the other. */
function turns() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(act: () => Promise<T>): Promise<T> => {
    const mine = last.then(act, act)
    last = mine.catch(() => {})
    return mine
  }
}

/** A room for those who write in one application: what is written is told to the others at once and kept a moment later. */
export type Room = Pick<Opened, 'seats' | 'texts'> & {
  readonly inTurn: ReturnType<typeof turns>
  /** Tells others what somebody wrote, at once, and keeps it soon. */
  readonly wrote: (text: LiveText, entry: Entry, travels: string) => void
  /** Something of a text was kept elsewhere, up to a sequence. */
  readonly refresh: (question: string, seq: number) => Promise<void>
  /** Keeps what has been written until now; throws where it cannot be kept. */
  readonly settle: () => Promise<void>
  /** Somebody came, went or is elsewhere. */
  readonly moved: () => void
  /** Somebody did at another server. */
  readonly movedElsewhere: () => void
  /** Nobody is left: everything is kept, and texts are gathered. */
  readonly left: () => Promise<void>
}

/** What keeps a room: soon, and then again and again, or now. A request that wants it kept now gets the fault, and uses up no try. */
function keeping(room: Opened, inTurn: Room['inTurn']) {
  let timer: NodeJS.Timeout | undefined
  let tries = 0
  const soon = (after = pause): void => {
    timer ??= setTimeout(() => void turn(), after)
  }
  const turn = async (): Promise<void> => {
    timer = undefined
    await inTurn(async () => {
      try {
        await keepRoom(room)
        tries = 0
      } catch (fault) {
        tries = await afterFault(room, tries + 1, fault)
      }
    })
    if (isUnkept(room)) soon(tries > 0 ? patience : pause)
    await inTurn(() => gatherRoom(room, mostStored))
  }
  return { soon, now: () => inTurn(() => keepRoom(room)) }
}

/** A room in which nobody is yet. */
export function liveRoom(given: Pick<Opened, 'outside' | 'id' | 'serverId' | 'look' | 'forget'>): Room {
  const [room, inTurn]: [Opened, Room['inTurn']] = [{ ...given, seats: new Set(), texts: new Map() }, turns()]
  const { soon, now } = keeping(room, inTurn)
  const inOrder = turns() // what is said last of who is here is what stands
  let moving: NodeJS.Timeout | undefined
  const settle = async (): Promise<void> => {
    if (isUnkept(room)) await now()
  }
  return {
    seats: room.seats,
    texts: room.texts,
    inTurn,
    wrote: (text, entry, travels) => {
      const others = [...room.seats].filter((seat) => seat !== entry.seat)
      tellText(others, text.question, [travels])
      soon()
    },
    refresh: (question, seq) => inTurn(() => catchUp(room, question, seq)).catch(() => startAnew(room)),
    settle,
    moved: () => {
      moving ??= setTimeout(() => {
        moving = undefined
        void inOrder(() => moveAbout(room))
      }, breath)
    },
    movedElsewhere: () => void inOrder(() => sayWhoIsHere(room)),
    left: async () => {
      clearTimeout(moving)
      moving = undefined
      await inOrder(() => moveAbout(room))
      await settle().catch(() => soon(patience))
      await inTurn(() => gatherRoom(room, mostLeft))
    },
  }
}
