import { expect, test } from 'vitest'
import { may } from '../kit/policy.ts'
import { roles, type Actor } from '../people/person.ts'
import { policy } from './policy.ts'

const who = (role: Actor['roles'][number]): Actor => ({
  id: 'p',
  name: 'x',
  lang: 'fi',
  example: true,
  actingFor: null,
  roles: [role],
  mandates: [],
})
const everybody = [null, ...roles.map(who)]

test('a public work is for everybody, also for those who have not signed in', () => {
  expect(everybody.filter((one) => !may(policy, one, 'read', { public: true }))).toEqual([])
})

test('a work that is not public is for nobody', () => {
  expect(everybody.filter((one) => may(policy, one, 'read', { public: false }))).toEqual([])
})
