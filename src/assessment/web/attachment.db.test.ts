import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { callInAssessment, type InAssessment } from '../../../test/situations/call-in-assessment.ts'
import { hereAt, moment } from '../../../test/situations/entered.ts'
import { asking } from '../../../test/situations/house-asked.ts'
import { filesIn } from '../../io/files.ts'
import { newId } from '../../io/once.ts'
import { paths } from '../../paths.ts'
import { assign } from '../actions/assign.ts'
import { declareConflict } from '../actions/declare-conflict.ts'

let base: TestDatabase
let it: InAssessment
let house: ReturnType<typeof asking>
const id = newId()

beforeAll(async () => {
  base = await freshDatabase()
  house = asking(base, moment('2026-11-22'))
  it = await callInAssessment(base)
  const { hash } = await filesIn('/tmp/talko-test-files').put(new TextEncoder().encode('arbetsplan'))
  const file = { id, name: 'plan å "1".txt', hash, size: 10, mediaType: 'text/plain' }
  await base.owner.query(
    `update applications.version set content = jsonb_set(content, '{attachments}', $2::jsonb) where application_id = $1`,
    [it.one, JSON.stringify([file])],
  )
  await assign(hereAt(base, it.people.presenter), it.call.id, {
    pairs: [{ applicationId: it.one, personId: it.people.first.id }],
    note: '',
  })
})
afterAll(() => base.close())

test('an assessor fetches what was sent after the declaration, and not before', async () => {
  const path = paths.assessmentAttachment('sv', it.one, id)
  expect((await house.ask(it.people.first, path)).status).toBe(404)
  await declareConflict(hereAt(base, it.people.first), it.one, { declared: 'none', ground: '', note: '' })
  const { status, text } = await house.ask(it.people.first, path)
  expect([status, text]).toEqual([200, 'arbetsplan'])
  expect((await house.ask(it.people.first, paths.assessment('sv', it.one))).text).toContain(path)
})

test('the desk fetches it, and nobody else', async () => {
  const path = paths.deskAttachment('sv', it.one, id)
  const statuses = [it.people.presenter, it.people.decider, it.people.second, it.people.applicant].map(
    async (who) => (await house.ask(who, path)).status,
  )
  expect(await Promise.all(statuses)).toEqual([200, 200, 404, 404])
  for (const wrong of [
    paths.deskAttachment('sv', it.one, newId()),
    paths.deskAttachment('sv', it.two, id),
    paths.deskAttachment('sv', it.one, 'x'),
  ])
    expect((await house.ask(it.people.presenter, wrong)).status).toBe(404)
})

test('who is disqualified does not fetch it', async () => {
  await declareConflict(hereAt(base, it.people.decider), it.one, {
    declared: 'disqualified',
    ground: 'benefit',
    note: '',
  })
  expect((await house.ask(it.people.decider, paths.deskAttachment('sv', it.one, id))).status).toBe(404)
})
