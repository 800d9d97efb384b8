import { expect, test } from 'vitest'
import { whatIfOf } from './what-if.ts'

test('nothing typed is the appropriation of the call, also where none was published', () => {
  expect(whatIfOf(' ', 600_00)).toEqual({ cents: 600_00, asked: false, typed: '600', error: false })
  expect(whatIfOf('', null)).toEqual({ cents: null, asked: false, typed: '', error: false })
})
test('another sum is counted with, and the same sum is no question', () => {
  expect(whatIfOf('1 234,50', 600_00)).toEqual({ cents: 1_234_50, asked: true, typed: '1 234,50', error: false })
  expect(whatIfOf('600', 600_00)).toMatchObject({ asked: false, error: false })
})
test.each(['abc', '-5', '0', '999999999999999999'])(
  '%j is no appropriation: the call’s own is counted with, and it is said',
  (typed) => {
    expect(whatIfOf(typed, 600_00)).toEqual({ cents: 600_00, asked: false, typed, error: true })
  },
)
