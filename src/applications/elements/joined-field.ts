import * as Y from 'yjs'
import { editBetween, moved, wellFormed, type Step } from '../../kit/text-edit.ts'
import { merged } from '../../kit/merge.ts'
import { inText } from './live-line.ts'
import { undoKey } from './undo-key.ts'

const mine = 'mine'

/** Something of one's own that the server has not said is kept; `n` counts them. */
type Own = { readonly n: number; readonly change: Uint8Array }

const lines = (text: string): string => text.replace(/\r\n?/g, '\n')

/** One change out of several. */
const asOne = (changes: readonly Own[]): Uint8Array => Y.mergeUpdates(changes.map(({ change }) => change))

/** How an edit moves what stands in a text. */
function stepsOf(before: string, after: string): readonly Step[] {
  const edit = editBetween(before, after)
  return edit === undefined ? [] : [{ retain: edit.at }, { delete: edit.gone }, { insert: edit.text }]
}

/**
 * One text field that several write at once. The Yjs text is the truth: whatever comes into the field, typed, pasted or set by a script,
 * becomes a change of it, and what others write comes into the field without moving the cursor away from its place. Undo takes back
 * one's own writing alone.
 */
export class JoinedField {
  private readonly doc = new Y.Doc()
  private readonly text = this.doc.getText('text')
  private readonly undo = new Y.UndoManager(this.text, { trackedOrigins: new Set([mine]), captureTimeout: 500 })
  private own: readonly Own[] = []
  private last = 0
  private sent = 0
  private composing = false
  private held: Uint8Array[] = []
  readonly area: HTMLTextAreaElement
  private readonly wrote: () => void

  constructor(area: HTMLTextAreaElement, wrote: () => void) {
    this.area = area
    this.wrote = wrote
  }

  get isWaiting(): boolean {
    return this.own.length > 0
  }

  /** How many characters it has. */
  get length(): number {
    return [...this.text.toString()].length
  }

  get known(): string {
    return inText(Y.encodeStateVector(this.doc))
  }

  /** Everything of one's own that is not known to be kept, as a form carries it (written.ts). */
  get travelling(): string {
    return `${this.doc.clientID}.${this.last}.${this.isWaiting ? inText(asOne(this.own)) : ''}`
  }

  /**
   * What the server has takes the place of what the page was drawn with; what came into the field since it was last saved as `base`
   * stays in it. Says false where both changed the same place: then the form itself asks its writer.
   */
  begin(state: Uint8Array, base: string): boolean {
    const [seen, typed] = [lines(base), this.area.value]
    Y.applyUpdate(this.doc, state)
    const there = this.text.toString()
    const isAsSeen = seen.trim() === there.trim()
    const both =
      typed === seen
        ? { text: there, clean: true }
        : isAsSeen
          ? { text: typed, clean: true }
          : merged(seen, typed, there)
    if (!both.clean && both.text !== there) return false
    this.listen()
    this.write(both.text, stepsOf(typed, both.text))
    this.sync()
    return true
  }

  private listen(): void {
    const { area } = this
    this.doc.on('update', (change: Uint8Array, origin: unknown) => {
      if (origin === mine || origin === this.undo) this.keep(change)
    })
    this.text.observe(({ transaction, delta }) => {
      if (transaction.origin !== mine) this.write(this.text.toString(), delta)
    })
    area.addEventListener('input', () => this.sync())
    area.addEventListener('change', () => this.sync())
    area.addEventListener('compositionstart', () => (this.composing = true))
    area.addEventListener('compositionend', () => this.composed())
    area.addEventListener('beforeinput', (event) => this.asked(event))
    area.addEventListener('keydown', (event) => this.pressed(event))
  }

  /** Whatever stands in the field and not in the text becomes a change of the text. */
  sync(): void {
    if (this.composing) return
    const edit = editBetween(this.text.toString(), wellFormed(this.area.value))
    if (edit === undefined) return
    this.doc.transact(() => {
      this.text.delete(edit.at, edit.gone)
      this.text.insert(edit.at, edit.text)
    }, mine)
  }

  /** What others wrote. While a letter is being composed it waits. */
  take(changes: readonly Uint8Array[]): void {
    if (this.composing) this.held.push(...changes)
    else {
      this.sync()
      for (const change of changes) Y.applyUpdate(this.doc, change)
    }
  }

  /** The line is back: takes what came meanwhile, and gives what the server lacks, which is all of one's own and more where it has lost something. */
  again(state: Uint8Array, known: Uint8Array): { readonly n: number; readonly change: Uint8Array } {
    this.take([state])
    this.sent = this.last
    return { n: this.last, change: Y.encodeStateAsUpdate(this.doc, known) }
  }

  /** What has not been sent yet, as one change; undefined where everything has. */
  next(): { readonly n: number; readonly change: Uint8Array } | undefined {
    const unsent = this.own.filter(({ n }) => n > this.sent)
    if (unsent.length === 0) return undefined
    this.sent = this.last
    return { n: this.last, change: asOne(unsent) }
  }

  /** What was sent and did not fit goes once more, with what has been written since. */
  sendAgain(): void {
    this.sent = 0
  }

  /** The server has kept one's own up to `n`; of a change that a form carried, only where this page sent it. */
  kept(n: number, page: number = this.doc.clientID): void {
    if (page !== this.doc.clientID) return
    this.own = this.own.filter((one) => one.n > n)
  }

  private keep(change: Uint8Array): void {
    this.last += 1
    this.own = [...this.own, { n: this.last, change }]
    this.wrote()
  }

  private composed(): void {
    this.composing = false
    this.sync()
    this.take(this.held.splice(0))
  }

  private write(text: string, steps: readonly Step[]): void {
    const { area } = this
    if (area.value === text) return
    const { scrollTop, selectionStart, selectionEnd } = area
    area.value = text
    area.scrollTop = scrollTop
    if (document.activeElement === area)
      area.setSelectionRange(moved(selectionStart, steps), moved(selectionEnd, steps))
  }

  private asked(event: InputEvent): void {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
    event.preventDefault()
    this.takeBack(event.inputType === 'historyUndo' ? 'undo' : 'redo')
  }

  private pressed(event: KeyboardEvent): void {
    const key = undoKey(event)
    if (key === undefined) return
    event.preventDefault()
    this.takeBack(key)
  }

  private takeBack(what: 'undo' | 'redo'): void {
    this.sync()
    if (what === 'undo') this.undo.undo()
    else this.undo.redo()
  }
}
