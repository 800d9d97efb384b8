import { expect, test } from 'vitest'
import { mandateInUse, type Mandate } from './person.ts'

const mandate = (id: string): Mandate => ({
  organisation: { id, name: {}, kind: 'municipality', example: true },
  roles: ['editor'],
})

test('the chosen organisation is acted for while the mandate holds', () =>
  expect(mandateInUse([mandate('a'), mandate('b')], 'b')?.organisation.id).toBe('b'))
test('a mandate that has ended falls back to one that holds', () =>
  expect(mandateInUse([mandate('a')], 'b')?.organisation.id).toBe('a'))
test('a person without mandates acts for nobody', () => expect(mandateInUse([], 'b')).toBeNull())
