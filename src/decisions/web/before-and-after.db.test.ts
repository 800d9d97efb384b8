import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { callToDecide, signingAt, type ToDecide } from '../../../test/situations/call-to-decide.ts'
import { doorsAt } from '../../../test/situations/decision-doors.ts'
import { newId } from '../../io/once.ts'
import { listDispatches } from '../../register/reads.ts'
import { findDecision } from '../reads/decision.ts'

let it: TestDatabase
let doors: ReturnType<typeof doorsAt>
beforeAll(async () => {
  it = await freshDatabase()
  doors = doorsAt(it, () => signingAt)
})
afterAll(() => it.close())

const decided = async (): Promise<ToDecide> => {
  const call = await callToDecide(it)
  await call.offer(call.one)
  await call.offer(call.two, { kind: 'later', cents: null, reasons: 'Väntar' })
  await call.offer(call.three, { kind: 'rejected', cents: null, reasons: 'Når inte tröskeln' })
  await call.signs(call.people.decider, call.one)
  await call.signs(call.people.decider, call.three)
  return call
}

test('nothing is signed while a check waits for a person, and the page leads to it', async () => {
  const call = await callToDecide(it)
  await call.offer(call.one)
  await it.owner.query(`delete from assessment.flag where application_id = $1 and key = 'exclusion'`, [call.one])
  const refused = await doors.post(call.people.decider, `/fi/desk/cases/${call.one}/signature`, { revision: '1' })
  expect(refused.status).toBe(409)
  expect(refused.html).toContain(`/fi/desk/cases/${call.one}#flags`)
  expect(refused.html).toContain('Katso 1 vahvistamaton tarkistus')
  expect(await findDecision(it.read, call.one)).toBeUndefined()
  const path = `/fi/desk/calls/${call.call.slug}/decisions`
  const stopped = await doors.post(call.people.decider, path, { sign: `${call.one} 1` })
  expect([stopped.status, stopped.html.includes(`/fi/desk/cases/${call.one}/decision`)]).toEqual([409, true])
  expect((await doors.get(call.people.decider, `/fi/desk/cases/${call.one}`)).html).toContain('id="flags"')
})

test('asking only whether the page is there, or fetching it in advance, is not reading the decision', async () => {
  const call = await decided()
  const path = `/fi/my/applications/${call.one}/decision`
  expect((await doors.knock(call.people.partner, path, { method: 'HEAD' })).status).toBe(200)
  const inAdvance = { headers: { 'sec-purpose': 'prefetch;prerender' } }
  expect((await doors.knock(call.people.partner, path, inAdvance)).status).toBe(200)
  const decision = await findDecision(it.read, call.one)
  const seen = async () => (await listDispatches(it.read, decision?.documentId ?? '')).map((one) => one.seenAt)
  expect(await seen()).toEqual([null, null])
  const { html } = await doors.get(call.people.decider, `/fi/desk/cases/${call.one}/decision`)
  expect(html).toContain('saapuneeksi 22.12.2026')
  expect(html).toContain('arvio 21.1.2027')
  await doors.get(call.people.partner, path)
  expect((await seen()).filter((at) => at !== null)).toEqual([signingAt])
})

test('R-P2 what is proposed is on no page of a party before it is decided, and in its decision from then on', async () => {
  const call = await callToDecide(it)
  await call.offer(call.one, { reasons: 'Projektet q48713 förnyar verksamheten.' })
  await it.owner.query(
    `insert into applications.partner (id, application_id, organisation_id, role, position) values ($1, $2, $3, 'partner', 2)`,
    [newId(), call.one, call.people.partner.actingFor?.id],
  )
  const read = (part: string) => doors.get(call.people.partner, `/sv/my/applications/${call.one}${part}`)
  for (const [part, status] of [
    ['', 200],
    ['/versions/1', 200],
    ['/messages', 200],
    ['/decision', 404],
  ] as const) {
    const page = await read(part)
    expect([part, page.status, page.html.includes('q48713')]).toEqual([part, status, false])
  }
  await call.signs(call.people.decider, call.one)
  expect((await read('/decision')).html).toContain('q48713')
})
