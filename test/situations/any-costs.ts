import fc from 'fast-check'
import type { CostType } from '../../src/calls/cost-type.ts'
import { wordsOf } from '../../src/kit/words.ts'

/** A key that a cost type of a call may have. */
export const anyKey = fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/)

const word = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{2,9} [a-z0-9.,-]{1,9}$/)

/** From one to twelve cost types, whose names in a language are all different. */
export const anyCostTypes: fc.Arbitrary<readonly CostType[]> = fc
  .uniqueArray(fc.tuple(anyKey, word), {
    minLength: 1,
    maxLength: 12,
    comparator: ([key, name], [other, another]) => key === other || name.toLowerCase() === another.toLowerCase(),
  })
  .map((all) => all.map(([key, name]) => ({ key, name: wordsOf({ fi: name, sv: `${name} på svenska` }), help: null })))
