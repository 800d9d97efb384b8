import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import {
  allSigned,
  closing,
  oneUnsigned,
  signed,
  whileOpen,
  type Joint,
} from '../../test/situations/joint-application.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { Absent, Barred } from '../io/absent.ts'
import type { Actor } from '../people/person.ts'
import { commit } from './actions/commit.ts'
import { saveBudget } from './actions/save-budget.ts'
import { savePartner } from './actions/save-partner.ts'
import { standing } from './commitment.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase('seeded')
})
afterAll(() => it.close())

const as = (who: Actor, at = whileOpen) => hereFor(it, who, at)
const partsOf = async (joint: Joint) => (await joint.now()).partners.map((partner) => standing(partner).kind)
const paper = { position: 'Kommundirektör', basis: '', lang: 'sv' as const }
const lines = [{ costType: 'personnel' as const, year: 2027, cents: 90_000_00 }]

test('a partner’s signatory commits to the tasks and money that were read; the coordinator’s people hear of it', async () => {
  const joint = await oneUnsigned(it)
  expect(await partsOf(joint)).toEqual(['by_submitting', 'missing', 'given'])
  expect(await signed(it, joint, joint.swedish)).toMatchObject({ ok: true })
  const { commitment } = await joint.part(joint.swedish)
  expect(commitment).toMatchObject({
    givenBy: 'Maja Exempel',
    position: 'Kommundirektör',
    basis: 'Kommunstyrelsen 2.11.2026 § 5',
    at: whileOpen,
    promised: { tasks: 'Tehtävät: Maja Exempel', ownCents: 15_000_00 },
  })
  const { rows } = await it.owner.query<{ to_name: string; subject: string }>(
    `select to_name, subject from io.mail where about = $1 and subject like '%Exempelkommun 3%' or subject like '%Esimerkkikunta 3%' and about = $1`,
    [joint.id],
  )
  expect(rows.map((row) => row.to_name).sort()).toEqual(['Aino Esimerkki', 'Kalle Malli'])
})

test('the coordinator cannot commit for a partner, not even its signatory', async () => {
  const joint = await oneUnsigned(it)
  const { id: partnerId, digest } = await joint.part(joint.swedish)
  for (const who of [joint.editor, joint.signatory, joint.finnish])
    await expect(commit(as(who), joint.id, { partnerId, digest, ...paper })).rejects.toThrow(Barred)
  expect(await partsOf(joint)).toEqual(['by_submitting', 'missing', 'given'])
  const { rows } = await it.owner.query<{ outcome: string }>(
    `select outcome from io.attempt where about = $1 and outcome = 'barred'`,
    [joint.id],
  )
  expect(rows).toHaveLength(3)
})

test('somebody who writes for the partner but does not sign cannot commit it', async () => {
  const joint = await oneUnsigned(it)
  const { id: partnerId, digest } = await joint.part(joint.swedish)
  const finance = await examplePerson(it.write, 'finance')
  await expect(commit(as(finance), joint.id, { partnerId, digest, ...paper })).rejects.toThrow(Barred)
})

test('nobody writes the money of another: not the coordinator, not the other partner', async () => {
  const joint = await oneUnsigned(it)
  const before = await joint.part(joint.swedish)
  for (const who of [joint.editor, joint.signatory, joint.finnish]) {
    await expect(saveBudget(as(who), joint.id, { partnerId: before.id, lines })).rejects.toThrow(Barred)
    const own = { partnerId: before.id, lines: before.lines, ownCents: 1 }
    await expect(saveBudget(as(who), joint.id, own)).rejects.toThrow(Barred)
  }
  const coordinators = await joint.part(joint.editor)
  await expect(saveBudget(as(joint.swedish), joint.id, { partnerId: coordinators.id, lines })).rejects.toThrow(Barred)
  await expect(savePartner(as(joint.finnish), joint.id, { partnerId: before.id, tasks: 'Kaikki' })).rejects.toThrow(
    Barred,
  )
  expect(await joint.part(joint.swedish)).toEqual(before)
})

test('a part of another application is absent', async () => {
  const [one, other] = [await oneUnsigned(it), await oneUnsigned(it)]
  const { id: partnerId, digest } = await other.part(other.swedish)
  await expect(saveBudget(as(one.swedish), one.id, { partnerId, lines })).rejects.toThrow(Absent)
  await expect(commit(as(one.swedish), one.id, { partnerId, digest, ...paper })).rejects.toThrow(Absent)
})

test('a change of one partner’s money reopens that partner’s commitment and no other, and says what changed', async () => {
  const joint = await allSigned(it)
  const { id: partnerId } = await joint.part(joint.finnish)
  await saveBudget(as(joint.finnish), joint.id, { partnerId, lines, ownCents: 15_000_00 })
  expect(await partsOf(joint)).toEqual(['by_submitting', 'given', 'outdated'])
  expect(standing(await joint.part(joint.finnish))).toMatchObject({ kind: 'outdated', changed: ['costs'] })
})

test('whoever is asked again hears of it once, in the own language, and the page says what changed', async () => {
  const joint = await allSigned(it)
  const { id: partnerId } = await joint.part(joint.swedish)
  await saveBudget(as(joint.swedish), joint.id, { partnerId, lines, ownCents: 15_000_00 })
  await savePartner(as(joint.editor), joint.id, { partnerId, tasks: 'Betala allt' })
  const { rows } = await it.owner.query<{ lang: string; subject: string; body: string }>(
    `select lang, subject, body from io.mail where about = $1 and once like 'reopened:%'`,
    [joint.id],
  )
  expect(rows.map((row) => row.lang)).toEqual(['sv'])
  expect(rows[0]?.subject).toContain('Åtagandet måste ges på nytt')
  expect(rows[0]?.body).toContain('(kostnaderna)')
  const them = visitors(it, () => whileOpen)
  const path = `/sv/my/applications/${joint.id}/partners/${partnerId}/commitment`
  const { text } = await them.get(path, await them.as('partner-sv'))
  expect(text).toContain('Vad som har ändrats efter åtagandet')
  expect(text).toContain('+10\u00a0000\u00a0€')
  expect(text).toMatch(/<ins>.*Betala allt.*<\/ins>/)
})

test('a change that the commitment covers asks nobody', async () => {
  const joint = await oneUnsigned(it)
  const { id: partnerId, lines: before } = await joint.part(joint.finnish)
  await saveBudget(as(joint.finnish), joint.id, { partnerId, lines: before, ownCents: 15_000_00 })
  await savePartner(as(joint.editor), joint.id, { partnerId: (await joint.part(joint.swedish)).id, tasks: 'Nya' })
  const { rows } = await it.owner.query(`select 1 from io.mail where about = $1 and once like 'reopened:%'`, [joint.id])
  expect(rows).toEqual([])
})

test('money put back as it was is what had been committed to', async () => {
  const joint = await allSigned(it)
  const { id: partnerId, lines: before } = await joint.part(joint.finnish)
  await saveBudget(as(joint.finnish), joint.id, { partnerId, lines })
  await saveBudget(as(joint.finnish), joint.id, { partnerId, lines: before })
  expect(await partsOf(joint)).toEqual(['by_submitting', 'given', 'given'])
})

test('what was changed while the signatory read it is not committed to unseen', async () => {
  const joint = await oneUnsigned(it)
  const { id: partnerId, digest } = await joint.part(joint.swedish)
  await savePartner(as(joint.editor), joint.id, { partnerId, tasks: 'Betala allt' })
  expect(await commit(as(joint.swedish), joint.id, { partnerId, digest, ...paper })).toEqual({
    ok: false,
    refusal: 'changed_meanwhile',
  })
  expect(await partsOf(joint)).toEqual(['by_submitting', 'missing', 'given'])
})

test.each([
  ['without a position', { position: ' ' }, 'swedish', 'position_missing'],
  ['for the coordinator, which commits by submitting', {}, 'signatory', 'coordinator_commits_by_submitting'],
] as const)('a commitment %s is refused', async (_name, change, who, refusal) => {
  const joint = await oneUnsigned(it)
  const { id: partnerId, digest } = await joint.part(joint[who])
  expect(await commit(as(joint[who]), joint.id, { partnerId, digest, ...paper, ...change })).toEqual({
    ok: false,
    refusal,
  })
})

test('a commitment to no tasks is refused', async () => {
  const joint = await oneUnsigned(it)
  const { id: partnerId } = await joint.part(joint.swedish)
  await savePartner(as(joint.swedish), joint.id, { partnerId, tasks: '' })
  expect(await signed(it, joint, joint.swedish)).toEqual({ ok: false, refusal: 'tasks_missing' })
})

test('a commitment is given until the last instant and not after it', async () => {
  const joint = await oneUnsigned(it)
  expect(await signed(it, joint, joint.swedish, new Date(closing.getTime() + 1))).toEqual({
    ok: false,
    refusal: 'application_closed',
  })
  expect(await signed(it, joint, joint.swedish, closing)).toMatchObject({ ok: true })
})

test('two clicks are one commitment, and no second revision', async () => {
  const joint = await oneUnsigned(it)
  const both = await Promise.all([signed(it, joint, joint.swedish), signed(it, joint, joint.swedish)])
  expect(both.map((outcome) => outcome.ok)).toEqual([true, true])
  const { id } = await joint.part(joint.swedish)
  const { rows } = await it.owner.query('select from applications.commitment where partner_id = $1', [id])
  expect(rows).toHaveLength(1)
})

test.each([
  ['a negative sum', [{ costType: 'personnel' as const, year: 2027, cents: -1 }]],
  ['half a cent', [{ costType: 'personnel' as const, year: 2027, cents: 0.5 }]],
  ['the year 1066', [{ costType: 'personnel' as const, year: 1066, cents: 1 }]],
  ['the same cell twice', [...lines, ...lines]],
])('%s is not kept in a budget', async (_name, wrong) => {
  const joint = await oneUnsigned(it)
  const before = await joint.part(joint.swedish)
  expect(await saveBudget(as(joint.swedish), joint.id, { partnerId: before.id, lines: wrong })).toEqual({
    ok: false,
    refusal: 'impossible_sum',
  })
  expect(await joint.part(joint.swedish)).toEqual(before)
})
