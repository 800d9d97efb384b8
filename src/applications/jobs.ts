import * as z from 'zod'
import type { Job } from '../io/jobs.ts'
import type { Outside } from '../io/outside.ts'
import { noteParts } from './actions/note-parts.ts'
import { removeDrafts, tellRemoval } from './actions/remove-drafts.ts'
import { remind } from './actions/remind.ts'
import { remindSupplement } from './actions/remind-supplement.ts'
import { tellNotice } from './actions/tell-notice.ts'
import { tellAmended } from './actions/tell-amended.ts'

const heard = z.object({ about: z.string() })

type Ground = Pick<Outside, 'write' | 'clock' | 'baseUrl'>

/** Notes what of the sent versions can be secret. */
const notingParts = (outside: Ground): Job => ({
  name: 'applications.note_parts',
  heard: ['application.submitted', 'application.admitted_late', 'supplement.answered', 'edit.made'],
  every: '27 * * * *',
  run: async () => {
    await noteParts({ db: outside.write })
  },
})

/** Removes drafts that were never sent. */
const removingDrafts = (outside: Ground): Job => ({
  name: 'applications.remove_drafts',
  heard: [],
  every: '10 3 * * *',
  run: async () => {
    const here = { db: outside.write, now: outside.clock() }
    await tellRemoval(here)
    await removeDrafts(here)
  },
})

/**
 * What this room does by itself: reminds of what stands unsent when a call is about to close and of requests about to end, tells of changes
 * of a call, notes what of the sent versions can be secret, and removes drafts that were never sent some time after their call has ended.
 */
export const jobs = (outside: Ground): readonly Job[] => [
  {
    name: 'applications.remind',
    heard: [],
    every: '7 * * * *',
    run: async () => {
      await remind({ db: outside.write, now: outside.clock() })
    },
  },
  {
    name: 'applications.remind_supplement',
    heard: [],
    every: '17 * * * *',
    run: async () => {
      await remindSupplement({ db: outside.write, now: outside.clock() })
    },
  },
  {
    name: 'applications.tell_amended',
    heard: ['call.amended'],
    run: async (payload) => {
      await tellAmended({ db: outside.write, now: outside.clock() }, heard.parse(payload).about, outside.baseUrl.origin)
    },
  },
  {
    name: 'applications.tell_notice',
    heard: ['call.notice_published', 'call.notice_withdrawn'],
    run: async (payload) => {
      await tellNotice({ db: outside.write, now: outside.clock() }, heard.parse(payload).about, outside.baseUrl.origin)
    },
  },
  notingParts(outside),
  removingDrafts(outside),
]
