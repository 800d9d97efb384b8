import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { seededOn } from '../../../test/seeded.ts'
import { may } from '../../kit/policy.ts'
import { importWorks, type CatalogueFile } from './import-works.ts'
import { policy } from '../policy.ts'
import { findWork, listRounds, listWorksOf, searchWorks } from '../reads.ts'
import { searchOffered } from '../reads/offered.ts'
import { coordinatorOf, partnersKnown, partnersOf } from '../work.ts'

const file = <Part extends keyof CatalogueFile>(name: Part): CatalogueFile[Part] =>
  JSON.parse(readFileSync(`db/seeds/catalogue/${name}.json`, 'utf8'))
const files: CatalogueFile = {
  sources: file('sources'),
  rounds: file('rounds'),
  categories: file('categories'),
  themes: file('themes'),
  works: file('works'),
  organisations: new Map(),
}
const now = new Date('2026-11-22T10:00:00Z')
let base: TestDatabase
beforeAll(async () => {
  base = await freshDatabase('seeded')
})
afterAll(() => base.close())

const all = async () =>
  (await searchWorks(base.read, '', { lang: 'fi', limit: 500 })).works.filter((work) => !work.example)
const rows = async () => JSON.stringify((await base.owner.query('select * from catalogue.work order by slug')).rows)

test('the history entered again stays as it is', async () => {
  const before = await rows()
  expect(await importWorks({ db: base.write, now }, files)).toEqual({ ok: true, value: 0 })
  expect(await rows()).toBe(before)
})

test('rounds without a list and without works are entered too', async () => {
  expect(await importWorks({ db: base.write, now }, { ...files, categories: [], works: [] })).toEqual({
    ok: true,
    value: 0,
  })
})

test('every work of the files is there, with its title, theme and sum', async () => {
  const there = new Map((await all()).map((work) => [work.slug, work]))
  for (const work of files.works) {
    expect(there.get(work.slug)).toMatchObject({
      title: work.title,
      grantedCents: work.grantedEur === null ? null : work.grantedEur * 100,
      round: { key: work.round },
      joint: work.joint,
      partners: work.partners.length,
      othersInApplication: work.othersInApplication,
    })
    expect(there.get(work.slug)?.theme?.key ?? null).toBe(work.theme)
  }
  expect(there.size).toBe(files.works.length)
})

test('the grants of 2021 are 5 766 456 euros, and no other round has a sum in its document', async () => {
  const sums = Map.groupBy(await all(), (work) => work.round?.key)
  const total = (round: string) => sums.get(round)?.reduce((sum, work) => sum + (work.grantedCents ?? 0), 0)
  expect([total('2018'), total('2019-joint'), total('2021')]).toEqual([0, 0, 576_645_600])
})

test('every coordinator is an organisation of the register, the Tampere region as a joint authority', async () => {
  const unknown = (await all()).filter((work) => typeof work.coordinator?.id !== 'string').map((work) => work.slug)
  expect(unknown).toEqual([])
  const region = await findWork(base.read, '2021-15')
  expect(region === undefined ? undefined : coordinatorOf(region)).toMatchObject({
    code: null,
    name: { fi: { text: 'Tampereen kaupunkiseudun kuntayhtymä' } },
  })
})

test('what a work is known by comes back whole, each fact with its source', async () => {
  const work = await findWork(base.read, '2021-17')
  expect(work).toMatchObject({
    grantedCents: 27_064_000,
    periodTo: '2023-10-31',
    theme: { key: 'built_environment' },
    themeBy: 'derived',
    source: { key: 'S2021', external: false },
  })
  if (work === undefined) return
  expect(partnersOf(work).map((party) => party.name?.fi?.text)).toEqual(['Pieksämäki', 'Siilinjärvi'])
  expect(partnersKnown(work)).toBe('all')
  expect(work.facts.every((fact) => fact.source !== null)).toBe(true)
  expect(work.milestones.find((one) => one.kind === 'granted')).toMatchObject({ onDay: null, cents: 27_064_000 })
})

test('a work of 2018 has no title and no sum, and its partner is the one that the release names', async () => {
  const work = await findWork(base.read, '2018-10')
  expect(work).toMatchObject({ title: null, grantedCents: null, periodTo: null, joint: true })
  expect(work?.parties.map((party) => [party.role, party.nameInSource])).toEqual([
    ['coordinator', 'Nokia'],
    ['partner', 'Lempäälä'],
  ])
})

test('there are seven rounds, four of them from the documents', async () => {
  const rounds = (await listRounds(base.read)).filter((round) => round.source !== null)
  expect(rounds.map((round) => round.key)).toEqual(['2017', '2018', '2019-data', '2019-joint', '2020', '2021', '2022'])
  expect(rounds.filter((round) => round.source?.external === false).map((round) => round.key)).toEqual([
    '2018',
    '2019-joint',
    '2020',
    '2021',
  ])
})

test('the works of a municipality are those that it leads and those that it takes part in', async () => {
  const { rows: found } = await base.owner.query<{ organisation_id: string }>(
    "select organisation_id from people.municipality where code = '638'",
  )
  const works = await listWorksOf(base.read, found[0]?.organisation_id ?? '')
  expect(works.map((work) => [work.slug, work.role])).toEqual([
    ['2021-08', 'partner'],
    ['2019J-14', 'coordinator'],
    ['2019J-15', 'coordinator'],
    ['2019J-27', 'partner'],
  ])
})

test('lists show exactly the works that the policy lets one read', async () => {
  await base.owner.query("update catalogue.work set public = false where slug = '2021-01'")
  const { works } = await searchOffered(base.read, '', { lang: 'fi', limit: 500, on: seededOn })
  const listed = new Set(works.map((work) => work.slug))
  const { rows: every } = await base.owner.query<{ slug: string; public: boolean }>(
    'select slug, public from catalogue.work',
  )
  for (const work of every)
    expect([work.slug, listed.has(work.slug)]).toEqual([work.slug, may(policy, null, 'read', work)])
  expect(
    (await searchWorks(base.read, 'digiturva', { lang: 'fi', limit: 99 })).works.map((work) => work.slug),
  ).not.toContain('2021-01')
})
