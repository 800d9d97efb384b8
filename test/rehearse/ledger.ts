export type Ledger = {
  /** Runs a phase and prints its line: what was done, how often, how long it took. `work` gives what it counted. */
  phase<T>(name: string, work: () => Promise<T>, counted: (result: T) => string): Promise<T>
  /** Compares two values and prints whether they are equal. */
  equal(what: string, found: unknown, expected: unknown): void
  /** Something worth seeing on the way. */
  note(text: string): void
  readonly failures: readonly string[]
}

const written = (value: unknown) => JSON.stringify(value) ?? 'nothing'
const shortened = (text: string) => (text.length > 300 ? `${text.slice(0, 300)} …` : text)

/** Where two lists part, else the whole of both. */
function difference(found: unknown, expected: unknown): string {
  if (Array.isArray(found) && Array.isArray(expected)) {
    const at = expected.findIndex((one, i) => written(one) !== written(found[i]))
    const row = at === -1 ? expected.length : at
    return `row ${row + 1}: ${shortened(written(found[row]))} instead of ${shortened(written(expected[row]))}`
  }
  return `${shortened(written(found))} instead of ${shortened(written(expected))}`
}

/** Prints a line per phase and per comparison, and remembers what did not hold. */
export function ledger(tell: (text: string) => void): Ledger {
  const failures: string[] = []
  const began = performance.now()
  const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`
  return {
    async phase(name, work, counted) {
      const start = performance.now()
      const result = await work()
      tell(`${name.padEnd(16)} ${counted(result).padEnd(96)} ${seconds(start).padStart(7)}  (${seconds(began)})`)
      return result
    },
    equal(what, found, expected) {
      const holds = written(found) === written(expected)
      if (!holds) failures.push(what)
      tell(holds ? `  = ${what}` : `  ≠ ${what}: ${difference(found, expected)}`)
    },
    note: (text) => tell(`  · ${text}`),
    failures,
  }
}
