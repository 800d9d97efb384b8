import { describe, expect, test } from 'vitest'
import { may } from '../kit/policy.ts'
import { roles, type Actor, type Role } from '../people/person.ts'
import { callPolicy, casePolicy, type CallDeed, type Case, type CaseDeed, maySeeLate } from './policy.ts'

const ministry = { id: 'ministry', name: {}, kind: 'authority' as const, example: true }
const other = { ...ministry, id: 'other' }
const actor = (id: string, held: readonly Role[] = [], actingFor: Actor['actingFor'] = ministry): Actor => ({
  id,
  name: id,
  lang: 'fi',
  example: true,
  actingFor,
  roles: held,
  mandates: [],
})

const open: Case = {
  applicationId: 'a',
  caseId: null,
  callId: 'c',
  authorityId: 'ministry',
  state: 'in_assessment',
  disqualified: [],
  duties: [],
  assessors: [
    { personId: 'undeclared', declared: null, completed: false },
    { personId: 'undisputed', declared: 'none', completed: false },
    { personId: 'ready', declared: 'none', completed: true },
  ],
}
const assessor = (id: string) => actor(id, ['assessor'])
const isDeed = (text: string): text is CaseDeed => Object.hasOwn(casePolicy, text)
const deeds = Object.keys(casePolicy).filter(isDeed)
const mayDo = (who: Actor, thing: Case) => deeds.filter((deed) => may(casePolicy, who, deed, thing)).toSorted()

describe('in an open case', () => {
  test.each<[string, Actor, CaseDeed[]]>([
    ['an assessor who has not declared knows of it and may declare', assessor('undeclared'), ['declare', 'know']],
    [
      'an assessor without a conflict reads and scores',
      assessor('undisputed'),
      ['complete', 'declare', 'know', 'read', 'score', 'see_secret'],
    ],
    [
      'an assessor whose sheet is complete sees the others’',
      assessor('ready'),
      ['complete', 'declare', 'know', 'read', 'score', 'see_scores', 'see_secret'],
    ],
    ['an assessor who was not assigned knows nothing', assessor('somebody'), []],
    [
      'the presenter handles it, and sees no scores yet',
      actor('p', ['presenter']),
      [
        'admit',
        'assign',
        'confirm_flag',
        'correspond',
        'decide_secrecy',
        'declare',
        'give_copy',
        'handle',
        'know',
        'read',
        'see_secret',
        'transfer',
      ],
    ],
    [
      'the decision-maker reads it, and sees no scores yet',
      actor('d', ['decision_maker']),
      ['declare', 'handle', 'know', 'read', 'see_secret'],
    ],
    ['the presenter of another authority knows nothing', actor('p', ['presenter'], other), []],
  ])('%s', (_, who, expected) => expect(mayDo(who, open)).toEqual(expected))

  test.each(
    roles.filter(
      (role) => !['presenter', 'decision_maker', 'registrar', 'programme_manager', 'auditor'].includes(role),
    ),
  )('the role %s alone opens nothing', (role) => expect(mayDo(actor('x', [role]), open)).toEqual([]))

  test('the registrar of the authority reads, and writes to the parties', () =>
    expect(mayDo(actor('x', ['registrar']), open)).toEqual(
      'admit correspond decide_secrecy give_copy handle know read see_secret transfer'.split(' '),
    ))

  test.each<Role>(['programme_manager', 'auditor'])(
    'the role %s of the authority reads what is public and changes nothing',
    (role) => {
      expect(mayDo(actor('x', [role]), open)).toEqual(['handle', 'know', 'read'])
    },
  )

  test('a duty in the call opens the same as the role', () => {
    const byDuty = {
      ...open,
      duties: [
        { personId: 'p', role: 'presenter' as const },
        { personId: 'd', role: 'decision_maker' as const },
      ],
    }
    expect(mayDo(actor('p', [], null), byDuty)).toEqual(mayDo(actor('p', ['presenter']), open))
    expect(mayDo(actor('d', [], null), byDuty)).toEqual(mayDo(actor('d', ['decision_maker']), open))
  })
})

test('who is disqualified may do nothing and does not know, whatever the role', () => {
  for (const role of roles) expect(mayDo(actor('gone', [role]), { ...open, disqualified: ['gone'] })).toEqual([])
  const wasReady = { ...open, disqualified: ['ready'], duties: [{ personId: 'ready', role: 'presenter' as const }] }
  expect(mayDo(assessor('ready'), wasReady)).toEqual([])
})

test('presenter and decision-maker see scores once every sheet is complete, a disqualified assessor not counted', () => {
  const all: Case = {
    ...open,
    disqualified: ['undeclared'],
    assessors: [
      { personId: 'undeclared', declared: 'disqualified', completed: false },
      { personId: 'ready', declared: 'none', completed: true },
    ],
  }
  expect(may(casePolicy, actor('p', ['presenter']), 'see_scores', all)).toBe(true)
  expect(may(casePolicy, actor('d', ['decision_maker']), 'see_scores', all)).toBe(true)
  expect(may(casePolicy, actor('r', ['registrar']), 'see_scores', all)).toBe(false)
  expect(may(casePolicy, actor('p', ['presenter']), 'see_scores', { ...all, assessors: [] })).toBe(false)
})

test('the presenter cannot score, and who assesses a case does not present it', () => {
  expect(may(casePolicy, actor('p', ['presenter', 'assessor']), 'score', open)).toBe(false)
  const both = actor('undisputed', ['presenter', 'assessor'])
  expect(mayDo(both, open)).not.toContain('confirm_flag')
  expect(mayDo(both, open)).not.toContain('assign')
  expect(mayDo(both, open)).not.toContain('handle')
})

test('nothing is scored before the assessment begins or after the decision', () => {
  for (const state of ['submitted', 'decided', 'withdrawn'] as const)
    expect(
      mayDo(assessor('undisputed'), { ...open, state }).filter((deed) => deed === 'score' || deed === 'complete'),
    ).toEqual([])
})

test('a draft has not been received: nobody at the authority knows of it', () => {
  for (const role of roles) expect(mayDo(actor('undisputed', [role]), { ...open, state: 'draft' })).toEqual([])
})

test('R-A7 a draft that was tried to be sent late is admitted without being known: by who presents or registers, and not disqualified', () => {
  const draft = { ...open, state: 'draft' as const }
  for (const role of ['presenter', 'registrar'] as const) {
    expect(mayDo(actor('x', [role]), draft)).toEqual(['admit'])
    expect(mayDo(actor('x', [role], other), draft)).toEqual([])
    expect(mayDo(actor('x', [role]), { ...draft, disqualified: ['x'] })).toEqual([])
    expect(maySeeLate(actor('x', [role]), { ...draft, disqualified: ['x'] })).toBe(false)
  }
  expect(mayDo(actor('x', ['decision_maker']), draft)).toEqual([])
  expect(maySeeLate(actor('x', ['decision_maker']), draft)).toBe(true)
})

test('a withdrawn application is read and no longer handled; what of it is secret is still decided', () => {
  expect(mayDo(actor('p', ['presenter']), { ...open, state: 'withdrawn' })).toEqual([
    'decide_secrecy',
    'give_copy',
    'handle',
    'know',
    'read',
    'see_secret',
  ])
})

describe('of a whole call', () => {
  const work = { callId: 'c', authorityId: 'ministry', duties: [] }
  const isCallDeed = (text: string): text is CallDeed => Object.hasOwn(callPolicy, text)
  const callDeeds = Object.keys(callPolicy).filter(isCallDeed)
  const allowedTo = (who: Actor) => callDeeds.filter((deed) => may(callPolicy, who, deed, work)).toSorted()

  test.each<[Role, CallDeed[]]>([
    ['presenter', ['admit_late', 'assign', 'begin', 'list', 'rank']],
    ['decision_maker', ['lay_priority', 'list', 'rank']],
    ['registrar', ['admit_late', 'list']],
    ['programme_manager', ['begin', 'list']],
    ['auditor', ['list']],
    ['assessor', []],
    ['payer', []],
    ['admin', []],
    ['editor', []],
    ['signatory', []],
    ['finance', []],
    ['reader', []],
  ])('the %s may %j', (role, expected) => {
    expect(allowedTo(actor('x', [role]))).toEqual(expected)
    expect(allowedTo(actor('x', [role], other))).toEqual([])
  })
})
