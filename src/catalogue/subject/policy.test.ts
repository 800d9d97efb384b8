import { expect, test } from 'vitest'
import { whoMay } from '../../../test/situations/who-may.ts'
import { may } from '../../kit/policy.ts'
import { subjectPolicy } from './policy.ts'

const led = { public: true, coordinatorId: 'own' }
const office = {
  'own authority': ['presenter', 'programme_manager'],
  'another authority': ['presenter', 'programme_manager'],
}
const maySettle = (work: { public: boolean; coordinatorId: string | null }) =>
  whoMay((who) => may(subjectPolicy, who, 'settle', work))

test('what a work is about settle those who lead it and the programme office', () => {
  expect(maySettle(led)).toEqual({
    'own municipality': ['admin', 'editor', 'signatory'],
    'own joint_authority': ['admin', 'editor', 'signatory'],
    'own association': ['admin', 'editor', 'signatory'],
    ...office,
  })
  expect(maySettle({ public: true, coordinatorId: null })).toEqual(office)
})
test('of a work that is not public nobody settles it, nor does a visitor', () => {
  expect(maySettle({ ...led, public: false })).toEqual({})
  expect(may(subjectPolicy, null, 'settle', led)).toBe(false)
})
