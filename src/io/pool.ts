import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Db } from './db.ts'
import type { Tables } from './generated/tables.ts'

/** bigint (cents, counters) as a number, a date as 'YYYY-MM-DD': pg would give a string and a moment at local midnight. */
function integer(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`beyond 2^53: ${text}`)
  return value
}
const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, integer],
  [pg.types.builtins.DATE, (text) => text],
  [
    1182,
    (text) =>
      text
        .slice(1, -1)
        .split(',')
        .filter((day) => day !== ''),
  ], // date[]
])
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => parsers.get(oid) ?? pg.types.getTypeParser(oid, format),
}

const mostNames = 400 // statements kept prepared on one connection; beyond that they are planned each time

type Query = pg.Client['query']

/**
 * A client that prepares what it is asked: planning a page's list costs more than running it, and a prepared statement is planned once.
 * Texts are made by us and few; values travel apart.
 */
class PreparingClient extends pg.Client {
  readonly names = new Map<string, string>()

  nameOf(text: string): string | undefined {
    const known = this.names.get(text)
    if (known !== undefined || this.names.size >= mostNames) return known
    const name = `t${this.names.size}`
    this.names.set(text, name)
    return name
  }

  override query: Query = (config: unknown, ...rest: unknown[]) => {
    const [values] = rest
    const name = typeof config === 'string' && Array.isArray(values) ? this.nameOf(config) : undefined
    const asked = name === undefined ? [config, ...rest] : [{ name, text: config, values }, ...rest.slice(1)]
    return Reflect.apply(super.query, this, asked)
  }
}

export type Opened = { readonly db: Db; readonly pool: pg.Pool }

/** Opens the database as one of its roles. `db.destroy()` closes the pool. */
export function open(url: string, max: number): Opened {
  const pool = new pg.Pool({ connectionString: url, max, types, Client: PreparingClient })
  // A connection that breaks while nobody uses it is not a fault: the pool opens another, and whoever asks next hears if it cannot.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), pool }
}
