import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import { isLocal, type Settings } from './settings.ts'
import { CannotStart } from './program.ts'
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

/** Asks before anything else is begun. Throws CannotStart where another program listens at the port already. */
export async function portIsFree(settings: Settings): Promise<void> {
  const probe = createServer()
  await listening(probe, settings)
  await new Promise((resolve) => probe.close(resolve))
}

type More = { readonly beside?: Beside | undefined; readonly live?: Live | undefined }

/** Example people sign in without any proof: whoever reaches this machine under another name does not get to them. */
const isForHere = ({ headers }: IncomingMessage): boolean =>
  [headers.host, headers['x-forwarded-host'], headers.forwarded === undefined ? undefined : 'elsewhere'].every(
    (name) => name === undefined || isLocal(String(name).replace(/:\d+$/, '')),
  )

function misdirected(outgoing: ServerResponse): void {
  outgoing.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' })
  outgoing.end(
    'This is an example environment: it answers on its own machine alone. Set OIDC_ISSUER to serve others.\n',
  )
}

/** A question of twenty thousand letters, each of six signs in an address, is answered by a page; what is longer by a sentence. */
const longestHead = 131_072 // bytes
const tooLong =
  'Osoite on liian pitkä. Lyhennä hakua. Adressen är för lång. Förkorta sökningen. The address is too long. Shorten the search.\n'

/** What cannot be read as a request is told so, in every language: nobody has been asked yet which one. */
function unreadable(fault: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable) return void socket.destroy()
  const [status, said] =
    fault.code === 'HPE_HEADER_OVERFLOW' ? ['431 Request Header Fields Too Large', tooLong] : ['400 Bad Request', '']
  const head = [
    `HTTP/1.1 ${status}`,
    'content-type: text/plain; charset=utf-8',
    `content-length: ${Buffer.byteLength(said)}`,
  ]
  socket.end([...head, 'connection: close', '', said].join('\r\n'))
}

/** Serves until closed; closing keeps what is being written on lines, and lets the requests under way end. */
export async function serve(
  app: App,
  settings: Settings,
  { beside, live }: More = {},
): Promise<{ close(): Promise<void> }> {
  const listener = getRequestListener(app.fetch)
  const server = createServer({ maxHeaderSize: longestHead }, (incoming, outgoing) => {
    if (settings.issuer === undefined && !isForHere(incoming)) return misdirected(outgoing)
    const isBeside = beside !== undefined && (incoming.url ?? '').startsWith(`${beside.path}/`)
    if (isBeside) beside.handle(incoming, outgoing)
    else void listener(incoming, outgoing)
  })
  server.on('clientError', unreadable)
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
