import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { asking } from '../../../test/situations/house-asked.ts'
import { callInAssessment, pointsFor, type InAssessment } from '../../../test/situations/call-in-assessment.ts'
import { hereAt, moment } from '../../../test/situations/entered.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { completeSheet } from '../actions/complete-sheet.ts'
import { declareConflict } from '../actions/declare-conflict.ts'
import { noteProposed } from '../actions/note-proposed.ts'
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

const plainText = (text: string) => text.replaceAll('\u00a0', ' ')
const give = (...pairs: readonly (readonly [string, Actor])[]) => {
  const fields = new URLSearchParams({ what: 'assign', note: '' })
  for (const [id, who] of pairs) fields.append('pair', `${id}:${who.id}`)
  return house.post(it.people.presenter, paths.deskAssignments('sv', it.call.slug), fields)
}
/** Both assessors give the same points, and both sheets are complete. */
async function assessed(id: string, points: ReturnType<typeof pointsFor>, other = points) {
  const { first, second } = it.people
  await give([id, first], [id, second])
  for (const [who, given] of [
    [first, points],
    [second, other],
  ] as const) {
    await declareConflict(hereAt(base, who), id, { declared: 'none', ground: '', note: '' })
    await saveScores(hereAt(base, who), id, given)
    await completeSheet(hereAt(base, who), id)
  }
}

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

describe('the case', () => {
  test('shows proposals of the program, and a person confirms them', async () => {
    const before = await house.ask(it.people.presenter, paths.deskCase('sv', it.one))
    expect(before.text).toContain('Minst två kommuner eller samkommuner deltar')
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
