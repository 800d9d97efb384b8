import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../kit/words.ts'
import { mostSubjects, settledBy } from './subject.ts'

const named = (yso: string) => ({ yso, label: wordsOf({ fi: yso }) })

describe('a page of subjects that was sent', () => {
  test('confirms what was ticked and removes the rest of what it offered', () => {
    expect(settledBy({ offered: ['p1', 'p2', 'p3'], ticked: ['p2'], added: [] })).toEqual({
      ok: true,
      value: { confirmed: ['p2'], removed: ['p1', 'p3'] },
    })
  })
  test('confirms what was named beside it, once', () => {
    expect(settledBy({ offered: ['p1'], ticked: ['p1'], added: [named('p9'), named('p1')] })).toMatchObject({
      value: { confirmed: ['p1', 'p9'], removed: [] },
    })
  })
  test('confirms nothing that it did not offer', () => {
    expect(settledBy({ offered: [], ticked: ['p1'], added: [] })).toMatchObject({
      value: { confirmed: [], removed: [] },
    })
  })
  test('has a bound', () => {
    const many = Array.from({ length: mostSubjects + 1 }, (_, i) => `p${i}`)
    expect(settledBy({ offered: many, ticked: many, added: [] })).toEqual({ ok: false, refusal: 'too_many' })
  })
})
