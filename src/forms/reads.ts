import { sql } from 'kysely'
import type { Read } from '../io/db.ts'
import type { Words } from '../kit/words.ts'
import type { Form, Section } from './form.ts'
import type { Column, Option, Question } from './question.ts'

const sectionsOf = (db: Read, formId: string): Promise<Section[]> =>
  db
    .selectFrom('forms.section')
    .select(['key', sql<Words>`name`.as('name'), sql<Words | null>`help`.as('help')])
    .where('form_id', '=', formId)
    .orderBy('position')
    .execute()

async function questionsIn(db: Read, formId: string): Promise<Question[]> {
  const rows = await db
    .selectFrom('forms.question')
    .select([
      'key',
      'section',
      'kind',
      'required',
      'longest',
      'least',
      'smallest',
      'largest',
      'visibility',
      'when_question',
      'when_value',
    ])
    .select([
      sql<Words>`label`.as('label'),
      sql<Words | null>`help`.as('help'),
      sql<Question['options']>`options`.as('options'),
      sql<readonly (Omit<Column, 'options'> & { options: readonly Option[] })[]>`columns`.as('columns'),
    ])
    .where('form_id', '=', formId)
    .orderBy('position')
    .execute()
  return rows.map(({ when_question: question, when_value: value, ...row }) => ({
    ...row,
    when: question === null || value === null ? null : { question, value },
  }))
}

type FormRow = {
  readonly id: string
  readonly key: string
  readonly number: number
  readonly name: Words
  readonly frozenAt: Date | null
}

const forms = (db: Read) =>
  db.selectFrom('forms.form').select(['id', 'key', 'number', sql<Words>`name`.as('name'), 'frozen_at as frozenAt'])

const whole = async (db: Read, row: FormRow | undefined): Promise<Form | undefined> =>
  row === undefined
    ? undefined
    : { ...row, sections: await sectionsOf(db, row.id), questions: await questionsIn(db, row.id) }

/** A version of a form with its sections and questions, by its id. */
export const findForm = async (db: Read, id: string): Promise<Form | undefined> =>
  whole(db, await forms(db).where('id', '=', id).executeTakeFirst())

/** The newest version of a form, e.g. of 'joint_application'. */
export const findNewestForm = async (db: Read, key: string): Promise<Form | undefined> =>
  whole(db, await forms(db).where('key', '=', key).orderBy('number', 'desc').limit(1).executeTakeFirst())
