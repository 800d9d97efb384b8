import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'

type Settled = {
  readonly workId: string
  readonly confirmed: readonly string[]
  readonly removed: readonly string[]
  readonly at: Date
  readonly by: string
}

/** Writes how subjects were settled, those alone that are settled otherwise than before; gives them by their identifiers. */
export async function saveSubjects(
  tx: Write,
  { workId, confirmed, removed, at, by }: Settled,
): Promise<readonly string[]> {
  const { rows } = await sql<{ yso: string }>`
    insert into catalogue.work_subject (work_id, yso, label, settled, settled_at, settled_by)
    select ${workId}::uuid, c.yso, (select jsonb_object_agg(l.key, jsonb_build_object('text', l.value, 'by', 'official')) from jsonb_each_text(c.label) l where l.value <> ''),
      case when c.yso = any(${confirmed}::text[]) then 'confirmed' else 'removed' end, ${at}, ${by}::uuid
    from catalogue.concept c where c.yso = any(${[...confirmed, ...removed]}::text[])
    on conflict (work_id, yso) do update set settled = excluded.settled, settled_at = excluded.settled_at, settled_by = excluded.settled_by
      where work_subject.settled <> excluded.settled
    returning yso`.execute(tx)
  return rows.map((row) => row.yso)
}
