/** The database of the house under measurement, as the benches reach it beside the house. */
import pg from 'pg'
import { open } from '../../src/io/pool.ts'
import type { TestDatabase } from '../../test/database.ts'

/** The owner's address of a database as one of the roles has it. */
export const addressAs = (url: string, role: string): string => url.replace('postgres@', `talko_${role}@`)

/** Two connections for each role. */
export function connected(url: string): TestDatabase {
  const as = (role: string) => open(addressAs(url, role), 2).db
  const [write, read, witness] = [as('writer'), as('reader'), as('witness')]
  const owner = new pg.Pool({ connectionString: url, max: 2 })
  owner.on('error', () => {}) // the database may be stopped before the last connection has said goodbye
  const close = async () => {
    await Promise.all([write.destroy(), read.destroy(), witness.destroy(), owner.end()])
  }
  return { url, owner, write, read, witness, close }
}
