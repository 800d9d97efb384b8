/** Weights by feature. What is not in it weighs nothing. */
export type Vector = ReadonlyMap<number, number>

export const nothing: Vector = new Map()

/** The sum of vectors, each by its weight. */
export function added(parts: readonly (readonly [Vector, number])[]): Vector {
  const sum = new Map<number, number>()
  for (const [vector, weight] of parts)
    for (const [feature, value] of vector) sum.set(feature, (sum.get(feature) ?? 0) + value * weight)
  return sum
}

export const lengthOf = (vector: Vector): number =>
  Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0))

/** The same direction at length one; nothing stays nothing. */
export function normalised(vector: Vector): Vector {
  const length = lengthOf(vector)
  return length === 0 ? nothing : new Map([...vector].map(([feature, value]) => [feature, value / length]))
}

/** The heaviest features alone, at most so many. */
export const pruned = (vector: Vector, most: number): Vector =>
  vector.size <= most ? vector : new Map([...vector].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most))

/** How alike two vectors of length one are, 0 to 1. */
export function dot(a: Vector, b: Vector): number {
  let sum = 0
  for (const [feature, value] of a) sum += value * (b.get(feature) ?? 0)
  return sum
}
