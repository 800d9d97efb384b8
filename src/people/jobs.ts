import type { Job } from '../io/jobs.ts'
import type { Outside } from '../io/outside.ts'
import { removeEndedSessions } from './store/session.ts'

/** What this room does by itself: sessions that have ended are forgotten. */
export const jobs = (outside: Pick<Outside, 'write' | 'clock'>): readonly Job[] => [
  {
    name: 'people.forget_sessions',
    heard: [],
    every: '40 3 * * *',
    run: async () => {
      await removeEndedSessions(outside.write, outside.clock())
    },
  },
]
