import type { Job } from '../io/jobs.ts'
import type { Outside } from '../io/outside.ts'
import { suggestNear } from './actions/suggest-near.ts'

/** What this room does by itself: every morning it suggests projects that are about the same to those who lead them. */
export const jobs = (outside: Pick<Outside, 'write' | 'clock' | 'baseUrl'>): readonly Job[] => [
  {
    name: 'cooperation.suggest_near',
    heard: [],
    every: '40 5 * * *',
    run: async () => {
      await suggestNear({ db: outside.write, now: outside.clock(), origin: outside.baseUrl.origin })
    },
  },
]
