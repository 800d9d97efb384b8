import { flawed, textsFlaws, type Flaw } from './flaw.ts'
import { questionsBefore, type FormContent, type Section } from './form.ts'
import {
  addresses,
  boundFlaws,
  columnsFlaws,
  keyFlaws,
  keyShape,
  most,
  optionFlaws,
  twice,
  when,
} from './law-of-question.ts'
import { isChosen, seenBy, type Condition, type Question } from './question.ts'

/** What is wrong with a condition on a question that must stand before a place among the questions. */
function conditionFlaws(form: FormContent, condition: Condition | null, before: number, at: string): readonly Flaw[] {
  if (condition === null) return []
  const other = form.questions.findIndex((one) => one.key === condition.question)
  const asked = form.questions[other]
  if (asked === undefined) return [flawed(at, 'unknown_condition')]
  if (other >= before) return [flawed(at, 'late_condition')]
  return when(!answersOf(asked, condition.value), at, 'condition_value')
}

function answersOf(question: Question, value: string): boolean {
  if (question.kind === 'yes_no' || question.kind === 'declaration') return value === 'yes' || value === 'no'
  if (!isChosen(question.kind)) return false
  return typeof question.options === 'string' ? keyShape.test(value) : question.options.some(({ key }) => key === value)
}

/** Where a question stands in the file of its form, e.g. `sections[2].questions[0]`. */
export function placeOf(form: FormContent, question: Question): string {
  const section = form.sections.findIndex((one) => one.key === question.section)
  const within = form.questions.filter((one) => one.section === question.section)
  return `sections[${section}].questions[${within.indexOf(question)}]`
}

const questionFlaws = (form: FormContent, question: Question, index: number): readonly Flaw[] => {
  const at = placeOf(form, question)
  return [
    ...keyFlaws(question.key, at),
    ...when(!form.sections.some(({ key }) => key === question.section), `${at}.section`, 'unknown_section'),
    ...textsFlaws(question.label, `${at}.label`, most.label),
    ...textsFlaws(question.help, `${at}.help`, most.help),
    ...textsFlaws(question.ground, `${at}.ground`, most.label),
    ...when(question.ground !== null && question.visibility !== 'secret', `${at}.ground`, 'not_for_kind'),
    ...when(!seenBy(question.kind).includes(question.visibility), `${at}.visibility`, 'not_for_kind'),
    ...boundFlaws(question, at),
    ...optionFlaws(question, at),
    ...columnsFlaws(question, at),
    ...conditionFlaws(form, question.when, index, `${at}.when`),
    ...conditionFlaws(form, question.requiredWhen, index, `${at}.requiredWhen`),
  ]
}

const sectionFlaws = (form: FormContent, section: Section, index: number): readonly Flaw[] => {
  const at = `sections[${index}]`
  return [
    ...keyFlaws(section.key, at, addresses),
    ...textsFlaws(section.name, `${at}.name`, most.label),
    ...textsFlaws(section.help, `${at}.help`, most.help),
    ...conditionFlaws(form, section.when, questionsBefore(form, section.key).length, `${at}.when`),
  ]
}

/** Questions stand in the order of their sections, as they are asked. */
const inOrder = ({ sections, questions }: FormContent): boolean => {
  const places = questions.map((question) => sections.findIndex(({ key }) => key === question.section))
  return places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0))
}

/**
 * Everything in which a form breaks the rules that every form keeps: keys, lengths, what goes with which kind, conditions that look back.
 * Empty for a form that can be asked; what a draft merely lacks is told by `unfinishedIn`.
 */
export const flawsIn = (form: FormContent): readonly Flaw[] => [
  ...keyFlaws(form.key, 'form', []),
  ...textsFlaws(form.name, 'name', most.label),
  ...when(form.sections.length > most.sections, 'sections', 'too_many', most.sections),
  ...when(form.questions.length > most.questions, 'sections', 'too_many', most.questions),
  ...when(!inOrder(form), 'sections', 'out_of_order'),
  ...twice(form.sections, (index) => `sections[${index}]`),
  ...form.sections.flatMap((section, index) => sectionFlaws(form, section, index)),
  ...twice(form.questions, (index) => {
    const question = form.questions[index]
    return question === undefined ? 'sections' : placeOf(form, question)
  }),
  ...form.questions.flatMap((question, index) => questionFlaws(form, question, index)),
]
