import { describe, expect, test } from 'vitest'
import { momentOf } from '../kit/dates.ts'
import type { Application } from './application.ts'
import type { Lack } from './completeness.ts'
import { admitted, isLeftUnsent, said, touchesClosing } from './late.ts'

const closesAt = momentOf('2026-12-16', '16:15')
const call = { state: 'published', opensAt: momentOf('2026-11-02', '08:00'), closesAt } as const
const now = momentOf('2026-12-17', '09:00')
const attemptAt = momentOf('2026-12-16', '16:21')
const stretch = (from: string, to: string, day = '2026-12-16') => ({
  beganAt: momentOf(day, from),
  endedAt: momentOf(day, to),
})
const application: Application = {
  id: 'a',
  callId: 'c',
  formId: 'f',
  authorityId: 'ministry',
  coordinatorId: 'lead',
  state: 'draft',
  lang: 'fi',
  caseId: null,
  revision: 7,
  begunAt: call.opensAt,
  savedAt: call.opensAt,
  firstSubmittedAt: null,
  withdrawnAt: null,
  example: true,
  parties: [],
}
const outage = stretch('16:02', '16:20')
const late = {
  application,
  call,
  form: { questions: [] },
  lacks: [],
  frozenRevision: null,
  attemptAt,
  ground: 'outage' as const,
  outage,
  showing: undefined,
}

describe('R-A7 what lacks something', () => {
  const form = {
    questions: [
      { key: 'problem', kind: 'long_text' as const },
      { key: 'truth', kind: 'declaration' as const },
    ],
  }
  const lacking = (...lacks: readonly Lack[]) => admitted({ ...late, form, lacks }, now)
  const answer = (question: string): Lack => ({ section: 'change', what: 'answer', question })
  test('is admitted where an answer is lacking, which is then supplemented', () => {
    expect(lacking(answer('problem'))).toMatchObject({ ok: true })
  })
  test('is not where a declaration, a commitment, money or the reuse check is', () => {
    expect(lacking(answer('problem'), answer('truth'))).toEqual({ ok: false, refusal: 'incomplete' })
    for (const what of ['tasks', 'reuse_decision', 'too_few_parties', 'over_cap'] as const)
      expect(lacking({ section: 'parties', what })).toEqual({ ok: false, refusal: 'incomplete' })
    expect(lacking({ section: 'parties', what: 'commitment_missing' })).toMatchObject({ refusal: 'partner_unsigned' })
  })
})

describe('R-A5 an outage', () => {
  test.each([
    ['over the closing', '16:02', '16:20', '2026-12-16', true],
    ['on the last day, over before closing', '09:00', '11:00', '2026-12-16', true],
    ['that began when the call had closed', '16:16', '17:00', '2026-12-16', false],
    ['that was over the day before', '09:00', '16:14', '2026-12-15', false],
    ['that ended a day before to the minute', '09:00', '16:15', '2026-12-15', true],
  ])('%s can have kept an application from arriving: %s to %s on %s', (...[, from, to, day, counts]) =>
    expect(touchesClosing(stretch(from, to, day), closesAt)).toBe(counts),
  )
})

describe('R-A7 a late application', () => {
  test('counts as sent when it was tried to be sent, whenever it is admitted', () =>
    expect(admitted(late, now)).toEqual({
      ok: true,
      value: { ...application, state: 'submitted', firstSubmittedAt: attemptAt },
    }))
  test('joins the others in assessment', () =>
    expect(admitted({ ...late, call: { ...call, state: 'in_assessment' } }, now)).toMatchObject({
      value: { state: 'in_assessment' },
    }))
  test('needs no outage where it stands on what the applicant showed', () =>
    expect(
      admitted(
        { ...late, ground: 'showing', outage: undefined, showing: { showing: 'Katko.', at: now, who: 'Maja' } },
        now,
      ),
    ).toMatchObject({ ok: true }))
  test.each([
    ['not_closed', {}, closesAt],
    ['call_decided', { call: { ...call, state: 'decided' as const } }, now],
    ['call_decided', { call: { ...call, state: 'cancelled' as const } }, now],
    ['nothing_late', { attemptAt: undefined }, now],
    ['nothing_shown', { ground: 'showing' as const }, now],
    ['outage_elsewhere', { outage: undefined }, now],
    ['outage_elsewhere', { outage: stretch('16:16', '17:00') }, now],
    ['nothing_changed', { frozenRevision: 7 }, now],
    ['step_not_allowed', { application: { ...application, state: 'withdrawn' as const } }, now],
    ['incomplete', { lacks: [{ section: 'identity', what: 'purpose_unknown' as const }] }, now],
  ])('is not admitted: %s', (refusal, change, at) =>
    expect(admitted({ ...late, ...change }, at)).toEqual({ ok: false, refusal }),
  )
})

test('R-A7 what is left unsent after closing can be tried to be sent until the call is decided', () => {
  expect(isLeftUnsent({ ...application, newest: null }, call, now)).toBe(true)
  expect(isLeftUnsent({ ...application, newest: { revision: 7 } }, call, now)).toBe(false)
  expect(isLeftUnsent({ ...application, newest: null }, call, closesAt)).toBe(false)
  expect(isLeftUnsent({ ...application, newest: null }, { ...call, state: 'decided' }, now)).toBe(false)
  expect(isLeftUnsent({ ...application, newest: null, state: 'withdrawn' }, call, now)).toBe(false)
})

test('a reason says something, and not without end', () => {
  expect([said(' syy '), said('\n'), said('x'.repeat(5_001))]).toEqual([
    { ok: true, value: 'syy' },
    { ok: false, refusal: 'text_missing' },
    { ok: false, refusal: 'text_too_long' },
  ])
})
