const letters = [...'abcdefghijklmnopqrstuvwxyzåäö']

/** Every string one slip away from a word: a letter too many, too few, another, or two changed about. */
export function slipsOf(word: string): readonly string[] {
  const slips = new Set<string>()
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    if (tail !== '') slips.add(head + tail.slice(1))
    if (tail.length > 1) slips.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2))
    for (const letter of letters) {
      slips.add(head + letter + tail)
      if (tail !== '') slips.add(head + letter + tail.slice(1))
    }
  }
  slips.delete(word)
  return [...slips]
}

const dotted: Readonly<Record<string, string>> = { a: 'äå', o: 'ö' }

/** The words that a word may be where somebody left out the dots of one letter. */
export const dottedOf = (word: string): readonly string[] =>
  [...word].flatMap((letter, at) =>
    [...(dotted[letter] ?? '')].map((other) => word.slice(0, at) + other + word.slice(at + 1)),
  )
