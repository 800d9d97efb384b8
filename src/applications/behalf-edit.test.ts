import { expect, test } from 'vitest'
import { dayRead, momentOf } from '../kit/dates.ts'
import { changeable, changeableIn, editFaults, editStanding } from './behalf-edit.ts'

const now = momentOf('2026-12-17', '12:00')
const typed = { askedBy: 'town', reason: 'Puhelu 16.12.', fields: ['ends_on'], until: dayRead('22.12.2026') }
const edit = {
  id: 'e',
  askedBy: 'town',
  reason: 'Puhelu',
  fields: ['ends_on'],
  until: momentOf('2026-12-22', '23:59'),
  endedAt: null,
  before: null,
  after: null,
}

test.each([
  ['with everything said', {}, {}],
  ['for nobody who is a party', { askedBy: 'stranger' }, { askedBy: 'missing' }],
  ['without a reason', { reason: ' ' }, { reason: 'missing' }],
  ['of nothing', { fields: [] }, { fields: 'none' }],
  ['until no day', { until: dayRead('') }, { until: 'not_a_day' }],
  ['until a day that no calendar has', { until: dayRead('31.2.2027') }, { until: 'no_such_day' }],
  ['until yesterday', { until: dayRead('16.12.2026') }, { until: 'past' }],
  ['for two weeks', { until: dayRead('31.12.2026') }, {}],
  ['for two weeks and a day', { until: dayRead('1.1.2027') }, { until: 'too_late' }],
])('parts are opened %s, or it is said what is wrong', (_name, change, faults) =>
  expect(editFaults({ ...typed, ...change }, ['town'], now)).toEqual(faults),
)

test('parts are open until the last instant of their day, and only those that were named', () => {
  expect(changeable(edit, ['ends_on'], edit.until)).toEqual({ ok: true, value: true })
  expect(changeable(edit, ['starts_on'], now)).toEqual({ ok: false, refusal: 'field_not_open' })
  const late = new Date(edit.until.getTime() + 1)
  expect(changeable(edit, ['ends_on'], late)).toEqual({ ok: false, refusal: 'edit_over' })
  expect(editStanding(edit, true, late)).toBe('lapsed')
  expect(editStanding({ ...edit, endedAt: now }, true, now)).toBe('dropped')
  expect(editStanding({ ...edit, endedAt: now, after: {} }, true, now)).toBe('made')
})

test('parts that were open are open no more once the application is not under way, and what was done stays done', () => {
  expect(editStanding(edit, true, now)).toBe('open')
  expect(editStanding(edit, false, now)).toBe('over')
  expect(editStanding({ ...edit, endedAt: now, after: {} }, false, now)).toBe('made')
})

test('what a signatory declares, which files go with an answer and the purpose are changed on nobody’s behalf', () => {
  const asked = [
    { key: 'problem', kind: 'text' },
    { key: 'bound', kind: 'declaration' },
    { key: 'plan', kind: 'file' },
    { key: 'purpose', kind: 'choice' },
    { key: 'risks', kind: 'rows' },
  ] as const
  expect(changeableIn(asked).map(({ key }) => key)).toEqual(['problem', 'risks'])
})
