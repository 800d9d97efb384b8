/** What the house can carry, as ratios of one run: lists against a constant page, submissions against a bare driver loop. */
import { lists } from './parts/lists.ts'
import { most } from './parts/pace.ts'
import { served } from './parts/served.ts'
import { submissions } from './submit/compare.ts'

const atOnce = 16
const seconds = Number(process.env.BENCH_SECONDS ?? 4)
const each = Number(process.env.BENCH_SUBMISSIONS ?? 320)
const [only] = process.argv.slice(2)
const megabytes = (bytes: number) => (bytes / 1_048_576).toFixed(0)

const house = await served()
try {
  console.log(
    `${atOnce} connections, ${seconds} s a round, three rounds each, page of ${Math.round(house.bytes / 1_024)} KB; lists against a constant page\n`,
  )
  if (only !== 'submissions') await lists(house, { seconds, atOnce })
  if (only !== 'lists') await submissions(house, { each, atOnce })
  const { rss, heapTotal, heapUsed, external } = await house.ask('memory')
  most('\nlargest memory of the Node process', rss / 1_048_576, 200, 'MB')
  console.log(
    `then its heap had ${megabytes(heapTotal)} MB, ${megabytes(heapUsed)} in use, and ${megabytes(external)} beside it`,
  )
  most('seeding', house.seeding / 1_000, 10, 's')
} finally {
  await house.stop()
}
