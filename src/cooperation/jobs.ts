import type { Job } from '../io/jobs.ts'
import type { Outside } from '../io/outside.ts'
import { removeClosedParts } from './actions/remove-inside.ts'
import { suggestNear } from './actions/suggest-near.ts'

/** What this room does by itself: every morning it suggests projects that are about the same to those who lead them, and every night it removes what was inside spaces that closed years ago. */
export const jobs = (outside: Pick<Outside, 'write' | 'clock' | 'baseUrl'>): readonly Job[] => [
  {
    name: 'cooperation.suggest_near',
    heard: [],
    every: '40 5 * * *',
    run: async () => {
      await suggestNear({ db: outside.write, now: outside.clock(), origin: outside.baseUrl.origin })
    },
  },
  {
    name: 'cooperation.remove_closed_parts',
    heard: [],
    every: '5 3 * * *',
    run: async () => {
      await removeClosedParts({ db: outside.write, now: outside.clock() })
    },
  },
]
