/**
 * A feature is a number: a subject of the vocabulary by its place there (from 0), a subject of the trade by its place (from `trade`), a
 * stem by its hash (below 0). Two stems of one hash are possible and do no harm: one word among many.
 */
export const trade = 1_000_000
/** What the place is for (context.ts). */
export const context = 2_000_000

/** The feature of a subject of the trade, by its place in the list. */
export const tradeFeature = (subject: number): number => trade + subject
/** The place of the subject whose feature this is. */
export const tradeSubject = (feature: number): number => feature - trade
/** Whether a feature is a subject of the trade. */
export const isTrade = (feature: number): boolean => feature >= trade && feature < context
/** Whether a feature is a word: a stem or a name. */
export const isStem = (feature: number): boolean => feature < 0

/** The name of a place or of whoever does a work: what it is called counts apart from what a text is about. */
export const nameFeature = (stem: string): number => stemFeature(`name ${stem}`)

/** FNV-1a of the letters, with the sign bit set. */
export function stemFeature(stem: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), 0x01000193)
  return hash | 0x80000000
}
