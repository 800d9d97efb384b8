import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'

/** One table at a time: what two people bring at once is not entered twice. */
export const holdRecord = (tx: Write) => sql`select pg_advisory_xact_lock(hashtext('calls.earlier'))`.execute(tx)
