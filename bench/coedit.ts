/** Writing together: many writers on the line at once, as browsers are, against the house in a process of its own. */
import os from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { joinedText } from '../src/io/joined-text.ts'
import { drafts, writerOn, type Measured } from './coedit/writers.ts'
import { served } from './parts/served.ts'

const writers = Number(process.env.BENCH_WRITERS ?? 200)
const applications = Number(process.env.BENCH_APPLICATIONS ?? 50)
const seconds = Number(process.env.BENCH_SECONDS ?? 20)
const question = 'problem'
const limit = 250 // milliseconds from the writer's sending to another reader's receipt, p95, when nothing else runs

/** The words that are not in a text, and those that stand before an earlier one of the same writer. */
function faultsIn(text: string, { words }: Measured) {
  const places = words.map((word) => text.indexOf(word))
  const lost = places.filter((place) => place < 0).length
  return { lost, reordered: places.filter((place, at) => at > 0 && place < (places[at - 1] ?? 0)).length }
}

function percentiles(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`
}

/** From the sending of each word until each other writer of the same text had it. */
function journeys(all: readonly Measured[]): readonly number[] {
  return all.flatMap((writer) =>
    all
      .filter((other) => other !== writer && other.id === writer.id)
      .flatMap(({ seenAt }) =>
        [...writer.sentAt].flatMap(([word, at]) => {
          const seen = seenAt.get(word)
          return seen === undefined ? [] : [seen - at]
        }),
      ),
  )
}

const stored = `select n.value #>> '{}' as text, (select array_agg(t.change order by t.seq) from applications.text_change t
    where t.application_id = $1 and t.question_key = $2) as changes
  from applications.answer n where n.application_id = $1 and n.question_key = $2`

const house = await served()
const pool = new pg.Pool({ connectionString: house.url, max: 8 })
pool.on('error', () => {}) // the database may go before the last connection has said goodbye
try {
  const ids = await drafts(pool, applications)
  const before = (await house.ask('memory')).rss
  const lines = await Promise.all(
    Array.from({ length: writers }, (_, at) =>
      writerOn({ house, id: ids[at % ids.length] ?? '', question, mark: `w${at}`, seconds }),
    ),
  )
  const load = os.loadavg()[0] ?? 0
  await Promise.all(lines.map(({ write }) => write()))
  await pause(500)
  const { rss } = await house.ask('memory')
  const all = lines.map(({ end }) => end())
  let [lost, reordered, different] = [0, 0, 0]
  for (const id of ids) {
    const { rows } = await pool.query<{ text: string; changes: Buffer[] }>(stored, [id, question])
    const text = rows[0]?.text ?? ''
    const here = all.filter((one) => one.id === id)
    different += here.filter((one) => one.text !== text).length
    if (joinedText(rows[0]?.changes ?? []).text() !== text) different += 1
    for (const one of here) {
      const faults = faultsIn(text, one)
      lost += faults.lost
      reordered += faults.reordered
    }
  }
  const words = all.reduce((sum, one) => sum + one.words.length, 0)
  const [seen, kept] = [journeys(all), all.flatMap((one) => one.kept)]
  console.log(`${writers} writers on ${applications} applications, each a word about twice a second for ${seconds} s`)
  console.log(`load of the machine before they began: ${load.toFixed(1)} on ${os.cpus().length} processors`)
  console.log(`${words} words written, ${kept.length} said to be kept, ${lost} lost, ${reordered} reordered`)
  console.log(`${different} texts that say something else than what is stored`)
  console.log(`from sent to seen by another: ${percentiles(seen)} (${seen.length} receipts; wanted p95 ${limit} ms)`)
  console.log(`from sent to kept: ${percentiles(kept)}`)
  const mb = (bytes: number) => (bytes / 1_048_576).toFixed(0)
  console.log(`largest memory of the Node process ${mb(rss)} MB, ${mb(before)} MB of it before anybody came`)
  if (lost + reordered + different + (words - kept.length) > 0) process.exitCode = 1
} finally {
  await pool.end()
  await house.stop()
}
