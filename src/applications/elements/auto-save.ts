import { meaningOf, pauseAfter, placeOf, placesIn, questionOf, waitingIn, type Waiting } from './unsent.ts'

const sentWithForm = 'talko:sent-with-form'
const quiet = 900 // milliseconds without a key before a field is sent

/**
 * Keeps a form as it is typed: each question is sent by itself after a pause, and what cannot be sent waits in the browser until the
 * line or the session is back. Says so in the line of the form that has `data-saved`. Touches no field that has the focus.
 */
class AutoSave extends HTMLElement {
  private readonly waiting = new Map<string, Waiting>()
  private readonly timers = new Map<string, number>()
  private sending = false
  private tries = 0

  connectedCallback(): void {
    this.addEventListener('input', (event) => this.typed(event.target, quiet))
    this.addEventListener('change', (event) => this.typed(event.target, 0))
    this.addEventListener('submit', () => this.leave())
    addEventListener('online', () => void this.send())
    addEventListener('pagehide', () => this.keepAll())
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.send()
      else this.keepAll()
    })
    queueMicrotask(() => {
      this.forget()
      this.restore()
    })
  }

  private get form(): HTMLFormElement | null {
    return this.querySelector('form')
  }

  private typed(target: EventTarget | null, pause: number): void {
    const name = target instanceof Element ? target.getAttribute('name') : null
    if (name === null || (target instanceof HTMLInputElement && target.type === 'file')) return
    const question = questionOf(name, this.getAttribute('whole'))
    clearTimeout(this.timers.get(question))
    this.timers.set(
      question,
      window.setTimeout(() => this.take(question), pause),
    )
  }

  /** Puts a question among those that wait, and begins to send. */
  private take(question: string): void {
    this.timers.delete(question)
    const form = this.form
    if (form === null) return
    const whole = this.getAttribute('whole')
    const entries = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && questionOf(name, whole) === question ? [[name, value]] : [],
    )
    this.waiting.set(question, { question, fields: entries })
    void this.send()
  }

  private async send(): Promise<void> {
    const next = [...this.waiting.values()][0]
    if (next === undefined || this.sending) return
    this.sending = true
    const slow = window.setTimeout(() => this.say('saving', this.getAttribute('saving') ?? ''), 400)
    const came = await this.sent(next)
    clearTimeout(slow)
    this.sending = false
    if (came === 'kept' || came === 'wrong') this.settled(next, came)
    else this.again(next, came)
  }

  private async sent({ question, fields }: Waiting): Promise<'kept' | 'wrong' | 'away' | 'out'> {
    const body = new URLSearchParams([['question', question], ...fields.map(([name, value]) => [name, value])])
    try {
      const answer = await fetch(this.getAttribute('to') ?? '', {
        method: 'POST',
        body,
        redirect: 'manual',
        keepalive: body.toString().length < 60_000,
      })
      const meaning = meaningOf(answer)
      if (meaning === 'kept' || meaning === 'wrong')
        this.say(meaning === 'kept' ? 'saved' : 'offline', await textOf(answer))
      return meaning
    } catch {
      return 'away'
    }
  }

  private settled(sent: Waiting, came: 'kept' | 'wrong'): void {
    this.tries = 0
    if (this.waiting.get(sent.question) === sent) this.waiting.delete(sent.question)
    if (came === 'kept') localStorage.removeItem(this.place(sent.question))
    else this.keep(sent)
    void this.send()
  }

  private again(sent: Waiting, came: 'away' | 'out'): void {
    this.keep(sent)
    this.say('offline', this.getAttribute(came === 'out' ? 'signed-out' : 'offline') ?? '')
    this.tries += 1
    if (came === 'away') window.setTimeout(() => void this.send(), pauseAfter(this.tries))
  }

  private place(question: string): string {
    return placeOf(this.getAttribute('owner') ?? '', this.getAttribute('to') ?? '', question)
  }

  private keep(waiting: Waiting): void {
    localStorage.setItem(this.place(waiting.question), JSON.stringify(waiting))
  }

  /** Everything that is typed and not yet sent stays in the browser when the page is left. */
  private keepAll(): void {
    for (const [question, timer] of this.timers) {
      clearTimeout(timer)
      this.take(question)
    }
    for (const waiting of this.waiting.values()) this.keep(waiting)
  }

  /** The form itself is sent, with everything in it. What waits stays here until the server has answered with a page. */
  private leave(): void {
    this.keepAll()
    this.waiting.clear()
    const start = this.place('')
    const places = Object.keys(localStorage).filter((place) => place.startsWith(start))
    sessionStorage.setItem(sentWithForm, JSON.stringify({ from: location.pathname, places }))
  }

  /** Forgets what went with a form, once this page is the server's answer to it: it came from the page of that form. */
  private forget(): void {
    const sent = placesIn(sessionStorage.getItem(sentWithForm))
    sessionStorage.removeItem(sentWithForm)
    if (document.referrer === '' || new URL(document.referrer).pathname !== sent.from) return
    for (const place of sent.places) localStorage.removeItem(place)
  }

  /** Brings back what was kept for this form, into fields that nobody is writing in, and sends it. */
  private restore(): void {
    const start = this.place('')
    const kept = Object.keys(localStorage).filter((place) => place.startsWith(start))
    let restored = false
    for (const place of kept) {
      const waiting = waitingIn(localStorage.getItem(place))
      if (waiting === undefined || !this.fill(waiting)) continue
      restored = true
      this.waiting.set(waiting.question, waiting)
    }
    if (restored) this.say('saved', this.getAttribute('restored') ?? '')
    void this.send()
  }

  /** Whether the fields of what waits are on this page; writes them where they are. */
  private fill({ fields }: Waiting): boolean {
    const form = this.form
    if (form === null) return false
    const there = fields.filter(([name]) => form.elements.namedItem(name) !== null)
    if (there.length === 0 || there.length < fields.length) return false
    for (const [name, value] of there) write(form.elements.namedItem(name), value)
    return true
  }

  private say(state: 'saved' | 'saving' | 'offline', text: string): void {
    const line = this.querySelector('[data-saved]')
    const words = line?.querySelector('span')
    if (line === null || words === null || words === undefined || text === '' || words.textContent === text) return
    line.className = state === 'offline' ? 'status due' : 'saved'
    words.textContent = text
  }
}

async function textOf(answer: Response): Promise<string> {
  const read: unknown = await answer.json().catch(() => undefined)
  return typeof read === 'object' && read !== null && 'text' in read ? String(read.text) : ''
}

const isTyped = (field: Element): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  'value' in field

function write(field: Element | RadioNodeList | null, value: string): void {
  if (field === null || field === document.activeElement) return
  if (field instanceof RadioNodeList) field.value = value
  else if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value === field.value
  else if (isTyped(field)) field.value = value
}

customElements.define('auto-save', AutoSave)
