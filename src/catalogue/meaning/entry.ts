import { normalised, type Vector } from './vector.ts'

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * The concepts of a stem as the vocabulary writes them: parted by blanks, each the distance to the concept before it minus one in base
 * 36, a dot, and the weight as one of 64 digits (db/vocabulary/SOURCES.md). Of length one.
 */
export function conceptsOf(entries: string): Vector {
  const weights = new Map<number, number>()
  let concept = -1
  for (let from = 0; from < entries.length;) {
    const dot = entries.indexOf('.', from)
    if (dot < 0) break
    concept += Number.parseInt(entries.slice(from, dot), 36) + 1
    const weight = digits.indexOf(entries.charAt(dot + 1))
    if (Number.isSafeInteger(concept) && weight > 0) weights.set(concept, weight)
    from = dot + 3
  }
  return normalised(weights)
}
