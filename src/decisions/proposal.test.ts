import { expect, test } from 'vitest'
import { highestGrant, proposed, returned, type Ground, type Proposal, type ProposalEntry } from './proposal.ts'

const ground: Ground = {
  inAssessment: true,
  totalCents: 200_000_00,
  soughtCents: 170_000_00,
  highestShare: 8_500,
  capCents: null,
  threshold: 'passed',
}
const entry: ProposalEntry = { kind: 'granted', cents: 100_000_00, reasons: ' Perustelu ', exception: '', terms: '' }
const fresh = { known: 0, last: 0 }

test('a grant within what was sought is kept, and its reasons without blanks around', () => {
  expect(proposed(entry, ground, fresh)).toEqual({ ok: true, value: { ...entry, reasons: 'Perustelu' } })
})

test.each<[string, Partial<ProposalEntry>, Partial<Ground>, string]>([
  ['nothing is proposed before the assessment', {}, { inAssessment: false }, 'not_in_assessment'],
  ['a grant has a sum', { cents: null }, {}, 'sum_missing'],
  ['a grant is more than nothing', { cents: 0 }, {}, 'sum_missing'],
  ['half a cent is no sum', { cents: 10.5 }, {}, 'sum_missing'],
  ['nobody gets more than was sought', { cents: 170_000_01 }, {}, 'over_sought'],
  [
    'nobody gets more than the highest share',
    { cents: 160_000_01 },
    { soughtCents: 165_000_00, highestShare: 8_000 },
    'over_share',
  ],
  ['reasons are never empty', { reasons: ' \n ' }, {}, 'reasons_missing'],
  ['a refusal needs reasons too', { kind: 'rejected', cents: null, reasons: '' }, {}, 'reasons_missing'],
  [
    'a case that is decided later needs reasons too',
    { kind: 'later', cents: null, reasons: '' },
    {},
    'reasons_missing',
  ],
  ['below the threshold a grant needs a written reason', {}, { threshold: 'failed' }, 'exception_missing'],
  ['without an assessment a grant needs a written reason', {}, { threshold: 'not_assessed' }, 'exception_missing'],
  ['a text has an end', { reasons: 'x'.repeat(10_001) }, {}, 'text_too_long'],
])('%s', (_name, change, circumstances, refusal) => {
  expect(proposed({ ...entry, ...change }, { ...ground, ...circumstances }, fresh)).toEqual({ ok: false, refusal })
})

test('who read an older proposal is told that it has changed', () => {
  expect(proposed(entry, ground, { known: 1, last: 2 })).toEqual({ ok: false, refusal: 'changed_meanwhile' })
})

test('with the written reason a grant below the threshold is proposed', () => {
  expect(proposed({ ...entry, exception: 'Ainoa laatuaan' }, { ...ground, threshold: 'failed' }, fresh).ok).toBe(true)
})

test('a refusal keeps no sum, no terms and no exception', () => {
  const outcome = proposed({ ...entry, kind: 'rejected', terms: 'Ehto', exception: 'Syy' }, ground, fresh)
  expect(outcome).toEqual({
    ok: true,
    value: { kind: 'rejected', cents: null, reasons: 'Perustelu', exception: '', terms: '' },
  })
})

test('the highest grant is what the own share leaves, rounded in favour of the own share', () => {
  expect(highestGrant({ ...ground, totalCents: 100_01, soughtCents: 100_01 })).toBe(85_00)
  expect(highestGrant({ ...ground, highestShare: null })).toBe(170_000_00)
})

test('a proposal goes back with a reason, and not without one', () => {
  const now = new Date('2026-12-20T10:00:00Z')
  const proposal: Proposal = {
    ...entry,
    applicationId: 'a',
    who: 'p',
    presenter: 'Eeva',
    at: now,
    revision: 1,
    returned: null,
  }
  expect(returned(proposal, 'd', '  ', now)).toEqual({ ok: false, refusal: 'why_missing' })
  expect(returned(proposal, 'd', 'Tarkenna', now)).toEqual({
    ok: true,
    value: { ...proposal, returned: { at: now, by: 'd', why: 'Tarkenna' } },
  })
})

test('a grant never passes the most that the call gives to one application', () => {
  expect(highestGrant({ ...ground, capCents: 150_000_00 })).toBe(150_000_00)
  expect(proposed({ ...entry, cents: 150_000_01 }, { ...ground, capCents: 150_000_00 }, fresh)).toEqual({
    ok: false,
    refusal: 'over_share',
  })
})
