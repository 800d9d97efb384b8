import { expect, test } from 'vitest'
import { changes, isCommitted, standing } from './commitment.ts'
import { promised, type Commitment, type Promised } from './partner.ts'

const promise: Promised = {
  tasks: 'Ohjaa kokeilun',
  ownCents: 15_00,
  lines: [
    { costType: 'personnel', year: 2027, cents: 60_00 },
    { costType: 'services', year: 2027, cents: 40_00 },
  ],
}
const commitment: Commitment = {
  id: 'c1',
  givenBy: 'Maja Exempel',
  position: 'Kommundirektör',
  basis: '',
  statement: null,
  at: new Date('2026-11-01T10:00:00Z'),
  promised: promise,
  toAnother: false,
}
const partner = { ...promise, role: 'partner' as const, commitment, businessId: null, code: null, hasSent: false }

test('a commitment holds while tasks and money are those that were read', () =>
  expect(standing(partner)).toEqual({ kind: 'given', commitment }))
test('a partner that has not committed is missing', () => {
  expect(standing({ ...partner, commitment: null })).toEqual({ kind: 'missing' })
  expect(isCommitted({ ...partner, commitment: null })).toBe(false)
})
test('the coordinator commits itself by submitting', () => {
  expect(standing({ ...partner, role: 'coordinator', commitment: null })).toEqual({ kind: 'by_submitting' })
  expect(isCommitted({ ...partner, role: 'coordinator', commitment: null })).toBe(true)
})
test('who coordinated when the application was sent as it stands is committed by that, whoever coordinates since', () =>
  expect(standing({ ...partner, commitment: null, hasSent: true })).toEqual({ kind: 'by_submitting' }))
test.each([
  ['other tasks', { tasks: 'Testaa' }, ['tasks']],
  ['one cent more of own money', { ownCents: 15_01 }, ['own_contribution']],
  [
    'a cost moved to the next year',
    { lines: [{ costType: 'personnel' as const, year: 2028, cents: 60_00 }, ...promise.lines.slice(1)] },
    ['costs'],
  ],
  ['a cost taken away', { lines: promise.lines.slice(1) }, ['costs']],
  ['everything', { tasks: '', ownCents: 0, lines: [] }, ['tasks', 'costs', 'own_contribution']],
])('%s reopens the commitment and says what changed', (_name, change, changed) =>
  expect(standing({ ...partner, ...change })).toEqual({ kind: 'outdated', commitment, changed }),
)

test('another coordinator than the one that the words named reopens every commitment', () => {
  const former = { ...commitment, toAnother: true }
  expect(standing({ ...partner, commitment: former })).toEqual({
    kind: 'outdated',
    commitment: former,
    changed: ['coordinator'],
  })
})

test('the order of lines, an empty cell and blanks around the text change no promise', () => {
  const same = {
    ...promise,
    tasks: ' Ohjaa kokeilun\n',
    lines: [...promise.lines.toReversed(), { costType: 'travel' as const, year: 2028, cents: 0 }],
  }
  expect(changes(promise, same)).toEqual([])
  expect(promised(same)).toEqual(promised(promise))
})
