import { expect, test } from 'vitest'
import { ledger } from './ledger.ts'
import { plan2021 } from './plan-2021.ts'
import { play } from './play.ts'

// Few applications, the whole way: `npm run rehearse -- 2021` and `-- 2018` play the whole rounds.
test(
  'a round is played over HTTP from the first word of the call to an announcement that says what the history says',
  { timeout: 240_000 },
  async () => {
    const told: string[] = []
    const kept = ledger((text) => told.push(text))
    await play(plan2021({ granted: 2, later: 1, rejected: 1 }), kept)
    expect(kept.failures).toEqual([])
    expect(told.filter((line) => line.startsWith('  = ')).length).toBeGreaterThanOrEqual(14)
  },
)
