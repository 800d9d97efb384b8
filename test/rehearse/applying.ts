import { momentOf } from '../../src/kit/dates.ts'
import { euros } from '../../src/kit/money.ts'
import { plain } from '../../src/kit/words.ts'
import { paths } from '../../src/paths.ts'
import type { Planned } from './plan.ts'
import type { Stage } from './play.ts'
import { formTo, Surprise } from './visitor.ts'
import { write, type Written } from './writing.ts'

/** Sends an application and reads the receipt, which names the case. */
async function submit({ id, coordinator, person, planned }: Written): Promise<void> {
  const { lang } = coordinator
  const action = paths.applicationSubmission(lang, id)
  const receipt = await person.send(formTo(await person.get(action), action))
  if (!receipt.html.includes(euros(planned.soughtCents, lang)))
    throw new Surprise(`the receipt of ${plain(coordinator.name, lang)} does not say what is sought`)
}

/** Who comes after the closing is told so, and nothing arrives. */
async function submitLate(stage: Stage, late: Written): Promise<void> {
  const { id, coordinator, person } = late
  const action = paths.applicationSubmission(coordinator.lang, id)
  const page = await person.get(action)
  const { closesAt } = stage.plan.call
  stage.ground.clock.holdAt(new Date(momentOf(closesAt.day, closesAt.time).getTime() + 1))
  await person.send(formTo(page, action), { expect: 409 })
}

async function writeAll(stage: Stage, planned: readonly Planned[]) {
  const written = []
  for (const one of planned) written.push(await write(stage, one))
  return written
}

/** The applications are written and sent, the last of them at the very last instant; the late ones are refused. Gives those that arrived. */
export async function apply(stage: Stage): Promise<readonly Written[]> {
  const { plan, ground, ledger } = stage
  const written = await ledger.phase(
    'Applications',
    () => writeAll(stage, plan.applications),
    (all) => {
      const count = (what: 'commitments' | 'findings') => all.reduce((sum, one) => sum + one[what], 0)
      return `${all.length} written, ${count('commitments')} partners committed, ${count('findings')} earlier works noted`
    },
  )
  const late = await ledger.phase(
    'Too late',
    () => writeAll(stage, plan.late),
    (all) => `${all.length} more written, not sent`,
  )
  const { day, time } = plan.call.closesAt
  return ledger.phase(
    'Submission',
    async () => {
      for (const one of written.slice(0, -1)) await submit(one)
      const last = written.at(-1)
      if (last === undefined) return written
      ground.clock.moveTo(momentOf(day, '16:00'))
      await last.person.signIn(last.coordinator.subject, last.coordinator.lang)
      for (const one of late) await one.person.signIn(one.coordinator.subject, one.coordinator.lang)
      ground.clock.holdAt(momentOf(day, time))
      await submit(last)
      for (const one of late) await submitLate(stage, one)
      return written
    },
    (all) => `${all.length} sent, the last at ${time}:00.000; ${late.length} refused a millisecond later`,
  )
}
