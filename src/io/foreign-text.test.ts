import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { RequestListener } from 'node:http'
import { connect, createServer as createPlain } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foreignText, type Edge } from './foreign-text.ts'
import { pointsInward } from './inward.ts'

const cert = readFileSync('test/certificate/certificate.pem', 'utf8')
const key = readFileSync('test/certificate/key.pem', 'utf8')
const open = '93.184.215.14'

let server: Server
let port = 0
let dialled: string[] = []
let askedFor: string[] = []

const to =
  (location: string): RequestListener =>
  (_asked, answer) =>
    answer.writeHead(302, { location }).end()
const doors: Readonly<Record<string, RequestListener>> = {
  '/publiccode.yml': (_asked, answer) => answer.end('name: Medusa ä'),
  '/latin1': (_asked, answer) => answer.end(Buffer.from('näme', 'latin1')),
  '/large': (_asked, answer) => answer.end(Buffer.alloc(10_000_000, 'a')),
  '/packed': (_asked, answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
  '/fault': (_asked, answer) => answer.writeHead(500).end(),
  '/moved': to('/publiccode.yml'),
  '/round': to('/round'),
  '/to-metadata': to('https://169.254.169.254/latest/meta-data'),
  '/to-plain': to('http://code.example.fi/publiccode.yml'),
  '/to-inward': to('https://inside.example.fi/publiccode.yml'),
  '/silent': () => {},
  '/drip': (_asked, answer) => {
    answer.write('a')
  },
}

beforeAll(async () => {
  server = createServer({ cert, key }, (asked, answer) => {
    const door = doors[asked.url ?? '']
    if (door === undefined) answer.writeHead(404).end()
    else door(asked, answer)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const names: Readonly<Record<string, readonly string[]>> = {
  'code.example.fi': [open],
  'other.example.fi': [open],
  'wrong-name.example.fi': [open],
  'inside.example.fi': ['10.0.0.7'],
  'half-inside.example.fi': [open, '::1'],
  'mapped.example.fi': ['::ffff:127.0.0.1'],
}

/** Every address of the world is this machine's server, and what was asked and opened is written down. */
function reading(more: Partial<Edge> = {}) {
  dialled = []
  askedFor = []
  return foreignText({
    resolve: async (host) => {
      askedFor.push(host)
      return names[host] ?? []
    },
    dial: (address) => {
      dialled.push(address)
      return connect({ host: '127.0.0.1', port })
    },
    ca: cert,
    ...more,
  })
}

describe('a text from elsewhere', () => {
  test('is read over a line to the address that the name meant', async () => {
    const read = reading()
    expect(await read('https://code.example.fi/publiccode.yml')).toEqual({ ok: true, value: 'name: Medusa ä' })
    expect([askedFor, dialled]).toEqual([['code.example.fi'], [open]])
  })

  test('is read where it has moved to, and the name is asked for anew', async () => {
    const read = reading()
    expect(await read('https://code.example.fi/moved')).toMatchObject({ value: 'name: Medusa ä' })
    expect(askedFor).toEqual(['code.example.fi', 'code.example.fi'])
  })

  test.each([
    ['http://code.example.fi/publiccode.yml', 'not_https'],
    ['ftp://code.example.fi/publiccode.yml', 'not_https'],
    ['file:///etc/passwd', 'not_https'],
    ['https://me:secret@code.example.fi/publiccode.yml', 'not_https'],
    ['nothing at all', 'not_https'],
    ['https://127.0.0.1/publiccode.yml', 'inward'],
    ['https://2130706433/publiccode.yml', 'inward'],
    ['https://0x7f.1/publiccode.yml', 'inward'],
    ['https://017700000001/publiccode.yml', 'inward'],
    ['https://[::1]/publiccode.yml', 'inward'],
    ['https://[::ffff:127.0.0.1]/publiccode.yml', 'inward'],
    ['https://[::ffff:a9fe:a9fe]/latest', 'inward'],
    ['https://[fe80::1]/publiccode.yml', 'inward'],
    ['https://[fd00::1]/publiccode.yml', 'inward'],
    ['https://[64:ff9b::7f00:1]/publiccode.yml', 'inward'],
    ['https://[2002:7f00:1::]/publiccode.yml', 'inward'],
    ['https://169.254.169.254/latest/meta-data', 'inward'],
    ['https://inside.example.fi/publiccode.yml', 'inward'],
    ['https://half-inside.example.fi/publiccode.yml', 'inward'],
    ['https://mapped.example.fi/publiccode.yml', 'inward'],
    ['https://nobody.example.fi/publiccode.yml', 'unknown_host'],
  ])('at %s is not asked for: %s', async (address, refusal) => {
    expect(await reading()(address)).toEqual({ ok: false, refusal })
    expect(dialled).toEqual([])
  })

  test.each([
    ['/nowhere', 'absent'],
    ['/large', 'too_large'],
    ['/packed', 'not_text'],
    ['/latin1', 'not_text'],
    ['/fault', 'broken'],
    ['/round', 'leads_on'],
    ['/to-metadata', 'inward'],
    ['/to-inward', 'inward'],
    ['/to-plain', 'not_https'],
  ])('behind %s is refused: %s', async (path, refusal) => {
    expect(await reading()(`https://code.example.fi${path}`)).toEqual({ ok: false, refusal })
    expect(new Set(dialled)).toEqual(new Set([open]))
  })

  test.each(['/silent', '/drip'])('behind %s is not waited for', async (path) => {
    expect(await reading({ patience: 300 })(`https://code.example.fi${path}`)).toMatchObject({ refusal: 'too_slow' })
  })

  test('whose name nobody answers for is not waited for', async () => {
    const read = reading({ patience: 200, resolve: () => new Promise(() => {}) })
    expect(await read('https://code.example.fi/publiccode.yml')).toMatchObject({ refusal: 'too_slow' })
  })

  test('behind a line that is closed before it speaks is refused', async () => {
    const silent = createPlain((line) => line.end())
    await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready))
    const at = silent.address()
    const there = typeof at === 'object' && at !== null ? at.port : 0
    const read = reading({ dial: () => connect({ host: '127.0.0.1', port: there }) })
    expect(await read('https://code.example.fi/publiccode.yml')).toMatchObject({ refusal: 'broken' })
    silent.close()
  })

  test('is asked for only while the time that several share lasts', async () => {
    const gone = AbortSignal.abort()
    expect(await reading()('https://code.example.fi/publiccode.yml', gone)).toMatchObject({ refusal: 'too_slow' })
    expect(dialled).toEqual([])
  })

  test('from somebody who only calls himself so is refused', async () => {
    expect(await reading()('https://wrong-name.example.fi/publiccode.yml')).toMatchObject({ refusal: 'broken' })
  })

  test('a name that means something else the second time is asked for once', async () => {
    const meanings = [[open], ['127.0.0.1']]
    const read = reading({ resolve: async () => meanings.shift() ?? ['127.0.0.1'] })
    expect(await read('https://code.example.fi/publiccode.yml')).toMatchObject({ ok: true })
    expect([dialled, meanings.length]).toEqual([[open], 1])
  })

  test('a name that means something inward after a step is refused there', async () => {
    const meanings = [[open], ['127.0.0.1']]
    const read = reading({ resolve: async () => meanings.shift() ?? [] })
    expect(await read('https://code.example.fi/moved')).toMatchObject({ refusal: 'inward' })
    expect(dialled).toEqual([open])
  })
})

test.each([
  ['8.8.8.8', false],
  ['2a00:1450:4010::1', false],
  ['100.64.0.1', true],
  ['172.31.255.255', true],
  ['172.32.0.1', false],
  ['192.168.1.1', true],
  ['198.19.0.1', true],
  ['224.0.0.1', true],
  ['255.255.255.255', true],
  ['::', true],
  ['ff02::1', true],
  ['2001:db8::1', true],
  ['not an address', true],
])('%s points inward: %s', (address, is) => {
  expect(pointsInward(address)).toBe(is)
})
