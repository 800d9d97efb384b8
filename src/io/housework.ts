import type { Job } from './jobs.ts'
import { sendOne, type Send } from './mail.ts'
import type { Outside } from './outside.ts'
import { sealEvents } from './seal.ts'

const idOf = (payload: unknown) =>
  typeof payload === 'object' && payload !== null && 'id' in payload ? String(payload.id) : ''

/** What the house does by itself, for every room: letters leave, the trail is sealed. */
export const housework = (outside: Outside, send: Send): readonly Job[] => [
  { name: 'io.send_mail', heard: [], run: (payload) => sendOne(outside.write, send, idOf(payload), outside.clock) },
  {
    name: 'io.seal_events',
    heard: [],
    every: '*/5 * * * *',
    run: async () => {
      await sealEvents(outside.write, outside.clock())
    },
  },
]
