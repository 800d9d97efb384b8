import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { allSigned, oneUnsigned, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'
import { newId } from '../io/once.ts'
import { may } from '../kit/policy.ts'
import type { Actor } from '../people/person.ts'
import { findPerson } from '../people/reads.ts'
import { start } from './actions/start.ts'
import { submit } from './actions/submit.ts'
import { takeIntoAssessment } from './actions/take-into-assessment.ts'
import { withdraw } from './actions/withdraw.ts'
import { policy } from './policy.ts'
import { findApplication } from './reads/application.ts'
import { listMine } from './reads/mine.ts'
import { listSubmitted, listSubmittedOf } from './reads/version.ts'
import { visibleTo } from './reads/visible-to.ts'

let it: TestDatabase
let joint: Joint
beforeAll(async () => {
  it = await freshDatabase('seeded')
  await situations()
})
afterAll(() => it.close())

/** One application in every state, and drafts of others. */
async function situations(): Promise<void> {
  joint = await allSigned(it)
  await submit(hereFor(it, joint.signatory, whileOpen), joint.id)
  const assessed = await allSigned(it)
  await submit(hereFor(it, assessed.signatory, whileOpen), assessed.id)
  await it.write.transaction().execute((tx) => takeIntoAssessment(tx, assessed.call.id))
  const back = await allSigned(it, joint.call)
  await submit(hereFor(it, back.signatory, whileOpen), back.id)
  await withdraw(hereFor(it, back.signatory, whileOpen), back.id)
  await oneUnsigned(it, joint.call)
  for (const key of ['small-sv', 'joint'])
    await start(hereFor(it, await examplePerson(it.write, key), whileOpen), newId(), { callId: joint.call.id })
}

/** Every example person, once for each organisation they may act for. */
async function everybody(): Promise<readonly Actor[]> {
  const pairs = await it.read
    .selectFrom('people.mandate as m')
    .innerJoin('people.person as p', 'p.id', 'm.person_id')
    .select(['m.person_id', 'm.organisation_id'])
    .distinct()
    .where('p.example', '=', true)
    .execute()
  const people = await Promise.all(pairs.map((pair) => findPerson(it.read, pair.person_id, pair.organisation_id)))
  return people.filter((person) => person !== undefined)
}

test('for every example person and every application the list agrees with the policy', async () => {
  const people = await everybody()
  const ids = await it.read.selectFrom('applications.application').select('id').execute()
  expect(people.length).toBeGreaterThan(15)
  expect(ids.length).toBeGreaterThan(5)
  const pairs: string[] = []
  for (const who of people) {
    const listed = await it.read
      .selectFrom('applications.application as a')
      .innerJoin('calls.call as c', 'c.id', 'a.call_id')
      .select('a.id')
      .where(visibleTo(who))
      .execute()
    for (const { id } of ids) {
      const application = await findApplication(it.read, id)
      const allowed = application !== undefined && may(policy, who, 'read', application)
      if (allowed !== listed.some((row) => row.id === id)) pairs.push(`${who.name} ${id}`)
    }
  }
  expect(pairs).toEqual([])
})

test('somebody who acts for nobody is shown nothing', async () => {
  const nobody = { ...(await examplePerson(it.write, 'coordinator')), actingFor: null }
  expect(await listMine(it.read, nobody)).toEqual([])
  expect(await listSubmittedOf(it.read, nobody, joint.call.id)).toEqual([])
})

test('an officer’s list holds what was received and not withdrawn, an assessor’s none of it', async () => {
  const officer = await listSubmittedOf(it.read, await examplePerson(it.write, 'officer'), joint.call.id)
  expect(officer.map((row) => row.applicationId)).toEqual([joint.id])
  expect(officer).toEqual(await listSubmitted(it.read, joint.call.id))
  expect(await listSubmittedOf(it.read, await examplePerson(it.write, 'assessor-fi'), joint.call.id)).toEqual([])
})

test('a partner’s start page lists what it takes part in, with its own role and what waits for it', async () => {
  const mine = await listMine(it.read, joint.swedish)
  const ofCall = mine.filter((row) => row.callSlug === joint.call.slug)
  expect(ofCall.map(({ state, role, commitment, uncommitted }) => ({ state, role, commitment, uncommitted }))).toEqual(
    expect.arrayContaining([
      { state: 'draft', role: 'partner', commitment: 'missing', uncommitted: 1 },
      { state: 'submitted', role: 'partner', commitment: 'given', uncommitted: 0 },
      { state: 'withdrawn', role: 'partner', commitment: 'given', uncommitted: 0 },
    ]),
  )
  expect(ofCall[0]?.title.sv?.text).toBe('Smidiga tillstånd')
})
