import { WebSocket } from 'ws'
import * as Y from 'yjs'

type Told = Readonly<Record<string, unknown>>

/** Somebody who writes in one text on the line, without a browser: what the element does, as far as the server sees it. */
export type Writer = {
  readonly text: () => string
  /** Puts text in at a place. */
  readonly write: (at: number, text: string) => void
  readonly say: (words: object) => void
  readonly until: (holds: () => boolean) => Promise<void>
  readonly told: readonly Told[]
  /** The code with which the line ended, undefined while it is open. */
  readonly ended: () => number | undefined
  readonly close: () => void
}

const bytes = (text: unknown): Uint8Array => Buffer.from(String(text), 'base64')

/** How a line answers before it is open: 101 where it opens. */
export const knock = (url: string, headers: Readonly<Record<string, string>>): Promise<number> =>
  new Promise((resolve) => {
    const socket = new WebSocket(url, { headers })
    socket.on('unexpected-response', (_, answer) => resolve(answer.statusCode ?? 0))
    socket.on('error', () => {})
    socket.on('open', () => {
      socket.close()
      resolve(101)
    })
  })

/** Comes onto the line of an application and opens one field of it. */
export async function writerOn(
  url: string,
  headers: Readonly<Record<string, string>>,
  question: string,
): Promise<Writer> {
  const socket = new WebSocket(url, { headers })
  const doc = new Y.Doc()
  const text = doc.getText('text')
  const told: Told[] = []
  let [n, ended]: [number, number | undefined] = [0, undefined]
  const waiting = new Set<() => void>()
  const look = () => waiting.forEach((one) => one())
  const say = (words: object) => socket.send(JSON.stringify(words))
  doc.on('update', (change: Uint8Array, origin: unknown) => {
    if (origin === 'mine') say({ write: question, change: Buffer.from(change).toString('base64'), n: ++n })
  })
  socket.on('message', (data) => {
    const one: Told = JSON.parse(Buffer.isBuffer(data) ? data.toString('utf8') : '{}')
    told.push(one)
    if (one.text === question && Array.isArray(one.changes))
      for (const change of one.changes) Y.applyUpdate(doc, bytes(change))
    look()
  })
  socket.on('error', () => {})
  socket.on('close', (code) => {
    ended = code
    look()
  })
  const until = (holds: () => boolean) =>
    new Promise<void>((resolve) => {
      const one = () => {
        if (!holds()) return
        waiting.delete(one)
        resolve()
      }
      waiting.add(one)
      one()
    })
  await new Promise((resolve) => socket.once('open', resolve))
  say({ open: question })
  await until(() => told.some((one) => one.text === question))
  return {
    text: () => text.toString(),
    write: (at, words) => doc.transact(() => text.insert(at, words), 'mine'),
    say,
    until,
    told,
    ended: () => ended,
    close: () => socket.terminate(),
  }
}
