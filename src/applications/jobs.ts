import type { Job } from '../io/jobs.ts'
import type { Outside } from '../io/outside.ts'
import { remind } from './actions/remind.ts'

/** What this room does by itself: reminds of what stands unsent when a call is about to close. */
export const jobs = (outside: Pick<Outside, 'write' | 'clock'>): readonly Job[] => [
  {
    name: 'applications.remind',
    heard: [],
    every: '7 * * * *',
    run: async () => {
      await remind({ db: outside.write, now: outside.clock() })
    },
  },
]
