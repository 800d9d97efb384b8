import { expect, test } from 'vitest'
import { wholeCall } from '../../test/situations/whole-call.ts'
import { wordsOf } from '../kit/words.ts'
import { usualOnes } from './cost-type.ts'
import { fundingOf, sameFunding } from './funding-rules.ts'

test('another text of the call is no other rule of the money; a rule or its law is', () => {
  expect(sameFunding(wholeCall, fundingOf(wholeCall))).toBe(true)
  expect(sameFunding(wholeCall, { ...wholeCall, capCents: 100_000_00 })).toBe(false)
  expect(sameFunding(wholeCall, { ...wholeCall, highestShare: null })).toBe(false)
  expect(sameFunding(wholeCall, { ...wholeCall, instalments: [{ share: 10_000, words: {} }] })).toBe(false)
  expect(sameFunding(wholeCall, { ...wholeCall, legalBasis: wordsOf({ fi: '893/2019' }) })).toBe(false)
})

test('the order of cost types and languages is no rule', () => {
  const law = wordsOf({ fi: 'Laki', sv: 'Lag' })
  const turned = {
    ...fundingOf(wholeCall),
    costTypes: usualOnes(['services', 'personnel']).toReversed(),
    legalBasis: law,
  }
  const as = {
    ...turned,
    costTypes: usualOnes(['personnel', 'services']),
    legalBasis: wordsOf({ sv: 'Lag', fi: 'Laki' }),
  }
  expect(sameFunding(turned, as)).toBe(true)
  const renamed = usualOnes(['personnel', 'services']).map((type) => ({ ...type, help: law }))
  expect(sameFunding(turned, { ...as, costTypes: renamed })).toBe(false)
})
