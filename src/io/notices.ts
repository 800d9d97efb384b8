import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/**
 * Hears what the database tells on a channel, on a connection of its own that is opened anew when it breaks. `hear` is given what was
 * told; after a break, an empty text: something may have been missed.
 */
export function listenTo(url: string, channel: string, hear: (notice: string) => void): { stop(): Promise<void> } {
  let client: pg.Client | undefined
  let stopped = false
  const open = async (missed: boolean): Promise<void> => {
    const fresh = new pg.Client({ connectionString: url })
    client = fresh
    const broken = new Promise<void>((resolve) => {
      fresh.on('error', () => resolve())
      fresh.on('end', () => resolve())
    })
    fresh.on('notification', ({ payload }) => hear(payload ?? ''))
    await fresh.connect()
    await fresh.query(`listen ${pg.escapeIdentifier(channel)}`)
    if (missed) hear('')
    await broken
  }
  const forever = async (): Promise<void> => {
    for (let missed = false; !stopped; missed = true) {
      await open(missed).catch(() => {})
      if (!stopped) await pause(500)
    }
  }
  const ended = forever()
  return {
    stop: async () => {
      stopped = true
      await client?.end().catch(() => {})
      await ended
    },
  }
}
