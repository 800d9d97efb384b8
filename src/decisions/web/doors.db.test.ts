import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { callToDecide, signingAt, type ToDecide } from '../../../test/situations/call-to-decide.ts'
import { doorsAt } from '../../../test/situations/decision-doors.ts'
import { listDispatches } from '../../register/reads.ts'
import { findDecision, listDecisions } from '../reads/decision.ts'

let it: TestDatabase
let doors: ReturnType<typeof doorsAt>
let now = signingAt
beforeAll(async () => {
  it = await freshDatabase()
  doors = doorsAt(it, () => now)
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

test('the meeting lists everything in order, asks once, and signs what was chosen', async () => {
  const call = await callToDecide(it)
  await call.offer(call.one)
  await call.offer(call.two)
  const path = `/fi/desk/calls/${call.call.slug}/decisions`
  const sign = [`${call.one} 1`, `${call.two} 1`]
  const asked = await doors.get(
    call.people.decider,
    `${path}?${sign.map((one) => `sign=${encodeURIComponent(one)}`).join('&')}`,
  )
  expect(asked.html).toContain('Allekirjoitetaanko 2 päätöstä?')
  expect(asked.html).toContain('180\u00a0000\u00a0€')
  const signed = await doors.post(call.people.decider, path, { sign })
  expect([signed.status, signed.to]).toEqual([303, `${path}?signed=2`])
  expect((await doors.get(call.people.decider, signed.to)).html).toContain('2 päätöstä on allekirjoitettu')
  expect(await listDecisions(it.read, call.call.id)).toHaveLength(2)
  expect((await doors.post(call.people.decider, path, {})).html).toContain('Valitse ainakin yksi päätös.')
})

test('signing stops at the one that the money is not enough for, and names it', async () => {
  const call = await callToDecide(it)
  await call.offer(call.one)
  await call.offer(call.two)
  await call.offer(call.three, { exception: 'Skäl' })
  const sign = [call.one, call.two, call.three].map((id) => `${id} 1`)
  const back = await doors.post(call.people.decider, `/fi/desk/calls/${call.call.slug}/decisions`, { sign })
  expect(back.status).toBe(409)
  expect(back.html).toContain('Määräraha ei riitä')
  expect(back.html).toContain('2 päätöstä on allekirjoitettu')
  expect(await listDecisions(it.read, call.call.id)).toHaveLength(2)
})

test('one decision is signed or sent back on its own page', async () => {
  const call = await callToDecide(it)
  await call.offer(call.one)
  const path = `/sv/desk/cases/${call.one}`
  expect((await doors.get(call.people.decider, `${path}/decision`)).html).toContain('Underteckna beslutet')
  expect((await doors.get(call.people.presenter, `${path}/decision`)).html).not.toContain('Underteckna beslutet')
  const unsaid = await doors.post(call.people.decider, `${path}/return`, { revision: '1', why: '' })
  expect([unsaid.status, unsaid.html.includes('id="why-error"')]).toEqual([409, true])
  expect((await doors.post(call.people.decider, `${path}/return`, { revision: '1', why: 'Motivera bättre' })).to).toBe(
    `${path}/decision?returned`,
  )
  expect((await doors.get(call.people.presenter, `${path}/proposal`)).html).toContain('Motivera bättre')
  const refused = await doors.post(call.people.decider, `${path}/signature`, { revision: '1' })
  expect([refused.status, refused.html.includes('skickats tillbaka')]).toEqual([409, true])
  await call.offer(call.one, {}, 1)
  expect((await doors.post(call.people.decider, `${path}/signature`, { revision: '2' })).to).toBe(
    `${path}/decision?signed`,
  )
  expect((await doors.get(call.people.decider, `${path}/decision`)).html).toContain('inte öppnat ännu')
})

test('what is missing stands above the draft, part by part', async () => {
  const call = await callToDecide(it)
  await call.offer(call.one)
  await it.owner.query('delete from decisions.general_terms where authority_id = $1', [call.authority])
  const refused = await doors.post(call.people.decider, `/fi/desk/cases/${call.one}/signature`, { revision: '1' })
  expect(refused.status).toBe(409)
  for (const part of [
    'viranomaisen kirjaamon osoite',
    'voimassa olevat yleiset ehdot',
    'oikaisuvaatimusosoitus',
    'selvityksen määräpäivä',
  ])
    expect(refused.html).toContain(part)
})

test('a party opens its decision: the time is kept once, and the last day for rectification is counted from it', async () => {
  const call = await decided()
  const path = `/fi/my/applications/${call.one}/decision`
  const first = await doors.get(call.people.partner, path)
  expect(first.status).toBe(200)
  expect(first.html).toContain('15.12.2026 klo\u00a010.00')
  expect(first.html).toContain('Oikaisuvaatimuksen viimeinen päivä on 14.1.2027.')
  expect(first.html).toContain('Näin hakemus arvioitiin')
  now = new Date('2026-12-20T10:00:00Z')
  expect((await doors.get(call.people.partner, path)).html).toContain('15.12.2026 klo\u00a010.00')
  const decision = await findDecision(it.read, call.one)
  const seen = await listDispatches(it.read, decision?.documentId ?? '')
  expect(
    seen
      .map((one) => [one.organisationId === call.people.partner.actingFor?.id, one.seenAt?.toISOString() ?? null])
      .sort(),
  ).toEqual(
    [
      [false, null],
      [true, signingAt.toISOString()],
    ].sort(),
  )
  expect((await doors.get(call.people.decider, `/fi/desk/cases/${call.one}/decision`)).html).toContain('14.1.2027')
  now = signingAt
})

test('a decision is nobody else’s: strangers, other applicants and visitors do not learn that it exists', async () => {
  const call = await decided()
  const path = `/fi/my/applications/${call.one}/decision`
  expect((await doors.get(call.people.other, path)).status).toBe(404)
  expect((await doors.get(call.people.decider, path)).status).toBe(404)
  expect((await doors.get(null, path)).status).toBe(302)
  expect((await doors.get(call.people.applicant, `/fi/my/applications/${call.two}/decision`)).status).toBe(404)
  expect((await doors.get(call.people.applicant, '/fi/my/applications/nonsense/decision')).status).toBe(404)
  expect((await doors.get(call.people.other, `/fi/desk/cases/${call.one}/decision`)).status).toBe(404)
})

test.each(['proposal', 'decision', 'signature', 'return'])(
  'an assessor, an applicant and a disqualified officer find no %s of a case',
  async (what) => {
    const call = await callToDecide(it)
    await call.offer(call.one)
    await it.owner.query(
      `insert into assessment.conflict (application_id, person_id, declared, ground, at) values ($1, $2, 'disqualified', 'board', now())`,
      [call.one, call.people.decider2.id],
    )
    const path = `/sv/desk/cases/${call.one}/${what}`
    const ask = (who: ToDecide['people']['first']) =>
      what === 'signature' || what === 'return'
        ? doors.post(who, path, { revision: '1', why: 'x' })
        : doors.get(who, path)
    for (const who of [call.people.first, call.people.applicant, call.people.other, call.people.decider2])
      expect((await ask(who)).status).toBe(404)
  },
)

test('the disqualified see neither the case on the agenda nor its place in the sums', async () => {
  const call = await callToDecide(it)
  await call.offer(call.one)
  await it.owner.query(
    `insert into assessment.conflict (application_id, person_id, declared, ground, at) values ($1, $2, 'disqualified', 'board', now())`,
    [call.one, call.people.decider2.id],
  )
  for (const list of ['proposals', 'decisions']) {
    const path = `/sv/desk/calls/${call.call.slug}/${list}`
    expect((await doors.get(call.people.decider, path)).html).toContain('Evenemang')
    const { html } = await doors.get(call.people.decider2, path)
    expect(html).toContain('Bibliotek')
    expect(html).not.toContain('Evenemang')
    expect((await doors.get(call.people.applicant, path)).status).toBe(404)
  }
})

test('who pays, audits and registers reads what is signed, and no proposal before that; what they opened is kept', async () => {
  const call = await callToDecide(it)
  await call.offer(call.one)
  await call.offer(call.two)
  await call.signs(call.people.decider, call.one)
  const { registrar } = call.people
  const list = await doors.get(registrar, `/sv/desk/calls/${call.call.slug}/decisions`)
  expect([list.status, list.html.includes('Evenemang'), list.html.includes('Bibliotek')]).toEqual([200, true, false])
  expect((await doors.get(registrar, `/sv/desk/calls/${call.call.slug}/proposals`)).status).toBe(404)
  expect((await doors.get(registrar, `/sv/desk/cases/${call.two}/decision`)).status).toBe(404)
  expect((await doors.get(registrar, `/sv/desk/cases/${call.one}/decision`)).status).toBe(200)
  const decision = await findDecision(it.read, call.one)
  const { rows } = await it.owner.query('select who from io.access where about = $1', [decision?.id])
  expect(rows).toEqual([{ who: registrar.id }])
})
