import type { AdoptionStage, Entry } from '../catalogue/adoption/adoption.ts'
import type { Words } from '../kit/words.ts'

/** What the map of municipalities can show: who leads works, who takes part in them, who has taken some into use. */
export const layers = ['led', 'taken', 'adopted'] as const
export type Layer = (typeof layers)[number]

/** An organisation on the map, with how many works; `code` is null for one that is no municipality. */
export type OnMap = {
  readonly id: string
  readonly name: Words
  readonly code: string | null
  readonly regionName: Words | null
  readonly example: boolean
  readonly count: number
}

/** An organisation on the map of one work. */
export type UserOnMap = Omit<OnMap, 'count'> & { readonly entry: Entry }

/** What an address asks to see; what does not fit is the first layer. */
export const layerIn = (asked: string | undefined): Layer => layers.find((one) => one === asked) ?? 'led'

/** How dark an area is: by the number of works, four and more alike. */
export const levelOfCount = (count: number): 0 | 1 | 2 | 3 | 4 =>
  count <= 0 ? 0 : count === 1 ? 1 : count === 2 ? 2 : count === 3 ? 3 : 4

/** How dark an area is on the map of one work. What has been left stands in the table alone. */
export const levelOfStage = { left: 0, plans: 1, pilots: 2, uses: 4 } as const satisfies Record<AdoptionStage, number>
