import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { callIn } from '../../test/situations/calls.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { findCall, findOutcome } from '../calls/reads.ts'
import { momentOf } from '../kit/dates.ts'

let it: TestDatabase
let asking: ReturnType<typeof visitors>
let officer = ''
const publishedAt = momentOf('2026-11-01', '12:00')
let now = momentOf('2026-12-17', '12:00')

beforeAll(async () => {
  it = await freshDatabase('seeded')
  asking = visitors(it, () => now)
  officer = await asking.as('officer')
})
afterAll(() => it.close())

test('a closed call to which nobody applied is ended without decisions, once, and then archived', async () => {
  const call = await callIn(it, { state: 'published', publishedAt })
  const path = `/sv/desk/calls/${call.slug}/closing`
  now = momentOf('2026-12-16', '16:15')
  expect((await asking.post(path, {}, officer)).text).toContain('inte gått ut ännu')
  now = momentOf('2026-12-17', '12:00')
  expect((await asking.get(`/sv/desk/calls/${call.slug}`, officer)).text).toContain(`href="${path}"`)
  const closing = await asking.get(path, officer)
  expect(closing.text).toContain('Avsluta omgången')
  expect(closing.text).toContain('där står att det inte fanns några ansökningar att avgöra')
  expect((await asking.post(path, {}, await asking.as('decision-maker'))).status).toBe(404)
  const both = await Promise.all([asking.post(path, {}, officer), asking.post(path, {}, officer)])
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409])
  expect(await findCall(it.read, call.id)).toMatchObject({ state: 'decided', decidedOn: '2026-12-17' })
  expect(await findOutcome(it.read, call.id)).toMatchObject({ received: 0, granted: 0, later: 0 })
  const outcome = await asking.get(`/sv/calls/${call.slug}/outcome`)
  expect(outcome.text).toContain('Det fanns inga ansökningar att avgöra')
  expect(outcome.text).not.toContain('?result=')
  expect(outcome.text).not.toContain('Visa alla ansökningar')
  expect((await asking.post(`/sv/desk/calls/${call.slug}/archiving`, {}, officer)).status).toBe(303)
})

test('a round with applications is ended by their decisions alone', async () => {
  const { rows } = await it.owner.query<{ id: string; slug: string }>(
    `select id, slug from calls.call where slug = 'esimerkki-arvioinnissa'`,
  )
  const path = `/fi/desk/calls/${rows[0]?.slug}/closing`
  expect((await asking.get(path, officer)).text).toMatch(/Haussa on \d+ hakemus/)
  const refused = await asking.post(path, {}, officer)
  expect([refused.status, refused.text.includes('Kierros päättyy, kun ne on ratkaistu.')]).toEqual([409, true]) // some_wait
  expect(await findCall(it.read, rows[0]?.id ?? '')).toMatchObject({ state: 'in_assessment' })
})
