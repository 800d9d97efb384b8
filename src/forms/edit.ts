import { keyFor } from '../kit/key.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { plain, type Words } from '../kit/words.ts'
import { shapeOf } from './carried.ts'
import type { FlawCode } from './flaw.ts'
import { blocks, type Block, type FormContent, type Section } from './form.ts'
import { flawsIn } from './law.ts'
import { addresses, taken } from './law-of-question.ts'
import { offering } from './offered.ts'
import { emptyQuestion, seenBy, type Kind, type Question } from './question.ts'

/** One change to a form. `by` -1 is up, 1 is down; a question goes on into the next section when it leaves its own. */
export type Edit =
  | { readonly what: 'name_form'; readonly name: Words }
  | { readonly what: 'add_section'; readonly name: Words }
  | { readonly what: 'add_block'; readonly block: Block; readonly name: Words }
  | { readonly what: 'write_section'; readonly key: string; readonly change: Partial<Omit<Section, 'key'>> }
  | { readonly what: 'move_section'; readonly key: string; readonly by: 1 | -1 }
  | { readonly what: 'move_question'; readonly key: string; readonly by: 1 | -1 }
  | { readonly what: 'remove_section'; readonly key: string }
  | { readonly what: 'remove_question'; readonly key: string }
  | { readonly what: 'add_question'; readonly section: string; readonly kind: Kind; readonly label: Words }
  | { readonly what: 'write_question'; readonly key: string; readonly change: Partial<Omit<Question, 'key'>> }

/** no_such_part: what was to be changed is no longer there · at_the_edge: there is nowhere further to move · else the rule of law.ts that it would break. */
export type EditRefusal = 'no_such_part' | 'at_the_edge' | FlawCode

const sectionsWith = (form: FormContent, key: string, change: Partial<Omit<Section, 'key'>>): FormContent => ({
  ...form,
  sections: form.sections.map((section) => (section.key === key ? { ...section, ...change } : section)),
})

const questionsWith = (form: FormContent, key: string, change: Partial<Omit<Question, 'key'>>): FormContent =>
  inOrder({
    ...form,
    questions: form.questions.map((question) => (question.key === key ? { ...question, ...change } : question)),
  })

const without = <Row extends { readonly key: string }>(rows: readonly Row[], key: string) =>
  rows.filter((row) => row.key !== key)

/** The questions in the order of the sections they stand in. */
const inOrder = ({ sections, questions, ...form }: FormContent): FormContent => ({
  ...form,
  sections,
  questions: sections.flatMap(({ key }) => questions.filter((question) => question.section === key)),
})

function swapped<Row>(rows: readonly Row[], from: number, to: number): readonly Row[] {
  const [one, other] = [rows[from], rows[to]]
  if (one === undefined || other === undefined) return rows
  return rows.map((row, index) => (index === from ? other : index === to ? one : row))
}

function movedSection(form: FormContent, key: string, by: number): Outcome<FormContent, EditRefusal> {
  const from = form.sections.findIndex((section) => section.key === key)
  if (form.sections[from + by] === undefined) return refuse('at_the_edge')
  return done(inOrder({ ...form, sections: swapped(form.sections, from, from + by) }))
}

/** A question at the edge of its section goes into the next one: at its end on the way up, at its beginning on the way down. */
function movedQuestion(form: FormContent, key: string, by: number): Outcome<FormContent, EditRefusal> {
  const from = form.questions.findIndex((question) => question.key === key)
  const [question, beside] = [form.questions[from], form.questions[from + by]]
  if (question === undefined) return refuse('no_such_part')
  if (beside?.section === question.section)
    return done({ ...form, questions: swapped(form.questions, from, from + by) })
  const at = form.sections.findIndex((section) => section.key === question.section)
  const next = form.sections[at + by]
  if (next === undefined) return refuse('at_the_edge')
  return done(questionsWith(form, key, { section: next.key }))
}

const keysIn = ({ sections, questions }: FormContent): readonly string[] =>
  [...sections, ...questions].map(({ key }) => key)

/** A key made of a name; one that no part of a form may have is lengthened. */
function freeKey(form: FormContent, name: Words, reserved: readonly string[]): string {
  const key = keyFor(plain(name, 'fi'), keysIn(form))
  return reserved.includes(key) ? keyFor(`${key}_1`, keysIn(form)) : key
}

const addedSection = (form: FormContent, name: Words): FormContent => ({
  ...form,
  sections: [...form.sections, { key: freeKey(form, name, [...addresses, ...blocks]), name, help: null, when: null }],
})

function addedQuestion(form: FormContent, { section, kind, label }: Extract<Edit, { what: 'add_question' }>) {
  const question = emptyQuestion({ key: freeKey(form, label, taken), section, kind, label })
  return inOrder({ ...form, questions: [...form.questions, question] })
}

function writtenQuestion(form: FormContent, key: string, change: Partial<Omit<Question, 'key'>>) {
  const question = form.questions.find((one) => one.key === key)
  if (question === undefined) return refuse('no_such_part')
  if (change.kind !== undefined && shapeOf(change.kind) !== shapeOf(question.kind)) return refuse('kind_changed')
  return done(questionsWith(form, key, { ...change, ...seenIn({ ...question, ...change }) }))
}

/** Who sees the answer, as far as the kind leaves no choice. */
function seenIn({ kind, visibility }: Question): Partial<Question> {
  const [only] = seenBy(kind)
  return only === undefined || seenBy(kind).includes(visibility) ? {} : { visibility: only, ground: null }
}

function changed(form: FormContent, edit: Edit): Outcome<FormContent, EditRefusal> {
  switch (edit.what) {
    case 'name_form':
      return done({ ...form, name: edit.name })
    case 'add_section':
      return done(addedSection(form, edit.name))
    case 'add_block':
      return done({
        ...form,
        sections: [...form.sections, { key: edit.block, name: edit.name, help: null, when: null }],
      })
    case 'write_section':
      return done(sectionsWith(form, edit.key, edit.change))
    case 'move_section':
      return movedSection(form, edit.key, edit.by)
    case 'remove_section':
      return done(inOrder({ ...form, sections: without(form.sections, edit.key) }))
    case 'add_question':
      return done(addedQuestion(form, edit))
    default:
      return changedQuestion(form, edit)
  }
}

function changedQuestion(
  form: FormContent,
  edit: Extract<Edit, { what: 'move_question' | 'remove_question' | 'write_question' }>,
): Outcome<FormContent, EditRefusal> {
  if (edit.what === 'write_question') return writtenQuestion(form, edit.key, edit.change)
  if (edit.what === 'move_question') return movedQuestion(form, edit.key, edit.by)
  return done({ ...form, questions: without(form.questions, edit.key) })
}

const isThere = ({ sections, questions }: FormContent, edit: Edit): boolean => {
  if (edit.what === 'add_question') return sections.some(({ key }) => key === edit.section)
  if (!('key' in edit)) return true
  return edit.what.endsWith('question')
    ? questions.some(({ key }) => key === edit.key)
    : sections.some(({ key }) => key === edit.key)
}

/**
 * A form with one change made. Refuses what would break a rule that every form keeps (law.ts): so what other questions depend on is
 * neither removed nor moved after them. Adding makes the key; a kind changes only between a line and a long text.
 */
export function edited(given: FormContent, edit: Edit): Outcome<FormContent, EditRefusal> {
  const form = offering(given, { municipality: [], file: [] }) // what is offered to it from outside is no part of a form
  if (!isThere(form, edit)) return refuse('no_such_part')
  const outcome = changed(form, edit)
  if (!outcome.ok) return outcome
  const [flaw] = flawsIn(outcome.value)
  return flaw === undefined ? outcome : refuse(flaw.code)
}
