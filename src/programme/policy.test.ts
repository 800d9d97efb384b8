import { expect, test } from 'vitest'
import { may } from '../kit/policy.ts'
import { roles, type Actor, type Mandate, type Role } from '../people/person.ts'
import { followsEnrolments, policy } from './policy.ts'

const organisation = (id: string, kind: Mandate['organisation']['kind']) => ({ id, name: {}, kind, example: true })
const acting = (actingFor: Mandate['organisation'], ...held: readonly Role[]): Actor => ({
  id: 'p',
  name: 'P',
  lang: 'fi',
  example: true,
  actingFor,
  roles: held,
  mandates: [],
})
const own = organisation('own', 'municipality')
const about = { organisationId: 'own' }
const whoMay = (deed: keyof typeof policy, actingFor: Mandate['organisation']) =>
  roles.filter((role) => may(policy, acting(actingFor, role), deed, about))

test('editors and signatories enrol their own municipality and take it out, nobody else', () => {
  for (const deed of ['tell', 'leave'] as const) {
    expect(whoMay(deed, own)).toEqual(['editor', 'signatory'])
    expect(whoMay(deed, organisation('another', 'municipality'))).toEqual([])
    expect(whoMay(deed, organisation('own', 'joint_authority'))).toEqual([])
    expect(whoMay(deed, organisation('ministry', 'authority'))).toEqual([])
  }
})

test('the programme office confirms; a municipality never confirms itself', () => {
  expect(whoMay('settle', organisation('ministry', 'authority'))).toEqual(['presenter', 'programme_manager'])
  expect(whoMay('settle', own)).toEqual([])
})

test('the register is followed at the desk, and every role of a municipality sees its own', () => {
  expect(roles.filter((role) => followsEnrolments(acting(organisation('ministry', 'authority'), role)))).toEqual([
    'admin',
    'registrar',
    'presenter',
    'programme_manager',
    'auditor',
  ])
  expect(whoMay('see', own)).toEqual([...roles])
})
