import type { Day } from '../kit/dates.ts'
import type { Words } from '../kit/words.ts'

/** The keys of the themes, as db/seeds/programme/trial.json has them with their words. */
export const themeKeys = [
  'new_role',
  'decisions',
  'transactions',
  'residents_view',
  'participation',
  'innovations',
] as const
export type Theme = { readonly key: string; readonly words: Words }

/** The trial of 2016 that the programme began with, as its release tells it; history, not a present service. */
export type Trial = {
  readonly announcedOn: Day
  readonly name: Words
  readonly purpose: Words
  readonly enrolment: Words
  readonly prepared: Words
  readonly roles: readonly { readonly key: string; readonly name: Words; readonly words: Words }[]
  readonly goals: readonly Words[]
  readonly themes: readonly Theme[]
  readonly supports: readonly Words[]
}
