import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { idsFor } from '../../../test/similarity/answer.ts'
import { figuresOf, questions } from '../../../test/similarity/evaluate.ts'
import { vocabulary } from '../../seed.ts'
import { searchWorks } from '../reads.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await freshDatabase('seeded')
})
afterAll(() => base.close())

const found = async (text: string, lang: 'fi' | 'sv' | 'en' = 'fi') =>
  (await searchWorks(base.read, text, { lang, hint: lang, limit: 10 })).works.filter((work) => !work.example)

test.each([
  ['jätteiden kuljetuksen valvonta', 'fi', '2021-07'],
  ['I want to build a sauna, who gives the permit?', 'en', '2021-02'],
  ['hackare tog sig in i våra system', 'sv', '2021-06'],
  ['miten hoidetaan hakemukset ilman paperia', 'fi', '2019J-04'],
] as const)('"%s" finds by its meaning a work that has none of its words', async (text, lang, slug) => {
  expect((await found(text, lang)).map((work) => work.slug)).toContain(slug)
})

test('the reason is told: subjects that both are about, and words of the title', async () => {
  const work = (await found('who collects the rubbish', 'en')).find((one) => one.slug === '2021-07')
  expect(work?.shared[0]?.en).toBe('waste management and circular economy')
  expect(work?.reasons.some((reason) => reason.includes('jätehuol') || reason.includes('avfallshant'))).toBe(true)
})

test('a whole plan of many paragraphs is a question too', async () => {
  const plan = `${'Kuntamme rakennusvalvonnassa luvat käsitellään käsin ja vastausta odotetaan kuukausia. '.repeat(60)}Haluamme sähköisen asioinnin.`
  expect((await found(plan)).slice(0, 5).map((work) => work.slug)).toContain('2021-02')
})

test('the language said may be wrong', async () => {
  const right = (await found('avfallshanteringens tillsyn', 'sv')).map((work) => work.slug)
  expect((await found('avfallshanteringens tillsyn', 'fi'))[0]?.slug).toBe(right[0])
})

test('nine of ten questions of the test set find their work among the first ten', async () => {
  const some = questions().filter((one, i) => one.set === 'tune' && i % 4 === 0)
  const ranks = []
  for (const one of some) {
    const place = (await idsFor(base.read, one)).indexOf(one.work)
    ranks.push(place < 0 ? Infinity : place + 1)
  }
  expect(figuresOf(ranks).at10).toBeGreaterThanOrEqual(0.9)
}, 60_000)

test('the vocabulary is entered once', async () => {
  const count = async () => (await base.owner.query('select count(*)::int as n from catalogue.stem')).rows[0].n
  const before = await count()
  await vocabulary(base.write)
  expect(await count()).toBe(before)
  expect(before).toBeGreaterThan(130_000)
})
