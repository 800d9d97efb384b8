/** A stretch of writing: what people write in one go is one entry in the history of a field. */
export const longestStretch = 5 * 60_000 // milliseconds
const muchGone = 100 // characters

type Standing = { readonly stretchAt: Date | null; readonly value: string }

/**
 * Whether writing goes on in the stretch that began at `stretchAt` (null: what stands there was saved as a whole). Where much was taken
 * out at once, what stood there is put into the history first, so that it can be brought back.
 */
export const goesOn = ({ stretchAt, value }: Standing, text: string, now: Date): boolean =>
  stretchAt !== null && now.getTime() - stretchAt.getTime() < longestStretch && value.length - text.length < muchGone

/** Those who write in a stretch besides the last one: everybody once. */
export const othersIn = (others: readonly string[], before: string | null, now: string): readonly string[] =>
  [...new Set([...others, ...(before === null ? [] : [before])])].filter((one) => one !== now)
