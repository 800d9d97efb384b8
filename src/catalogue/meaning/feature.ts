/**
 * A feature is a number: a subject of the vocabulary by its place there (from 0), a subject of the trade by its place (from `trade`), a
 * stem by its hash (below 0). Two stems of one hash are possible and do no harm: one word among many.
 */
export const trade = 1_000_000

export const tradeFeature = (subject: number): number => trade + subject
export const isTrade = (feature: number): boolean => feature >= trade
export const isStem = (feature: number): boolean => feature < 0

/** FNV-1a of the letters, with the sign bit set. */
export function stemFeature(stem: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), 0x01000193)
  return hash | 0x80000000
}
