import { expect, test } from 'vitest'
import { may } from '../kit/policy.ts'
import { roles, type Actor, type Role } from '../people/person.ts'
import type { CallState } from './call.ts'
import { mayBegin, policy, type Deed } from './policy.ts'

const ministry = { id: 'ministry', name: {}, kind: 'authority' as const, example: true }
const other = { ...ministry, id: 'other' }
const person = (organisation: typeof ministry, ...held: Role[]): Actor => ({
  id: 'p',
  name: 'Eeva',
  lang: 'fi',
  example: true,
  actingFor: organisation,
  roles: held,
  mandates: [{ organisation, roles: held }],
})
const deeds = Object.keys(policy).filter((deed): deed is Deed => deed in policy)
const mayDo = (who: Actor | null, state: CallState) =>
  deeds.filter((deed) => may(policy, who, deed, { state, authority: ministry, publishedAt: new Date(0) }))

const all = [
  'read',
  'follow',
  'write',
  'check',
  'publish',
  'amend',
  'notify',
  'cancel',
  'archive',
  'give_duty',
  'begin_assessment',
]
const draft: Record<Role, readonly string[]> = {
  presenter: all,
  programme_manager: all,
  admin: ['read', 'follow'],
  registrar: [],
  decision_maker: [],
  payer: [],
  auditor: [],
  assessor: [],
  editor: [],
  finance: [],
  signatory: [],
  reader: [],
}
const open: Record<Role, readonly string[]> = {
  presenter: all,
  programme_manager: all,
  admin: ['read', 'follow'],
  registrar: ['read', 'follow'],
  decision_maker: ['read', 'follow'],
  payer: ['read', 'follow'],
  auditor: ['read', 'follow'],
  assessor: ['read'],
  editor: ['read'],
  finance: ['read'],
  signatory: ['read'],
  reader: ['read'],
}

test.each(roles)('a %s of the authority may do with a draft what belongs to the role', (role) =>
  expect(mayDo(person(ministry, role), 'draft')).toEqual(draft[role]),
)
test.each(roles)('a %s of the authority may do with a published call what belongs to the role', (role) =>
  expect(mayDo(person(ministry, role), 'published')).toEqual(open[role]),
)
test.each(roles)('a %s of another authority sees no draft and only reads what is published', (role) => {
  expect(mayDo(person(other, role), 'draft')).toEqual([])
  expect(mayDo(person(other, role), 'published')).toEqual(['read'])
})
test('a draft that was cancelled before it was public stays with its authority', () => {
  const gone = { state: 'cancelled' as const, authority: ministry, publishedAt: null }
  expect(may(policy, null, 'read', gone)).toBe(false)
  expect(may(policy, person(ministry, 'presenter'), 'read', gone)).toBe(true)
})
test('who has not signed in reads what is published', () => {
  for (const state of ['draft', 'checked'] as const) expect(mayDo(null, state)).toEqual([])
  for (const state of ['published', 'in_assessment', 'decided', 'archived', 'cancelled'] as const)
    expect(mayDo(null, state)).toEqual(['read'])
})
test('a call is begun by who writes calls, for the authority acted for', () => {
  expect(mayBegin(person(ministry, 'presenter'))).toBe('ministry')
  expect(mayBegin(person(ministry, 'programme_manager'))).toBe('ministry')
  expect(mayBegin(person(ministry, 'admin', 'decision_maker'))).toBeNull()
  expect(mayBegin(null)).toBeNull()
  const municipality = { ...ministry, kind: 'municipality' as const }
  expect(mayBegin({ ...person(ministry, 'presenter'), actingFor: municipality })).toBeNull()
})
