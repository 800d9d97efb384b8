import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { momentOf } from '../kit/dates.ts'
import { wordsOf } from '../kit/words.ts'
import { forgetContacts } from './actions/forget-contacts.ts'
import { findAnnouncement } from './reads.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase('seeded')
  await it.owner.query(
    `update announcements.announcement set published_at = jsonb_build_object('sv', '2026-12-16T10:00:00Z'), contacts = $1
    where slug = '2021-decisions'`,
    [JSON.stringify([{ name: 'Eeva', title: wordsOf({ fi: 'neuvos' }), address: 'eeva@talko.example' }])],
  )
  await it.owner.query(
    `update announcements.announcement set published_at = jsonb_build_object('sv', '2026-12-17T10:00:00Z'), contacts = $1
    where slug = '2018-decisions'`,
    [JSON.stringify([{ name: 'Antti', title: wordsOf({ fi: 'johtaja' }), address: 'antti@talko.example' }])],
  )
})
afterAll(() => it.close())

const forget = async (day: string, time: string) => {
  const outcome = await forgetContacts({ db: it.write, now: momentOf(day, time) })
  return outcome.ok ? outcome.value : -1
}
const contacts = async (slug: string) => (await findAnnouncement(it.read, slug))?.contacts

test('the address of a contact goes six months after publication, and not a day earlier; name and title stay', async () => {
  const before = await findAnnouncement(it.read, '2021-decisions')
  expect(await forget('2027-06-16', '23:59')).toBe(0)
  expect((await contacts('2021-decisions'))?.[0]?.address).toBe('eeva@talko.example')
  const both = await Promise.all([forget('2027-06-17', '00:00'), forget('2027-06-17', '00:00')])
  expect(both.toSorted()).toEqual([0, 1])
  expect(await contacts('2021-decisions')).toEqual([{ name: 'Eeva', title: wordsOf({ fi: 'neuvos' }), address: null }])
  expect({ ...(await findAnnouncement(it.read, '2021-decisions')), contacts: [] }).toEqual({ ...before, contacts: [] })
  expect((await contacts('2018-decisions'))?.[0]?.address).toBe('antti@talko.example')
  const { rows } = await it.owner.query(`select data->>'count' as count from io.event where data->>'kind' = 'contacts'`)
  expect(rows).toEqual([{ count: '1' }])
})
