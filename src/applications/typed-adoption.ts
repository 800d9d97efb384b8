import { dayFrom, type Day } from '../kit/dates.ts'
import { adoptionWays, type AdoptionWay } from './adoption.ts'

type Sent = { readonly text: (name: string) => string }

/** What is taken into use, as it was typed. */
export type TypedAdoption = {
  readonly work: string
  readonly way: string
  readonly replaces: string
  readonly consentBy: string
  readonly consentOn: string
}

/** What was typed of a taking into use, as it was typed. */
export const typedAdoption = ({ text }: Sent): TypedAdoption => ({
  work: text('work'),
  way: text('way'),
  replaces: text('replaces').trim(),
  consentBy: text('consentBy').trim(),
  consentOn: text('consentOn').trim(),
})

export type ParsedAdoption = {
  readonly workId: string | null
  readonly way: AdoptionWay | null
  readonly replaces: string
  readonly consentBy: string
  readonly consentOn: Day | null
}

/** What was typed, read; undefined where the day of the consent is no day. Works are those that were found. */
export function parsedAdoption(typed: TypedAdoption, works: readonly string[]): ParsedAdoption | undefined {
  const day = typed.consentOn === '' ? null : dayFrom(typed.consentOn)
  if (day === undefined) return undefined
  return {
    workId: works.find((id) => id === typed.work) ?? null,
    way: adoptionWays.find((way) => way === typed.way) ?? null,
    replaces: typed.replaces,
    consentBy: typed.consentBy,
    consentOn: day,
  }
}
