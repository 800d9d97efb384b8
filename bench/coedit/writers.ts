import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { newId } from '../../src/io/once.ts'
import type { Hello } from '../parts/served.ts'

/** Drafts of the example coordinator in the open example call, empty. Gives their ids. */
export async function drafts(pool: pg.Pool, count: number): Promise<readonly string[]> {
  const ids = Array.from({ length: count }, () => newId())
  for (const id of ids) {
    await pool.query(
      `insert into applications.application (id, call_id, form_id, coordinator_id, state, lang, begun_at, begun_by, saved_at, example)
       select $1, c.id, c.form_id, m.organisation_id, 'draft', 'fi', now(), i.person_id, now(), true
       from calls.call c, people.identity i join people.mandate m on m.person_id = i.person_id
       where c.slug = 'esimerkki-avoin' and i.subject = 'coordinator' and i.issuer = 'example' limit 1`,
      [id],
    )
    await pool.query(
      `insert into applications.partner (id, application_id, organisation_id, role, position)
       select $1, a.id, a.coordinator_id, 'coordinator', 0 from applications.application a where a.id = $2`,
      [newId(), id],
    )
  }
  return ids
}

/** What one writer saw: how long each batch took to be kept, and the words in the order in which they were written. */
export type Measured = { readonly id: string; readonly times: readonly number[]; readonly words: readonly string[] }

type Writing = {
  readonly house: Hello
  readonly id: string
  readonly question: string
  /** Begins each word of this writer. */
  readonly mark: string
  readonly seconds: number
}

type Told = {
  readonly text?: string
  readonly changes?: readonly string[]
  readonly kept?: string
  readonly n?: number
}

/** A line with one text on it, as the element in the browser holds it. */
async function lineOf({ house, id, question }: Writing) {
  const socket = new WebSocket(`${house.origin.replace('http', 'ws')}/live/applications/${id}`, {
    headers: { cookie: house.cookie, origin: house.origin },
  })
  const doc = new Y.Doc()
  const times: number[] = []
  const waiting: { readonly change: Uint8Array; readonly at: number }[] = []
  let [n, sent, opened] = [0, 0, false]
  const send = () => {
    if (sent > 0 || waiting.length === 0) return
    sent = waiting.length // one message at a time, as the element does; what is typed meanwhile goes with the next
    const change = Buffer.from(Y.mergeUpdates(waiting.map((one) => one.change))).toString('base64')
    socket.send(JSON.stringify({ write: question, change, n: ++n }))
  }
  doc.on('update', (change: Uint8Array, origin: unknown) => {
    if (origin !== 'mine') return
    waiting.push({ change, at: performance.now() })
    send()
  })
  socket.on('message', (data) => {
    const told: Told = JSON.parse(Buffer.isBuffer(data) ? data.toString('utf8') : '{}')
    for (const change of told.changes ?? []) Y.applyUpdate(doc, Buffer.from(change, 'base64'))
    if (told.text === question) opened = true
    if (told.kept !== question) return
    for (const { at } of waiting.splice(0, sent)) times.push(performance.now() - at)
    sent = 0
    send()
  })
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  socket.send(JSON.stringify({ open: question }))
  while (!opened) await pause(20)
  return { socket, doc, text: doc.getText('text'), times }
}

/** Comes onto the line and writes a word about every half second, each after the last one of its own. */
export async function writeOn(asked: Writing) {
  const { id, mark, seconds } = asked
  const { socket, doc, text, times } = await lineOf(asked)
  const words: string[] = []
  const writing = async () => {
    const until = performance.now() + seconds * 1_000
    await pause(Math.random() * 500)
    while (performance.now() < until) {
      const last = words.at(-1)
      const place = last === undefined ? text.length : text.toString().indexOf(last) + last.length
      const word = `${mark}x${words.length};`
      words.push(word)
      doc.transact(() => text.insert(place, word), 'mine')
      await pause(400 + Math.random() * 200)
    }
    while (times.length < words.length && socket.readyState === WebSocket.OPEN) await pause(20)
  }
  const done = writing()
  return {
    end: async (): Promise<Measured> => {
      await done
      socket.terminate()
      return { id, times, words }
    },
  }
}
