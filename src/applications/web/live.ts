import { hashOf } from '../../io/cookies.ts'
import { newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import type { Line, Live } from '../../io/sockets.ts'
import { isLang, type Lang } from '../../kit/lang.ts'
import { over } from '../actions/keep-room.ts'
import { liveRoom, type Room } from '../actions/live-room.ts'
import { takeSeat } from '../actions/take-seat.ts'
import { closedAs, ends, tell, type Seat } from '../live-seat.ts'
import { findWriter, type Writer } from '../reads/writer.ts'
import { presentChannel } from '../present.ts'
import { requestOf } from '../supplement-text.ts'
import { partChannel, rightsChannel, textChannel } from '../written.ts'

const recheck = 60_000 // milliseconds between two looks at rights that end by the clock
const mostSeats = 100 // in one application

type Rooms = Map<string, Room>

/** The rooms of this server, and its name among several. */
type Floor = { readonly outside: Outside; readonly rooms: Rooms; readonly serverId: string }

const comes = (outside: Outside, key: string, id: string): Promise<Writer> =>
  findWriter(outside.read, { keyHash: hashOf(key), id, now: outside.clock() })

/** Looks at somebody's rights anew. */
async function look(outside: Outside, id: string, seat: Seat): Promise<void> {
  const comer = await comes(outside, seat.key, id)
  if (typeof comer === 'object') {
    const [why] = [...seat.texts].flatMap((text) => comer.bars(text) ?? [])
    if (why !== undefined) return over(seat, why)
    seat.who = comer.who
    seat.bars = comer.bars
  } else if (comer === 'signedOut') seat.line.end(ends.signedOut)
  else over(seat, comer === 'closed' ? closedAs(requestOf([...seat.texts][0] ?? '')) : comer)
}

const address = /^\/(\w\w)\/my\/applications\/([0-9a-f-]{36})\/line$/
function placeIn(path: string): { readonly lang: Lang; readonly id: string } | undefined {
  const [, lang = '', id = ''] = address.exec(path) ?? []
  return isLang(lang) ? { lang, id } : undefined
}

function roomAt({ outside, rooms, serverId }: Floor, id: string): Room {
  const there = rooms.get(id)
  if (there !== undefined) return there
  const room: Room = liveRoom({
    outside,
    id,
    serverId,
    look: async () => void (await Promise.all([...room.seats].map((seat) => look(outside, id, seat)))),
    forget: () => rooms.get(id) === room && rooms.delete(id),
  })
  rooms.set(id, room)
  return room
}

/** Everybody who may be meant by an id: that of an application or of a person; without one, everybody. */
function lookAt(outside: Outside, rooms: Rooms, told: string | undefined): void {
  for (const [id, { seats }] of rooms) {
    const meant = [...seats].filter(({ who }) => told === undefined || told === id || told === who.id)
    for (const seat of meant) look(outside, id, seat).catch(() => seat.line.end(ends.again)) // it is asked at the door
  }
}

const everything = Number.MAX_SAFE_INTEGER

/** A text was kept, perhaps by another server; without words, any text may have been. */
function hearText(rooms: Rooms, told: string | undefined): void {
  if (told === undefined) {
    for (const room of rooms.values()) for (const one of room.texts.keys()) void room.refresh(one, everything)
    return
  }
  const [id = '', question = '', seq = ''] = told.split(' ')
  void rooms.get(id)?.refresh(question, Number(seq))
}

/** An answer or another part was kept anew, perhaps by another server: those who have the application open are told, and ask for it at its door. */
function hearPart(rooms: Rooms, told: string | undefined): void {
  const [id = '', part = '', revision = ''] = (told ?? '').split(' ')
  for (const seat of rooms.get(id)?.seats ?? []) tell(seat, { part, revision: Number(revision) })
}

/** Somebody came or went at a server; without words, anybody may have. */
function hearPresent({ rooms, serverId }: Floor, told: string | undefined): void {
  if (told === undefined) for (const room of rooms.values()) room.movedElsewhere()
  const [id = '', at = ''] = (told ?? '').split(' ')
  if (at !== serverId) rooms.get(id)?.movedElsewhere()
}

type Comer = { readonly floor: Floor; readonly path: string; readonly key: string }

async function enter({ floor, path, key }: Comer) {
  const { outside, rooms } = floor
  const place = placeIn(path)
  if (place === undefined || (rooms.get(place.id)?.seats.size ?? 0) >= mostSeats) return undefined
  const { id, lang } = place
  const comer = await comes(outside, key, id)
  if (typeof comer !== 'object') return undefined
  return (line: Line) => {
    const room = roomAt(floor, id)
    const seat: Seat = { line, key, lang, ...comer, texts: new Set(), tooLong: new Set(), at: '' }
    return takeSeat({ outside, id, room }, seat, async () => {
      if (room.seats.size > 0) return
      await room.left() // until then whoever reads waits for it
      if (room.seats.size === 0 && rooms.get(id) === room) rooms.delete(id)
    })
  }
}

/**
 * The door where people write in the same texts at the same time. What is written is told to others on this server at once and kept a
 * moment later; what was kept is told by way of the database, so that several servers agree, and who is where in the same way.
 */
export function live(outside: Outside): Live {
  const rooms: Rooms = new Map()
  const floor = { outside, rooms, serverId: newId() }
  let closing = false
  const looking = setInterval(() => {
    lookAt(outside, rooms, undefined)
    for (const room of rooms.values()) room.moved() // and those who are here are still here
  }, recheck)
  looking.unref()
  return {
    at: (path) => placeIn(path) !== undefined,
    channels: [textChannel, rightsChannel, presentChannel, partChannel],
    enter: async (path, key = '') => (closing ? undefined : enter({ floor, path, key })),
    told: ({ channel, told }) => {
      if (channel === textChannel) hearText(rooms, told)
      else if (channel === partChannel) hearPart(rooms, told)
      else if (channel === presentChannel) hearPresent(floor, told)
      else lookAt(outside, rooms, told)
    },
    settle: async (id) => rooms.get(id)?.settle(),
    close: async () => {
      closing = true
      clearInterval(looking)
      await Promise.all([...rooms.values()].map((room) => room.left()))
    },
  }
}
