import { expect, test } from 'vitest'
import { ledger } from './ledger.ts'
import { plan2018, shortRound } from './plan-2018.ts'
import { plan2021 } from './plan-2021.ts'
import type { Plan } from './plan.ts'
import { play } from './play.ts'

// Few applications, the whole way: `npm run rehearse -- 2021` and `-- 2018` play the whole rounds.
async function played(plan: Plan): Promise<readonly string[]> {
  const told: string[] = []
  const kept = ledger((text) => told.push(text))
  await play(plan, kept)
  expect(kept.failures).toEqual([])
  return told
}

test(
  'a round is played over HTTP from the first word of the call to an announcement that says what the history says',
  { timeout: 240_000 },
  async () => {
    const told = await played(plan2021({ granted: 2, later: 1, rejected: 1 }))
    expect(told.filter((line) => line.startsWith('  = ')).length).toBeGreaterThanOrEqual(14)
  },
)

test(
  'the round of 2018 ends not a cent over what there is, the first purpose first, and the first below the line is told',
  { timeout: 240_000 },
  async () => {
    const plan = plan2018(shortRound)
    const [, , , below] = plan.applications
    const told = await played(plan)
    expect(
      told.filter((line) => line.includes('first below the line') && line.includes(below?.title.fi ?? '–')),
    ).toHaveLength(1)
  },
)
