import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'
import type { Told } from '../offer/telling.ts'

const json = (words: Words | null) => (words === null ? null : JSON.stringify(words))

/** Holds a work against another who writes it at the same time. */
export const lockWork = (tx: Write, workId: string) =>
  sql`select from catalogue.work where id = ${workId}::uuid for update`.execute(tx)

async function saveOwnFacts(tx: Write, workId: string, { result, links }: Told): Promise<void> {
  await tx.deleteFrom('catalogue.work_fact').where('work_id', '=', workId).where('by_owner', '=', true).execute()
  const rows = [
    ...(result === null ? [] : [{ kind: 'result', text: json(result), url: null }]),
    ...links.map((url) => ({ kind: 'link', text: null, url })),
  ]
  if (rows.length === 0) return
  await sql`
    insert into catalogue.work_fact (work_id, position, kind, text, url, by_owner)
    select ${workId}::uuid, (select coalesce(max(position), 0) from catalogue.work_fact where work_id = ${workId}::uuid) + row_number() over (order by told.place),
      told.kind, told.text, told.url, true
    from unnest(${rows.map((row) => row.kind)}::text[], ${rows.map((row) => row.text)}::jsonb[], ${rows.map((row) => row.url)}::text[])
      with ordinality told(kind, text, url, place)`.execute(tx)
}

/** Writes what those who lead a work tell of it; its title, parties, and what sources say of it stay. */
export async function saveTold(
  tx: Write,
  workId: string,
  told: Told & { readonly resultOfId: string | null },
): Promise<void> {
  await sql`
    update catalogue.work set kind = ${told.kind}, form = ${told.form}, status = ${told.status}, licence = ${told.licence},
      licences = ${[...told.licences]}::text[], licence_read = ${told.licenceRead}, gets = ${[...told.gets]}::text[],
      changes = ${[...told.changes]}::text[], services = ${[...told.services]}::text[], sorted_by = ${told.sortedBy},
      summary = ${json(told.summary)}::jsonb, contact = ${json(told.contact)}::jsonb, result_of = ${told.resultOfId}::uuid
    where id = ${workId}::uuid`.execute(tx)
  await saveOwnFacts(tx, workId, told)
}
