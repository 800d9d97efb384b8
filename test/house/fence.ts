import { createRequire } from 'node:module'
import path from 'node:path'

type Rule = {
  readonly name: string
  readonly from: { readonly path?: string; readonly pathNot?: string | readonly string[] }
}

const require = createRequire(import.meta.url)
const { forbidden }: { forbidden: readonly Rule[] } = require(path.resolve('.dependency-cruiser.cjs'))

export const fenceRules: readonly string[] = forbidden.map((rule) => rule.name)

const suffix = '-looks-left'
const last = 'desk' // looks left at all others, so that no rule is named after it

/** The rooms in the order in which a grant lives, as the fence has them. */
export const rooms: readonly string[] = [
  ...fenceRules.filter((name) => name.endsWith(suffix)).map((name) => name.slice(0, -suffix.length)),
  last,
]

const pure = new RegExp(forbidden.find((rule) => rule.name === 'nouns-are-pure')?.from.path ?? '^$')

/** Whether a file of src is a noun: what is in a room and is none of the fixed names. */
export const isNoun = (file: string): boolean => pure.test(file) && !file.includes('.test.')
