/** How fast something went, and how rounds are told. */
export type Pace = { readonly perSecond: number; readonly p99: number }

/** How long so large a share of what was measured took at most. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Does a piece of work for each number, so many at once, and tells the pace. */
export async function paced(
  numbers: readonly number[],
  atOnce: number,
  work: (k: number) => Promise<void>,
): Promise<Pace> {
  const waiting = [...numbers]
  const times: number[] = []
  const worker = async () => {
    for (let k = waiting.shift(); k !== undefined; k = waiting.shift()) {
      const began = performance.now()
      await work(k)
      times.push(performance.now() - began)
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: atOnce }, worker))
  const seconds = (performance.now() - began) / 1_000
  return { perSecond: times.length / seconds, p99: percentile(times, 0.99) }
}

export type Compared = { readonly ratio: number; readonly asked: Pace; readonly against: Pace }

/** The round with the middle ratio. */
export function median(rounds: readonly Compared[]): Compared {
  const middle = rounds.toSorted((a, b) => a.ratio - b.ratio)[Math.floor(rounds.length / 2)]
  if (middle === undefined) throw new Error('no round was run')
  return middle
}

/** One line of the outcome; a limit that is missed is the end of the command too. */
export function line(name: string, ratio: number, limit: number | undefined, more: string): void {
  const judged = limit === undefined ? 'no limit' : `at least ${limit.toFixed(2)}`
  const missed = limit !== undefined && ratio < limit
  const verdict = limit === undefined ? '' : missed ? 'MISSED' : 'reached'
  if (missed) process.exitCode = 1
  console.log(
    `${name.padEnd(58)} ${ratio.toFixed(2).padStart(6)}   ${judged.padEnd(13)}   ${verdict.padEnd(7)}   ${more}`,
  )
}

/** The same for what may be so much at most. */
export function most(name: string, figure: number, limit: number, unit: string): void {
  if (figure > limit) process.exitCode = 1
  console.log(`${name} ${figure.toFixed(1)} ${unit} (limit ${limit}: ${figure > limit ? 'MISSED' : 'reached'})`)
}
