import { expect, test } from 'vitest'
import { whoMay } from '../../../test/situations/who-may.ts'
import { may } from '../../kit/policy.ts'
import { offerPolicy } from './policy.ts'

test('what others need to know of a work is told by those who lead it', () => {
  const led = { public: true, coordinatorId: 'own' }
  expect(whoMay((who) => may(offerPolicy, who, 'tell', led))).toEqual({
    'own municipality': ['admin', 'editor', 'signatory'],
    'own joint_authority': ['admin', 'editor', 'signatory'],
    'own association': ['admin', 'editor', 'signatory'],
    'own authority': ['presenter', 'programme_manager'],
  })
  expect(whoMay((who) => may(offerPolicy, who, 'tell', { ...led, public: false }))).toEqual({})
})
