import type { Clock } from '../../src/io/clock.ts'

export type MovableClock = {
  readonly now: Clock
  /** From now on it is that moment, and time passes. */
  moveTo(moment: Date): void
  /** It is exactly that moment until it is moved again: for what arrives at the last instant. */
  holdAt(moment: Date): void
}

/** The clock of a rehearsal: weeks pass between phases, and seconds within them as they do. */
export function movableClock(start: Date): MovableClock {
  let [from, since, held] = [start.getTime(), performance.now(), false]
  const set = (moment: Date, hold: boolean) => {
    ;[from, since, held] = [moment.getTime(), performance.now(), hold]
  }
  return {
    now: () => new Date(held ? from : from + Math.floor(performance.now() - since)),
    moveTo: (moment) => set(moment, false),
    holdAt: (moment) => set(moment, true),
  }
}
