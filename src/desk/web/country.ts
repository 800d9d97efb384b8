import { seedFile } from '../../io/seed-file.ts'
import { outlinesOf, type MapFile, type Outlines } from '../../ui/charts/outlines.ts'

/** The map of Finland by municipality for a box of so many points, central meridian 27° east; drawn once, when the first page needs it. */
export function country(width: number, height: number): () => Outlines {
  let drawn: Outlines | undefined
  return () =>
    (drawn ??= outlinesOf(seedFile<MapFile>('people/municipalities-2025.topo.json'), ['municipalities', 'regions'], {
      width,
      height,
      meridian: 27,
    }))
}
