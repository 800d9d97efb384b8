import { describe, expect, test } from 'vitest'
import { isSameNumber, judgedDates } from './dates.ts'
import { dayIn, endIn } from './period.ts'
import { earlierIn } from '../entry/earlier.ts'
import { typedFrom } from '../entry/typed.ts'

const cells = { decided: '', from: '', to: '', number: '' }
const faults = (change: Partial<typeof cells>, result?: 'later') =>
  judgedDates({ ...cells, ...change }, result).faults.map(({ column, code }) => [column, code])

describe('days and the number of a project', () => {
  test('are read as they stand, and what is empty is not known', () => {
    const written = { decided: '23.6.2021', from: '1.9.2021', to: '10/2023', number: 'VM/1/2021' }
    expect(judgedDates(written, 'granted').value).toEqual({
      decidedOn: '2021-06-23',
      from: '2021-09-01',
      to: '2023-10-31',
      number: 'VM/1/2021',
    })
    expect(judgedDates(cells, 'granted').value).toEqual({ decidedOn: null, from: null, to: null, number: null })
  })

  test('are refused each with its reason', () => {
    expect(faults({ decided: '6/2021', from: 'keväällä', number: 'x'.repeat(61) })).toEqual([
      ['decided', 'not_a_day'],
      ['from', 'not_a_day'],
      ['number', 'number_long'],
    ])
    expect(faults({ from: '1.9.2021', to: '1.8.2021' })).toEqual([['to', 'ends_before_start']])
    expect(faults({ decided: '23.6.2021' }, 'later')).toEqual([['decided', 'decided_of_later']])
  })

  test('tell two projects apart by the number where both have one', () => {
    expect(isSameNumber('VM/1/2021', 'vm/1/2021 ')).toBe(true)
    expect(isSameNumber('VM/1/2021', 'VM/2/2021')).toBe(false)
    expect(isSameNumber('VM/1/2021', null)).toBeUndefined()
  })
})

test.each([
  ['31.10.2023', '2023-10-31', '2023-10-31'],
  ['2023-10-01', '2023-10-01', '2023-10-01'],
  ['10/2023', '2023-10-01', '2023-10-31'],
  ['2.2024', '2024-02-01', '2024-02-29'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['-', null, null],
])('a project that begins or ends "%s": %s, %s', (text, from, to) =>
  expect([endIn(text, 'from'), endIn(text, 'to')]).toEqual([
    { ok: true, value: from },
    { ok: true, value: to },
  ]),
)
test('a day that no calendar has is told as such', () =>
  expect(endIn('31.2.2023', 'to')).toEqual({ ok: false, refusal: 'no_such_day' }))
test.each(['syksyllä', '13/2023', '2023'])('"%s" is no day', (text) =>
  expect(endIn(text, 'to')).toEqual({ ok: false, refusal: 'not_a_day' }),
)
test('a month is no day of decision', () => expect(dayIn('6/2023')).toEqual({ ok: false, refusal: 'not_a_day' }))

test.each([
  ['', undefined],
  ['16.6.2022', undefined],
  ['kesällä', 'not_a_day'],
  ['31.6.2022', 'no_such_day'],
])('the day of a source that is typed as "%s" is told as %s', (publishedOn, code) => {
  const { errors } = earlierIn(
    typedFrom({ sourceTitle: ['Luettelo'], covers: ['granted'], publishedOn: [publishedOn] }),
  )
  expect(errors).toEqual(code === undefined ? [] : [{ field: 'publishedOn', code }])
})
