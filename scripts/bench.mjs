// npm run bench: what the house can carry, as ratios of one run against a constant page of the same bytes behind the same middleware.
// npm run bench -- NAME: what bench/NAME.ts measures instead.
import { execFile, fork, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { build } from './build.mjs'

const run = promisify(execFile)
const connections = 16
const seconds = Number(process.env.BENCH_SECONDS ?? 4)

/** One scenario asked in turn with the constant page, three times; the median ratio is the one to read. */
async function compare(origin, { path, cookie }) {
  const ask = async (where, as) =>
    JSON.parse((await run(process.execPath, ['bench/load.mjs', `${origin}${where}`, connections, seconds, as])).stdout)
  const rounds = []
  for (let i = 0; i < 3; i++) {
    const constant = await ask('/fi/constant', 'talko-none=x')
    const asked = await ask(path, cookie)
    rounds.push({ ratio: asked.perSecond / constant.perSecond, asked, constant })
  }
  return rounds.sort((a, b) => a.ratio - b.ratio)[1]
}

const server = () =>
  new Promise((resolve, reject) => {
    const child = fork('.talko/build/server.js', {
      env,
      execArgv: limits,
    })
    child.once('exit', (code) => reject(new Error(`the server of the benchmarks ended with ${code}`)))
    child.once('message', (hello) => resolve({ child, hello }))
  })

const memory = (child) =>
  new Promise((resolve) => {
    child.once('message', ({ largest }) => resolve(largest / 1_048_576))
    child.send('memory')
  })

const line = (name, ratio, limit, more) =>
  console.log(
    `${name.padEnd(58)} ${ratio.toFixed(2).padStart(6)}   at least ${limit.toFixed(2)}   ${ratio >= limit ? 'reached' : 'MISSED'}   ${more}`,
  )

/** The limits under which the house runs (scripts/start.mjs). */
const limits = ['--max-old-space-size=128', '--max-semi-space-size=4']
const env = { ...process.env, NODE_ENV: 'production', TZ: 'UTC' }

/** Runs what bench/NAME.ts measures, as a program of its own. */
function measure(name) {
  if (!existsSync(`bench/${name}.ts`)) {
    console.error(`There is no bench/${name}.ts.`)
    return 1
  }
  return spawnSync(process.execPath, [...limits, `.talko/build/${name}.js`], { stdio: 'inherit', env }).status ?? 1
}

await build()
const [name] = process.argv.slice(2)
if (name !== undefined) process.exit(measure(name))

const { child, hello } = await server()
console.log(
  `${connections} connections, ${seconds} s a round, three rounds each, page of ${Math.round(hello.bytes / 1024)} KB; ratios against a constant page\n`,
)
const scenarios = [
  { name: 'repeated public page', path: '/fi/projects', cookie: '', limit: 0.5 },
  { name: 'public list of 50 rows from the database', path: '/fi/projects', cookie: 'talko-none=x', limit: 0.15 },
  { name: 'the same for a signed-in person', path: '/fi/projects', cookie: hello.cookie, limit: 0.12 },
]
for (const { name, limit, ...scenario } of scenarios) {
  const { ratio, asked, constant } = await compare(hello.origin, scenario)
  line(
    name,
    ratio,
    limit,
    `${asked.perSecond.toFixed(0)}/s of ${constant.perSecond.toFixed(0)}/s, p99 ${asked.p99.toFixed(0)} ms${asked.failed > 0 ? `, ${asked.failed} FAILED` : ''}`,
  )
}
const largest = await memory(child)
console.log(
  `\nlargest memory of the Node process ${largest.toFixed(0)} MB (limit 200) · seeding ${(hello.seeding / 1_000).toFixed(1)} s (limit 10)`,
)
child.removeAllListeners('exit')
child.send('stop')
