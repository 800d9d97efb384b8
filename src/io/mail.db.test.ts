import type { AddressInfo } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { done, refuse } from '../kit/outcome.ts'
import { attempt } from './db.ts'
import { exampleLetter } from './example-letter.ts'
import { post, senderFor, sendOne, type Letter } from './mail.ts'

let base: TestDatabase
let server: SMTPServer
const arrived: Uint8Array[] = []
beforeAll(async () => {
  base = await freshDatabase()
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _, ready) =>
      void buffer(stream).then((bytes) => {
        arrived.push(bytes)
        ready()
      }),
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(resolve))
  await base.close()
})

const portOf = (address: AddressInfo | string | null) =>
  typeof address === 'object' && address !== null ? address.port : 0
const sender = () =>
  senderFor({
    smtpUrl: `smtp://127.0.0.1:${portOf(server.server.address())}?ignoreTLS=true`,
    mailFrom: 'Talko <talko@localhost>',
  })
const now = new Date('2026-11-22T12:00:00Z')
const letter: Letter = {
  to: { name: 'Åsa Öberg', address: 'asa@kommun.example' },
  lang: 'sv',
  subject: 'Ansökan har kommit fram',
  body: 'Ärendenummer VM/1/2026',
}
const put = (given: Letter) =>
  attempt(base.write, async (tx) => {
    await post(tx, given, now)
    return done(undefined)
  })
const rows = async (subject: string) =>
  (await base.owner.query('select id, sent_at, tries, fault from io.mail where subject = $1', [subject])).rows

test('a letter is sent over SMTP as it was written, once', async () => {
  await put(letter)
  const [row] = await rows(letter.subject)
  await sendOne(base.write, sender(), row.id, () => now)
  await sendOne(base.write, sender(), row.id, () => now)
  expect(arrived).toHaveLength(1)
  const read = await PostalMime.parse(arrived[0] ?? '')
  expect([read.subject, read.to?.[0]?.name, read.text?.trim()]).toEqual([letter.subject, 'Åsa Öberg', letter.body])
})
test('the same occasion is written about one time only', async () => {
  await put({ ...letter, subject: 'en gång', once: 'receipt:1' })
  await put({ ...letter, subject: 'en gång', once: 'receipt:1' })
  expect(await rows('en gång')).toHaveLength(1)
})
test('an act that is undone writes no letter', async () => {
  await attempt(base.write, async (tx) => {
    await post(tx, { ...letter, subject: 'ångrad' }, now)
    return refuse('no')
  })
  expect(await rows('ångrad')).toEqual([])
})
test('a letter between example people never leaves this machine, and says so', async () => {
  await put({ ...letter, subject: 'exempel', example: true })
  const [row] = await rows('exempel')
  const { rows: written } = await base.owner.query('select body from io.mail where id = $1', [row.id])
  expect(written).toEqual([{ body: `${letter.body}\n\n${exampleLetter.sv.mark}` }])
  await sendOne(
    base.write,
    async () => {
      throw new Error('it left')
    },
    row.id,
    () => now,
  )
  expect((await rows('exempel'))[0].sent_at).not.toBeNull()
})
test('a letter that could not be sent says why and waits for the next try', async () => {
  await put({ ...letter, subject: 'väntar' })
  const [row] = await rows('väntar')
  const dead = senderFor({ smtpUrl: 'smtp://127.0.0.1:1', mailFrom: 'talko@localhost' })
  await expect(sendOne(base.write, dead, row.id, () => now)).rejects.toThrow(/ECONNREFUSED/)
  const [after] = await rows('väntar')
  expect(after.sent_at).toBeNull()
  expect(after.tries).toBe(1)
  expect(after.fault).toMatch(/ECONNREFUSED/)
})
