import * as z from 'zod'
import type { Job } from '../io/jobs.ts'
import type { Outside } from '../io/outside.ts'
import { tellByClock, tellFollowers } from './actions/tell-followers.ts'

const heard = z.object({ event: z.coerce.string(), what: z.string(), about: z.string() })
const newsOf = {
  'call.amended': 'amended',
  'call.answered': 'answered',
  'call.priority_laid': 'priority',
  'call.notice_published': 'notice',
  'call.notice_withdrawn': 'notice_withdrawn',
} as const
const isNews = (what: string): what is keyof typeof newsOf => Object.hasOwn(newsOf, what)

/** What this room tells of by itself. Nothing here opens or closes a call: that is the clock's, at every request. */
export const jobs = (outside: Pick<Outside, 'write' | 'clock' | 'baseUrl' | 'example'>): readonly Job[] => {
  const here = () => ({
    db: outside.write,
    now: outside.clock(),
    origin: outside.baseUrl.origin,
    example: outside.example,
  })
  return [
    {
      name: 'calls.tell_followers',
      heard: Object.keys(newsOf),
      run: async (payload) => {
        const { event, what, about } = heard.parse(payload)
        if (isNews(what)) await tellFollowers(here(), { callId: about, event, news: newsOf[what] })
      },
    },
    {
      name: 'calls.tell_by_clock',
      heard: [],
      every: '*/10 * * * *',
      run: async () => {
        await tellByClock(here())
      },
    },
  ]
}
