import { Absent, Barred } from '../../io/absent.ts'
import { factsOf } from '../../io/log.ts'
import type { Outside } from '../../io/outside.ts'
import { writtenTime } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { ends, tell, travelling, type Seat } from '../live-seat.ts'
import type { Entry, LiveText } from '../live-text.ts'
import { listChangesAfter } from '../reads/text.ts'
import { texts as words } from '../texts.ts'
import { together } from '../texts/together.ts'
import { gatherText, keepWritten, type KeptTexts } from './write-together.ts'

const mostTries = 5

/** Those who have one application open, and its texts as far as somebody has opened them. */
export type Opened = {
  readonly outside: Outside
  readonly id: string
  /** Of this server, among several. */
  readonly serverId: string
  readonly seats: Set<Seat>
  readonly texts: Map<string, LiveText>
  /** Looks at everybody's rights anew. */
  readonly look: () => Promise<void>
  /** Nobody comes here any more. */
  readonly forget: () => void
}

/** Says to somebody why they may write no longer, and ends their line. */
export function over({ line, lang }: Pick<Seat, 'line' | 'lang'>, why: 'ended' | 'closed'): void {
  tell({ line }, { over: together[lang].live[why] })
  line.end(ends.mayNotWrite)
}

/** Tells those who have a text open what was written in it. */
export function tellText(seats: Iterable<Seat>, question: string, changes: readonly string[]): void {
  if (changes.length === 0) return
  for (const seat of seats) if (seat.texts.has(question)) tell(seat, { text: question, changes })
}

const tellNews = ({ seats, texts }: Opened): void => {
  for (const text of texts.values()) tellText(seats, text.question, text.news().map(travelling))
}

/** Tells the writers of some entries that they are kept. */
function tellKept(entries: readonly (Entry & { readonly question: string })[], savedAt: Date): void {
  const bySeat = new Map<Seat, Record<string, number>>()
  for (const { seat, question, n } of entries) {
    const kept = bySeat.get(seat) ?? {}
    bySeat.set(seat, { ...kept, [question]: Math.max(n, kept[question] ?? 0) })
  }
  for (const [seat, kept] of bySeat) {
    const time = writtenTime(savedAt, seat.lang)
    tell(seat, { kept, words: say(words[seat.lang].work.saved, { time }) })
  }
}

/** Everybody comes back and says what they have: the memory is not to be trusted. */
export function startAnew({ seats, texts, forget }: Opened): void {
  forget()
  texts.clear()
  for (const { line } of seats) line.end(ends.again)
}

function close({ seats, texts, forget }: Opened): void {
  forget()
  texts.clear()
  for (const seat of seats) over(seat, 'closed')
}

function kept(room: Opened, { kept: all, savedAt, late }: KeptTexts): void {
  const entries = all.flatMap((one) =>
    (room.texts.get(one.question)?.kept(one) ?? []).map((entry) => ({ ...entry, question: one.question })),
  )
  tellKept(entries, savedAt)
  tellNews(room)
  if (late) close(room)
}

/** The texts into which something was written that is not kept yet. */
const unkeptIn = ({ texts }: Opened): readonly LiveText[] =>
  [...texts.values()].filter((text) => text.unkept().length > 0)

/** Whether something was written that is not kept yet. */
export const isUnkept = (room: Opened): boolean => unkeptIn(room).length > 0

const tellFault = (room: Opened, fault: unknown): void =>
  room.outside.log.error(factsOf(fault), 'what was written is not kept yet')

/** After a fault everybody's rights are looked at anew; after so many in a row everybody begins anew. Gives how many there have been in a row. */
export async function afterFault(room: Opened, tries: number, fault: unknown): Promise<number> {
  tellFault(room, fault)
  await room.look().catch(() => {})
  if (tries < mostTries) return tries
  startAnew(room)
  return 0
}

/** Keeps what is unkept; where somebody has no right any more, those who have begin anew. A fault of the database is thrown. */
export async function keepRoom(room: Opened): Promise<void> {
  const unkept = unkeptIn(room)
  if (unkept.length === 0) return
  try {
    const outcome = await keepWritten({ db: room.outside.write }, room.id, unkept)
    if (outcome.ok) kept(room, outcome.value)
    else close(room)
  } catch (fault) {
    if (!(fault instanceof Barred) && !(fault instanceof Absent)) throw fault
    await afterFault(room, mostTries, fault)
  }
}

/** Takes in what of a text was kept elsewhere up to a sequence. */
export async function catchUp(room: Opened, question: string, seq: number): Promise<void> {
  const text = room.texts.get(question)
  if (text === undefined || text.known() >= seq) return
  const from = { applicationId: room.id, question, after: text.known() }
  const { changes, newest } = await listChangesAfter(room.outside.read, from)
  text.catchUp(changes, newest)
  tellNews(room)
}

/** Gathers the texts that are stored as more than so many changes. */
export async function gatherRoom({ outside, id, texts }: Opened, most: number): Promise<void> {
  for (const text of texts.values()) {
    if (text.stored() <= most) continue
    text.gathered()
    const upTo = { question: text.question, seq: text.known() }
    await gatherText({ db: outside.write }, id, upTo).catch(() => {}) // somebody else gathered them: they say the same
  }
}
