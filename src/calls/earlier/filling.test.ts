import { expect, test } from 'vitest'
import { wordsOf } from '../../kit/words.ts'
import type { Nameable } from './coordinator.ts'
import { confirmationOf, fillingsIn, written } from './filling.ts'
import type { KnownWork } from './known.ts'
import type { SaidRow } from './row.ts'

const salo: Nameable = {
  id: 'salo',
  kind: 'municipality',
  name: wordsOf({ fi: 'Salo' }),
  code: '734',
  businessId: null,
  validTo: null,
  mergedInto: null,
  genitiveFi: null,
  locativeFi: null,
  nameWithKindSv: null,
}
const row: SaidRow = {
  row: 2,
  round: { key: '2014', name: {}, year: 2014, known: null },
  coordinator: salo,
  nameInTable: 'Salo',
  partners: { named: [], others: false },
  title: 'Yhteinen',
  cents: null,
  result: 'granted',
  decidedOn: null,
  from: null,
  to: null,
  number: null,
}
const work: KnownWork = {
  id: 'w',
  roundKey: '2014',
  coordinatorId: 'salo',
  title: wordsOf({ fi: 'Yhteinen', sv: 'Gemensam' }),
  grantedCents: null,
  registerNumber: null,
  later: false,
  partners: [],
  others: false,
  decidedOn: null,
  periodFrom: null,
  periodTo: null,
}
const partners = { named: [{ organisation: null, nameInTable: 'Yhdistys' }], others: false }
const filling = (said: Partial<SaidRow>, known: Partial<KnownWork> = {}) => {
  const one = { ...row, ...said }
  return fillingsIn([one], [{ ...work, ...known }], 'fi').get(one)
}

test.each<[string, Partial<SaidRow>, Partial<KnownWork>, string]>([
  ['a sum', { cents: 100 }, {}, 'sum 100'],
  ['partners', { partners }, {}, 'partners Yhdistys'],
  ['that there are others', { partners: { named: [], others: true } }, {}, 'partners …'],
  ['the day of the decision', { decidedOn: '2014-06-01' }, {}, 'decided 2014-06-01'],
  ['the first day', { from: '2014-09-01' }, {}, 'from 2014-09-01'],
  ['the last day', { to: '2015-08-31' }, {}, 'to 2015-08-31'],
  ['the case number', { number: 'VM/1/2014' }, {}, 'number VM/1/2014'],
  ['the title', {}, { title: null }, 'title Yhteinen'],
  ['what was put off', {}, { later: true }, 'outcome granted'],
])('%s that was unknown is filled in', (_what, said, known, told) => {
  const found = filling(said, known)
  expect(found?.fills.map(({ column, now }) => `${column} ${now}`)).toEqual([told])
  expect(found?.differs).toEqual([])
})

test.each<[string, Partial<SaidRow>, Partial<KnownWork>]>([
  ['says nothing more', {}, {}],
  ['leaves unsaid what is known', {}, { grantedCents: 100, decidedOn: '2014-06-01', registerNumber: 'VM/1/2014' }],
  ['says the title in another language', { title: 'gemensam' }, {}],
  ['names the same partner', { partners }, { partners: [{ organisationId: null, name: 'yhdistys' }] }],
  ['writes the number otherwise', { number: 'vm/1/2014' }, { registerNumber: 'VM/1/2014' }],
  ['still says that it is put off', { result: 'later' }, { later: true }],
  ['begins after the known end', { from: '2016-01-01' }, { periodTo: '2015-12-31' }],
  [
    'moves the beginning past the known end',
    { from: '2016-01-01' },
    { periodFrom: '2014-01-01', periodTo: '2015-12-31' },
  ],
  ['is older than the decision', { result: 'later' }, { grantedCents: 100 }],
])('a row that %s writes nothing', (_what, said, known) => {
  const found = filling(said, known)
  expect(found).toMatchObject({ fills: [], differs: [] })
  expect(written(found === undefined ? [] : [found], [])).toEqual([])
})

test.each<[string, Partial<SaidRow>, Partial<KnownWork>, string]>([
  ['another sum', { cents: 200 }, { grantedCents: 100 }, 'sum 100 200'],
  ['another day', { to: '2016-01-31' }, { periodTo: '2015-12-31' }, 'to 2015-12-31 2016-01-31'],
  ['other partners', { partners }, { partners: [{ organisationId: 'x', name: 'Sauvo' }] }, 'partners Sauvo Yhdistys'],
  ['another title under its number', { title: 'Uusi', number: '1' }, { registerNumber: '1' }, 'title Yhteinen Uusi'],
])('%s than is known is a difference, written only where it was confirmed', (_what, said, known, told) => {
  const found = filling(said, known)
  expect(found?.differs.map(({ column, was, now }) => `${column} ${was} ${now}`)).toEqual([told])
  const all = found === undefined ? [] : [found]
  expect(written(all, ['w | other'])).toEqual([])
  expect(written(all, all.map(confirmationOf))).toMatchObject([{ columns: [told.split(' ')[0]] }])
})

test('an end that only a confirmed beginning would bear is not filled in without it', () => {
  const found = filling({ from: '2014-01-01', to: '2015-06-30' }, { periodFrom: '2016-01-01' })
  expect(found?.fills).toEqual([])
  expect(found?.differs.map(({ column }) => column)).toEqual(['from'])
})

test('a confirmation fits the difference that was shown and no later one', () => {
  const [shown, now] = [filling({ cents: 200 }, { grantedCents: 100 }), filling({ cents: 200 }, { grantedCents: 150 })]
  if (shown === undefined || now === undefined) throw new Error('nothing is told')
  expect(written([now], [confirmationOf(shown)])).toEqual([])
})
