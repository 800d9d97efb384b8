import fc from 'fast-check'
import { cellName, placeName, rowCountName, type Sent } from '../../src/forms/answer.ts'
import type { FormContent } from '../../src/forms/form.ts'
import { offering } from '../../src/forms/offered.ts'
import { optionsOf, type Option, type Question } from '../../src/forms/question.ts'
import { wordsOf } from '../../src/kit/words.ts'

export const municipality: readonly Option[] = [
  { key: '091', label: wordsOf({ fi: 'Helsinki', sv: 'Helsingfors' }) },
  { key: '905', label: wordsOf({ fi: 'Vaasa', sv: 'Vasa' }) },
]
export const file: readonly Option[] = [
  { key: '01900000-0000-7000-8000-0000000000aa', label: wordsOf({ fi: 'Liite.pdf' }) },
]

/** The form as it is asked. */
export const asked = (form: FormContent): FormContent => offering(form, { municipality, file })

const text = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    '5',
    '1 234,50',
    '1.3.2027',
    'yes',
    'no',
    'Vasa',
    '905',
    'Liminka',
    '-3',
    '<b>',
    'a'.repeat(30),
    '__proto__',
  ),
  fc.string({ maxLength: 20 }),
)

const namesOf = (question: Question): readonly string[] => {
  const rows = Math.max(2, optionsOf(question).length)
  const cells = Array.from({ length: rows }, (_, row) => [
    placeName(question.key, row),
    ...question.columns.map((one) => cellName(question.key, row, one.key)),
  ])
  return [question.key, ...cells.flat()]
}

export type Fields = readonly (readonly [string, string])[]

/** What a browser may send of a form, sensible or not. */
export const anythingTyped = (form: FormContent): fc.Arbitrary<Fields> =>
  fc
    .tuple(
      ...form.questions.map((question) => {
        const chosen = optionsOf(question).map((option) => option.key)
        const value = chosen.length === 0 ? text : fc.oneof(fc.constantFrom(...chosen), text)
        return fc
          .tuple(...namesOf(question).map((name) => value.map((typed): [string, string] => [name, typed])))
          .map((fields): Fields => [...fields, [rowCountName(question.key), '2']])
      }),
    )
    .map((all) => all.flat())

/** Fields as a door reads them. */
export const sentOf = (fields: Fields): Sent => {
  const all = (name: string) => fields.filter(([one]) => one === name).map(([, value]) => value)
  return { all, text: (name) => all(name).at(-1) ?? '' }
}
