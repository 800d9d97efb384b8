import { expect, test } from 'vitest'
import { whoMay } from '../../../test/situations/who-may.ts'
import { may } from '../../kit/policy.ts'
import { kitPolicy } from './policy.ts'

const led = { public: true, coordinatorId: 'own' }
const mayWrite = (work: typeof led | { public: boolean; coordinatorId: null }) =>
  whoMay((who) => may(kitPolicy, who, 'write', work))

test('the adoption kit of a work is written by those who lead it, and by nobody for them', () => {
  expect(mayWrite(led)).toEqual({
    'own municipality': ['admin', 'editor', 'signatory'],
    'own joint_authority': ['admin', 'editor', 'signatory'],
    'own association': ['admin', 'editor', 'signatory'],
    'own authority': ['presenter', 'programme_manager'],
  })
})
test('of a work that is not public, or that nobody is known to lead, nobody writes it; nor does a visitor', () => {
  expect(mayWrite({ ...led, public: false })).toEqual({})
  expect(mayWrite({ public: true, coordinatorId: null })).toEqual({})
  expect(may(kitPolicy, null, 'write', led)).toBe(false)
})
