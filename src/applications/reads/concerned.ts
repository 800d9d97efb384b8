import type { Read } from '../../io/db.ts'
import type { ApplicationState } from '../application.ts'

/** How many applications of a call are drafts, how many were sent and not taken back, and how many of those sent are decided already. */
export async function countConcerned(db: Read, callId: string) {
  const rows = await db
    .selectFrom('applications.application')
    .select('state')
    .select((of) => of.fn.countAll<string>().as('count'))
    .where('call_id', '=', callId)
    .groupBy('state')
    .execute()
  const of = (state: ApplicationState) => Number(rows.find((row) => row.state === state)?.count ?? 0)
  return { drafts: of('draft'), sent: of('submitted') + of('in_assessment'), decided: of('decided') }
}
