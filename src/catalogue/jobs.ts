import type { Job } from '../io/jobs.ts'
import type { Outside } from '../io/outside.ts'
import { askAgain } from './actions/ask-again.ts'
import { embedWorks } from './actions/embed-works.ts'
import { tellSearchers } from './actions/tell-searchers.ts'

/**
 * What this room does by itself: every morning it asks those whose word of an adoption is a year old whether it still holds, every night it
 * tells who has saved searches what is new in them, and where an embedding model is plugged in it is told of works that are new or changed.
 */
export const jobs = (outside: Pick<Outside, 'write' | 'clock' | 'baseUrl' | 'embed'>): readonly Job[] => [
  {
    name: 'catalogue.ask_again',
    heard: [],
    every: '20 5 * * *',
    run: async () => {
      await askAgain({ db: outside.write, now: outside.clock(), origin: outside.baseUrl.origin })
    },
  },
  {
    name: 'catalogue.tell_searchers',
    heard: [],
    every: '40 3 * * *',
    run: async () => {
      await tellSearchers({ db: outside.write, now: outside.clock(), origin: outside.baseUrl.origin })
    },
  },
  {
    name: 'catalogue.embed_works',
    heard: outside.embed === undefined ? [] : ['work.entered', 'work.changed'],
    every: '*/10 * * * *',
    run: async () => {
      if (outside.embed !== undefined) await embedWorks({ db: outside.write, embed: outside.embed })
    },
  },
]
