import { dayRead, type DayFault } from '../kit/dates.ts'
import { centsFrom } from '../kit/money.ts'
import { done } from '../kit/outcome.ts'
import { isTrialRole, type Enrolment, type Told } from './enrolment.ts'

/** An enrolment as it is typed. */
export type Entry = {
  readonly role: string
  readonly themes: readonly string[]
  readonly since: string
  readonly changed: string
  readonly saved: string
  readonly savedCents: string
}
export type EntryError = { readonly field: keyof Entry; readonly code: 'role_unknown' | 'not_a_sum' | DayFault }

const savedIn = ({ savedCents }: Entry) => (savedCents.trim() === '' ? done(null) : centsFrom(savedCents))

/** What was typed, read; or the fields that cannot be read at all. */
export function toldIn(
  entry: Entry,
  lang: Told['lang'],
): { readonly told: Told | null; readonly errors: readonly EntryError[] } {
  const { role, themes, changed, saved } = entry
  const [since, cents] = [dayRead(entry.since), savedIn(entry)]
  if (isTrialRole(role) && since.ok && cents.ok)
    return { told: { role, themes, since: since.value, changed, saved, savedCents: cents.value, lang }, errors: [] }
  const errors: readonly (EntryError | false)[] = [
    !isTrialRole(role) && { field: 'role', code: 'role_unknown' },
    !since.ok && { field: 'since', code: since.refusal },
    !cents.ok && { field: 'savedCents', code: 'not_a_sum' },
  ]
  return { told: null, errors: errors.filter((error) => error !== false) }
}

/** The field that a refusal is mended in. */
export const fieldOf = {
  theme_missing: 'themes',
  theme_unknown: 'themes',
  since_ahead: 'since',
  changed_missing: 'changed',
  saved_missing: 'saved',
  changed_long: 'changed',
  saved_long: 'saved',
  changed_meanwhile: 'role',
} as const

/** Whether an enrolment stands: told or confirmed. */
export const stands = (enrolment: Enrolment | undefined): enrolment is Enrolment =>
  enrolment?.state === 'told' || enrolment?.state === 'confirmed'
