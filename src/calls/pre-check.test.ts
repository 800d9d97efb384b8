import { describe, expect, test } from 'vitest'
import { publishedCall } from '../../test/situations/whole-call.ts'
import { momentOf } from '../kit/dates.ts'
import type { Call } from './call.ts'
import { answersFrom, askersOf, fitting, hindrancesOf, isAnswered, questionsOf, type PreAnswers } from './pre-check.ts'

const now = momentOf('2026-11-22', '12:00')
const fit: PreAnswers = {
  asker: 'municipality',
  together: true,
  trial: true,
  purpose: 'decision_making',
  excluded: 'none',
  costs: true,
}

test('the questions are those that the rules of the call make', () => {
  expect(questionsOf(publishedCall)).toEqual(['asker', 'together', 'purpose', 'excluded', 'costs'])
  expect(questionsOf({ ...publishedCall, jointOnly: false, trialRequired: true })).toEqual([
    'asker',
    'trial',
    'purpose',
    'excluded',
    'costs',
  ])
  expect(
    questionsOf({
      applicantKinds: null,
      partnerKinds: null,
      jointOnly: null,
      authorityAlone: null,
      trialRequired: false,
      purposes: [],
      exclusions: [],
      costTypes: null,
    }),
  ).toEqual([])
})

describe('one may apply', () => {
  test('when everything fits', () => expect(hindrancesOf(publishedCall, fit, now)).toEqual([]))
  test('as a joint authority on its own, for its members', () =>
    expect(hindrancesOf(publishedCall, { ...fit, asker: 'joint_authority', together: false }, now)).toEqual([]))
  test('alone where the call allows it', () =>
    expect(hindrancesOf({ ...publishedCall, jointOnly: false }, { ...fit, together: false }, now)).toEqual([]))
})

test.each<[string, Partial<Call>, Partial<PreAnswers>, string]>([
  ['the call has closed', { closesAt: momentOf('2026-11-20', '16:15') }, {}, 'not_open'],
  ['the asker is none that the call names', {}, { asker: 'other' }, 'not_applicant'],
  [
    'an association may only take part',
    { partnerKinds: [{ kind: 'association', paid: true }] },
    { asker: 'association' },
    'only_partner',
  ],
  [
    'no joint authority may stand alone',
    { authorityAlone: false },
    { asker: 'joint_authority', together: false },
    'needs_partner',
  ],
  [
    'only municipalities may apply',
    { applicantKinds: ['municipality'] },
    { asker: 'joint_authority' },
    'not_applicant',
  ],
  ['one is alone in a joint call', {}, { together: false }, 'needs_partner'],
  ['one has not enrolled in the trial', { trialRequired: true }, { trial: false }, 'needs_trial'],
  ['no purpose fits', {}, { purpose: 'none' }, 'no_purpose'],
  ['it is about what the call leaves out', {}, { excluded: 'archiving' }, 'excluded'],
  ['it needs money for what the call does not cover', {}, { costs: false }, 'other_costs'],
])('it is said why not: %s', (...row) => {
  const [, call, answers, why] = row
  expect(hindrancesOf({ ...publishedCall, ...call }, { ...fit, ...answers }, now)).toEqual([why])
})

test('answers come out of the address, and nonsense is no answer', () => {
  const query = (values: Readonly<Record<string, string>>) => (name: string) => values[name] ?? ''
  const whole = { asker: 'other', together: 'no', purpose: 'none', excluded: 'archiving', costs: 'no' }
  expect(answersFrom(query(whole), publishedCall)).toEqual({
    asker: 'other',
    together: false,
    trial: null,
    purpose: 'none',
    excluded: 'archiving',
    costs: false,
  })
  expect(isAnswered(publishedCall, answersFrom(query(whole), publishedCall))).toBe(true)
  expect(isAnswered(publishedCall, answersFrom(query({ asker: '<b>', purpose: '__proto__' }), publishedCall))).toBe(
    false,
  )
})

test('those are asked about that the call names, beside municipalities, joint authorities and anybody else', () => {
  const call = { applicantKinds: ['municipality', 'association'], partnerKinds: [{ kind: 'company', paid: false }] }
  expect(askersOf(call)).toEqual(['municipality', 'joint_authority', 'association', 'company', 'other'])
  const association = answersFrom((name) => (name === 'asker' ? 'association' : ''), { ...publishedCall, ...call })
  expect(association.asker).toBe('association')
  expect(hindrancesOf({ ...publishedCall, ...call }, { ...fit, asker: 'association' }, now)).toEqual([])
})

test('of other calls those are shown that take the same asker, whatever they are for', () => {
  const named = (id: string, change: Partial<Call>) => ({ ...publishedCall, id, ...change })
  const others = [
    named('for all', { purposes: [] }),
    named('only for joint authorities', { applicantKinds: ['joint_authority'] }),
    named('only in the trial', { trialRequired: true }),
    named('alone too', { jointOnly: false }),
  ]
  const shown = (answers: Partial<PreAnswers>) =>
    fitting(others, { ...fit, purpose: 'none', ...answers }, now).map(({ id }) => id)
  expect(shown({})).toEqual(['for all', 'only in the trial', 'alone too'])
  expect(shown({ trial: false })).toEqual(['for all', 'alone too'])
  expect(shown({ together: false })).toEqual(['alone too'])
  expect(shown({ asker: 'other' })).toEqual([])
})
