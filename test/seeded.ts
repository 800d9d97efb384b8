import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { dayOf } from '../src/kit/dates.ts'
import { filesIn } from '../src/io/files.ts'
import { open } from '../src/io/pool.ts'
import { seed } from '../src/seed.ts'
import { addressOf, asOwner, closed, template } from './cluster.ts'

const seeded = 'talko_seeded'
const lock = 7_411_002 // two test files never fill the template at once

/** The moment that the example environment of the tests is built around. */
export const seededAt = new Date('2026-11-23T10:00:00Z')
/** Its day in Helsinki. */
export const seededOn = dayOf(seededAt)

/** Fills the template as a first start would, example environment included. */
async function fill(cluster: string): Promise<void> {
  const role = (name: string) => open(addressOf(cluster, seeded, `talko_${name}`), 4).db
  const [write, read, witness] = [role('writer'), role('reader'), role('witness')]
  const folder = mkdtempSync(path.join(os.tmpdir(), 'talko-files-'))
  try {
    await seed({ write, read, witness, files: filesIn(folder), example: true }, seededAt, () => {})
  } finally {
    await Promise.all([write.destroy(), read.destroy(), witness.destroy()])
    rmSync(folder, { recursive: true, force: true })
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
