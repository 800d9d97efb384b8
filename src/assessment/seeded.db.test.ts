import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { seededAt } from '../../test/seeded.ts'
import { may } from '../kit/policy.ts'
import type { Actor } from '../people/person.ts'
import { findPerson } from '../people/reads.ts'
import { importExampleAssessment } from './actions/import-examples.ts'
import type { ExampleAssessmentFile } from './example.ts'
import { callPolicy, casePolicy, type Case } from './policy.ts'
import { listCases } from './reads/desk.ts'
import { findHandled } from './reads/handled.ts'
import { countWaiting, queueOf } from './reads/queue.ts'

let base: TestDatabase
let people: readonly Actor[]
let cases: readonly Case[]

beforeAll(async () => {
  base = await freshDatabase('seeded')
  const ids = async (text: string) => (await base.owner.query<{ id: string }>(text)).rows.map((row) => row.id)
  const present = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value])
  const someone = await ids('select id from people.person where example order by id')
  people = (await Promise.all(someone.map((id) => findPerson(base.read, id)))).flatMap(present)
  const all = await ids('select id from applications.application order by id')
  cases = (await Promise.all(all.map((id) => findHandled(base.read, id)))).flatMap(present)
  const [one, other] = cases.filter((thing) => thing.state === 'in_assessment')
  for (const [thing, person] of [
    [one, people.find((who) => who.roles.includes('presenter'))],
    [other, people.find((who) => who.roles.includes('assessor'))],
  ] as const)
    await base.owner.query(
      `insert into assessment.conflict values ($1, $2, 'disqualified', 'employment', '', now())
       on conflict (application_id, person_id) do update set declared = 'disqualified', ground = 'employment'`,
      [thing?.applicationId, person?.id],
    )
  cases = (await Promise.all(all.map((id) => findHandled(base.read, id)))).flatMap(present)
})
afterAll(() => base.close())

test('there are people and cases to ask about', () => {
  expect(people.length).toBeGreaterThan(10)
  expect(new Set(cases.map((thing) => thing.state)).size).toBeGreaterThanOrEqual(3)
  expect(cases.filter((thing) => thing.disqualified.length > 0)).toHaveLength(2)
})

test('the desk lists to each person exactly the cases that the policy lets be handled', async () => {
  const calls = [...new Map(cases.map((thing) => [thing.callId, thing])).values()]
  for (const who of people) {
    const handled = cases.filter((thing) => may(casePolicy, who, 'handle', thing)).map((thing) => thing.applicationId)
    const lists = calls
      .filter((work) => may(callPolicy, who, 'list', work))
      .map((work) => listCases(base.read, work.callId, who.id))
    const listed = (await Promise.all(lists)).flat().map((row) => row.applicationId)
    expect([who.name, listed.toSorted()]).toEqual([who.name, handled.toSorted()])
  }
})

test('the queue holds for each person exactly the assigned cases that the policy lets be known', async () => {
  for (const who of people) {
    const known = cases.filter(
      (thing) => thing.assessors.some((one) => one.personId === who.id) && may(casePolicy, who, 'know', thing),
    )
    const queue = await queueOf(base.read, who.id)
    expect([who.name, queue.map((row) => row.applicationId).toSorted()]).toEqual([
      who.name,
      known.map((thing) => thing.applicationId).toSorted(),
    ])
    const waiting = queue.filter((row) => row.state === 'in_assessment' && row.completedAt === null)
    expect(await countWaiting(base.read, who.id)).toBe(waiting.length)
  }
})

test('every example assessor has something to do, and the examples are made once', async () => {
  const file: ExampleAssessmentFile = JSON.parse(readFileSync('db/seeds/assessment/examples.json', 'utf8'))
  const { rows } = await base.owner.query<{ count: number }>('select count(*)::int as count from assessment.assignment')
  expect(rows[0]?.count).toBeGreaterThanOrEqual(6)
  expect(await importExampleAssessment({ db: base.write, witness: base.witness }, seededAt, file)).toBe(0)
  expect(
    (await base.owner.query<{ count: number }>('select count(*)::int as count from assessment.assignment')).rows,
  ).toEqual(rows)
})
