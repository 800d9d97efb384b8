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

test('who has chosen too few goes back to the list as it was, with the one that was chosen', async () => {
  const list = await house.get('/sv/solutions?q=bygglov&kind=solution&status=&page=1')
  expect(list.text).toMatch(
    /<input type="hidden" name="q" value="bygglov"\/?><input type="hidden" name="kind" value="solution"/,
  )
  const few = await house.get('/sv/solutions/comparison?q=bygglov&kind=solution&work=lupapiste')
  const back = /href="(\/sv\/solutions\?[^"]*chosen=lupapiste)"/.exec(few.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect(back).toMatch(/q=bygglov.*kind=solution|kind=solution.*q=bygglov/)
  expect((await house.get(back)).text).toMatch(/id="compare-lupapiste"[^>]*checked|checked[^>]*id="compare-lupapiste"/)
  const elsewhere = await house.get('/sv/solutions/comparison?kind=//evil.example&q=%22%3E%3Cscript')
  expect(elsewhere.text).not.toMatch(/href="[^"]*\/solutions\?[^"]*evil/)
})

test('a work that bears the name of its owner is cited by it once', async () => {
  const { text } = await house.get('/fi/solutions/decidim')
  expect(text).toContain('Decidim. Talko, ')
  expect(text).not.toContain('Decidim. Decidim')
})
