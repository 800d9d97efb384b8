import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { langs } from '../../kit/lang.ts'
import { sorts, type Filter } from '../found.ts'
import { searchWorks } from '../reads.ts'
import { countWorks, findListed, listWorks } from './list.ts'
import type { Search } from './order.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await freshDatabase('seeded')
})
afterAll(() => base.close())

async function listed(search: Search) {
  const { ids } = await listWorks(base.read, search)
  const rows = await findListed(base.read, ids)
  return ids.flatMap((id) => rows.get(id) ?? [])
}

const filters: readonly Filter[] = [
  {},
  { round: '2021' },
  { region: '12' },
  { coordinator: '837' },
  { theme: 'nowhere' },
]

test.each(filters.flatMap((filter) => sorts.map((sort) => ({ filter, sort }))))(
  'the list narrowed to $filter and sorted by $sort is what a search without a word finds',
  async ({ filter, sort }) => {
    for (const lang of langs)
      for (const backwards of [false, true]) {
        const search = { ...filter, lang, sort: sort === 'match' ? 'newest' : sort, backwards, limit: 500 }
        const found = await searchWorks(base.read, '', search)
        expect(await listed(search)).toEqual(found.works)
        expect(found.total > 0).toBe(filter.theme !== 'nowhere')
        expect(await countWorks(base.read, filter)).toEqual({ total: found.total, examples: found.examples })
      }
  },
)

test('a page of the list goes on where the one before ended', async () => {
  const all = await listed({ lang: 'fi', limit: 100 })
  const pages = [0, 20, 40, 60].map((offset) => listed({ lang: 'fi', limit: 20, offset }))
  expect((await Promise.all(pages)).flat()).toEqual(all.slice(0, 80))
})

test('the list says at once what has changed: a title, a sum, a partner more or less, the order of the rounds', async () => {
  const [before] = await listed({ lang: 'sv', round: '2021', limit: 1 })
  if (before === undefined) throw new Error('no round of 2021')
  const { id, partners } = before
  const now = async () => (await listed({ lang: 'sv', limit: 500 })).find((work) => work.id === id)
  await base.owner.query(
    `update catalogue.work set granted_cents = 100, title = '{"sv":{"text":"Ny","by":"ours"}}' where id = $1`,
    [id],
  )
  expect(await now()).toMatchObject({ grantedCents: 100, title: { sv: { text: 'Ny', by: 'ours' } } })
  await base.owner.query(
    `insert into catalogue.work_party (work_id, position, role, name_in_source) values ($1, 90, 'partner', 'Grannen')`,
    [id],
  )
  expect(await now()).toMatchObject({ partners: partners + 1 })
  await base.owner.query('delete from catalogue.work_party where work_id = $1 and position = 90', [id])
  expect(await now()).toMatchObject({ partners })
  await base.owner.query(`update catalogue.round set position = 1000 where key = '2018'`)
  expect((await listed({ lang: 'sv', limit: 1 }))[0]?.round?.key).toBe('2018')
})

test('the newest are read from their index, however many there are', async () => {
  await base.owner.query('set enable_seqscan = off; set enable_sort = off') // sixty rows are as soon sorted as read in order
  const { rows } = await base.owner.query(
    `explain select w.id from catalogue.work w where w.public and w.kind = 'project'
     order by w.round_position desc nulls last, w.list_number, w.slug limit 50`,
  )
  expect(JSON.stringify(rows)).toContain('work_newest')
})
