import type { PartValue } from './kept-part.ts'
import { goesOn, othersIn } from './stretch.ts'

/** The newest entry in the history of a part. */
export type Entry = {
  readonly value: PartValue
  readonly who: string | null
  readonly others: readonly string[]
  readonly stretchAt: Date | null
}

type Written = { readonly value: PartValue; readonly who: string; readonly now: Date }

/**
 * How what somebody wrote enters the history: a text goes on in the entry that stands there while the same person writes it in one go,
 * sums and choices are entries of their own each time.
 */
export function entered(before: Entry | undefined, { value, who, now }: Written): Entry & { readonly goesOn: boolean } {
  const isText = typeof value === 'string' && typeof before?.value === 'string'
  const continues =
    isText && before.who === who && goesOn({ stretchAt: before.stretchAt, value: before.value }, value, now)
  return {
    value,
    who,
    others: continues ? othersIn(before.others, before.who, who) : [],
    stretchAt: continues ? before.stretchAt : now,
    goesOn: continues,
  }
}
