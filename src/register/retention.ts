import { monthsLater, type Day } from '../kit/dates.ts'
import type { Retention } from './case-file.ts'

/** How a case is kept: its class, and the day on which it was decided or withdrawn, null while it is open. */
export type Keeping = { readonly retention: Retention; readonly closedOn: Day | null }

/** For how many years a case is kept after it was refused or withdrawn (domain.md R-X3, VAL 32 e §). */
export const refusedYears = 5

/**
 * Why a case is kept, as it is told: `open` until it is decided, `granted` ten years from the last payment, which is not known here,
 * `refused` to a day, `permanent`; `disposed` where two people have disposed of it (disposal.ts).
 */
export type Kept =
  | { readonly kind: 'open' | 'granted' | 'permanent' }
  | { readonly kind: 'refused'; readonly until: Day }
  | { readonly kind: 'disposed'; readonly on: Day }

/** Until when a case is kept, that day included. Nothing is removed on it: a person decides what becomes of the case (TihL 21 §). */
export function keptUntil({ retention, closedOn }: Keeping): Kept {
  if (retention === 'granted' || retention === 'permanent') return { kind: retention }
  return closedOn === null ? { kind: 'open' } : { kind: 'refused', until: monthsLater(closedOn, refusedYears * 12) }
}
