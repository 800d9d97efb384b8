import type { Write } from '../io/db.ts'
import type { Form } from './form.ts'
import type { Question } from './question.ts'

const questionRow = (formId: string, question: Question, position: number) => ({
  form_id: formId,
  key: question.key,
  section: question.section,
  position,
  kind: question.kind,
  label: JSON.stringify(question.label),
  help: question.help === null ? null : JSON.stringify(question.help),
  required: question.required,
  longest: question.longest,
  options: JSON.stringify(question.options),
  columns: JSON.stringify(question.columns),
  least: question.least,
  smallest: question.smallest,
  largest: question.largest,
  when_question: question.when?.question ?? null,
  when_value: question.when?.value ?? null,
  visibility: question.visibility,
})

/** A version of a form, whole. */
export async function insertForm(tx: Write, form: Form): Promise<void> {
  const { id, key, number, frozenAt } = form
  await tx
    .insertInto('forms.form')
    .values({ id, key, number, name: JSON.stringify(form.name), frozen_at: frozenAt })
    .execute()
  const sections = form.sections.map((section, position) => ({
    form_id: id,
    key: section.key,
    position,
    name: JSON.stringify(section.name),
    help: section.help === null ? null : JSON.stringify(section.help),
  }))
  if (sections.length > 0) await tx.insertInto('forms.section').values(sections).execute()
  const questions = form.questions.map((question, position) => questionRow(id, question, position))
  if (questions.length > 0) await tx.insertInto('forms.question').values(questions).execute()
}
