import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Settings } from './settings.ts'
import { CannotStart } from './running.ts'
import { openLive, type Live } from './sockets.ts'

type App = { fetch: Parameters<typeof getRequestListener>[0] }
export type Beside = { readonly path: string; handle(incoming: IncomingMessage, outgoing: ServerResponse): void }

const listening = (server: Server, settings: Settings) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => {
      const taken = fault.code === 'EADDRINUSE'
      reject(
        taken
          ? new CannotStart(
              `Port ${settings.port} is taken by another program. Set PORT to a free one, for example PORT=3001 npm start.`,
            )
          : fault,
      )
    })
    server.listen(settings.port, settings.host, resolve)
  })

type More = { readonly beside?: Beside | undefined; readonly live?: Live | undefined }

/** Serves until closed; closing keeps what is being written on lines, and lets the requests under way end. */
export async function serve(
  app: App,
  settings: Settings,
  { beside, live }: More = {},
): Promise<{ close(): Promise<void> }> {
  const listener = getRequestListener(app.fetch)
  const server = createServer((incoming, outgoing) => {
    const isBeside = beside !== undefined && (incoming.url ?? '').startsWith(`${beside.path}/`)
    if (isBeside) beside.handle(incoming, outgoing)
    else void listener(incoming, outgoing)
  })
  const lines = live === undefined ? undefined : openLive(server, live, settings.baseUrl)
  await listening(server, settings)
  return {
    close: async () => {
      await lines?.close()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      })
    },
  }
}
