import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { Application } from '../application.ts'
import type { From } from '../text-place.ts'
import { textChannel } from '../written.ts'
import type { Field, WrittenText } from '../written-text.ts'

/** A text by the key of its field in the request; `longest` of a part, null of a question, whose form says it. */
type Asked = From & { readonly key: string; readonly longest: number | null }

type Changes = Pick<Field, 'question' | 'longest' | 'changes' | 'newest'>

/** The changes of texts in the answer to a request of an application that is locked; a field that is no long text is left out. */
export async function supplementTextsOf(
  tx: Write,
  { id, formId }: Pick<Application, 'id' | 'formId'>,
  asked: readonly Asked[],
): Promise<readonly Changes[]> {
  if (asked.length === 0) return []
  const { rows } = await sql<Omit<Changes, 'changes'> & { changes: Buffer[] | null }>`
    with f as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as f(question text, key text, longest integer, after bigint)
    ), said as (
      select f.question, f.after, f.longest from f where f.longest is not null
      union all
      select f.question, f.after, q.longest
      from f join forms.question q on q.form_id = ${formId}::uuid and q.key = f.key and q.kind = 'long_text'
    )
    select s.question, s.longest, c.changes, c.newest
    from said s left join lateral (
      select array_agg(t.change order by t.seq) as changes, max(t.seq) as newest from applications.text_change t
      where t.application_id = ${id}::uuid and t.question_key = s.question and t.seq > s.after) c on true`.execute(tx)
  return rows.map((row) => ({ ...row, changes: row.changes ?? [] }))
}

type Answer = { readonly applicationId: string; readonly supplementId: string; readonly at: Date }

/**
 * All that changes of some texts of an answer write, in one round: the changes, the plain texts and the notice to those who listen. It
 * decides nothing. Gives the sequence of each change.
 */
export async function saveSupplementTexts(
  tx: Write,
  { applicationId, supplementId, at }: Answer,
  written: readonly (WrittenText & { readonly key: string })[],
): Promise<ReadonlyMap<string, number>> {
  const given = written.map(({ question, key, change, who, text, differs }) => {
    return { question, key, change: Buffer.from(change).toString('base64'), who, value: text, differs }
  })
  const { rows } = await sql<{ question: string; seq: number }>`
    with given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
        as g(question text, key text, change text, who uuid, value jsonb, differs boolean)
    ), kept as (
      insert into applications.text_change (application_id, question_key, change, at, who)
      select ${applicationId}::uuid, g.question, decode(g.change, 'base64'), ${at}::timestamptz, g.who from given g
      returning question_key as question, seq
    ), answered as (
      insert into applications.supplement_answer (supplement_id, question_key, value, at, who)
      select ${supplementId}::uuid, g.key, g.value, ${at}::timestamptz, g.who from given g where g.differs
      on conflict (supplement_id, question_key) do update set value = excluded.value, at = excluded.at, who = excluded.who
    )
    select question, seq, pg_notify(${textChannel}, concat_ws(' ', ${applicationId}::text, question, seq)) from kept`.execute(
    tx,
  )
  return new Map(rows.map(({ question, seq }) => [question, seq]))
}
