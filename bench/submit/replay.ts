/** The same statements in a bare driver loop: named statements over pools of the same roles and sizes, and nothing else. */
import pg from 'pg'
import { addressAs } from '../parts/connected.ts'
import { connections } from '../parts/served.ts'
import { valuesFor } from './marked.ts'
import type { Said } from './record.ts'

type Step = { readonly name: string; readonly text: string; readonly values: unknown[] }
/** What one connection is asked before it goes back to its pool: a transaction, or one statement. */
type Turn = { readonly role: string; readonly steps: Step[] }

const begins = (text: string) => text.startsWith('begin') || text.startsWith('start transaction')
const ends = (text: string) => text === 'commit' || text === 'rollback'

function turnsOf(said: readonly Said[], k: number): readonly Turn[] {
  const turns: Turn[] = []
  let open: Turn | undefined
  const texts = [...new Set(said.map((one) => one.text))]
  for (const one of said) {
    const step = { name: `s${texts.indexOf(one.text)}`, text: one.text, values: valuesFor(one, k) }
    if (open?.role === one.role) open.steps.push(step)
    else turns.push({ role: one.role, steps: [step] })
    if (begins(one.text)) open = turns.at(-1)
    if (ends(one.text)) open = undefined
  }
  return turns
}

export type Bare = { prepare(numbers: readonly number[]): (k: number) => Promise<void>; close(): Promise<void> }

/** A driver loop over the database; `prepare` makes every value beforehand, so that only asking is measured. */
export function bare(url: string, said: readonly Said[]): Bare {
  const pools = new Map(
    Object.entries(connections).map(([name, max]) => {
      const role = `talko_${name}`
      const pool = new pg.Pool({ connectionString: addressAs(url, name), max })
      pool.on('error', () => {}) // the database may be stopped before the last connection has said goodbye
      return [role, pool]
    }),
  )
  const poolOf = (role: string) => {
    const pool = pools.get(role)
    if (pool === undefined) throw new Error(`no pool for ${role}`)
    return pool
  }
  const take = async ({ role, steps }: Turn) => {
    const client = await poolOf(role).connect()
    try {
      for (const step of steps) await client.query(step)
    } finally {
      client.release()
    }
  }
  return {
    prepare(numbers) {
      const all = new Map(numbers.map((k) => [k, turnsOf(said, k)]))
      return async (k) => {
        for (const turn of all.get(k) ?? []) await take(turn)
      }
    },
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.end()))
    },
  }
}
