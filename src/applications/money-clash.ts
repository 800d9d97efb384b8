import type { Cents } from '../kit/money.ts'
import type { BudgetLine } from './submission.ts'
import { cellName, ownName } from './typed-budget.ts'

/** A party's costs and own contribution, in cents. */
export type Money = { readonly lines: readonly BudgetLine[]; readonly ownCents: Cents }

/** The sums of a party by the name of their field; what is nought is not there. */
export type Sums = ReadonlyMap<string, Cents>

/** A sum that two people changed from the same earlier one. */
export type MoneyClash = { readonly field: string; readonly theirs: Cents }

/** The field under which a page knows the money of one party; autosave names it so. */
export const moneyQuestion = (partnerId: string): string => `budget.${partnerId}`

/** The sums of a party by field, in cents, in one order; nought left out. */
export const sumsOf = ({ lines, ownCents }: Money): Sums =>
  new Map(
    [...lines.map((line) => [cellName(line.costType, line.year), line.cents] as const), [ownName, ownCents] as const]
      .filter(([, cents]) => cents !== 0)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )

/** The sums that a page shows, as its form carries them: `own=1500 personnel.2027=9000`. */
export const writtenSums = (money: Money): string =>
  [...sumsOf(money)].map(([field, cents]) => `${field}=${cents}`).join(' ')

/** The same back out of a form; undefined where it is not that. A page that showed no sum at all carries an empty text. */
export function sumsIn(text: string | undefined): Sums | undefined {
  if (text === undefined) return undefined
  const pairs = text.split(' ').filter((one) => one !== '')
  const read = pairs.map((one) => /^([a-z0-9_]+(?:\.\d{4})?)=(\d{1,15})$/.exec(one))
  if (pairs.length > 1_000 || read.includes(null)) return undefined
  return new Map(read.flatMap((one) => (one?.[1] === undefined ? [] : [[one[1], Number(one[2])] as const])))
}

/** What was seen of a party's sums, where some fields have come to show what stands now; both as a form carries them. */
export function seenAfter(before: string, now: string, taken: ReadonlySet<string>): string {
  const [seen, stands] = [sumsIn(before) ?? new Map<string, Cents>(), sumsIn(now) ?? new Map<string, Cents>()]
  return [...new Set([...seen.keys(), ...stands.keys()])]
    .map((field) => [field, (taken.has(field) ? stands : seen).get(field) ?? 0] as const)
    .filter(([, cents]) => cents !== 0)
    .map(([field, cents]) => `${field}=${cents}`)
    .join(' ')
}

/** Sums as money again; a field that no budget has is left out. */
const moneyOf = (sums: Sums): Money => ({
  ownCents: sums.get(ownName) ?? 0,
  lines: [...sums].flatMap(([field, cents]) => {
    const [costType, year] = field.split('.')
    return costType === undefined || year === undefined || cents === 0 ? [] : [{ costType, year: Number(year), cents }]
  }),
})

/** The money that such a text writes; undefined where it is none. */
export function moneyWritten(text: string): Money | undefined {
  const sums = sumsIn(text)
  return sums === undefined ? undefined : moneyOf(sums)
}

/** One sum as one page showed it, as its writer left it, and as another keeps it. */
type Three = { readonly was: Cents; readonly own: Cents; readonly other: Cents }

const isClash = ({ was, own, other }: Three) => own !== was && other !== was && own !== other

/**
 * What two people made of one party's money, sum by sum. `seen`: what the page showed before one typed `mine`; `kept`: what stands now.
 * A sum that one of them alone changed is as that one left it; one that both changed to different sums is a clash, and `mine` in the result.
 */
export function joinedMoney(
  seen: Sums,
  mine: Money,
  kept: Money,
): { readonly money: Money; readonly clashes: readonly MoneyClash[] } {
  const [typed, theirs] = [sumsOf(mine), sumsOf(kept)]
  const at = (sums: Sums, field: string): Cents => sums.get(field) ?? 0
  const sums = [...new Set([...seen.keys(), ...typed.keys(), ...theirs.keys()])].map((field) => ({
    field,
    was: at(seen, field),
    own: at(typed, field),
    other: at(theirs, field),
  }))
  return {
    money: moneyOf(new Map(sums.map(({ field, was, own, other }) => [field, own === was ? other : own]))),
    clashes: sums.filter(isClash).map(({ field, other }) => ({ field, theirs: other })),
  }
}
