import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { assessed } from '../../test/situations/assessed.ts'
import { callIn, hereFor } from '../../test/situations/calls.ts'
import { confirmFlags } from '../../test/situations/confirmed.ts'
import { fieldsOf } from '../../test/situations/form-fields.ts'
import { oneUnsigned, signed, whileOpen } from '../../test/situations/joint-application.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { saveBudget } from '../applications/actions/save-budget.ts'
import { submit } from '../applications/actions/submit.ts'
import { beginCallAssessment } from '../assessment/actions/begin-assessment.ts'
import { usualOnes } from '../calls/cost-type.ts'
import { findCall, findCallBySlug, findOutcome } from '../calls/reads.ts'
import { found } from '../io/absent.ts'
import { momentOf } from '../kit/dates.ts'
import { propose } from './actions/propose.ts'
import { sign } from './actions/sign.ts'
import { lacking } from './completeness.ts'
import { findDecision, listDecisions } from './reads/decision.ts'
import { listOutcome } from './reads/outcome.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase('seeded')
})
afterAll(() => it.close())

const decidedCall = async () => {
  const call = await findCallBySlug(it.read, 'esimerkki-paatetty')
  if (call === undefined) throw new Error('the example environment has no decided call')
  return call
}

test('the example environment has a decided round: one granted, one refused, one decided later', async () => {
  const call = await decidedCall()
  expect(call.state).toBe('decided')
  const rows = await listOutcome(it.read, call.id)
  expect(rows.map((row) => row.result).sort()).toEqual(['granted', 'later', 'rejected'])
  expect(rows.every((row) => row.example)).toBe(true)
  expect(await findOutcome(it.read, call.id)).toMatchObject({ received: 3, granted: 1, later: 1 })
})

test('the round counts as decided on the day of its last decision', async () => {
  const call = await decidedCall()
  const { rows } = await it.owner.query<{ day: string }>(
    `select max((signed_at at time zone 'Europe/Helsinki')::date)::text as day from decisions.decision where call_id = $1`,
    [call.id],
  )
  expect(call.decidedOn).toBe(rows[0]?.day)
})

test('every decision of the example round is whole, in the language of its case', async () => {
  const decisions = await listDecisions(it.read, (await decidedCall()).id)
  expect(decisions.map((one) => one.lang).sort()).toEqual(['fi', 'sv'])
  for (const { applicationId } of decisions) {
    const decision = await findDecision(it.read, applicationId)
    expect(decision === undefined ? ['absent'] : lacking(decision.content)).toEqual([])
  }
})

test('what was granted in the example round is a work that says it is an example', async () => {
  const granted = (await listDecisions(it.read, (await decidedCall()).id)).filter((one) => one.kind === 'granted')
  const { rows } = await it.owner.query(
    'select slug, example, public from catalogue.work where application_id = any($1)',
    [granted.map((one) => one.applicationId)],
  )
  expect(rows).toEqual(granted.map((one) => ({ slug: one.workSlug, example: true, public: true })))
})

test('cost types of a call’s own are called the same from the builder to the signed decision, and no other is', async () => {
  let now = whileOpen
  const asking = visitors(it, () => now)
  const [officer, checker, writer] = [
    await asking.as('officer'),
    await asking.as('checker'),
    await asking.as('coordinator'),
  ]
  const send = async (path: string, cookie: string, typed: Readonly<Record<string, string>> = {}) => {
    const fields = fieldsOf((await asking.get(path, cookie)).text, path)
    expect([path, (await asking.post(path, { ...fields, ...typed }, cookie)).status]).toEqual([path, 303])
  }
  const draft = await callIn(it, { costTypes: usualOnes(['personnel', 'services']) })
  const desk = `/fi/desk/calls/${draft.slug}`
  await send(`${desk}/money`, officer, {
    'costs.0.name.fi': 'Tutkijoiden palkat',
    'costs.0.name.sv': 'Forskarlöner',
    'costs.1.name.fi': 'Ostettu laskenta',
    'costs.1.name.sv': 'Köpta beräkningar',
    'costs.2.name.fi': 'Mittalaitteet',
    'costs.2.name.sv': 'Mätinstrument',
    'costs.count': '3',
  })
  expect((await asking.post(`${desk}/check-request`, {}, officer)).status).toBe(303)
  await send(`${desk}/check`, checker)
  await send(`${desk}/publication`, officer)
  const call = found(await findCall(it.read, draft.id))

  const joint = await oneUnsigned(it, call)
  const own = { partnerId: (await joint.part(joint.editor)).id, ownCents: 15_000_00 }
  const lines = [
    { costType: 'personnel', year: 2027, cents: 60_000_00 },
    { costType: 'mittalaitteet', year: 2028, cents: 40_000_00 },
  ]
  expect((await saveBudget(hereFor(it, joint.editor, whileOpen), joint.id, { ...own, lines })).ok).toBe(true)
  for (const who of [joint.finnish, joint.swedish]) await signed(it, joint, who)
  const budget = (lang: string) => asking.get(`/${lang}/my/applications/${joint.id}/budget`, writer)
  for (const name of ['Tutkijoiden palkat', 'Ostettu laskenta', 'Mittalaitteet'])
    expect((await budget('fi')).text).toContain(name)
  expect((await budget('sv')).text).toContain('Mätinstrument')
  await it.owner.query(`update applications.application set lang = 'sv' where id = $1`, [joint.id])
  expect((await submit(hereFor(it, joint.signatory, whileOpen), joint.id)).ok).toBe(true)

  now = momentOf('2026-12-17', '10:00')
  const [presenter, decider] = [
    await examplePerson(it.write, 'officer'),
    await examplePerson(it.write, 'decision-maker'),
  ]
  expect((await beginCallAssessment(hereFor(it, presenter, now), call.id)).ok).toBe(true)
  const assessors = await Promise.all(['assessor-fi', 'assessor-sv'].map((key) => examplePerson(it.write, key)))
  const scores = call.criteria.map(({ key }) => ({ criterionKey: key, points: 5, reason: 'Mätt' }))
  await assessed(
    it,
    joint.id,
    assessors.map(({ id }) => id),
    { scores, at: now },
  )
  await confirmFlags(it, joint.id, { who: presenter.id, at: now })
  const entry = { kind: 'granted' as const, cents: 100_000_00, reasons: 'Projektet förnyar.', exception: '', terms: '' }
  expect(await propose(hereFor(it, presenter, now), joint.id, { ...entry, revision: 0 })).toMatchObject({ ok: true })
  expect(await sign(hereFor(it, decider, now), joint.id, { revision: 1 })).toMatchObject({ ok: true })
  const decision = (await asking.get(`/sv/my/applications/${joint.id}/decision`, writer)).text
  for (const name of ['Forskarlöner', 'Köpta beräkningar', 'Mätinstrument']) expect(decision).toContain(name)
  expect(decision).not.toMatch(/Personalkostnader|Tjänster<|Resekostnader|Tutkijoiden|Mittalaitteet/)
  const kept = (await findDecision(it.read, joint.id))?.content.implementers.flatMap((one) => one.lines)
  expect(new Set(kept?.map(({ costs }) => costs))).toEqual(
    new Set(['Forskarlöner', 'Köpta beräkningar', 'Mätinstrument']),
  )
})
