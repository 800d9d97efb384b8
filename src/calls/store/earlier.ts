import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'

/** One table at a time: what two people bring at once is not entered twice. */
export const holdRecord = (tx: Write) => sql`select pg_advisory_xact_lock(hashtext('calls.earlier'))`.execute(tx)

/** The sources of the outcomes that are known of calls; a call without an outcome is not among them. */
export const sourcesOfOutcomes = async (
  tx: Write,
  callIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> =>
  new Map(
    callIds.length === 0
      ? []
      : (
          await tx
            .selectFrom('calls.outcome')
            .select(['call_id', 'source_key'])
            .where('call_id', 'in', [...callIds])
            .execute()
        ).map((row) => [row.call_id, row.source_key]),
  )
