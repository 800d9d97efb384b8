/** What a text is read as: its words in small letters, each with how often it stands there. */
export type Tokens = {
  readonly sequence: readonly string[]
  readonly counts: ReadonlyMap<string, number>
}

export const longestText = 20_000
const longestWord = 40
const mostWords = 300

/** The words of a text in small letters, letters and digits only: nothing of it can be syntax. At most 300 different ones are read. */
export function tokensOf(text: string): Tokens {
  const sequence: string[] = []
  const counts = new Map<string, number>()
  for (const [found] of text
    .slice(0, longestText)
    .normalize('NFC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = found.slice(0, longestWord)
    if (!counts.has(word) && counts.size >= mostWords) continue
    counts.set(word, (counts.get(word) ?? 0) + 1)
    sequence.push(word)
  }
  return { sequence, counts }
}
