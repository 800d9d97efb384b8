import { Absent, Barred } from '../../io/absent.ts'
import { factsOf } from '../../io/log.ts'
import type { Outside } from '../../io/outside.ts'
import { writtenTime } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { closedAs, ends, tell, travelling, type Seat, type WhyOver } from '../live-seat.ts'
import type { Entry, LiveText } from '../live-text.ts'
import { listChangesAfter } from '../reads/text.ts'
import { requestOf } from '../supplement-text.ts'
import { texts as words } from '../texts.ts'
import { supplementTexts } from '../texts/supplement.ts'
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
export function over({ line, lang }: Pick<Seat, 'line' | 'lang'>, why: WhyOver): void {
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

/** That texts are kept; of an answer to a request also that it is not sent by that. */
function savedWords(lang: Lang, savedAt: Date, saved: readonly string[]): string {
  const said = say(words[lang].work.saved, { time: writtenTime(savedAt, lang) })
  return saved.some((text) => requestOf(text) !== '') ? `${said}. ${supplementTexts[lang].unsent}` : said
}

/** Tells the writers of some entries that they are kept. */
function tellKept(entries: readonly (Entry & { readonly question: string })[], savedAt: Date): void {
  const bySeat = new Map<Seat, Record<string, number>>()
  for (const { seat, question, n } of entries) {
    const kept = bySeat.get(seat) ?? {}
    bySeat.set(seat, { ...kept, [question]: Math.max(n, kept[question] ?? 0) })
  }
  for (const [seat, kept] of bySeat) {
    tell(seat, { kept, words: savedWords(seat.lang, savedAt, Object.keys(kept)) })
  }
}

/** Everybody comes back and says what they have: the memory is not to be trusted. */
export function startAnew({ seats, texts, forget }: Opened): void {
  forget()
  texts.clear()
  for (const { line } of seats) line.end(ends.again)
}

/** A place is closed: whoever writes there, or in nothing, is told so. Those who write in another place go on. */
function close({ seats, texts, forget }: Opened, request: string): void {
  const isThere = (text: string) => requestOf(text) === request
  for (const text of texts.keys()) if (isThere(text)) texts.delete(text)
  if (texts.size === 0) forget()
  for (const seat of seats)
    if (seat.texts.size === 0 ? request === '' : [...seat.texts].some(isThere)) over(seat, closedAs(request))
}

function kept(room: Opened, request: string, { kept: all, savedAt, late }: KeptTexts): void {
  const entries = all.flatMap((one) =>
    (room.texts.get(one.question)?.kept(one) ?? []).map((entry) => ({ ...entry, question: one.question })),
  )
  tellKept(entries, savedAt)
  tellNews(room)
  if (late) close(room, request)
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

/** Keeps what is unkept in one place: the application, or the answer to a request. */
async function keepPlace(room: Opened, request: string, unkept: readonly LiveText[]): Promise<void> {
  const outcome = await keepWritten({ db: room.outside.write }, room.id, unkept)
  if (outcome.ok) kept(room, request, outcome.value)
  else close(room, request)
}

/** Keeps what is unkept; where somebody has no right any more, those who have begin anew. A fault of the database is thrown. */
export async function keepRoom(room: Opened): Promise<void> {
  try {
    for (const [request, unkept] of Map.groupBy(unkeptIn(room), ({ question }) => requestOf(question)))
      await keepPlace(room, request, unkept)
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
