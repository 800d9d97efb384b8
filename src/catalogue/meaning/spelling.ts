const dotted: Readonly<Record<string, string>> = { a: 'äå', o: 'ö' }

/** The words that a word may be where somebody left out the dots of one letter. */
export const dottedOf = (word: string): readonly string[] =>
  [...word].flatMap((letter, at) =>
    [...(dotted[letter] ?? '')].map((other) => word.slice(0, at) + other + word.slice(at + 1)),
  )

/** The words that a word may be where two letters changed about. */
export const turnedOf = (word: string): readonly string[] =>
  Array.from(
    { length: Math.max(0, word.length - 1) },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ).filter((turned) => turned !== word)

/**
 * A word in two pieces, of which a slip of one letter (too many, too few, another) leaves one as it is. The first is the shorter: words
 * begin in more ways than they end.
 */
export function halvesOf(word: string): { readonly front: string; readonly back: string } {
  const at = Math.max(1, Math.floor(word.length * 0.4))
  return { front: word.slice(0, at), back: word.slice(at) }
}
