import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Db } from '../src/io/db.ts'
import { open } from '../src/io/pool.ts'
import { addressOf, asOwner, closed, template } from './cluster.ts'

const seeded = 'talko_seeded'
const lock = 7_411_002 // two test files never fill the template at once

/** The moment that the example environment of the tests is built around. */
export const seededAt = new Date('2026-11-23T10:00:00Z')

async function fill(cluster: string): Promise<void> {
  const { seed }: { seed: (db: Db, now: Date) => Promise<unknown> } = await import(
    pathToFileURL(path.resolve('src/seed.ts')).href
  )
  const { db } = open(addressOf(cluster, seeded, 'talko_writer'), 4)
  try {
    await seed(db, seededAt)
  } finally {
    await db.destroy()
  }
}

/** The name of the template that holds all seeds. The first to ask fills it, the others wait. */
export const seededTemplate = (cluster: string): Promise<string> =>
  asOwner(cluster, async (client) => {
    await client.query('select pg_advisory_lock($1)', [lock])
    const ready = await client.query('select from pg_database where datname = $1 and datistemplate', [seeded])
    if (ready.rowCount === 1) return seeded
    await client.query(`drop database if exists ${seeded} with (force)`)
    await client.query(`create database ${seeded} template ${template}`)
    await fill(cluster)
    await closed(cluster, seeded)
    return seeded
  })
