import fc from 'fast-check'
import { edited, type Edit } from '../../src/forms/edit.ts'
import { blocks, type FormContent } from '../../src/forms/form.ts'
import {
  cellKinds,
  emptyQuestion,
  isChosen,
  kinds,
  optionsOf,
  visibilities,
  type Column,
  type Condition,
  type Kind,
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

const longest = fc.integer({ min: 1, max: 1_000 })

const column: fc.Arbitrary<Column> = fc
  .record({ key, label, kind: fc.constantFrom(...cellKinds), required: fc.boolean(), options })
  .chain((given) => fc.record({ given: fc.constant(given), help: fc.option(label), within: bounds, longest }))
  .map(({ given, help, within, longest: most }) => ({
    ...given,
    help,
    ...(given.kind === 'number' ? { ...within, longest: null } : { smallest: null, largest: null, longest: null }),
    ...(given.kind === 'text' ? { longest: most } : {}),
    options: given.kind === 'choice' ? given.options : [],
  }))
const columns = fc.uniqueArray(column, { maxLength: 3, selector: (one) => one.key })

const change = fc.record({
  label,
  help: fc.option(label),
  required: fc.boolean(),
  bounds,
  longest,
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

/** What only questions of one kind have. */
const own: Partial<Record<Kind, (given: Given) => Partial<Question>>> = {
  text: ({ longest }) => ({ longest }),
  long_text: ({ longest }) => ({ longest }),
  number: ({ bounds: both }) => both,
  choice: ({ options: all }) => ({ options: all }),
  choices: ({ options: all }) => ({ options: all }),
  table: ({ options: all, columns: cells }) => ({ options: all, columns: cells }),
  rows: ({ columns: cells, least }) => ({ columns: cells, least }),
}

/** What an officer may type about a question, as far as its kind has it. */
function changeOf(form: FormContent, question: Question, given: Given): Partial<Question> {
  const index = form.questions.indexOf(question)
  return {
    ...emptyQuestion(question),
    ...own[question.kind]?.(given),
    label: given.label,
    help: given.help,
    required: given.required,
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
    'name',
  ),
  at: fc.nat(),
  up: fc.boolean(),
  kind: fc.constantFrom(...kinds),
  label,
  change,
  block: fc.constantFrom(...blocks),
})
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never

type Deeds = Record<Deed['what'], (form: FormContent, deed: Deed, at: { section: string; question: Question }) => Edit>

const edits: Deeds = {
  section: (_form, { label: name }) => ({ what: 'add_section', name }),
  block: (_form, { block, label: name }) => ({ what: 'add_block', block, name }),
  name: (form, { label: name, change: { when } }, { section }) => {
    const first = form.questions.findIndex((question) => question.section === section)
    const change = { name, when: conditionAt(form, first === -1 ? form.questions.length : first, when) }
    return { what: 'write_section', key: section, change }
  },
  move_section: (_form, { up }, { section }) => ({ what: 'move_section', key: section, by: up ? -1 : 1 }),
  question: (_form, { kind, label: name }, { section }) => ({ what: 'add_question', section, kind, label: name }),
  move: (_form, { up }, { question }) => ({ what: 'move_question', key: question.key, by: up ? -1 : 1 }),
  remove: (_form, _deed, { question }) => ({ what: 'remove_question', key: question.key }),
  write: (form, { change: given }, { question }) => ({
    what: 'write_question',
    key: question.key,
    change: changeOf(form, question, given),
  }),
}

function editOf(form: FormContent, one: Deed): Edit {
  const section = form.sections[one.at % Math.max(1, form.sections.length)]
  const question = form.questions[one.at % Math.max(1, form.questions.length)]
  if (section === undefined) return edits.section(form, one, { section: '', question: nobody })
  const what = question === undefined && ['write', 'move', 'remove'].includes(one.what) ? 'question' : one.what
  return edits[what](form, one, { section: section.key, question: question ?? nobody })
}

const nobody = emptyQuestion({ key: 'nobody', section: '', kind: 'text', label: {} })
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
