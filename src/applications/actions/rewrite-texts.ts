import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { joinedText, rewritten } from '../../io/joined-text.ts'
import { longestOf } from '../../forms/question.ts'
import type { Actor } from '../../people/person.ts'
import type { Application } from '../application.ts'
import type { Answers } from '../content.ts'
import { insertChange, saveWritten, textsOf } from '../store/text.ts'
import type { TextPlace } from '../text-place.ts'
import { plainOf } from '../written.ts'
import { writtenInto, type Field, type WrittenText } from '../written-text.ts'
import { askWritten } from './ask-written.ts'

const whole = (questions: Iterable<string>) => [...questions].map((question) => ({ question, after: 0 }))

type Rewritten = { readonly id: string; readonly texts: ReadonlyMap<string, string> }

/** Brings texts that were saved as a whole to those who write in them together, wherever the texts stand. */
export async function rewriteIn(
  tx: Write,
  { who, now }: Here<Actor>,
  place: Pick<TextPlace, 'read'>,
  { id, texts }: Rewritten,
): Promise<void> {
  for (const { question, changes, newest } of await place.read(whole(texts.keys()))) {
    const text = texts.get(question)
    if (newest === null || text === undefined || plainOf(joinedText(changes).text()) === text) continue
    await insertChange(tx, id, { question, change: rewritten(changes, text), at: now, who: who.id })
  }
}

/** The texts of an application whose change carries its new revision. */
const placeOf = (tx: Write, next: Application): Pick<TextPlace, 'read' | 'keep'> => ({
  read: (from) => textsOf(tx, next, from),
  keep: async (written) => {
    const seqs = await saveWritten(tx, next, written)
    await askWritten(tx, next, written)
    return seqs
  },
})

type Given = { readonly application: Application; readonly answers: Answers }

/**
 * Brings texts that were saved as a whole to those who write in them together: what is different becomes a change. A form without a
 * script, a merge, an earlier answer that comes back. Texts that nobody has opened for writing together are left alone.
 */
export function rewriteTexts(tx: Write, here: Here<Actor>, { application, answers }: Given): Promise<void> {
  const texts = Object.entries(answers).flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, value] as const] : [],
  )
  return rewriteIn(tx, here, placeOf(tx, application), { id: application.id, texts: new Map(texts) })
}

/** A text with one change more; undefined where the change does not fit into it. */
function taken({ who, now }: Here<Actor>, field: Field, change: Uint8Array): WrittenText | 'nothing' | undefined {
  const text = joinedText(field.changes)
  const outcome =
    change.length === 0 ? undefined : text.take(change, longestOf({ kind: 'long_text', longest: field.longest }))
  if (outcome?.ok === false) return undefined
  if (outcome?.value !== true) return 'nothing'
  return writtenInto(field, { change, text: text.text(), writers: [who.id], at: now })
}

type Taking = Pick<TextPlace, 'read' | 'keep'>

/**
 * Takes changes of texts that came with a form instead of on the line, wherever the texts stand. Gives the texts that are settled by
 * them, and whether any became different; the others have to be judged by their plain text.
 */
export async function takeIn(here: Here<Actor>, place: Taking, live: ReadonlyMap<string, Uint8Array>) {
  const written: WrittenText[] = []
  const settled = new Set<string>()
  for (const field of await place.read(whole(live.keys()))) {
    const one = field.newest === null ? undefined : taken(here, field, live.get(field.question) ?? new Uint8Array())
    if (one === undefined) continue
    settled.add(field.question)
    if (one !== 'nothing') written.push(one)
  }
  if (written.length > 0) await place.keep(written, here.now)
  return { settled, changed: written.some(({ differs }) => differs) }
}

type Live = { readonly application: Application; readonly live: ReadonlyMap<string, Uint8Array> }

/** The same for texts of an application. */
export const takeChanges = (tx: Write, here: Here<Actor>, { application, live }: Live) =>
  takeIn(here, placeOf(tx, application), live)
