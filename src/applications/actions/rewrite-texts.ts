import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { joinedText, rewritten } from '../../io/joined-text.ts'
import { longestOf } from '../../forms/question.ts'
import type { Actor } from '../../people/person.ts'
import type { Application } from '../application.ts'
import type { Answers } from '../content.ts'
import { insertChange, saveWritten, textsOf } from '../store/text.ts'
import { plainOf } from '../written.ts'
import { writtenInto, type Field, type WrittenText } from '../written-text.ts'
import { askWritten } from './ask-written.ts'

const whole = (questions: Iterable<string>) => [...questions].map((question) => ({ question, after: 0 }))

type Given = { readonly application: Application; readonly answers: Answers }

/**
 * Brings texts that were saved as a whole to those who write in them together: what is different becomes a change. A form without a
 * script, a merge, an earlier answer that comes back. Texts that nobody has opened for writing together are left alone.
 */
export async function rewriteTexts(
  tx: Write,
  { who, now }: Here<Actor>,
  { application, answers }: Given,
): Promise<void> {
  const texts = Object.entries(answers).filter(([, value]) => typeof value === 'string')
  for (const { question, changes, newest } of await textsOf(tx, application, whole(texts.map(([key]) => key)))) {
    const text = answers[question]
    if (newest === null || typeof text !== 'string' || plainOf(joinedText(changes).text()) === text) continue
    await insertChange(tx, application.id, { question, change: rewritten(changes, text), at: now, who: who.id })
  }
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

type Live = { readonly application: Application; readonly live: ReadonlyMap<string, Uint8Array> }

/**
 * Takes changes of texts that came with a form instead of on the line. Gives the questions that are settled by them, and whether any
 * text became different; the others have to be judged by their plain text.
 */
export async function takeChanges(tx: Write, here: Here<Actor>, { application, live }: Live) {
  const written: WrittenText[] = []
  const settled = new Set<string>()
  for (const field of await textsOf(tx, application, whole(live.keys()))) {
    const one = field.newest === null ? undefined : taken(here, field, live.get(field.question) ?? new Uint8Array())
    if (one === undefined) continue
    settled.add(field.question)
    if (one !== 'nothing') written.push(one)
  }
  if (written.length > 0) await saveWritten(tx, application, written)
  await askWritten(tx, application, written)
  return { settled, changed: written.some(({ differs }) => differs) }
}
