import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { seededOn } from '../../../test/seeded.ts'
import { attempt } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { enterWork, type EnteredWork } from './enter-work.ts'
import { milestone } from './milestone.ts'
import { findOffer } from '../reads/offer.ts'
import { findWork, listIdsByCode, searchWorks } from '../reads.ts'
import { coordinatorOf, partnersOf } from '../work.ts'

const now = new Date('2026-11-22T10:00:00Z')
let base: TestDatabase
let ids: ReadonlyMap<string, string>
beforeAll(async () => {
  base = await freshDatabase('seeded')
  ids = await listIdsByCode(base.read)
})
afterAll(() => base.close())

const words = (fi: string, sv: string) => ({
  fi: { text: fi, by: 'original' as const },
  sv: { text: sv, by: 'original' as const },
})
const input = (slug: string): EnteredWork => ({
  applicationId: newId(),
  slug,
  round: { key: 'kierros-2026', name: words('Kierros 2026', 'Omgången 2026'), year: 2026 },
  listNumber: 1,
  title: words('Hiihtolatujen joukkoliikenne', 'Kollektivtrafik på skidspår'),
  summary: null,
  services: [],
  theme: { key: 'services', name: words('Kunnan palvelut', 'Kommunens tjänster') },
  coordinatorId: ids.get('743') ?? '',
  partnerIds: [ids.get('301') ?? ''],
  grantedCents: 12_345_600,
  periodFrom: '2027-01-01',
  periodTo: '2028-12-31',
  decidedOn: '2026-11-20',
  example: false,
})
const enter = (work: EnteredWork) => attempt(base.write, async (tx) => done(await enterWork(tx, work, now)))

test('a decided application becomes a work that is found by its title and its municipalities', async () => {
  expect((await enter(input('2026-01'))).ok).toBe(true)
  const work = await findWork(base.read, '2026-01')
  expect(work).toMatchObject({
    grantedCents: 12_345_600,
    round: { key: 'kierros-2026', year: 2026 },
    theme: { key: 'services' },
    public: true,
  })
  if (work === undefined) return
  expect(coordinatorOf(work)?.name?.fi?.text).toBe('Seinäjoki')
  expect(partnersOf(work).map((party) => party.name?.fi?.text)).toEqual(['Kurikka'])
  expect(work.milestones).toMatchObject([{ kind: 'granted', onDay: '2026-11-20', cents: 12_345_600 }])
  for (const text of ['hiihtoladut', 'skidspår', 'Kurikan'])
    expect((await searchWorks(base.read, text, { lang: 'fi', limit: 99 })).works.map((one) => one.slug)).toContain(
      '2026-01',
    )
})

test('an application becomes a work once, however often it is entered', async () => {
  const work = input('2026-02')
  const first = await enter(work)
  expect(await enter({ ...work, slug: '2026-03' })).toEqual(first)
  expect(await findWork(base.read, '2026-03')).toBeUndefined()
})

test('a refusal of the decision leaves no work behind', async () => {
  const outcome = await attempt(base.write, async (tx) => {
    await enterWork(tx, input('2026-04'), now)
    return refuse('over_appropriation')
  })
  expect(outcome).toEqual({ ok: false, refusal: 'over_appropriation' })
  expect(await findWork(base.read, '2026-04')).toBeUndefined()
})

test('a granted work stands with the problems that are proposed for it, as our proposal', async () => {
  const about = words('Rakennusvalvonnan lupien tarkastaminen', 'Granskning av lov inom byggnadstillsynen')
  await enter({ ...input('2026-07'), title: about })
  const { families } = await findOffer(base.read, (await findWork(base.read, '2026-07'))?.id ?? '', seededOn)
  expect(families.map((one) => [one.key, one.by])).toContainEqual(['permits', 'ours'])
})

test('two works of one round share the round and the theme', async () => {
  await enter(input('2026-05'))
  const { rows } = await base.owner.query("select count(*)::int as n from catalogue.round where key = 'kierros-2026'")
  expect(rows).toEqual([{ n: 1 }])
})

test('a milestone is written once, and what is known later takes its place', async () => {
  const work = await findWork(base.read, '2026-01')
  const happen = (onDay: string) =>
    attempt(base.write, async (tx) => done(await milestone(tx, work?.id ?? '', { kind: 'published', onDay })))
  await happen('2026-11-23')
  await happen('2026-11-24')
  const after = await findWork(base.read, '2026-01')
  expect(after?.milestones.filter((one) => one.kind === 'published').map((one) => one.onDay)).toEqual(['2026-11-24'])
})
