import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { callToDecide, must } from '../../test/situations/call-to-decide.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase()
})
afterAll(() => it.close())

const rows = async <Row extends object>(text: string, ...values: readonly unknown[]) =>
  (await it.owner.query<Row>(text, [...values])).rows

test('a grant for taking a work into use opens who uses it for every party, a grant for anything else opens nothing', async () => {
  const call = await callToDecide(it)
  const told = (id: string) =>
    rows<{ data: object }>(`select data from io.event where what = 'decision.adoption_granted' and about = $1`, id)
  await must(call.offer(call.two))
  await must(call.signs(call.people.decider, call.two))
  const [made] = await rows<{ id: string }>('select id from catalogue.work limit 1')
  const work = { workId: made?.id ?? '', slug: 'w', title: null, ownerId: null, owner: null }
  const adoption = { work, way: 'adopt', replaces: 'x', consentBy: 'x', consentOn: '2026-11-20' }
  await it.owner.query(
    `update applications.version set content = content || jsonb_build_object('adoption', $2::jsonb) where application_id = $1`,
    [call.one, JSON.stringify(adoption)],
  )
  await must(call.offer(call.one))
  const { id } = await must(call.signs(call.people.decider, call.one))
  expect(await told(call.one)).toMatchObject([{ data: { decision: id, work: work.workId } }])
  expect(await told(call.two)).toEqual([])
  const opened = await rows<{ organisation_id: string }>(
    'select organisation_id from catalogue.adoption where work_id = $1 and application_id = $2',
    work.workId,
    call.one,
  )
  expect(opened.map((row) => row.organisation_id).sort()).toEqual(call.municipalities.slice(0, 2).sort())
})
