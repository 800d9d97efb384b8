import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { Answers } from '../content.ts'
import type { Promised } from '../partner.ts'
import { answersOf, commitmentsIn, commitmentsOf, fieldsOf } from '../reads/supplement.ts'
import type { AnswerValue } from '../submission.ts'
import type { Supplement, SupplementField } from '../supplement.ts'
import type { SupplementCommitment } from '../supplement-promise.ts'

type New = {
  readonly id: string
  readonly applicationId: string
  readonly documentId: string
  readonly reason: string
  readonly dueAt: Date
  readonly fields: readonly SupplementField[]
}
type By = { readonly who: string; readonly at: Date }

/** Enters a request with the fields that it opens. */
export async function insertSupplement(tx: Write, request: New, { who, at }: By): Promise<void> {
  await tx
    .insertInto('applications.supplement')
    .values({
      id: request.id,
      application_id: request.applicationId,
      document_id: request.documentId,
      reason: request.reason,
      due_at: request.dueAt,
      asked_at: at,
      asked_by: who,
    })
    .execute()
  await tx
    .insertInto('applications.supplement_field')
    .values(
      request.fields.map(({ key, note }, index) => ({
        supplement_id: request.id,
        question_key: key,
        position: index + 1,
        note,
      })),
    )
    .execute()
}

/** A request of an application; nobody else changes it until the transaction ends. */
export async function lockSupplement(tx: Write, applicationId: string, id: string): Promise<Supplement | undefined> {
  const row = await tx
    .selectFrom('applications.supplement as s')
    .select(['s.id', 's.reason', 's.due_at as dueAt', 's.answered_at as answeredAt', 's.closed_at as closedAt'])
    .select([fieldsOf.as('fields'), answersOf.as('answers'), commitmentsOf.as('commitments')])
    .where('s.id', '=', id)
    .where('s.application_id', '=', applicationId)
    .forNoKeyUpdate('s')
    .executeTakeFirst()
  return row === undefined ? undefined : { ...row, commitments: commitmentsIn(row.commitments) }
}

/** Whether a request of that id has been entered before. */
export const isAsked = async (tx: Write, id: string): Promise<boolean> =>
  (await tx.selectFrom('applications.supplement').select('id').where('id', '=', id).executeTakeFirst()) !== undefined

/** Keeps what is being answered. */
export async function saveSupplementAnswers(tx: Write, id: string, given: Answers, { who, at }: By): Promise<void> {
  const rows = Object.entries(given).map(([key, value]) => ({
    supplement_id: id,
    question_key: key,
    value: JSON.stringify(value),
    at,
    who,
  }))
  if (rows.length === 0) return
  await tx
    .insertInto('applications.supplement_answer')
    .values(rows)
    .onConflict((row) =>
      row.columns(['supplement_id', 'question_key']).doUpdateSet((now) => ({
        value: sql<string>`excluded.value`,
        at: now.ref('excluded.at'),
        who: now.ref('excluded.who'),
      })),
    )
    .execute()
}

type Answered = By & { readonly versionId: string; readonly before: Readonly<Record<string, AnswerValue>> }

/** Marks a request as answered by a version, and keeps beside each answer what stood there before. */
export async function markAnswered(tx: Write, id: string, { who, at, versionId, before }: Answered): Promise<void> {
  await tx
    .updateTable('applications.supplement')
    .set({ answered_at: at, answered_by: who, version_id: versionId })
    .where('id', '=', id)
    .execute()
  await tx
    .updateTable('applications.supplement_answer')
    .set({ before: sql<string>`(${JSON.stringify(before)}::jsonb)->question_key` })
    .where('supplement_id', '=', id)
    .execute()
}

type NewCommitment = Omit<SupplementCommitment, 'givenBy'> & {
  readonly supplementId: string
  readonly promised: Promised
}

/** Keeps a commitment that was given before the answer is sent. */
export const insertSupplementCommitment = (tx: Write, given: NewCommitment) =>
  tx
    .insertInto('applications.supplement_commitment')
    .values({
      id: given.id,
      supplement_id: given.supplementId,
      partner_id: given.partnerId,
      digest: given.digest,
      promised: JSON.stringify(given.promised),
      position: given.position,
      basis: given.basis,
      statement: given.statement?.text ?? null,
      statement_lang: given.statement?.lang ?? null,
      given_by: given.by,
      at: given.at,
    })
    .execute()

/** Gives more time. */
export const saveDue = (tx: Write, id: string, dueAt: Date) =>
  tx.updateTable('applications.supplement').set({ due_at: dueAt }).where('id', '=', id).execute()

/** Ends a request without an answer. */
export const markClosed = (tx: Write, id: string, { who, at }: By) =>
  tx.updateTable('applications.supplement').set({ closed_at: at, closed_by: who }).where('id', '=', id).execute()
