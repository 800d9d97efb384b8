import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { person } from '../../test/situations/entered.ts'
import { asking } from '../../test/situations/house-asked.ts'
import { secretSentence, sentWithSecrets } from '../../test/situations/secret-part.ts'
import { afterClosing } from '../../test/situations/sent-application.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'
import { withdraw } from '../applications/actions/withdraw.ts'
import { findVersion } from '../applications/reads/version.ts'
import { Absent, Barred } from '../io/absent.ts'
import { newId } from '../io/once.ts'
import { momentOf } from '../kit/dates.ts'
import type { Actor } from '../people/person.ts'
import { listDocuments } from '../register/reads.ts'
import { dispose, proposeDisposal, revokeDisposal } from './actions/dispose.ts'

let it: TestDatabase
let sent: Awaited<ReturnType<typeof sentWithSecrets>>
let officer: Actor
let registrar: Actor
beforeAll(async () => {
  it = await freshDatabase('seeded')
  officer = await examplePerson(it.write, 'officer')
  registrar = await person(it, 'Kirsi Kirjaaja', [[officer.actingFor?.id ?? '', 'registrar']])
})
beforeEach(async () => {
  sent = await sentWithSecrets(it)
  await withdraw(hereFor(it, sent.signatory, afterClosing), sent.id)
})
afterAll(() => it.close())

/** Withdrawn on 17.12.2026: kept until 17.12.2031, that day included. */
const lastDay = momentOf('2031-12-17', '23:59')
const after = momentOf('2031-12-18', '00:00')
const reason = 'Tiedonohjaussuunnitelma 02.02.04'
const propose = (who = officer, at = after) =>
  proposeDisposal(hereFor(it, who, at), sent.caseId, { id: newId(), reason })
const confirm = (who = registrar, at = after) => dispose(hereFor(it, who, at), sent.caseId)
const house = () => asking(it, after)
const at = () => `/fi/desk/disposals/${sent.caseId}`

/** The sentence also in what was written beside the application: of a delay, a handing over, a transfer, a change on behalf, a conflict of interest. */
async function written() {
  const one = [sent.id, secretSentence, sent.editor.id]
  await it.owner.query(`insert into applications.late_showing values ($1, $2, now(), $3)`, one)
  await it.owner.query(
    `insert into applications.late_admission (application_id, attempt_id, version_id, document_id, ground, reason, admitted_at, admitted_by)
     select $1, (select max(id) from io.attempt), v.id, (select id from register.document limit 1), 'showing', $2, now(), $3
     from applications.version v where v.application_id = $1 limit 1`,
    one,
  )
  await it.owner.query(
    `insert into applications.coordination_transfer (id, application_id, from_id, to_id, reason, asked_at, asked_by)
     select gen_random_uuid(), $1, coordinator_id, coordinator_id, $2, now(), $3 from applications.application where id = $1`,
    one,
  )
  await it.owner.query(
    `insert into applications.authority_transfer
     select $1, 'Esimerkkivirasto', $2, now(), $3, (select id from register.document limit 1)`,
    one,
  )
  await it.owner.query(
    `insert into applications.behalf_edit
     select gen_random_uuid(), $1, a.coordinator_id, $2::text, '{problem}', now(), now(), $3, now(), $3, v.id,
       jsonb_build_object('problem', $2::text), jsonb_build_object('problem', $2::text)
     from applications.application a join applications.version v on v.application_id = a.id where a.id = $1 limit 1`,
    one,
  )
  await it.owner.query(`insert into assessment.conflict values ($1, $3, 'disqualified', 'employment', $2, now())`, one)
}

test('a case is disposed of by two people: what was said is gone from the whole database, its entries stay', async () => {
  await written()
  const before = await listDocuments(it.read, sent.caseId)
  expect((await house().ask(officer, '/fi/desk/disposals')).text).toContain(sent.caseNumber)
  expect((await house().post(officer, at(), { id: newId(), deed: 'propose', reason })).status).toBe(303)
  const waiting = await house().ask(registrar, at())
  for (const said of [reason, 'Mitä poistetaan', 'Mitä jää', 'Vahvista ja hävitä']) expect(waiting.text).toContain(said)
  expect((await house().post(registrar, at(), { deed: 'confirm' })).status).toBe(303)
  expect((await house().ask(registrar, at())).text).toContain('Asia on hävitetty')

  const { rows } = await it.owner.query<{ table: string; held: boolean }>(
    `select t.schemaname || '.' || t.tablename as table,
       (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I.%I x where x::text like %L', t.schemaname, t.tablename, '%q48713%'), false, true, '')))[1]::text <> '0' as held
     from pg_tables t where t.schemaname not in ('pg_catalog', 'information_schema')`,
  )
  expect(rows.filter(({ held }) => held).map((row) => row.table)).toEqual([])
  const version = await findVersion(it.read, sent.id)
  expect(version?.content).toMatchObject({
    answers: {},
    attachments: [],
    title: { fi: { text: 'Lupa-asiat sujuviksi' } },
  })
  const entries = await listDocuments(it.read, sent.caseId)
  const kept = ({ number, kind, at, hash }: (typeof entries)[number]) => [number, kind, at, hash]
  expect(entries.map(kept)).toEqual(before.map(kept))
})

test('the pages of a case that was disposed of open, and say nothing of what it held', async () => {
  await it.owner.query(`update applications.application set state = 'decided' where id = $1`, [sent.id])
  expect((await house().ask(officer, at())).text).toContain(`href="/fi/desk/cases/${sent.id}"`)
  await propose()
  await confirm()
  for (const [who, page] of [
    [officer, `/fi/desk/cases/${sent.id}`],
    [sent.editor, `/fi/my/applications/${sent.id}`],
    [sent.editor, `/fi/my/applications/${sent.id}/versions/1`],
  ] as const) {
    const { status, text } = await house().ask(who, page)
    expect(status).toBe(200)
    expect(text).not.toContain(secretSentence)
  }
  expect((await house().ask(officer, `/fi/desk/cases/${sent.id}`)).text).toContain('Asia on hävitetty')
})

test('not before the day: on the last day it is kept, on the next it may go', async () => {
  expect(await propose(officer, lastDay)).toEqual({ ok: false, refusal: 'not_yet' })
  expect(await propose()).toMatchObject({ ok: true })
  expect(await confirm(registrar, lastDay)).toEqual({ ok: false, refusal: 'not_yet' })
  const empty = it.write
    .transaction()
    .execute((tx) => tx.selectNoFrom((of) => of.fn('register.empty_case', [of.val(sent.caseId)]).as('n')).execute())
  await expect(empty).rejects.toThrow(/may not be emptied/)
  expect((await findVersion(it.read, sent.id))?.content.answers.problem).toBe(secretSentence)
})

test('who proposed does not confirm, and the attempt is kept', async () => {
  await propose(registrar)
  expect(await confirm(registrar)).toEqual({ ok: false, refusal: 'same_person' })
  const { rows } = await it.owner.query(`select outcome from io.attempt where about = $1 and deed = 'case.dispose'`, [
    sent.caseId,
  ])
  expect(rows).toEqual([{ outcome: 'same_person' }])
  await revokeDisposal(hereFor(it, registrar, after), sent.caseId)
  expect(await confirm()).toEqual({ ok: false, refusal: 'nothing_proposed' })
})

test('of two who confirm at once one disposes of it, and of two who propose one proposes', async () => {
  const proposals = await Promise.all([propose(), propose(registrar)])
  expect(proposals.filter(({ ok }) => ok)).toHaveLength(1)
  await revokeDisposal(hereFor(it, officer, after), sent.caseId)
  await propose()
  const outcomes = await Promise.all([confirm(), confirm()])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, refusal: 'disposed_already' })
  const { rows } = await it.owner.query(
    `select count(*)::int as n from io.event where what = 'case.disposed' and about = $1`,
    [sent.caseId],
  )
  expect(rows).toEqual([{ n: 1 }])
})

test('neither parties nor who only presents dispose of it, and officers of others find nothing', async () => {
  await propose()
  await expect(confirm(sent.editor)).rejects.toThrow(Absent)
  const presenter = await person(it, 'Essi Esittelijä', [[officer.actingFor?.id ?? '', 'presenter']])
  await expect(confirm(presenter)).rejects.toThrow(Barred)
  expect((await house().ask(sent.editor, at())).status).toBe(404)
  expect((await house().ask(sent.editor, '/fi/desk/disposals')).status).toBe(404)
})

test('the reason is asked for at its field', async () => {
  const answer = await house().post(officer, at(), { deed: 'propose', reason: ' ' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('href="#reason"')
})

test('who is disqualified does not see the case again when it has been disposed of', async () => {
  await it.owner.query(
    `insert into assessment.conflict values ($1, $2, 'disqualified', 'employment', 'Veljeni', now())`,
    [sent.id, officer.id],
  )
  await propose(registrar)
  const other = await person(it, 'Kaisa Kirjaaja', [[officer.actingFor?.id ?? '', 'registrar']])
  expect(await confirm(other)).toMatchObject({ ok: true })
  const { rows } = await it.owner.query(
    `select person_id, declared, note from assessment.conflict where application_id = $1`,
    [sent.id],
  )
  expect(rows).toEqual([{ person_id: officer.id, declared: 'disqualified', note: '' }])
})

test('the copies of a case that was disposed of are entries without file, and no new one is made', async () => {
  await it.owner.query(`update applications.application set state = 'decided' where id = $1`, [sent.id])
  await it.owner.query(
    `insert into register.document (id, case_id, number, kind, direction, title, lang, at, sender, hash, content)
     select $2, case_id, number + 1000, 'redacted_copy', 'sent', 'Kopio', 'fi', at, sender, repeat('a', 64), '{"asker":"Sanomalehti","covered":[]}'
     from register.document where case_id = $1 order by number limit 1`,
    [sent.caseId, newId()],
  )
  await propose()
  await confirm()
  const { status, text } = await house().ask(registrar, `/fi/desk/cases/${sent.id}/copies`)
  expect(status).toBe(200)
  expect(text).toContain('Asia on hävitetty')
  for (const gone of ['Sanomalehti', 'Katso esikatselu']) expect(text).not.toContain(gone)
  const typed = { number: '1', askedOn: '16.12.2026', fee: 'Maksuton', deed: 'preview' }
  expect((await house().post(registrar, `/fi/desk/cases/${sent.id}/copies`, typed)).status).toBe(409)
})
