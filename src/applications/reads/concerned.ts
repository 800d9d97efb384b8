import type { Read } from '../../io/db.ts'

/** How many applications of a call are drafts, and how many have been sent and not taken back. */
export async function countConcerned(db: Read, callId: string): Promise<{ drafts: number; sent: number }> {
  const rows = await db
    .selectFrom('applications.application')
    .select('state')
    .select((of) => of.fn.countAll<string>().as('count'))
    .where('call_id', '=', callId)
    .where('state', 'in', ['draft', 'submitted'])
    .groupBy('state')
    .execute()
  const of = (state: string) => Number(rows.find((row) => row.state === state)?.count ?? 0)
  return { drafts: of('draft'), sent: of('submitted') }
}
