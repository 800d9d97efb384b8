import type { Job } from '../io/jobs.ts'
import type { Outside } from '../io/outside.ts'
import { forgetSessions } from './actions/forget-sessions.ts'

/** What this room does by itself: sessions that have ended are forgotten. */
export const jobs = (outside: Pick<Outside, 'write' | 'clock'>): readonly Job[] => [
  {
    name: 'people.forget_sessions',
    heard: [],
    every: '40 3 * * *',
    run: async () => {
      await forgetSessions(outside.write, outside.clock())
    },
  },
]
