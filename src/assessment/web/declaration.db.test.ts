import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { asking } from '../../../test/situations/house-asked.ts'
import { callInAssessment, type InAssessment } from '../../../test/situations/call-in-assessment.ts'
import { hereAt, moment } from '../../../test/situations/entered.ts'
import { paths } from '../../paths.ts'
import { assign } from '../actions/assign.ts'

let base: TestDatabase
let it: InAssessment
let house: ReturnType<typeof asking>
beforeAll(async () => {
  base = await freshDatabase()
  house = asking(base, moment('2026-11-22'))
})
beforeEach(async () => {
  it = await callInAssessment(base)
  const pairs = [it.people.first, it.people.second].flatMap((who) =>
    [it.one, it.two].map((applicationId) => ({ applicationId, personId: who.id })),
  )
  await assign(hereAt(base, it.people.presenter), it.call.id, { pairs, note: '' })
})
afterAll(() => base.close())

describe('before the declaration', () => {
  test('an assessor sees title and parties, and nothing of the content', async () => {
    const { status, text } = await house.ask(it.people.first, paths.assessment('sv', it.one))
    expect(status).toBe(200)
    expect(text).toContain('Är du jävig?')
    expect(text).toContain('Evenemang')
    expect(text).toContain('Ykköskunta')
    expect(text).not.toContain('Nuläget för')
    expect(text).not.toContain('Din bedömning')
  })

  test('scores that are sent all the same are barred', async () => {
    expect(
      (await house.post(it.people.first, paths.assessmentScores('sv', it.one), { 'change.points': '4' })).status,
    ).toBe(403)
  })

  test('who chooses nothing is asked again, and what was typed is kept', async () => {
    const { status, text } = await house.post(it.people.first, paths.assessmentConflict('sv', it.one), {
      note: 'min anteckning',
    })
    expect(status).toBe(422)
    expect(text).toContain('Välj ettdera')
    expect(text).toContain('min anteckning')
    const without = await house.post(it.people.first, paths.assessmentConflict('sv', it.one), {
      declared: 'disqualified',
    })
    expect([without.status, without.text.includes('Välj en grund')]).toEqual([422, true])
  })

  test('the queue warns who serves a party', async () => {
    await assign(hereAt(base, it.people.presenter), it.call.id, {
      pairs: [{ applicationId: it.one, personId: it.people.tied.id }],
      note: 'Prövas',
    })
    expect((await house.ask(it.people.tied, paths.assess('sv'))).text).toContain('Du företräder en sökande')
    expect((await house.ask(it.people.tied, paths.assessment('sv', it.one))).text).toContain('förvaltningslagen 28')
    expect((await house.ask(it.people.first, paths.assess('sv'))).text).not.toContain('Du företräder en sökande')
  })
})
