import { describe, expect, test } from 'vitest'
import { wordsOf } from '../kit/words.ts'
import { kindEntered, kindName, kindPlural, takingPart, withoutRegister, type KindEntry } from './organisation-kind.ts'

const parish = { key: 'parish', name: wordsOf({ fi: 'seurakunta' }), plural: wordsOf({ fi: 'seurakunnat' }) }
const kinds = [...withoutRegister, parish]
const entry: KindEntry = {
  oneFi: 'osuuskunta',
  oneSv: 'andelslag',
  oneEn: 'Co-operative (small)',
  manyFi: 'osuuskunnat',
  manySv: 'andelslag',
  manyEn: '',
}

describe('the kinds of organisations', () => {
  test('the own words of the program name its own kinds, the register the others', () => {
    expect([kindName(kinds, 'municipality', 'sv'), kindPlural(kinds, 'joint_authority', 'fi')]).toEqual([
      'kommun',
      'kuntayhtymät',
    ])
    expect([kindName(kinds, 'parish', 'fi'), kindPlural(kinds, 'parish', 'sv')]).toEqual(['seurakunta', 'seurakunnat'])
    expect([kindName(kinds, 'gone', 'en'), kindPlural(kinds, 'gone', 'sv')]).toEqual([
      'other organisation',
      'andra organisationer',
    ])
  })
  test('a granting authority takes no part in a project', () =>
    expect(takingPart(kinds).map(({ key }) => key)).toEqual(['municipality', 'joint_authority', 'parish']))
  test('a kind that an administrator types gets a key of its English name', () =>
    expect(kindEntered(entry, kinds)).toMatchObject({ ok: true, value: { key: 'co_operative_small' } }))
  test('a kind without a name in English gets its key of the Finnish one', () =>
    expect(kindEntered({ ...entry, oneEn: '' }, kinds)).toMatchObject({ ok: true, value: { key: 'osuuskunta' } }))
  test.each<[string, Partial<KindEntry>, string]>([
    ['no Swedish', { oneSv: ' ' }, 'kind_name_missing'],
    ['not what several are called', { manyFi: '' }, 'kind_name_missing'],
    ['nothing to make a key of', { oneEn: '123' }, 'kind_name_missing'],
    ['a Finnish name that is there', { oneFi: ' Seurakunta ' }, 'kind_known'],
    ['a Finnish name of the program', { oneFi: 'kunta' }, 'kind_known'],
    ['a key that is there', { oneEn: 'Parish' }, 'kind_known'],
  ])('with %s it is refused', (_what, change, refusal) =>
    expect(kindEntered({ ...entry, ...change }, kinds)).toEqual({ ok: false, refusal }),
  )
})
