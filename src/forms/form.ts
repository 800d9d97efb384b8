import type { Words } from '../kit/words.ts'
import type { Answers, AnswerValue } from './answer.ts'
import type { Condition, Question } from './question.ts'

/**
 * What an application has beside answers, as nouns of their own: who takes part, the money, "has this been done already?". A section of
 * one of these keys holds the noun, and its questions after it.
 */
export const blocks = ['parties', 'budget', 'reuse'] as const
export type Block = (typeof blocks)[number]

export type Section = {
  readonly key: string
  readonly name: Words
  readonly help: Words | null
  /** The section, with its noun and its questions, is asked only where this holds. */
  readonly when: Condition | null
}

/** What a form asks, in the order in which it is asked. */
export type FormContent = {
  readonly key: string
  readonly name: Words
  readonly sections: readonly Section[]
  readonly questions: readonly Question[]
}

/** A version of a form. Once frozen it never changes; a change is the next number. */
export type Form = FormContent & { readonly id: string; readonly number: number; readonly frozenAt: Date | null }

/** The questions of a section, in their order. */
export const questionsOf = (form: Pick<Form, 'questions'>, section: string): readonly Question[] =>
  form.questions.filter((question) => question.section === section)

/** The questions that stand in the sections before one. */
export function questionsBefore({ sections, questions }: Conditioned, section: string): readonly Question[] {
  const at = sections.findIndex(({ key }) => key === section)
  const before = new Set(sections.slice(0, Math.max(0, at)).map(({ key }) => key))
  return questions.filter((question) => before.has(question.section))
}

/** The noun that a section holds before its questions; undefined where it holds questions alone. */
export const blockIn = (section: string): Block | undefined => blocks.find((block) => block === section)

/** An answer as a condition compares it: yes and no for a truth, any of the chosen for several. */
const saysSo = (value: AnswerValue | undefined, wanted: string): boolean => {
  if (typeof value === 'boolean') return (value ? 'yes' : 'no') === wanted
  if (Array.isArray(value)) return value.includes(wanted)
  return value !== undefined && String(value) === wanted
}

const answerTo = (answers: Answers, key: string) => (Object.hasOwn(answers, key) ? answers[key] : undefined)

type Conditioned = Pick<Form, 'sections' | 'questions'>

/** Whether a condition holds: its question is asked and answered so. `seen` are the questions on the way here. */
function holds(form: Conditioned, condition: Condition | null, answers: Answers, seen: readonly string[]): boolean {
  if (condition === null) return true
  if (seen.includes(condition.question) || !saysSo(answerTo(answers, condition.question), condition.value)) return false
  const other = form.questions.find(({ key }) => key === condition.question)
  return other !== undefined && asks(form, other, answers, [...seen, condition.question])
}

const asks = (form: Conditioned, question: Question, answers: Answers, seen: readonly string[]): boolean =>
  holds(form, question.when, answers, seen) &&
  holds(form, form.sections.find(({ key }) => key === question.section)?.when ?? null, answers, seen)

/**
 * Whether a question is asked, given the answers. Its condition and that of its section must hold, and the questions on which they depend
 * must themselves be asked; a circle of conditions is never asked.
 */
export const isAsked = (form: Conditioned, question: Question, answers: Answers): boolean =>
  asks(form, question, answers, [question.key])

/** Whether a section is asked, given the answers; one that the form does not have is not. */
export function isSectionAsked(form: Conditioned, key: string, answers: Answers): boolean {
  const section = form.sections.find((one) => one.key === key)
  return section !== undefined && holds(form, section.when, answers, [])
}

/** Whether an answer is required, given the other answers: always, or where its condition holds. */
export const isRequired = ({ required, requiredWhen }: Question, answers: Answers): boolean =>
  required || (requiredWhen !== null && saysSo(answerTo(answers, requiredWhen.question), requiredWhen.value))
