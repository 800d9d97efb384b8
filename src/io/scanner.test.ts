import net from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { clamAt, verdictIn, type Verdict } from './scanner.ts'

const servers: net.Server[] = []
afterAll(() => servers.forEach((server) => server.close()))

/** A small clamd: reads a stream by its protocol and answers by what was in it. */
function clamd(say: (bytes: Buffer) => string | null): Promise<URL> {
  const server = net.createServer((socket) => {
    let got = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', (part) => {
      got = Buffer.concat([got, part])
      const bytes = streamIn(got)
      if (bytes === undefined) return
      const answer = say(bytes)
      if (answer === null) socket.destroy()
      else socket.end(`${answer}\0`)
    })
  })
  servers.push(server)
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const at = server.address()
      resolve(new URL(`tcp://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`))
    })
  })
}

/** The bytes of a whole stream; undefined while some are still to come. */
function streamIn(got: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0'
  if (got.length < command.length) return undefined
  if (got.subarray(0, command.length).toString() !== command) throw new Error('no stream')
  const parts: Buffer[] = []
  for (let at = command.length; at + 4 <= got.length;) {
    const length = got.readUInt32BE(at)
    if (length === 0) return Buffer.concat(parts)
    parts.push(got.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}

const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'
const scanner = () => clamd((bytes) => (bytes.includes(eicar) ? 'stream: Eicar-Signature FOUND' : 'stream: OK'))

test('every byte reaches the scanner, in parts, and it says what it found', async () => {
  let seen = 0
  const scan = clamAt(
    await clamd((bytes) => {
      seen = bytes.length
      return 'stream: OK'
    }),
  )
  expect(await scan(new Uint8Array(200_001))).toEqual({ is: 'clean' } satisfies Verdict)
  expect(seen).toBe(200_001)
  const finds = clamAt(await scanner())
  expect(await finds(Buffer.from(`${'a'.repeat(100_000)}${eicar}`))).toEqual({
    is: 'infected',
    what: 'Eicar-Signature',
  })
  expect(await finds(new Uint8Array())).toEqual({ is: 'clean' })
})

test('a scanner that is away, breaks off or cannot tell has not said that a file is clean', async () => {
  expect(await clamAt(new URL('tcp://127.0.0.1:1'))(Buffer.from('a'))).toEqual({ is: 'away' })
  expect(await clamAt(new URL('unix:/nowhere/clamd.ctl'))(Buffer.from('a'))).toEqual({ is: 'away' })
  expect(await clamAt(await clamd(() => null))(Buffer.from('a'))).toEqual({ is: 'away' })
  const full = clamAt(await clamd(() => 'INSTREAM size limit exceeded. ERROR'))
  expect(await full(Buffer.from('a'))).toEqual({ is: 'away' })
})

test.each(['', 'stream: OKAY', 'OK', 'stream: x ERROR', '\0stream: OK'])('%j is no verdict', (answer) =>
  expect(verdictIn(answer)).toEqual({ is: 'away' }),
)
