import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { Application } from '../application.ts'
import { longestReuse } from '../content.ts'
import { keptPartOf } from '../kept-part.ts'
import { longestTasks } from '../partner.ts'
import type { From } from '../text-place.ts'
import { textChannel } from '../written.ts'
import type { Field, WrittenText } from '../written-text.ts'

/** Long texts of an application that is locked, those outside its form too (kept-part.ts); what its form does not ask and it does not have is left out. */
export async function textsOf(
  tx: Write,
  { id, formId }: Pick<Application, 'id' | 'formId'>,
  from: readonly From[],
): Promise<readonly Field[]> {
  if (from.length === 0) return []
  const { rows } = await sql<Omit<Field, 'changes'> & { changes: Buffer[] | null }>`
    with f as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(from)}::jsonb) as f(question text, after bigint)
    ), parts as (
      select f.*, ${longestTasks}::integer as longest, p.tasks as value
      from f join applications.partner p on p.application_id = ${id}::uuid and f.question = 'tasks:' || p.id
      union all
      select f.*, ${longestReuse}::integer, coalesce(case f.question when 'reuse:why' then r.why else r.searched end, '')
      from f left join applications.reuse_check r on r.application_id = ${id}::uuid
      where f.question in ('reuse:searched', 'reuse:why')
      union all
      select f.*, ${longestReuse}::integer, w.note
      from f join applications.reuse_finding w on w.application_id = ${id}::uuid and f.question = 'finding:' || w.work_id
    ), said as (
      select f.*, q.longest, coalesce(n.value #>> '{}', '') as value, n.who, n.others, n.stretch_at
      from f join forms.question q on q.form_id = ${formId}::uuid and q.key = f.question and q.kind = 'long_text'
      left join applications.answer n on n.application_id = ${id}::uuid and n.question_key = q.key
      union all
      select p.*, h.who, h.others, h.stretch_at
      from parts p left join lateral (
        select e.who, e.others, e.stretch_at from applications.part_history e
        where e.application_id = ${id}::uuid and e.part = p.question order by e.revision desc limit 1) h on true
    )
    select s.question, s.longest, c.changes, c.newest, s.value, s.who, coalesce(s.others, '{}') as others, s.stretch_at as "stretchAt"
    from said s left join lateral (
      select array_agg(t.change order by t.seq) as changes, max(t.seq) as newest from applications.text_change t
      where t.application_id = ${id}::uuid and t.question_key = s.question and t.seq > s.after) c on true`.execute(tx)
  return rows.map((row) => ({ ...row, changes: row.changes ?? [] }))
}

const asRow = ({ change, text, goesOn, stretchAt, ...written }: WrittenText) => ({
  ...written,
  change: Buffer.from(change).toString('base64'),
  value: text,
  goes_on: goesOn,
  is_part: keptPartOf(written.question) !== undefined,
  stretch_at: stretchAt,
})

/** The texts outside the form among what was `given`, with their history (part-history.ts). */
const partsWritten = ({ id, revision, savedAt }: Pick<Application, 'id' | 'revision' | 'savedAt'>) => sql`
  tasks as (
    update applications.partner p set tasks = g.value #>> '{}'
    from given g where p.application_id = ${id}::uuid and 'tasks:' || p.id = g.question and g.differs
  ), checked as (
    insert into applications.reuse_check (application_id, searched, why)
    select ${id}::uuid, coalesce(max(g.value #>> '{}') filter (where g.question = 'reuse:searched'), r.searched, ''),
      coalesce(max(g.value #>> '{}') filter (where g.question = 'reuse:why'), r.why, '')
    from given g left join applications.reuse_check r on r.application_id = ${id}::uuid
    where g.differs and g.question in ('reuse:searched', 'reuse:why') group by r.searched, r.why
    on conflict (application_id) do update set searched = excluded.searched, why = excluded.why
  ), noted as (
    update applications.reuse_finding w set note = g.value #>> '{}'
    from given g where w.application_id = ${id}::uuid and 'finding:' || w.work_id = g.question and g.differs
  ), said as (
    select g.*, case when w.work_id is null then g.value else jsonb_build_object('note', g.value,
      'cooperate', case when w.cooperate then 'yes' else '' end) end as says
    from given g left join applications.reuse_finding w on w.application_id = ${id}::uuid and 'finding:' || w.work_id = g.question
    where g.is_part and g.differs
  ), going_on as (
    update applications.part_history h set value = g.says, revision = ${revision}, at = ${savedAt}::timestamptz, who = g.who,
      others = g.others, stretch_at = g.stretch_at
    from said g where h.application_id = ${id}::uuid and h.part = g.question and g.goes_on and h.revision = (
      select max(e.revision) from applications.part_history e where e.application_id = ${id}::uuid and e.part = g.question)
  ), begun as (
    insert into applications.part_history (application_id, part, revision, value, at, who, others, stretch_at)
    select ${id}::uuid, g.question, ${revision}, g.says, ${savedAt}::timestamptz, g.who, g.others, g.stretch_at
    from said g where not g.goes_on
  )`

/**
 * All that changes of some texts write, in one round: the changes, the plain texts with their history, where the application stands, and
 * the notice to those who listen. It decides nothing. Gives the sequence of each change.
 */
export async function saveWritten(
  tx: Write,
  { id, revision, savedAt, formId }: Application,
  written: readonly WrittenText[],
): Promise<ReadonlyMap<string, number>> {
  const differs = written.some((one) => one.differs)
  const { rows } = await sql<{ question: string; seq: number }>`
    with given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(written.map(asRow))}::jsonb) as g(question text, change text,
        who uuid, value jsonb, differs boolean, goes_on boolean, is_part boolean, others uuid[], stretch_at timestamptz)
    ), kept as (
      insert into applications.text_change (application_id, question_key, change, at, who)
      select ${id}::uuid, g.question, decode(g.change, 'base64'), ${savedAt}::timestamptz, g.who from given g
      returning question_key as question, seq
    ), earlier as (
      insert into applications.answer_history (application_id, question_key, revision, value, at, who, others)
      select n.application_id, n.question_key, n.revision, n.value, n.at, n.who, n.others
      from applications.answer n join given g on g.question = n.question_key
      where n.application_id = ${id}::uuid and g.differs and not g.goes_on
    ), newest as (
      insert into applications.answer (application_id, question_key, value, revision, at, who, others, stretch_at)
      select ${id}::uuid, g.question, g.value, ${revision}, ${savedAt}::timestamptz, g.who, g.others, g.stretch_at
      from given g where g.differs and not g.is_part
      on conflict (application_id, question_key) do update set value = excluded.value, revision = excluded.revision,
        at = excluded.at, who = excluded.who, others = excluded.others, stretch_at = excluded.stretch_at
    ), ${partsWritten({ id, revision, savedAt })}, moved as (
      update applications.application set revision = ${revision}, saved_at = ${savedAt}::timestamptz,
        form_id = ${formId}::uuid where id = ${id}::uuid and ${differs}::boolean
    )
    select question, seq, pg_notify(${textChannel}, concat_ws(' ', ${id}::text, question, seq)) from kept`.execute(tx)
  return new Map(rows.map(({ question, seq }) => [question, seq]))
}

type Change = { readonly question: string; readonly change: Uint8Array; readonly at: Date; readonly who: string }

/** Keeps a change alone, and tells those who listen. Gives its sequence. */
export async function insertChange(tx: Write, id: string, { question, change, at, who }: Change): Promise<number> {
  const { rows } = await sql<{ seq: number }>`
    with kept as (
      insert into applications.text_change (application_id, question_key, change, at, who)
      values (${id}::uuid, ${question}, ${Buffer.from(change)}, ${at}::timestamptz, ${who}::uuid) returning seq)
    select seq, pg_notify(${textChannel}, concat_ws(' ', ${id}::text, ${question}::text, seq)) from kept`.execute(tx)
  return rows[0]?.seq ?? 0
}

/** Puts one change in the place of all that a text has up to a sequence. Says whether there was anything to gather. */
export async function gatherChanges(
  tx: Write,
  id: string,
  { question, upTo, gather }: { question: string; upTo: number; gather: (changes: readonly Buffer[]) => Uint8Array },
): Promise<boolean> {
  const gone = await tx
    .deleteFrom('applications.text_change')
    .where('application_id', '=', id)
    .where('question_key', '=', question)
    .where('seq', '<=', upTo)
    .returning(['seq', sql<Buffer>`change`.as('change'), 'at', 'who'])
    .execute()
  const last = gone.toSorted((one, other) => one.seq - other.seq).at(-1)
  if (last === undefined) return false
  await tx
    .insertInto('applications.text_change')
    .values({
      application_id: id,
      question_key: question,
      seq: last.seq,
      change: Buffer.from(gather(gone.map(({ change }) => change))),
      at: last.at,
      who: last.who,
    })
    .execute()
  return true
}
