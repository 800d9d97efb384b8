import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { afterClosing, sentApplication, type Sent } from '../../test/situations/sent-application.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'
import { withdraw } from '../applications/actions/withdraw.ts'
import { writeToAuthority } from '../applications/actions/write-to-authority.ts'
import { newId } from '../io/once.ts'
import { tellWaiting } from './actions/tell-waiting.ts'

let it: TestDatabase
let sent: Sent
beforeAll(async () => {
  it = await freshDatabase('seeded')
})
beforeEach(async () => {
  sent = await sentApplication(it)
})
afterAll(() => it.close())

const later = (hours: number) => new Date(afterClosing.getTime() + hours * 3_600_000)
const letters = async () =>
  (
    await it.owner.query<{ to_name: string; subject: string; body: string }>(
      `select to_name, subject, body from io.mail where once like 'case-tasks:%' order by at, id`,
    )
  ).rows
const writes = (at: Date, { swedish, id } = sent) =>
  writeToAuthority(hereFor(it, swedish, at), id, {
    id: newId(),
    kind: 'message',
    draft: { subject: 'Hemligt q48713', text: 'Koden är q48713' },
  })

test('a message without a word in it is none, and nobody is told', async () => {
  const empty = { id: newId(), kind: 'message' as const, draft: { subject: ' ', text: '' } }
  expect(await writeToAuthority(hereFor(it, sent.swedish, later(0)), sent.id, empty)).toMatchObject({
    refusal: 'message_faulty',
  })
})

test('who handles cases is told by one letter that something new waits, without a word of it, and not again until something newer does', async () => {
  const officer = await examplePerson(it.write, 'officer')
  await tellWaiting({ db: it.write, now: later(0) }) // what the examples begin with
  const before = (await letters()).length
  expect(await writes(later(1))).toMatchObject({ ok: true })
  await tellWaiting({ db: it.write, now: later(2) })
  const told = (await letters()).slice(before)
  expect(told.map(({ to_name }) => to_name)).toContain(officer.name)
  for (const { subject, body } of told) expect(`${subject}${body}`).not.toMatch(/q48713|Hemligt|XM\//)
  await tellWaiting({ db: it.write, now: later(3) })
  expect((await letters()).length).toBe(before + told.length)
})

test('once the newest of what waits is handled, nobody is told again of the older', async () => {
  await tellWaiting({ db: it.write, now: later(3) })
  expect(await writes(later(3.1))).toMatchObject({ ok: true })
  const other = await sentApplication(it)
  expect(await writes(later(3.2), other)).toMatchObject({ ok: true })
  expect(await tellWaiting({ db: it.write, now: later(3.5) })).toBeGreaterThan(0)
  expect(await withdraw(hereFor(it, other.signatory, later(4)), other.id)).toMatchObject({ ok: true })
  expect(await tellWaiting({ db: it.write, now: later(4.5) })).toBe(0)
})

test('nobody is told of a case from which they are disqualified', async () => {
  const officer = await examplePerson(it.write, 'officer')
  await it.owner.query(`insert into assessment.conflict values ($1, $2, 'disqualified', 'employment', '', now())`, [
    sent.id,
    officer.id,
  ])
  const mine = async () => (await letters()).filter(({ to_name }) => to_name === officer.name).length
  const before = await mine()
  await writes(later(5))
  await tellWaiting({ db: it.write, now: later(6) })
  expect(await mine()).toBe(before)
})
