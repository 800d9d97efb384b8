import { expect, test } from 'vitest'
import { inventedMunicipality, mergedOf, municipalityOf } from './municipality-file.ts'

test('a municipality of today is read with its languages in order, and what is not said is null', () => {
  const row = {
    code: '445',
    name_fi: 'Parainen',
    name_sv: 'Pargas',
    language_status: 'sv+fi',
    population_2022: '15086',
    lon: '',
  }
  expect(municipalityOf(row)).toMatchObject({
    code: '445',
    name: { fi: { text: 'Parainen', by: 'official' }, sv: { text: 'Pargas', by: 'official' } },
    languages: ['sv', 'fi'],
    population: 15_086,
    longitude: null,
    kindFi: null,
    validTo: null,
    example: false,
  })
})

test('a merged municipality says into which and when, and holds no forms of its name', () => {
  const row = { code: '099', name_fi: 'Honkajoki', merged_on: '2020-12-31', merged_into_code: '214' }
  expect(mergedOf(row)).toMatchObject({ code: '099', validTo: '2020-12-31', mergedInto: '214', nameWithKindSv: null })
})

test('an invented municipality is marked as an example', () => {
  expect(inventedMunicipality({ code: 'X01', name: {}, languages: ['fi'] })).toMatchObject({
    code: 'X01',
    example: true,
    source: null,
    population: null,
    regionCode: null,
  })
})
