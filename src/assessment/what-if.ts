import { centsFrom, typedEuros, type Cents } from '../kit/money.ts'

/** The appropriation that a ranking counts with. */
export type WhatIf = {
  /** In cents; null where none was published and none is asked for. */
  readonly cents: Cents | null
  /** Asked for in the address, and different from the call's. */
  readonly asked: boolean
  /** As the field shows it. */
  readonly typed: string
  readonly error: boolean
}

/** The appropriation that an address asks for, in euros as typed; the call's own (cents) where it asks for none, or for no sum. */
export function whatIfOf(typed: string, own: Cents | null): WhatIf {
  const real = { cents: own, asked: false, typed: own === null ? '' : typedEuros(own), error: false }
  if (typed.trim() === '') return real
  const cents = centsFrom(typed)
  if (!cents.ok || cents.value === 0) return { ...real, typed, error: true }
  return { cents: cents.value, asked: cents.value !== own, typed, error: false }
}
