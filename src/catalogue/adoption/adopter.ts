import type { Words } from '../../kit/words.ts'
import type { Entry } from './adoption.ts'
import type { Kin } from './likeness.ts'

/** Who plans, pilots, uses or has left a work, with its last word. */
export type Adopter = Kin & {
  readonly organisationId: string
  readonly name: Words
  /** The municipality's code; null for a joint authority. */
  readonly code: string | null
  readonly regionName: Words | null
  readonly example: boolean
  readonly entry: Entry
}

/** Those who pilot or use a work now, by their own word or that of a source. */
export const inUse = (adopters: readonly Adopter[]): readonly Adopter[] =>
  adopters.filter(({ entry }) => entry.stage === 'uses' || entry.stage === 'pilots')

/** An adoption as the organisation itself sees it: also one that it has not told of yet. */
export type OwnAdoption = {
  readonly id: string
  readonly slug: string
  readonly title: Words | null
  readonly coordinator: Words | null
  readonly nameInSource: string | null
  readonly example: boolean
  readonly entry: Entry | null
}

/** The whole history of one adoption, the last word first. */
export type AdoptionHistory = { readonly id: string; readonly entries: readonly Entry[] }
