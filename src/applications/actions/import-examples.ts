import type { Call } from '../../calls/call.ts'
import { findCallBySlug } from '../../calls/reads.ts'
import { searchWorks } from '../../catalogue/reads.ts'
import { findForm } from '../../forms/reads.ts'
import { found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { newId } from '../../io/once.ts'
import { done, type Outcome } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { findIdentity, findMunicipality, findPerson } from '../../people/reads.ts'
import { ownNeeded, totalOf } from '../budget.ts'
import {
  answersOf,
  linesOf,
  startOf,
  type ExampleApplication,
  type ExamplesFile,
  type ExampleParty,
} from '../example.ts'
import { findApplication } from '../reads/application.ts'
import { listMine } from '../reads/mine.ts'
import { addFinding } from './add-finding.ts'
import { addPartner } from './add-partner.ts'
import { commit } from './commit.ts'
import { noteParts } from './note-parts.ts'
import { saveAnswers } from './save-answers.ts'
import { saveBudget } from './save-budget.ts'
import { savePartner } from './save-partner.ts'
import { saveReuse } from './save-reuse.ts'
import { start } from './start.ts'
import { submit } from './submit.ts'
import { takeIntoAssessment } from './take-into-assessment.ts'

type Ground = Pick<Here, 'db' | 'witness'>

/** What must go well: an example that the rules refuse is a fault in the examples. */
async function well<T, Code extends string>(deed: Promise<Outcome<T, Code>>): Promise<T> {
  const outcome = await deed
  if (!outcome.ok) throw new Error(`an example was refused: ${outcome.refusal}`)
  return outcome.value
}

async function personOf({ db }: Ground, key: string): Promise<Actor> {
  const { personId } = found(await findIdentity(db, 'example', key))
  return found(await findPerson(db, personId))
}

const hourMs = 3_600_000
/** A moment of a working day, so many days after the call opened. */
const after = (call: Call, days: number, hours = 0) =>
  new Date((call.opensAt?.getTime() ?? 0) + (days * 24 + hours) * hourMs)

type Making = { readonly ground: Ground; readonly id: string; readonly call: Call; readonly file: ExampleApplication }

const hereOf = (ground: Ground, who: Actor, now: Date): Here<Actor> => ({ ...ground, who, now, request: newId() })

/** One party writes its tasks and money; a partner is added first, and commits when it has. */
async function writeParty({ ground, id, call, file }: Making, party: ExampleParty, isFirst: boolean): Promise<void> {
  const who = await personOf(ground, party.person)
  const lead = hereOf(ground, await personOf(ground, file.writer), after(call, file.beganDays, 1))
  const organisationId = found(who.actingFor ?? undefined).id
  if (!isFirst) await well(addPartner(lead, id, { id: newId(), organisationId }))
  const own = hereOf(ground, who, after(call, file.beganDays, 2))
  const partner = async () =>
    found((await findApplication(ground.db, id))?.partners.find((one) => one.organisationId === organisationId))
  const partnerId = (await partner()).id
  await well(savePartner(lead, id, { partnerId, tasks: party.tasks }))
  const lines = linesOf(party, startOf(call))
  const ownCents = party.own === undefined ? ownNeeded(totalOf(lines), call.highestShare) : party.own * 100
  await well(saveBudget(own, id, { partnerId, lines, ownCents }))
  const { digest } = await partner()
  const signing = hereOf(ground, await signatoryOf(ground, party), after(call, file.beganDays, 26))
  if (!isFirst && party.position !== null)
    await well(
      commit(signing, id, { partnerId, digest, position: party.position, basis: '', lang: (await partner()).lang }),
    )
}

/** Who commits for a party: whoever signs for the organisation of its writer. */
const signatoryOf = (ground: Ground, { person }: ExampleParty): Promise<Actor> =>
  personOf(ground, person === 'coordinator' ? 'signatory' : person)

/** A municipality that was asked to join and has not answered. */
async function inviteOne({ ground, id, call, file }: Making, code: string): Promise<void> {
  const lead = hereOf(ground, await personOf(ground, file.writer), after(call, file.beganDays, 6))
  const { id: organisationId } = found(await findMunicipality(ground.db, code))
  await well(addPartner(lead, id, { id: newId(), organisationId }))
}

async function writeReuse({ ground, id, call, file }: Making): Promise<void> {
  if (file.reuse === null) return
  const here = hereOf(ground, await personOf(ground, file.writer), after(call, file.beganDays, 5))
  const { q, note, cooperate, decision, why, searched } = file.reuse
  const search = { lang: file.base, limit: 1 }
  const met = (await searchWorks(ground.db, q, search)).works
  const [work] = met.length > 0 ? met : (await searchWorks(ground.db, '', search)).works
  if (work !== undefined) await well(addFinding(here, id, { workId: work.id, note, cooperate }))
  await well(saveReuse(here, id, { decision, why, searched }))
}

async function send({ ground, id, call, file }: Making): Promise<void> {
  if (file.sentDays === null) return
  const signatory = await personOf(ground, file.signatory)
  await well(submit(hereOf(ground, signatory, after(call, file.sentDays)), id))
  if (file.editedAfter === undefined) return
  const writer = await personOf(ground, file.writer)
  await well(
    saveAnswers(hereOf(ground, writer, after(call, file.editedAfter.days)), id, { answers: file.editedAfter.answers }),
  )
}

/** One application, through the same actions as people use, each at its own moment. Says whether it was made. */
async function make(ground: Ground, file: ExampleApplication, all: ExamplesFile): Promise<boolean> {
  const call = found(await findCallBySlug(ground.db, file.call))
  const who = await personOf(ground, file.writer)
  if ((await listMine(ground.db, who)).some((one) => one.callSlug === file.call && one.role === 'coordinator'))
    return false
  const began = after(call, file.beganDays)
  const { id } = await well(start(hereOf(ground, who, began), newId(), { callId: call.id, lang: file.base }))
  const form = found(await findForm(ground.db, found(call.formId ?? undefined)))
  const answers = answersOf(file, all, form, startOf(call))
  await well(saveAnswers(hereOf(ground, who, after(call, file.beganDays, 3)), id, { answers }))
  const making = { ground, id, call, file }
  for (const [index, party] of file.parties.entries()) await writeParty(making, party, index === 0)
  for (const code of file.invited ?? []) await inviteOne(making, code)
  await writeReuse(making)
  await send(making)
  return true
}

/**
 * Makes the invented applications of an example environment, in calls that are there already, by the rules that hold for everybody.
 * Those that are there stay as they are; gives the number made. In a call that is in assessment they are taken into assessment.
 */
export async function importExampleApplications(ground: Ground, file: ExamplesFile): Promise<number> {
  let made = 0
  for (const one of file.applications) if (await make(ground, one, file)) made += 1
  for (const slug of new Set(file.applications.map((one) => one.call))) {
    const call = found(await findCallBySlug(ground.db, slug))
    if (call.state === 'in_assessment')
      await attempt(ground.db, async (tx) => done(await takeIntoAssessment(tx, call.id)))
  }
  await noteParts(ground)
  return made
}
