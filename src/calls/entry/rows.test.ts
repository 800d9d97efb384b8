import { expect, test } from 'vitest'
import { criteriaIn } from './criteria.ts'
import { clausesIn } from './rows.ts'
import { typedFrom, type Typed } from './typed.ts'

const rows = {
  criteria: (typed: Typed) => criteriaIn(typed).value,
  purposes: (typed: Typed) => clausesIn(typed, 'purposes').value,
}

test.each([
  ['criteria', 'weight', '20'],
  ['criteria', 'lowest', '2,5'],
  ['criteria', 'core', 'yes'],
  ['purposes', 'adopts', 'yes'],
] as const)('a row of %s in which only %s is filled in is kept, and an empty one is not', (name, field, text) => {
  const one = { [`${name}.count`]: ['1'] }
  expect(rows[name](typedFrom({ ...one, [`${name}.0.${field}`]: [text] }))).toHaveLength(1)
  expect(rows[name](typedFrom(one))).toEqual([])
})
