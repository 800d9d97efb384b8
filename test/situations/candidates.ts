import type { Points } from '../../src/assessment/medians.ts'
import type { Candidate, Rules } from '../../src/assessment/ranking.ts'

/** Three criteria, the first two core ones with a threshold. */
export const criteria = [
  { key: 'improvement', weight: 40, core: true, lowest: 200 },
  { key: 'change', weight: 40, core: true, lowest: 200 },
  { key: 'joint', weight: 20, core: false, lowest: null },
]
/** The rules of a call without a published appropriation. */
export const rules = (over: Partial<Rules> = {}): Rules => ({
  criteria,
  lowestScore: 250,
  appropriationCents: null,
  priorityPurpose: null,
  ...over,
})
/** The points of one assessor. */
export const sheet = (improvement: number, change: number, joint: number): Points => ({ improvement, change, joint })

/** An application that two have assessed alike. */
export const candidate = (applicationId: string, over: Partial<Candidate> = {}): Candidate => ({
  applicationId,
  caseNumber: `XM/${applicationId}/2026`,
  purpose: null,
  arrivedAt: new Date('2026-10-01T10:00:00Z'),
  soughtCents: 100_000_00,
  proposed: null,
  expected: 2,
  sheets: [sheet(4, 4, 4), sheet(4, 4, 4)],
  ...over,
})
