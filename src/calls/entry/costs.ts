import type { Sent } from '../../kit/sent.ts'
import { nameFaults } from '../cost-names.ts'
import type { CostType } from '../cost-type.ts'
import { keyIn, rowCount, rowsIn } from './rows.ts'
import { longest, orNull, valuesOfWords, wordsIn, type Entered, type EntryError, type Values } from './typed.ts'

function costIn(typed: Sent, at: string): Entered<CostType> {
  const [name, help] = [wordsIn(typed, `${at}.name`, longest.line), wordsIn(typed, `${at}.help`, 1_000)]
  return {
    value: { key: keyIn(typed, at), name: name.value, help: orNull(help.value) },
    errors: [...name.errors, ...help.errors],
  }
}

/** Names by which a row could not be told from another, or from a sum of the budget. */
function namesToldIn(typed: Sent): readonly EntryError[] {
  const names = Array.from(
    { length: rowCount(typed, 'costs') },
    (_, i) => wordsIn(typed, `costs.${i}.name`, longest.line).value,
  )
  return nameFaults(names).map(({ type, lang, code }) => ({ field: `costs.${type}.name.${lang}`, code }))
}

/** The cost types out of a form; null where there is none. Errors: too_long, same_name, name_of_sum. */
export function costsIn(typed: Sent): Entered<readonly CostType[] | null> {
  const { value, errors } = rowsIn(typed, 'costs', {
    read: (at) => costIn(typed, at),
    isEmpty: ({ name, help }) => Object.keys(name).length === 0 && help === null,
    nameOf: ({ name }) => name,
  })
  return { value: value.length === 0 ? null : value, errors: [...errors, ...namesToldIn(typed)] }
}

/** Cost types as a form holds them. */
export const valuesOfCosts = (types: readonly CostType[]): Values =>
  types.reduce<Values>(
    (values, { key, name, help }, i) => ({
      ...values,
      [`costs.${i}.key`]: [key],
      ...valuesOfWords(`costs.${i}.name`, name),
      ...valuesOfWords(`costs.${i}.help`, help),
    }),
    { 'costs.count': [String(types.length)] },
  )
