import { expect, test } from 'vitest'
import { columnsOf } from './heads.ts'

test.each([
  ['Tunnus', 'Nimi', 'Kierros', 'Vuosi', 'Hankehallinnoija', 'Avustus enintään, euroa'],
  ['Kod', 'Namn', 'Omgång', 'År', 'Projektadministratör', 'Understöd högst, euro'],
  ['Id', 'Title', 'Round', 'Year', 'Coordinator', 'Grant at most, euros'],
])('the heads of the file of projects that we give out are read: %s, %s', (...heads) => {
  const found = columnsOf(heads)
  const at = (['round', 'coordinator', 'title', 'sum'] as const).map((column) => found.get(column))
  expect(at).toEqual([2, 4, 1, 5])
})

test.each([
  ['Osatoteuttajat', 'Päätöspäivä', 'Alkaa', 'Päättyy', 'Asianumero'],
  ['Delgenomförare', 'Beslutsdag', 'Börjar', 'Slutar', 'Ärendenummer'],
  ['Implementing partners', 'Decided on', 'Begins', 'Ends', 'Case number'],
])('so are partners, days and the number: %s, %s', (...heads) => {
  const found = columnsOf(heads)
  expect((['partners', 'decided', 'from', 'to', 'number'] as const).map((column) => found.get(column))).toEqual([
    0, 1, 2, 3, 4,
  ])
})

test('so is what people call the coordinator in other tables', () => {
  for (const head of ['Samordnare', 'Koordinaattori', 'Hakijakunta', 'Project coordinator'])
    expect(columnsOf([head]).get('coordinator')).toBe(0)
})
