import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addressOf } from '../../test/cluster.ts'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { outsideOf } from '../../test/situations/served.ts'
import { done } from '../kit/outcome.ts'
import { attempt } from './db.ts'
import { housework } from './housework.ts'
import { runJobs } from './jobs.ts'
import { factsOf, openLog } from './log.ts'
import { post, senderFor } from './mail.ts'
import { open } from './pool.ts'

let base: TestDatabase
const refusing = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _, ready) => ready(new Error(`${address} ei ole täällä`)),
})
beforeAll(async () => {
  base = await freshDatabase()
  refusing.listen(0, '127.0.0.1')
  await once(refusing.server, 'listening')
})
afterAll(async () => {
  await new Promise<void>((resolve) => refusing.close(resolve))
  await base.close()
})

const portOf = (address: AddressInfo | string | null) =>
  typeof address === 'object' && address !== null ? address.port : 0
const now = new Date('2026-11-22T12:00:00Z')
const person = { name: 'Anna Virtanen', address: 'anna.virtanen@kunta.example' }

/** The first line that the log gets while a letter is sent to a server. */
async function lineOfSending(smtpUrl: string): Promise<string> {
  const written = Promise.withResolvers<string>()
  const log = openLog('error', { write: written.resolve })
  const outside = outsideOf(base, new URL('http://localhost:3000'), () => now)
  const jobs = housework(outside, senderFor({ smtpUrl, mailFrom: 'talko@localhost' }))
  const { db, pool } = open(addressOf(base.url, new URL(base.url).pathname.slice(1), 'talko_writer'), 4)
  const running = await runJobs(
    pool,
    jobs.filter(({ name }) => name === 'io.send_mail'),
    log,
  )
  const letter = { to: person, lang: 'fi' as const, subject: 'Anna Virtanen, hei', body: 'Hei Anna Virtanen' }
  await attempt(db, async (tx) => done(await post(tx, letter, now)))
  const line = await written.promise
  await running.stop()
  await db.destroy()
  return line
}

test.each([
  ['refuses the addressee', () => portOf(refusing.server.address()), { code: 'EENVELOPE', responseCode: 550 }],
  ['is away', () => 1, { code: 'ESOCKET' }],
])(
  'of a letter whose mail server %s the log tells job, try and code, and nobody’s name or address',
  async (_, port, codes) => {
    const line = await lineOfSending(`smtp://127.0.0.1:${port()}?ignoreTLS=true`)
    expect(JSON.parse(line)).toMatchObject({
      job: 'io.send_mail',
      id: expect.stringMatching(/^\d+$/),
      attempt: 1,
      ...codes,
    })
    expect(line).not.toMatch(/@kunta|Anna|Virtanen/i)
  },
)

test('of a fault the log has the kind, the codes and the places, never the message, however it is written', () => {
  const typed = 'Anna Virtanen\n    at Anna Virtanen (anna@kunta.example:1:2)'
  const cause = Object.assign(new TypeError(typed), { code: '22P02', table: 'person', detail: typed })
  const fault = new AggregateError([cause], typed, { cause })
  const facts = factsOf(fault)
  expect(facts).toMatchObject({
    fault: 'AggregateError',
    of: [{ fault: 'TypeError', code: '22P02', table: 'person' }, {}],
  })
  expect(JSON.stringify(facts)).toContain('log.db.test.ts')
  expect(JSON.stringify([facts, factsOf(typed)])).not.toMatch(/@kunta|Anna|Virtanen/i)
})
