import * as z from 'zod'
import type { Job } from '../io/jobs.ts'
import type { Outside } from '../io/outside.ts'
import { forgetContacts } from './actions/forget-contacts.ts'
import { tellParties } from './actions/tell-parties.ts'

const heard = z.object({ about: z.string() })

/** What happens after publication: the parties of the call are written to; addresses of contacts go when they are no longer shown. */
export const jobs = (outside: Pick<Outside, 'write' | 'clock' | 'baseUrl'>): readonly Job[] => [
  {
    name: 'announcements.tell_parties',
    heard: ['announcement.published'],
    run: async (payload) => {
      await tellParties({ db: outside.write, now: outside.clock() }, heard.parse(payload).about, outside.baseUrl.origin)
    },
  },
  {
    name: 'announcements.forget_contacts',
    heard: [],
    every: '5 3 * * *',
    run: async () => {
      await forgetContacts({ db: outside.write, now: outside.clock() })
    },
  },
]
