import { found, Absent } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { gathered, joinedText, rewritten } from '../../io/joined-text.ts'
import { longestOf } from '../../forms/question.ts'
import { done, refuse } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import type { KeptText, OpenedText, OpenText } from '../live-text.ts'
import { gatherChanges, insertChange } from '../store/text.ts'
import type { TextPlace } from '../text-place.ts'
import { inTime, plainOf, type Writing } from '../written.ts'
import { writtenInto, type Field, type WrittenText } from '../written-text.ts'
import { holdTextPlace } from './hold-text-place.ts'

const says = (changes: readonly Uint8Array[]): string => plainOf(joinedText(changes).text())

/**
 * The changes of a text, which say what stands in it: the first to open it turns that into its first change, and where it came to say
 * something else meanwhile, as when another request about the same field was answered, that becomes a change too.
 */
async function begun(tx: Write, { who, now }: Here<Actor>, id: string, { question, changes, newest, value }: Field) {
  if (newest !== null && says(changes) === plainOf(value)) return { changes, newest }
  const change = rewritten(changes, value)
  return {
    changes: [...changes, change],
    newest: await insertChange(tx, id, { question, change, at: now, who: who.id }),
  }
}

/**
 * Opens a text for writing together: a long text of the form, the tasks of a party and other parts (kept-part.ts), or a text that a
 * request to supplement opens (supplement-text.ts). Absent where it is not asked. Refuses application_closed, supplement_closed.
 */
export const openText = (here: Here<Actor>, id: string, { question }: { readonly question: string }) =>
  attempt<OpenedText, TextPlace['closed']>(here.db, async (tx) => {
    const place = await holdTextPlace(tx, id, question)
    place.allow(here.who, question)
    if (!place.isOpen(here.now)) return refuse(place.closed)
    const field = found((await place.read([{ question, after: 0 }]))[0])
    const longest = longestOf({ kind: 'long_text', longest: field.longest })
    return done({ ...(await begun(tx, here, id, field)), longest })
  })

type Ready = {
  readonly field: Field
  readonly writings: readonly Writing<Actor>[]
  /** What the text says with them and with nothing that came later. */
  readonly text: string
}

/** What a text says with those of its writings alone that came in time: read anew, for what is open holds the others too. */
async function textUntil(place: TextPlace, { field, writings }: Omit<Ready, 'text'>) {
  const [whole] = await place.read([{ question: field.question, after: 0 }])
  return joinedText([...(whole?.changes ?? []), ...writings.map(({ change }) => change)]).text()
}

/** What is kept of a text. */
function writtenOf({ field, writings, text }: Ready): readonly WrittenText[] {
  const [first, last] = [writings[0], writings.at(-1)]
  if (first === undefined || last === undefined) return []
  const change = gathered(writings.map((one) => one.change))
  const writers = [first.who.id, ...writings.slice(1).map(({ who }) => who.id)] as const
  return [writtenInto(field, { change, text, writers, at: last.at })]
}

/** What is to be kept of each text, as it stands at this moment: nothing waits in here, so that change and text belong together. */
function readyIn(place: TextPlace, fields: readonly Field[], texts: readonly OpenText[]) {
  let late = false
  const ready = texts.flatMap((open): readonly Ready[] => {
    const field = fields.find(({ question }) => question === open.question)
    const unkept = [...open.unkept()] // as it is now: while it is being kept more is written
    if (field === undefined && unkept.length > 0) throw new Absent()
    if (field === undefined) return []
    open.catchUp(field.changes, field.newest ?? open.known())
    const writings = inTime(unkept, place.isOpen)
    late ||= writings.length < unkept.length
    return writings.length === 0 ? [] : [{ field, writings, text: open.text() }]
  })
  return { ready, late }
}

export type KeptTexts = {
  readonly savedAt: Date
  readonly kept: readonly KeptText[]
  /** Something came after the application was closed, and was not kept. */
  readonly late: boolean
}

/** The same with nothing of what came too late. */
const timely = (place: TextPlace, ready: readonly Ready[]): Promise<readonly Ready[]> =>
  Promise.all(ready.map(async (one) => ({ ...one, text: await textUntil(place, one) })))

/**
 * Keeps what several people wrote into open texts of one place (text-place.ts) since the last time, each with the rights and at the
 * moment of its arrival: one change and the plain text of each, in one transaction, so that forms, the preview and the submission read
 * what everybody has written. Refuses application_closed or supplement_closed where nothing came in time. Barred or absent where one of
 * them may not write.
 */
export const keepWritten = ({ db }: Pick<Here<Actor>, 'db'>, id: string, texts: readonly OpenText[]) =>
  attempt<KeptTexts, TextPlace['closed']>(db, async (tx) => {
    const place = await holdTextPlace(tx, id, texts[0]?.question ?? '')
    const fields = await place.read(texts.map(({ question, known }) => ({ question, after: known() })))
    const { ready, late } = readyIn(place, fields, texts)
    const last = ready.flatMap(({ writings }) => writings.map(({ at }) => at.getTime()))
    if (last.length === 0) return late ? refuse(place.closed) : done({ savedAt: place.savedAt, kept: [], late })
    for (const { field, writings } of ready) for (const { who } of writings) place.allow(who, field.question)
    const whole = late ? await timely(place, ready) : ready
    const savedAt = new Date(Math.max(...last))
    const seqs = await place.keep(
      whole.flatMap((one) => writtenOf(one)),
      savedAt,
    )
    const kept = whole.map(({ field: { question }, writings: { length: count } }) => ({
      question,
      count,
      seq: seqs.get(question) ?? 0,
    }))
    return done({ savedAt, kept, late })
  })

/** Gathers the changes of a text up to a sequence into one, which says the same. */
export const gatherText = ({ db }: Pick<Here<Actor>, 'db'>, id: string, upTo: Pick<KeptText, 'question' | 'seq'>) =>
  attempt<boolean, never>(db, async (tx) => {
    const gather = (changes: readonly Uint8Array[]) => joinedText(changes).state()
    return done(await gatherChanges(tx, id, { question: upTo.question, upTo: upTo.seq, gather }))
  })
