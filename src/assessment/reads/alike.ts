import { sql } from 'kysely'
import { saidIn } from '../../applications/said.ts'
import type { Submission } from '../../applications/submission.ts'
import { pairsAlike } from '../../catalogue/alike.ts'
import { readPlans } from '../../catalogue/reads/plans.ts'
import type { Read } from '../../io/db.ts'
import type { Alike } from '../alike.ts'
import { casesSeenBy, listedColumns } from './cases.ts'

/** How alike two applications must be to be pointed out: of the applications of one theme few are, of those written from each other all. */
const leastAlike = 0.3
const mostPairs = 50

/**
 * The received applications of a call that are about the same, two by two, the likest first. Without those from which the person is
 * disqualified: nothing of them enters the comparison.
 */
export async function listAlike(db: Read, callId: string, personId: string): Promise<Alike> {
  const rows = await casesSeenBy(db, personId)
    .select([...listedColumns, sql<Submission>`v.content`.as('content')])
    .where('a.call_id', '=', callId)
    .orderBy('v.arrived_at')
    .orderBy('a.id')
    .execute()
  const plans = rows.map(({ applicationId, lang, content }) => ({ id: applicationId, lang, text: saidIn(content) }))
  const cases = new Map(rows.map(({ content: _, ...listed }) => [listed.applicationId, listed]))
  const pairs = pairsAlike(await readPlans(db, plans), leastAlike).slice(0, mostPairs)
  return {
    compared: rows.length,
    pairs: pairs.flatMap(({ ids, ...pair }) => {
      const [a, b] = [cases.get(ids[0]), cases.get(ids[1])]
      return a === undefined || b === undefined ? [] : [{ ...pair, cases: [a, b] as const }]
    }),
  }
}
