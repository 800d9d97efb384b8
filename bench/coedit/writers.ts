import { setTimeout as pause } from 'node:timers/promises'
import { writerOn as lineOn, type Watch } from '../../test/situations/on-the-line.ts'

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
  readonly origin: string
  readonly cookie: string
  readonly id: string
  readonly question: string
  /** Begins each word of this writer. */
  readonly mark: string
  readonly seconds: number
}

const wordIn = /w\d+x\d+;/g

/** When each change of one's own was sent and how long until it was kept, and when each word came. */
function times() {
  const [sent, sentAt, seenAt] = [new Map<number, number>(), new Map<string, number>(), new Map<string, number>()]
  const kept: number[] = []
  const watch: Watch = {
    sent: (n) => sent.set(n, performance.now()),
    kept: (upTo) => {
      for (const [n, at] of [...sent].filter(([other]) => other <= upTo)) {
        kept.push(performance.now() - at)
        sent.delete(n)
      }
    },
    came: (text, mine) => {
      const now = performance.now()
      for (const [word] of text.matchAll(wordIn)) (mine ? sentAt : seenAt).set(word, now)
    },
  }
  return { kept, sentAt, seenAt, watch }
}

/** Comes onto the line. Gives what writes a word about every half second, each after the last one of its own, and what ends it. */
export async function writerOn(asked: Writing) {
  const { origin, cookie, id, question, mark, seconds } = asked
  const { kept, sentAt, seenAt, watch } = times()
  const address = `${origin.replace('http', 'ws')}/fi/my/applications/${id}/line`
  const line = await lineOn(address, { cookie, origin }, question, watch)
  const words: string[] = []
  return {
    write: async () => {
      const until = performance.now() + seconds * 1_000
      await pause(Math.random() * 500)
      while (performance.now() < until) {
        const [text, last] = [line.text(), words.at(-1)]
        const place = last === undefined ? text.length : text.indexOf(last) + last.length
        const word = `${mark}x${words.length};`
        words.push(word)
        line.write(place, word)
        await pause(400 + Math.random() * 200)
      }
      const patience = performance.now() + 30_000
      while (kept.length < words.length && performance.now() < patience) await pause(20)
    },
    end: (): Measured => {
      const text = line.text()
      line.close()
      return { id, kept, words, sentAt, seenAt, text }
    },
  }
}
