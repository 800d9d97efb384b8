import { expect, test } from 'vitest'
import { disposalConfirmed, disposalProposed, isEnded, type Disposal } from './disposal.ts'

const closed = { retention: 'rejected' as const, closedOn: '2026-02-28' }
const proposal: Disposal = {
  id: 'd',
  reason: 'Aika on päättynyt',
  proposedAt: new Date(0),
  proposedBy: { id: 'eeva', name: 'Eeva' },
  doneAt: null,
  doneBy: null,
}

test('the time of a case has come when five years have passed, the last day included', () => {
  expect(isEnded(closed, '2031-02-28')).toBe(false)
  expect(isEnded(closed, '2031-03-01')).toBe(true)
})

test.each(['granted', 'permanent'] as const)('a case of the class %s has no known end', (retention) =>
  expect(isEnded({ ...closed, retention }, '2999-01-01')).toBe(false),
)

test('an open case is not disposed of', () =>
  expect(isEnded({ retention: 'application', closedOn: null }, '2999-01-01')).toBe(false))

test('a disposal is proposed once, with a reason, after its day', () => {
  const propose = (more: object, reason = 'Syy', today = '2031-03-01') =>
    disposalProposed({ keeping: closed, disposal: null, ...more }, reason, today)
  expect(propose({})).toEqual({ ok: true, value: 'Syy' })
  expect(propose({}, 'Syy', '2031-02-28')).toEqual({ ok: false, refusal: 'not_yet' })
  expect(propose({}, ' ')).toEqual({ ok: false, refusal: 'reason_missing' })
  expect(propose({}, 'a'.repeat(2_001))).toEqual({ ok: false, refusal: 'reason_too_long' })
  expect(propose({ disposal: proposal })).toEqual({ ok: false, refusal: 'proposed_already' })
  expect(propose({ disposal: { ...proposal, doneAt: new Date(1) } })).toEqual({
    ok: false,
    refusal: 'disposed_already',
  })
})

test('another person confirms', () => {
  const confirm = (disposal: Disposal | null, who = 'risto', today = '2031-03-01') =>
    disposalConfirmed({ keeping: closed, disposal }, who, today)
  expect(confirm(proposal)).toMatchObject({ ok: true })
  expect(confirm(proposal, 'eeva')).toEqual({ ok: false, refusal: 'same_person' })
  expect(confirm(null)).toEqual({ ok: false, refusal: 'nothing_proposed' })
  expect(confirm(proposal, 'risto', '2031-02-28')).toEqual({ ok: false, refusal: 'not_yet' })
  expect(confirm({ ...proposal, doneAt: new Date(1) })).toEqual({ ok: false, refusal: 'disposed_already' })
})
