import type { Day } from '../kit/dates.ts'
import type { KitPart } from './kit/kit.ts'
import type { OwnEntry } from './own/own-work.ts'

/** An invented work that is done without a grant: db/seeds/catalogue/examples.json. `person`: the key that an example person signs in with. */
export type ExampleWork = {
  readonly person: string
  readonly on: Day
  readonly entry: OwnEntry
  /** Names of subjects of the national vocabulary that the person confirms. */
  readonly subjects: readonly string[]
  /** Its adoption kit, in the language of the person. */
  readonly kit: Readonly<Record<KitPart, string>> | null
}
