/**
 * npm run bench -- search: how long a question and the pages that answer it take among many works, on a PostgreSQL of its own. BENCH_WORKS says how many (10 000).
 * The works are made of labels of the national vocabulary, by a rule, so that every run has the same ones: a title and a summary of sixty words.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { makeFindable } from '../src/catalogue/actions/make-findable.ts'
import { searchWorks } from '../src/catalogue/reads.ts'
import { paths } from '../src/paths.ts'
import { insertWorks } from '../src/catalogue/store/work.ts'
import { attempt } from '../src/io/db.ts'
import { countRows } from '../src/io/migrations.ts'
import { open } from '../src/io/pool.ts'
import { langs } from '../src/kit/lang.ts'
import { done } from '../src/kit/outcome.ts'
import { vocabulary } from '../src/seed.ts'
import { addressOf, asOwner, startCluster, template } from '../test/cluster.ts'
import { titled } from '../test/similarity/collection.ts'
import { questions } from '../test/similarity/evaluate.ts'
import { percentile } from './parts/pace.ts'
import { started } from './parts/started.ts'

const many = Number(process.env.BENCH_WORKS ?? 10_000)
const atOnce = 1_000

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
}

const cluster = await startCluster()
const name = 'talko_bench'
await asOwner(cluster.url, (client) => client.query(`create database ${name} template ${template}`))
const as = (role: string) => open(addressOf(cluster.url, name, `talko_${role}`), 4).db
const [write, read] = [as('writer'), as('reader')]
const ask = async (text: string) => (await asOwner(addressOf(cluster.url, name), (client) => client.query(text))).rows
const tell = (text: string) => process.stdout.write(`${text}\n`)
const ms = (value: number) => `${value.toFixed(1)} ms`

const began = performance.now()
await vocabulary(write)
tell(`the vocabulary entered in ${ms(performance.now() - began)}`)
const labels: readonly Record<string, string>[] = (await ask('select label from catalogue.concept order by no')).map(
  (row) => row.label,
)
const random = chance(20_261_122)
const lift = ['kunnan digitaalinen', 'kommunens digitala', 'digital municipal']

/** A work about some concepts: a title of three, a summary of thirty. */
function invented(at: number) {
  const lang = langs[Math.floor(random() * 3)] ?? 'fi'
  const words = Array.from({ length: 33 }, () => labels[Math.floor(random() * labels.length)]?.[lang] ?? '')
  const begins = random() < 0.4 ? `${lift[langs.indexOf(lang)] ?? ''} ` : ''
  const title = { [lang]: { text: `${begins}${words.slice(0, 3).join(', ')}`, by: 'ours' as const } }
  return { ...titled(`w-${at}`, title), summary: { [lang]: { text: words.slice(3).join(' '), by: 'ours' as const } } }
}

const entering = performance.now()
for (let at = 0; at < many; at += atOnce) {
  const rows = Array.from({ length: Math.min(atOnce, many - at) }, (_, i) => invented(at + i))
  await attempt(write, async (tx) => {
    await insertWorks(tx, rows, new Date())
    const ids = rows.map((row) => row.id)
    await makeFindable(tx, ids)
    return done(undefined)
  })
}
const entered = performance.now() - entering
await ask('vacuum catalogue.work_feature')
await countRows(addressOf(cluster.url, name))
const [size] =
  await ask(`select pg_size_pretty(pg_total_relation_size('catalogue.work_feature')) as features, pg_size_pretty(pg_total_relation_size('catalogue.work')) as works,
  (select count(*) from catalogue.work_feature) as rows`)
tell(
  `${many} works entered and read in ${ms(entered)}, ${ms(entered / many)} each; ${size.rows} features ${size.features}, works ${size.works}`,
)

type Asking = (text: string) => Promise<unknown>

/** How long texts take one after another, the first twenty apart. */
async function measured(what: string, texts: readonly string[], asking: Asking): Promise<(share: number) => number> {
  const times: number[] = []
  for (const text of [...texts.slice(0, 20), ...texts]) {
    const start = performance.now()
    await asking(text)
    times.push(performance.now() - start)
    await setImmediate()
  }
  const at = (share: number) => percentile(times.slice(20), share)
  tell(`${what.padEnd(28)} p50 ${ms(at(0.5))}, p95 ${ms(at(0.95))}, largest ${ms(at(1))}`)
  return at
}

const search: Asking = (text) => searchWorks(read, text, { lang: 'fi', limit: 20 })
const held = (name: string, took: number, limit: number) =>
  tell(`limit of p95 of ${name} with 10 000 works ${limit} ms: ${took <= limit ? 'reached' : 'MISSED'}`)

/**
 * The pages on which people ask, over HTTP, of a server on this database: what is found, why, and how many each filter would leave. Every
 * question is new to the server.
 */
async function pages(texts: readonly string[]): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'talko-bench-'))
  const there = await started({ folder, database: addressOf(cluster.url, name) })
  const page = (address: (q: string) => string) => async (text: string) => {
    const answer = await fetch(`${there.origin}${address(text)}`)
    if (answer.status !== 200) throw new Error(`${answer.status} for ${text}`)
    return answer.text()
  }
  await measured(
    'the page of projects',
    texts,
    page((q) => paths.projects('fi', { q })),
  )
  await measured(
    'the page of all works',
    texts,
    page((q) => paths.solutions('fi', { q })),
  )
  await measured(
    'the same narrowed by kind',
    texts,
    page((q) => paths.solutions('fi', { q, kind: 'project' })),
  )
  await there.end('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
}

const asked = questions().map((one) => one.q)
const plans = Array.from({ length: 40 }, (_, i) => {
  const start = (i * 7) % asked.length
  return [...asked, ...asked].slice(start, start + 90).join('. ')
})
const short = asked.filter((text) => text.length < 200)
held('a question', (await measured('a question', short, search))(0.95), 30)
held('a whole plan', (await measured('a whole plan', plans, search))(0.95), 100)
await pages(short)
tell(`memory of the program ${(process.memoryUsage.rss() / 1_048_576).toFixed(0)} MB`)
await Promise.all([write.destroy(), read.destroy()])
await cluster.stop()
process.exit(0)
