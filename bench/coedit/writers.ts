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

/** What one writer saw, in milliseconds: from each word's sending until it is kept, and when each word of whomever was there. */
export type Measured = {
  readonly id: string
  readonly kept: readonly number[]
  readonly words: readonly string[]
  readonly sentAt: ReadonlyMap<string, number>
  readonly seenAt: ReadonlyMap<string, number>
  /** What the text said here at the end. */
  readonly text: string
}

type Writing = {
  readonly house: Hello
  readonly id: string
  readonly question: string
  /** Begins each word of this writer. */
  readonly mark: string
  readonly seconds: number
}

type Told = {
  readonly opened?: string
  readonly change?: string
  readonly changes?: readonly string[]
  readonly kept?: Readonly<Record<string, number>>
}

const wordIn = /w\d+x\d+;/g

const changesIn = ({ change, changes = [] }: Told): readonly string[] =>
  change === undefined ? changes : [...changes, change]

/** A line with one text on it, as the element in the browser holds it. */
async function lineOf({ house, id, question }: Writing) {
  const socket = new WebSocket(`${house.origin.replace('http', 'ws')}/fi/my/applications/${id}/line`, {
    headers: { cookie: house.cookie, origin: house.origin },
  })
  const doc = new Y.Doc()
  const text = doc.getText('text')
  const [kept, sentAt, seenAt] = [new Map<number, number>(), new Map<string, number>(), new Map<string, number>()]
  let [n, opened] = [0, false]
  const times: number[] = []
  doc.on('update', (change: Uint8Array, origin: unknown) => {
    if (origin !== 'mine') return
    n += 1
    kept.set(n, performance.now())
    socket.send(JSON.stringify({ write: question, change: Buffer.from(change).toString('base64'), n }))
  })
  text.observe(({ delta, transaction }) => {
    const now = performance.now()
    const fresh = delta.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join(' ')
    for (const [word] of fresh.matchAll(wordIn)) (transaction.origin === 'mine' ? sentAt : seenAt).set(word, now)
  })
  socket.on('message', (data) => {
    const told: Told = JSON.parse(Buffer.isBuffer(data) ? data.toString('utf8') : '{}')
    for (const change of changesIn(told)) Y.applyUpdate(doc, Buffer.from(change, 'base64'))
    opened ||= told.opened === question
    const upTo = told.kept?.[question] ?? 0
    for (const [one, at] of [...kept].filter(([other]) => other <= upTo)) {
      times.push(performance.now() - at)
      kept.delete(one)
    }
  })
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  socket.send(JSON.stringify({ open: question, known: '' }))
  while (!opened) await pause(20)
  return { socket, doc, text, times, sentAt, seenAt }
}

/** Comes onto the line. Gives what writes a word about every half second, each after the last one of its own, and what ends it. */
export async function writerOn(asked: Writing) {
  const { id, mark, seconds } = asked
  const { socket, doc, text, times, sentAt, seenAt } = await lineOf(asked)
  const words: string[] = []
  return {
    write: async () => {
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
      const patience = performance.now() + 30_000
      while (times.length < words.length && performance.now() < patience) await pause(20)
    },
    end: (): Measured => {
      socket.terminate()
      return { id, kept: times, words, sentAt, seenAt, text: text.toString() }
    },
  }
}
