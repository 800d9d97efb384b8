import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { callIn, officerOfAnother } from '../../../test/situations/calls.ts'
import { sessionFor } from '../../../test/situations/signed-in.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { found } from '../../io/absent.ts'
import { newId } from '../../io/once.ts'
import { momentOf } from '../../kit/dates.ts'
import { findCall, findCallBySlug } from '../reads.ts'

let it: TestDatabase
let asking: ReturnType<typeof visitors>
let officer = ''
const now = momentOf('2026-11-23', '12:00')

beforeAll(async () => {
  it = await freshDatabase('seeded')
  asking = visitors(it, () => now)
  officer = await asking.as('officer')
})
afterAll(() => it.close())

test.each([
  ['2018', 2, 'municipality'],
  ['2019-joint', 1, 'joint_authority'],
  ['2020', 5, 'municipality'],
  ['2021', 2, 'joint_authority'],
] as const)('a draft begins with the round of %s: its clauses, and none of its days', async (slug, purposes, kind) => {
  const round = found(await findCallBySlug(it.read, slug))
  expect((await asking.get('/fi/desk/calls/new', officer)).text).toContain(`value="${round.id}"`)
  const id = newId()
  const fields = { id, 'title.fi': `Kopio ${slug}`, 'title.sv': `Kopia ${slug}`, from: round.id }
  expect((await asking.post('/fi/desk/calls', fields, officer)).status).toBe(303)
  const call = found(await findCall(it.read, id))
  expect(call).toMatchObject({
    state: 'draft',
    sourceKey: null,
    roundKey: null,
    opensOn: null,
    decidedOn: null,
    appropriationCents: null,
    highestShare: null,
    jointOnly: round.jointOnly,
    trialRequired: round.trialRequired,
    priorityPurpose: null,
  })
  expect([call.purposes.length, call.applicantKinds?.includes(kind)]).toEqual([purposes, true])
})

test('a call goes out as a file, and a draft begins with the file as with the call', async () => {
  const call = await callIn(it)
  const file = await asking.get(`/fi/desk/calls/${call.slug}/call.json`, officer)
  expect(JSON.parse(file.text)).toMatchObject({ format: 'talko-call/1', highestShare: 8500 })
  const stranger = await sessionFor(it.write, (await officerOfAnother(it)).id)
  expect((await asking.get(`/fi/desk/calls/${call.slug}/call.json`, stranger)).status).toBe(404)
})

test('nobody copies a draft of another authority', async () => {
  const [call, stranger] = [await callIn(it), await officerOfAnother(it)]
  const cookie = await sessionFor(it.write, stranger.id)
  const fields = { id: newId(), 'title.fi': 'Varas', from: call.id }
  expect((await asking.post('/fi/desk/calls', fields, cookie)).status).toBe(404)
  expect(await findCallBySlug(it.read, 'varas')).toBeUndefined()
})
