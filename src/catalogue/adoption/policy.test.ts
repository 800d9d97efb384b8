import { expect, test } from 'vitest'
import { whoMay } from '../../../test/situations/who-may.ts'
import { may } from '../../kit/policy.ts'
import { adoptionPolicy } from './policy.ts'

const led = { public: true, coordinatorId: 'own' }
const deeds = ['declare', 'ask', 'answer'] as const
const own = {
  'own municipality': ['editor', 'signatory'],
  'own joint_authority': ['editor', 'signatory'],
  'own association': ['editor', 'signatory'],
}
const another = {
  'another municipality': ['editor', 'signatory'],
  'another joint_authority': ['editor', 'signatory'],
  'another association': ['editor', 'signatory'],
}

test.each([
  ['declare', { ...own, ...another }],
  ['ask', another],
  ['answer', { ...own, 'own authority': ['presenter', 'programme_manager'] }],
] as const)(
  '%s: use is declared by editors and signatories of all, asked by those who do not lead the work, answered by those who do, also by the authority of a national work',
  (deed, expected) => expect(whoMay((who) => may(adoptionPolicy, who, deed, led))).toEqual(expected),
)
test.each(deeds)('%s is nobody’s of a work that is not public, nor a visitor’s of any', (deed) => {
  expect(whoMay((who) => may(adoptionPolicy, who, deed, { ...led, public: false }))).toEqual({})
  expect(may(adoptionPolicy, null, deed, led)).toBe(false)
})
test('a work whose leader nobody knows is asked about by all and answered for by nobody', () => {
  const unled = { public: true, coordinatorId: null }
  expect(whoMay((who) => may(adoptionPolicy, who, 'ask', unled))).toEqual({ ...own, ...another })
  expect(whoMay((who) => may(adoptionPolicy, who, 'answer', unled))).toEqual({})
})
