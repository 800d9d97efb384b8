import { langs } from '../../kit/lang.ts'
import { usualCostTypes, type CostType } from '../cost-type.ts'
import { keyIn, rowCount, rowsIn } from './rows.ts'
import {
  longest,
  orNull,
  valuesOfWords,
  wordsIn,
  type Entered,
  type EntryError,
  type Typed,
  type Values,
} from './typed.ts'

function costIn(typed: Typed, at: string): Entered<CostType> {
  const [name, help] = [wordsIn(typed, `${at}.name`, longest.line), wordsIn(typed, `${at}.help`, 1_000)]
  return {
    value: { key: keyIn(typed, at), name: name.value, help: orNull(help.value) },
    errors: [...name.errors, ...help.errors],
  }
}

/** Names that an earlier row has in the same language: nobody could tell one cost type from the other. */
function sameNames(typed: Typed): readonly EntryError[] {
  const rows = Array.from({ length: rowCount(typed, 'costs') }, (_, i) => `costs.${i}.name`)
  return langs.flatMap((lang) => {
    const names = rows.map((at) => typed.text(`${at}.${lang}`).trim().toLowerCase())
    return rows
      .map((at, i): EntryError & { i: number } => ({ field: `${at}.${lang}`, code: 'named_twice', i }))
      .filter(({ i }) => names[i] !== '' && names.indexOf(names[i] ?? '') < i)
      .map(({ field, code }) => ({ field, code }))
  })
}

/** The cost types out of a form; null where there is none. Errors: too_long, named_twice. */
export function costsIn(typed: Typed): Entered<readonly CostType[] | null> {
  const { value, errors } = rowsIn(typed, 'costs', {
    read: (at) => costIn(typed, at),
    isEmpty: ({ name, help }) => Object.keys(name).length === 0 && help === null,
    nameOf: ({ name }) => name,
  })
  return { value: value.length === 0 ? null : value, errors: [...errors, ...sameNames(typed)] }
}

/** Cost types as a form holds them; a call that says none yet is offered the usual ones. */
export const valuesOfCosts = (types: readonly CostType[] | null): Values =>
  (types ?? usualCostTypes).reduce<Values>(
    (values, { key, name, help }, i) => ({
      ...values,
      [`costs.${i}.key`]: [key],
      ...valuesOfWords(`costs.${i}.name`, name),
      ...valuesOfWords(`costs.${i}.help`, help),
    }),
    { 'costs.count': [String((types ?? usualCostTypes).length)] },
  )
