import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { afterClosing, sentApplication, type Sent } from '../../../test/situations/sent-application.ts'
import { supplementAsked } from '../../../test/situations/supplement-asked.ts'
import { askedBy, type Fields } from '../../../test/situations/visitors.ts'
import { listSupplements } from '../../applications/reads/supplement.ts'
import { newId } from '../../io/once.ts'
import { momentOf } from '../../kit/dates.ts'

let base: TestDatabase
let sent: Sent
let now = afterClosing
let id = ''
beforeAll(async () => {
  base = await freshDatabase('seeded')
})
beforeEach(async () => {
  now = afterClosing
  sent = await sentApplication(base)
  id = newId()
  await post('officer', `/fi/desk/cases/${sent.id}/supplements`, { id, ...supplementAsked })
})
afterAll(() => base.close())

const { get, post } = askedBy(
  () => base,
  () => now,
)
const at = (lang = 'sv') => `/${lang}/my/applications/${sent.id}/supplements/${id}`
const seenOf = async (person: string, key: string) =>
  new RegExp(`name="${key}\\.seen" value="([0-9a-f]+)"`).exec((await get(person, at())).text)?.[1] ?? ''
const types = async (person: string, fields: Fields, lang = 'sv') => post(person, `${at(lang)}/answers`, fields)
const kept = async () => (await listSupplements(base.write, sent.id))[0]?.answers

test('what is typed into a supplement is kept at once, says so, and is not sent', async () => {
  const seen = await seenOf('partner-sv', 'problem')
  const answer = await types('partner-sv', { question: 'problem', problem: 'Invånarna', 'problem.seen': seen })
  expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('Svaret har inte sänts ännu')])
  expect(await kept()).toEqual({ problem: 'Invånarna' })
  const again = JSON.parse(answer.text).seen
  expect(
    (await types('partner-sv', { question: 'problem', problem: 'Invånarna och företagen', 'problem.seen': again }))
      .status,
  ).toBe(200)
  expect((await get('coordinator', at('fi'))).text).toContain('Invånarna och företagen')
})

test('of two who write in the same part nobody writes over the other: the second sees both and saves what is to hold', async () => {
  const seen = await seenOf('partner-sv', 'problem')
  await types('partner-sv', { question: 'problem', problem: 'Första', 'problem.seen': seen })
  const late = await types('coordinator', { question: 'problem', problem: 'Toinen', 'problem.seen': seen }, 'fi')
  expect([late.status, late.text]).toEqual([409, expect.stringContaining('toinen kirjoitti samaan kohtaan')])
  expect(await kept()).toEqual({ problem: 'Första' })
  const both = await post('coordinator', at('fi'), { deed: 'send', problem: 'Toinen', 'problem.seen': seen })
  expect(both.status).toBe(409)
  for (const part of ['Toinen kirjoitti sillä välin', 'Första', 'Toinen</textarea>']) expect(both.text).toContain(part)
  const now = /name="problem\.seen" value="([0-9a-f]+)"/.exec(both.text)?.[1] ?? ''
  expect((await post('coordinator', at('fi'), { deed: 'save', problem: 'Molemmat', 'problem.seen': now })).status).toBe(
    303,
  )
  expect(await kept()).toMatchObject({ problem: 'Molemmat' })
})

test('a stale page does not take away what another wrote in a part that was not touched', async () => {
  const [problem, outcomes] = [await seenOf('coordinator', 'problem'), await seenOf('coordinator', 'outcomes')]
  await types('partner-sv', { question: 'outcomes', outcomes: 'Mätare', 'outcomes.seen': outcomes })
  const { answers } = await sent.now()
  const stale = {
    problem: 'Korjattu',
    'problem.seen': problem,
    outcomes: String(answers.outcomes),
    'outcomes.seen': outcomes,
  }
  expect((await post('coordinator', at('fi'), { deed: 'save', ...stale })).status).toBe(303)
  expect(await kept()).toEqual({ problem: 'Korjattu', outcomes: 'Mätare' })
})

test('what cannot be kept says why: too long, of a part that was not asked, after the deadline, by who does not write', async () => {
  const long = await types('partner-sv', { question: 'problem', problem: 'x'.repeat(100_000) })
  expect(long.status).toBe(422)
  expect((await types('partner-sv', { question: 'title_fi', title_fi: 'Uusi' })).status).toBe(409)
  expect((await types('finance', { question: 'problem', problem: 'a' })).status).toBe(403)
  now = momentOf('2027-01-01', '00:00')
  expect((await types('partner-sv', { question: 'problem', problem: 'För sent' })).status).toBe(409)
  expect(await kept()).toEqual({})
})
