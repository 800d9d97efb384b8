/** Reminders go out seven days and one day before a call closes (domain.md 2.13). */
export const reminders = [
  { key: 'week', before: 7 * 86_400_000 },
  { key: 'day', before: 86_400_000 },
] as const
export type ReminderKey = (typeof reminders)[number]['key']

/** How long before its closing the first reminder about a call may go out, in milliseconds. */
export const earliestReminder = reminders[0].before

/** Which reminder is due at `now`; null where the call closes later than in seven days, or has closed. */
export function reminderDue(closesAt: Date, now: Date): ReminderKey | null {
  const left = closesAt.getTime() - now.getTime()
  if (left < 0) return null
  return reminders.findLast(({ before }) => left <= before)?.key ?? null
}
