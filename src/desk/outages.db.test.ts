import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { fieldsOf } from '../../test/situations/form-fields.ts'
import { visitors, type Fields } from '../../test/situations/visitors.ts'
import { momentOf } from '../kit/dates.ts'
import { beat } from '../io/heartbeat.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await freshDatabase('seeded')
})
afterAll(() => base.close())

const them = () => visitors(base, () => momentOf('2026-12-17', '09:00'))
const at = '/fi/desk/outages'
const get = async (person: string) => them().get(at, await them().as(person))
const post = async (person: string, fields: Fields) => them().post(at, fields, await them().as(person))
const typed = {
  beganDay: '16.12.2026',
  beganTime: '15.50',
  endedDay: '16.12.2026',
  endedTime: '16.40',
  reason: 'Tunnistautuminen ei toiminut.',
  source: 'Häiriötiedote 77',
}
const count = async () => (await base.owner.query('select from io.outage')).rowCount

test('R-A5 the log shows what the service noticed and what an officer entered with reason and source, each once', async () => {
  expect((await get('officer')).text).toContain('Katkoja ei ole kirjattu')
  await beat(base.write, momentOf('2026-12-15', '03:00'))
  await beat(base.write, momentOf('2026-12-15', '03:12'))
  const form = { ...fieldsOf((await get('officer')).text, at), ...typed }
  const sends = await Promise.all([post('officer', form), post('officer', form)])
  expect(sends.map(({ status }) => status)).toEqual([303, 303])
  expect(await count()).toBe(2)
  const { text } = await get('decision-maker')
  expect(text).toContain('palvelu itse')
  expect(text).toContain('Tunnistautuminen ei toiminut. (Häiriötiedote 77)')
  expect(text).toContain('16.12.2026 klo\u00a015.50')
  expect(text).not.toContain('Kirjaa lokiin') // reads, but does not enter
})

test('R-A5 what is wrong in an entry is told at its field, and what was typed comes back', async () => {
  const { status, text } = await post('officer', { ...typed, endedTime: 'ilta', source: '' })
  expect(status).toBe(422)
  expect(text).toContain('id="endedTime-error"')
  expect(text).toContain('id="source-error"')
  expect(text).toContain('Tunnistautuminen ei toiminut.')
  expect(await count()).toBe(2)
})

test('R-A5 nobody enters an outage who does not see to arrivals', async () => {
  expect((await post('decision-maker', typed)).status).toBe(403)
  expect((await post('coordinator', typed)).status).toBe(404)
  expect(await count()).toBe(2)
})
