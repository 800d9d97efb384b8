/**
 * npm run similar: answers questions with the works that they meet, over the code of the pages, on a PostgreSQL of its own that is
 * thrown away. Reads lines {"q": "…", "lang": "fi"}, answers each with a line {"ids": ["2019J-14", …]}. Tells on standard error.
 * --titles-only: over the titles in their original language alone · --with FILE: titles of a file beside them · --evaluate: the test set.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { filesIn } from '../../src/io/files.ts'
import { countRows } from '../../src/io/migrations.ts'
import { open } from '../../src/io/pool.ts'
import { addressOf, startCluster, template, asOwner } from '../cluster.ts'
import { answerLines, idsFor, plainIdsFor } from './answer.ts'
import { enterMore, enterTitles, enterWorks } from './collection.ts'
import { evaluated } from './evaluate.ts'

const tell = (text: string) => process.stderr.write(`${text}\n`)
const answer = (text: string) => process.stdout.write(`${text}\n`)

const { values } = parseArgs({
  options: { 'titles-only': { type: 'boolean' }, with: { type: 'string' }, evaluate: { type: 'boolean' } },
})

const began = performance.now()
const seconds = () => `${((performance.now() - began) / 1_000).toFixed(1)} s`
const cluster = await startCluster()
const name = 'talko_similar'
await asOwner(cluster.url, (client) => client.query(`create database ${name} template ${template}`))
const as = (role: string) => open(addressOf(cluster.url, name, `talko_${role}`), 4).db
const [write, read, witness] = [as('writer'), as('reader'), as('witness')]
const folder = mkdtempSync(path.join(os.tmpdir(), 'talko-similar-'))
const ground = { write, read, witness, files: filesIn(folder), example: false }

async function end(code: number): Promise<never> {
  await Promise.all([write.destroy(), read.destroy(), witness.destroy()])
  await cluster.stop()
  rmSync(folder, { recursive: true, force: true })
  return process.exit(code)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void end(130))

try {
  await (values['titles-only'] === true ? enterTitles(ground, new Date()) : enterWorks(ground, new Date()))
  if (values.with !== undefined) tell(`${await enterMore(ground, values.with, new Date())} further titles`)
  await countRows(addressOf(cluster.url, name))
  tell(`Ready after ${seconds()}`)
  if (values.evaluate === true) {
    const lines = await evaluated(
      (one) => idsFor(read, one),
      (one) => plainIdsFor(read, one),
    )
    for (const line of lines) answer(line)
  } else {
    const lines = createInterface({ input: process.stdin, crlfDelay: Infinity })
    await answerLines(lines, (one) => idsFor(read, one), { answer, tell })
  }
  await end(0)
} catch (fault) {
  tell(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault))
  await end(1)
}
