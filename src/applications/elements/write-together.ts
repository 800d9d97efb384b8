import { liveName } from '../field-name.ts'
import { limitsIn } from './field-notes.ts'
import { sayIn, waitsIn } from './form-field.ts'
import { JoinedField } from './joined-field.ts'
import { closeAll, keyOf, noteInside, savedAs, takeOthers, unkeptIn, type Joined } from './joined-texts.ts'
import { inBytes, inText, LiveLine, type Told } from './live-line.ts'
import { TextLimit } from './text-limit.ts'
import { isSettled, type Settled } from './unsent.ts'

const batch = 200 // milliseconds of writing that travel together
const backSoon = 2_500 // milliseconds after which what waits goes without a line

/**
 * Lets several people write in the same long texts of a form at the same time: what each types is there for the others at once, and who
 * is in which field is shown. What is written without a line is saved as auto-save saves it, and joins the others' text all the same.
 * Texts that never get a line are saved by the form and by auto-save as they are.
 */
class WriteTogether extends HTMLElement {
  private readonly texts = new Map<string, Joined>()
  private readonly saved = new Map<string, string>() // by question, what auto-save kept of it last
  private line: LiveLine | undefined

  connectedCallback(): void {
    queueMicrotask(() => this.begin())
    this.addEventListener('focusin', ({ target }) => this.goesTo(target))
    this.addEventListener('focusout', () => this.line?.say({ in: '' }))
    this.addEventListener('formdata', ({ formData }) => this.carry(formData))
    this.addEventListener('settled-field', (event) => this.settled(event))
  }

  private begin(): void {
    for (const { key, limit, line } of limitsIn(this.getAttribute('limits'))) {
      const area = this.querySelector<HTMLTextAreaElement>(`textarea[name="${CSS.escape(key)}"]`)
      if (area === null) continue
      const field = new JoinedField(area, () => this.wrote(key))
      this.texts.set(key, { field, limit: new TextLimit(this, field, limit), line, begun: false, timer: undefined })
    }
    if (this.texts.size === 0) return
    this.line = new LiveLine(this.getAttribute('line') ?? '', {
      opened: () => this.opened(),
      told: (told) => this.told(told),
      lost: () => this.lost(),
    })
  }

  private get form(): HTMLElement | null {
    return this.querySelector('auto-save')
  }

  private opened(): void {
    for (const key of this.texts.keys()) this.open(key)
    this.goesTo(document.activeElement)
  }

  private open(key: string): void {
    const one = this.texts.get(key)
    if (one !== undefined) this.line?.say({ open: one.line, known: one.begun ? one.field.known : '' })
  }

  private told(told: Told): void {
    const { opened, text, changes, kept, here, over } = told
    if (typeof opened === 'string') this.came(keyOf(this.texts, opened), told)
    if (typeof text === 'string' && Array.isArray(changes)) this.others(keyOf(this.texts, text), changes)
    if (kept !== undefined) this.kept(told)
    if (typeof here === 'string') this.present(told)
    if (typeof over === 'string') this.over(over)
    this.waits(told)
  }

  /** The server has a text ready: it begins, or goes on after the line was cut. What auto-save is sending comes first. */
  private came(key: string, { change, known }: Told): void {
    const one = this.texts.get(key)
    if (one === undefined) return
    const { field } = one
    if (one.begun) {
      const lacks = field.again(inBytes(change), inBytes(known))
      this.line?.write({ write: one.line, change: inText(lacks.change), n: lacks.n })
    } else if (waitsIn(this.form, savedAs(this.form, key))) return
    else if (!field.begin(inBytes(change), this.saved.get(key) ?? field.area.defaultValue)) {
      this.texts.delete(key)
      return
    }
    one.begun = true
    field.area.dataset.live = 'open'
    field.area.autocomplete = 'off' // what a browser brings back by itself is older than what the others have written
    this.wrote(key)
  }

  private others(key: string, changes: readonly unknown[]): void {
    const one = this.texts.get(key)
    if (one?.begun !== true) return
    takeOthers(this, one, changes)
    if (one.field.isWaiting) this.wrote(key) // it may fit now, or no longer
  }

  /** Something was written here: it goes soon, together with what is written meanwhile. */
  private wrote(key: string): void {
    const one = this.texts.get(key)
    if (one === undefined) return
    this.mark()
    if (!one.limit.fits()) return
    one.timer ??= window.setTimeout(() => {
      one.timer = undefined
      this.send(key, one)
    }, batch)
  }

  /** Says to auto-save what it takes along when the page is left. */
  private mark(): void {
    this.dataset.unkept = unkeptIn(this.texts, this.form)
  }

  private send(key: string, one: Joined): void {
    if (this.line?.isOpen !== true || one.field.area.dataset.live !== 'open' || !one.limit.fits()) return
    const next = one.field.next()
    if (next === undefined) return
    this.line.write({ write: one.line, change: inText(next.change), n: next.n })
  }

  private kept({ kept, words }: Told): void {
    for (const [line, n] of Object.entries(Object(kept))) this.texts.get(keyOf(this.texts, line))?.field.kept(Number(n))
    sayIn(this, 'saved', String(words))
    this.mark()
    this.dispatchEvent(new Event('kept-text', { bubbles: true }))
  }

  private lost(): void {
    if (this.dataset.over !== undefined) return
    this.present({ here: this.getAttribute('away') ?? '' })
    for (const { field, begun } of this.texts.values()) if (begun) field.area.dataset.live = 'away'
    window.setTimeout(() => this.goWithoutLine(), backSoon)
  }

  private goWithoutLine(): void {
    if (this.line?.isOpen === true || this.dataset.over !== undefined) return // it came back, or will not
    for (const [key, { field }] of this.texts)
      if (field.isWaiting) this.form?.dispatchEvent(new CustomEvent('save-field', { detail: savedAs(this.form, key) }))
  }

  /** What the form sends says for each text what was written and may not have been kept, so that nothing is lost and nothing written over. */
  private carry(data: FormData): void {
    for (const [key, { field, begun }] of this.texts) {
      if (!begun) continue
      field.sync()
      data.set(liveName(key), field.travelling)
    }
  }

  /** Auto-save has sent a field, and had an answer. */
  private settled(event: Event): void {
    const settled: unknown = event instanceof CustomEvent ? event.detail : undefined
    if (!isSettled(settled)) return
    for (const [key, one] of this.texts) {
      if (savedAs(this.form, key) !== settled.question) continue
      if (one.begun) this.keptByForm(key, one, settled)
      else if (settled.kept) {
        this.saved.set(key, new Map(settled.fields).get(key) ?? '')
        this.open(key)
      } else this.texts.delete(key)
    }
  }

  private keptByForm(key: string, { field }: Joined, { fields, kept }: Settled): void {
    const [page = '', n = ''] = (new Map(fields).get(liveName(key)) ?? '').split('.')
    if (kept && page !== '') field.kept(Number(n), Number(page))
    this.mark()
  }

  /** Does not go by the line: until somebody made it shorter, or as there is no such text any more (of a work that was taken out). */
  private waits({ refused, words, gone }: Told): void {
    if (typeof refused === 'string') this.texts.get(keyOf(this.texts, refused))?.limit.refused(String(words))
    if (typeof gone !== 'string') return
    const key = keyOf(this.texts, gone)
    delete this.texts.get(key)?.field.area.dataset.live
    this.texts.delete(key)
    this.mark()
  }

  private over(words: string): void {
    this.dataset.over = ''
    sayIn(this, 'offline', words)
    this.present({ here: '' })
    closeAll(this.texts, words)
  }

  private goesTo(target: EventTarget | null): void {
    const key = target instanceof HTMLTextAreaElement ? target.name : ''
    const one = this.texts.get(key)
    if (one !== undefined) this.line?.say({ in: one.line })
  }

  private present({ here, inside }: Told): void {
    const list = this.querySelector('[data-present]')
    if (list !== null) list.textContent = String(here)
    noteInside(this.texts, inside)
  }
}

customElements.define('write-together', WriteTogether)
