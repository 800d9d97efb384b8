import { startCluster } from '../cluster.ts'
import { ledger } from './ledger.ts'
import { plan2018 } from './plan-2018.ts'
import { plan2021 } from './plan-2021.ts'
import { play } from './play.ts'

const tell = (text: string) => process.stdout.write(`${text}\n`)
const plans = {
  '2021': () => plan2021(),
  '2018': plan2018,
  short: () => plan2021({ granted: 2, later: 1, rejected: 1 }),
}

/** Plays a round by its year; `short` is 2021 with four applications, as the tests play it. */
async function rehearse(year: string): Promise<number> {
  const plan = Object.entries(plans).find(([key]) => key === year)?.[1]
  if (plan === undefined) {
    tell('Say which round: npm run rehearse -- 2021 (or 2018, or short)')
    return 2
  }
  const kept = ledger(tell)
  const cluster = await kept.phase('PostgreSQL', startCluster, () => 'a cluster of its own, migrations applied')
  process.env.TALKO_TEST_CLUSTER = cluster.url
  const breakOff = () => void cluster.stop().finally(() => process.exit(130))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, breakOff)
  try {
    await play(plan(), kept)
  } finally {
    await cluster.stop()
  }
  tell(
    kept.failures.length === 0
      ? '\nEverything agreed.'
      : `\n${kept.failures.length} comparisons did not hold: ${kept.failures.join(', ')}`,
  )
  return kept.failures.length === 0 ? 0 : 1
}

rehearse(process.argv[2] ?? '').then(
  (code) => process.exit(code),
  (fault: unknown) => {
    process.stderr.write(`The rehearsal broke off: ${fault instanceof Error ? fault.stack : String(fault)}\n`)
    process.exit(1)
  },
)
