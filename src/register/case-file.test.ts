import { expect, test } from 'vitest'
import { caseNumber } from './case-file.ts'

test('a case number is the authority, the running number and the year', () =>
  expect(caseNumber('VM', 12, 2026)).toBe('VM/12/2026'))
