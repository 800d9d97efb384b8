import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../kit/words.ts'
import { nameBook, type Nameable } from './coordinator.ts'
import { partnersIn } from './partners.ts'

const unsaid = { validTo: null, mergedInto: null, genitiveFi: null, locativeFi: null, nameWithKindSv: null }
const municipality = (code: string, fi: string, sv: string, more: Partial<Nameable> = {}): Nameable => ({
  ...unsaid,
  id: code,
  kind: 'municipality',
  name: wordsOf({ fi, sv }),
  code,
  businessId: null,
  ...more,
})
const book = nameBook([
  municipality('091', 'Helsinki', 'Helsingfors', { businessId: '0201256-6' }),
  municipality('418', 'Lempäälä', 'Lempäälä'),
  municipality('536', 'Nokia', 'Nokia'),
  municipality('499', 'Mustasaari', 'Korsholm', { genitiveFi: 'Mustasaaren' }),
  municipality('319', 'Köyliö', 'Kjulo', { mergedInto: wordsOf({ fi: 'Säkylä' }) }),
  municipality('x1', 'Pyhäjärvi', 'Pyhäjärvi'),
  municipality('x2', 'Pyhäjärvi', 'Pyhäjärvi'),
])
const read = (text: string) =>
  partnersIn(text, {
    book,
    coordinatorId: '418',
    mergedInto: (one) => one.mergedInto?.fi?.text ?? null,
    nameOf: (one) => one.name.fi?.text ?? '',
  })
const named = (text: string) =>
  read(text).said.named.map(({ organisation, nameInTable }) => organisation?.id ?? nameInTable)

describe('partners', () => {
  test.each([
    ['Nokia, Mustasaaren kunta ja Helsinki', ['536', '499', '091']],
    ['091; 536', ['091', '536']],
    ['Korsholm och 0201256-6', ['499', '091']],
    ['Helsingfors stad\nNokia', ['091', '536']],
    ['Lempäälä, Nokia, nokia', ['536']],
    ['Turun yliopisto ja Nokia', ['Turun yliopisto', '536']],
    ['Maa- ja metsätalousyhdistys ry, Nokia', ['Maa- ja metsätalousyhdistys ry', '536']],
    ['ei julkaistu', []],
    ['', []],
  ])('"%s" are found', (text, ids) => {
    expect(named(text)).toEqual(ids)
    expect(read(text).refused).toEqual([])
  })

  test.each([
    ['Nokia ja muut hakemuksessa mainitut kunnat', ['536']],
    ['Helsingfors, Korsholm och de övriga kommuner som nämns i ansökan', ['091', '499']],
    ['other municipalities', []],
  ])('"%s" are not all: the others are not named', (text, ids) => {
    expect(named(text)).toEqual(ids)
    expect(read(text).said.others).toBe(true)
  })

  test.each([
    ['Pyhäjärvi', { code: 'partner_unclear', about: 'Pyhäjärvi' }],
    ['Lempäällä', { code: 'partner_meant', about: 'Lempäälä' }],
    ['999', { code: 'partner_code', about: '999' }],
    ['1234567-1', { code: 'partner_code', about: '1234567-1' }],
    ['Köyliö', { code: 'partner_merged', about: 'Säkylä' }],
    ['x'.repeat(201), { code: 'partner_long', about: '200' }],
  ])('"%s" is refused with the reason, and the others are still read', (text, fault) =>
    expect(read(`Nokia, ${text}`)).toMatchObject({ said: { named: [{ nameInTable: 'Nokia' }] }, refused: [fault] }),
  )
})
