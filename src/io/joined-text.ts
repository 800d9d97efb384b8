import * as Y from 'yjs'
import { done, refuse, type Outcome } from '../kit/outcome.ts'

/**
 * A text that several people write at once, as Yjs keeps it: a list of changes that give the same text in whatever order they come.
 * Only this file and the element in the browser know Yjs; what is read, sent and frozen is the plain text.
 */
const root = 'text'

function docOf(changes: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  doc.getText(root)
  doc.transact(() => {
    for (const change of changes) Y.applyUpdate(doc, change)
  })
  return doc
}

const textOf = (doc: Y.Doc): string => doc.getText(root).toString()

/** The text that changes give. */
export const joined = (changes: readonly Uint8Array[]): string => textOf(docOf(changes))

/** Many changes as one that says the same. */
export const gathered = (changes: readonly Uint8Array[]): Uint8Array => Y.encodeStateAsUpdate(docOf(changes))

/** How much two texts share at their beginning and at their end, never half a character. */
function shared(before: string, after: string): { readonly start: number; readonly end: number } {
  const [old, fresh] = [Array.from(before), Array.from(after)]
  const most = Math.min(old.length, fresh.length)
  let [start, end] = [0, 0]
  while (start < most && old[start] === fresh[start]) start++
  while (end < most - start && old.at(-1 - end) === fresh.at(-1 - end)) end++
  const length = (parts: readonly string[]) => parts.join('').length
  return { start: length(old.slice(0, start)), end: length(old.slice(old.length - end)) }
}

/** The change that turns a text into another one that was saved as a whole; the very first one where there are no changes yet. */
export function rewritten(changes: readonly Uint8Array[], to: string): Uint8Array {
  const doc = docOf(changes)
  const known = Y.encodeStateVector(doc)
  const text = doc.getText(root)
  const { start, end } = shared(text.toString(), to)
  doc.transact(() => {
    text.delete(start, text.length - start - end)
    text.insert(start, to.slice(start, to.length - end))
  })
  return Y.encodeStateAsUpdate(doc, known)
}

/** Plain text and nothing else: no other types, no formats, no embedded things, nothing that a database cannot keep. */
function isPlain(doc: Y.Doc): boolean {
  const text = doc.getText(root)
  const parts: readonly { insert?: unknown; attributes?: unknown }[] = text.toDelta()
  const kept = text.toString()
  return (
    [...doc.share.keys()].every((key) => key === root) &&
    Object.keys(text.getAttributes()).length === 0 &&
    parts.every(({ insert, attributes }) => typeof insert === 'string' && attributes === undefined) &&
    !kept.includes('\u0000') &&
    kept.isWellFormed()
  )
}

/** Whether a doc waits for changes that it was never given. */
const waits = ({ store }: Y.Doc): boolean => store.pendingStructs !== null || store.pendingDs !== null

/** What came of a change: the text with it, and whether there was anything in it that was not there before. */
export type Taken = { readonly text: string; readonly fresh: boolean }

/**
 * A change by somebody, taken into a text. Refuses not_a_change: bytes that are no change of a plain text, or one that hangs on others
 * that nobody has sent.
 */
export function taken(changes: readonly Uint8Array[], change: Uint8Array): Outcome<Taken, 'not_a_change'> {
  const doc = docOf(changes)
  const before = Y.snapshot(doc)
  try {
    Y.applyUpdate(doc, change)
    if (waits(doc) || !isPlain(doc)) return refuse('not_a_change')
  } catch {
    return refuse('not_a_change')
  }
  return done({ text: textOf(doc), fresh: !Y.equalSnapshots(before, Y.snapshot(doc)) })
}
