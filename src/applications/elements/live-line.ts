/** What the server says on the line (live-words.ts), as far as it has been looked at. */
export type Told = Readonly<Record<string, unknown>>

const patience = [400, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000] // milliseconds before the next try
const lastWords = new Set([4403, 4400]) // it may not write any more · it was not understood, and would not be the next time (live-seat.ts)
const answers = 8_000 // milliseconds in which a line that works answers to something that was written

type Heard = {
  readonly opened: () => void
  readonly told: (told: Told) => void
  readonly lost: () => void
}

/** Tells the page that somebody keeps something else in a part of the application now; '': in any, for nothing was heard for a while. */
const partChanged = (part: string, revision: unknown): boolean =>
  document.dispatchEvent(new CustomEvent('part-changed', { detail: { part, revision } }))

const isTold = (value: unknown): value is Told => typeof value === 'object' && value !== null

/** A line to the server that is opened anew when it breaks, until the server says that one may not write any more or does not understand: then the form saves. */
export class LiveLine {
  private socket: WebSocket | undefined
  private tries = 0
  private over = false
  private wasLost = false
  private next: number | undefined
  private watch: number | undefined
  private readonly address: string
  private readonly heard: Heard

  constructor(address: string, heard: Heard) {
    const whole = new URL(address, location.href)
    whole.protocol = whole.protocol.replace('http', 'ws')
    this.address = whole.href
    this.heard = heard
    addEventListener('online', () => this.hurry())
    addEventListener('pageshow', () => this.hurry())
    addEventListener('offline', () => this.drop())
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.hurry()
    })
    this.open()
  }

  get isOpen(): boolean {
    return this.socket?.readyState === WebSocket.OPEN
  }

  say(words: object): void {
    if (this.isOpen) this.socket?.send(JSON.stringify(words))
  }

  /** Says what was written. A line on which nothing at all is heard after that is no line, whatever the browser believes. */
  write(words: { readonly write: string; readonly change: string; readonly n: number }): void {
    this.say(words)
    this.watch ??= window.setTimeout(() => this.drop(), answers)
  }

  private hears(): void {
    clearTimeout(this.watch)
    this.watch = undefined
  }

  /** Gives up a line that does not answer, and begins another. */
  drop(): void {
    const { socket } = this
    if (socket === undefined) return
    this.lost(0)
    socket.close()
  }

  private open(): void {
    if (!navigator.onLine) return // and again as soon as it is
    const socket = new WebSocket(this.address)
    this.socket = socket
    const still = (): boolean => this.socket === socket
    socket.addEventListener('open', () => {
      if (!still()) return
      this.heard.opened()
      if (this.wasLost) partChanged('', 'unheard')
    })
    socket.addEventListener('message', ({ data }) => {
      const told: unknown = typeof data === 'string' ? JSON.parse(data) : undefined
      if (!still() || !isTold(told)) return
      this.hears()
      if (told.kept !== undefined) this.tries = 0 // a line that opens is not yet one that works
      this.heard.told(told)
      if (typeof told.part === 'string') partChanged(told.part, told.revision)
    })
    socket.addEventListener('close', ({ code }) => {
      if (still()) this.lost(code)
    })
  }

  private lost(code: number): void {
    this.socket = undefined
    this.wasLost = true
    this.hears()
    this.over ||= lastWords.has(code)
    this.heard.lost()
    if (this.over) return
    const pause = (patience[Math.min(this.tries, patience.length - 1)] ?? 60_000) * (0.75 + Math.random() / 2) // not everybody at once
    this.tries += 1
    this.next = window.setTimeout(() => this.open(), pause)
  }

  private hurry(): void {
    if (this.over || this.socket !== undefined) return
    clearTimeout(this.next)
    this.tries = 0
    this.open()
  }
}

/** Bytes as text and back, as they travel on the line. */
export const inText = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
export const inBytes = (text: unknown): Uint8Array =>
  Uint8Array.from(atob(typeof text === 'string' ? text : ''), (sign) => sign.charCodeAt(0))
