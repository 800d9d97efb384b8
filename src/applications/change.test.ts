import { expect, test } from 'vitest'
import { toldOnce, type Change } from './change.ts'

const deed = (what: Change['what'], who: string, minute: number): Change => ({
  applicationId: 'a',
  what,
  who,
  about: null,
  at: new Date(Date.UTC(2026, 10, 5, 13, minute)),
})

test('three partners added one after another are told once, with the newest moment and how many', () => {
  const deeds = [30, 20, 10].map((minute) => deed('partner.invited', 'Aino', minute))
  expect(toldOnce(deeds)).toEqual([{ ...deeds[0], times: 3 }])
})

test('what another person did, or something else between, parts them', () => {
  const deeds = [
    deed('partner.invited', 'Aino', 30),
    deed('partner.invited', 'Siv', 20),
    deed('commitment.given', 'Siv', 15),
    deed('partner.invited', 'Siv', 10),
  ]
  expect(toldOnce(deeds)).toEqual(deeds.map((one) => ({ ...one, times: 1 })))
  expect(toldOnce([])).toEqual([])
})
