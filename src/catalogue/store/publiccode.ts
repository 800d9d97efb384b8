import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import { toldInFile, type Publiccode } from '../publiccode/publiccode.ts'
import { offerOfSoftware, summaryOfSoftware, titleOfSoftware } from '../publiccode/work.ts'
import { codeAddress } from '../reads/publiccode.ts'

/** Makes others who enter a software with its code at the same address wait until the transaction ends. */
export const lockCode = (tx: Write, url: string) =>
  sql`select pg_advisory_xact_lock(hashtext('catalogue.publiccode'), hashtext(${codeAddress(sql`${url}::text`)}))`.execute(
    tx,
  )

type Read = { readonly workId: string; readonly said: Publiccode; readonly at: Date; readonly by: string }

/** Keeps what a file said, in place of what was read before. */
export const keepPubliccode = (tx: Write, { workId, said, at, by }: Read) =>
  sql`
    insert into catalogue.publiccode (work_id, url, said, read_at, read_by)
    values (${workId}::uuid, ${said.url}, ${JSON.stringify(said)}::jsonb, ${at}, ${by}::uuid)
    on conflict (work_id) do update set url = excluded.url, said = excluded.said, read_at = excluded.read_at, read_by = excluded.read_by`.execute(
    tx,
  )

/** Facts that nobody but a file has told go; gives those that stay, which a source tells. */
export async function clearFacts(tx: Write, workId: string) {
  await tx
    .deleteFrom('catalogue.work_fact')
    .where('work_id', '=', workId)
    .where('source_key', 'is', null)
    .where('by_owner', '=', false)
    .execute()
  return tx.selectFrom('catalogue.work_fact').select(['position', 'url']).where('work_id', '=', workId).execute()
}

/** Writes a work anew by what its file says now; its facts are written after it. */
export async function saveSoftware(tx: Write, workId: string, said: Publiccode, licences: readonly string[]) {
  const offer = offerOfSoftware(said)
  await sql`
    update catalogue.work set title = ${JSON.stringify(titleOfSoftware(said))}::jsonb, summary = ${JSON.stringify(summaryOfSoftware(said))}::jsonb,
      form = coalesce(form, 'software'), status = ${offer.status}, licence = ${offer.licence}, licences = ${licences}::text[],
      licence_read = ${offer.licenceRead}, last_change_on = ${offer.lastChangeOn}::date,
      users_words = ${offer.usersWords === null ? null : JSON.stringify(offer.usersWords)}::jsonb
    where id = ${workId}::uuid`.execute(tx)
}

/** Enters the users that a file names, in place of those that it named before; a municipality by any of its names. */
export async function saveNamedUsers(tx: Write, workId: string, names: readonly string[]) {
  await tx.deleteFrom('catalogue.known_user').where('work_id', '=', workId).where('told_in', '=', toldInFile).execute()
  await sql`
    insert into catalogue.known_user (work_id, position, organisation_id, name, told_in)
    select ${workId}::uuid, (select coalesce(max(position), 0) from catalogue.known_user where work_id = ${workId}::uuid) + row_number() over (order by said.place),
      (select m.organisation_id from people.municipality m join people.organisation o on o.id = m.organisation_id
        where m.valid_to is null and lower(said.name) in (lower(o.name->'fi'->>'text'), lower(o.name->'sv'->>'text'), lower(m.genitive_fi || ' kaupunki'),
          lower(m.genitive_fi || ' kunta'), lower(m.name_with_kind_sv), lower('City of ' || (o.name->'fi'->>'text'))) limit 1),
      said.name, ${toldInFile}
    from unnest(${[...new Set(names)]}::text[]) with ordinality said(name, place)
    where not exists (select from catalogue.known_user k where k.work_id = ${workId}::uuid and k.name = said.name)`.execute(
    tx,
  )
}
