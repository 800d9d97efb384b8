import { describe, expect, test } from 'vitest'
import { searchLetter } from './letter.ts'
import { askedFor, mostSaved, savable } from './saved-search.ts'

describe('what is kept of an address', () => {
  test.each([
    ['projects', 'q=lupa&round=2021&page=3&sort=title&way=back', { q: 'lupa', round: '2021' }],
    ['projects', 'kind=solution&theme=permits', { theme: 'permits' }],
    ['solutions', 'q=lomake&kind=solution&licence=MIT&page=2', { q: 'lomake', kind: 'solution', licence: 'MIT' }],
    ['solutions', "kind=anything&form='; drop", {}],
    ['projects', '', {}],
    ['projects', `q=${'a'.repeat(9_000)}`, { q: 'a'.repeat(300) }],
  ] as const)('of %s?%s', (list, query, asked) => {
    expect(askedFor(list, query)).toEqual(asked)
  })
})

test.each([
  ['Luvat', { q: 'lupa' }, 0, { ok: true, value: 'Luvat' }],
  ['  ', { q: 'lupa' }, 0, { ok: false, refusal: 'name_missing' }],
  ['a'.repeat(101), { q: 'lupa' }, 0, { ok: false, refusal: 'name_long' }],
  ['Kaikki', {}, 0, { ok: false, refusal: 'nothing_asked' }],
  ['Luvat', { q: 'lupa' }, mostSaved, { ok: false, refusal: 'too_many' }],
])('a search named %j is saved or refused', (name, asked, count, outcome) => {
  expect(savable(name, asked, count)).toEqual(outcome)
})

test('the letter tells the first titles of each search, how many more there are, and where to end it', () => {
  const works = Array.from({ length: 7 }, (_, i) => ({ title: `Arbete ${i}`, address: `https://t/${i}` }))
  const news = [{ name: 'Lov', address: 'https://t/sv/projects?q=lov', works }]
  const letter = searchLetter({ name: 'Siv', end: 'https://t/sv/my/searches' }, news, 'sv')
  expect(letter.subject).toBe('Nytt i din sparade sökning')
  for (const said of ['Lov', 'Arbete 4', '… och 2 till', 'https://t/sv/projects?q=lov', 'https://t/sv/my/searches'])
    expect(letter.body).toContain(said)
  expect(letter.body).not.toContain('Arbete 5')
})
