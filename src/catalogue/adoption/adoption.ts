import { daysBetween, daysLater, monthsLater, type Day } from '../../kit/dates.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import type { Words } from '../../kit/words.ts'

export const adoptionStages = ['plans', 'pilots', 'uses', 'left'] as const
export type AdoptionStage = (typeof adoptionStages)[number]

/** The sectors of a municipality in which a work is used. Social and health care left the municipalities in 2023. */
export const sectors = [
  'education',
  'culture',
  'planning',
  'technical',
  'environment',
  'vitality',
  'wellbeing',
  'administration',
  'digital',
  'social_health',
] as const
export type Sector = (typeof sectors)[number]

/** What an organisation says of its use of a work. Null is "not told", never nought. */
export type Declared = {
  readonly stage: AdoptionStage
  readonly sectors: readonly Sector[]
  /** Since when it has been in this stage; for a plan the day on which use is to begin. */
  readonly since: Day | null
  /** What taking it into use has cost the organisation in all. */
  readonly costCents: number | null
  /** What it saves in a year. */
  readonly savingCents: number | null
  readonly experience: Words | null
  /** The organisation tells others of its experience and shows what it has done. */
  readonly helps: boolean
}

export type EntryKind = 'declared' | 'confirmed' | 'source'
/** One row of the history. `on` is the day in Helsinki. */
export type Entry = Declared & {
  readonly id: string
  readonly kind: EntryKind
  readonly on: Day
  /** What the source is called, where the row was read in one. */
  readonly sourceTitle: string | null
}

/** How well what is said of an adoption is known. */
export type Standing = 'opened' | 'by_source' | 'confirmed' | 'due' | 'overdue' | 'over'

const monthsUntilAsked = 12
const daysToAnswer = 60
const daysUntilSecond = 30

/** The day on which an organisation is asked again: a year after it last said so. */
export const askedOn = (entry: Pick<Entry, 'on'>): Day => monthsLater(entry.on, monthsUntilAsked)

/**
 * Of which days the last word is asked about on a day: from `from` to `to`, a year ago and as long as an answer is waited for; told up to
 * `second`, it is asked about for the second time.
 */
export function askedAbout(today: Day): { readonly from: Day; readonly second: Day; readonly to: Day } {
  const to = monthsLater(today, -monthsUntilAsked)
  return { from: daysLater(to, -daysToAnswer), second: daysLater(to, -daysUntilSecond), to }
}

/**
 * How an adoption stands on a day: `opened` by a granted application and not told of yet, `by_source`: only a source names it,
 * `confirmed` within a year, `due`: a year has passed and the organisation is asked again, `overdue`: it has not answered in sixty days,
 * `over`: it has been left and is not asked about.
 */
export function standingOf(entry: Pick<Entry, 'kind' | 'stage' | 'on'> | null, today: Day): Standing {
  if (entry === null) return 'opened'
  if (entry.kind === 'source') return 'by_source'
  if (entry.stage === 'left') return 'over'
  const late = daysBetween(askedOn(entry), today)
  return late < 0 ? 'confirmed' : late <= daysToAnswer ? 'due' : 'overdue'
}

/** Whether a year has passed since the organisation said so, and it is asked whether it still holds. */
export const isAskedAgain = (entry: Pick<Entry, 'kind' | 'stage' | 'on'>, today: Day): boolean => {
  const standing = standingOf(entry, today)
  return standing === 'due' || standing === 'overdue'
}

/**
 * The same again, as the organisation confirms it. Refuses `nothing_to_confirm` where it has said nothing itself, and
 * `changed_meanwhile` where what the person read (`seen`, the id of the row) is no longer the last word.
 */
export function confirmed(
  last: Entry | null,
  seen: string,
): Outcome<Declared, 'nothing_to_confirm' | 'changed_meanwhile'> {
  if (last === null || last.kind === 'source') return refuse('nothing_to_confirm')
  return last.id === seen ? done(last) : refuse('changed_meanwhile')
}

/** Whether a new word may follow the last one: the person read it (`seen` is its id, empty where there was none). Refuses `changed_meanwhile`. */
export const following = (last: Pick<Entry, 'id'> | null, seen: string): Outcome<null, 'changed_meanwhile'> =>
  (last?.id ?? '') === seen ? done(null) : refuse('changed_meanwhile')

/** Whether an organisation begins to pilot or use a work, which those who lead the work like to hear. */
export const begins = (before: Pick<Declared, 'stage'> | null, now: Pick<Declared, 'stage'>): boolean =>
  (now.stage === 'pilots' || now.stage === 'uses') && before?.stage !== now.stage
