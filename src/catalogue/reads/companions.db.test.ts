import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { titled } from '../../../test/similarity/collection.ts'
import { attempt } from '../../io/db.ts'
import { done } from '../../kit/outcome.ts'
import { wordsOf } from '../../kit/words.ts'
import { makeFindable } from '../actions/make-findable.ts'
import { listCompanions } from './cooperation.ts'
import { keepRounds } from '../store/registers.ts'
import { insertWorks, type WorkRow } from '../store/work.ts'

let base: TestDatabase
const now = new Date('2026-11-22T10:00:00Z')
const granted = (slug: string, title: Parameters<typeof wordsOf>[0], more: Partial<WorkRow> = {}): WorkRow => ({
  ...titled(slug, wordsOf(title)),
  roundKey: 'now',
  grantedCents: 50_000_00,
  periodTo: '2027-12-31',
  ...more,
})
const rows = [
  granted('lov', { sv: 'Bygglov på nätet' }),
  granted('luvat', { fi: 'Rakennusluvat sähköisiksi' }, { roundKey: null }),
  granted('ended', { fi: 'Rakennuslupien sähköinen haku' }, { periodTo: '2026-01-31' }),
  granted('hidden', { fi: 'Rakennusvalvonnan sähköiset luvat' }, { public: false }),
  granted('invented', { fi: 'Rakennusluvat verkossa' }, { example: true }),
  granted('library', { fi: 'Kirjastojen lainauskortti' }),
]
const slugsFor = async (slug: string) => {
  const id = rows.find((row) => row.slug === slug)?.id ?? ''
  return (await listCompanions(base.read, { id }, '2026-11-22', 5)).map((one) => one.slug)
}

beforeAll(async () => {
  base = await freshDatabase('seeded')
  await attempt(base.write, async (tx) => {
    const name = wordsOf({ fi: 'Tänä vuonna', sv: 'I år' })
    await keepRounds(tx, [{ key: 'now', name, year: 2026, yearBy: 'source', position: 99, sourceKey: null }])
    await insertWorks(tx, rows, now)
    await makeFindable(
      tx,
      rows.map((row) => row.id),
    )
    return done(undefined)
  })
})
afterAll(() => base.close())

test('projects under way about the same are proposed to each other, across languages and with the reason', async () => {
  expect(await slugsFor('lov')).toEqual(['luvat'])
  expect(await slugsFor('luvat')).toEqual(['lov'])
  const [one] = await listCompanions(base.read, { id: rows[0]?.id ?? '' }, '2026-11-22', 5)
  expect(one?.shared.map((subject) => subject.en)).toContain('building permits and building control')
})

test('an invented project is not proposed to a real one', async () => {
  const real = rows.filter(({ example }) => !example).map(({ slug }) => slug)
  expect((await slugsFor('invented')).filter((slug) => real.includes(slug))).toEqual([])
})

test('what has ended and what is not public is neither proposed nor proposed to', async () => {
  expect(await slugsFor('ended')).toEqual([])
  expect(await slugsFor('hidden')).toEqual([])
  expect(await slugsFor('library')).toEqual([])
})

test('what one organisation leads itself is not proposed to it', async () => {
  await base.owner.query(
    `insert into catalogue.work_party (work_id, position, role, organisation_id)
    select w.id, 1, 'coordinator', (select id from people.organisation limit 1) from catalogue.work w where w.slug in ('lov', 'luvat')`,
  )
  expect(await slugsFor('lov')).toEqual([])
})
