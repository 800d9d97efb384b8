import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import type { FilledWork } from '../round-work.ts'

const rowsOf = (works: readonly FilledWork[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(
    works.map(({ partners, ...work }) => ({ ...work, milestone: newId(), others: partners?.others ?? null })),
  )}::jsonb) as f("workId" uuid, title jsonb, cents bigint, granted boolean, "decidedOn" date, "from" date, "to" date,
    "registerNumber" text, note jsonb, milestone uuid, others boolean)`

/** Nobody takes part beside the coordinator any more, until they are entered anew. */
export const deletePartners = (tx: Write, ids: readonly string[]) =>
  tx
    .deleteFrom('catalogue.work_party')
    .where('work_id', 'in', [...ids])
    .where('role', '=', 'partner')
    .execute()

/** Fills works in but for their partners, a few statements however many they are; what a source told is noted beside with that source. */
export async function saveFilled(tx: Write, works: readonly FilledWork[], sourceKey: string): Promise<void> {
  await sql`update catalogue.work w set
    title = case when jsonb_typeof(f.title) = 'object' then f.title else w.title end,
    granted_cents = coalesce(f.cents, w.granted_cents),
    period_from = coalesce(f."from", w.period_from),
    period_to = coalesce(f."to", w.period_to),
    register_number = coalesce(f."registerNumber", w.register_number),
    joint = case when f.others is null then w.joint else true end,
    others_in_application = coalesce(f.others, w.others_in_application),
    partners_complete = case when f.others is null then w.partners_complete when f.others then false end
    from ${rowsOf(works)} where w.id = f."workId"`.execute(tx)
  await sql`insert into catalogue.milestone as m (id, work_id, kind, on_day, cents, source_key)
    select f.milestone, f."workId", 'granted', f."decidedOn", f.cents, ${sourceKey} from ${rowsOf(works)}
    where f.granted or f."decidedOn" is not null or f.cents is not null
    on conflict (work_id, kind) do update set on_day = coalesce(excluded.on_day, m.on_day),
      cents = coalesce(excluded.cents, m.cents), source_key = excluded.source_key`.execute(tx)
  await sql`insert into catalogue.work_fact (work_id, position, kind, text, source_key)
    select f."workId", coalesce((select max(position) from catalogue.work_fact k where k.work_id = f."workId"), 0) + 1,
      'note', f.note, ${sourceKey} from ${rowsOf(works)}`.execute(tx)
}
