import type { Words } from '../kit/words.ts'
import type { Answers, AnswerValue } from './answer.ts'
import type { Condition, Question } from './question.ts'

/**
 * What an application has beside answers, as nouns of their own: who takes part, the money, "has this been done already?". A section of
 * one of these keys holds the noun, and its questions after it.
 */
export const blocks = ['parties', 'budget', 'reuse'] as const
export type Block = (typeof blocks)[number]

export type Section = { readonly key: string; readonly name: Words; readonly help: Words | null }

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

/** The noun that a section holds before its questions; undefined where it holds questions alone. */
export const blockIn = (section: string): Block | undefined => blocks.find((block) => block === section)

/** An answer as a condition compares it: yes and no for a truth, any of the chosen for several. */
const saysSo = (value: AnswerValue | undefined, wanted: string): boolean => {
  if (typeof value === 'boolean') return (value ? 'yes' : 'no') === wanted
  if (Array.isArray(value)) return value.includes(wanted)
  return value !== undefined && String(value) === wanted
}

const answerTo = (answers: Answers, key: string) => (Object.hasOwn(answers, key) ? answers[key] : undefined)

/**
 * Whether a question is asked, given the answers. Its condition must hold, and the question that it depends on must itself be asked;
 * a circle of conditions is never asked.
 */
export function isAsked(form: Pick<Form, 'questions'>, question: Question, answers: Answers): boolean {
  const seen = new Set<string>()
  for (let at: Question | undefined = question; at !== undefined;) {
    const condition: Condition | null = at.when
    if (condition === null) return true
    if (seen.has(at.key) || !saysSo(answerTo(answers, condition.question), condition.value)) return false
    seen.add(at.key)
    at = form.questions.find((other) => other.key === condition.question)
  }
  return false
}

/** Whether an answer is required, given the other answers: always, or where its condition holds. */
export const isRequired = ({ required, requiredWhen }: Question, answers: Answers): boolean =>
  required || (requiredWhen !== null && saysSo(answerTo(answers, requiredWhen.question), requiredWhen.value))
