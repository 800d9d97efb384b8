import { describe, expect, test } from 'vitest'
import { publishedCall } from '../../test/situations/whole-call.ts'
import { momentOf } from '../kit/dates.ts'
import type { Call } from './call.ts'
import { answersFrom, hindrancesOf, isAnswered, questionsOf, type PreAnswers } from './pre-check.ts'

const now = momentOf('2026-11-22', '12:00')
const fit: PreAnswers = { asker: 'municipality', together: true, trial: true, purpose: 'decision_making' }

test('the questions are those that the rules of the call make', () => {
  expect(questionsOf(publishedCall)).toEqual(['asker', 'together', 'purpose'])
  expect(questionsOf({ ...publishedCall, jointOnly: false, trialRequired: true })).toEqual([
    'asker',
    'trial',
    'purpose',
  ])
  expect(questionsOf({ applicantKinds: null, jointOnly: null, trialRequired: false, purposes: [] })).toEqual([])
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
  ['the asker is a company or an association', {}, { asker: 'other' }, 'not_applicant'],
  [
    'only municipalities may apply',
    { applicantKinds: ['municipality'] },
    { asker: 'joint_authority' },
    'not_applicant',
  ],
  ['one is alone in a joint call', {}, { together: false }, 'needs_partner'],
  ['one has not enrolled in the trial', { trialRequired: true }, { trial: false }, 'needs_trial'],
  ['no purpose fits', {}, { purpose: 'none' }, 'no_purpose'],
])('it is said why not: %s', (...row) => {
  const [, call, answers, why] = row
  expect(hindrancesOf({ ...publishedCall, ...call }, { ...fit, ...answers }, now)).toEqual([why])
})

test('answers come out of the address, and nonsense is no answer', () => {
  const query = (values: Readonly<Record<string, string>>) => (name: string) => values[name] ?? ''
  const whole = { asker: 'other', together: 'no', purpose: 'none' }
  expect(answersFrom(query(whole), publishedCall)).toEqual({
    asker: 'other',
    together: false,
    trial: null,
    purpose: 'none',
  })
  expect(isAnswered(publishedCall, answersFrom(query(whole), publishedCall))).toBe(true)
  expect(isAnswered(publishedCall, answersFrom(query({ asker: '<b>', purpose: '__proto__' }), publishedCall))).toBe(
    false,
  )
})
