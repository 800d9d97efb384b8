import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/** Something that the database told; after a break of the line to it `told` is undefined: anything may have been missed. */
export type Notice = { readonly channel: string; readonly told: string | undefined }

/** Hears what the database tells on some channels, on a connection of its own that is opened anew when it breaks. */
export function listenTo(
  url: string,
  channels: readonly string[],
  hear: (notice: Notice) => void,
): { stop(): Promise<void> } {
  let client: pg.Client | undefined
  let stopped = false
  const open = async (missed: boolean): Promise<void> => {
    const fresh = new pg.Client({ connectionString: url, keepAlive: true })
    client = fresh
    const broken = new Promise<void>((resolve) => {
      fresh.on('error', () => resolve())
      fresh.on('end', () => resolve())
    })
    fresh.on('notification', ({ channel, payload }) => hear({ channel, told: payload ?? '' }))
    await fresh.connect()
    for (const channel of channels) await fresh.query(`listen ${pg.escapeIdentifier(channel)}`)
    if (missed) for (const channel of channels) hear({ channel, told: undefined })
    await broken
  }
  const forever = async (): Promise<void> => {
    for (let missed = false; !stopped; missed = true) {
      await open(missed).catch(() => {})
      void client?.end().catch(() => {}) // one that failed may still hold its line
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
