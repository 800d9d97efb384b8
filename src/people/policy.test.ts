import { expect, test } from 'vitest'
import { whoMay } from '../../test/situations/who-may.ts'
import { may } from '../kit/policy.ts'
import { policy, rolesFor } from './policy.ts'

const registerAdmins = { 'own authority': ['admin'], 'another authority': ['admin'] }
const ownAdmins = { 'own municipality': ['admin'], 'own joint_authority': ['admin'], 'own association': ['admin'] }
const own = { organisationId: 'own' }
const register = { organisationId: null }

test.each(['see_register', 'enter_organisation', 'enter_kind'] as const)(
  '%s is for administrators of an authority alone',
  (deed) => {
    expect(whoMay((who) => may(policy, who, deed, register))).toEqual(registerAdmins)
    expect(whoMay((who) => may(policy, who, deed, own))).toEqual(registerAdmins)
  },
)
test.each(['see_people', 'enter_business_id', 'give_role', 'end_role'] as const)(
  '%s is for the administrators of the organisation and of an authority, in no other organisation',
  (deed) => {
    expect(whoMay((who) => may(policy, who, deed, own))).toEqual({ ...ownAdmins, ...registerAdmins })
    expect(whoMay((who) => may(policy, who, deed, register))).toEqual(registerAdmins)
  },
)

test('a municipality has no presenters and an authority no finance officers', () => {
  expect(rolesFor('municipality')).not.toContain('presenter')
  expect(rolesFor('authority')).not.toContain('finance')
})
