import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Settings } from './settings.ts'
import { CannotStart } from './running.ts'

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

/** Serves until closed; closing lets the requests under way end. */
export async function serve(app: App, settings: Settings, beside?: Beside): Promise<{ close(): Promise<void> }> {
  const listener = getRequestListener(app.fetch)
  const server = createServer((incoming, outgoing) => {
    const isBeside = beside !== undefined && (incoming.url ?? '').startsWith(`${beside.path}/`)
    if (isBeside) beside.handle(incoming, outgoing)
    else void listener(incoming, outgoing)
  })
  await listening(server, settings)
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      }),
  }
}
