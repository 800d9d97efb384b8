import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { callToDecide, must, signingAt } from '../../test/situations/call-to-decide.ts'
import { hereAt } from '../../test/situations/entered.ts'
import { findCall, findOutcome } from '../calls/reads.ts'
import { closeRoundLeft } from './actions/close-round.ts'
import { returnProposal } from './actions/return-proposal.ts'
import { signAll } from './actions/sign-all.ts'
import { findPot, listOutcome } from './reads/outcome.ts'
import { findProposal } from './reads/proposal.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase()
})
afterAll(() => it.close())

test('proposals may pass the appropriation with a warning; signatures cannot, not by a cent', async () => {
  const call = await callToDecide(it)
  expect(await must(call.offer(call.one))).toEqual({ revision: 1, overCents: 0 })
  expect(await must(call.offer(call.two))).toEqual({ revision: 1, overCents: 0 })
  expect(await call.offer(call.three)).toEqual({ ok: false, refusal: 'exception_missing' })
  expect(await must(call.offer(call.three, { exception: 'Ainoa alueella' }))).toEqual({
    revision: 1,
    overCents: 70_000_00,
  })
  await must(call.signs(call.people.decider, call.one))
  await must(call.signs(call.people.decider, call.two))
  expect(await call.signs(call.people.decider, call.three)).toEqual({ ok: false, refusal: 'appropriation_exceeded' })
  expect(await must(call.offer(call.three, { cents: 20_000_00, exception: 'Ainoa alueella' }, 1))).toEqual({
    revision: 2,
    overCents: 0,
  })
  await must(call.signs(call.people.decider, call.three, 2))
  expect(await findPot(it.read, call.call.id)).toEqual({ appropriationCents: 200_000_00, grantedCents: 200_000_00 })
})

test('several are signed in one go until the first that cannot be, and that one is named', async () => {
  const call = await callToDecide(it)
  await must(call.offer(call.one))
  await must(call.offer(call.two, { kind: 'later', cents: null }))
  await must(call.offer(call.three, { kind: 'rejected', cents: null }))
  const all = [call.one, call.two, call.three].map((applicationId) => ({ applicationId, revision: 1 }))
  const here = hereAt(it, call.people.decider, signingAt)
  expect(await signAll(here, all)).toEqual({
    signed: [call.one],
    stopped: { applicationId: call.two, refusal: 'later' },
  })
  expect(await signAll(here, all.slice(2))).toEqual({ signed: [call.three], stopped: null })
})

test('a returned proposal is not signed until it is proposed anew', async () => {
  const call = await callToDecide(it)
  const back = (revision: number, why: string) =>
    returnProposal(hereAt(it, call.people.decider, signingAt), call.one, { revision, why })
  expect(await back(1, 'Perustele')).toEqual({ ok: false, refusal: 'not_proposed' })
  await must(call.offer(call.one))
  expect(await back(2, 'Perustele')).toEqual({ ok: false, refusal: 'changed_meanwhile' })
  expect(await back(1, ' ')).toEqual({ ok: false, refusal: 'why_missing' })
  expect((await back(1, 'Perustele tarkemmin')).ok).toBe(true)
  expect((await findProposal(it.read, call.one))?.returned).toMatchObject({
    by: 'Risto Ratkaisija',
    why: 'Perustele tarkemmin',
    at: signingAt,
  })
  expect(await call.signs(call.people.decider, call.one)).toEqual({ ok: false, refusal: 'returned' })
  await must(call.offer(call.one, {}, 1))
  expect((await call.signs(call.people.decider, call.one, 2)).ok).toBe(true)
  expect(await back(2, 'Myöhässä')).toEqual({ ok: false, refusal: 'already_signed' })
})

test('when all is decided or put off, the round is decided and its outcome stands for everybody', async () => {
  const call = await callToDecide(it)
  await must(call.offer(call.one))
  await must(call.offer(call.two, { kind: 'later', cents: null }))
  await must(call.offer(call.three, { kind: 'rejected', cents: null }))
  await must(call.signs(call.people.decider, call.one))
  expect((await findCall(it.read, call.call.id))?.state).toBe('in_assessment')
  expect(await findOutcome(it.read, call.call.id)).toBeNull()
  await must(call.signs(call.people.decider, call.three))
  expect(await findCall(it.read, call.call.id)).toMatchObject({ state: 'decided', decidedOn: '2026-12-15' })
  expect(await findOutcome(it.read, call.call.id)).toMatchObject({
    received: 3,
    granted: 1,
    later: 1,
    grantedCents: 90_000_00,
    soughtCents: 270_000_00,
    listed: null,
  })
  expect(
    (await listOutcome(it.read, call.call.id)).map((row) => [row.result, row.soughtCents, row.grantedCents]),
  ).toEqual([
    ['granted', 90_000_00, 90_000_00],
    ['later', 90_000_00, null],
    ['rejected', 90_000_00, null],
  ])
})

test('what was proposed for an application that has left takes nothing from the appropriation', async () => {
  const call = await callToDecide(it)
  await must(call.offer(call.one))
  await must(call.offer(call.two))
  await it.owner.query(`update applications.application set state = 'transferred' where id = $1`, [call.one])
  expect(await must(call.offer(call.three, { exception: 'Ainoa alueella' }))).toEqual({ revision: 1, overCents: 0 })
})

test('a round whose last open application was withdrawn or transferred is decided', async () => {
  const call = await callToDecide(it)
  const left = (id: string) => must(closeRoundLeft({ db: it.write, now: signingAt }, id))
  await must(call.offer(call.one))
  await must(call.signs(call.people.decider, call.one))
  await it.owner.query(`update applications.application set state = 'withdrawn' where id = $1`, [call.two])
  expect(await left(call.two)).toBe(false)
  await it.owner.query(`update applications.application set state = 'transferred' where id = $1`, [call.three])
  expect([await left(call.three), await left(call.three)]).toEqual([true, false])
  expect(await findCall(it.read, call.call.id)).toMatchObject({ state: 'decided', decidedOn: '2026-12-15' })
  expect(await findOutcome(it.read, call.call.id)).toMatchObject({ received: 1, granted: 1, later: 0 })
})

test('what was decided later is granted from what is left, after the round', async () => {
  const call = await callToDecide(it)
  await must(call.offer(call.one, { kind: 'later', cents: null }))
  await must(call.offer(call.two))
  await must(call.offer(call.three, { kind: 'rejected', cents: null }))
  await signAll(
    hereAt(it, call.people.decider, signingAt),
    [call.two, call.three].map((applicationId) => ({ applicationId, revision: 1 })),
  )
  await must(call.offer(call.one, {}, 1))
  await must(call.signs(call.people.decider, call.one, 2))
  expect(await findOutcome(it.read, call.call.id)).toMatchObject({ granted: 2, later: 0, grantedCents: 180_000_00 })
})

test('a presenter who read an older proposal does not write over the newer one', async () => {
  const call = await callToDecide(it)
  await must(call.offer(call.one))
  expect(await call.offer(call.one, { cents: 50_000_00 })).toEqual({ ok: false, refusal: 'changed_meanwhile' })
  const two = await Promise.all([
    call.offer(call.one, { cents: 50_000_00 }, 1),
    call.offer(call.one, { cents: 40_000_00 }, 1),
  ])
  expect(two.filter((one) => one.ok)).toHaveLength(1)
})

test('in the outcome an application stands with what was sent last, and a withdrawn one does not stand', async () => {
  const call = await callToDecide(it)
  await it.owner.query(
    `insert into applications.version (id, application_id, number, revision, content, hash, total_cents, sought_cents, arrived_at, submitted_by)
    select gen_random_uuid(), application_id, number + 1, revision + 1, content, hash, total_cents, 7000000, arrived_at, submitted_by
    from applications.version where application_id = $1`,
    [call.one],
  )
  await it.owner.query(`update applications.application set state = 'withdrawn' where id = $1`, [call.two])
  const rows = await listOutcome(it.read, call.call.id)
  expect(new Map(rows.map((row) => [row.applicationId, row.soughtCents]))).toEqual(
    new Map([
      [call.one, 70_000_00],
      [call.three, 90_000_00],
    ]),
  )
})
