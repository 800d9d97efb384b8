import { under, type Tree } from '../../kit/tree.ts'
import { languageOf } from './values.ts'

/** Data as a file wrote it; a number keeps the way in which it was written. */
export type Plain = string | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }
type Entries = { readonly [key: string]: Plain }

/** What a publiccode.yml says beside what we use: given out again as it was. People are not among it: they stand in what is left out. */
export type Rest = {
  readonly whole: Entries
  readonly descriptions: Readonly<Record<string, Entries>>
  readonly legal: Entries
}

const used = {
  whole: [
    'publiccodeYmlVersion',
    'name',
    'url',
    'landingURL',
    'softwareVersion',
    'releaseDate',
    'platforms',
    'categories',
    'usedBy',
    'developmentStatus',
    'softwareType',
    'description',
    'legal',
    'maintenance',
    'localisation',
    'organisation',
  ],
  description: ['localisedName', 'shortDescription', 'longDescription', 'documentation', 'features'],
  legal: ['license', 'mainCopyrightOwner'],
} as const

function plainOf(tree: Tree): Plain {
  if (tree.is === 'list') return tree.items.map(plainOf)
  if (tree.is === 'map') return Object.fromEntries(tree.entries.map(([key, one]) => [key, plainOf(one)]))
  if (tree.is === 'nothing') return null
  return tree.is === 'yes_no' ? tree.text.trim() === 'true' : tree.text
}

const entriesOf = (tree: Tree | undefined) => (tree?.is === 'map' ? tree.entries : [])
const without = (tree: Tree | undefined, keys: readonly string[]): Entries =>
  Object.fromEntries(entriesOf(tree).flatMap(([key, one]) => (keys.includes(key) ? [] : [[key, plainOf(one)]])))

/** What a file says beside what we use, its descriptions by language without the country; of two of one language the first counts. */
export const restIn = (tree: Tree): Rest => ({
  whole: without(tree, used.whole),
  descriptions: Object.fromEntries(
    entriesOf(under(tree, 'description'))
      .map(([tag, one]) => [languageOf(tag), without(one, used.description)] as const)
      .toReversed(),
  ),
  legal: without(under(tree, 'legal'), used.legal),
})
