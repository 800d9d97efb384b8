/** Pages and lists against a constant page of the same bytes behind the same middleware. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import pg from 'pg'
import { line, median, type Compared, type Pace } from './pace.ts'
import { nobody, type Served } from './served.ts'

const run = promisify(execFile)

type Seen = Pace & { readonly failed: number }

/** Asks an address for some seconds, from a process of its own. */
async function ask(url: string, cookie: string, { seconds, atOnce }: Load): Promise<Seen> {
  const { stdout } = await run(process.execPath, ['bench/load.mjs', url, String(atOnce), String(seconds), cookie])
  return JSON.parse(stdout)
}

/** Lets something happen ten times a second, so that nothing that was read before is good any more. Gives what ends it. */
async function happenings(url: string): Promise<() => Promise<void>> {
  const owner = new pg.Client(url)
  await owner.connect()
  let happening: Promise<unknown> = Promise.resolve()
  const happen = () => {
    happening = owner.query(
      `insert into io.event (at, what, about_kind, about) values (now(), 'bench.happened', 'bench', gen_random_uuid())`,
    )
  }
  const often = setInterval(happen, 100)
  return async () => {
    clearInterval(often)
    await happening
    await owner.end()
  }
}

export type Load = { readonly seconds: number; readonly atOnce: number }

/** Each scenario in turn with the constant page, three times; the median ratio is the one to read. */
export async function lists({ origin, cookie, url }: Served, load: Load): Promise<void> {
  const scenarios = [
    { name: 'repeated public page', path: '/fi/projects', as: '', limit: 0.5 },
    { name: 'public list of 50 rows from the database', path: '/fi/projects', as: nobody, limit: 0.15 },
    { name: 'the same for a signed-in person', path: '/fi/projects', as: cookie, limit: 0.12 },
    { name: 'the same while something happens every tenth of a second', path: '/fi/projects', as: nobody, busy: true },
  ]
  for (const { name, path, as, limit, busy } of scenarios) {
    const quiet = busy === true ? await happenings(url) : async () => {}
    let failed = 0
    const rounds: Compared[] = []
    for (let round = 0; round < 3; round++) {
      const against = await ask(`${origin}/fi/constant`, nobody, load)
      const asked = await ask(`${origin}${path}`, as, load)
      failed += asked.failed + against.failed
      rounds.push({ ratio: asked.perSecond / against.perSecond, asked, against })
    }
    await quiet()
    const { ratio, asked, against } = median(rounds)
    const more = `${asked.perSecond.toFixed(0)}/s of ${against.perSecond.toFixed(0)}/s, p99 ${asked.p99.toFixed(0)} ms`
    line(name, ratio, limit, failed > 0 ? `${more}, ${failed} FAILED` : more)
  }
}
