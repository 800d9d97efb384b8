import { flawed, textsFlaws, type Flaw } from '../forms/flaw.ts'
import { everyObjects, keyFlaws, twice } from '../forms/law-of-question.ts'
import { words } from '../forms/read-file.ts'
import { fields, oneOf, orNull, text, type Check } from '../forms/shape.ts'
import { nameFaults } from './cost-names.ts'
import { usualCostTypes, usualOnes, type CostType } from './cost-type.ts'

/** A cost type as a file says it: its key with its words, or the key alone of one of the usual ones. */
export type WrittenCost = string | (Pick<CostType, 'key' | 'name'> & Partial<CostType>)

const usual = oneOf(usualCostTypes.map(({ key }) => key))
const own = fields({ key: text, name: words }, { help: orNull(words) })

/** What is wrong with the shape of one. */
export const costShape: Check = (value, at) => (typeof value === 'string' ? usual : own)(value, at)

/** The cost types that a file says: the usual ones where it does not name them at all, null where it says that nobody has. */
export const costTypesIn = (written: readonly WrittenCost[] | null | undefined): readonly CostType[] | null =>
  written === undefined
    ? usualCostTypes
    : (written?.flatMap((one) => (typeof one === 'string' ? usualOnes([one]) : [{ help: null, ...one }])) ?? null)

/** What breaks the rules of every call in cost types that have their shape: keys, lengths, signs that nobody sees, names that could not be told apart. */
export const costFlaws = (types: readonly CostType[], longest: number): readonly Flaw[] => [
  ...twice(types, (i) => `costTypes[${i}]`),
  ...types.flatMap(({ key, name, help }, i) => [
    ...keyFlaws(key, `costTypes[${i}]`, everyObjects),
    ...textsFlaws(name, `costTypes[${i}].name`, longest),
    ...textsFlaws(help, `costTypes[${i}].help`, longest),
  ]),
  ...nameFaults(types.map(({ name }) => name)).map(({ type, lang, code }) =>
    flawed(`costTypes[${type}].name.${lang}`, code),
  ),
]
