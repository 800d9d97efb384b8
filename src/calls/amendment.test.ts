import { describe, expect, test } from 'vitest'
import { both, publishedCall, wholeCall } from '../../test/situations/whole-call.ts'
import { momentOf } from '../kit/dates.ts'
import { wordsOf } from '../kit/words.ts'
import { usualOnes } from './cost-type.ts'
import { cancelled, givenUp, isCancellable, corrected, extended, isAmendable } from './amendment.ts'
import type { Call } from './call.ts'
import { partLines } from './part-lines.ts'
import { parts } from './part.ts'

const closing = momentOf('2026-12-16', '16:15')
const [open, after] = [momentOf('2026-11-22', '12:00'), new Date(closing.getTime() + 1)]
const reason = both('Määräraha pieneni')
const correction = { part: 'basics' as const, change: { summary: both('Uusi') }, reason, revision: 4 }
const later = { closesAt: momentOf('2027-01-13', '16:15'), reason, revision: 4 }

describe('a correction of a published call', () => {
  test('holds what stood before and what stands now', () =>
    expect(corrected(publishedCall, correction, open)).toMatchObject({
      ok: true,
      value: {
        call: { summary: both('Uusi'), state: 'published', revision: 5 },
        amendment: { kind: 'correction', part: 'basics', reason, before: [both('Lyhyesti')], after: [both('Uusi')] },
      },
    }))
  test('is made before the last instant and not after it', () => {
    expect(corrected(publishedCall, correction, closing).ok).toBe(true)
    expect(corrected(publishedCall, correction, after)).toEqual({ ok: false, refusal: 'closed_already' })
    expect([isAmendable(publishedCall, closing), isAmendable(publishedCall, after)]).toEqual([true, false])
  })
  test('never touches the form, the opening or the closing', () => {
    const change = { summary: both('x'), formId: null, opensAt: null, closesAt: null }
    expect(corrected(publishedCall, { ...correction, change }, open)).toMatchObject({
      ok: true,
      value: {
        call: {
          formId: publishedCall.formId,
          opensAt: publishedCall.opensAt,
          closesAt: publishedCall.closesAt,
        },
      },
    })
  })
  test('of the appropriation says both sums', () =>
    expect(
      corrected(publishedCall, { ...correction, part: 'money', change: { appropriationCents: 500_000_00 } }, open),
    ).toMatchObject({
      ok: true,
      value: {
        amendment: {
          before: [{ fi: { text: expect.stringMatching(/^Määräraha 10.000.000.€$/) } }],
          after: [{ sv: { text: expect.stringMatching(/^Anslag 500.000.€$/) } }],
        },
      },
    }))
  test.each<[string, Partial<Call>, object, string]>([
    ['a draft is written, not corrected', { state: 'draft' }, {}, 'not_published'],
    ['a call in assessment stands', { state: 'in_assessment' }, {}, 'closed_already'],
    ['somebody has saved in between', {}, { revision: 3 }, 'changed_meanwhile'],
    ['the reason lacks Swedish', {}, { reason: wordsOf({ fi: 'Vain suomeksi' }) }, 'reason_missing'],
    ['nothing is changed', {}, { change: { summary: publishedCall.summary } }, 'nothing_changed'],
    ['a needed text would go', {}, { change: { summary: null } }, 'something_missing'],
    [
      'a purpose would go that somebody may have chosen',
      {},
      { part: 'purposes', change: { purposes: [{ key: 'other', words: both('Muu'), examples: [] }] } },
      'purpose_in_use',
    ],
    [
      'a cost type would go that somebody may have money in',
      {},
      { part: 'money', change: { costTypes: usualOnes(['personnel', 'travel']) } },
      'cost_in_use',
    ],
  ])('is refused: %s', (_why, call, change, refusal) =>
    expect(corrected({ ...publishedCall, ...call }, { ...correction, ...change }, open)).toEqual({
      ok: false,
      refusal,
    }),
  )
})

describe('a threshold', () => {
  test('is corrected as every other term, with what stood before', () => {
    const criteria = publishedCall.criteria.map((row) => ({ ...row, core: true, lowest: 250 }))
    const change = { criteria, lowestScore: 300 }
    const outcome = corrected(publishedCall, { part: 'criteria', change, reason, revision: 4 }, open)
    expect(outcome.ok && outcome.value.amendment.after.map((line) => line.sv?.text)).toEqual([
      'Parannus på svenska (60 %, kärnkriterium, medianen minst 2,5)',
      'Muutos på svenska (40 %, kärnkriterium, medianen minst 2,5)',
      'Vägd median minst 3',
    ])
  })
})

describe('the period', () => {
  test('is extended, with both closings said', () =>
    expect(extended(publishedCall, later, open)).toMatchObject({
      ok: true,
      value: {
        call: { closesAt: later.closesAt },
        amendment: {
          kind: 'extension',
          before: [{ fi: { text: 'Hakuaika päättyy 16.12.2026 klo\u00a016.15' } }],
          after: [{ sv: { text: 'Ansökningstiden går ut 13.1.2027 kl.\u00a016.15' } }],
        },
      },
    }))
  test.each([closing, momentOf('2026-12-16', '16:14')])('is never made shorter or left as it is', (closesAt) =>
    expect(extended(publishedCall, { ...later, closesAt }, open)).toEqual({ ok: false, refusal: 'not_later' }),
  )
  test('is not opened again once it has ended', () =>
    expect(extended(publishedCall, later, after)).toEqual({ ok: false, refusal: 'closed_already' }))
})

describe('a published call is cancelled', () => {
  test.each(['published', 'in_assessment'] as const)('with a published reason, also once %s', (state) => {
    const call = { ...publishedCall, state }
    expect(cancelled(call, { reason: {}, revision: 4 })).toEqual({ ok: false, refusal: 'reason_missing' })
    expect(cancelled(call, { reason, revision: 3 })).toEqual({ ok: false, refusal: 'changed_meanwhile' })
    expect(cancelled(call, { reason, revision: 4 })).toMatchObject({
      ok: true,
      value: { call: { state: 'cancelled', revision: 5 }, amendment: { kind: 'cancellation', reason } },
    })
  })
  test.each(['decided', 'archived', 'cancelled'] as const)('never once %s', (state) => {
    const call = { ...publishedCall, state }
    expect(cancelled(call, { reason, revision: 4 })).toEqual({ ok: false, refusal: 'step_not_allowed' })
    expect(isCancellable(call)).toBe(false)
  })
})

describe('what is still prepared', () => {
  test.each(['draft', 'checked'] as const)('is given up without a word as a %s', (state) => {
    const call = { ...wholeCall, state }
    expect(givenUp(call, 3)).toMatchObject({ ok: true, value: { state: 'cancelled', revision: 4 } })
    expect(givenUp(call, 2)).toEqual({ ok: false, refusal: 'changed_meanwhile' })
    expect(cancelled(call, { reason, revision: 3 })).toEqual({ ok: false, refusal: 'not_published' })
    expect(isCancellable(call)).toBe(false)
  })
  test('but not once it is public', () =>
    expect(givenUp(publishedCall, 4)).toEqual({ ok: false, refusal: 'published_already' }))
})

const agreement = {
  id: '01900000-0000-7000-8000-0000000000aa',
  title: both('Sopimusmalli', 'Avtalsmall'),
  name: 'malli.pdf',
  hash: 'a'.repeat(64),
  size: 1_000,
  mediaType: 'application/pdf',
  here: true,
}

test('every part that is written can be said in lines, in both national languages', () => {
  for (const part of parts.filter((one) => one !== 'people')) {
    const lines = partLines(part, { ...wholeCall, attachments: [agreement] })
    expect([part, lines.length > 0]).toEqual([part, true])
    for (const line of lines) expect([part, line.fi?.text !== '' && line.sv?.text !== '']).toEqual([part, true])
  }
})
