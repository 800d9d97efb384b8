import { expect, test } from 'vitest'
import { keptUntil } from './retention.ts'

test.each([
  ['an open case has no day yet', 'application', null, { kind: 'open' }],
  [
    'a refused one is kept five years from the decision',
    'rejected',
    '2026-12-15',
    { kind: 'refused', until: '2031-12-15' },
  ],
  ['a leap day ends on the last of February', 'rejected', '2028-02-29', { kind: 'refused', until: '2033-02-28' }],
  [
    'a withdrawn one five years from its withdrawal',
    'application',
    '2026-11-22',
    { kind: 'refused', until: '2031-11-22' },
  ],
  ['a granted one waits for its last payment', 'granted', '2026-12-15', { kind: 'granted' }],
  ['some are kept for good', 'permanent', '2026-12-15', { kind: 'permanent' }],
] as const)('%s', (_, retention, closedOn, expected) => expect(keptUntil({ retention, closedOn })).toEqual(expected))
