import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { emptyLetters, forgetAccess, yearsBefore } from './disposal.ts'
import { newId } from './once.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await freshDatabase()
})
afterAll(() => base.close())

const now = new Date('2026-11-22T03:00:00Z')
const rows = async (text: string, ...values: readonly unknown[]) => (await base.owner.query(text, [...values])).rows
const disposed = (kind: string) =>
  rows(
    `select (data->>'count')::int as count, data->>'before' as before, who from io.event where what = 'data.disposed' and data->>'kind' = $1`,
    kind,
  )

test('a year earlier is the same day, and the last of February for a leap day', () => {
  expect(yearsBefore(now, 5).toISOString()).toBe('2021-11-22T03:00:00.000Z')
  expect(yearsBefore(new Date('2028-02-29T00:00:00Z'), 1).toISOString()).toBe('2027-02-28T00:00:00.000Z')
})

const looked = (kind: string, at: string) =>
  base.owner.query(`insert into io.access (at, who, about_kind, about) values ($1, $2, $3, $2)`, [at, newId(), kind])
test('who looked at an application is forgotten after five years; who opened a decision is not', async () => {
  for (const kind of ['application', 'attachment', 'document', 'decision']) {
    await looked(kind, '2021-11-22T02:59:59.999Z')
    await looked(kind, '2021-11-22T03:00:00Z')
  }
  const both = await Promise.all([forgetAccess(base.write, now), forgetAccess(base.write, now)])
  expect(both.map((one) => (one.ok ? one.value : -1)).toSorted()).toEqual([0, 2])
  expect(await rows('select about_kind as kind, count(*)::int from io.access group by 1 order by 1')).toEqual([
    { kind: 'application', count: 1 },
    { kind: 'attachment', count: 1 },
    { kind: 'decision', count: 2 },
    { kind: 'document', count: 2 },
  ])
  expect(await disposed('access')).toEqual([{ count: 2, before: '2021-11-22T03:00:00.000Z', who: null }])
})

const letter = (subject: string, sentAt: string | null) =>
  base.owner.query(
    `insert into io.mail (id, at, to_address, to_name, lang, subject, body, sent_at) values ($1, '2020-01-01', 'a@talko.example', 'Aino', 'fi', $2, 'Teksti', $3)`,
    [newId(), subject, sentAt],
  )
test('a letter is emptied a year after it left, and never one that has not left', async () => {
  await letter('vanha', '2025-11-22T02:59:59.999Z')
  await letter('rajalla', '2025-11-22T03:00:00Z')
  await letter('lähtemätön', null)
  const both = await Promise.all([emptyLetters(base.write, now), emptyLetters(base.write, now)])
  expect(both.map((one) => (one.ok ? one.value : -1)).toSorted()).toEqual([0, 1])
  expect(
    await rows(
      `select subject, to_name as name, body, to_address as address, emptied_at is not null as emptied from io.mail order by 1`,
    ),
  ).toEqual([
    { subject: 'lähtemätön', name: 'Aino', body: 'Teksti', address: 'a@talko.example', emptied: false },
    { subject: 'rajalla', name: 'Aino', body: 'Teksti', address: 'a@talko.example', emptied: false },
    { subject: 'vanha', name: 'Aino', body: '', address: '', emptied: true },
  ])
  expect(await disposed('letters')).toEqual([{ count: 1, before: '2025-11-22T03:00:00.000Z', who: null }])
  await expect(
    base.write
      .updateTable('io.mail')
      .set({ body: '', to_address: '', emptied_at: now })
      .where('sent_at', 'is', null)
      .execute(),
  ).rejects.toThrow(/check constraint/)
})
test('only the writer may forget, and only what the function forgets', async () => {
  for (const db of [base.read, base.witness]) await expect(forgetAccess(db, now)).rejects.toThrow(/permission denied/)
})
