import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { asking } from '../../../test/situations/house-asked.ts'
import { assessing } from '../../../test/situations/assessing.ts'
import { callInAssessment, pointsFor, type InAssessment } from '../../../test/situations/call-in-assessment.ts'
import { hereAt, moment } from '../../../test/situations/entered.ts'
import { paths } from '../../paths.ts'
import { completeSheet } from '../actions/complete-sheet.ts'
import { declareConflict } from '../actions/declare-conflict.ts'
import { saveScores } from '../actions/save-scores.ts'

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

const { give, assessed } = assessing(() => ({ base, it, house }))

describe('who may open what', () => {
  test.each([
    ['presenter', [200, 200, 200, 200, 200]],
    ['decider', [200, 200, 403, 200, 200]],
    ['registrar', [200, 200, 403, 403, 200]],
    ['first', [404, 404, 404, 404, 404]],
    ['applicant', [404, 404, 404, 404, 404]],
  ] as const)('the %s', async (key, expected) => {
    const { slug } = it.call
    const all = [
      paths.deskCallAssessment('fi', slug),
      paths.deskApplications('fi', slug),
      paths.deskAssignments('fi', slug),
      paths.deskRanking('fi', slug),
      paths.deskCase('fi', it.one),
    ]
    expect(await Promise.all(all.map(async (path) => (await house.ask(it.people[key], path)).status))).toEqual(expected)
  })

  test('every page speaks three languages and sends no script', async () => {
    await assessed(it.one, pointsFor(4, 4, 4))
    const { slug } = it.call
    for (const lang of ['fi', 'sv', 'en'] as const)
      for (const path of [
        paths.deskCallAssessment(lang, slug),
        paths.deskApplications(lang, slug),
        paths.deskAssignments(lang, slug),
        paths.deskRanking(lang, slug),
        paths.deskCase(lang, it.one),
      ]) {
        const { status, text } = await house.ask(it.people.presenter, path)
        expect([path, status, text.includes(`<html lang="${lang}"`), text.includes('<script')]).toEqual([
          path,
          200,
          true,
          false,
        ])
      }
  })
})

describe('the case', () => {
  test('shows proposals of the program, and a person confirms them', async () => {
    const before = await house.ask(it.people.presenter, paths.deskCase('sv', it.one))
    expect(before.text).toContain('Så många behöriga parter deltar som')
    expect(
      (
        await house.post(it.people.presenter, paths.deskFlag('sv', it.one, 'joint'), {
          confirmed: 'fulfilled',
          note: '',
        })
      ).status,
    ).toBe(303)
    expect((await house.ask(it.people.presenter, paths.deskCase('sv', it.one))).text).toContain(
      'Eeva Esittelijä, 22.11.2026',
    )
    const silent = await house.post(it.people.presenter, paths.deskFlag('sv', it.one, 'share'), {
      confirmed: 'not_fulfilled',
      note: '',
    })
    expect([silent.status, silent.text.includes('Skriv orsaken med egna ord')]).toEqual([422, true])
  })

  test('confirms at once what is fulfilled, and only that', async () => {
    await base.owner.query(
      `insert into calls.clause (call_id, kind, key, position, words) values ($1, 'exclusion', 'archiving', 9, '{}')`,
      [it.call.id],
    )
    await house.post(it.people.presenter, paths.deskFlag('sv', it.one, 'all'), {})
    const { rows } = await base.owner.query<{ key: string }>(
      'select key from assessment.flag where application_id = $1',
      [it.one],
    )
    expect(rows.map((row) => row.key)).not.toContain('exclusion')
    expect(rows.map((row) => row.key)).toContain('joint')
  })

  test('is not confirmed by the registrar, nor by a flag that there is none', async () => {
    expect(
      (await house.post(it.people.registrar, paths.deskFlag('sv', it.one, 'joint'), { confirmed: 'fulfilled' })).status,
    ).toBe(403)
    expect(
      (await house.post(it.people.presenter, paths.deskFlag('sv', it.one, 'constructor'), { confirmed: 'fulfilled' }))
        .status,
    ).toBe(404)
  })

  test('hides the sheets from the presenter until all are complete, and the case’s presenter is no assessor', async () => {
    const { first, second } = it.people
    await give([it.one, first], [it.one, second])
    await declareConflict(hereAt(base, first), it.one, { declared: 'none', ground: '', note: '' })
    await saveScores(hereAt(base, first), it.one, pointsFor(4, 4, 4))
    await completeSheet(hereAt(base, first), it.one)
    const half = await house.ask(it.people.presenter, paths.deskCase('sv', it.one))
    expect([half.text.includes('Mätt före och efter'), half.text.includes('Poängen visas för föredraganden')]).toEqual([
      false,
      true,
    ])
    const files = await Promise.all(
      [paths.deskRanking('sv', it.call.slug), paths.deskRankingFile('sv', it.call.slug, 'csv')].map((path) =>
        house.ask(it.people.presenter, path),
      ),
    )
    expect(files.map((answer) => answer.text.includes('4,00') || /,4,/.test(answer.text))).toEqual([false, false])
    await declareConflict(hereAt(base, second), it.one, { declared: 'none', ground: '', note: '' })
    await saveScores(hereAt(base, second), it.one, pointsFor(4, 4, 4))
    await completeSheet(hereAt(base, second), it.one)
    expect((await house.ask(it.people.presenter, paths.deskCase('sv', it.one))).text).toContain('Mätt före och efter')
  })

  test('tells its story in words', async () => {
    await assessed(it.one, pointsFor(4, 4, 4))
    const { text } = await house.ask(it.people.presenter, paths.deskCase('sv', it.one))
    expect(text).toContain('Alla bedömningar är klara')
    expect(text).toContain('En bedömare meddelade att inget jäv finns')
  })
})
