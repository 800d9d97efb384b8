import type { Lang } from './lang.ts'
import { done, refuse, type Outcome } from './outcome.ts'

/** Money is whole cents in a safe integer. A share is in basis points: 8 500 is 85 %. */
export type Cents = number
export type BasisPoints = number

const nbsp = '\u00a0'
const largest = 99_999_999_999_99 // a hundred thousand million euros: beyond any appropriation, far inside 2^53

const grouped = (euros: number, lang: Lang) => String(euros).replace(/\B(?=(\d{3})+$)/g, lang === 'en' ? ',' : nbsp)

/** Euros as people read them: `1 234 567 €`, cents only when there are any. English writes `€1,234,567.50`. */
export function euros(cents: Cents, lang: Lang): string {
  const sign = cents < 0 ? '−' : ''
  const [whole, rest] = [Math.floor(Math.abs(cents) / 100), Math.abs(cents) % 100]
  const fraction = rest === 0 ? '' : `${lang === 'en' ? '.' : ','}${String(rest).padStart(2, '0')}`
  return lang === 'en'
    ? `${sign}€${grouped(whole, lang)}${fraction}`
    : `${sign}${grouped(whole, lang)}${fraction}${nbsp}€`
}

/** Euros as a form field holds them, in groups as in the tables beside it: `1 234,50`. */
export function typedEuros(cents: Cents): string {
  const rest = cents % 100
  const whole = grouped(Math.floor(cents / 100), 'fi')
  return rest === 0 ? whole : `${whole},${String(rest).padStart(2, '0')}`
}

export type MoneyRefusal = 'not_a_sum' | 'negative_sum' | 'sum_too_large'

type Shape = { readonly negative: boolean; readonly digits: string; readonly fraction: string }

/** The parts of a typed sum. One separator may group thousands, the other marks the cents; never the same for both. */
function shapeOf(typed: string): Shape | undefined {
  const bare = typed.replace(/[\s\u00a0\u202f€]/g, '').replace(/^(eur|euro[a]?)|(eur|euro[a]?)$/gi, '')
  const found = /^([-−+]?)(\d{1,3}(?:([.,'])\d{3})(?:\3\d{3})*|\d+)(?:([.,])(\d{1,2}))?$/.exec(bare)
  if (found === null) return undefined
  const [, sign = '', whole = '', grouping, point, fraction = ''] = found
  if (grouping !== undefined && grouping === point) return undefined
  return { negative: sign === '-' || sign === '−', digits: whole.replace(/\D/g, ''), fraction: fraction.padEnd(2, '0') }
}

/**
 * Cents out of what a person typed: blanks, a comma or a point, and a euro sign are forgiven (`1 234,50 €`, `1.234,50`, `1,234.50`).
 * Refuses not_a_sum, negative_sum, sum_too_large. A lone separator before exactly three digits groups thousands (`1.234` is 1 234 €).
 */
export function centsFrom(typed: string): Outcome<Cents, MoneyRefusal> {
  const shape = shapeOf(typed)
  if (shape === undefined) return refuse('not_a_sum')
  if (shape.digits.length > 12) return refuse('sum_too_large')
  const cents = Number(shape.digits) * 100 + Number(shape.fraction)
  if (cents > largest) return refuse('sum_too_large')
  return shape.negative && cents > 0 ? refuse('negative_sum') : done(cents)
}

/** Sum of cents; throws where it leaves the safe integers, which no real sum does. */
export function sum(cents: readonly Cents[]): Cents {
  const total = cents.reduce((a, b) => a + b, 0)
  if (!Number.isSafeInteger(total)) throw new RangeError('a sum beyond 2^53 cents')
  return total
}

/** A share of a sum, rounded up to the next cent, in whole-number arithmetic. */
export const shareUp = (cents: Cents, share: BasisPoints): Cents =>
  Number((BigInt(cents) * BigInt(share) + 9_999n) / 10_000n)

/** A share as people read it: `85 %`, `62,5 %`. */
export function percent(share: BasisPoints, lang: Lang): string {
  const text = (share / 100).toFixed(share % 100 === 0 ? 0 : share % 10 === 0 ? 1 : 2)
  return lang === 'en' ? `${text}%` : `${text.replace('.', ',')}${nbsp}%`
}
