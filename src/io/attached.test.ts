import { Hono } from 'hono'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { givenOut, takenIn } from './attached.ts'
import type { Files } from './files.ts'
import type { Verdict } from './scanner.ts'

const kept = { hash: 'a'.repeat(64), size: 5, mediaType: 'text/plain' }

/** Files that count how often they were opened and what was put away. */
function counted() {
  const seen = { opened: 0, put: 0 }
  const files: Pick<Files, 'put' | 'open'> = {
    put: async () => {
      seen.put += 1
      return kept
    },
    open: () => {
      seen.opened += 1
      return Readable.from([Buffer.from('Ohje.')])
    },
  }
  return { seen, files }
}

test('a file is given out to be saved under its own name, and opened only where its bytes are asked for', async () => {
  const { seen, files } = counted()
  const app = new Hono().get('/file', (c) => givenOut(c, { files }, { ...kept, name: "Ohje (uusi)'.txt" }))
  const answer = await app.request('/file')
  expect([await answer.text(), answer.headers.get('content-length')]).toEqual(['Ohje.', '5'])
  expect(answer.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Ohje%20%28uusi%29%27.txt")
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  const head = await app.request('/file', { method: 'HEAD' })
  expect([head.status, head.headers.get('content-length'), seen.opened]).toEqual([200, '5', 1])
})

test.each<[Verdict, string]>([
  [{ is: 'infected', what: 'Eicar' }, 'infected'],
  [{ is: 'away' }, 'scanner_away'],
])('what the scanner does not call clean is refused before its bytes are kept: %j', async (verdict, refusal) => {
  const { seen, files } = counted()
  const outcome = await takenIn({ files, scan: async () => verdict }, new File(['x'], 'x.txt'))
  expect([outcome, seen.put]).toEqual([{ ok: false, refusal }, 0])
})
