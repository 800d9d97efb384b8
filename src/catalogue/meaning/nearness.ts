/** Works by their number, each as a signed byte a dimension: what an embedding model makes of them. */
export type Shelf = ReadonlyMap<number, Int8Array>

/** A vector in signed bytes: its direction is what counts, and a hundredth of a degree is nothing. */
export function quantised(vector: readonly number[]): Int8Array {
  const largest = vector.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
  return Int8Array.from(vector, (one) => (largest === 0 ? 0 : Math.round((one / largest) * 127)))
}

function cosine(a: Int8Array, b: Int8Array): number {
  let [product, ofA, ofB] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    const [x = 0, y = 0] = [a[i], b[i]]
    product += x * y
    ofA += x * x
    ofB += y * y
  }
  return ofA === 0 || ofB === 0 ? 0 : product / Math.sqrt(ofA * ofB)
}

const most = 50
/** So many standard deviations above the mean a work must be to count at all, and to count in full: models differ in what they call near. */
const outstanding = { least: 2, full: 5 }
/** As much as half of what a subject of the trade can give: one more ranking beside the others. */
const weight = 1.5

/**
 * The works that a model finds nearest to a question, with points for each, those alone that stand out from the rest of the collection. Works
 * of another length are of another model and left out.
 */
export function nearestOf(shelf: Shelf, question: Int8Array): ReadonlyMap<number, number> {
  const met = [...shelf].flatMap(([work, vector]) =>
    vector.length === question.length ? [{ work, cosine: cosine(vector, question) }] : [],
  )
  const mean = met.reduce((sum, one) => sum + one.cosine, 0) / met.length
  const deviation = Math.sqrt(met.reduce((sum, one) => sum + (one.cosine - mean) ** 2, 0) / met.length)
  if (met.length === 0 || deviation === 0) return new Map()
  const pointsOf = (one: number) =>
    (weight * ((one - mean) / deviation - outstanding.least)) / (outstanding.full - outstanding.least)
  return new Map(
    met
      .map((one) => [one.work, Math.min(weight, pointsOf(one.cosine))] as const)
      .filter(([, points]) => points > 0)
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, most),
  )
}
