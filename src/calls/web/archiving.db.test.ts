import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { callIn, checkedChange } from '../../../test/situations/calls.ts'
import { fieldsOf } from '../../../test/situations/form-fields.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { momentOf } from '../../kit/dates.ts'
import { findCall } from '../reads.ts'

let it: TestDatabase
let asking: ReturnType<typeof visitors>
let officer = ''
const now = momentOf('2026-11-23', '12:00')
const reason = { 'reason.fi': 'Syy', 'reason.sv': 'Orsak' }
const open = () => callIn(it, { state: 'published', publishedAt: momentOf('2026-11-01', '12:00') })

beforeAll(async () => {
  it = await freshDatabase('seeded')
  asking = visitors(it, () => now)
  officer = await asking.as('officer')
})
afterAll(() => it.close())

describe('a published call', () => {
  test('asks once before it closes on a Friday or a holiday, and then does as it is told', async () => {
    const call = await open()
    const path = `/sv/desk/calls/${call.slug}/extension`
    const fields = fieldsOf((await asking.get(path, officer)).text, path)
    const friday = { ...fields, 'closes.day': '18.12.2026', ...reason }
    const asked = await asking.post(path, friday, officer)
    expect([asked.status, asked.text.includes('fredag')]).toEqual([200, true])
    const again = fieldsOf(asked.text, path)
    const holiday = await asking.post(path, { ...again, 'closes.day': '24.12.2026' }, officer)
    expect(holiday.status).toBe(200)
    expect((await findCall(it.read, call.id))?.closesAt).toEqual(call.closesAt)
    expect((await asking.post(path, again, officer)).status).toBe(303)
    await checkedChange(it, call.id, now)
    expect((await findCall(it.read, call.id))?.closesAt).toEqual(momentOf('2026-12-18', '16:15'))
  })

  test('is archived once it is decided and nothing waits, and stays readable', async () => {
    const decided = { state: 'decided' as const, publishedAt: now, decidedOn: '2026-11-20' }
    const call = await callIn(it, decided)
    const path = `/sv/desk/calls/${call.slug}/archiving`
    expect((await asking.get(`/sv/desk/calls/${call.slug}`, officer)).text).toContain(`href="${path}"`)
    await it.owner.query('insert into calls.outcome (call_id, received, granted, later) values ($1, 3, 1, 1)', [
      call.id,
    ])
    const early = await asking.post(path, {}, officer)
    expect([early.status, early.text.includes('senare beslut')]).toEqual([409, true])
    await it.owner.query('update calls.outcome set later = 0 where call_id = $1', [call.id])
    expect((await asking.post(path, {}, await asking.as('decision-maker'))).status).toBe(404)
    expect((await asking.post(path, {}, officer)).to).toBe(`/sv/desk/calls/${call.slug}?done=archived`)
    expect((await asking.post(path, {}, officer)).status).toBe(409)
    expect((await asking.get(`/sv/calls/${call.slug}`)).status).toBe(200)
  })
})
