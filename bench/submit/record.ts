/** Writes down what the house asks its database, statement by statement. */
import pg from 'pg'

/** A statement as it was asked: by which role, with which values. */
export type Said = { readonly role: string; readonly text: string; readonly values: readonly unknown[] }

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const field = (value: unknown, key: string): unknown => (isObject(value) ? Reflect.get(value, key) : undefined)

function saidBy(client: pg.Client, [config, values]: readonly unknown[]): Said {
  const text = typeof config === 'string' ? config : String(field(config, 'text'))
  const given = typeof config === 'string' ? values : field(config, 'values')
  return { role: String(client.user), text, values: Array.isArray(given) ? given : [] }
}

type Query = pg.Client['query']

/** Listens at every connection of this process; costs nothing measurable while it does not record. */
export function recorder(): { begin(): true; end(): readonly Said[] } {
  let said: Said[] | undefined
  const ask: Query = pg.Client.prototype.query
  const heard: Query = function (this: pg.Client, ...asked: unknown[]) {
    said?.push(saidBy(this, asked))
    return Reflect.apply(ask, this, asked)
  }
  pg.Client.prototype.query = heard
  return {
    begin() {
      said = []
      return true
    },
    end() {
      const all = said ?? []
      said = undefined
      return all
    },
  }
}
