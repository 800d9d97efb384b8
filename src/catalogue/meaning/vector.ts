/** Weights by feature. What is not in it weighs nothing. */
export type Vector = ReadonlyMap<number, number>

/** Weighs nothing anywhere. */
export const nothing = (): Vector => new Map()

/** The sum of vectors, each by its weight. */
export function added(parts: readonly (readonly [Vector, number])[]): Vector {
  const sum = new Map<number, number>()
  for (const [vector, weight] of parts)
    for (const [feature, value] of vector) sum.set(feature, (sum.get(feature) ?? 0) + value * weight)
  return sum
}

/** How long a vector is; nothing is 0 long. */
export function lengthOf(vector: Vector): number {
  let sum = 0
  for (const value of vector.values()) sum += value * value
  return Math.sqrt(sum)
}

/** The same direction, shorter the longer it was: 1 makes every length one, 0 changes nothing. Nothing stays nothing. */
export function levelled(vector: Vector, power: number): Vector {
  const by = lengthOf(vector) ** power
  const result = new Map<number, number>()
  if (by === 0) return result
  for (const [feature, value] of vector) result.set(feature, value / by)
  return result
}

/** The same direction at length one. */
export const normalised = (vector: Vector): Vector => levelled(vector, 1)

/** The weight of the lightest of the heaviest so many; below it nothing is kept. */
const leastOf = (vector: Vector, most: number) =>
  Float64Array.from(vector.values()).toSorted()[vector.size - most] ?? -Infinity

/** The heaviest features alone, at most so many; of equal ones those with the smaller numbers. */
export function pruned(vector: Vector, most: number): Vector {
  if (vector.size <= most) return vector
  const least = leastOf(vector, most)
  const heavy = [...vector].filter(([, weight]) => weight >= least)
  return new Map(heavy.toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most))
}
