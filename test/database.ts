import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Db } from '../src/io/db.ts'
import { open } from '../src/io/pool.ts'
import { addressOf, asOwner, template } from './cluster.ts'
import { seededTemplate } from './seeded.ts'

export type TestDatabase = {
  /** The owner's address. */
  readonly url: string
  readonly write: Db
  readonly read: Db
  readonly witness: Db
  /** For what no role of the server may do: looking into everything, planting rows. */
  readonly owner: pg.Pool
  /** Closes the connections and drops the database. */
  close(): Promise<void>
}

const busy = '55006' // another copy of the template is being made by somebody who is connected to it

const codeOf = (fault: unknown) => (fault instanceof Error && 'code' in fault ? fault.code : undefined)

async function copied(cluster: string, from: string, to: string): Promise<void> {
  for (let left = 50; ; left--) {
    try {
      // copied as files: a third of the time of the usual way, which writes every page to the log
      await asOwner(cluster, (client) => client.query(`create database ${to} template ${from} strategy file_copy`))
      return
    } catch (fault) {
      if (left === 0 || codeOf(fault) !== busy) throw fault
      await pause(100)
    }
  }
}

/**
 * A database of one's own, copied from the migrated template (`empty`) or from the one with all seeds (`seeded`), and open as the
 * three roles of the server. Close it in `afterAll`.
 */
export async function freshDatabase(kind: 'empty' | 'seeded' = 'empty'): Promise<TestDatabase> {
  const cluster = process.env.TALKO_TEST_CLUSTER
  if (cluster === undefined) throw new Error('no cluster: a test with a database is called *.db.test.ts')
  const name = `t_${randomUUID().replaceAll('-', '')}`
  await copied(cluster, kind === 'empty' ? template : await seededTemplate(cluster), name)
  const url = addressOf(cluster, name)
  const role = (who: string) => open(addressOf(cluster, name, who), 8).db
  const [write, read, witness] = [role('talko_writer'), role('talko_reader'), role('talko_witness')]
  const owner = new pg.Pool({ connectionString: url, max: 4 })
  owner.on('error', () => {}) // the database may be dropped before the last connection has said goodbye
  owner.on('connect', (client) => client.on('error', () => {}))
  const close = async () => {
    await Promise.all([write.destroy(), read.destroy(), witness.destroy(), owner.end()])
    await asOwner(cluster, (client) => client.query(`drop database ${name} with (force)`))
  }
  return { url, write, read, witness, owner, close }
}
