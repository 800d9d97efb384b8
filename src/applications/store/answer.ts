import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { Answers } from '../content.ts'
import type { AnswerValue } from '../submission.ts'

/** The answers to some questions as they are kept now. */
export async function answersTo(tx: Write, applicationId: string, questions: readonly string[]): Promise<Answers> {
  if (questions.length === 0) return {}
  const rows = await tx
    .selectFrom('applications.answer')
    .select(['question_key', sql<AnswerValue>`value`.as('value')])
    .where('application_id', '=', applicationId)
    .where('question_key', 'in', questions)
    .execute()
  return Object.fromEntries(rows.map((row) => [row.question_key, row.value]))
}

/** Puts the kept answers of some questions into the history, as they were. */
const keepEarlier = (tx: Write, applicationId: string, questions: readonly string[]) =>
  tx
    .insertInto('applications.answer_history')
    .columns(['application_id', 'question_key', 'revision', 'value', 'at', 'who', 'others'])
    .expression((row) =>
      row
        .selectFrom('applications.answer')
        .select(['application_id', 'question_key', 'revision', sql<string>`value`.as('value'), 'at', 'who', 'others'])
        .where('application_id', '=', applicationId)
        .where('question_key', 'in', questions),
    )
    .execute()

type Given = { readonly answers: Answers; readonly revision: number; readonly at: Date; readonly who: string }

/** Keeps new answers; the earlier ones go into the history. */
export async function saveAnswers(tx: Write, applicationId: string, given: Given): Promise<void> {
  const { answers, revision, at, who } = given
  await keepEarlier(tx, applicationId, Object.keys(answers))
  const rows = Object.entries(answers).map(([question, value]) => ({
    application_id: applicationId,
    question_key: question,
    value: JSON.stringify(value),
    revision,
    at,
    who,
  }))
  await tx
    .insertInto('applications.answer')
    .values(rows)
    .onConflict((row) =>
      row.columns(['application_id', 'question_key']).doUpdateSet((now) => ({
        value: sql<string>`excluded.value`,
        revision: now.ref('excluded.revision'),
        at: now.ref('excluded.at'),
        who: now.ref('excluded.who'),
        others: now.ref('excluded.others'),
        stretch_at: now.ref('excluded.stretch_at'),
      })),
    )
    .execute()
}
