/** The house under measurement, in a process of its own with the heap limits of `npm start`. */
import { fork } from 'node:child_process'
import type { Said } from '../submit/record.ts'

/** How many connections the house opens for each role (src/main.ts). */
export const connections = { writer: 16, reader: 12, witness: 4 }

/** A cookie for which no page is kept, and no session is found. */
export const nobody = 'talko-none=x'

export type Hello = {
  readonly origin: string
  /** The address of the database for its owner. */
  readonly url: string
  /** A session of the example coordinator. */
  readonly cookie: string
  readonly bytes: number
  readonly setUp: number
  readonly seeding: number
}
/** The memory of its process at the moment when that was largest, in bytes. */
export type Memory = Readonly<Record<'rss' | 'heapTotal' | 'heapUsed' | 'external', number>>

type Told = { memory: Memory; record: true; recorded: readonly Said[] }

export type Served = Hello & {
  ask<What extends keyof Told>(what: What): Promise<Told[What]>
  stop(): Promise<void>
}

/** Starts the house with seeds on a database of its own. */
export async function served(): Promise<Served> {
  const child = fork('.talko/build/server.js', { serialization: 'advanced' })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const answer = <T>() =>
    new Promise<T>((resolve, reject) => {
      const gone = (code: number | null) => reject(new Error(`the server of the benchmarks ended with ${code}`))
      child.once('exit', gone)
      child.once('message', (message: T) => {
        child.off('exit', gone)
        resolve(message)
      })
    })
  const hello = await answer<Hello>()
  return {
    ...hello,
    ask: (what) => {
      const told = answer<Told[typeof what]>()
      child.send(what)
      return told
    },
    stop: () => {
      child.send('stop')
      return ended
    },
  }
}
