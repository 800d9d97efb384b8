import { listSubmitted } from '../../applications/reads/version.ts'
import type { Call } from '../../calls/call.ts'
import { findCallBySlug } from '../../calls/reads.ts'
import { found } from '../../io/absent.ts'
import type { Here } from '../../io/here.ts'
import { dayOf, daysLater, momentOf } from '../../kit/dates.ts'
import type { Outcome } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { findIdentity, findPerson } from '../../people/reads.ts'
import type { ExampleAssessmentFile, ExampleAssessor } from '../example.ts'
import { findDue } from '../reads/people.ts'
import { assign } from './assign.ts'
import { completeSheet } from './complete-sheet.ts'
import { confirmFulfilled } from './confirm-fulfilled.ts'
import { declareConflict } from './declare-conflict.ts'
import { saveScores } from './save-scores.ts'
import { setDue } from './set-due.ts'

type Ground = Pick<Here, 'db' | 'witness'>
type Plan = ExampleAssessmentFile['applications'][number]
type Play = {
  readonly call: Call
  readonly as: (who: Actor) => Here<Actor>
  readonly personOf: (key: string) => Promise<Actor>
}

/** The rules hold for examples too: what they refuse is a mistake in the file. */
async function well<T, Code extends string>(deed: Promise<Outcome<T, Code>>): Promise<T> {
  const outcome = await deed
  if (!outcome.ok) throw new Error(`an example was refused: ${outcome.refusal}`)
  return outcome.value
}

/** One assessor works as far as the file says. */
async function assess({ call, as, personOf }: Play, applicationId: string, one: ExampleAssessor): Promise<void> {
  const here = as(await personOf(one.person))
  if (!one.declared) return
  await well(declareConflict(here, applicationId, { declared: 'none', ground: '', note: '' }))
  const scores = one.scores.map(([points, reason], i) => ({
    criterionKey: found(call.criteria[i]).key,
    points,
    reason,
  }))
  await well(saveScores(here, applicationId, scores))
  if (one.completed) await well(completeSheet(here, applicationId))
}

/** One application is given out, checked and assessed as far as the file says. */
async function handle(play: Play, presenter: Here<Actor>, applicationId: string, plan: Plan): Promise<void> {
  const people = await Promise.all(plan.assessors.map((one) => play.personOf(one.person)))
  const pairs = people.map(({ id: personId }) => ({ applicationId, personId }))
  await well(assign({ ...presenter, request: `seed ${applicationId}` }, play.call.id, { pairs, note: '' }))
  if (plan.confirmed) await well(confirmFulfilled(presenter, applicationId))
  for (const one of plan.assessors) await assess(play, applicationId, one)
}

/** Whether the call waits for its examples: in assessment, and no day set for the sheets. */
async function waits(db: Here['db'], call: Call | undefined): Promise<Call | undefined> {
  if (call?.state !== 'in_assessment' || call.closesAt === null) return undefined
  return (await findDue(db, call.id)) === undefined ? call : undefined
}

/**
 * Lets the example people assess an invented call as far as the file says, through the same actions as everybody. Does nothing where
 * the call is not in assessment, was begun on already or has no applications. Gives how many applications were handled.
 */
export async function importExampleAssessment(ground: Ground, now: Date, file: ExampleAssessmentFile): Promise<number> {
  const { db } = ground
  const call = await waits(db, await findCallBySlug(db, file.call))
  const received = call === undefined ? [] : await listSubmitted(db, call.id)
  if (call === undefined || received.length === 0) return 0
  const at = momentOf(daysLater(dayOf(call.closesAt ?? now), file.begunDaysAfterClosing), '10:00')
  const personOf = async (key: string) => {
    const { personId } = found(await findIdentity(db, 'example', key))
    return found(await findPerson(db, personId))
  }
  const play: Play = { call, personOf, as: (who) => ({ ...ground, who, now: at, request: 'seed' }) }
  const presenter = play.as(await personOf(file.presenter))
  await well(setDue(presenter, call.id, daysLater(dayOf(now), file.dueInDays)))
  for (const [i, { applicationId }] of received.entries())
    await handle(play, presenter, applicationId, found(file.applications[i] ?? file.applications.at(-1)))
  return received.length
}
