import { expect, test } from 'vitest'
import { aloud } from './aloud.ts'

const more = 'Muita muuttuneita kohtia: {count}'

test('what others changed at once is one announcement, which stays short', () => {
  expect(aloud(['Anna muutti: Ongelma'], more)).toBe('Anna muutti: Ongelma')
  expect(aloud(['Anna muutti: Ongelma', 'Maja muutti: Tavoite'], more)).toBe(
    'Anna muutti: Ongelma. Maja muutti: Tavoite',
  )
  expect(aloud(['a', 'b', 'c', 'd', 'e'], more)).toBe('a. b. c. Muita muuttuneita kohtia: 2')
})
