import { sql } from 'kysely'
import type { Read } from '../io/db.ts'
import type { Words } from '../kit/words.ts'
import type { Form, Section } from './form.ts'
import { asks, offering } from './offered.ts'
import type { Column, Condition, Option, Question } from './question.ts'

async function sectionsOf(db: Read, formId: string): Promise<Section[]> {
  const rows = await db
    .selectFrom('forms.section')
    .select(['key', 'when_question', 'when_value'])
    .select([sql<Words>`name`.as('name'), sql<Words | null>`help`.as('help')])
    .where('form_id', '=', formId)
    .orderBy('position')
    .execute()
  return rows.map(({ when_question, when_value, ...row }) => ({ ...row, when: conditionOf(when_question, when_value) }))
}

type QuestionRow = Omit<Question, 'when' | 'requiredWhen'> & {
  readonly when_question: string | null
  readonly when_value: string | null
  readonly required_when_question: string | null
  readonly required_when_value: string | null
}

const conditionOf = (question: string | null, value: string | null): Condition | null =>
  question === null || value === null ? null : { question, value }

const questionOf = (row: QuestionRow): Question => {
  const { when_question, when_value, required_when_question, required_when_value, ...question } = row
  return {
    ...question,
    when: conditionOf(when_question, when_value),
    requiredWhen: conditionOf(required_when_question, required_when_value),
  }
}

const questions = (db: Read, formId: string) =>
  db
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
      'required_when_question',
      'required_when_value',
    ])
    .select([
      sql<Words>`label`.as('label'),
      sql<Words | null>`help`.as('help'),
      sql<Words | null>`ground`.as('ground'),
      sql<Question['options']>`options`.as('options'),
      sql<readonly (Omit<Column, 'options'> & { options: readonly Option[] })[]>`columns`.as('columns'),
    ])
    .where('form_id', '=', formId)

const questionsIn = async (db: Read, formId: string): Promise<Question[]> =>
  (await questions(db, formId).orderBy('position').execute()).map(questionOf)

type FormRow = {
  readonly id: string
  readonly key: string
  readonly number: number
  readonly name: Words
  readonly frozenAt: Date | null
}

const forms = (db: Read) =>
  db.selectFrom('forms.form').select(['id', 'key', 'number', sql<Words>`name`.as('name'), 'frozen_at as frozenAt'])

/** The municipalities of today as options of a question, each under its code, by their Finnish names. */
const municipalities = (db: Read): Promise<Option[]> =>
  db
    .selectFrom('people.municipality as m')
    .innerJoin('people.organisation as o', 'o.id', 'm.organisation_id')
    .select(['m.code as key', sql<Words>`o.name`.as('label')])
    .where('m.valid_to', 'is', null)
    .orderBy(sql`o.name->'fi'->>'text' collate "fi-x-icu"`)
    .execute()

/** A version with its parts; where it asks for municipalities, they are offered to it. */
async function whole(db: Read, row: FormRow | undefined): Promise<Form | undefined> {
  if (row === undefined) return undefined
  const form = { ...row, sections: await sectionsOf(db, row.id), questions: await questionsIn(db, row.id) }
  return asks(form, 'municipality') ? offering(form, { municipality: await municipalities(db) }) : form
}

/** A version of a form with its sections and questions, by its id. */
export const findForm = async (db: Read, id: string): Promise<Form | undefined> =>
  whole(db, await forms(db).where('id', '=', id).executeTakeFirst())

/** One question of a version of a form, with what is offered to it; undefined where the form does not ask it. */
export async function findQuestion(db: Read, formId: string, key: string): Promise<Question | undefined> {
  const [row] = await questions(db, formId).where('key', '=', key).execute()
  if (row === undefined) return undefined
  const asked = { questions: [questionOf(row)] }
  const offered = asks(asked, 'municipality') ? { municipality: await municipalities(db) } : {}
  return offering(asked, offered).questions[0]
}

/** The keys of those of some questions that a version of a form asks. */
export async function keysAsked(db: Read, formId: string, keys: readonly string[]): Promise<readonly string[]> {
  if (keys.length === 0) return []
  const rows = await db
    .selectFrom('forms.question')
    .select('key')
    .where('form_id', '=', formId)
    .where('key', 'in', keys)
    .execute()
  return rows.map(({ key }) => key)
}

/** The questions of some versions of forms whose answers are not for everybody: in which form, and their keys. */
export const listClosedQuestions = async (
  db: Read,
  formIds: readonly string[],
): Promise<readonly { readonly formId: string; readonly key: string }[]> =>
  formIds.length === 0
    ? []
    : db
        .selectFrom('forms.question')
        .select(['form_id as formId', 'key'])
        .where('form_id', 'in', [...formIds])
        .where('visibility', '<>', 'public')
        .execute()

/** The newest version of a form that has been taken into use, e.g. of 'joint_application'. */
export const findNewestForm = async (db: Read, key: string): Promise<Form | undefined> =>
  whole(
    db,
    await forms(db)
      .where('key', '=', key)
      .where('frozen_at', 'is not', null)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )

/** The version of a form that is being written, by the key of the form; there is at most one. */
export const findDraft = async (db: Read, key: string): Promise<Form | undefined> =>
  whole(db, await forms(db).where('key', '=', key).where('frozen_at', 'is', null).executeTakeFirst())
