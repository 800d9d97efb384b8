import { expect, test } from 'vitest'
import { caseLanguagesOf, haveRightIds, isBusinessId, languageOf } from './organisation.ts'

test.each([
  ['0245437-2', true],
  ['0245437-3', false],
  ['245437-2', false],
  ['02454372', false],
  ['', false],
])('business id %s: %s', (text, right) => expect(isBusinessId(text)).toBe(right))

test('of the business ids of a file one wrong check digit is enough, one that is not given is not wrong', () => {
  expect(haveRightIds([{ businessId: '0245437-2' }, { businessId: null }])).toBe(true)
  expect(haveRightIds([{ businessId: '0245437-2' }, { businessId: '0245437-3' }])).toBe(false)
})

test('a Swedish-speaking municipality is written to in Swedish, a bilingual one in its first language', () => {
  expect(languageOf({ languages: ['sv'] })).toBe('sv')
  expect(languageOf({ languages: ['fi', 'sv'] })).toBe('fi')
  expect(languageOf({ languages: [] })).toBe('fi')
})

test('a bilingual municipality may have its case in either language, its main one first', () => {
  expect(caseLanguagesOf({ languages: ['sv', 'fi'] })).toEqual(['sv', 'fi'])
  expect(caseLanguagesOf({ languages: ['fi'] })).toEqual(['fi'])
  expect(caseLanguagesOf({ languages: ['se'] })).toEqual(['fi'])
})
