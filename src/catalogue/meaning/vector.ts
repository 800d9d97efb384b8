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
export const lengthOf = (vector: Vector): number =>
  Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0))

/** The same direction, shorter the longer it was: 1 makes every length one, 0 changes nothing. Nothing stays nothing. */
export function levelled(vector: Vector, power: number): Vector {
  const by = lengthOf(vector) ** power
  return vector.size === 0 || by === 0
    ? nothing()
    : new Map([...vector].map(([feature, value]) => [feature, value / by]))
}

/** The same direction at length one. */
export const normalised = (vector: Vector): Vector => levelled(vector, 1)

/** The heaviest features alone, at most so many. */
export const pruned = (vector: Vector, most: number): Vector =>
  vector.size <= most ? vector : new Map([...vector].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most))
