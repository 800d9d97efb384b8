import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { doorsAt } from '../../test/situations/decision-doors.ts'
import { allSigned, oneUnsigned, whileOpen } from '../../test/situations/joint-application.ts'
import { newId } from '../io/once.ts'
import { momentOf } from '../kit/dates.ts'
import { removeDrafts, tellRemoval } from './actions/remove-drafts.ts'
import { submit } from './actions/submit.ts'
import { removeDraft } from './store/disposal.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase('seeded')
  await it.owner.query(`update calls.call set state = 'archived' where example`) // the examples' own drafts are not counted here
  await tellRemoval({ db: it.write, now: momentOf('2026-01-01', '04:00') })
  await removeDrafts({ db: it.write, now: momentOf('2026-04-01', '04:00') })
  await it.owner.query(`delete from io.event where what = 'data.disposed'`)
})
afterAll(() => it.close())

const rows = async (text: string, ...values: readonly unknown[]) => (await it.owner.query(text, [...values])).rows
const told = momentOf('2027-02-01', '04:00')
const dayBefore = momentOf('2027-04-01', '23:59')
const onTheDay = momentOf('2027-04-02', '00:00')
const ended = (callId: string, state = 'decided') =>
  it.owner.query('update calls.call set state = $2 where id = $1', [callId, state])
const tell = async (now = told) => tellRemoval({ db: it.write, now })
const remove = async (now: Date) => {
  const outcome = await removeDrafts({ db: it.write, now })
  return outcome.ok ? outcome.value : -1
}
const tables = [
  'application',
  'answer',
  'answer_history',
  'part_history',
  'partner',
  'budget_line',
  'commitment',
  'reuse_check',
  'attachment',
]
const ofDraft = (table: string) =>
  table === 'budget_line' || table === 'commitment'
    ? `select 1 from applications.${table} where partner_id in (select id from applications.partner where application_id = $1)`
    : `select 1 from applications.${table} where ${table === 'application' ? 'id' : 'application_id'} = $1`
const left = async (id: string) => {
  const counts = await Promise.all(tables.map(async (table) => (await rows(ofDraft(table), id)).length))
  return counts.reduce((a, b) => a + b, 0)
}

async function draftWithFile(hash: string) {
  const joint = await oneUnsigned(it)
  await it.owner.query(`insert into io.file values ($1, 1, 'text/plain', now()) on conflict do nothing`, [hash])
  await it.owner.query(
    `insert into applications.attachment (id, application_id, file_hash, name, media_type, size, at, who) values ($1, $2, $3, 'a', 'text/plain', 1, now(), $4)`,
    [newId(), joint.id, hash, joint.editor.id],
  )
  return joint
}

test('a draft that was never sent is told of once its call has ended, and removed sixty days later with all of it', async () => {
  const shared = await draftWithFile('b'.repeat(64))
  const joint = await draftWithFile('a'.repeat(64))
  await it.owner.query(
    `update applications.attachment set file_hash = $2 where id = (select id from applications.attachment where application_id = $1)`,
    [shared.id, 'b'.repeat(64)],
  )
  await it.owner.query(
    `insert into applications.attachment (id, application_id, file_hash, name, media_type, size, at, who) values ($1, $2, $3, 'b', 'text/plain', 1, now(), $4)`,
    [newId(), joint.id, 'b'.repeat(64), joint.editor.id],
  )
  await tell()
  expect(await rows(`select 1 from io.mail where once like 'removed:%' and about = $1`, joint.id)).toEqual([])
  await ended(joint.call.id)
  await Promise.all([tell(), tell()])
  const letters = await rows(
    `select to_name as name, subject from io.mail where once like 'removed:%' and about = $1 order by 1`,
    joint.id,
  )
  expect(letters.map((one) => one.name)).toEqual(['Aino Esimerkki', 'Kalle Malli', 'Maja Exempel', 'Tuomo Näyte'])
  expect(letters[0].subject).toContain('2.4.2027')
  const page = await doorsAt(it, () => told).get(joint.editor, `/fi/my/applications/${joint.id}`)
  expect(page.html).toContain('Luonnos poistetaan 2.4.2027')
  expect(await remove(dayBefore)).toBe(0)
  expect(await left(joint.id)).toBeGreaterThan(10)
  const both = await Promise.all([remove(onTheDay), remove(onTheDay)])
  expect(both.toSorted()).toEqual([0, 1])
  expect(await left(joint.id)).toBe(0)
  expect(
    await rows('select left(hash, 1) as file from io.file where hash = any($1)', ['a'.repeat(64), 'b'.repeat(64)]),
  ).toEqual([{ file: 'b' }])
  expect(await left(shared.id)).toBeGreaterThan(10)
  expect(
    await rows(
      `select data->>'count' as count from io.event where what = 'data.disposed' and data->>'kind' = 'drafts'`,
    ),
  ).toEqual([{ count: '1' }])
  expect((await rows(`select 1 from io.event where about = $1`, joint.id)).length).toBeGreaterThan(0)
})

test('what was ever sent stays, whatever becomes of its call', async () => {
  const joint = await allSigned(it)
  await submit(hereFor(it, joint.signatory, whileOpen), joint.id)
  await ended(joint.call.id, 'cancelled')
  await tell()
  expect(await remove(momentOf('2040-01-01', '04:00'))).toBe(0)
  expect(await left(joint.id)).toBeGreaterThan(10)
  await expect(
    it.write
      .updateTable('applications.application')
      .set({ removed_on: '2027-01-01' })
      .where('id', '=', joint.id)
      .execute(),
  ).rejects.toThrow(/check constraint/)
})

test('everything that hangs on a draft in this room is removed with it', async () => {
  const hanging = await rows(`select c.conrelid::regclass::text as table from pg_constraint c
    where c.contype = 'f' and c.confdeltype <> 'c' and c.confrelid = 'applications.application'::regclass and c.conrelid::regclass::text like 'applications.%'`)
  const [{ body }] = await rows(`select prosrc as body from pg_proc where proname = 'remove_draft'`)
  // A version, a request to supplement or an admission is only there where something was sent, and then nothing is removed; what goes by
  // cascade goes with the draft itself.
  const sentOnly = ['applications.version', 'applications.supplement', 'applications.late_admission']
  for (const { table } of hanging.filter((one) => !sentOnly.includes(one.table)))
    expect(body).toContain(`delete from ${table} where application_id = draft`)
})
test('the reader and the witness remove nothing, and the writer not past the function', async () => {
  const joint = await oneUnsigned(it)
  await expect(it.owner.query(`set role talko_writer; delete from applications.answer_history`)).rejects.toThrow(
    /permission denied/,
  )
  await it.owner.query('reset role')
  for (const db of [it.read, it.witness])
    await expect(db.transaction().execute((tx) => removeDraft(tx, joint.id, '2027-04-02'))).rejects.toThrow(
      /permission denied/,
    )
  expect(await left(joint.id)).toBeGreaterThan(10)
})
