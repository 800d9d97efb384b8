/** Sending applications over HTTP against the same statements in a bare driver loop, and by pgbench where it is installed. */
import { line, median, paced, type Compared, type Pace } from '../parts/pace.ts'
import type { Served } from '../parts/served.ts'
import { byPgbench, findPgbench } from './by-pgbench.ts'
import { marked } from './marked.ts'
import { overHttp } from './over-http.ts'
import { ready, type Ready } from './ready.ts'
import type { Said } from './record.ts'
import { bare } from './replay.ts'
import { added, same, type Rows } from './rows.ts'

export type Size = { readonly each: number; readonly atOnce: number }
/** Sends those applications and says how fast. */
type Way = (numbers: readonly number[]) => Promise<Pace>

const rounds = 3
const warming = 4 // times as many as are sent at once, before anything is counted

/** One submission over HTTP: every statement it asks, and what it leaves. */
async function one(served: Served, { owner, idOf }: Ready, send: (k: number) => Promise<void>) {
  await served.ask('record')
  const left = await added(owner, () => send(1))
  const said = await served.ask('recorded')
  return { left, said: await marked(owner, said, idOf(1)) }
}

/** The same way, which throws where it did not leave what so many submissions leave. */
const checked =
  (name: string, owner: Ready['owner'], left: Rows, way: Way): Way =>
  async (numbers) => {
    let pace: Pace = { perSecond: 0, p99: 0 }
    const there = await added(owner, async () => (pace = await way(numbers)))
    same(name, there, { of: left, times: numbers.length })
    return pace
  }

async function pgbenchWay(url: string, said: readonly Said[], atOnce: number) {
  const program = findPgbench()
  if (program === undefined) return undefined
  const bench = await byPgbench(program, url, said)
  const way: Way = (numbers) => bench.round({ first: numbers[0] ?? 0, each: numbers.length / atOnce, atOnce })
  return { way, close: bench.close }
}

function tell(name: string, limit: number | undefined, told: readonly Compared[]): void {
  const { ratio, asked, against } = median(told)
  const more = `${asked.perSecond.toFixed(0)}/s of ${against.perSecond.toFixed(0)}/s, p99 ${asked.p99.toFixed(0)} ms`
  line(name, ratio, limit, more)
}

const against = (asked: Pace, other: Pace): Compared => ({
  ratio: asked.perSecond / other.perSecond,
  asked,
  against: other,
})

/** The ways in turn, three rounds; the median ratio is the one to read. */
export async function submissions(served: Served, { each: wanted, atOnce }: Size): Promise<void> {
  const each = Math.ceil(wanted / atOnce) * atOnce
  let last = 1
  const next = (count: number) => Array.from({ length: count }, () => ++last)
  const there = await ready(served.url, 1 + 3 * (rounds * each + warming * atOnce))
  const send = overHttp({ origin: served.origin, ready: there, atOnce })
  const { left, said } = await one(served, there, send)
  const loop = bare(served.url, said)
  const pgbench = await pgbenchWay(served.url, said, atOnce)
  const http = checked('over HTTP', there.owner, left, (numbers) => paced(numbers, atOnce, send))
  const driver = checked('bare', there.owner, left, (numbers) => paced(numbers, atOnce, loop.prepare(numbers)))
  const database = pgbench && checked('pgbench', there.owner, left, pgbench.way)
  for (const way of [http, driver, database]) await way?.(next(warming * atOnce))
  const [toDriver, toDatabase]: [Compared[], Compared[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    const asked = await http(next(each))
    toDriver.push(against(asked, await driver(next(each))))
    if (database !== undefined) toDatabase.push(against(asked, await database(next(each))))
  }
  console.log(`\n${each} submissions a round, ${said.length} statements each, on ${atOnce} connections`)
  tell('submit over HTTP against a bare driver loop', 0.4, toDriver)
  if (pgbench === undefined) console.log('pgbench is not installed: nothing to compare with')
  else tell('the same against pgbench', undefined, toDatabase)
  pgbench?.close()
  await Promise.all([loop.close(), there.close()])
}
