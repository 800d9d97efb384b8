import { expect, test } from 'vitest'
import { plain, saidIn, told, wordsOf } from './words.ts'

const words = wordsOf({ sv: 'Robotar till kommunerna', fi: 'Robotit kuntiin ' }, 'official')

test('a reader gets the own language, with whose words they are', () =>
  expect(told(words, 'fi')).toEqual({ text: 'Robotit kuntiin', lang: 'fi', by: 'official' }))
test('where it is missing, the nearest language, and which it is', () =>
  expect(told(wordsOf({ sv: 'Robotar' }), 'en')).toEqual({ text: 'Robotar', lang: 'sv', by: 'original' }))
test('nothing said is nothing, not an empty title', () => {
  expect(told({}, 'fi')).toBeUndefined()
  expect(told(null, 'fi')).toBeUndefined()
  expect(told(wordsOf({ fi: '  ' }), 'fi')).toBeUndefined()
  expect(plain(null, 'sv')).toBe('')
})
test('a call is told in both languages or it is not', () => {
  expect(saidIn(words, ['fi', 'sv'])).toBe(true)
  expect(saidIn(words, ['fi', 'sv', 'en'])).toBe(false)
  expect(saidIn(null, ['fi'])).toBe(false)
})
