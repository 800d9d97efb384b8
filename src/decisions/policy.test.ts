import { expect, test } from 'vitest'
import type { Case } from '../assessment/policy.ts'
import { may } from '../kit/policy.ts'
import { wordsOf } from '../kit/words.ts'
import type { OrganisationKind } from '../people/organisation.ts'
import { roles, type Actor, type Role } from '../people/person.ts'
import { callPolicy, decisionPolicy, decisionReaders, disposalPolicy, proposalPolicy, termsPolicy } from './policy.ts'

const organisation = (id: string, kind: OrganisationKind) => ({ id, kind, name: wordsOf({ fi: id }), example: true })
const ministry = organisation('ministry', 'authority')
const actor = (role: Role, actingFor = ministry, id = `${actingFor.id} ${role}`): Actor => ({
  id,
  name: role,
  lang: 'fi',
  example: true,
  actingFor,
  roles: [role],
  mandates: [{ organisation: actingFor, roles: [role] }],
})
const thing: Case = {
  callId: 'call',
  authorityId: 'ministry',
  duties: [],
  applicationId: 'a',
  caseId: 'c',
  state: 'in_assessment',
  disqualified: [],
  assessors: [{ personId: 'assessing', declared: 'none', completed: true }],
}
const signed = { authorityId: 'ministry', partyIds: ['lead', 'partner'], disqualified: [] }
const who = (deed: 'read' | 'propose' | 'sign' | 'return', what = thing) =>
  roles.filter((role) => may(proposalPolicy, actor(role), deed, what))

test('before the decision the presenter proposes and the decision-maker signs or sends back; both read, nobody else', () => {
  expect([who('read'), who('propose'), who('sign'), who('return')]).toEqual([
    ['presenter', 'decision_maker'],
    ['presenter'],
    ['decision_maker'],
    ['decision_maker'],
  ])
})

test('no role of another authority or of an applicant gives any of it', () => {
  for (const elsewhere of [organisation('other', 'authority'), organisation('lead', 'municipality')])
    for (const deed of ['read', 'propose', 'sign', 'return'] as const)
      expect(roles.filter((role) => may(proposalPolicy, actor(role, elsewhere), deed, thing))).toEqual([])
})

test('a duty in the call gives the same as the role', () => {
  const reader = actor('reader', organisation('elsewhere', 'authority'), 'dutiful')
  const withDuty = (role: 'presenter' | 'decision_maker'): Case => ({
    ...thing,
    duties: [{ personId: 'dutiful', role }],
  })
  expect(may(proposalPolicy, reader, 'propose', withDuty('presenter'))).toBe(true)
  expect(may(proposalPolicy, reader, 'sign', withDuty('decision_maker'))).toBe(true)
  expect(may(proposalPolicy, reader, 'propose', withDuty('decision_maker'))).toBe(false)
})

test('who decides does not propose, also where the person holds both roles', () => {
  const both: Actor = { ...actor('presenter'), roles: ['presenter', 'decision_maker'] }
  expect([may(proposalPolicy, both, 'propose', thing), may(proposalPolicy, both, 'sign', thing)]).toEqual([false, true])
})

test.each(['read', 'propose', 'sign', 'return'] as const)(
  'an assessor of the case, the disqualified and drafts are out of %s',
  (deed) => {
    for (const role of ['presenter', 'decision_maker'] as const) {
      expect(may(proposalPolicy, actor(role, ministry, 'assessing'), deed, thing)).toBe(false)
      const person = actor(role)
      expect(may(proposalPolicy, person, deed, { ...thing, disqualified: [person.id] })).toBe(false)
      expect(may(proposalPolicy, person, deed, { ...thing, state: 'draft' })).toBe(false)
    }
  },
)

test('a withdrawn application is read, and nothing more', () => {
  const withdrawn: Case = { ...thing, state: 'withdrawn' }
  expect([who('read', withdrawn), who('propose', withdrawn), who('sign', withdrawn), who('return', withdrawn)]).toEqual(
    [['presenter', 'decision_maker'], [], [], []],
  )
})

test('a signed decision is received by every party’s people and followed by the authority’s officers', () => {
  const own: readonly Role[] = ['admin', 'editor', 'finance', 'signatory', 'reader']
  for (const party of ['lead', 'partner'])
    expect(
      roles.filter((role) => may(decisionPolicy, actor(role, organisation(party, 'municipality')), 'receive', signed)),
    ).toEqual(own)
  expect(
    roles.filter((role) =>
      may(decisionPolicy, actor(role, organisation('stranger', 'municipality')), 'receive', signed),
    ),
  ).toEqual([])
  expect(roles.filter((role) => may(decisionPolicy, actor(role), 'follow', signed))).toEqual([
    'registrar',
    'presenter',
    'decision_maker',
    'programme_manager',
    'payer',
    'auditor',
  ])
  const presenter = actor('presenter')
  expect(may(decisionPolicy, presenter, 'follow', { ...signed, disqualified: [presenter.id] })).toBe(false)
})

test('the list of proposals is for those who prepare and decide, what is signed also for those who pay, audit and register', () => {
  const allowed = (deed: 'list' | 'decide' | 'follow') =>
    roles.filter((role) => may(callPolicy, actor(role), deed, thing))
  expect(allowed('list')).toEqual(['presenter', 'decision_maker'])
  expect(allowed('decide')).toEqual(['decision_maker'])
  expect(allowed('follow')).toEqual([
    'registrar',
    'presenter',
    'decision_maker',
    'programme_manager',
    'payer',
    'auditor',
  ])
})

test('who presents or keeps the register proposes that a case be disposed of, who keeps the register or decides confirms it', () => {
  const ended: { authorityId: string; disqualified: readonly string[] } = { authorityId: 'ministry', disqualified: [] }
  const those = (deed: 'list' | 'propose' | 'revoke' | 'confirm', what = ended) =>
    roles.filter((role) => may(disposalPolicy, actor(role), deed, what)).toSorted()
  expect([those('list'), those('propose'), those('revoke'), those('confirm')]).toEqual([
    ['decision_maker', 'presenter', 'registrar'],
    ['presenter', 'registrar'],
    ['decision_maker', 'presenter', 'registrar'],
    ['decision_maker', 'registrar'],
  ])
  expect(those('list', { ...ended, authorityId: 'other' })).toEqual([])
  expect(those('confirm', { ...ended, disqualified: ['ministry registrar'] })).toEqual(['decision_maker'])
})

test('general terms are entered by the administrator of the authority and read by its officers', () => {
  const those = (deed: 'read' | 'enter', authorityId = 'ministry') =>
    roles.filter((role) => may(termsPolicy, actor(role), deed, { authorityId })).toSorted()
  expect(those('enter')).toEqual(['admin'])
  expect(those('read')).toEqual(['admin', ...decisionReaders].toSorted())
  expect([those('enter', 'other'), those('read', 'other')]).toEqual([[], []])
})
