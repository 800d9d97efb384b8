import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import { readCookieIn } from './cookies.ts'
import type { Notice } from './notices.ts'

/** A line to one browser. */
export type Line = {
  readonly say: (text: string) => void
  readonly end: (code: number) => void
}
/** Somebody on a line: hears what the browser says, and that it is gone. */
export type Guest = { readonly hear: (text: string) => void; readonly gone: () => void }

/** A door for browsers that stay on the line. */
export type Live = {
  /** Whether an address is this door's. */
  readonly at: (path: string) => boolean
  /** Who comes, by the key of the session; undefined: nobody who may come in. */
  readonly enter: (path: string, sessionKey: string | undefined) => Promise<((line: Line) => Guest) | undefined>
  /** The channels of the database that it hears. */
  readonly channels: readonly string[]
  readonly told: (notice: Notice) => void
  /** Keeps what is being written under an id. */
  readonly settle: (id: string) => Promise<void>
  /** Keeps what is being written, and opens no line any more. */
  readonly close: () => Promise<void>
}

const largestMessage = 512 * 1_024 // bytes
const heartbeat = 25_000 // milliseconds
const mostWaiting = 8 * 1_024 * 1_024 // bytes that one browser has not taken yet
const mostMessages = 150 // in one span, for each browser
const mostBytes = 4 * 1_024 * 1_024
const span = 10_000 // milliseconds
const tooFast = 4429

/** Whether a browser was sent here by a page of ours: the page's host is the one that is asked, or the one that we are known by. */
export function isOurs(origin: string | undefined, host: string | undefined, baseUrl: URL): boolean {
  if (origin === undefined || !URL.canParse(origin)) return false
  return origin === baseUrl.origin || new URL(origin).host === host
}

/** Counts what comes in, and says whether it is still bearable at a moment. */
function pacer(): (bytes: number, now: number) => boolean {
  let [since, messages, sum] = [0, 0, 0]
  return (bytes, now) => {
    if (now - since > span) [since, messages, sum] = [now, 0, 0]
    messages += 1
    sum += bytes
    return messages <= mostMessages && sum <= mostBytes
  }
}

/** Ends lines that no longer answer. */
function keepAlive(sockets: WebSocketServer): NodeJS.Timeout {
  const silent = new WeakSet<WebSocket>()
  const beat = setInterval(() => {
    for (const socket of sockets.clients) {
      if (silent.has(socket)) socket.terminate()
      silent.add(socket)
      socket.once('pong', () => silent.delete(socket))
      socket.ping()
    }
  }, heartbeat)
  beat.unref()
  return beat
}

const pathOf = (incoming: IncomingMessage): string => (incoming.url ?? '').split('?')[0] ?? ''

/** Puts a guest on a socket. */
function seat(socket: WebSocket, welcome: (line: Line) => Guest): void {
  const bearable = pacer()
  const guest = welcome({
    say: (text) => {
      if (socket.bufferedAmount > mostWaiting) socket.terminate()
      else socket.send(text)
    },
    end: (code) => socket.close(code),
  })
  socket.on('message', (data, isBinary) => {
    const text = Buffer.isBuffer(data) ? data.toString('utf8') : ''
    if (socket.readyState !== socket.OPEN) return // what comes after the end has not been heard
    if (isBinary) socket.close(1003)
    else if (!bearable(text.length, performance.now())) socket.close(tooFast)
    else guest.hear(text)
  })
  socket.on('error', () => socket.terminate())
  socket.on('close', () => guest.gone())
}

function turnAway(socket: Duplex, status: '403 Forbidden' | '404 Not Found'): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** Lets browsers onto a live door: only from our own pages, only with a session that may come in. Gives what closes it. */
export function openLive(server: Server, live: Live, baseUrl: URL): { close(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage, perMessageDeflate: false })
  const beat = keepAlive(sockets)
  const upgrade = async (incoming: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const path = pathOf(incoming)
    if (!live.at(path)) return turnAway(socket, '404 Not Found')
    if (!isOurs(incoming.headers.origin, incoming.headers.host, baseUrl)) return turnAway(socket, '403 Forbidden')
    const welcome = await live.enter(path, readCookieIn(incoming.headers.cookie ?? '', baseUrl, 'session'))
    if (welcome === undefined) return turnAway(socket, '404 Not Found')
    sockets.handleUpgrade(incoming, socket, head, (opened) => seat(opened, welcome))
  }
  server.on('upgrade', (incoming, socket, head) => {
    socket.on('error', () => socket.destroy())
    upgrade(incoming, socket, head).catch(() => socket.destroy())
  })
  const close = async () => {
    clearInterval(beat)
    await live.close()
    for (const socket of sockets.clients) socket.close(1001)
    setTimeout(() => sockets.clients.forEach((socket) => socket.terminate()), 500).unref()
  }
  return { close }
}
