import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { asking } from '../../../test/situations/house-asked.ts'
import { assessing } from '../../../test/situations/assessing.ts'
import { callInAssessment, pointsFor, type InAssessment } from '../../../test/situations/call-in-assessment.ts'
import { changedOnBehalf } from '../../../test/situations/changed-on-behalf.ts'
import { moment } from '../../../test/situations/entered.ts'
import { paths } from '../../paths.ts'
import { noteProposed } from '../actions/note-proposed.ts'
import { listCases } from '../reads/desk.ts'

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

const plainText = (text: string) => text.replaceAll('\u00a0', ' ')
const { assessed } = assessing(() => ({ base, it, house }))

describe('the ranking', () => {
  test('has the line before the first that no longer fits, and the rest below with the reason', async () => {
    await assessed(it.one, pointsFor(4, 4, 4))
    await assessed(it.two, pointsFor(5, 4, 4), pointsFor(5, 4, 2))
    await assessed(it.three, pointsFor(1, 5, 5))
    const text = plainText((await house.ask(it.people.decider, paths.deskRanking('sv', it.call.slug))).text)
    expect(text.indexOf('Bibliotek')).toBeLessThan(text.indexOf('Evenemang'))
    expect(text).toContain('180 000 €')
    expect(text).not.toContain('class="cut"')
    expect(text).toContain('improvement sv: medianen 1 är under 2')
    const less = plainText(
      (await house.ask(it.people.decider, `${paths.deskRanking('sv', it.call.slug)}?appropriation=100%20000`)).text,
    )
    expect(less).toContain('class="cut"')
    expect(less).toContain('ofördelat 10 000 €, nästa behöver 90 000 €')
    const { rows } = await base.owner.query<{ cents: number }>(
      'select appropriation_cents as cents from calls.call where id = $1',
      [it.call.id],
    )
    expect(Number(rows[0]?.cents)).toBe(200_000_00)
  })

  test('puts the earlier arrival first of two that are equal, also where it was changed on behalf of a party since, and goes by the threshold of the call', async () => {
    await assessed(it.one, pointsFor(4, 4, 4))
    await assessed(it.two, pointsFor(4, 4, 4))
    await assessed(it.three, pointsFor(3, 3, 2), pointsFor(3, 3, 3))
    await base.owner.query('update calls.call set lowest_score = 300 where id = $1', [it.call.id])
    await changedOnBehalf(base, it.one, moment('2026-11-20'))
    const { text } = await house.ask(it.people.decider, paths.deskRanking('sv', it.call.slug))
    expect(text.indexOf('Evenemang')).toBeLessThan(text.indexOf('Bibliotek'))
    for (const said of ['den vägda medianen ska vara minst 3,00', 'Den vägda medianen 2,90 är under 3,00'])
      expect(text).toContain(said)
    const listed = await listCases(base.read, it.call.id, it.people.presenter.id)
    expect(listed.map((row) => row.applicationId)).toEqual([it.one, it.two, it.three])
  })

  test('counts what is proposed instead of what is sought', async () => {
    await assessed(it.one, pointsFor(4, 4, 4))
    await base.write
      .transaction()
      .execute((tx) =>
        noteProposed(tx, { applicationId: it.one, kind: 'granted', cents: 50_000_00, at: moment('2026-11-22') }),
      )
    const text = plainText((await house.ask(it.people.presenter, paths.deskRanking('sv', it.call.slug))).text)
    expect(text).toContain('150 000 €')
  })

  test('answers a sum that is none with words, and ranks by the call’s own', async () => {
    const { status, text } = await house.ask(
      it.people.presenter,
      `${paths.deskRanking('sv', it.call.slug)}?appropriation=mycket`,
    )
    expect([status, text.includes('Ange anslaget i euro'), text.includes('value="mycket"')]).toEqual([422, true, true])
  })

  test('is taken away as csv and xlsx', async () => {
    await assessed(it.one, pointsFor(4, 4, 4))
    const csv = await house.ask(it.people.presenter, paths.deskRankingFile('sv', it.call.slug, 'csv'))
    expect(csv.text).toContain('Evenemang')
    expect(csv.text).toContain('exempel')
    expect((await house.ask(it.people.presenter, paths.deskRankingFile('sv', it.call.slug, 'xlsx'))).status).toBe(200)
    expect(
      (await house.ask(it.people.presenter, paths.deskApplicationsFile('sv', it.call.slug, 'xlsx', 'all'))).status,
    ).toBe(200)
    expect((await house.ask(it.people.registrar, paths.deskRankingFile('sv', it.call.slug, 'csv'))).status).toBe(403)
  })
})

describe('beginning', () => {
  const back = (state: string, closes: string) =>
    base.owner.query(
      `with gone as (update applications.application set state = 'submitted' where call_id = $1)
       update calls.call set state = $2, assessing_at = null, closes_at = $3 where id = $1`,
      [it.call.id, state, closes],
    )

  test('takes the call and all its applications on together', async () => {
    await back('published', '2026-11-22T07:59:59Z')
    expect((await house.post(it.people.presenter, paths.deskCallAssessment('sv', it.call.slug), {})).status).toBe(303)
    const { rows } = await base.owner.query<{ state: string }>(
      'select distinct state from applications.application where call_id = $1',
      [it.call.id],
    )
    expect(rows).toEqual([{ state: 'in_assessment' }])
  })

  test('is refused before the closing, and a second time, and changes nothing', async () => {
    await back('published', '2026-12-22T07:59:59Z')
    const early = await house.post(it.people.presenter, paths.deskCallAssessment('sv', it.call.slug), {})
    expect([early.status, early.text.includes('Ansökningstiden har inte gått ut')]).toEqual([409, true])
    const { rows } = await base.owner.query<{ state: string }>(
      'select distinct state from applications.application where call_id = $1',
      [it.call.id],
    )
    expect(rows).toEqual([{ state: 'submitted' }])
    await back('in_assessment', '2026-11-01T07:59:59Z')
    expect((await house.post(it.people.presenter, paths.deskCallAssessment('sv', it.call.slug), {})).status).toBe(409)
  })

  test('is the presenter’s', async () => {
    expect((await house.post(it.people.decider, paths.deskCallAssessment('sv', it.call.slug), {})).status).toBe(403)
    expect((await house.post(it.people.first, paths.deskCallAssessment('sv', it.call.slug), {})).status).toBe(404)
  })
})
