/** A stretch of text that stayed, came or went. */
export type Stretch = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

const mostPairs = 1_000_000 // words before times words after; beyond it the whole middle counts as changed

/** Words, each with the space after it. */
const wordsOf = (text: string): readonly string[] => text.split(/(?<=\s)(?=\S)/).filter((word) => word !== '')

/** How many words two lists begin with alike. */
function sharedStart(a: readonly string[], b: readonly string[]): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1
  return n
}

type Lengths = readonly Uint16Array[]
const at = (table: Lengths, i: number, j: number): number => table[i]?.[j] ?? 0

/** Lengths of the longest common subsequences of every pair of ends. */
function lengths(a: readonly string[], b: readonly string[]): Lengths {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (const i of [...a.keys()].toReversed()) {
    const row = table[i] ?? new Uint16Array()
    for (const j of [...b.keys()].toReversed())
      row[j] = a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1))
  }
  return table
}

type Ends = { readonly a: readonly string[]; readonly b: readonly string[]; readonly table: Lengths }

function kindAt({ a, b, table }: Ends, i: number, j: number): Stretch['kind'] {
  if (i >= a.length) return 'added'
  if (j >= b.length) return 'removed'
  if (a[i] === b[j]) return 'same'
  return at(table, i + 1, j) >= at(table, i, j + 1) ? 'removed' : 'added'
}

function between(a: readonly string[], b: readonly string[]): readonly Stretch[] {
  if (a.length * b.length > mostPairs)
    return [
      { kind: 'removed', text: a.join('') },
      { kind: 'added', text: b.join('') },
    ]
  const ends = { a, b, table: lengths(a, b) }
  const out: Stretch[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const kind = kindAt(ends, i, j)
    out.push({ kind, text: (kind === 'added' ? b[j] : a[i]) ?? '' })
    if (kind !== 'added') i += 1
    if (kind !== 'removed') j += 1
  }
  return out
}

/** Neighbours of one kind as one stretch; empty ones left out. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const out: Stretch[] = []
  for (const { kind, text } of stretches) {
    const last = out.at(-1)
    if (text === '') continue
    if (last?.kind === kind) out[out.length - 1] = { kind, text: last.text + text }
    else out.push({ kind, text })
  }
  return out
}

/** What became of a text, word by word. The stretches that stayed and went are the text before, those that stayed and came the text after. */
export function textDiff(before: string, after: string): readonly Stretch[] {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  const start = sharedStart(a, b)
  const end = sharedStart(a.slice(start).toReversed(), b.slice(start).toReversed())
  return joined([
    { kind: 'same', text: a.slice(0, start).join('') },
    ...between(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    { kind: 'same', text: a.slice(a.length - end).join('') },
  ])
}
