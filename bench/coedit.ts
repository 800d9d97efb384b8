/**
 * Writing together: people with sign-ins and rights of their own in joint applications, half of them on the line as browsers are, half
 * saved field by field as they type, against the house in a process of its own. Every text, field and history is read back.
 */
import os from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { fieldFaults, sumOf, textFaults } from './coedit/kept.ts'
import { drafts, type Draft } from './coedit/people.ts'
import { saver, type Saving } from './coedit/savers.ts'
import { tellFaults, tellTimes } from './coedit/told.ts'
import { writerOn } from './coedit/writers.ts'
import { nobody, served } from './parts/served.ts'

const applications = Number(process.env.BENCH_APPLICATIONS ?? 50)
const seconds = Number(process.env.BENCH_SECONDS ?? 20)
const question = 'problem'

/** What the two who do not write together fill in: a line and a row of the form, and the costs of a party. */
function savings({ id, partnerId, editor, finance }: Draft, origin: string): readonly Saving[] {
  const of = (kind: Saving['kind'], { id: who, cookie }: Draft['editor']) =>
    ({ application: id, who, cookie, origin, seconds, kind }) as const
  const inForm = (key: string, section: string) =>
    ({ section, question: key, field: key, value: (n: number) => `sana ${n}.` }) as const
  return [
    { ...of('answer', editor), ...inForm('title_fi', 'identity'), fields: (text) => ({ title_fi: text }) },
    {
      ...of('rows', editor),
      ...inForm('risks', 'risks'),
      fields: (text) => ({ 'risks.rows': '1', 'risks.0.risk': text }),
    },
    {
      ...of('costs', finance),
      section: 'budget',
      question: `budget.${partnerId}`,
      field: `costs:${partnerId}`,
      value: (n) => String(100_000 + n),
      fields: (cents) => ({ 'services.2027': (Number(cents) / 100).toFixed(2) }),
    },
  ]
}

/** Asks for the constant page ten times a second, and says how long each took, in milliseconds. */
async function constantPages(origin: string): Promise<readonly number[]> {
  const until = performance.now() + seconds * 1_000
  const times: number[] = []
  while (performance.now() < until) {
    const began = performance.now()
    await (await fetch(`${origin}/fi/constant`, { headers: { cookie: nobody } })).arrayBuffer()
    times.push(performance.now() - began)
    await pause(100)
  }
  return times
}

const house = await served()
const pool = new pg.Pool({ connectionString: house.url, max: 8 })
pool.on('error', () => {}) // the database may go before the last connection has said goodbye
try {
  const { origin } = house
  const all = await drafts(pool, applications)
  const before = (await house.ask('memory')).rss
  const lines = await Promise.all(
    all.flatMap(({ id, writers }, at) =>
      writers.map(({ cookie }, one) => writerOn({ origin, cookie, id, question, mark: `w${at * 2 + one}`, seconds })),
    ),
  )
  const savers = await Promise.all(all.flatMap((draft) => savings(draft, origin)).map(saver))
  const load = os.loadavg()[0] ?? 0
  const [constant, saved] = await Promise.all([
    constantPages(origin),
    Promise.all(savers.map((save) => save())),
    Promise.all(lines.map(({ write }) => write())),
  ])
  await pause(500)
  const largest = (await house.ask('memory')).rss
  const texts = lines.map(({ end }) => end())
  const run = { texts, saved, constant, load, memory: { before, largest } }
  console.log(
    `${all.length * 4} people in ${all.length} applications for ${seconds} s: half in texts, half field by field`,
  )
  tellTimes(run)
  const inTexts = await Promise.all(all.map((draft) => textFaults(pool, draft, question, texts)))
  const inFields = await Promise.all(saved.map((one) => fieldFaults(pool, one)))
  tellFaults(run, sumOf(inTexts), sumOf(inFields))
} finally {
  await pool.end()
  await house.stop()
}
