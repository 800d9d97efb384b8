import { emptyLetters, forgetAccess } from './disposal.ts'
import { hasRow } from './files.ts'
import type { Job } from './jobs.ts'
import { sendOne, type Send } from './mail.ts'
import type { Outside } from './outside.ts'
import { sealEvents } from './seal.ts'

const idOf = (payload: unknown) =>
  typeof payload === 'object' && payload !== null && 'id' in payload ? String(payload.id) : ''

const dayMs = 86_400_000

/** What the house does by itself, for every room: letters leave, the trail is sealed, what is no longer needed is removed. */
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
  {
    name: 'io.forget_access',
    heard: [],
    every: '50 2 * * *',
    run: async () => {
      await forgetAccess(outside.write, outside.clock())
    },
  },
  {
    name: 'io.empty_letters',
    heard: [],
    every: '55 2 * * *',
    run: async () => {
      await emptyLetters(outside.write, outside.clock())
    },
  },
  {
    name: 'io.sweep_files',
    heard: [],
    every: '20 3 * * *',
    run: async () => {
      // An upload and its row are minutes apart at most; a day leaves room for everything.
      await outside.files.sweep(new Date(outside.clock().getTime() - dayMs), (hash) => hasRow(outside.read, hash))
    },
  },
]
