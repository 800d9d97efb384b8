import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { asking } from '../../../test/situations/house-asked.ts'
import { callInAssessment, pointsFor, type InAssessment } from '../../../test/situations/call-in-assessment.ts'
import { hereAt, moment, person } from '../../../test/situations/entered.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import { post } from '../../io/mail.ts'
import { done } from '../../kit/outcome.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { enterDocument } from '../../register/actions/enter-document.ts'
import { assign } from '../actions/assign.ts'
import { completeSheet } from '../actions/complete-sheet.ts'
import { declareConflict } from '../actions/declare-conflict.ts'
import { saveScores } from '../actions/save-scores.ts'
import { listCases } from '../reads/desk.ts'
import { countWaiting, queueOf } from '../reads/queue.ts'
import { rankingOf } from '../reads/ranking.ts'
import { listSheets } from '../reads/sheets.ts'

let base: TestDatabase
let it: InAssessment
let house: ReturnType<typeof asking>
const hidden = { declared: 'disqualified', ground: 'close_person', note: '' } as const

/** An application that was told of: by an event, by a letter, and by a document that closed its case years ago. */
async function told(id: string, title: string): Promise<void> {
  const application = await base.read
    .selectFrom('applications.application')
    .select('case_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const here = hereAt(base, it.people.applicant)
  const closing = {
    caseId: application.case_id ?? '',
    kind: 'withdrawal',
    direction: 'arrived',
    title,
    lang: 'sv',
  } as const
  await attempt(base.write, async (tx) => {
    await record(tx, here, { what: 'application.submitted', aboutKind: 'application', about: id, data: {} })
    const letter = {
      to: { name: 'Aino', address: 'aino@talko.example' },
      lang: 'sv',
      subject: title,
      body: title,
    } as const
    await post(tx, { ...letter, about: { kind: 'case', id }, example: true }, here.now)
    const at = moment('2015-01-01')
    return done(
      await enterDocument(tx, { ...closing, at, senderId: it.municipalities[0] ?? '', content: {}, hash: '' }),
    )
  })
}

/** Everything is assessed by two; `first` then finds a conflict in one application, and so do the presenter and the decision-maker. */
beforeAll(async () => {
  base = await freshDatabase()
  house = asking(base, moment('2026-11-22'))
  it = await callInAssessment(base)
  const { first, second, tied, presenter, decider } = it.people
  const pairs = [first, second, tied].flatMap((who) =>
    [it.one, it.two].map((applicationId) => ({ applicationId, personId: who.id })),
  )
  await assign(hereAt(base, presenter), it.call.id, { pairs, note: 'Prövas' })
  for (const who of [first, second, tied])
    for (const id of [it.one, it.two]) {
      await declareConflict(hereAt(base, who), id, { declared: 'none', ground: '', note: '' })
      await saveScores(hereAt(base, who), id, pointsFor(4, 4, 4))
      if (who !== first) await completeSheet(hereAt(base, who), id)
    }
  for (const who of [first, presenter, decider]) await declareConflict(hereAt(base, who), it.one, hidden)
  await told(it.one, 'Evenemang')
})
afterAll(() => base.close())

/** What gives the hidden application away: its title, its id, its number, its sum over all (as money: an id may hold 270 by chance). */
const traces = () => ['Evenemang', it.one, 'XM/1/2026', '270 000']

/** Where who is not disqualified is shown the case, page by page. */
const alsoTold = (slug: string): readonly string[] => [
  paths.desk('sv'),
  paths.deskMail('sv'),
  `${paths.deskMail('sv')}?q=even`,
  `${paths.deskMail('sv')}?as=xlsx&table=letters`,
  paths.deskDisposals('sv'),
  paths.deskApplicationsFile('sv', slug, 'xlsx', 'all'),
  paths.deskRankingFile('sv', slug, 'xlsx'),
]
const pages = (slug: string): readonly string[] => [
  paths.assess('sv'),
  paths.deskCallAssessment('sv', slug),
  paths.deskApplications('sv', slug),
  `${paths.deskApplications('sv', slug)}?filter=assessed&sort=-sought`,
  paths.deskApplicationsFile('sv', slug, 'csv', 'all'),
  paths.deskAlike('sv', slug),
  paths.deskAssignments('sv', slug),
  `${paths.deskAssignments('sv', slug)}?suggest=1`,
  paths.deskRanking('sv', slug),
  `${paths.deskRanking('sv', slug)}?appropriation=1`,
  paths.deskRankingFile('sv', slug, 'csv'),
  ...alsoTold(slug),
]
const seen = async (who: Actor, path: string) => {
  const { status, text } = await house.ask(who, path)
  return status === 200
    ? traces()
        .filter((trace) => text.replaceAll(/\s|&#xa0;|\u00a0/g, ' ').includes(trace))
        .map((trace) => `${path}: ${trace}`)
    : []
}
const seenBy = async (who: Actor) => (await Promise.all(pages(it.call.slug).map((path) => seen(who, path)))).flat()

test.each(['first', 'presenter', 'decider'] as const)(
  'who is disqualified (%s) finds no trace of the case in any list, count, ranking or file',
  async (key) => {
    expect(await seenBy(it.people[key])).toEqual([])
  },
)

test('whoever is not sees the case there: the look for traces is no empty one', async () => {
  const clean = [it.people.registrar, await person(base, 'Paula Puhdas', [[it.authority, 'presenter']])]
  const met = (await Promise.all(clean.map(seenBy))).flat()
  expect(traces().filter((trace) => !met.some((one) => one.endsWith(`: ${trace}`)))).toEqual([])
  expect(alsoTold(it.call.slug).filter((page) => !met.some((one) => one.startsWith(`${page}: `)))).toEqual([])
})

test('the desk counts for the disqualified one case less', async () => {
  const counted = async (who: Actor) => {
    const { text } = await house.ask(who, paths.desk('sv'))
    return new RegExp(`href="${paths.deskApplications('sv', it.call.slug)}">(\\d+)<`).exec(text)?.[1]
  }
  expect([await counted(it.people.registrar), await counted(it.people.presenter)]).toEqual(['3', '2'])
})

test.each(['first', 'presenter', 'decider'] as const)(
  'the pages and deeds of the case are not found by %s',
  async (key) => {
    const who = it.people[key]
    for (const path of [paths.assessment('sv', it.one), paths.deskCase('sv', it.one)])
      expect((await house.ask(who, path)).status).toBe(404)
    const deeds = [
      paths.assessmentConflict('sv', it.one),
      paths.assessmentScores('sv', it.one),
      paths.assessmentSheet('sv', it.one),
      paths.deskFlag('sv', it.one, 'joint'),
      paths.deskFlag('sv', it.one, 'all'),
    ]
    for (const path of deeds)
      expect((await house.post(who, path, { declared: 'none', confirmed: 'fulfilled' })).status).toBe(404)
  },
)

test('the presenter who is disqualified cannot give the case to anybody', async () => {
  const fields = { what: 'assign', pair: `${it.one}:${it.people.second.id}`, note: '' }
  expect((await house.post(it.people.presenter, paths.deskAssignments('sv', it.call.slug), fields)).status).toBe(404)
})

test('every read leaves the case out', async () => {
  const { first } = it.people
  expect((await queueOf(base.read, first.id)).map((row) => row.applicationId)).toEqual([it.two])
  expect(await countWaiting(base.read, first.id)).toBe(1)
  expect((await listCases(base.read, it.call.id, first.id)).map((row) => row.applicationId)).toEqual([it.two, it.three])
  const ranked = await rankingOf(base.read, { callId: it.call.id, personId: it.people.presenter.id })
  expect([...(ranked?.cases.keys() ?? [])].toSorted()).toEqual([it.two, it.three].toSorted())
})

test('what a disqualified assessor gave does not count', async () => {
  expect((await listSheets(base.read, it.one)).map((sheet) => sheet.name)).not.toContain('Antti Arvioija')
  const ranked = await rankingOf(base.read, { callId: it.call.id, personId: it.people.registrar.id })
  expect(ranked?.ranking.ranked.find((one) => one.applicationId === it.one)?.sheets).toHaveLength(2)
})
