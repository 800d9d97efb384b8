import fc from 'fast-check'
import { cellName, placeName, rowCountName, type Sent } from '../../src/forms/answer.ts'
import { edited, type Edit } from '../../src/forms/edit.ts'
import type { FormContent } from '../../src/forms/form.ts'
import { offering } from '../../src/forms/offered.ts'
import {
  cellKinds,
  emptyQuestion,
  isChosen,
  kinds,
  optionsOf,
  visibilities,
  type Column,
  type Condition,
  type Option,
  type Question,
} from '../../src/forms/question.ts'
import { wordsOf } from '../../src/kit/words.ts'

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=x>',
  '__proto__',
  'constructor',
  '{hole}',
  '&amp;',
  '𝔘',
  'Työ ja "tulos"',
]
const label = fc
  .oneof(fc.constantFrom(...hostile), fc.string({ minLength: 1, maxLength: 12 }))
  .map((text) => wordsOf({ fi: text.replace(/[\p{Cc}\p{Cf}]/gu, '') || 'x', sv: 'Fråga' }))
const key = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/).filter((text) => text !== 'constructor' && text !== 'prototype')
const option: fc.Arbitrary<Option> = fc.record({ key, label })
const options = fc.uniqueArray(option, { maxLength: 4, selector: (one) => one.key })
const bounds = fc
  .tuple(fc.integer({ min: -50, max: 50 }), fc.nat(50))
  .map(([from, more]) => ({ smallest: from, largest: from + more }))

const column: fc.Arbitrary<Column> = fc
  .record({ key, label, kind: fc.constantFrom(...cellKinds), required: fc.boolean(), options })
  .map((given) => ({
    ...given,
    help: null,
    longest: null,
    smallest: null,
    largest: null,
    options: given.kind === 'choice' ? given.options : [],
  }))
const columns = fc.uniqueArray(column, { maxLength: 3, selector: (one) => one.key })

const change = fc.record({
  label,
  help: fc.option(label),
  required: fc.boolean(),
  bounds,
  longest: fc.integer({ min: 1, max: 1_000 }),
  options,
  columns,
  least: fc.nat(3),
  visibility: fc.constantFrom(...visibilities),
  ground: fc.option(label),
  when: fc.option(fc.nat()),
  requiredWhen: fc.option(fc.nat()),
})
type Given = typeof change extends fc.Arbitrary<infer T> ? T : never

/** One of the answers that a condition may ask for, out of the questions before this one. */
function conditionAt(form: FormContent, index: number, choice: number | null): Condition | null {
  const all = form.questions.slice(0, index).flatMap((one): Condition[] => {
    if (one.kind === 'yes_no' || one.kind === 'declaration') return [{ question: one.key, value: 'yes' }]
    return isChosen(one.kind) ? optionsOf(one).map((option) => ({ question: one.key, value: option.key })) : []
  })
  return choice === null || all.length === 0 ? null : (all[choice % all.length] ?? null)
}

/** What an officer may type about a question, as far as its kind has it. */
function changeOf(form: FormContent, question: Question, given: Given): Partial<Question> {
  const { kind } = question
  const index = form.questions.indexOf(question)
  const none = emptyQuestion(question)
  return {
    label: given.label,
    help: given.help,
    required: given.required,
    longest: kind === 'text' || kind === 'long_text' ? given.longest : none.longest,
    ...(kind === 'number' ? given.bounds : {}),
    options: isChosen(kind) || kind === 'table' ? given.options : none.options,
    columns: kind === 'rows' || kind === 'table' ? given.columns : none.columns,
    least: kind === 'rows' ? given.least : none.least,
    visibility: given.visibility,
    ground: given.visibility === 'secret' ? given.ground : null,
    when: conditionAt(form, index, given.when),
    requiredWhen: conditionAt(form, index, given.requiredWhen),
  }
}

const deed = fc.record({
  what: fc.constantFrom(
    'section',
    'question',
    'question',
    'question',
    'write',
    'write',
    'write',
    'move',
    'move_section',
    'remove',
    'block',
  ),
  at: fc.nat(),
  up: fc.boolean(),
  kind: fc.constantFrom(...kinds),
  label,
  change,
  block: fc.constantFrom('parties', 'budget', 'reuse', null),
})
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never

function editOf(form: FormContent, { what, at, up, kind, label: name, change: given, block }: Deed): Edit {
  const by = up ? -1 : 1
  const section = form.sections[at % Math.max(1, form.sections.length)]
  const question = form.questions[at % Math.max(1, form.questions.length)]
  if (what === 'section' || section === undefined) return { what: 'add_section', name }
  if (what === 'move_section') return { what, key: section.key, by }
  if (what === 'block') return { what: 'write_section', key: section.key, change: { name, block } }
  if (what === 'question' || question === undefined)
    return { what: 'add_question', section: section.key, kind, label: name }
  if (what === 'write') return { what: 'write_question', key: question.key, change: changeOf(form, question, given) }
  return what === 'move'
    ? { what: 'move_question', key: question.key, by }
    : { what: 'remove_question', key: question.key }
}

const empty: FormContent = {
  key: 'lomake',
  name: wordsOf({ fi: 'Lomake', sv: 'Blankett' }),
  sections: [],
  questions: [],
}

/** A form after some deeds of an officer; a deed that the builder refuses changes nothing. */
export const built = (from: FormContent, deeds: readonly Deed[]): FormContent =>
  deeds.reduce((form, one) => {
    const outcome = edited(form, editOf(form, one))
    return outcome.ok ? outcome.value : form
  }, from)

export const anyDeeds = fc.array(deed, { minLength: 1, maxLength: 25 })

/** Any form that the builder can make. */
export const anyForm: fc.Arbitrary<FormContent> = anyDeeds.map((deeds) => built(empty, deeds))

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
