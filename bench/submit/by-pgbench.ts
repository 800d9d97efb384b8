/** The same statements as a script of pgbench, where that is installed: the database alone, without any driver of ours. */
import { execFile } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import type { Pace } from '../parts/pace.ts'
import { copied } from './copy.ts'
import { mark } from './marked.ts'
import type { Said } from './record.ts'

const run = promisify(execFile)

/** Debian's is in the path by a wrapper that asks which cluster is meant; the binary itself asks nothing. */
export const findPgbench = (): string | undefined =>
  ['/usr/bin/pgbench', ...globSync('/usr/lib/postgresql/*/bin/pgbench')].toReversed().find((file) => existsSync(file))

const textOf = (value: unknown) => (value instanceof Date ? value.toISOString() : String(value))

/** A literal of a type. Colons would be read by pgbench as its variables, so they are written as their code. */
function literal(value: unknown, type: string): string {
  if (value === null || value === undefined) return `null::${type}`
  const quoted = textOf(value)
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "''")
    .replaceAll(':', '\\x3a')
    .replaceAll('\n', '\\n')
  const text = `E'${quoted}'`
  return quoted.includes(mark)
    ? `replace(${text}, '${mark}', ${copied.tailInSql(':k::int')})::${type}`
    : `${text}::${type}`
}

/** The types of a statement's places, as the database sees them. */
async function typesOf(client: pg.Client, text: string): Promise<readonly string[]> {
  await client.query(`prepare asked as ${text}`)
  const { rows } = await client.query<{ types: string }>(
    `select array_to_string(parameter_types, ',') as types from pg_prepared_statements where name = 'asked'`,
  )
  await client.query('deallocate asked')
  return rows[0]?.types.split(',') ?? []
}

/** The script: every client counts its own applications. */
async function scriptOf(url: string, said: readonly Said[]): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const lines = ['\\set i :i + 1', '\\set k :first + :client_id * :each + :i']
  for (const { text, values } of said) {
    const types = values.length === 0 ? [] : await typesOf(client, text)
    const filled = text.replaceAll(/\$(\d+)/g, (_, place) => literal(values[place - 1], types[place - 1] ?? 'text'))
    lines.push(`${filled.replaceAll(/\s+/g, ' ')};`)
  }
  await client.end()
  return `${lines.join('\n')}\n`
}

type Round = { readonly first: number; readonly each: number; readonly atOnce: number }

/** Gives how fast pgbench sends so many applications per client, from the first number on, each statement prepared once per connection. */
export async function byPgbench(program: string, url: string, said: readonly Said[]) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'talko-pgbench-'))
  const file = path.join(folder, 'submit.sql')
  writeFileSync(file, await scriptOf(url, said))
  return {
    async round({ first, each, atOnce }: Round): Promise<Pace> {
      const set = ['-D', `first=${first}`, '-D', `each=${each}`, '-D', 'i=-1']
      const how = ['-n', '-M', 'prepared', '-c', String(atOnce), '-j', '2', '-t', String(each), '-f', file]
      const { stdout } = await run(program, [...how, ...set, url], { maxBuffer: 1e8 })
      const pace = /tps = ([\d.]+) \(without/.exec(stdout)?.[1]
      if (pace === undefined || !stdout.includes('failed transactions: 0 ')) throw new Error(`pgbench: ${stdout}`)
      return { perSecond: Number(pace), p99: 0 } // pgbench tells no percentiles
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
