import { afterwards, sayIn } from './form-field.ts'
import { JoinedField } from './joined-field.ts'
import { changesIn, inBytes, inText, LiveLine, type Told } from './live-line.ts'
import { limitsIn, peopleIn } from './present.ts'

const batch = 250 // milliseconds of writing that travel together

/** A field on the line: how much of what waits is on its way, and what others were told it holds at most. */
type Joined = { readonly field: JoinedField; begun: boolean; sent: number; timer: number | undefined }

/**
 * Lets several people write in the same long texts of a form at the same time: what each types is there for the others at once, who is
 * in which field is shown, and what is written without a line waits in the browser and joins the others' text when it is back. Fields
 * that never get a line are saved by the form and by auto-save as they are.
 */
class WriteTogether extends HTMLElement {
  private readonly fields = new Map<string, Joined>()
  private line: LiveLine | undefined
  private count = 0

  connectedCallback(): void {
    queueMicrotask(() => this.begin())
    this.addEventListener('focusin', (event) => this.goesTo(event.target))
    this.addEventListener('focusout', () => this.line?.say({ in: '' }))
    this.addEventListener('submit', (event) => this.submitted(event), { capture: true })
  }

  private begin(): void {
    for (const key of limitsIn(this.getAttribute('limits')).keys()) {
      const area = this.querySelector<HTMLTextAreaElement>(`textarea[name="${CSS.escape(key)}"]`)
      if (area !== null) this.fields.set(key, this.joined(key, area))
    }
    if (this.fields.size === 0) return
    const address = new URL(this.getAttribute('line') ?? '', location.href)
    address.protocol = address.protocol.replace('http', 'ws')
    this.line = new LiveLine(address.href, {
      opened: () => this.opened(),
      told: (told) => this.told(told),
      lost: () => this.lost(),
      ended: () => this.ended(),
    })
  }

  private joined(key: string, area: HTMLTextAreaElement): Joined {
    const field = new JoinedField(area, {
      send: () => this.soon(key),
      keep: (waiting) => {
        if (waiting === undefined) localStorage.removeItem(this.place(key))
        else localStorage.setItem(this.place(key), inText(waiting))
      },
    })
    return { field, begun: false, sent: 0, timer: undefined }
  }

  private place(key: string): string {
    return `talko-live:${this.getAttribute('owner') ?? ''}:${this.getAttribute('line') ?? ''}:${key}`
  }

  private opened(): void {
    for (const [key, one] of this.fields) {
      one.sent = 0
      this.line?.say({ open: key })
    }
    this.goesTo(document.activeElement)
  }

  private told(told: Told): void {
    if (typeof told.text === 'string') this.came(told.text, changesIn(told))
    if (typeof told.kept === 'string') this.kept(told.kept)
    if (typeof told.refused === 'string') this.refused(told.refused, String(told.why))
    if (told.people !== undefined) this.present(told.people)
  }

  private came(key: string, changes: readonly Uint8Array[]): void {
    const one = this.fields.get(key)
    if (one === undefined) return
    if (one.begun) one.field.take(changes)
    else {
      const kept = localStorage.getItem(this.place(key))
      one.begun = one.field.begin(changes, kept === null ? undefined : inBytes(kept))
      if (one.begun) this.marks(key)
      else this.fields.delete(key)
    }
    this.soon(key)
  }

  /** The form says that this field has travelled on the line, so that it is not saved once more as a whole. */
  private marks(key: string): void {
    const mark = document.createElement('input')
    mark.type = 'hidden'
    mark.name = `${key}.live`
    mark.value = 'yes'
    this.querySelector('form')?.append(mark)
  }

  private soon(key: string): void {
    const one = this.fields.get(key)
    if (one === undefined || one.timer !== undefined) return
    one.timer = window.setTimeout(() => {
      one.timer = undefined
      this.send(key, one)
    }, batch)
  }

  private send(key: string, one: Joined): void {
    const change = one.field.all()
    if (!one.begun || one.sent > 0 || change === undefined || this.line?.isOpen !== true) return
    one.sent = one.field.count
    this.line.say({ write: key, change: inText(change), n: ++this.count })
  }

  private kept(key: string): void {
    const one = this.fields.get(key)
    if (one === undefined) return
    one.field.kept(one.sent)
    one.sent = 0
    this.wrong(key, '')
    sayIn(this, 'saved', this.words('saved', { time: clock() }))
    this.soon(key)
  }

  /** What does not fit waits until it has been made shorter. */
  private refused(key: string, why: string): void {
    const one = this.fields.get(key)
    if (one === undefined) return
    one.sent = 0
    if (why !== 'text_too_long') return this.ended()
    const limit = limitsIn(this.getAttribute('limits')).get(key) ?? 0
    const { length } = one.field.area.value
    this.wrong(key, this.words('too-long', { limit: String(limit), length: String(length) }))
    sayIn(this, 'offline', this.words('too-long', { limit: String(limit), length: String(length) }))
  }

  private lost(): void {
    for (const one of this.fields.values()) one.sent = 0
    if ([...this.fields.values()].some((one) => one.begun)) sayIn(this, 'offline', this.words('away', {}))
    this.present([])
  }

  private ended(): void {
    sayIn(this, 'offline', this.words('ended', {}))
    this.present([])
  }

  private submitted(event: SubmitEvent): void {
    const waits = () => [...this.fields.values()].some(({ begun, field }) => begun && field.isWaiting)
    if (!waits() || this.line?.isOpen !== true || this.hasAttribute('data-going')) return
    event.preventDefault()
    event.stopPropagation()
    afterwards(waits, () => {
      this.setAttribute('data-going', '')
      this.querySelector('form')?.requestSubmit(event.submitter)
    })
  }

  private goesTo(target: EventTarget | null): void {
    const key = target instanceof HTMLTextAreaElement ? target.name : ''
    if (this.fields.has(key)) this.line?.say({ in: key })
  }

  private present(people: unknown): void {
    const here = peopleIn(people)
    const names = [...new Set(here.map(({ name }) => name))]
    const list = this.querySelector('[data-present]')
    if (list !== null) list.textContent = names.length === 0 ? '' : this.words('here', { who: names.join(', ') })
    for (const [key, { field }] of this.fields) {
      const inside = [...new Set(here.filter((one) => one.in === key).map(({ name }) => name))]
      this.under(key, field.area, 'inside', inside.length === 0 ? '' : this.words('writes', { who: inside.join(', ') }))
    }
  }

  private wrong(key: string, text: string): void {
    const area = this.fields.get(key)?.field.area
    if (area === undefined) return
    area.toggleAttribute('aria-invalid', text !== '')
    this.under(key, area, 'wrong', text)
  }

  /** A line of words under a field. */
  private under(key: string, area: HTMLTextAreaElement, kind: 'inside' | 'wrong', text: string): void {
    const id = `${key}-${kind}`
    const there = document.getElementById(id)
    if (there === null && text === '') return
    const line = there ?? document.createElement('p')
    line.id = id
    line.className = kind === 'wrong' ? 'error' : 'small quiet'
    line.textContent = text
    if (there === null) area.after(line)
  }

  private words(name: string, values: Readonly<Record<string, string>>): string {
    return (this.getAttribute(name) ?? '').replace(/\{(\w+)\}/g, (_, hole: string) => values[hole] ?? '')
  }
}

const clock = (): string =>
  new Intl.DateTimeFormat('fi', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Helsinki' }).format(new Date())

customElements.define('write-together', WriteTogether)
