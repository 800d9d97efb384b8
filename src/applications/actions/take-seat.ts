import { Absent, Barred } from '../../io/absent.ts'
import type { Here } from '../../io/here.ts'
import { joinedText } from '../../io/joined-text.ts'
import { factsOf } from '../../io/log.ts'
import { newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import type { Guest } from '../../io/sockets.ts'
import { say } from '../../kit/texts.ts'
import type { Actor } from '../../people/person.ts'
import { keptPartOf } from '../kept-part.ts'
import { closedAs, ends, tell, travelling, type Seat } from '../live-seat.ts'
import { liveText, type LiveText } from '../live-text.ts'
import { saidIn, type Said } from '../live-words.ts'
import { requestOf } from '../supplement-text.ts'
import { together } from '../texts/together.ts'
import { over } from './keep-room.ts'
import type { Room } from './live-room.ts'
import { openText } from './write-together.ts'

type Table = { readonly outside: Outside; readonly id: string; readonly room: Room }

const hereOf = (outside: Outside, who: Actor): Here<Actor> => ({
  db: outside.write,
  witness: outside.witness,
  who,
  now: outside.clock(),
  request: newId(),
})

/** A text that the room has open; the first who asks opens it for everybody. Undefined where its place is closed. */
async function textOf({ outside, id, room }: Table, who: Actor, question: string): Promise<LiveText | undefined> {
  return room.inTurn(async () => {
    const there = room.texts.get(question)
    if (there !== undefined) return there
    const outcome = await openText(hereOf(outside, who), id, { question })
    if (!outcome.ok) return undefined
    const text = liveText(question, joinedText(outcome.value.changes), outcome.value)
    room.texts.set(question, text)
    return text
  })
}

async function opens(table: Table, seat: Seat, { open: question, known }: Extract<Said, { open: string }>) {
  const barred = seat.bars(question) // also where others have it open already
  if (barred !== undefined) return over(seat, barred)
  const text = await textOf(table, seat.who, question)
  if (text === undefined) return over(seat, closedAs(requestOf(question)))
  seat.texts.add(question) // and from here on everything that is written is told
  seat.tooLong.delete(question)
  tell(seat, { opened: question, change: travelling(text.since(known)), known: travelling(text.vector()) })
}

function writes({ outside, room }: Table, seat: Seat, said: Extract<Said, { write: string }>): void {
  const { write: question, change, travels, n } = said
  const text = room.texts.get(question)
  if (text === undefined || !seat.texts.has(question)) return seat.line.end(ends.notUnderstood)
  const entry = { change, who: seat.who, at: outside.clock(), seat, n }
  const outcome = text.take(entry)
  if (outcome.ok) {
    seat.tooLong.delete(question)
    if (outcome.value) return room.wrote(text, entry, travels)
    return text.unkept().length > 0 ? undefined : tell(seat, { kept: { [question]: n }, words: '' })
  }
  if (outcome.refusal === 'not_a_change' && !seat.tooLong.has(question)) return seat.line.end(ends.notUnderstood)
  seat.tooLong.add(question) // what was on its way after it hangs on it, and is no fault of the browser
  tell(seat, { refused: question, words: say(together[seat.lang].live.tooLongTogether, { limit: text.longest }) })
}

/** What ends a line: no right any more, or a fault of ours, after which the browser comes back. */
function failed({ outside }: Table, seat: Seat, fault: unknown): void {
  if (fault instanceof Absent || fault instanceof Barred) return over(seat, 'ended')
  outside.log.error(factsOf(fault), 'a live line failed')
  seat.line.end(ends.again)
}

/** A work that was found and taken out again has no note any more: nobody's right has ended by that. */
const isGone = (fault: unknown, question: string): boolean =>
  fault instanceof Absent && keptPartOf(question)?.kind === 'finding'

/** Does what a browser says. */
function hears(table: Table, seat: Seat, text: string): void {
  const said = saidIn(text)
  if (said === undefined) return seat.line.end(ends.notUnderstood)
  if ('open' in said)
    return void opens(table, seat, said).catch((fault: unknown) =>
      isGone(fault, said.open) ? tell(seat, { gone: said.open }) : failed(table, seat, fault),
    )
  if ('write' in said) return writes(table, seat, said)
  seat.at = said.in
  table.room.moved()
}

/** Somebody takes a seat in the room of an application, in which they may write. `left` is called once they are gone. */
export function takeSeat(table: Table, seat: Seat, left: () => Promise<void>): Guest {
  const { room } = table
  room.seats.add(seat)
  room.moved()
  return {
    hear: (text) => hears(table, seat, text),
    gone: () => {
      room.seats.delete(seat)
      room.moved()
      void left()
    },
  }
}
