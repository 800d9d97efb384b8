import { describe, expect, test } from 'vitest'
import { may } from '../kit/policy.ts'
import type { Actor, Role } from '../people/person.ts'
import type { MemberState } from './member.ts'
import { mayOpen, projectPolicy, resultPolicy, spacePolicy, suggestionPolicy, type AboutSpace } from './policy.ts'

const acting = (role: Role, kind: 'municipality' | 'authority' = 'municipality', id = 'own'): Actor => ({
  id: 'somebody',
  name: 'Somebody',
  lang: 'fi',
  example: true,
  actingFor: { id, name: {}, kind, example: true },
  roles: [role],
  mandates: [],
})
const standing = (state: MemberState | null, space: AboutSpace['state'] = 'open'): AboutSpace => ({
  state: space,
  members: [
    { organisationId: 'other', state: 'member' },
    ...(state === null ? [] : [{ organisationId: 'own', state }]),
  ],
})
const deeds = Object.keys(spacePolicy).filter((deed): deed is keyof typeof spacePolicy => deed in spacePolicy)
const allowedTo = (who: Actor, space: AboutSpace) => deeds.filter((deed) => may(spacePolicy, who, deed, space))

describe('in a space', () => {
  test.each(['editor', 'signatory'] as const)('a %s of a member writes, invites, admits and ends', (role) => {
    expect(allowedTo(acting(role), standing('member'))).toEqual(deeds.filter((deed) => deed !== 'ask'))
  })
  test.each(['admin', 'finance', 'reader'] as const)('a %s of a member reads and takes part', (role) => {
    expect(allowedTo(acting(role), standing('member'))).toEqual(['look_inside', 'take_part'])
  })
  test.each(['invited', 'asking', 'declined', 'left'] as const)('who is %s does not see inside', (state) => {
    expect(allowedTo(acting('editor'), standing(state))).toEqual(['ask', 'accept', 'decline', 'leave'])
    expect(allowedTo(acting('reader'), standing(state))).toEqual([])
  })
  test('a stranger who writes may ask, an official may nothing', () => {
    expect(allowedTo(acting('editor'), standing(null))).toEqual(['ask'])
    expect(allowedTo(acting('presenter', 'authority'), standing(null))).toEqual([])
    expect(allowedTo(acting('editor', 'authority', 'other'), standing(null))).toEqual([])
  })
  test('a closed one is read, and nothing else', () => {
    expect(allowedTo(acting('signatory'), standing('member', 'closed'))).toEqual(['look_inside'])
    expect(allowedTo(acting('editor'), standing(null, 'closed'))).toEqual([])
  })
})

test('a suggestion is read by the people of its sides and answered by those who write', () => {
  const about = { sides: [{ organisationId: 'own' }, { organisationId: 'other' }] }
  expect(may(suggestionPolicy, acting('reader'), 'read', about)).toBe(true)
  expect(may(suggestionPolicy, acting('reader'), 'answer', about)).toBe(false)
  expect(may(suggestionPolicy, acting('editor'), 'answer', about)).toBe(true)
  expect(may(suggestionPolicy, acting('editor', 'municipality', 'third'), 'read', about)).toBe(false)
  expect(may(suggestionPolicy, acting('presenter', 'authority'), 'read', about)).toBe(false)
})

test('the cooperation of a project is for those who lead it', () => {
  const own = { coordinatorId: 'own', public: true }
  expect(may(projectPolicy, acting('reader'), 'see', own)).toBe(true)
  expect(may(projectPolicy, acting('reader'), 'suggest', own)).toBe(false)
  expect(may(projectPolicy, acting('signatory'), 'suggest', own)).toBe(true)
  expect(may(projectPolicy, acting('editor'), 'see', { ...own, public: false })).toBe(false)
  expect(may(projectPolicy, acting('editor'), 'see', { ...own, coordinatorId: null })).toBe(false)
  expect(may(projectPolicy, acting('editor', 'municipality', 'third'), 'see', own)).toBe(false)
})

test('those who write for a municipality open a space, others do not', () => {
  expect(
    (['editor', 'signatory', 'reader', 'admin', 'finance'] as const).filter((role) => mayOpen(acting(role))),
  ).toEqual(['editor', 'signatory'])
  expect(mayOpen(acting('presenter', 'authority'))).toBe(false)
})

test('what an organisation shared takes down whoever writes for it, of a former member any member', () => {
  const taken = (who: Actor, state: MemberState, sharer: string) =>
    may(resultPolicy, who, 'take_back', { space: standing(state, 'closed'), organisationId: sharer })
  const other = (role: Role) => acting(role, 'municipality', 'other')
  expect([taken(acting('editor'), 'left', 'own'), taken(acting('reader'), 'member', 'own')]).toEqual([true, false])
  expect([taken(other('signatory'), 'member', 'own'), taken(other('signatory'), 'left', 'own')]).toEqual([false, true])
  expect([taken(other('reader'), 'left', 'own'), taken(acting('editor'), 'left', 'other')]).toEqual([false, false])
})
