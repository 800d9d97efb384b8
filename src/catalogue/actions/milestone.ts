import type { Write } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'
import { saveMilestone } from '../store/work.ts'
import type { MilestoneKind } from '../work.ts'

/**
 * Writes what happened to a work, for a room to the right, in its transaction: `published` by the announcement, `started` and `ended`
 * by the grant. `cents` and `words` where they belong to it. Happening again takes the place of what was written before.
 */
export const milestone = (
  tx: Write,
  workId: string,
  happened: {
    readonly kind: MilestoneKind
    readonly onDay: string | null
    readonly cents?: number
    readonly words?: Words
  },
): Promise<unknown> =>
  saveMilestone(tx, workId, {
    kind: happened.kind,
    onDay: happened.onDay,
    cents: happened.cents ?? null,
    words: happened.words ?? null,
    sourceKey: null,
  })
