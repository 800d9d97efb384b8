import { expect, test } from 'vitest'
import { momentOf } from '../kit/dates.ts'
import { reminderDue } from './reminder.ts'

const closing = momentOf('2026-12-16', '16:15')
test.each([
  ['eight days before', momentOf('2026-12-08', '16:15'), null],
  ['a millisecond over seven days before', new Date(momentOf('2026-12-09', '16:15').getTime() - 1), null],
  ['seven days before', momentOf('2026-12-09', '16:15'), 'week'],
  ['two days before', momentOf('2026-12-14', '16:15'), 'week'],
  ['the day before', momentOf('2026-12-15', '16:15'), 'day'],
  ['at the last instant', closing, 'day'],
  ['after closing', new Date(closing.getTime() + 1), null],
])('%s the reminder of the %s is due', (_name, now, due) => expect(reminderDue(closing, now)).toBe(due))
