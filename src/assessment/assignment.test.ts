import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assigned, evenShares, type Assignable, type ToAssign } from './assignment.ts'

const person: Assignable = { id: 'p', load: 0, mandates: ['ministry'] }
const application: ToAssign = {
  applicationId: 'a',
  state: 'in_assessment',
  parties: ['m1', 'm2'],
  assessors: [],
  disqualified: [],
}
const asked = { person, application, presented: false, note: '' }
const refusal = (refused: string) => ({ ok: false, refusal: refused })

describe('an assignment', () => {
  test('is entered with its note', () => {
    expect(assigned({ ...asked, note: ' knows the field ' })).toEqual({
      ok: true,
      value: { applicationId: 'a', personId: 'p', note: 'knows the field' },
    })
  })
  test('needs somebody who assesses in the call', () => {
    expect(assigned({ ...asked, person: undefined })).toEqual(refusal('not_an_assessor'))
  })
  test('is refused for the disqualified', () => {
    expect(assigned({ ...asked, application: { ...application, disqualified: ['p'] } })).toEqual(
      refusal('disqualified'),
    )
  })
  test('is refused for who presents the application', () => {
    expect(assigned({ ...asked, presented: true })).toEqual(refusal('presents_it'))
  })
  test('asks for a note where a conflict is suggested, and takes one', () => {
    const conflicted = { ...asked, person: { ...person, mandates: ['m2'] } }
    expect(assigned({ ...conflicted, note: '  ' })).toEqual(refusal('conflict_suggested'))
    expect(assigned({ ...conflicted, note: 'Left in 2019' }).ok).toBe(true)
  })
  test.each(['draft', 'withdrawn', 'decided'] as const)('is refused for an application that is %s', (state) => {
    expect(assigned({ ...asked, application: { ...application, state } })).toEqual(refusal('not_assessed_now'))
  })
})

describe('the suggested shares', () => {
  const people = (loads: readonly number[], mandates: readonly string[][] = []) =>
    loads.map((load, i) => ({ id: `p${i}`, load, mandates: mandates[i] ?? [] }))
  const some = (count: number) => Array.from({ length: count }, (_, i) => ({ ...application, applicationId: `a${i}` }))

  test('give every application two assessors and differ by at most one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 2, max: 7 }), (count, size) => {
        const pairs = evenShares(some(count), people(Array.from({ length: size }, () => 0)))
        expect(pairs).toHaveLength(count * 2)
        expect(new Set(pairs.map((pair) => `${pair.applicationId} ${pair.personId}`)).size).toBe(pairs.length)
        const each = people(Array.from({ length: size }, () => 0)).map(
          ({ id }) => pairs.filter((pair) => pair.personId === id).length,
        )
        expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(1)
      }),
    )
  })
  test('begin with who has least', () => {
    expect(evenShares(some(1), people([5, 0, 3])).map((pair) => pair.personId)).toEqual(['p1', 'p2'])
  })
  test('pass by who holds a mandate for a party, who is disqualified and who is there already', () => {
    const one = { ...application, assessors: ['p0'], disqualified: ['p1'] }
    expect(evenShares([one], people([0, 0, 0, 9], [[], [], ['m1'], []])).map((pair) => pair.personId)).toEqual(['p3'])
  })
  test('are empty where nobody is free', () => expect(evenShares(some(2), [])).toEqual([]))
})
