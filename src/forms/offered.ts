import type { Form } from './form.ts'
import type { Kind, Option, Question } from './question.ts'

/** What is offered to a form from outside it when it is asked: municipalities by their codes, attachments by their ids. */
export type Offered = { readonly municipality: readonly Option[]; readonly file: readonly Option[] }

/** Whether a form asks a question of a kind. */
export const asks = (form: Pick<Form, 'questions'>, kind: Kind): boolean =>
  form.questions.some((question) => question.kind === kind)

/** The form with what is offered to it as the options of the questions that choose from it. */
export function offering<F extends Pick<Form, 'questions'>>(form: F, offered: Partial<Offered>): F {
  const filled = (question: Question): Question => {
    if (question.kind !== 'municipality' && question.kind !== 'file') return question
    return { ...question, options: offered[question.kind] ?? question.options }
  }
  return { ...form, questions: form.questions.map(filled) }
}
