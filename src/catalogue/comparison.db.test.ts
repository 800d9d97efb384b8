import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { seededAt } from '../../test/seeded.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { comparedIn } from './comparison.ts'

let base: TestDatabase
let house: ReturnType<typeof visitors>
beforeAll(async () => {
  base = await freshDatabase('seeded')
  house = visitors(base, () => seededAt)
})
afterAll(() => base.close())

test('an address names each work once and three at most', () => {
  expect(comparedIn(['a', 'a', 'b', '../x', 'c', 'd', 'x'.repeat(200)])).toEqual({ slugs: ['a', 'b', 'c'], left: 1 })
  expect(comparedIn([])).toEqual({ slugs: [], left: 0 })
})

test('a solution and a project stand beside each other, and what is not published says so', async () => {
  const { status, text } = await house.get('/sv/solutions/comparison?work=lupapiste&work=2021-02&work=evaka')
  expect(status).toBe(200)
  for (const said of ['EUPL-1.2', 'LGPL-2.1-or-later', 'inte publicerat', 'projekt med understöd'])
    expect(text).toContain(said)
  expect(text).not.toMatch(/undefined|\[object|NaN|\{\w+\}/)
})

test('who chooses more than three is told how many were left out', async () => {
  const four = ['evaka', 'lupapiste', 'oskari', 'lipas'].map((slug) => `work=${slug}`)
  expect((await house.get(`/fi/solutions/comparison?${four.join('&')}`)).text).toContain('1 valitsemistasi jäi pois')
  expect((await house.get(`/fi/solutions/comparison?${four.slice(1).join('&')}`)).text).not.toContain('jäi pois')
})

test('with fewer than two works the page says how to choose; what is not public is not there', async () => {
  await base.owner.query("update catalogue.work set public = false where slug = 'helerm'")
  for (const asked of ['', '?work=evaka', '?work=evaka&work=helerm', '?work=evaka&work=evaka&work=%27--'])
    expect((await house.get(`/fi/solutions/comparison${asked}`)).text).toContain('Valitse vähintään kaksi työtä')
})
