import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { Application } from '../application.ts'
import { textChannel } from '../stretch.ts'

/** A field that people write into at once, as it stands: what the form says of it, its changes, and what is kept. */
export type Field = {
  readonly kind: string
  readonly longest: number | null
  readonly changes: readonly Buffer[]
  /** The revision of the newest change; null where there is none. */
  readonly newest: number | null
  readonly value: string
  readonly who: string | null
  readonly others: readonly string[]
  readonly stretchAt: Date | null
}

type Place = { readonly applicationId: string; readonly question: string }

/** A field of an application that is locked. Undefined where the form does not ask it. */
export async function textOf(tx: Write, place: Place, formId: string): Promise<Field | undefined> {
  const { rows } = await sql<Omit<Field, 'changes'> & { changes: Buffer[] | null }>`
    select q.kind, q.longest, c.changes, c.newest, coalesce(n.value #>> '{}', '') as value, n.who,
      coalesce(n.others, '{}') as others, n.stretch_at as "stretchAt"
    from forms.question q
    left join applications.answer n on n.application_id = ${place.applicationId}::uuid and n.question_key = q.key
    left join lateral (
      select array_agg(t.change order by t.revision) as changes, max(t.revision) as newest from applications.text_change t
      where t.application_id = ${place.applicationId}::uuid and t.question_key = q.key) c on true
    where q.form_id = ${formId}::uuid and q.key = ${place.question}`.execute(tx)
  const [row] = rows
  return row === undefined ? undefined : { ...row, changes: row.changes ?? [] }
}

type Change = Place & {
  readonly revision: number
  readonly change: Uint8Array
  readonly at: Date
  readonly who: string
}

/** Keeps a change, and tells those who listen. */
export async function insertChange(tx: Write, { applicationId, question, revision, change, at, who }: Change) {
  await sql`
    with kept as (
      insert into applications.text_change (application_id, question_key, revision, change, at, who)
      values (${applicationId}::uuid, ${question}, ${revision}, ${Buffer.from(change)}, ${at}::timestamptz, ${who}::uuid))
    select pg_notify(${textChannel}, ${`${applicationId} ${question} ${revision}`})`.execute(tx)
}

/** Puts one change in the place of all that a field has. */
export const deleteChanges = (tx: Write, { applicationId, question }: Place) =>
  tx
    .deleteFrom('applications.text_change')
    .where('application_id', '=', applicationId)
    .where('question_key', '=', question)
    .execute()

type Stretch = { readonly goesOn: boolean; readonly others: readonly string[]; readonly at: Date }
export type Written = Change & { readonly text: string; readonly stretch: Stretch }

/**
 * All that one change of a text writes, in one round: the change, the plain text with its history, where the application stands, and
 * the notice to those who listen. It decides nothing.
 */
export async function saveWritten(tx: Write, written: Written, next: Application): Promise<void> {
  const { applicationId, question, revision, change, at, who, text, stretch } = written
  await sql`
    with kept as (
      insert into applications.text_change (application_id, question_key, revision, change, at, who)
      values (${applicationId}::uuid, ${question}, ${revision}, ${Buffer.from(change)}, ${at}::timestamptz, ${who}::uuid)
    ), earlier as (
      insert into applications.answer_history (application_id, question_key, revision, value, at, who, others)
      select application_id, question_key, revision, value, at, who, others from applications.answer
      where application_id = ${applicationId}::uuid and question_key = ${question} and not ${stretch.goesOn}::boolean
    ), newest as (
      insert into applications.answer (application_id, question_key, value, revision, at, who, others, stretch_at)
      values (${applicationId}::uuid, ${question}, ${JSON.stringify(text)}::jsonb, ${revision}, ${at}::timestamptz, ${who}::uuid,
        ${[...stretch.others]}::uuid[], ${stretch.at}::timestamptz)
      on conflict (application_id, question_key) do update set value = excluded.value, revision = excluded.revision,
        at = excluded.at, who = excluded.who, others = excluded.others, stretch_at = excluded.stretch_at
    ), moved as (
      update applications.application set revision = ${next.revision}, saved_at = ${next.savedAt}::timestamptz,
        form_id = ${next.formId}::uuid where id = ${applicationId}::uuid
    )
    select pg_notify(${textChannel}, ${`${applicationId} ${question} ${revision}`})`.execute(tx)
}

/** The changes of those of some questions that are written by several at once. */
export async function changesOf(tx: Write, applicationId: string, questions: readonly string[]) {
  if (questions.length === 0) return []
  return tx
    .selectFrom('applications.text_change')
    .select(['question_key as question', sql<Buffer[]>`array_agg(change order by revision)`.as('changes')])
    .where('application_id', '=', applicationId)
    .where('question_key', 'in', questions)
    .groupBy('question_key')
    .execute()
}
