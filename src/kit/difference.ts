/** A stretch of text that two texts share, or that only the earlier (gone) or only the later one (new) has. */
export type Stretch = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string }

const mostCells = 4_000_000 // beyond that a table of both texts would be too large: whole lines are compared instead of words

const words = (text: string): readonly string[] => text.match(/\n|[^\S\n]+|[^\s]+/gu) ?? []
const lines = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/gu) ?? []

/** How many parts two lists share at their beginning. */
function sharedStart(a: readonly string[], b: readonly string[]): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at++
  return at
}

/** For each pair of places, how long the longest shared sequence from there on is; row by row. */
function longest(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const skip = Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0)
      table[i * width + j] = a[i] === b[j] ? (table[(i + 1) * width + j + 1] ?? 0) + 1 : skip
    }
  return table
}

type Pair = { readonly a: readonly string[]; readonly b: readonly string[] }

/** From a place in both texts, which step comes next: a part of both, one that is gone, or one that is new. */
function stepAt({ a, b }: Pair, table: Uint16Array, [i, j]: readonly [number, number]): Stretch['kind'] {
  if (i >= a.length) return 'new'
  if (j >= b.length) return 'gone'
  if (a[i] === b[j]) return 'same'
  const width = b.length + 1
  return (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0) ? 'gone' : 'new'
}

function walked(pair: Pair): readonly Stretch[] {
  const { a, b } = pair
  const table = longest(a, b)
  const found: Stretch[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const kind = stepAt(pair, table, [i, j])
    found.push({ kind, text: (kind === 'new' ? b[j] : a[i]) ?? '' })
    if (kind !== 'new') i++
    if (kind !== 'gone') j++
  }
  return found
}

const replaced = ({ a, b }: Pair): readonly Stretch[] => [
  { kind: 'gone', text: a.join('') },
  { kind: 'new', text: b.join('') },
]

const isBlank = (text: string): boolean => /^[^\S\n]+$/u.test(text)

/**
 * Neighbours of one kind as one; between two shared stretches what is gone stands before what is new. Blanks alone between two
 * replaced words are no shared text: the words are read as one change.
 */
function gathered(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = []
  let [gone, fresh, held] = ['', '', '']
  const share = (text: string) => {
    const last = found.at(-1)
    if (last?.kind === 'same') found[found.length - 1] = { kind: 'same', text: last.text + text }
    else if (text !== '') found.push({ kind: 'same', text })
  }
  const flush = () => {
    if (gone !== '') found.push({ kind: 'gone', text: gone })
    if (fresh !== '') found.push({ kind: 'new', text: fresh })
    const rest = held
    ;[gone, fresh, held] = ['', '', '']
    share(rest)
  }
  const take = (before: string, after: string) => {
    gone += held + before
    fresh += held + after
    held = ''
  }
  for (const { kind, text } of stretches) {
    if (kind === 'gone') take(text, '')
    else if (kind === 'new') take('', text)
    else if (gone !== '' && fresh !== '' && isBlank(text)) held += text
    else {
      flush()
      share(text)
    }
  }
  flush()
  return found
}

/** The middle of two lists, between what they share at their beginning and at their end. */
function between(a: readonly string[], b: readonly string[]) {
  const start = sharedStart(a, b)
  const end = sharedStart(a.slice(start).toReversed(), b.slice(start).toReversed())
  return {
    before: a.slice(0, start).join(''),
    after: a.slice(a.length - end).join(''),
    a: a.slice(start, a.length - end),
    b: b.slice(start, b.length - end),
  }
}

const fits = ({ a, b }: Pair) => (a.length + 1) * (b.length + 1) <= mostCells && Math.min(a.length, b.length) < 65_535

/**
 * What changed from an earlier text to a later one, in words and blanks; in lines where the texts are very long. The stretches that are
 * not new make up the earlier text, those that are not gone the later one.
 */
export function difference(earlier: string, later: string): readonly Stretch[] {
  const byWord = between(words(earlier), words(later))
  const middle = fits(byWord) ? byWord : between(lines(earlier), lines(later))
  return gathered([
    { kind: 'same', text: middle.before },
    ...(fits(middle) ? walked(middle) : replaced(middle)),
    { kind: 'same', text: middle.after },
  ])
}
