import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { asking } from '../../../test/situations/house-asked.ts'
import { callInAssessment, type InAssessment } from '../../../test/situations/call-in-assessment.ts'
import { moment } from '../../../test/situations/entered.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'

let base: TestDatabase
let it: InAssessment
let house: ReturnType<typeof asking>
beforeAll(async () => {
  base = await freshDatabase()
  house = asking(base, moment('2026-11-22'))
})
beforeEach(async () => {
  it = await callInAssessment(base)
})
afterAll(() => base.close())

const give = (...pairs: readonly (readonly [string, Actor])[]) => {
  const fields = new URLSearchParams({ what: 'assign', note: '' })
  for (const [id, who] of pairs) fields.append('pair', `${id}:${who.id}`)
  return house.post(it.people.presenter, paths.deskAssignments('sv', it.call.slug), fields)
}
describe('sharing out the work', () => {
  test('a suggestion is ticked and gives nothing yet', async () => {
    const { text } = await house.ask(it.people.presenter, `${paths.deskAssignments('sv', it.call.slug)}?suggest=1`)
    expect(text.match(/type="checkbox"[^>]*checked/g)).toHaveLength(6)
    expect(text).toContain('Ingenting har getts ännu')
    const { rows } = await base.owner.query('select from assessment.assignment where application_id = $1', [it.one])
    expect(rows).toHaveLength(0)
  })

  test('what was ticked is given, and a conflict asks for a reason and keeps the ticks', async () => {
    expect((await give([it.one, it.people.first], [it.two, it.people.first])).text).toContain('2 nya bedömningar gavs')
    const refused = await give([it.one, it.people.tied])
    expect([
      refused.status,
      refused.text.includes('företräder en sökande'),
      (refused.text.match(/type="checkbox"[^>]*checked/g) ?? []).length,
    ]).toEqual([409, true, 1])
  })

  test('an assignment is taken back while nothing has begun', async () => {
    await give([it.one, it.people.first])
    const back = await house.post(it.people.presenter, paths.deskAssignments('sv', it.call.slug), {
      back: `${it.one}:${it.people.first.id}`,
    })
    expect(back.status).toBe(303)
    expect((await house.ask(it.people.first, paths.assess('sv'))).text).not.toContain('Evenemang')
  })

  test('the day is typed as people write it, wrong ones come back with words, a past one too', async () => {
    const send = (due: string) =>
      house.post(it.people.presenter, paths.deskAssignments('sv', it.call.slug), { what: 'due', due })
    expect((await send('snart')).text).toContain('Ange dagen i formen')
    expect((await send('31.2.2027')).text).toContain('Dagen finns inte i kalendern')
    expect((await send('1.1.2020')).status).toBe(422)
    expect((await send('20.12.2026')).status).toBe(303)
    await give([it.one, it.people.first])
    expect((await house.ask(it.people.first, paths.assess('sv'))).text).toContain('20.12.2026')
  })

  test('nonsense in a form is no assignment', async () => {
    for (const pair of ['', 'x:y', `${it.one}`, `${it.one}:${it.one}`]) {
      const { status } = await house.post(it.people.presenter, paths.deskAssignments('sv', it.call.slug), {
        what: 'assign',
        pair,
        note: '',
      })
      expect(status).toBe(409)
    }
  })
})
