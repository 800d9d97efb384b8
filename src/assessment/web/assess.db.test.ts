import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { asking } from '../../../test/situations/house-asked.ts'
import { callInAssessment, type InAssessment } from '../../../test/situations/call-in-assessment.ts'
import { hereAt, moment } from '../../../test/situations/entered.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import { done } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { paths } from '../../paths.ts'
import { assign } from '../actions/assign.ts'
import { partTexts } from '../texts/parts.ts'
import { setDue } from '../actions/set-due.ts'

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

const sheetOf = (mark: string, points = '4') => ({
  'improvement.points': points,
  'improvement.reason': `${mark} ett`,
  'change.points': points,
  'change.reason': `${mark} två`,
  'joint.points': points,
  'joint.reason': `${mark} tre`,
})
const declare = (who: Actor, id: string) => house.post(who, paths.assessmentConflict('sv', id), { declared: 'none' })
const complete = async (who: Actor, id: string, mark: string, points = '4') => {
  await declare(who, id)
  return house.post(who, paths.assessmentSheet('sv', id), sheetOf(mark, points))
}

describe('after the declaration', () => {
  test('an assessor reads the content and the reuse check beside the criteria, in the language of the page', async () => {
    await declare(it.people.first, it.one)
    for (const [lang, word] of [
      ['fi', 'Arviosi'],
      ['sv', 'Din bedömning'],
      ['en', 'Your assessment'],
    ] as const) {
      const { status, text } = await house.ask(it.people.first, paths.assessment(lang, it.one))
      expect([lang, status, text.includes(word), text.includes('Nuläget för Evenemang')]).toEqual([
        lang,
        200,
        true,
        true,
      ])
    }
    const { text } = await house.ask(it.people.first, paths.assessment('fi', it.one))
    for (const reuse of [partTexts.fi.reuseDecision.new, 'Passar', 'tillstånd']) expect(text).toContain(reuse)
  })

  test('what is saved half is there again, with the time', async () => {
    await declare(it.people.first, it.one)
    const saved = await house.post(it.people.first, paths.assessmentScores('sv', it.one), {
      'change.points': '3',
      'change.reason': 'hälften <b>',
      from: 'change',
    })
    expect([saved.status, saved.to]).toEqual([303, `${paths.assessment('sv', it.one)}#criterion-change`])
    const { text } = await house.ask(it.people.first, paths.assessment('sv', it.one))
    expect(text).toContain('hälften &lt;b&gt;')
    expect(text).toContain('Sparat kl.\u00a010.00')
    expect(text).toMatch(/name="change.points"[^>]*checked=""[^>]*value="3"|value="3"[^>]*checked=""/)
  })

  test('what the browser saves by itself is answered in a word, and refused in words', async () => {
    await declare(it.people.first, it.one)
    const send = (points: string) =>
      house.post(it.people.first, paths.assessmentScores('sv', it.one), {
        question: 'change',
        'change.points': points,
        'change.reason': 'i farten',
      })
    expect(await send('3')).toMatchObject({ status: 200, text: '{"text":"Sparat kl.\u00a010.00"}' })
    expect(await send('8')).toMatchObject({ status: 422, text: '{"text":"Ge poäng 0–5."}' })
    expect((await house.ask(it.people.first, paths.assessment('sv', it.one))).text).toContain('i farten')
  })

  test('points that there are not are told at their field, and nothing typed is lost', async () => {
    await declare(it.people.first, it.one)
    const { status, text } = await house.post(it.people.first, paths.assessmentScores('sv', it.one), {
      ...sheetOf('kvar'),
      'change.points': '9',
    })
    expect(status).toBe(422)
    expect(text).toContain('href="#change.points"')
    expect(text).toContain('kvar tre')
    expect((await house.ask(it.people.first, paths.assessment('sv', it.one))).text).not.toContain('kvar tre')
  })

  test('a sheet that lacks something is kept, and a page of its own says what, with links', async () => {
    await declare(it.people.first, it.one)
    const sent = await house.post(it.people.first, paths.assessmentSheet('sv', it.one), {
      ...sheetOf('kvar'),
      'joint.reason': '',
    })
    expect([sent.status, sent.to]).toEqual([303, `${paths.assessment('sv', it.one)}?check=1`])
    const { text } = await house.ask(it.people.first, `${paths.assessment('sv', it.one)}?check=1`)
    expect(text).toContain('href="#joint.reason"')
    expect(text).not.toContain('href="#change.reason"')
    expect(text).toContain('kvar två')
  })

  test('the others’ points and reasons are hidden until one’s own sheet is complete', async () => {
    await complete(it.people.second, it.one, 'HEMLIGT')
    await declare(it.people.first, it.one)
    const before = await house.ask(it.people.first, paths.assessment('sv', it.one))
    expect(before.text).not.toContain('HEMLIGT')
    expect(before.text).not.toContain('Bedömarnas poäng')
    expect((await complete(it.people.first, it.one, 'EGET', '2')).status).toBe(303)
    const after = await house.ask(it.people.first, paths.assessment('sv', it.one))
    expect(after.text).toContain('HEMLIGT')
    expect(after.text).toContain('Skillnad minst 2')
  })

  test('a complete sheet is not changed: the attempt is answered in words', async () => {
    await complete(it.people.first, it.one, 'EGET')
    const { status, text } = await house.post(it.people.first, paths.assessmentScores('sv', it.one), sheetOf('NYTT'))
    expect(status).toBe(409)
    expect(text).toContain('kan inte ändras')
    expect((await house.ask(it.people.first, paths.assessment('sv', it.one))).text).not.toContain('NYTT')
  })

  test('reading leaves a trace in the access log', async () => {
    await declare(it.people.first, it.one)
    await house.ask(it.people.first, paths.assessment('sv', it.one))
    const { rows } = await base.owner.query('select from io.access where who = $1 and about = $2', [
      it.people.first.id,
      it.one,
    ])
    expect(rows).toHaveLength(1)
  })
})

describe('the queue', () => {
  test('holds what is to declare, to assess and done, in three languages', async () => {
    for (const lang of ['fi', 'sv', 'en'] as const)
      expect((await house.ask(it.people.first, paths.assess(lang))).status).toBe(200)
    const { text } = await house.ask(it.people.first, paths.assess('sv'))
    expect(text).toContain('2 ansökningar väntar på dig')
    await complete(it.people.first, it.one, 'A')
    expect((await house.ask(it.people.first, paths.assess('sv'))).text).toContain('1 ansökan väntar på dig')
  })

  test('says what has changed since it was given, and nothing of what others are given or do', async () => {
    const { first, second, applicant, presenter } = it.people
    const happened = (what: string, data: Readonly<Record<string, string | number>>) =>
      attempt(base.write, async (tx) =>
        done(await record(tx, hereAt(base, applicant), { what, aboutKind: 'application', about: it.one, data })),
      )
    await happened('supplement.answered', { number: 48 })
    await happened('assessment.assigned', { person: second.id })
    await happened('assessment.sheet_completed', {})
    await happened('message.written', { direction: 'sent' })
    await setDue(hereAt(base, presenter), it.call.id, '2026-12-09')
    const { text } = await house.ask(first, paths.assess('sv'))
    const news = text.slice(text.indexOf('Vad som har ändrats')).split('</section>')[0] ?? ''
    const lines = [...news.matchAll(/<li>(.*?)<\/li>/gs)].map(([, line = '']) =>
      line.replaceAll(/<span class="date">.*?<\/span>|<[^>]*>/gs, '').trim(),
    )
    expect(lines.toSorted()).toEqual(
      [
        'Du fick att bedöma: Bibliotek',
        'Du fick att bedöma: Evenemang',
        'Kompletteringen kom in, version 48: Evenemang',
        'Sista dag för bedömningen blev 9.12.2026: Gemensamma digiprojekt',
      ].map((line) => expect.stringContaining(line)),
    )
    expect((await house.ask(applicant, paths.assess('sv'))).text).toContain('Inget har ändrats ännu.')
  })

  test('is empty for who has nothing to assess, and asks strangers to sign in', async () => {
    expect((await house.ask(it.people.applicant, paths.assess('sv'))).text).toContain('Du har ingenting att bedöma')
  })
})

test('an address that leads nowhere is not found, whatever it says', async () => {
  for (const path of ['/sv/assess/not-an-id', `/sv/assess/${it.call.id}`, paths.assessment('sv', it.three)])
    expect((await house.ask(it.people.first, path)).status).toBe(404)
  for (const path of [
    paths.assessmentConflict('sv', it.three),
    paths.assessmentScores('sv', it.three),
    paths.assessmentSheet('sv', it.three),
  ])
    expect((await house.post(it.people.first, path, { declared: 'none' })).status).toBe(404)
})
