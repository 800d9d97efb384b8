import { meaningOf, pauseAfter, type Sending } from '../../ui/elements/sending.ts'
import { seenName } from '../field-name.ts'
import { showFaults } from './field-faults.ts'
import {
  afterwards,
  entriesIn,
  fill,
  forgetSent,
  isLive,
  rememberSent,
  sayIn,
  sentAs,
  stands,
  toldBy,
  write,
  freshIn,
  type FieldTold,
} from './form-field.ts'
import { placeOf, questionOf, storedIn, waitingFrom, withSeen, type Waiting } from './unsent.ts'

const quiet = 900 // milliseconds without a key before a field is sent

/**
 * Keeps a form as it is typed: each question is sent by itself after a pause, and what cannot be sent waits in the browser until the
 * line or the session is back. Says so in the line of the form that has `data-saved`. Touches no field that has the focus.
 */
class AutoSave extends HTMLElement {
  private readonly waiting = new Map<string, Waiting>()
  private readonly timers = new Map<string, number>()
  private readonly seen = new Map<string, string>() // by question, what the server kept of it last
  private sending = false
  private tries = 0

  connectedCallback(): void {
    this.addEventListener('input', (event) => this.typed(event.target, quiet))
    this.addEventListener('change', (event) => this.typed(event.target, 0))
    this.addEventListener('submit', (event) => this.submitted(event))
    this.addEventListener('save-field', (event) => this.take(event instanceof CustomEvent ? String(event.detail) : ''))
    this.addEventListener('fresh-field', (event) => this.goesOnFrom(...freshIn(event))) // shows what another keeps
    addEventListener('online', () => void this.send())
    addEventListener('pagehide', () => this.keepAll())
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.send()
      else this.keepAll()
    })
    queueMicrotask(() => {
      forgetSent()
      this.restore()
    })
  }

  private get form(): HTMLFormElement | null {
    return this.querySelector('form')
  }

  private typed(target: EventTarget | null, pause: number): void {
    const name = target instanceof Element ? target.getAttribute('name') : null
    if (name === null || isLive(target) || (target instanceof HTMLInputElement && target.type === 'file')) return
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
    if (isLive(this.form?.elements.namedItem(question))) return
    this.collect(question)
    void this.send()
  }

  private collect(question: string): void {
    const form = this.form
    if (form === null) return
    this.wait({ question, fields: entriesIn(form, question, this.getAttribute('whole')) })
  }

  private wait(waiting: Waiting): void {
    this.waiting.set(waiting.question, waiting)
    this.dataset.waiting = [...this.waiting.keys()].join(' ')
  }

  private async send(): Promise<void> {
    const next = [...this.waiting.values()][0]
    if (next === undefined || this.sending) return
    this.sending = true
    const slow = window.setTimeout(() => sayIn(this, 'saving', this.getAttribute('saving') ?? ''), 400)
    const { came, told } = await this.sent(next)
    clearTimeout(slow)
    this.sending = false
    if (came === 'kept' || came === 'wrong') this.settled(next, came === 'kept', told)
    else this.again(next, came)
  }

  private async sent({ question, fields }: Waiting): Promise<{ came: Sending; told?: FieldTold }> {
    try {
      const seen = withSeen(question, fields, this.seen.get(question))
      const answer = await sentAs(this.getAttribute('to') ?? '', [['question', question], ...seen])
      const came = meaningOf(answer)
      return came === 'kept' || came === 'wrong' ? { came, told: await toldBy(answer, this) } : { came }
    } catch {
      return { came: 'away' }
    }
  }

  private heard(question: string, kept: boolean, { text, seen, value }: FieldTold): void {
    sayIn(this, kept ? 'saved' : 'offline', text)
    if (kept) this.goesOnFrom(question, seen)
    if (value !== undefined) stands(this.form?.elements.namedItem(question) ?? null, value)
  }

  /** What was kept is what is written on from: the next change of the same field is no clash with one's own. */
  private goesOnFrom(question: string, seen: string | undefined): void {
    if (seen === undefined) return
    this.seen.set(question, seen)
    write(this.form?.elements.namedItem(seenName(question)) ?? null, seen)
  }

  private settled(sent: Waiting, kept: boolean, told: FieldTold | undefined): void {
    this.tries = 0
    if (told !== undefined) this.heard(sent.question, kept, told)
    showFaults(this, sent.question, told?.faults ?? [])
    if (this.waiting.get(sent.question) === sent) this.waiting.delete(sent.question)
    this.dataset.waiting = [...this.waiting.keys()].join(' ')
    if (kept) localStorage.removeItem(this.place(sent.question))
    else this.keep(sent)
    const detail = { ...sent, kept, revision: told?.revision }
    this.dispatchEvent(new CustomEvent('settled-field', { bubbles: true, detail }))
    void this.send()
  }

  private again(sent: Waiting, came: 'away' | 'out'): void {
    this.keep(sent)
    const state = came === 'out' ? 'signed-out' : 'offline'
    sayIn(this, state, this.getAttribute(state) ?? '')
    this.tries += 1
    if (came === 'away') window.setTimeout(() => void this.send(), pauseAfter(this.tries))
  }

  private place(question: string): string {
    return placeOf(this.getAttribute('owner') ?? '', this.getAttribute('to') ?? '', question)
  }

  private keep(waiting: Waiting): void {
    if (!storedIn(localStorage, this.place(waiting.question), waiting))
      sayIn(this, 'offline', this.getAttribute('too-large') ?? '')
  }

  /** Texts that are written together, of which something is on its way on the line. */
  private get onTheLine(): readonly string[] {
    return (this.closest<HTMLElement>('write-together')?.dataset.unkept ?? '').split(' ').filter(Boolean)
  }

  /** Everything that is typed and not yet sent stays in the browser when the page is left. */
  private keepAll(): void {
    for (const question of this.onTheLine) this.collect(question)
    if (this.onTheLine.length > 0) void this.send()
    for (const [question, timer] of this.timers) {
      clearTimeout(timer)
      this.take(question)
    }
    for (const waiting of this.waiting.values()) this.keep(waiting)
  }

  /** The form waits until what is on its way has arrived, so that it says what was kept last. */
  private submitted(event: SubmitEvent): void {
    if (!this.sending) return this.leave()
    event.preventDefault()
    afterwards(
      () => this.sending,
      () => {
        this.sending = false
        this.form?.requestSubmit(event.submitter)
      },
    )
  }

  /** The form itself is sent, with everything in it. What waits stays here until the server has answered with a page. */
  private leave(): void {
    for (const timer of this.timers.values()) clearTimeout(timer)
    for (const question of [...this.timers.keys(), ...this.onTheLine]) this.collect(question)
    this.timers.clear()
    for (const waiting of this.waiting.values()) this.keep(waiting)
    this.waiting.clear()
    rememberSent(this.place(''))
  }

  /** Brings back what was kept for this form, into fields that nobody is writing in, and sends it. */
  private restore(): void {
    const there = waitingFrom(localStorage, this.place('')).filter((waiting) => fill(this.form, waiting))
    for (const waiting of there) this.wait(waiting)
    if (there.length > 0) sayIn(this, 'saved', this.getAttribute('restored') ?? '')
    void this.send()
  }
}

customElements.define('auto-save', AutoSave)
