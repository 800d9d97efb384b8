/** What was done to a text at one place: so many characters gone, this text in their place. */
export type Edit = { readonly at: number; readonly gone: number; readonly text: string }

const isHalf = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff // the second half of a character beyond the first 65 536
}

function sharedEnd(before: string, after: string, start: number): number {
  const most = Math.min(before.length, after.length) - start
  let end = 0
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++
  while (end > 0 && (isHalf(before, before.length - end) || isHalf(after, after.length - end))) end--
  return end
}

/** The one edit that made a text into another, never through the middle of a character; undefined where they are the same. */
export function editBetween(before: string, after: string): Edit | undefined {
  if (before === after) return undefined
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  while (start > 0 && (isHalf(before, start) || isHalf(after, start))) start--
  const end = sharedEnd(before, after, start)
  return { at: start, gone: before.length - start - end, text: after.slice(start, after.length - end) }
}

export type Step = {
  readonly retain?: number | undefined
  readonly insert?: unknown
  readonly delete?: number | undefined
}

/** Where a place of a text is after others changed it. What is put in at the place itself comes after it. */
export function moved(place: number, delta: readonly Step[]): number {
  let [at, now] = [0, place]
  for (const { retain = 0, insert, delete: gone = 0 } of delta) {
    if (at >= now) return now
    if (typeof insert === 'string') {
      now += insert.length
      at += insert.length
    }
    at += retain
    now -= Math.min(gone, Math.max(0, now - at))
  }
  return now
}

/** A text as it can be kept: half a character becomes the sign for what cannot be read, the character that is none is left out. */
export const wellFormed = (text: string): string => text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd')
