import { expect, test } from 'vitest'
import { say } from './texts.ts'

test('the holes of a message are filled', () =>
  expect(say('Hakemus: {lead}', { lead: 'Kuopio' })).toBe('Hakemus: Kuopio'))
test('a count chooses between one and other', () => {
  const days = { one: '{count} päivä jäljellä', other: '{count} päivää jäljellä' } as const
  expect(say(days, { count: 1 })).toBe('1 päivä jäljellä')
  expect(say(days, { count: 17 })).toBe('17 päivää jäljellä')
})
