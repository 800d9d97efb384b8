import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { allSigned, closing, oneUnsigned, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'
import { Absent, Barred } from '../io/absent.ts'
import { digestOf } from '../io/digest.ts'
import type { Actor } from '../people/person.ts'
import { listDocuments } from '../register/reads.ts'
import { saveAnswers } from './actions/save-answers.ts'
import { submit } from './actions/submit.ts'
import { findVersion, listVersions } from './reads/version.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase('seeded')
})
afterAll(() => it.close())

const send = (joint: Joint, at = whileOpen, who: Actor = joint.signatory) => submit(hereFor(it, who, at), joint.id)
const attemptsAt = async (id: string) =>
  (
    await it.owner.query<{ deed: string; outcome: string }>(
      'select deed, outcome from io.attempt where about = $1 order by id',
      [id],
    )
  ).rows
    .filter((row) => row.deed !== 'application.commit')
    .map((row) => `${row.deed} ${row.outcome}`)
const count = async (text: string, id: string) => Number((await it.owner.query<{ n: string }>(text, [id])).rows[0]?.n)
const after = (ms: number) => new Date(closing.getTime() + ms)

test('a joint application that everybody stands behind is received, registered and receipted', async () => {
  const joint = await allSigned(it)
  const outcome = await send(joint)
  if (!outcome.ok) throw new Error(outcome.refusal)
  const receipt = outcome.value
  expect(receipt).toMatchObject({ number: 1, arrivedAt: whileOpen, totalCents: 300_000_00, soughtCents: 255_000_00 })
  expect(receipt.caseNumber).toMatch(/^XM\/\d+\/2026$/)

  const version = await findVersion(it.read, joint.id)
  expect(version).toMatchObject({
    number: 1,
    hash: receipt.hash,
    caseNumber: receipt.caseNumber,
    state: 'submitted',
    lang: 'fi',
  })
  expect(digestOf(version?.content)).toBe(receipt.hash)
  expect(version?.content.partners.map((partner) => partner.commitment?.by ?? null)).toEqual([
    null,
    'Maja Exempel',
    'Tuomo Näyte',
  ])

  const documents = await listDocuments(it.read, receipt.caseId)
  expect(documents).toMatchObject([
    { kind: 'application', direction: 'arrived', title: 'Lupa-asiat sujuviksi', hash: receipt.hash, number: 1 },
  ])
  expect(await attemptsAt(joint.id)).toEqual(['application.submit done'])
})

test('the receipt goes to the coordinator’s people and a notice to every partner’s, each in their own language, as examples', async () => {
  const joint = await allSigned(it)
  await send(joint)
  const { rows } = await it.owner.query<{ to_name: string; lang: string; subject: string; example: boolean }>(
    `select to_name, lang, subject, example from io.mail where about = $1 and once like 'version:%' order by to_name`,
    [joint.id],
  )
  expect(rows.map((row) => `${row.to_name} ${row.lang} ${row.subject.split(':')[0]} ${row.example}`)).toEqual([
    'Aino Esimerkki fi Hakemus on vastaanotettu true',
    'Kalle Malli fi Hakemus on vastaanotettu true',
    'Maja Exempel sv Den gemensamma ansökan har sänts true',
    'Tuomo Näyte fi Yhteinen hakemus on lähetetty true',
  ])
})

test('a submission is an event of its application and its case, with numbers and no names', async () => {
  const joint = await allSigned(it)
  const outcome = await send(joint)
  const { rows } = await it.owner.query(
    `select what, about_kind, case_id, who, acting_for, at, data from io.event where about = $1 and what like 'application.s%'`,
    [joint.id],
  )
  const { versionId, caseId } = outcome.ok ? outcome.value : { versionId: '', caseId: '' }
  expect(rows).toEqual([
    {
      what: 'application.submitted',
      about_kind: 'application',
      case_id: caseId,
      who: joint.signatory.id,
      acting_for: joint.signatory.actingFor?.id,
      at: whileOpen,
      data: { version: versionId, number: 1, totalCents: 300_000_00, soughtCents: 255_000_00 },
    },
  ])
})

test('while a partner has not committed nothing is sent, nothing is left behind, and the attempt is kept', async () => {
  const joint = await oneUnsigned(it)
  expect(await send(joint)).toEqual({ ok: false, refusal: 'partner_unsigned' })
  expect(await joint.now()).toMatchObject({ state: 'draft', caseId: null, firstSubmittedAt: null, newest: null })
  expect(await count('select count(*) as n from applications.version where application_id = $1', joint.id)).toBe(0)
  expect(
    await count(`select count(*) as n from io.event where about = $1 and what = 'application.submitted'`, joint.id),
  ).toBe(0)
  expect(await count(`select count(*) as n from io.mail where about = $1 and once like 'version:%'`, joint.id)).toBe(0)
  expect(await attemptsAt(joint.id)).toEqual(['application.submit partner_unsigned'])
})

test('a refused submission takes no number of the register', async () => {
  const numbers = async () =>
    (await it.owner.query<{ last: number }>('select last from register.counter')).rows.map((row) => row.last)
  const joint = await oneUnsigned(it)
  const before = await numbers()
  await send(joint)
  expect(await numbers()).toEqual(before)
})

test('an application that lacks an answer is not sent', async () => {
  const joint = await allSigned(it)
  await saveAnswers(hereFor(it, joint.editor, whileOpen), joint.id, { answers: { problem: '' } })
  expect(await send(joint)).toEqual({ ok: false, refusal: 'incomplete' })
})

const locked = `select count(*) as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`

/** Holds the lock of an application while something is begun that has to wait for it, and gives what came of that. */
async function waitingFor<T>(id: string, waiters: number, work: () => Promise<T>): Promise<T> {
  const client = await it.owner.connect()
  await client.query('begin')
  await client.query('select from applications.application where id = $1 for update', [id])
  const begun = work()
  await expect.poll(async () => Number((await it.owner.query(locked)).rows[0].n), { timeout: 10_000 }).toBe(waiters)
  await client.query('commit')
  client.release()
  return begun
}

test('what arrived at 16.15.00.000 is in time, however long it then waits for a lock', async () => {
  const joint = await allSigned(it)
  const outcome = await waitingFor(joint.id, 1, () => send(joint, closing))
  expect(outcome).toMatchObject({ ok: true, value: { arrivedAt: closing } })
})

test('a millisecond after 16.15 it is late, and the attempt is kept', async () => {
  const joint = await allSigned(it)
  expect(await send(joint, after(1))).toEqual({ ok: false, refusal: 'call_closed' })
  expect(await attemptsAt(joint.id)).toEqual(['application.submit call_closed'])
  expect((await joint.now()).state).toBe('draft')
})

test('of two who submit at once one wins, and there is one version', async () => {
  const joint = await allSigned(it)
  const outcomes = await waitingFor(joint.id, 2, () => Promise.all([send(joint), send(joint)]))
  expect(outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.refusal)).sort()).toEqual(['done', 'nothing_changed'])
  expect((await listVersions(it.read, joint.id)).map((version) => version.number)).toEqual([1])
  expect((await attemptsAt(joint.id)).sort()).toEqual(['application.submit done', 'application.submit nothing_changed'])
})

test('applications that are submitted at once get case numbers in a row, none twice and none left out', async () => {
  const first = await allSigned(it)
  const joints = [first, ...(await Promise.all([1, 2, 3].map(() => allSigned(it, first.call))))]
  const outcomes = await Promise.all(joints.map((joint) => send(joint)))
  const numbers = outcomes
    .map((outcome) => (outcome.ok ? Number(outcome.value.caseNumber.split('/')[1]) : 0))
    .sort((a, b) => a - b)
  const lowest = numbers[0] ?? 0
  expect(numbers).toEqual([lowest, lowest + 1, lowest + 2, lowest + 3])
})

test('a stranger does not learn that the application exists, and the attempt is kept', async () => {
  const joint = await allSigned(it)
  await expect(send(joint, whileOpen, await examplePerson(it.write, 'small-sv'))).rejects.toThrow(Absent)
  expect(await attemptsAt(joint.id)).toEqual(['application.submit absent'])
})

test('a partner sees it but does not submit it, nor does the coordinator’s own writer', async () => {
  const joint = await allSigned(it)
  await expect(send(joint, whileOpen, joint.swedish)).rejects.toThrow(Barred)
  await expect(send(joint, whileOpen, joint.editor)).rejects.toThrow(Barred)
  expect(await attemptsAt(joint.id)).toEqual(['application.submit barred', 'application.submit barred'])
})

test('an officer sees no draft, but what has been received', async () => {
  const joint = await allSigned(it)
  const officer = await examplePerson(it.write, 'officer')
  await expect(send(joint, whileOpen, officer)).rejects.toThrow(Absent)
  await send(joint)
  await expect(send(joint, whileOpen, officer)).rejects.toThrow(Barred)
})
