import type { Job } from '../io/jobs.ts'
import type { Outside } from '../io/outside.ts'
import { tellWaiting } from './actions/tell-waiting.ts'

/** What this room does by itself: tells those who handle cases, once an hour at most, that something new waits at their desk. */
export const jobs = (outside: Pick<Outside, 'write' | 'clock'>): readonly Job[] => [
  {
    name: 'desk.tell_waiting',
    heard: [],
    every: '37 * * * *',
    run: async () => {
      await tellWaiting({ db: outside.write, now: outside.clock() })
    },
  },
]
