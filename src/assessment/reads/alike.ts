import { sql } from 'kysely'
import { allSaidIn } from '../../applications/said.ts'
import { withoutCovered } from '../../applications/covering.ts'
import type { Submission } from '../../applications/submission.ts'
import { pairsAlike } from '../../catalogue/alike.ts'
import { readPlans } from '../../catalogue/reads/plans.ts'
import { listClosedQuestions } from '../../forms/reads.ts'
import type { Read } from '../../io/db.ts'
import { listSecrecy } from '../../register/reads/secrecy.ts'
import { partName } from '../../register/secrecy/part.ts'
import type { Alike } from '../alike.ts'
import { casesSeenBy, listedColumns } from './cases.ts'

/** How alike two applications must be to be pointed out: of the applications of one theme few are, of those written from each other all. */
const leastAlike = 0.3
const mostPairs = 50

type Row = { readonly applicationId: string; readonly content: Submission }

/**
 * The versions without anything that is or was asked to be secret in them, in the same order: what two applications have in common is
 * shown to those who handle the one and the other.
 */
async function withoutSecrets(db: Read, rows: readonly Row[]): Promise<readonly Submission[]> {
  const [secrecy, closed] = await Promise.all([
    listSecrecy(
      db,
      rows.map(({ applicationId }) => applicationId),
    ),
    listClosedQuestions(db, [...new Set(rows.map(({ content }) => content.formId))]),
  ])
  return rows.map(({ applicationId, content }) => {
    const { requests = [], decisions = [] } = secrecy.get(applicationId) ?? {}
    const byForm = closed.filter(({ formId }) => formId === content.formId)
    const parts = [
      ...[...requests, ...decisions].map(({ part }) => part),
      ...byForm.map(({ key }) => partName({ kind: 'answer', key })),
    ]
    return withoutCovered(content, parts, '')
  })
}

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
  const open = await withoutSecrets(db, rows)
  const plans = rows.map(({ applicationId, lang }, index) => ({
    id: applicationId,
    lang,
    text: allSaidIn(open[index] ?? { title: {}, answers: {}, partners: [] }),
  }))
  const cases = new Map(rows.map(({ content: _, ...listed }) => [listed.applicationId, listed]))
  const pairs = pairsAlike(await readPlans(db, plans), { least: leastAlike, pairs: mostPairs })
  return {
    compared: rows.length,
    pairs: pairs.flatMap(({ ids, ...pair }) => {
      const [a, b] = [cases.get(ids[0]), cases.get(ids[1])]
      return a === undefined || b === undefined ? [] : [{ ...pair, cases: [a, b] as const }]
    }),
  }
}
