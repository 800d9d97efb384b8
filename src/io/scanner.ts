import net from 'node:net'

/** What a scanner says of bytes. `away`: it did not answer, or could not tell; then nothing is let through. */
export type Verdict =
  | { readonly is: 'clean' }
  | { readonly is: 'infected'; readonly what: string }
  | { readonly is: 'away' }
export type Scan = (bytes: Uint8Array) => Promise<Verdict>

const chunk = 64 * 1_024
const patience = 60_000 // milliseconds of silence
const longestAnswer = 4_096

type Place = { readonly host: string; readonly port: number } | { readonly path: string }

const placeOf = (address: URL): Place =>
  address.protocol === 'unix:'
    ? { path: address.pathname }
    : { host: address.hostname.replace(/^\[|\]$/g, ''), port: Number(address.port) || 3310 }

/** The bytes as clamd reads them from a stream: each part after its length, a length of nothing at the end. */
function* framed(bytes: Uint8Array): Generator<Uint8Array> {
  yield Buffer.from('zINSTREAM\0')
  for (let at = 0; at < bytes.length; at += chunk) {
    const part = bytes.subarray(at, at + chunk)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(part.length)
    yield length
    yield part
  }
  yield Buffer.alloc(4)
}

/** clamd's answer: `stream: OK`, `stream: NAME FOUND`; anything else is no verdict. */
export function verdictIn(answer: string): Verdict {
  const said = answer.replace(/\0[^]*$/, '').trim()
  if (said === 'stream: OK') return { is: 'clean' }
  const found = /^stream: (.+) FOUND$/.exec(said)
  return found === null ? { is: 'away' } : { is: 'infected', what: found[1] ?? '' }
}

function answered(socket: net.Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    socket.setTimeout(patience, () => reject(new Error('silence')))
    socket.on('data', (part) => {
      said += part.toString('latin1')
      if (said.includes('\0') || said.length > longestAnswer) resolve(said)
    })
    socket.on('end', () => resolve(said))
    socket.on('error', reject)
  })
}

/** ClamAV's own protocol (INSTREAM) over TCP (`tcp://host:3310`) or a local socket (`unix:/run/clamav/clamd.ctl`). */
export const clamAt =
  (address: URL): Scan =>
  async (bytes) => {
    const socket = net.connect(placeOf(address))
    try {
      const answer = answered(socket)
      for (const part of framed(bytes)) if (!socket.destroyed) socket.write(part)
      return verdictIn(await answer)
    } catch {
      return { is: 'away' }
    } finally {
      socket.destroy()
    }
  }

/** Where no scanner is set, files are checked for type and size alone. */
export const unscanned: Scan = async () => ({ is: 'clean' })
