export type Told = {
  readonly text?: unknown
  readonly changes?: unknown
  readonly kept?: unknown
  readonly refused?: unknown
  readonly why?: unknown
  readonly people?: unknown
}

const patience = [500, 1_000, 2_000, 4_000, 8_000] // milliseconds before the next try
const mayNotWrite = 4403

type Heard = {
  readonly opened: () => void
  readonly told: (told: Told) => void
  readonly lost: () => void
  readonly ended: () => void
}

const isTold = (value: unknown): value is Told => typeof value === 'object' && value !== null

/** A line to the server that is opened anew when it breaks, until the server says that one may not write any more. */
export class LiveLine {
  private socket: WebSocket | undefined
  private tries = 0
  private over = false
  private readonly address: string
  private readonly heard: Heard

  constructor(address: string, heard: Heard) {
    this.address = address
    this.heard = heard
    addEventListener('online', () => this.hurry())
    addEventListener('offline', () => this.socket?.close())
    this.open()
  }

  get isOpen(): boolean {
    return this.socket?.readyState === WebSocket.OPEN
  }

  say(words: object): void {
    if (this.isOpen) this.socket?.send(JSON.stringify(words))
  }

  private open(): void {
    const socket = new WebSocket(this.address)
    this.socket = socket
    socket.addEventListener('open', () => {
      this.tries = 0
      this.heard.opened()
    })
    socket.addEventListener('message', ({ data }) => {
      const told: unknown = typeof data === 'string' ? JSON.parse(data) : undefined
      if (isTold(told)) this.heard.told(told)
    })
    socket.addEventListener('close', ({ code }) => this.closed(code))
  }

  private closed(code: number): void {
    if (code === mayNotWrite) {
      this.over = true
      return this.heard.ended()
    }
    this.heard.lost()
    const pause = patience[Math.min(this.tries, patience.length - 1)] ?? 8_000
    this.tries += 1
    window.setTimeout(() => this.open(), pause)
  }

  private hurry(): void {
    if (this.over || this.isOpen || this.socket?.readyState === WebSocket.CONNECTING) return
    this.tries = 0
  }
}

/** Bytes as text and back, as they travel on the line. */
export const inText = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
export const inBytes = (text: string): Uint8Array => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))

/** The changes that came with a message. */
export const changesIn = ({ changes }: Told): readonly Uint8Array[] =>
  Array.isArray(changes) ? changes.filter((one) => typeof one === 'string').map(inBytes) : []
