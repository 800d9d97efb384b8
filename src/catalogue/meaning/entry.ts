import { normalised, type Vector } from './vector.ts'

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * The concepts of a stem as the vocabulary writes them: parted by blanks, each the distance to the concept before it minus one in base
 * 36, a dot, and the weight as one of 64 digits (db/vocabulary/SOURCES.md). Of length one.
 */
export function conceptsOf(entries: string): Vector {
  const weights = new Map<number, number>()
  let concept = -1
  for (const entry of entries.split(' ')) {
    const [distance = '', digit = ''] = entry.split('.')
    concept += Number.parseInt(distance, 36) + 1
    const weight = digits.indexOf(digit)
    if (Number.isSafeInteger(concept) && weight > 0) weights.set(concept, weight)
  }
  return normalised(weights)
}
