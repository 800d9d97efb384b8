import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { fieldsOf } from '../../../test/situations/form-fields.ts'
import { whileOpen } from '../../../test/situations/joint-application.ts'
import { afterClosing, sentApplication } from '../../../test/situations/sent-application.ts'
import { askedBy } from '../../../test/situations/visitors.ts'
import { remindSupplement } from '../../applications/actions/remind-supplement.ts'
import { listSupplements } from '../../applications/reads/supplement.ts'
import { newId } from '../../io/once.ts'
import { momentOf } from '../../kit/dates.ts'

let base: TestDatabase
let sent: Awaited<ReturnType<typeof sentApplication>>
let now = whileOpen
beforeAll(async () => {
  base = await freshDatabase('seeded')
  sent = await sentApplication(base)
  now = afterClosing
})
afterAll(() => base.close())

const { them, post } = askedBy(
  () => base,
  () => now,
)
const desk = () => `/fi/desk/cases/${sent.id}/supplements`
async function asked(due: string): Promise<string> {
  const id = newId()
  const fields = { field: ['problem', 'risks'], 'note.problem': 'Ketä?', 'note.risks': 'Kuka vastaa?' }
  expect((await post('officer', desk(), { id, ...fields, reason: 'Selvitä.', due })).status).toBe(303)
  return id
}
const subjects = async () =>
  (await base.owner.query<{ subject: string }>('select subject from io.mail where about = $1', [sent.id])).rows.map(
    ({ subject }) => subject,
  )

test('R-A9 rows that were left as they were sent are not called answered', async () => {
  const id = await asked('31.12.2026')
  const path = `/fi/my/applications/${sent.id}/supplements/${id}`
  const { text } = await them().get(path, await them().as('coordinator'))
  const form = { ...fieldsOf(text, path), problem: 'Kaikkia hakijoita.', deed: 'send' }
  expect((await post('coordinator', path, form)).status).toBe(303)
  const [supplement] = await listSupplements(base.read, sent.id)
  expect(Object.keys(supplement?.answers ?? {})).toEqual(['problem'])
})

test('R-A9 more time is never less time, and is given by a day to come on which people work', async () => {
  const id = await asked('8.1.2027')
  for (const [due, why] of [
    ['31.12.2026', 'Valitse päivä, joka on nykyisen määräajan jälkeen'],
    ['8.1.2027', 'Valitse päivä, joka on nykyisen määräajan jälkeen'],
    ['keväällä', 'Kirjoita päivä, esimerkiksi'],
    ['31.2.2027', 'Kalenterissa ei ole tätä päivää'],
    ['1.12.2026', 'Valitse päivä, joka on tämän päivän jälkeen'],
    ['9.1.2027', '9.1.2027 ei ole arkipäivä'],
  ] as const) {
    const { status, text } = await post('officer', `${desk()}/${id}/due`, { due })
    expect([status, text.includes(why)]).toEqual([422, true])
  }
})

test('R-A9 every party is told that no answer is awaited any more', async () => {
  const id = await asked('11.1.2027')
  expect((await post('officer', `${desk()}/${id}/end`)).status).toBe(303)
  const told = await subjects()
  expect(told.filter((one) => one.startsWith('Täydennystä ei enää odoteta'))).not.toEqual([])
  expect(told.filter((one) => one.startsWith('Kompletteringen behövs inte längre'))).not.toEqual([])
})

test('R-A9 what was asked today is not reminded of today, however soon it is due', async () => {
  await asked('18.12.2026')
  const due = async () => (await subjects()).filter((one) => one.includes('päättyy 18.12.2026')).length
  await remindSupplement({ db: base.write, now: afterClosing })
  expect(await due()).toBe(0)
  await remindSupplement({ db: base.write, now: momentOf('2026-12-18', '12:01') })
  expect(await due()).toBeGreaterThan(0)
})
