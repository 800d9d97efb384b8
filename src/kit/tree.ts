/** A scalar as it stands in a text of data: `text` is its source, whatever it means. */
export type Leaf = {
  readonly is: 'text' | 'number' | 'yes_no' | 'nothing'
  readonly text: string
  readonly line: number
}
/** Data that somebody wrote, with the line of each part counted from 1: to be judged before anything in it is believed. */
export type Tree =
  | Leaf
  | { readonly is: 'list'; readonly items: readonly Tree[]; readonly line: number }
  | { readonly is: 'map'; readonly entries: readonly (readonly [string, Tree])[]; readonly line: number }

/** What stands in a map under a key; undefined where it is no map, has no such key, or nothing stands there. */
export function under(tree: Tree | undefined, key: string): Tree | undefined {
  if (tree?.is !== 'map') return undefined
  const found = tree.entries.find(([name]) => name === key)?.[1]
  return found?.is === 'nothing' ? undefined : found
}

/** The text of a scalar; undefined where it is none or empty. */
export function textOf(tree: Tree | undefined): string | undefined {
  if (tree === undefined || tree.is === 'list' || tree.is === 'map' || tree.is === 'nothing') return undefined
  const text = tree.text.trim()
  return text === '' ? undefined : text
}

/** The items of a list; none where it is no list. */
export const itemsOf = (tree: Tree | undefined): readonly Tree[] => (tree?.is === 'list' ? tree.items : [])
