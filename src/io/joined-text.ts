import * as Y from 'yjs'
import { editBetween } from '../kit/text-edit.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { isSound } from './sound-change.ts'

/**
 * A text that several people write at once, as Yjs keeps it: changes that give the same text in whatever order they come, and however
 * often. Only this file, the one that looks changes over and the element in the browser know Yjs; what is read, sent and frozen is the
 * plain text.
 */
export type JoinedText = {
  readonly text: () => string
  /**
   * Takes a change in. Says whether it held anything new. Refuses not_a_change: bytes that are no change of a plain text, or one that
   * hangs on others that nobody has sent; too_long: the text would have more characters than `longest` and more than before.
   */
  readonly take: (change: Uint8Array, longest?: number) => Outcome<boolean, 'not_a_change' | 'too_long'>
  /** All of it as one change. */
  readonly state: () => Uint8Array
  /** What is known of it, as a browser says it. */
  readonly vector: () => Uint8Array
  /** What somebody lacks who knows that much. */
  readonly since: (vector: Uint8Array) => Uint8Array
}

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
const hangs = ({ store }: Y.Doc): boolean => store.pendingStructs !== null || store.pendingDs !== null
const charactersIn = (text: string): number => [...text].length

/** Whether a text would be too long with a change: looked up in a copy, so that the text itself stays as it is. */
function grows(doc: Y.Doc, change: Uint8Array, longest: number): boolean {
  const after = charactersIn(textOf(docOf([Y.encodeStateAsUpdate(doc), change])))
  return after > longest && after > charactersIn(textOf(doc))
}

/** The text that changes give, open for more. */
export function joinedText(changes: readonly Uint8Array[]): JoinedText {
  const doc = docOf(changes)
  const take: JoinedText['take'] = (change, longest = Number.POSITIVE_INFINITY) => {
    const sound = isSound(doc, change)
    if (sound === undefined) return refuse('not_a_change')
    if (!sound.fresh) return done(false)
    if (doc.getText(root).length + sound.adds > longest && grows(doc, change, longest)) return refuse('too_long')
    Y.applyUpdate(doc, change)
    if (!hangs(doc)) return done(true)
    doc.store.pendingStructs = doc.store.pendingDs = null // parts that name each other in a ring: none of them was taken in
    return refuse('not_a_change')
  }
  return {
    text: () => textOf(doc),
    take,
    state: () => Y.encodeStateAsUpdate(doc),
    vector: () => Y.encodeStateVector(doc),
    since: (vector) => Y.encodeStateAsUpdate(doc, vector),
  }
}

/** Many changes as one that says the same. */
export const gathered = (changes: readonly Uint8Array[]): Uint8Array => Y.mergeUpdates([...changes])

/** The change that turns a text into another one that was saved as a whole; the very first one where there are no changes yet. */
export function rewritten(changes: readonly Uint8Array[], to: string): Uint8Array {
  const doc = docOf(changes)
  const known = Y.encodeStateVector(doc)
  const text = doc.getText(root)
  const edit = editBetween(text.toString(), to.toWellFormed())
  if (edit !== undefined)
    doc.transact(() => {
      text.delete(edit.at, edit.gone)
      text.insert(edit.at, edit.text)
    })
  return Y.encodeStateAsUpdate(doc, known)
}
