import { expect, test } from 'vitest'
import { may } from '../kit/policy.ts'
import type { Actor, Role } from './person.ts'
import { policy, rolesFor } from './policy.ts'

const as = (kind: 'municipality' | 'authority', id: string, ...roles: Role[]): Actor => {
  const actingFor = { id, name: {}, kind, example: true }
  return {
    id: 'p',
    name: 'P',
    lang: 'fi',
    example: true,
    actingFor,
    roles,
    mandates: [{ organisation: actingFor, roles }],
  }
}
const own = { organisationId: 'X01' }
const register = { organisationId: null }

test.each([
  [
    'the administrator of the authority enters organisations',
    as('authority', 'XM', 'admin'),
    'enter_organisation',
    register,
    true,
  ],
  [
    'a municipality’s administrator does not',
    as('municipality', 'X01', 'admin'),
    'enter_organisation',
    register,
    false,
  ],
  ['a presenter does not', as('authority', 'XM', 'presenter'), 'enter_organisation', register, false],
  [
    'a municipality’s administrator gives roles in the own municipality',
    as('municipality', 'X01', 'admin'),
    'give_role',
    own,
    true,
  ],
  ['and in no other', as('municipality', 'X02', 'admin'), 'give_role', own, false],
  ['an editor gives no roles', as('municipality', 'X01', 'editor'), 'give_role', own, false],
  ['the authority’s administrator ends roles anywhere', as('authority', 'XM', 'admin'), 'end_role', own, true],
  ['a signatory does not see who holds what', as('municipality', 'X01', 'signatory'), 'see_people', own, false],
] as const)('%s', (...[, who, deed, what, expected]) => expect(may(policy, who, deed, what)).toBe(expected))

test('a municipality has no presenters and an authority no finance officers', () => {
  expect(rolesFor('municipality')).not.toContain('presenter')
  expect(rolesFor('authority')).not.toContain('finance')
})
