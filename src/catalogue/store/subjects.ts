import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'

type Settled = {
  readonly workId: string
  readonly confirmed: readonly string[]
  readonly removed: readonly string[]
  readonly at: Date
  readonly by: string
}

/**
 * Writes how subjects were settled, those alone that are settled otherwise than before; gives them by their identifiers. One that the
 * vocabulary no longer has keeps the name that it had.
 */
export async function saveSubjects(
  tx: Write,
  { workId, confirmed, removed, at, by }: Settled,
): Promise<readonly string[]> {
  const all = [...confirmed, ...removed]
  const { rows } = await sql<{ yso: string }>`
    insert into catalogue.work_subject (work_id, yso, label, settled, settled_at, settled_by)
    select ${workId}::uuid, c.yso, c.label, case when c.yso = any(${confirmed}::text[]) then 'confirmed' else 'removed' end, ${at}, ${by}::uuid
    from (
      select n.yso, (select jsonb_object_agg(l.key, jsonb_build_object('text', l.value, 'by', 'official'))
        from jsonb_each_text(n.label) l where l.value <> '') as label
      from catalogue.concept n where n.yso = any(${all}::text[])
      union all
      select t.yso, t.label from catalogue.work_subject t
      where t.work_id = ${workId}::uuid and t.yso = any(${all}::text[])
        and not exists (select from catalogue.concept n where n.yso = t.yso)) c
    where c.label is not null
    on conflict (work_id, yso) do update set settled = excluded.settled, settled_at = excluded.settled_at, settled_by = excluded.settled_by
      where work_subject.settled <> excluded.settled
    returning yso`.execute(tx)
  return rows.map((row) => row.yso)
}
