import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, stringify, type Node } from 'yaml'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import type { Leaf, Tree } from '../kit/tree.ts'

/** The most of a text that is read, in characters, and the most parts and characters that it may come to once its aliases are followed. */
export const longestYaml = 100_000
const mostParts = 20_000
const mostSaid = 200_000
const deepest = 40

/** Not read: where the text stops being YAML (a line, counted from 1), or that it grows beyond all measure. */
export type YamlRefusal = 'not_yaml' | 'too_much'
export type YamlRead = Outcome<Tree, YamlRefusal> & { readonly line?: number | undefined }

class TooMuch extends Error {}
class NotYaml extends Error {
  readonly line: number
  constructor(line: number) {
    super('not YAML')
    this.line = line
  }
}

const kindOf = (value: unknown): Leaf['is'] => {
  if (value === null || value === undefined) return 'nothing'
  if (typeof value === 'boolean') return 'yes_no'
  return typeof value === 'number' || typeof value === 'bigint' ? 'number' : 'text'
}

const leaf = (value: unknown, source: string | undefined): Omit<Leaf, 'line'> => {
  const is = kindOf(value)
  if (is === 'nothing') return { is, text: '' }
  return { is, text: typeof value === 'string' ? value : (source ?? String(value)) }
}

/** Text that a database keeps: without NUL, and with no half of a letter, which an escape can write. */
const isKept = (text: string) => !text.includes('\u0000') && text.isWellFormed()

/**
 * Walks the nodes with a budget: an alias is followed each time it stands somewhere, and pays each time. Anchors and keys are looked up
 * here: the parser's own ways compare each with all before it, which a text of many makes endless.
 */
function reader(lines: LineCounter) {
  const anchors = new Map<string, Node>()
  let parts = 0
  let said = 0
  const lineOf = (node: Node | null | undefined) => lines.linePos(node?.range?.[0] ?? 0).line
  const aliased = (name: string, line: number): Node => {
    const node = anchors.get(name)
    if (node === undefined) throw new NotYaml(line)
    return node
  }
  const entriesOf = (items: readonly { readonly key: Node; readonly value: Node | null }[], depth: number) => {
    const seen = new Set<string>()
    return items.map(({ key, value }) => {
      const name = nameOf(read(key, depth))
      if (seen.has(name)) throw new NotYaml(lineOf(key))
      seen.add(name)
      return [name, read(value, depth)] as const
    })
  }
  const pay = (depth: number) => {
    parts++
    if (parts > mostParts || depth > deepest) throw new TooMuch()
  }
  const payFor = (one: Leaf): Leaf => {
    said += one.text.length
    if (said > mostSaid) throw new TooMuch()
    if (!isKept(one.text)) throw new NotYaml(one.line)
    return one
  }
  const read = (node: Node | null | undefined, depth: number): Tree => {
    pay(depth)
    const line = lineOf(node)
    if (isAlias(node)) return { ...read(aliased(node.source, line), depth + 1), line }
    if (isNode(node) && node.anchor !== undefined) anchors.set(node.anchor, node)
    if (isSeq<Node>(node)) return { is: 'list', items: node.items.map((one) => read(one, depth + 1)), line }
    if (isMap<Node, Node>(node)) return { is: 'map', entries: entriesOf(node.items, depth + 1), line }
    return payFor({ ...(isScalar(node) ? leaf(node.value, node.source) : leaf(null, '')), line })
  }
  return read
}

const nameOf = (key: Tree): string => (key.is === 'list' || key.is === 'map' ? '' : key.text)

/**
 * Reads YAML 1.2 that a stranger wrote into a tree: nothing in it is executed, tags mean nothing, keys stand once, aliases grow only so far.
 * Refuses `not_yaml` with the line, also for text with NUL or half a letter in it; `too_much` for what is too long, too deep or comes to too much.
 */
export function treeIn(text: string): YamlRead {
  if (text.length > longestYaml) return refuse('too_much')
  const lines = new LineCounter()
  try {
    const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: false })
    const [fault] = doc.errors
    if (fault !== undefined) return { ...refuse('not_yaml'), line: lines.linePos(fault.pos[0]).line }
    return done(reader(lines)(doc.contents, 0))
  } catch (fault) {
    if (fault instanceof NotYaml) return { ...refuse('not_yaml'), line: fault.line }
    // The parser descends into what is nested, and stops there where the stack does.
    if (fault instanceof TooMuch || fault instanceof RangeError) return refuse('too_much')
    throw fault
  }
}

/** Data as YAML, under lines of comment. */
export const yamlOf = (data: unknown, comments: readonly string[]): string =>
  [...comments.map((line) => `# ${line}`.trimEnd()), stringify(data, { lineWidth: 110 })].join('\n')
