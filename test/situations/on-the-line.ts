import { WebSocket } from 'ws'
import * as Y from 'yjs'

type Told = Readonly<Record<string, unknown>>

/** Somebody who writes in one text on the line, without a browser: what the element does, as far as the server sees it. */
export type Writer = {
  readonly text: () => string
  /** Puts text in at a place, after so many characters there are gone. */
  readonly write: (at: number, text: string, gone?: number) => void
  readonly say: (words: object) => void
  readonly until: (holds: () => boolean) => Promise<void>
  /** Waits until everything of one's own is kept. */
  readonly kept: () => Promise<void>
  readonly told: readonly Told[]
  /** The code with which the line ended, undefined while it is open. */
  readonly ended: () => number | undefined
  readonly close: () => void
}

const bytes = (text: unknown): Uint8Array => Buffer.from(String(text), 'base64')
const travelling = (change: Uint8Array): string => Buffer.from(change).toString('base64')

/** What a measurement hears: a change of one's own goes out, those up to a number are kept, text comes into the field. */
export type Watch = {
  readonly sent: (n: number) => void
  readonly kept: (n: number) => void
  readonly came: (text: string, mine: boolean) => void
}

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

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** How far one's own writing in a text is kept, out of what was told. */
const keptIn = ({ kept }: Told, question: string): number => (isRecord(kept) ? Number(kept[question] ?? 0) : 0)

/** The changes of a text that came with something that was told. */
const changesIn = (one: Told, question: string): readonly unknown[] => {
  if (one.opened === question) return [one.change]
  return one.text === question && Array.isArray(one.changes) ? one.changes : []
}

/** Waits for things to hold, looked at anew whenever something happens. */
function waiting() {
  const all = new Set<() => void>()
  return {
    look: () => all.forEach((one) => one()),
    until: (holds: () => boolean) =>
      new Promise<void>((resolve) => {
        const one = () => {
          if (!holds()) return
          all.delete(one)
          resolve()
        }
        all.add(one)
        one()
      }),
  }
}

/** Comes onto the line of an application and opens one text of it, none where it is ''; with a doc of before, says what was written into it meanwhile. */
export async function writerOn(
  url: string,
  headers: Readonly<Record<string, string>>,
  question: string,
  watch?: Watch,
): Promise<Writer> {
  const socket = new WebSocket(url, { headers })
  const doc = new Y.Doc()
  const text = doc.getText('text')
  const told: Told[] = []
  let [n, kept, ended]: [number, number, number | undefined] = [0, 0, undefined]
  const { look, until } = waiting()
  const say = (words: object) => socket.send(JSON.stringify(words))
  doc.on('update', (change: Uint8Array, origin: unknown) => {
    if (origin !== 'mine') return
    n += 1
    watch?.sent(n)
    say({ write: question, change: travelling(change), n })
  })
  text.observe(({ delta, transaction }) => {
    const fresh = delta.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join(' ')
    watch?.came(fresh, transaction.origin === 'mine')
  })
  socket.on('message', (data) => {
    const one: Told = JSON.parse(Buffer.isBuffer(data) ? data.toString('utf8') : '{}')
    told.push(one)
    for (const change of changesIn(one, question)) Y.applyUpdate(doc, bytes(change))
    kept = Math.max(kept, keptIn(one, question))
    watch?.kept(kept)
    look()
  })
  socket.on('error', () => {})
  socket.on('close', (code) => {
    ended = code
    look()
  })
  await new Promise((resolve) => socket.once('open', resolve))
  if (question !== '') {
    say({ open: question, known: '' })
    await until(() => told.some((one) => one.opened === question))
  }
  return {
    text: () => text.toString(),
    write: (at, words, gone = 0) =>
      doc.transact(() => {
        text.delete(at, gone)
        text.insert(at, words)
      }, 'mine'),
    say,
    until,
    kept: () => until(() => kept >= n),
    told,
    ended: () => ended,
    close: () => socket.terminate(),
  }
}
