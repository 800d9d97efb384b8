import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import { adoptionIn, type ParsedAdoption } from '../typed-adoption.ts'

/** What is taken into use as it is kept; of an application that has said nothing yet it is empty. */
export const adoptionOf = async (tx: Write, applicationId: string): Promise<ParsedAdoption> =>
  (await tx
    .selectFrom('applications.reuse_check')
    .select(['adopts_work as workId', 'adopts_how as way', 'replaces'])
    .select(['consent_by as consentBy', 'consent_on as consentOn'])
    .where('application_id', '=', applicationId)
    .executeTakeFirst()) ?? adoptionIn({})

/** Keeps what is taken into use beside the reuse check. Says whether anything became different. */
export async function saveAdoptionRow(tx: Write, applicationId: string, row: ParsedAdoption): Promise<boolean> {
  const kept = {
    adopts_work: row.workId,
    adopts_how: row.way,
    replaces: row.replaces,
    consent_by: row.consentBy,
    consent_on: row.consentOn,
  }
  const { rows } = await sql<{ changed: boolean }>`
    insert into applications.reuse_check (application_id, why, searched, adopts_work, adopts_how, replaces, consent_by, consent_on)
    values (${applicationId}, '', '', ${kept.adopts_work}, ${kept.adopts_how}, ${kept.replaces}, ${kept.consent_by}, ${kept.consent_on})
    on conflict (application_id) do update set adopts_work = excluded.adopts_work, adopts_how = excluded.adopts_how,
      replaces = excluded.replaces, consent_by = excluded.consent_by, consent_on = excluded.consent_on
    where (applications.reuse_check.adopts_work, applications.reuse_check.adopts_how, applications.reuse_check.replaces,
      applications.reuse_check.consent_by, applications.reuse_check.consent_on)
      is distinct from (excluded.adopts_work, excluded.adopts_how, excluded.replaces, excluded.consent_by, excluded.consent_on)
    returning true as changed`.execute(tx)
  return rows.length > 0
}
