import { expect, test } from 'vitest'
import { writtenApplicants, writtenMedian, writtenScore } from './written.ts'

test('a score has two decimals and the comma of the language', () => {
  expect([writtenScore(350, 'fi'), writtenScore(405, 'sv'), writtenScore(350, 'en')]).toEqual(['3,50', '4,05', '3.50'])
})
test('a median has a half only where it is one', () => {
  expect([writtenMedian(7, 'fi'), writtenMedian(8, 'sv'), writtenMedian(7, 'en'), writtenMedian(null, 'fi')]).toEqual([
    '3,5',
    '4',
    '3.5',
    '–',
  ])
})
test('applicants are the coordinator and the number of the others', () => {
  const named = { coordinator: { name: { fi: { text: 'Vaasa', by: 'original' as const } } }, partners: [1, 2] }
  expect(writtenApplicants(named, 'sv', { one: 'och {count} till', other: 'och {count} till' })).toBe(
    'Vaasa och 2 till',
  )
  expect(writtenApplicants({ ...named, partners: [] }, 'fi', { one: '', other: '' })).toBe('Vaasa')
})
