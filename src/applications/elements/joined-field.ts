import * as Y from 'yjs'
import { editBetween, moved } from './text-edit.ts'
import { undoKey } from './undo-key.ts'

const mine = 'mine'

export type Out = {
  readonly send: (change: Uint8Array) => void
  readonly keep: (waiting: Uint8Array | undefined) => void
}

/**
 * One text field that several write at once: what is typed becomes changes of a Yjs text, what others write comes into the field
 * without moving the cursor away from its place. Undo takes back one's own writing alone. What has not been kept by the server yet
 * waits, also when the page is closed.
 */
export class JoinedField {
  private readonly doc = new Y.Doc()
  private readonly text = this.doc.getText('text')
  private readonly undo = new Y.UndoManager(this.text, { trackedOrigins: new Set([mine]), captureTimeout: 500 })
  private waiting: Uint8Array[] = []
  private composing = false
  private begun = false
  private held: Uint8Array[] = []
  readonly area: HTMLTextAreaElement
  private readonly out: Out

  constructor(area: HTMLTextAreaElement, out: Out) {
    this.area = area
    this.out = out
    this.doc.on('update', (change: Uint8Array, origin: unknown) => {
      if (origin === mine || origin === this.undo) this.wrote(change)
    })
    this.text.observe((event) => {
      if (event.transaction.origin !== mine && area.hasAttribute('data-live')) this.show(event.delta)
    })
    area.addEventListener('input', () => this.typed())
    area.addEventListener('compositionstart', () => (this.composing = true))
    area.addEventListener('compositionend', () => this.composed())
    area.addEventListener('beforeinput', (event) => this.asked(event))
    area.addEventListener('keydown', (event) => this.pressed(event))
  }

  get isWaiting(): boolean {
    return this.waiting.length > 0
  }

  /**
   * What the server has takes the place of what the page was drawn with; what was typed before the line was there is kept. Says false
   * where both have changed: then the form itself merges them.
   */
  begin(changes: readonly Uint8Array[], kept: Uint8Array | undefined): boolean {
    const { area } = this
    const [drawn, typed] = [area.defaultValue, area.value]
    this.begun = true
    for (const change of changes) Y.applyUpdate(this.doc, change, drawn)
    const there = this.text.toString()
    if (typed !== drawn && typed !== there && drawn !== there) return (this.begun = false)
    if (kept !== undefined) this.bring(kept)
    area.setAttribute('data-live', '')
    if (typed !== drawn && drawn === there) this.typed()
    else this.write(this.text.toString(), undefined)
    return true
  }

  /** What others wrote. While a letter is being composed it waits. */
  take(changes: readonly Uint8Array[]): void {
    if (this.composing) this.held.push(...changes)
    else for (const change of changes) Y.applyUpdate(this.doc, change)
  }

  /** Sends everything that the server has not kept. Gives what was sent as one change. */
  all(): Uint8Array | undefined {
    return this.waiting.length === 0 ? undefined : Y.mergeUpdates(this.waiting)
  }

  /** The server has kept the first `count` of what waited. */
  kept(count: number): void {
    this.waiting = this.waiting.slice(count)
    this.out.keep(this.all())
  }

  get count(): number {
    return this.waiting.length
  }

  /** What was written the last time, and had not arrived when the page was closed. */
  private bring(change: Uint8Array): void {
    Y.applyUpdate(this.doc, change)
    this.wrote(change)
  }

  private wrote(change: Uint8Array): void {
    this.waiting.push(change)
    this.out.keep(this.all())
    this.out.send(change)
  }

  private typed(): void {
    if (this.composing || !this.begun) return
    const edit = editBetween(this.text.toString(), this.area.value)
    if (edit === undefined) return
    this.doc.transact(() => {
      this.text.delete(edit.at, edit.gone)
      this.text.insert(edit.at, edit.text)
    }, mine)
  }

  private composed(): void {
    this.composing = false
    this.typed()
    this.take(this.held.splice(0))
  }

  private show(delta: readonly Parameters<typeof moved>[1][number][]): void {
    const { selectionStart, selectionEnd } = this.area
    this.write(this.text.toString(), [moved(selectionStart, delta), moved(selectionEnd, delta)])
  }

  private write(text: string, selection: readonly [number, number] | undefined): void {
    const { area } = this
    if (area.value === text) return
    const { scrollTop } = area
    area.value = text
    area.scrollTop = scrollTop
    if (selection !== undefined && document.activeElement === area) area.setSelectionRange(...selection)
  }

  private asked(event: InputEvent): void {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
    if (!this.begun) return
    event.preventDefault()
    if (event.inputType === 'historyUndo') this.undo.undo()
    else this.undo.redo()
  }

  private pressed(event: KeyboardEvent): void {
    const key = undoKey(event)
    if (!this.begun || key === undefined) return
    event.preventDefault()
    if (key === 'redo') this.undo.redo()
    else this.undo.undo()
  }
}
