import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { callToDecide, must, signingAt, type ToDecide } from '../../test/situations/call-to-decide.ts'
import { findWork } from '../catalogue/reads.ts'
import { Absent, Barred } from '../io/absent.ts'
import { digestOf } from '../io/digest.ts'
import { listDispatches, listDocuments } from '../register/reads.ts'
import { findDecision, listDecisions, listDecisionsFor } from './reads/decision.ts'
import { findPot } from './reads/outcome.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase()
})
afterAll(() => it.close())

const rows = async <Row extends object>(text: string, ...values: readonly unknown[]) =>
  (await it.owner.query<Row>(text, [...values])).rows
const attempts = async (id: string) =>
  (
    await rows<{ outcome: string }>(
      `select outcome from io.attempt where deed = 'decision.sign' and about = $1 order by id`,
      id,
    )
  ).map((row) => row.outcome)
const stateOf = async (id: string) =>
  (await rows<{ state: string }>('select state from applications.application where id = $1', id))[0]?.state
const caseOf = async (id: string) =>
  (await rows<{ case_id: string }>('select case_id from applications.application where id = $1', id))[0]?.case_id ?? ''
/** What a refused signature must not have left. */
const traces = async (call: ToDecide, id: string) => ({
  decisions: await listDecisions(it.read, call.call.id),
  documents: await listDocuments(it.read, await caseOf(id)),
  mail: (await rows('select from io.mail where about = $1', id)).length,
  state: await stateOf(id),
  granted: (await findPot(it.read, call.call.id))?.grantedCents ?? 0,
})
const none = { decisions: [], documents: [], mail: 0, state: 'in_assessment', granted: 0 }

test('a signed grant is frozen with its hash in the register', async () => {
  const call = await callToDecide(it)
  await must(call.offer(call.one))
  const { documentId } = await must(call.signs(call.people.decider, call.one))

  const decision = await findDecision(it.read, call.one)
  expect(decision).toMatchObject({ kind: 'granted', cents: 90_000_00, lang: 'sv', signedAt: signingAt, documentId })
  expect(await listDocuments(it.read, await caseOf(call.one))).toMatchObject([
    { kind: 'decision', direction: 'sent', lang: 'sv', hash: digestOf(decision?.content) },
  ])
})

test('every party of a grant is told and sees the work it became', async () => {
  const call = await callToDecide(it)
  await must(call.offer(call.one))
  const { documentId } = await must(call.signs(call.people.decider, call.one))
  const [coordinator, partner] = call.municipalities
  expect((await listDispatches(it.read, documentId)).map((one) => [one.organisationId, one.seenAt]).sort()).toEqual(
    [
      [coordinator, null],
      [partner, null],
    ].sort(),
  )
  const letters = await rows<{ to_name: string; lang: string; subject: string }>(
    'select to_name, lang, subject from io.mail where about = $1 order by to_name',
    call.one,
  )
  expect(letters.map((one) => `${one.to_name} ${one.lang}`)).toEqual(['Aino Esimerkki sv', 'Maja Exempel sv'])
  expect(letters[0]?.subject).toMatch(/^Beslutet kan läsas/)

  expect(await stateOf(call.one)).toBe('decided')
  expect(await findPot(it.read, call.call.id)).toEqual({ appropriationCents: 200_000_00, grantedCents: 90_000_00 })
  const [listed] = await listDecisions(it.read, call.call.id)
  const work = await findWork(it.read, listed?.workSlug ?? '')
  expect(work).toMatchObject({ grantedCents: 90_000_00, example: true, public: true, periodTo: '2028-12-31' })
  expect(work?.parties.map((one) => [one.role, one.id])).toEqual([
    ['coordinator', coordinator],
    ['partner', partner],
  ])
  expect(await attempts(call.one)).toEqual(['done'])
  expect(await rows(`select what from io.event where about = $1 order by id`, call.one)).toEqual([
    { what: 'decision.proposed' },
    { what: 'decision.signed' },
  ])
  expect((await listDecisionsFor(it.read, partner ?? '')).map((one) => one.applicationId)).toEqual([call.one])
})

test('a decision that lacks a part is refused, leaves no trace, and the attempt is kept', async () => {
  const call = await callToDecide(it)
  await must(call.offer(call.one))
  await it.owner.query('delete from decisions.general_terms where authority_id = $1', [call.authority])
  expect(await call.signs(call.people.decider, call.one)).toEqual({ ok: false, refusal: 'incomplete' })
  expect(await traces(call, call.one)).toEqual(none)
  expect(await attempts(call.one)).toEqual(['incomplete'])
})

test('nothing is signed that nobody proposed, and nothing that is decided later', async () => {
  const call = await callToDecide(it)
  expect(await call.signs(call.people.decider, call.one)).toEqual({ ok: false, refusal: 'not_proposed' })
  await must(call.offer(call.one, { kind: 'later', cents: null }))
  expect(await call.signs(call.people.decider, call.one)).toEqual({ ok: false, refusal: 'later' })
  expect(await traces(call, call.one)).toEqual(none)
})

test('who presents does not sign, who decides does not propose, and an assessor does neither', async () => {
  const call = await callToDecide(it)
  const { presenter, decider, first, applicant, registrar } = call.people
  await must(call.offer(call.one))
  await expect(call.signs(presenter, call.one)).rejects.toBeInstanceOf(Barred)
  await expect(call.signs(first, call.one)).rejects.toBeInstanceOf(Absent)
  await expect(call.signs(applicant, call.one)).rejects.toBeInstanceOf(Absent)
  await expect(call.signs(registrar, call.one)).rejects.toBeInstanceOf(Absent)
  expect(await attempts(call.one)).toEqual(['barred', 'absent', 'absent', 'absent'])
  await it.owner.query(`update decisions.proposal set who = $2 where application_id = $1`, [call.one, decider.id])
  expect(await call.signs(decider, call.one)).toEqual({ ok: false, refusal: 'same_person' })
  expect(await traces(call, call.one)).toEqual(none)
})

test('a disqualified decision-maker does not learn that the case exists', async () => {
  const call = await callToDecide(it)
  await must(call.offer(call.one))
  await it.owner.query(
    `insert into assessment.conflict (application_id, person_id, declared, ground, at) values ($1, $2, 'disqualified', 'employment', now())`,
    [call.one, call.people.decider.id],
  )
  await expect(call.signs(call.people.decider, call.one)).rejects.toBeInstanceOf(Absent)
  expect((await call.signs(call.people.decider2, call.one)).ok).toBe(true)
})

test('two sign for the last 10 000 € at once: one of them wins', async () => {
  for (let round = 0; round < 5; round++) {
    const call = await callToDecide(it)
    await it.owner.query('update calls.call set appropriation_cents = 1000000 where id = $1', [call.call.id])
    await must(call.offer(call.one, { cents: 10_000_00 }))
    await must(call.offer(call.two, { cents: 10_000_00 }))
    const both = await Promise.all([
      call.signs(call.people.decider, call.one),
      call.signs(call.people.decider2, call.two),
    ])
    expect(both.map((one) => (one.ok ? 'signed' : one.refusal)).sort()).toEqual(['appropriation_exceeded', 'signed'])
    expect(await findPot(it.read, call.call.id)).toEqual({ appropriationCents: 10_000_00, grantedCents: 10_000_00 })
    expect(await listDecisions(it.read, call.call.id)).toHaveLength(1)
  }
})

test('two sign for what others have left in the pot at once: one of them wins', async () => {
  for (let round = 0; round < 5; round++) {
    const call = await callToDecide(it)
    const { decider, decider2 } = call.people
    await it.owner.query('update calls.call set appropriation_cents = 3000000 where id = $1', [call.call.id])
    for (const [id, cents] of [
      [call.one, 20_000_00],
      [call.two, 10_000_00],
    ] as const)
      await must(call.offer(id, { cents }))
    await must(call.offer(call.three, { cents: 10_000_00, exception: 'Ainoa alueella' }))
    await must(call.signs(decider, call.one))
    const both = await Promise.all([call.signs(decider, call.two), call.signs(decider2, call.three)])
    expect(both.map((one) => (one.ok ? 'signed' : one.refusal)).sort()).toEqual(['appropriation_exceeded', 'signed'])
    expect(await listDecisions(it.read, call.call.id)).toHaveLength(2)
  }
})

test('two sign the same decision at once: it is signed once', async () => {
  const call = await callToDecide(it)
  await must(call.offer(call.one))
  const both = await Promise.all([
    call.signs(call.people.decider, call.one),
    call.signs(call.people.decider2, call.one),
  ])
  expect(both.map((one) => (one.ok ? 'signed' : one.refusal)).sort()).toEqual(['already_signed', 'signed'])
})

test('an application that was withdrawn is not decided', async () => {
  const call = await callToDecide(it)
  await must(call.offer(call.one))
  await it.owner.query(`update applications.application set state = 'withdrawn' where id = $1`, [call.one])
  await expect(call.signs(call.people.decider, call.one)).rejects.toBeInstanceOf(Barred)
})
