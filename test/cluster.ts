import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../src/io/embedded.ts'
import { migrate } from '../src/io/migrations.ts'

export const template = 'talko_template'
const lossy = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_senders=0', 'wal_level=minimal']

export type Cluster = { readonly url: string; stop(): Promise<void> }

/** The address of another database of the same cluster, as another role where one is named. */
export function addressOf(cluster: string, database: string, role?: string): string {
  const url = new URL(cluster)
  url.pathname = `/${database}`
  if (role !== undefined) {
    url.username = role
    url.password = ''
  }
  return url.href
}

/** Asks the owner's database of the cluster; the connection is closed again. */
export async function asOwner<T>(cluster: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: cluster })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** No more connections: a template that somebody is connected to cannot be copied. */
export const closed = (cluster: string, database: string) =>
  asOwner(cluster, (client) => client.query(`alter database ${database} with is_template true allow_connections false`))

const memory = '/dev/shm'
const roomWanted = 4 * 1024 ** 3 // a whole run with its journeys takes less than one

/** Where the run's files lie: in memory where there is room, for each test file begins and ends with a database of a thousand files. */
function shelf(): string {
  if (!existsSync(memory)) return os.tmpdir()
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize >= roomWanted && os.freemem() >= 2 * roomWanted ? memory : os.tmpdir()
}

/** One PostgreSQL for a whole run, in a temporary folder, without care for power cuts; with the migrated template. */
export async function startCluster(): Promise<Cluster> {
  const folder = mkdtempSync(path.join(shelf(), 'talko-test-'))
  chmodSync(folder, 0o755) // PostgreSQL runs as `nobody` where we are root, and must be able to walk in
  const server = await startEmbedded(path.join(folder, 'data'), { settings: [...lossy, 'max_connections=300'] })
  const stop = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await asOwner(server.url, (client) => client.query(`create database ${template}`))
    await migrate(addressOf(server.url, template), 'db/migrations')
    await closed(server.url, template)
  } catch (fault) {
    await stop()
    throw fault
  }
  return { url: server.url, stop }
}
