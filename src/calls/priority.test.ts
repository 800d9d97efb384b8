import { describe, expect, test } from 'vitest'
import { both, publishedCall } from '../../test/situations/whole-call.ts'
import { momentOf } from '../kit/dates.ts'
import { wordsOf } from '../kit/words.ts'
import type { Call } from './call.ts'
import { priorityLaid } from './priority.ts'

const given = { purpose: 'decision_making', text: both('Etusijalla on päätöksenteko'), reason: both('Määräraha') }
const closed = { now: momentOf('2026-12-16', '16:16'), scoresOpen: false }

describe('a priority is laid down', () => {
  test.each([{ state: 'published' }, { state: 'in_assessment' }] as const)('after closing (%o)', (change) =>
    expect(priorityLaid({ ...publishedCall, ...change }, given, closed)).toMatchObject({
      ok: true,
      value: {
        priorityPurpose: 'decision_making',
        priorityText: given.text,
        priorityReason: given.reason,
        priorityLaidAt: closed.now,
      },
    }),
  )
  test.each<[string, { call?: Partial<Call>; given?: object; at?: object }, string]>([
    ['at the last instant of the period', { at: { now: momentOf('2026-12-16', '16:15') } }, 'not_closed'],
    ['once the call is decided', { call: { state: 'decided' } }, 'not_closed'],
    ['for a draft', { call: { state: 'draft' } }, 'not_closed'],
    ['twice', { call: { priorityPurpose: 'decision_making' } }, 'laid_already'],
    ['once an assessor has handed in a sheet', { at: { scoresOpen: true } }, 'scores_open'],
    ['for a purpose that the call has not', { given: { purpose: 'other' } }, 'unknown_purpose'],
    ['without its text in Swedish', { given: { text: wordsOf({ fi: 'x' }) } }, 'priority_unsaid'],
    ['without its reason in Finnish', { given: { reason: wordsOf({ sv: 'x' }) } }, 'priority_unsaid'],
  ])('never %s', (_why, but, refusal) =>
    expect(
      priorityLaid({ ...publishedCall, ...but.call }, { ...given, ...but.given }, { ...closed, ...but.at }),
    ).toEqual({
      ok: false,
      refusal,
    }),
  )
})
