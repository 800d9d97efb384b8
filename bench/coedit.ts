/** Writing together: many writers on the line at once, as browsers are, against the house in a process of its own. */
import pg from 'pg'
import { joined } from '../src/io/joined-text.ts'
import { served } from './parts/served.ts'
import { drafts, writeOn, type Measured } from './coedit/writers.ts'

const writers = Number(process.env.BENCH_WRITERS ?? 200)
const applications = Number(process.env.BENCH_APPLICATIONS ?? 50)
const seconds = Number(process.env.BENCH_SECONDS ?? 20)
const question = 'problem'

const house = await served()
const pool = new pg.Pool({ connectionString: house.url, max: 8 })
try {
  const ids = await drafts(pool, applications)
  const lines = await Promise.all(
    Array.from({ length: writers }, (_, at) =>
      writeOn({ house, id: ids[at % ids.length] ?? '', question, mark: `w${at}`, seconds }),
    ),
  )
  const done: readonly Measured[] = await Promise.all(lines.map((line) => line.end()))
  const times = done.flatMap((one) => one.times).toSorted((a, b) => a - b)
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(0)
  let [lost, reordered] = [0, 0]
  for (const id of ids) {
    const { rows } = await pool.query<{ text: string; changes: Buffer[] }>(
      `select n.value #>> '{}' as text, (select array_agg(t.change order by t.revision) from applications.text_change t
         where t.application_id = $1 and t.question_key = $2) as changes
       from applications.answer n where n.application_id = $1 and n.question_key = $2`,
      [id, question],
    )
    const text = rows[0]?.text ?? ''
    if (text !== joined(rows[0]?.changes ?? [])) reordered += 1
    for (const { words } of done.filter((one) => one.id === id)) {
      const places = words.map((word) => text.indexOf(word))
      lost += places.filter((place) => place < 0).length
      reordered += places.filter((place, index) => index > 0 && place < (places[index - 1] ?? 0)).length
    }
  }
  const { rss } = await house.ask('memory')
  console.log(
    `${writers} writers on ${applications} applications, each typing a word about twice a second for ${seconds} s`,
  )
  console.log(`${times.length} words kept, ${(times.length / seconds).toFixed(0)} a second`)
  console.log(`from typed to kept: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`)
  console.log(`${lost} words lost, ${reordered} reordered (of ${done.reduce((sum, one) => sum + one.words.length, 0)})`)
  console.log(`largest memory of the Node process ${(rss / 1_048_576).toFixed(0)} MB`)
  if (lost + reordered > 0) process.exitCode = 1
} finally {
  await pool.end()
  await house.stop()
}
