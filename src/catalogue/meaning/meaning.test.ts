import fc from 'fast-check'
import { expect, test } from 'vitest'
import { piecesOf, splitIn } from './compound.ts'
import { contextIn } from './context.ts'
import { conceptsOf } from './entry.ts'
import { isStem, isTrade, nameFeature, stemFeature, tradeFeature, tradeSubject } from './feature.ts'
import { languagesOf, likeliest } from './language.ts'
import type { Lexicon, Sense } from './lexicon.ts'
import { askedFeatures, profileOf } from './profile.ts'
import { dottedOf, halvesOf, turnedOf } from './spelling.ts'
import { tokensOf } from './token.ts'
import { inAny, tradeIn } from '../trade/match.ts'
import { subjects } from '../trade/trade.ts'
import { lengthOf, levelled, normalised, pruned } from './vector.ts'

const sense = (lang: Sense['lang'], stem: string): Sense => ({
  lang,
  stem,
  known: { rarity: 5, concepts: new Map([[1, 1]]) },
})
const lexicon: Lexicon = new Map([
  ['avfalls', []],
  ['avfall', [sense('sv', 'avfall')]],
  ['hantering', [sense('sv', 'hantering')]],
  ['lupa', [sense('fi', 'lup')]],
  ['palvelu', [sense('fi', 'palvelu')]],
])
const about = (text: string) => [
  ...new Set(tradeIn(tokensOf(text).sequence, inAny).map((met) => subjects[met.subject]?.name.en)),
]

test('concepts are read as the vocabulary writes them, and are of length one', () => {
  const concepts = conceptsOf('1.o 4k.a')
  expect([...concepts.keys()]).toEqual([1, 166])
  expect(lengthOf(concepts)).toBeCloseTo(1)
  expect(conceptsOf('').size).toBe(0)
})

test('a text is read as words in small letters, and at most three hundred different ones', () => {
  expect(tokensOf('Bygglov, bygglov & E-TJÄNST!').sequence).toEqual(['bygglov', 'bygglov', 'e', 'tjänst'])
  expect(tokensOf('🏗️ %%% \u0000').sequence).toEqual([])
  expect(tokensOf(Array.from({ length: 2_000 }, (_, i) => `ord${i}`).join(' ')).counts.size).toBe(300)
})

test('a compound is taken apart where both parts are known, also over the s of Swedish', () => {
  expect(splitIn(lexicon, 'avfallshantering', 'sv')?.map((one) => one.stem)).toEqual(['avfall', 'hantering'])
  expect(splitIn(lexicon, 'lupapalvelu', 'fi')?.map((one) => one.stem)).toEqual(['lup', 'palvelu'])
  expect(splitIn(lexicon, 'lupapalvelu', 'sv')).toBeUndefined()
  expect(piecesOf('hus')).toEqual([])
})

test('what was taken apart was looked up', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zåäö]{1,25}$/), (word) => {
      for (const piece of piecesOf(word)) expect(word).toContain(piece)
    }),
  )
})

test('the language of a text is known by its small words and endings', () => {
  expect(likeliest(tokensOf('hur kan vi få det att fungera'))).toBe('sv')
  expect(likeliest(tokensOf('miten tämä saadaan toimimaan'))).toBe('fi')
  expect(likeliest(tokensOf('how do we make this work'))).toBe('en')
  const mixed = languagesOf(tokensOf('hur fungerar asiointi och lomakkeet ja hakemukset'), new Map(), undefined)
  expect(Math.min(mixed.fi, mixed.sv)).toBeGreaterThan(0.05)
})

const letters = fc.stringMatching(/^[a-zåäö]{2,14}$/)

test('a slip of one letter leaves one half of a word as it is, and two letters changed about are told of', () => {
  fc.assert(
    fc.property(letters, fc.nat(13), fc.stringMatching(/^[a-zåäö]?$/), fc.boolean(), (word, place, letter, instead) => {
      const at = place % word.length
      const slip = word.slice(0, at) + letter + word.slice(instead ? at + 1 : at)
      const { front, back } = halvesOf(word)
      expect(front + back).toBe(word)
      expect(slip.startsWith(front) || slip.endsWith(back)).toBe(true)
    }),
  )
  expect(turnedOf('rakeuns')).toContain('rakenus')
  expect(turnedOf('aa')).toEqual([])
  expect(dottedOf('hameen')).toContain('hämeen')
})

test.each([
  ['Voiko hakemuksen täyttää netissä?', 'electronic forms and applications'],
  ['ansökan på papper', 'electronic forms and applications'],
  ['who collects the rubbish', 'waste management and circular economy'],
  ['vill bygga ett garage', 'building permits and building control'],
  ['kybervalmius', 'information and cyber security'],
])('"%s" speaks of %s', (text, subject) => {
  expect(about(text)).toContain(subject)
})

test('a term of several words is met where they follow one another, and not where they stand apart', () => {
  expect(about('tvillingarna är digitala')).not.toContain('mobile services')
  expect(about('säga sin mening')).toContain('participation and influence')
  expect(about('mening har han ingen, sade hon')).not.toContain('participation and influence')
})

test('a term is met in the languages that have it', () => {
  const spoken = (lang: 'sv' | 'en') =>
    tradeIn(tokensOf('litteratur').sequence, { fi: 0, sv: 0, en: 0, [lang]: 1 }).map((met) => met.share)
  expect(Math.max(0, ...spoken('sv'))).toBe(0)
  expect(Math.max(0, ...spoken('en'))).toBe(1)
})

test('every subject is named in three languages, and no term is written twice under it', () => {
  for (const { name, terms } of subjects) {
    expect(Object.values(name).every((one) => one !== '')).toBe(true)
    expect(terms.split(',').every((term) => term.trim() !== '')).toBe(true)
  }
})

test('features of the three kinds never meet', () => {
  fc.assert(
    fc.property(fc.string(), (stem) => {
      expect(isStem(stemFeature(stem))).toBe(true)
      expect(isStem(nameFeature(stem))).toBe(true)
    }),
  )
  expect(isTrade(tradeFeature(0)) && !isTrade(27_654)).toBe(true)
  expect(tradeSubject(tradeFeature(7))).toBe(7)
})

test('a vector is levelled and pruned without changing which feature is heaviest', () => {
  const vector = new Map([
    [1, 3],
    [2, 4],
  ])
  expect(lengthOf(normalised(vector))).toBeCloseTo(1)
  expect(levelled(vector, 0)).toEqual(vector)
  expect([...pruned(vector, 1).keys()]).toEqual([2])
  expect(normalised(new Map()).size).toBe(0)
})

test('what speaks of the digital change of municipal work is nearer to what the place is for', () => {
  expect(contextIn(['digital', 'process', 'kommunen'])).toBeGreaterThan(0.9)
  expect(contextIn(['medieval', 'poetry'])).toBe(0)
  expect(contextIn(['utvecklingsprojekt'])).toBeLessThan(0.3)
})

test('whatever is asked, nothing in it makes a weight that is no number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const asked = askedFeatures(tokensOf(text), lexicon, undefined)
      const kept = profileOf([{ text, lang: 'fi', share: 1 }], text, lexicon)
      for (const weight of [...asked.values(), ...kept.values()]) expect(Number.isFinite(weight)).toBe(true)
    }),
  )
})
