import { expect, test } from 'vitest'
import { may } from '../kit/policy.ts'
import { roles, type Actor, type Role } from '../people/person.ts'
import { policy, type Deed } from './policy.ts'

const authority = { id: 'a', name: {}, kind: 'authority' as const, example: true }
const actor = (role: Role, organisation = authority): Actor => ({
  id: 'p',
  name: 'P',
  lang: 'fi',
  example: true,
  actingFor: organisation,
  roles: [role],
  mandates: [{ organisation, roles: [role] }],
})
const draft = { state: 'draft' as const, authority: { id: 'a' } }

const whoMay = (deed: Deed, what: Parameters<typeof may<Actor | null, typeof draft, Deed>>[3] = draft) =>
  roles.filter((role) => may(policy, actor(role), deed, what))

test('a draft is seen by officers of its authority, and written by those who prepare its calls', () => {
  const readers = ['admin', 'registrar', 'presenter', 'decision_maker', 'programme_manager', 'auditor']
  expect([whoMay('read'), whoMay('follow')]).toEqual([readers, readers])
  for (const deed of ['draft', 'write', 'publish'] as const)
    expect([deed, whoMay(deed)]).toEqual([deed, ['presenter', 'programme_manager']])
})

test('another authority and people of no authority see no draft', () => {
  const elsewhere = { ...authority, id: 'b' }
  for (const deed of ['read', 'follow', 'draft', 'write', 'publish'] as const) {
    expect(roles.filter((role) => may(policy, actor(role, elsewhere), deed, draft))).toEqual([])
    expect(may(policy, null, deed, draft)).toBe(false)
  }
})

test('what is published is read by everybody and followed at the desk by its own', () => {
  const out = { state: 'published' as const, authority: { id: 'a' } }
  expect(may(policy, null, 'read', out)).toBe(true)
  expect([may(policy, null, 'follow', out), may(policy, actor('presenter'), 'follow', out)]).toEqual([false, true])
})
