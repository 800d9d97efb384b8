import { dayFrom, dayRead, writtenDay, type Day, type DayFault } from '../kit/dates.ts'
import { done, type Outcome } from '../kit/outcome.ts'
import { adoptionWays, type AdoptionWay } from './adoption.ts'
import type { Fields } from './reuse-clash.ts'

export type ParsedAdoption = {
  readonly workId: string | null
  readonly way: AdoptionWay | null
  readonly replaces: string
  readonly consentBy: string
  readonly consentOn: Day | null
}

export const adoptionFields = ['work', 'way', 'replaces', 'consentBy', 'consentOn'] as const

/** What is taken into use as its fields carry it, the day as one writes it. */
export const fieldsOfAdoption = ({ workId, way, replaces, consentBy, consentOn }: ParsedAdoption): Fields => ({
  work: workId ?? '',
  way: way ?? '',
  replaces,
  consentBy,
  consentOn: consentOn === null ? '' : writtenDay(consentOn, 'fi'),
})

/** The same out of its fields; a way that is unknown and a day that is none are not said. */
export const adoptionIn = ({
  work = '',
  way,
  replaces = '',
  consentBy = '',
  consentOn = '',
}: Fields): ParsedAdoption => ({
  workId: work === '' ? null : work,
  way: adoptionWays.find((one) => one === way) ?? null,
  replaces: replaces.trim(),
  consentBy: consentBy.trim(),
  consentOn: dayFrom(consentOn.trim()) ?? null,
})

/** What was typed, read; works are those that were found. Refuses not_a_day and no_such_day for the day of the consent. */
export function parsedAdoption(typed: Fields, works: readonly string[]): Outcome<ParsedAdoption, DayFault> {
  const { consentOn = '' } = typed
  const day = consentOn.trim() === '' ? done(null) : dayRead(consentOn)
  if (!day.ok) return day
  return done({ ...adoptionIn(typed), consentOn: day.value, workId: works.find((id) => id === typed.work) ?? null })
}
