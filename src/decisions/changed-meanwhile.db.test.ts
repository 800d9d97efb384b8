import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { callToDecide, must, proposingAt, signingAt } from '../../test/situations/call-to-decide.ts'
import { changedOnBehalf } from '../../test/situations/changed-on-behalf.ts'
import { findVersion } from '../applications/reads/version.ts'
import { digestOf } from '../io/digest.ts'
import { findDecision } from './reads/decision.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase()
})
afterAll(() => it.close())

test('what was changed on behalf of a party after the proposal is presented anew; the decision says when the application itself arrived', async () => {
  const call = await callToDecide(it)
  await must(call.offer(call.one))
  await changedOnBehalf(it, call.one, new Date(proposingAt.getTime() + 1))
  expect(await call.signs(call.people.decider, call.one)).toEqual({ ok: false, refusal: 'application_changed' })
  await changedOnBehalf(it, call.two, proposingAt)
  await must(call.offer(call.two))
  await must(call.signs(call.people.decider, call.two))
  expect((await findDecision(it.read, call.two))?.content.arrivedOn).toBe('2026-10-04')
})

test('nothing is signed while a change on behalf of a party can still be made', async () => {
  const call = await callToDecide(it)
  await must(call.offer(call.one))
  const opened = (until: Date) =>
    it.owner.query(
      `insert into applications.behalf_edit (id, application_id, asked_by, reason, fields, until_at, opened_at, opened_by)
      values (gen_random_uuid(), $1, $2, 'Samtal', '{current_state}', $3, $4, $5)`,
      [call.one, call.municipalities[0], until, proposingAt, call.people.presenter.id],
    )
  await opened(signingAt)
  expect(await call.signs(call.people.decider, call.one)).toEqual({ ok: false, refusal: 'edit_open' })
  await it.owner.query('update applications.behalf_edit set until_at = $2 where application_id = $1', [
    call.one,
    new Date(signingAt.getTime() - 1),
  ])
  expect((await call.signs(call.people.decider, call.one)).ok).toBe(true)
})

test('a decision shows what the authority has decided to be public, also where an earlier text was secret', async () => {
  const call = await callToDecide(it)
  const version = await findVersion(it.read, call.one)
  const decided = (outcome: string, text: string, ground: string | null) =>
    it.owner.query(
      `insert into register.secrecy_decision (id, about, part, digest, outcome, ground, reason, at, who)
      values (gen_random_uuid(), $1, $2, $3, $4, $5, 'Skäl', $6, $7)`,
      [
        call.one,
        `tasks:${version?.content.partners[0]?.partnerId}`,
        digestOf(text),
        outcome,
        ground,
        proposingAt,
        call.people.presenter.id,
      ],
    )
  await decided('secret', 'Hemligt', 'security')
  await decided('public', 'Leder', null)
  await must(call.offer(call.one))
  await must(call.signs(call.people.decider, call.one))
  expect((await findDecision(it.read, call.one))?.content.implementers[0]?.tasks).toBe('Leder')
})
