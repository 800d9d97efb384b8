import { describe, expect, test } from 'vitest'
import { both, publishedCall, wholeCall } from '../../../test/situations/whole-call.ts'
import type { Call } from '../call.ts'
import { emptyCall } from '../empty-call.ts'
import { usualCostTypes } from '../cost-type.ts'
import { parts } from '../part.ts'
import { entered, valuesIn, type WrittenPart } from './entry.ts'
import { movedUp, rowCount, withRow } from './rows.ts'
import { timeFrom } from './timetable.ts'
import { typedFrom, valuesOf, type Values } from './typed.ts'

const isWritten = (part: string): part is WrittenPart => part !== 'people'
const written = parts.filter(isWritten)
const around = (call: Call = wholeCall) => ({ call, formIds: [wholeCall.formId ?? ''], themes: ['health'], files: [] })
const read = (part: WrittenPart, values: Values) => entered(part, typedFrom(values), around())
const errors = (part: WrittenPart, values: Values) => read(part, values).errors

test.each(written)('what the form of %s shows is what it gives back', (part) => {
  const paid: Partial<Call> = { paymentModel: 'advance', instalments: [{ share: 10_000, words: both('Heti') }] }
  const call: Call = { ...wholeCall, ...paid }
  const { value, errors: none } = entered(part, typedFrom(valuesIn(part, call)), around())
  expect(none).toEqual([])
  expect({ ...call, ...value }).toEqual(call)
})

test.each(written)('an empty form of %s is no fault: a draft may be unfinished', (part) => {
  const began = { id: '1', slug: 'x', title: both('Nimi'), example: false, authority: wholeCall.authority }
  const call = { ...emptyCall(began), costTypes: usualCostTypes } // what a draft begins with
  const { value, errors: none } = entered(part, typedFrom(valuesIn(part, call)), around(call))
  expect(none).toEqual([])
  expect({ ...call, ...value }).toEqual(call)
})

describe('sums, shares and weights', () => {
  test.each([
    ['1 234 567,50 €', 123_456_750],
    ['900000', 90_000_000],
  ])('%s is a sum', (text, cents) =>
    expect(read('money', { appropriation: [text] }).value.appropriationCents).toBe(cents),
  )
  test.each([
    ['abc', 'not_a_sum'],
    ['-5', 'negative_sum'],
    ['9'.repeat(13), 'sum_too_large'],
    ['0', 'no_money'],
  ])('%s is none: %s', (text, code) =>
    expect(errors('money', { appropriation: [text] })).toEqual([{ field: 'appropriation', code }]),
  )
  test.each([
    ['85', 8_500],
    ['62,5 %', 6_250],
    ['100', 10_000],
  ])('%s is a share', (text, share) => expect(read('money', { share: [text] }).value.highestShare).toBe(share))
  test.each(['0', '101', '-5', '8,555', 'puolet'])('%s is no share', (text) =>
    expect(errors('money', { share: [text] })).toEqual([{ field: 'share', code: 'not_a_share' }]),
  )
  test.each(['0', '101', '12,5', 'x'])('%s is no weight', (text) =>
    expect(errors('criteria', { 'criteria.count': ['1'], 'criteria.0.weight': [text] })).toEqual([
      { field: 'criteria.0.weight', code: 'not_a_weight' },
    ]),
  )
})

describe('times', () => {
  test.each([
    ['16.15', '16:15'],
    ['9:05', '09:05'],
    ['klo 9', '09:00'],
    ['kl. 23.59', '23:59'],
    ['24.00', undefined],
    ['9.5', undefined],
    ['', undefined],
  ])('%s is %s', (text, time) => expect(timeFrom(text)).toBe(time))
  test('closing is at 16.15 where no time is typed', () =>
    expect(read('timetable', { 'closes.day': ['16.12.2026'] }).value.closesAt).toEqual(wholeCall.closesAt))
  test('a day that no calendar has is told at its field', () =>
    expect(errors('timetable', { 'closes.day': ['31.2.2026'], 'opens.time': ['99'] })).toEqual([
      { field: 'opens.time', code: 'not_a_time' },
      { field: 'closes.day', code: 'no_such_day' },
    ]))
  test('what is not written as a day is told so', () =>
    expect(errors('timetable', { latest: ['keväällä'] })).toEqual([{ field: 'latest', code: 'not_a_day' }]))
  test('closing before opening and ending before starting are told', () =>
    expect(
      errors('timetable', {
        'opens.day': ['2.1.2027'],
        'closes.day': ['1.1.2027'],
        earliest: ['2.1.2027'],
        latest: ['1.1.2027'],
      }),
    ).toEqual([
      { field: 'closes.day', code: 'closes_before_opening' },
      { field: 'latest', code: 'ends_before_start' },
    ]))
})

describe('rows', () => {
  const two: Values = {
    'purposes.count': ['2'],
    'purposes.0.key': ['a'],
    'purposes.0.words.fi': ['Eka'],
    'purposes.1.words.fi': ['Toka'],
    'purposes.1.examples.fi': ['yksi\nkaksi'],
    'purposes.1.examples.sv': ['ett\ntvå'],
  }
  test('keep their keys, and a new one gets a key of its own', () =>
    expect(read('purposes', two).value.purposes?.map((row) => row.key)).toEqual(['a', 'toka']))
  test('two with the same key become two keys', () =>
    expect(read('purposes', { ...two, 'purposes.1.key': ['a'] }).value.purposes?.map((row) => row.key)).toEqual([
      'a',
      'toka',
    ]))
  test('examples stand one on a line, the same line being the same example', () =>
    expect(read('purposes', two).value.purposes?.[1]?.examples).toEqual([both('yksi', 'ett'), both('kaksi', 'två')]))
  test('an emptied row is left out', () =>
    expect(
      read('purposes', { ...two, 'purposes.0.words.fi': [' '] }).value.purposes?.map((row) => row.words.fi?.text),
    ).toEqual(['Toka']))
  test('one more is added and what was typed stays', () => {
    const more = withRow(two, 'purposes', 2)
    expect(rowCount(typedFrom(more), 'purposes')).toBe(3)
    expect(more['purposes.1.words.fi']).toEqual(['Toka'])
  })
  test('one is moved before another with all it holds', () => {
    const moved = read('purposes', movedUp(two, 'purposes', 1)).value.purposes
    expect(moved?.map((row) => row.words.fi?.text)).toEqual(['Toka', 'Eka'])
    expect(moved?.[0]?.examples).toHaveLength(2)
  })
  test('the first cannot move further', () => expect(movedUp(two, 'purposes', 0)).toBe(two))
  test.each(['-1', 'x', '1e9', '999999999', ''])('a count of %s does no harm', (count) =>
    expect(rowCount(typedFrom({ 'faq.count': [count] }), 'faq')).toBeLessThanOrEqual(60),
  )
})

describe('what no form of ours would send', () => {
  test('hostile names and values change nothing', () => {
    const hostile = valuesOf({
      names: ['__proto__', 'constructor', 'kind'],
      all: (name) => [name === 'kind' ? 'toString' : 'x'],
      text: () => 'x',
    })
    expect(read('basics', hostile).errors).toEqual([{ field: 'kind', code: 'unknown_choice' }])
    expect(typedFrom({}).text('constructor')).toBe('')
  })
  test('a form that is not offered cannot be chosen', () =>
    expect(errors('basics', { form: ['other'] })).toEqual([{ field: 'form', code: 'unknown_choice' }]))
  test('too long a text is told at its field and language', () =>
    expect(errors('basics', { 'title.sv': ['x'.repeat(301)] })).toEqual([{ field: 'title.sv', code: 'too_long' }]))
  test('a call never loses its name', () => expect(read('basics', {}).value.title).toEqual(wholeCall.title))
})

test('to a published call new questions are added after those it has', () => {
  const change = entered(
    'faq',
    typedFrom({ 'faq.count': ['1'], 'faq.0.question.fi': ['Uusi?'], 'faq.0.answer.fi': ['On.'] }),
    around(publishedCall),
  ).value
  expect(change.faq?.map((row) => row.question.fi?.text)).toEqual(['Voiko hakea yksin?', 'Uusi?'])
})

test('cost types are the rows of the form: renamed they keep their key, new ones get one, two of one name are told', () => {
  const shown = { ...valuesIn('money', wholeCall), 'costs.count': ['4'], 'costs.0.name.fi': ['Palkat'] }
  const typed = {
    ...shown,
    'costs.3.name.fi': ['Laitteet'],
    'costs.3.name.sv': ['Utrustning'],
    'costs.3.help.fi': ['Yli 1 000 €'],
  }
  const { value, errors: none } = read('money', typed)
  expect(none).toEqual([])
  expect(value.costTypes).toMatchObject([
    { key: 'personnel', name: { fi: { text: 'Palkat' }, sv: { text: 'Personalkostnader' } }, help: null },
    { key: 'services' },
    { key: 'laitteet', name: both('Laitteet', 'Utrustning'), help: { fi: { text: 'Yli 1 000 €' } } },
  ])
  expect(errors('money', { ...typed, 'costs.3.name.sv': ['tjänster '] })).toEqual([
    { field: 'costs.3.name.sv', code: 'same_name' },
  ])
  expect(errors('money', { ...typed, 'costs.3.name.fi': ['Summa'] })).toEqual([
    { field: 'costs.3.name.fi', code: 'name_of_sum' },
  ])
  expect(read('money', movedUp(typed, 'costs', 1)).value.costTypes?.map(({ key }) => key)).toEqual([
    'services',
    'personnel',
    'laitteet',
  ])
})

describe('the purpose that goes first', () => {
  test('is one of the purposes of the call, with its reason', () => {
    const { value, errors: none } = read('criteria', { priority: ['decision_making'], 'priority_reason.fi': ['Miksi'] })
    expect(none).toEqual([])
    expect(value).toMatchObject({ priorityPurpose: 'decision_making', priorityReason: { fi: { text: 'Miksi' } } })
  })
  test('may be none', () => expect(read('criteria', { priority: [''] }).value.priorityPurpose).toBeNull())
  test('cannot be something else', () =>
    expect(errors('criteria', { priority: ['other'] })).toEqual([{ field: 'priority', code: 'unknown_choice' }]))
})
