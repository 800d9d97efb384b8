import { lookup } from 'node:dns/promises'
import { request } from 'node:https'
import { connect, isIP, type Socket } from 'node:net'
import type { IncomingMessage } from 'node:http'
import { connect as secure } from 'node:tls'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { pointsInward } from './inward.ts'

/**
 * Why a text from elsewhere was not read: `not_https`, an address that points inward or that nobody knows (`unknown_host`), it is not
 * there (`absent`), it leads on too often, it is too large or takes too long, it is no text in UTF-8, or the other end is broken.
 */
export type ForeignRefusal =
  | 'not_https'
  | 'inward'
  | 'unknown_host'
  | 'absent'
  | 'leads_on'
  | 'too_large'
  | 'too_slow'
  | 'not_text'
  | 'broken'

/**
 * Reads the text at an address of the public web, with nothing of ours: no cookie, no name, no script run. `signal`: when to give up, where
 * several addresses share their time.
 */
export type ReadForeign = (address: string, signal?: AbortSignal) => Promise<Outcome<string, ForeignRefusal>>

/** The edge of the world: asking what a name means, and opening a line to an address. The one thing that a test puts its own in for. */
export type Edge = {
  readonly resolve: (host: string) => Promise<readonly string[]>
  readonly dial: (address: string, port: number) => Socket
  /** Whom to trust as issuer of certificates; what the system trusts where nothing is said. */
  readonly ca?: string | undefined
  /** Milliseconds for the whole of it. */
  readonly patience?: number | undefined
}

const largest = 256 * 1_024 // bytes
const mostSteps = 3
/** So long a text from elsewhere is waited for, in milliseconds. */
export const foreignPatience = 8_000

const worldEdge: Edge = {
  resolve: async (host) => (await lookup(host, { all: true })).map((one) => one.address),
  dial: (address, port) => connect({ host: address, port }),
}

const bare = (hostname: string) => hostname.replace(/^\[|\]$/g, '')

/** What comes, unless it comes too late: who is asked for a name cannot be stopped. */
const before = <T>(signal: AbortSignal, coming: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) reject(new Error('too late'))
    signal.addEventListener('abort', () => reject(new Error('too late')), { once: true })
    coming.then(resolve, reject)
  })

/**
 * One address for a host, which the line is then opened to: nobody asks for its name a second time, so it cannot mean something else by
 * then. A name with any address that points inward is refused whole.
 */
async function addressOf(host: string, edge: Edge, signal: AbortSignal): Promise<Outcome<string, ForeignRefusal>> {
  const addresses = isIP(host) === 0 ? await before(signal, edge.resolve(host)).catch(() => []) : [host]
  if (signal.aborted) return refuse('too_slow')
  const [first] = addresses
  if (first === undefined) return refuse('unknown_host')
  return addresses.some(pointsInward) ? refuse('inward') : done(first)
}

type Step = Outcome<{ readonly text: string } | { readonly onTo: string }, ForeignRefusal>

async function textOf(answer: IncomingMessage): Promise<Step> {
  if ((answer.headers['content-encoding'] ?? 'identity') !== 'identity') return refuse('not_text') // what is packed may be a bomb
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of answer) {
    if (!(part instanceof Uint8Array)) return refuse('not_text')
    size += part.length
    if (size > largest) return refuse('too_large')
    parts.push(part)
  }
  try {
    return done({ text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) })
  } catch {
    return refuse('not_text')
  }
}

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status)

function stepOf(answer: IncomingMessage, from: URL): Promise<Step> | Step {
  const status = answer.statusCode ?? 0
  const { location } = answer.headers
  if (isRedirect(status) && location !== undefined)
    return URL.canParse(location, from.href) ? done({ onTo: new URL(location, from).href }) : refuse('broken')
  if (status === 404 || status === 410) return refuse('absent')
  return status === 200 ? textOf(answer) : refuse('broken')
}

/** Asks one address over one line of its own, and closes it. */
async function asked(url: URL, address: string, edge: Edge, signal: AbortSignal): Promise<Step> {
  const host = bare(url.hostname)
  const socket = edge.dial(address, Number(url.port) || 443)
  const line = secure({ socket, ca: edge.ca, ...(isIP(host) === 0 ? { servername: host } : {}), host })
  const close = () => socket.destroy()
  signal.addEventListener('abort', close)
  try {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = { 'accept-encoding': 'identity', accept: 'text/plain, */*', 'user-agent': 'Talko' }
      socket.on('error', reject)
      line.on('error', reject)
      // A line that is closed on us, or by us, may say so without an error.
      line.on('close', reject)
      socket.on('close', reject)
      // No agent: one would open a line of its own, and ask for the name again.
      request(url, { createConnection: () => line, headers }, resolve)
        .on('error', reject)
        .end()
    })
    return await stepOf(answer, url)
  } catch {
    return refuse(signal.aborted ? 'too_slow' : 'broken') // whatever the other end did is no fault of ours
  } finally {
    signal.removeEventListener('abort', close)
    close()
  }
}

async function step(address: string, edge: Edge, signal: AbortSignal): Promise<Step> {
  if (!URL.canParse(address)) return refuse('not_https')
  const url = new URL(address)
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return refuse('not_https')
  const at = await addressOf(bare(url.hostname), edge, signal)
  return at.ok ? asked(url, at.value, edge, signal) : at
}

/**
 * Reads over https alone, from addresses of the public internet alone, each step of at most three anew; at most 256 kB in at most eight
 * seconds.
 */
export const foreignText =
  (edge: Edge = worldEdge): ReadForeign =>
  async (address, signal = AbortSignal.timeout(edge.patience ?? foreignPatience)) => {
    let at = address
    for (let taken = 0; taken <= mostSteps; taken++) {
      const came = await step(at, edge, signal)
      if (!came.ok) return came
      if ('text' in came.value) return done(came.value.text)
      at = came.value.onTo
    }
    return refuse('leads_on')
  }
