import { goesOn, othersIn } from './stretch.ts'
import { plainOf } from './written.ts'

/** A text that people write into at once, as it stands: what the form says of it, what is new of its changes, and what is kept. */
export type Field = {
  readonly question: string
  readonly longest: number | null
  /** The changes after the one that was asked from, in their order. */
  readonly changes: readonly Uint8Array[]
  /** The sequence of the newest change; null where there is none after it. */
  readonly newest: number | null
  readonly value: string
  readonly who: string | null
  readonly others: readonly string[]
  readonly stretchAt: Date | null
}

/** What is kept of one text: the change, and the plain text where it is another one than before. */
export type WrittenText = {
  readonly question: string
  readonly change: Uint8Array
  readonly who: string
  readonly text: string
  readonly differs: boolean
  /** Whether the text goes on in the entry of the history that stands there. */
  readonly goesOn: boolean
  readonly others: readonly string[]
  readonly stretchAt: Date | null
}

/** Something that was written into a text: the change, what the text says with it, and who wrote it when, the last of them last. */
type Writing = {
  readonly change: Uint8Array
  readonly text: string
  readonly writers: readonly [string, ...string[]]
  readonly at: Date
}

/** A text with what was written into it: who wrote, and whether it goes on in the entry of the history that stands there. */
export function writtenInto(field: Field, { change, text, writers, at }: Writing): WrittenText {
  const [plain, who] = [plainOf(text), writers.at(-1) ?? writers[0]]
  const continues = goesOn(field, plain, at)
  const before = continues ? othersIn(field.others, field.who, who) : []
  return {
    question: field.question,
    change,
    who,
    text: plain,
    differs: plain !== field.value,
    goesOn: continues,
    others: writers.reduce<readonly string[]>((others, one) => othersIn(others, one, who), before),
    stretchAt: continues ? field.stretchAt : at,
  }
}
