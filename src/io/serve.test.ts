import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { freePort } from './free-port.ts'
import { serve } from './serve.ts'
import { settingsFrom } from './settings.ts'

let port: number
let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  port = await freePort()
  server = await serve({ fetch: ({ url }) => new Response(`${url.length}`) }, settingsFrom({ PORT: String(port) }))
})
afterAll(() => server.close())

const asked = (letters: number) => fetch(`http://localhost:${port}/sv/projects?q=${'%C3%A4'.repeat(letters)}`)

test('a question of twenty thousand letters in an address is answered', async () => {
  expect((await asked(20_000)).status).toBe(200)
})

test('an address that is longer is told so in a sentence, not by an empty page', async () => {
  const answer = await asked(30_000)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([431, 'text/plain; charset=utf-8'])
  expect(await answer.text()).toContain('Adressen är för lång')
})

test('what is no request is closed, and the next one is answered', async () => {
  const line = connect(port, '127.0.0.1')
  line.end('Hej\r\n\r\n')
  expect(await text(line)).toContain('400 Bad Request')
  expect((await asked(1)).status).toBe(200)
})
