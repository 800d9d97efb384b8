import { momentOf } from '../../src/kit/dates.ts'
import { apply } from './applying.ts'
import { assess } from './assessing.ts'
import { announceCall } from './calling.ts'
import { gather, type Cast } from './cast.ts'
import { movableClock } from './clock.ts'
import { enrolEverybody } from './enrolling.ts'
import { openGround, type Ground } from './ground.ts'
import { compare } from './comparing.ts'
import { decide } from './deciding.ts'
import type { Ledger } from './ledger.ts'
import { announce } from './publishing.ts'
import type { Plan } from './plan.ts'

/** What every phase is given. */
export type Stage = { readonly plan: Plan; readonly ground: Ground; readonly cast: Cast; readonly ledger: Ledger }

async function acts(stage: Stage): Promise<void> {
  for (const fact of stage.plan.external) stage.ledger.note(`external: ${fact}`)
  await announceCall(stage)
  await enrolEverybody(stage)
  const written = await apply(stage)
  await assess(stage, written)
  await decide(stage, written)
  await compare(stage, await announce(stage))
}

/** Plays a round from the first word of the call to the announcement, in a database of its own. */
export async function play(plan: Plan, ledger: Ledger): Promise<void> {
  const clock = movableClock(momentOf(plan.days.prepared, '09:00'))
  const ground = await ledger.phase(
    'Ground',
    () => openGround(clock, plan.year),
    ({ origin }) => `registers and the rounds before ${plan.year}; ${origin}`,
  )
  try {
    const cast = await ledger.phase(
      'People',
      () => gather(ground.outside, plan),
      ({ players }) => `${players.size} organisations, each with a person`,
    )
    await acts({ plan, ground, cast, ledger })
  } finally {
    await ground.close()
  }
}
