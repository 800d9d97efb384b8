import { expect, test } from 'vitest'
import type { NameForms } from '../people/organisation.ts'
import { wordsOf } from '../kit/words.ts'
import { grantedIn, grouped, ordered, type Category, type Grant, type Grantee } from './listing.ts'
import { inWords, roughly } from './numerals.ts'
import { proseOf } from './prose.ts'
import { listLines, sumSentence } from './sentence.ts'

const formsOf = (genitiveFi: string, kindFi: 'kunta' | 'kaupunki', nameWithKindSv: string): NameForms => ({
  genitiveFi,
  kindFi,
  nameWithKindSv,
  locativeFi: null,
  allativeKindFi: null,
  locativeSv: null,
})
const party = (fi: string, sv: string, forms: NameForms | null, swedish = false): Grantee => ({
  id: fi,
  name: wordsOf({ fi, sv, en: fi }),
  code: fi,
  swedish,
  forms,
})
const helsinki = party('Helsinki', 'Helsingfors', formsOf('Helsingin', 'kaupunki', 'Helsingfors stad'), true)
const nousiainen = party('Nousiainen', 'Nousis', formsOf('Nousiaisten', 'kunta', 'Nousis kommun'))
const aanekoski = party('Äänekoski', 'Äänekoski', formsOf('Äänekosken', 'kaupunki', 'Äänekoski stad'))
const turku = party('Turku', 'Åbo', formsOf('Turun', 'kaupunki', 'Åbo stad'), true)
const union = party('Kuntayhtymä Yksi', 'Samkommunen Ett', null)
const invented = party('Esimerkkikunta 1', 'Exempelkommun 1', null)

const grant = (slug: string, coordinator: Grantee, more: Partial<Grant> = {}): Grant => ({
  slug,
  coordinator,
  title: wordsOf({ fi: `Hanke ${slug}`, sv: `Projekt ${slug}`, en: `Project ${slug}` }),
  category: null,
  number: null,
  cents: null,
  partners: [],
  others: false,
  example: false,
  ...more,
})
const slugs = (grants: readonly Grant[]) => grants.map((one) => one.slug).join(' ')

const all = [
  grant('a', turku, { number: 4 }),
  grant('b', aanekoski, { number: 1 }),
  grant('c', nousiainen, { number: 3 }),
  grant('d', helsinki, { number: 2 }),
]

test('the order is that of the Finnish names, of the Swedish ones, of the languages, or of the decisions', () => {
  expect(slugs(ordered(all, 'name_fi'))).toBe('d c a b') // Helsinki, Nousiainen, Turku, Äänekoski
  expect(slugs(ordered(all, 'name_sv'))).toBe('d c a b') // Helsingfors, Nousis, Åbo, Äänekoski
  expect(slugs(ordered(all, 'bilingual_first'))).toBe('d a c b')
  expect(slugs(ordered(all, 'as_listed'))).toBe('b d c a')
})

test('Finnish and Swedish names put the same municipality in different places', () => {
  const two = [grant('a', party('Ylivieska', 'Ylivieska', null)), grant('b', turku)]
  expect([slugs(ordered(two, 'name_fi')), slugs(ordered(two, 'name_sv'))]).toEqual(['b a', 'a b'])
})

test('two projects of one municipality keep the order of their decisions', () => {
  const two = [grant('z', turku, { number: 1 }), grant('a', turku, { number: 2 })]
  expect(slugs(ordered(two, 'name_fi'))).toBe('z a')
})

test('categories stand in their own order, and what has none comes last', () => {
  const category = (key: string, position: number): Category => ({ key, position, name: wordsOf({ fi: key, sv: key }) })
  const groups = grouped([
    grant('a', turku),
    grant('b', turku, { category: category('toinen', 2) }),
    grant('c', turku, { category: category('eka', 1) }),
  ])
  expect(groups.map((group) => [group.category?.key ?? null, slugs(group.grants)])).toEqual([
    ['eka', 'c'],
    ['toinen', 'b'],
    [null, 'a'],
  ])
})

test('lines under categories begin from one each, and a single nameless group has no heading', () => {
  const lines = listLines([grant('a', turku), grant('b', helsinki)], {
    form: 'categories',
    order: 'name_fi',
    lang: 'fi',
  })
  expect(lines).toEqual(['1. Helsingin kaupunki: Hanke b', '2. Turun kaupunki: Hanke a'])
})

test('a sum that is not published is not counted as nothing', () => {
  expect(grantedIn([grant('a', turku, { cents: 100 }), grant('b', turku)])).toBeNull()
  expect(grantedIn([grant('a', turku, { cents: 100 }), grant('b', turku, { cents: 250 })])).toBe(350)
  expect(grantedIn([])).toBeNull()
})

test('a decision in a sentence says at most how much, and names the others only where there are others', () => {
  expect(sumSentence(grant('a', turku, { cents: 1_234_567_50, others: true }), 'fi')).toBe(
    'Turun kaupunki ja muut hakemuksessa mainitut kunnat saavat avustusta enintään 1\u00a0234\u00a0567,50 euroa hankkeeseen Hanke a',
  )
  expect(sumSentence(grant('a', union, { cents: 50_00 }), 'sv')).toBe(
    'Samkommunen Ett beviljas högst 50 euro för projektet Projekt a',
  )
  expect(sumSentence(grant('a', invented, { cents: 50_00, title: null, partners: [union] }), 'fi')).toBe(
    'Esimerkkikunta 1 ja muut hakemuksessa mainitut kunnat saavat avustusta enintään 50 euroa',
  )
  expect(sumSentence(grant('a', turku), 'en')).toBe('Turku: Project a')
})

test('sentences tell each kind by its own word, and those without one as they are', () => {
  const told = (grants: readonly Grant[], lang: 'fi' | 'sv' | 'en') => proseOf(grants, lang).join(' ')
  expect(told([grant('a', nousiainen)], 'fi')).toBe('Avustuksen sai Nousiaisten kunta.')
  expect(told([grant('a', nousiainen)], 'sv')).toBe('Understöd beviljades kommunen Nousis.')
  const three = [grant('a', nousiainen), grant('b', turku), grant('c', union)]
  expect(told(three, 'fi')).toBe('Avustuksen saivat Nousiaisten kunta, Turun kaupunki sekä Kuntayhtymä Yksi.')
  expect(told(three, 'sv')).toBe('Understöd beviljades kommunen Nousis, staden Åbo samt Samkommunen Ett.')
  expect(told(three, 'en')).toBe(
    'Grants were given to the municipality of Nousiainen, the city of Turku and Kuntayhtymä Yksi.',
  )
})

test('a joint project whose parties have no forms of their names is told without inflecting them', () => {
  const joint = [grant('a', invented, { partners: [union] })]
  expect(proseOf(joint, 'fi')).toEqual(['Yhteishanke (Esimerkkikunta 1 ja Kuntayhtymä Yksi) sai avustuksen.'])
  expect(proseOf(joint, 'sv')).toEqual([
    'Understöd beviljades för ett projekt som Exempelkommun 1 och Samkommunen Ett genomför tillsammans.',
  ])
})

test('those with several projects are told by their number', () => {
  const several = [grant('a', turku), grant('b', turku), grant('c', turku), grant('d', helsinki), grant('e', helsinki)]
  expect(proseOf(several, 'fi')).toEqual([
    'Helsingin kaupunki sai avustuksen kahteen hankkeeseen.',
    'Turun kaupunki sai avustuksen kolmeen hankkeeseen.',
  ])
  expect(proseOf(several, 'en')[1]).toBe('Turku received grants for three projects.')
})

test('numbers are words up to ten, and large sums are told in hundredths of a million', () => {
  expect([
    inWords(4, 'fi', 'genitive'),
    inWords(10, 'fi', 'illative'),
    inWords(11, 'fi', 'genitive'),
    inWords(4, 'sv', 'genitive'),
    inWords(0, 'en', 'genitive'),
  ]).toEqual(['neljän', 'kymmeneen', '11', 'fyra', '0'])
  expect([
    roughly(5_766_456_00, 'sv'),
    roughly(5_766_456_00, 'en'),
    roughly(2_000_000_00, 'fi'),
    roughly(999_999_00, 'fi'),
  ]).toEqual(['5,77 miljoner euro', '5.77 million euros', '2 miljoonaa euroa', '999\u00a0999 euroa'])
})
