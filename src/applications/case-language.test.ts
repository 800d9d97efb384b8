import { expect, test } from 'vitest'
import { inLanguage, languageAtStart, otherLanguages } from './case-language.ts'

const draft = { lang: 'fi' as const, firstSubmittedAt: null }
const sent = { ...draft, firstSubmittedAt: new Date('2026-12-01T10:00:00Z') }

test('a case begins in the main language of its coordinator, or in the one it asks for of its own', () => {
  expect(languageAtStart(['sv', 'fi'], undefined)).toEqual({ ok: true, value: 'sv' })
  expect(languageAtStart(['fi', 'sv'], 'sv')).toEqual({ ok: true, value: 'sv' })
  expect(languageAtStart(['fi'], 'sv')).toEqual({ ok: false, refusal: 'not_its_language' })
})

test('until it is sent the first time the case may be changed to another language of its coordinator', () => {
  expect(otherLanguages(draft, ['fi', 'sv'])).toEqual(['sv'])
  expect(inLanguage(draft, ['fi', 'sv'], 'sv')).toEqual({ ok: true, value: { ...draft, lang: 'sv' } })
  expect(otherLanguages(draft, ['fi'])).toEqual([])
  expect(inLanguage(draft, ['fi'], 'sv')).toEqual({ ok: false, refusal: 'not_its_language' })
})

test('a draft that a municipality of the other language took over may be changed to that', () =>
  expect(otherLanguages(draft, ['sv'])).toEqual(['sv']))

test('what has been sent stays in the language that it came in', () => {
  expect(otherLanguages(sent, ['fi', 'sv'])).toEqual([])
  expect(inLanguage(sent, ['fi', 'sv'], 'sv')).toEqual({ ok: false, refusal: 'language_fixed' })
})
