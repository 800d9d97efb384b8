import { expect, test } from 'vitest'
import { withoutPersonal } from './personal.ts'

const bare = (text: string, names: readonly string[] = []) => withoutPersonal(text, names, 'fi')

test.each([
  'Kirjoita aino.esimerkki@kunta.example tai soita',
  'Kirjoita aino.esimerkki(at)kunta.example tai soita',
  'Kirjoita aino.esimerkki (at) kunta.example tai soita',
])('an e-mail address is covered: %s', (text) => {
  expect(bare(text)).toContain('[sähköposti peitetty]')
  expect(bare(text)).not.toMatch(/aino|kunta\.example/i)
})

test.each(['131052-308T', '010203A123B.', 'Tunnus 131052-308t kortissa'])('an identity code is covered: %s', (text) => {
  expect(bare(text)).toContain('[henkilötunnus peitetty]')
  expect(bare(text)).not.toMatch(/\d{2}/)
})

test.each([
  'puh. 0295 160 01',
  '+358 40 123 4567.',
  '040-1234567',
  '(09 1234567)',
  '+358 (0)40 123 4567',
  '(040) 123 4567',
  'puh.040 123 4567',
  '09/310 1234',
])('a telephone number is covered: %s', (text) => {
  expect(bare(text)).toContain('[puhelinnumero peitetty]')
  expect(bare(text)).not.toMatch(/\d{2}/)
})

test.each([
  'hinta 1 234 567 €',
  'vuosina 2027-2028',
  '31.12.2028 mennessä',
  'Y-tunnus 0245437-2',
  'asia XM/12/2026',
  '0,5 henkilötyövuotta',
  '90 000 euroa',
  '12345 asukasta',
])('what is no telephone number stays: %s', (text) => expect(bare(text)).toBe(text))

test('a name is covered with its case endings, and no other word that begins like it', () => {
  expect(bare('Aino Esimerkin työ. Ainon kirje. Ainoastaan tämä.', ['Aino Esimerki', 'Aino'])).toBe(
    '[nimi peitetty] työ. [nimi peitetty] kirje. Ainoastaan tämä.',
  )
  const names = ['Aino', 'Virtanen']
  expect(bare('Se on ainoa tapa. AINO Virtasen ja Virtaselle', names)).toBe(
    'Se on ainoa tapa. [nimi peitetty] [nimi peitetty] ja [nimi peitetty]',
  )
  expect(bare('Carl af Forselles kirje', ['Carl af Forselles'])).toBe('[nimi peitetty] kirje')
  expect(bare('Meneekö . tai * rikki?', ['.', '*'])).toBe('Meneekö . tai * rikki?')
})
