import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import { presentChannel, presentFor } from '../present.ts'

export type Place = { readonly serverId: string; readonly applicationId: string }
export type Sitting = { readonly person: string; readonly acting: string | null; readonly field: string }

/** Puts those who sit at a server in the place of those who sat there, forgets servers that say nothing any more, and tells the others. */
export async function savePresent(
  tx: Write,
  { serverId, applicationId }: Place,
  { sittings, at }: { readonly sittings: readonly Sitting[]; readonly at: Date },
): Promise<void> {
  const old = new Date(at.getTime() - presentFor)
  await sql`
    with given as materialized (
      select distinct on (person, field) * from jsonb_to_recordset(${JSON.stringify(sittings)}::jsonb) as g(person uuid, acting uuid, field text)
    ), gone as (
      delete from applications.present p where p.at < ${old}::timestamptz or (p.application_id = ${applicationId}::uuid
        and p.server_id = ${serverId}::uuid and not exists (select from given g where g.person = p.person_id and g.field = p.field))
    ), here as (
      insert into applications.present (server_id, application_id, person_id, acting_for, field, at)
      select ${serverId}::uuid, ${applicationId}::uuid, g.person, g.acting, g.field, ${at}::timestamptz from given g
      on conflict (application_id, server_id, person_id, field) do update set at = excluded.at, acting_for = excluded.acting_for
    )
    select pg_notify(${presentChannel}, ${`${applicationId} ${serverId}`})`.execute(tx)
}
