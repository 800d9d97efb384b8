import { Absent, Barred } from '../../io/absent.ts'
import { hashOf } from '../../io/cookies.ts'
import type { Here } from '../../io/here.ts'
import { newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import type { Guest, Line, Live } from '../../io/sockets.ts'
import type { Actor } from '../../people/person.ts'
import { findActor } from '../../people/reads.ts'
import { openText, writeTogether } from '../actions/write-together.ts'
import { findWorkspace } from '../reads/workspace.ts'
import { listChangesAfter } from '../reads/text.ts'
import { textChannel } from '../stretch.ts'
import { liveRoom, tell, written, type Room, type Seat } from '../live-room.ts'
import { saidIn, type Said } from '../live-words.ts'

export const channel = textChannel
const mayNotWrite = 4403
const notUnderstood = 4400
const recheck = 15_000 // milliseconds between two looks at whether those who only read may still do so
const mostWaiting = 300 // messages of one browser that have not been answered yet

type Table = { readonly outside: Outside; readonly id: string; readonly room: Room; readonly key: string }

/** Whoever holds the session now, with the rights of now; undefined once it has ended. */
const actorOf = ({ outside, key }: Pick<Table, 'outside' | 'key'>): Promise<Actor | undefined> =>
  findActor(outside.read, hashOf(key), outside.clock())

const hereOf = (outside: Outside, who: Actor): Here<Actor> => ({
  db: outside.write,
  witness: outside.witness,
  who,
  now: outside.clock(),
  request: newId(),
})

async function opens(table: Table, seat: Seat, here: Here<Actor>, question: string): Promise<void> {
  seat.fields.add(question) // before it is read: what is written meanwhile is told as well
  const outcome = await table.room.inTurn(() => openText(here, table.id, { question }))
  if (!outcome.ok) return seat.line.end(mayNotWrite)
  table.room.openedAt(question, outcome.value.revision)
  tell(seat, { text: question, changes: [written(outcome.value.state)] })
}

type Write = Extract<Said, { write: string }>

async function writes(table: Table, seat: Seat, here: Here<Actor>, { write: question, change, n }: Write) {
  const written = { question, change: Buffer.from(change, 'base64') }
  const outcome = await table.room.inTurn(() => writeTogether(here, table.id, written))
  if (outcome.ok) return tell(seat, { kept: question, n })
  if (outcome.refusal === 'application_closed') return seat.line.end(mayNotWrite)
  tell(seat, { refused: question, n, why: outcome.refusal })
}

/** Does what a browser said, with the rights that its person has at this moment. */
async function answer(table: Table, seat: Seat, said: Said): Promise<void> {
  if ('in' in said) {
    seat.in = said.in
    return table.room.people()
  }
  const who = await actorOf(table)
  if (who === undefined) return seat.line.end(mayNotWrite)
  const here = hereOf(table.outside, who)
  await ('open' in said ? opens(table, seat, here, said.open) : writes(table, seat, here, said))
}

/** What ends a line: no right any more, or a fault of ours, after which the browser comes back. */
function failed({ outside }: Table, { line }: Seat, fault: unknown): void {
  if (fault instanceof Absent || fault instanceof Barred) return line.end(mayNotWrite)
  outside.log.error({ fault: fault instanceof Error ? fault.stack : String(fault) }, 'a live line failed')
  line.end(1011)
}

/** Somebody takes a seat: what the browser says is answered in its order. */
function seated(table: Table, seat: Seat, left: () => unknown): Guest {
  let [waiting, last] = [0, Promise.resolve()]
  table.room.seats.add(seat)
  table.room.people()
  return {
    hear: (text) => {
      const said = saidIn(text)
      if (said === undefined || waiting >= mostWaiting) return seat.line.end(notUnderstood)
      waiting += 1
      last = last
        .then(() => answer(table, seat, said))
        .catch((fault: unknown) => failed(table, seat, fault))
        .finally(() => {
          waiting -= 1
        })
    },
    gone: () => {
      table.room.seats.delete(seat)
      table.room.people()
      left()
    },
  }
}

/** Whether the holder of a session may write in an application now. */
async function comes(outside: Outside, key: string, id: string): Promise<Actor | undefined> {
  const who = await actorOf({ outside, key })
  if (who === undefined) return undefined
  try {
    const work = await findWorkspace(outside.read, { who, id, now: outside.clock() })
    return work.open && work.may.answers ? who : undefined
  } catch {
    return undefined
  }
}

const address = /^\/live\/applications\/([0-9a-f-]{36})$/
const idIn = (path: string): string => address.exec(path)?.[1] ?? ''

/** The rooms that somebody is in, by their application. */
function roomsOf(outside: Outside) {
  const rooms = new Map<string, Room>()
  const of = (id: string): Room => {
    const there = rooms.get(id)
    if (there !== undefined) return there
    const room = liveRoom((question, after) => listChangesAfter(outside.read, { applicationId: id, question, after }))
    rooms.set(id, room)
    return room
  }
  return { rooms, of }
}

/** The door where people write in the same texts at the same time. What is told goes by way of the database, so that several servers agree. */
export function live(outside: Outside): Live {
  const { rooms, of } = roomsOf(outside)
  const look = async (): Promise<void> => {
    for (const [id, { seats }] of rooms)
      for (const { line, key } of seats) if ((await comes(outside, key, id)) === undefined) line.end(mayNotWrite)
  }
  const looking = setInterval(() => void look().catch(() => {}), recheck)
  looking.unref()
  return {
    at: (path) => address.test(path),
    enter: async (path, key = '') => {
      const id = idIn(path)
      const who = await comes(outside, key, id)
      if (who === undefined) return undefined
      return (line: Line) => {
        const room = of(id)
        const seat: Seat = { id: newId(), name: who.name, line, key, fields: new Set(), in: '' }
        const left = () => room.seats.size === 0 && rooms.delete(id)
        return seated({ outside, id, room, key }, seat, left)
      }
    },
    told: (notice) => {
      const [id = '', question = ''] = notice.split(' ')
      const fault = () => {} // told again with the next change, and to whoever comes back
      const told =
        notice === '' ? [...rooms.values()].map((room) => room.refreshAll()) : [rooms.get(id)?.refresh(question)]
      void Promise.all(told).catch(fault)
    },
    close: () => clearInterval(looking),
  }
}
