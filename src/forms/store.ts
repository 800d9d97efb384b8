import type { Write } from '../io/db.ts'
import type { Form } from './form.ts'
import { ownOptions } from './form-file.ts'
import type { Words } from '../kit/words.ts'
import type { Condition, Question } from './question.ts'

const orNull = (words: Words | null) => (words === null ? null : JSON.stringify(words))

const named = (condition: Condition | null) => ({
  question: condition?.question ?? null,
  value: condition?.value ?? null,
})

const conditionsOf = ({ when, requiredWhen }: Question) => {
  const [only, needed] = [named(when), named(requiredWhen)]
  return {
    when_question: only.question,
    when_value: only.value,
    required_when_question: needed.question,
    required_when_value: needed.value,
  }
}

const questionRow = (formId: string, question: Question, position: number) => ({
  form_id: formId,
  key: question.key,
  section: question.section,
  position,
  kind: question.kind,
  label: JSON.stringify(question.label),
  help: orNull(question.help),
  required: question.required,
  longest: question.longest,
  options: JSON.stringify(ownOptions(question)),
  columns: JSON.stringify(question.columns),
  least: question.least,
  smallest: question.smallest,
  largest: question.largest,
  ...conditionsOf(question),
  visibility: question.visibility,
  ground: orNull(question.ground),
})

async function insertContent(tx: Write, { id, ...form }: Pick<Form, 'id' | 'sections' | 'questions'>): Promise<void> {
  const sections = form.sections.map(({ key, name, help, when }, position) => ({
    form_id: id,
    key,
    position,
    name: JSON.stringify(name),
    help: orNull(help),
    when_question: named(when).question,
    when_value: named(when).value,
  }))
  if (sections.length > 0) await tx.insertInto('forms.section').values(sections).execute()
  const questions = form.questions.map((question, position) => questionRow(id, question, position))
  if (questions.length > 0) await tx.insertInto('forms.question').values(questions).execute()
}

/** Freezes a draft: from then on nobody can change it. */
export async function saveFrozen(tx: Write, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('forms.form')
    .set({ frozen_at: at, unfinished: 0 })
    .where('id', '=', id)
    .where('frozen_at', 'is', null)
    .execute()
}

/** A new version of a form, whole; frozen at once where `frozenAt` says so. `unfinished` is what a draft still lacks. */
export async function insertForm(tx: Write, form: Form, unfinished = 0): Promise<void> {
  const { id, key, number, frozenAt } = form
  await tx
    .insertInto('forms.form')
    .values({ id, key, number, name: JSON.stringify(form.name), unfinished })
    .execute()
  await insertContent(tx, form)
  if (frozenAt !== null) await saveFrozen(tx, id, frozenAt)
}

/** Writes a draft anew, whole. A frozen version refuses it in the database. */
export async function replaceDraft(tx: Write, form: Form, unfinished: number): Promise<void> {
  await tx.deleteFrom('forms.question').where('form_id', '=', form.id).execute()
  await tx.deleteFrom('forms.section').where('form_id', '=', form.id).execute()
  await tx
    .updateTable('forms.form')
    .set({ name: JSON.stringify(form.name), unfinished })
    .where('id', '=', form.id)
    .execute()
  await insertContent(tx, form)
}

/** The number of the newest version of a form; nought where it has none. */
export async function newestNumber(tx: Write, key: string): Promise<number> {
  const row = await tx
    .selectFrom('forms.form')
    .select('number')
    .where('key', '=', key)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.number ?? 0
}
