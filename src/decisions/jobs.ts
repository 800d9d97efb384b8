import * as z from 'zod'
import type { Job } from '../io/jobs.ts'
import type { Outside } from '../io/outside.ts'
import { closeRoundLeft } from './actions/close-round.ts'

const heard = z.object({ about: z.string() })

/** What this room does by itself: a round whose last open application was withdrawn or transferred is decided. */
export const jobs = (outside: Pick<Outside, 'write' | 'clock'>): readonly Job[] => [
  {
    name: 'decisions.close_round',
    heard: ['application.withdrawn', 'application.transferred'],
    run: async (payload) => {
      await closeRoundLeft({ db: outside.write, now: outside.clock() }, heard.parse(payload).about)
    },
  },
]
