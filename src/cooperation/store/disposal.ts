import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import { letFilesGo } from '../../io/files.ts'

/**
 * Removes what was inside the spaces that closed before a moment: notes with every wording, meetings with their minutes in every wording, what was shared
 * with members alone. What everybody sees stays. Gives of how many spaces something was removed.
 */
export async function removeInside(tx: Write, before: Date): Promise<number> {
  const { rows } = await sql<{ count: number; files: readonly string[] | null }>`
    with over as materialized (
      select id from cooperation.space where state = 'closed' and closed_at < ${before}
    ), worded as (
      delete from cooperation.note_wording w using cooperation.note n, over
      where w.note_id = n.id and n.space_id = over.id returning n.space_id
    ), minuted as (
      delete from cooperation.minutes_wording w using cooperation.meeting m, over
      where w.meeting_id = m.id and m.space_id = over.id
    ), met as (
      delete from cooperation.meeting m using over where m.space_id = over.id returning m.space_id
    ), shared as (
      delete from cooperation.result r using over where r.space_id = over.id and not r.for_all returning r.space_id, r.file_hash
    )
    select (select array_agg(distinct file_hash) from shared where file_hash is not null) as files, (
      select count(*)::int from (select space_id from worded union select space_id from met union select space_id from shared) x) as count`.execute(
    tx,
  )
  await sql`
    delete from cooperation.note n using cooperation.space s
    where s.id = n.space_id and s.state = 'closed' and s.closed_at < ${before}`.execute(tx)
  const [removed] = rows
  const files = removed?.files ?? []
  if (files.length > 0) await letFilesGo(tx, files)
  return removed?.count ?? 0
}
