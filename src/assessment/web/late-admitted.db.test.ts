import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { allSigned, whileOpen, type Joint } from '../../../test/situations/joint-application.ts'
import { hereFor } from '../../../test/situations/calls.ts'
import { saveAnswers } from '../../applications/actions/save-answers.ts'
import { submit } from '../../applications/actions/submit.ts'
import { findVersion } from '../../applications/reads/version.ts'
import { fieldsOf } from '../../../test/situations/form-fields.ts'
import { afterwards, late, lateArrival, serviceAway } from '../../../test/situations/late-arrival.ts'

let base: TestDatabase
let joint: Joint
let now = late
beforeAll(async () => {
  base = await freshDatabase('seeded')
  await serviceAway(base)
})
beforeEach(async () => {
  joint = await allSigned(base)
  now = late
})
afterAll(() => base.close())

const { get, post, mine, desk, one, outages, tries, admits } = lateArrival(() => ({ base, joint, now }))
const locked = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`

test('R-A7 may be admitted on what the applicant showed, which a person then judges', async () => {
  await tries()
  now = afterwards
  const judged = { ground: 'showing', reason: 'Tunnistautuminen oli poikki.' }
  const none = await admits(judged)
  expect(none.status).toBe(422)
  expect(none.text).toContain('Hakija ei ole antanut selvitystä, joten')
  expect((await post('signatory', `${mine()}/late`, { showing: 'Kirjautuminen ei toiminut.' })).status).toBe(303)
  now = new Date(afterwards.getTime() + 60_000)
  expect((await post('signatory', `${mine()}/late`, { showing: 'Kirjautuminen oli poikki 16.05–16.20.' })).status).toBe(
    303,
  )
  const shown = await get('officer', one()) // what was shown before stays
  expect(shown.text).toContain('Kirjautuminen ei toiminut.')
  expect(shown.text).toContain('1 aiempi selvitys')
  expect(await admits(judged)).toMatchObject({ status: 303 })
  const { rows } = await base.owner.query<{ showing: object }>(
    `select d.content->'showing' as showing from applications.late_admission l join register.document d on d.id = l.document_id
       where l.application_id = $1`,
    [joint.id],
  )
  expect(rows).toEqual([
    { showing: expect.objectContaining({ showing: 'Kirjautuminen oli poikki 16.05–16.20.', at: now.toISOString() }) },
  ])
  expect((await get('officer', `/fi/desk/cases/${joint.id}`)).text).toContain('hakijan selvityksen perusteella')
})

test('R-A7 what lacks answers is admitted and names them, and only they are opened to be supplemented', async () => {
  await saveAnswers(hereFor(base, joint.editor, whileOpen), joint.id, { answers: { problem: '', outcomes: [] } })
  const own = await get('signatory', `${mine()}/submission`)
  for (const said of ['Ne viranomainen pyytää täydennyksenä', 'Lähetä hakuajan jälkeen'])
    expect(own.text).toContain(said)
  await tries()
  now = afterwards
  const before = (await get('officer', one())).text
  expect(before).toContain('Ne pyydetään täydennyksenä, kun')
  expect(before).not.toContain('supplements/new')
  expect(await admits()).toMatchObject({ status: 303 })
  const asking = `/fi/desk/cases/${joint.id}/supplements/new?field=problem&field=outcomes`
  expect((await get('officer', one())).text).toContain(`href="${asking.replace('&', '&amp;')}"`)
  const { rows } = await base.owner.query<{ lacking: string[] }>(
    `select d.content->'lacking' as lacking from applications.late_admission l join register.document d on d.id = l.document_id
       where l.application_id = $1`,
    [joint.id],
  )
  expect(rows).toEqual([{ lacking: ['problem', 'outcomes'] }])

  const form = fieldsOf((await get('officer', asking)).text, `/fi/desk/cases/${joint.id}/supplements`)
  expect(form.field).toEqual(['problem', 'outcomes'])
  const request = { ...form, 'note.problem': 'Vastaus puuttuu.', 'note.outcomes': 'Puuttuu.', reason: 'Katko.' }
  expect((await post('officer', `/fi/desk/cases/${joint.id}/supplements`, request)).status).toBe(303)
  const asked = (await get('officer', one())).text
  expect(asked.split('täydennys pyydetty')).toHaveLength(3)
  expect(asked).not.toContain('supplements/new')
  const supplement = `${mine()}/supplements/${form.id?.[0]}`
  const more = { problem: 'Lupa viipyy.', why_digital: 'Jotain muuta', deed: 'send' }
  expect((await post('coordinator', supplement, more)).status).toBe(303)
  const version = await findVersion(base.write, joint.id)
  expect(version).toMatchObject({
    number: 2,
    content: { answers: { problem: 'Lupa viipyy.', why_digital: 'Vastaus' } },
  })
  expect((await get('officer', one())).text).not.toContain('täydennys pyydetty')
})

test('R-A7 what whoever signs declares is not supplemented: without it nothing is admitted', async () => {
  const { formId } = await joint.now()
  const { rows } = await base.owner.query<{ key: string }>(
    `select key from forms.question where form_id = $1 and kind = 'declaration' and required limit 1`,
    [formId],
  )
  await saveAnswers(hereFor(base, joint.editor, whileOpen), joint.id, { answers: { [rows[0]?.key ?? '']: false } })
  expect((await get('signatory', `${mine()}/submission`)).text).not.toContain('Lähetä hakuajan jälkeen')
  await tries()
  now = afterwards
  expect((await get('officer', one())).text).toContain('Näitä ei täydennetä hakuajan jälkeen')
  const { status, text } = await admits()
  expect(status).toBe(409)
  expect(text).toContain('Hakemuksesta puuttuu muuta kuin vastauksia')
  expect(await findVersion(base.write, joint.id)).toBeUndefined()
})

test('R-A5 what was sent in time is not late when it is tried again, nor is anything listed that is no longer left unsent', async () => {
  expect(await submit(hereFor(base, joint.signatory, whileOpen), joint.id)).toMatchObject({ ok: true })
  expect((await tries()).text).not.toContain('yritettiin lähettää')
  expect((await get('officer', desk())).text).not.toContain(joint.id)
  await base.owner.query(
    `insert into io.attempt (deed, about, outcome, at, who)
     select 'application.submit', $1, 'call_closed', $2, who from io.attempt where about = $1 limit 1`,
    [joint.id, now],
  )
  expect((await get('officer', desk())).text).not.toContain(joint.id)
})

test('R-A5 joins the others where assessment begins while it is being admitted', async () => {
  await tries()
  now = afterwards
  const outage = (await outages()).closing // read before the lock is held
  const client = await base.owner.connect()
  await client.query('begin')
  await client.query(`update calls.call set state = 'in_assessment', assessing_at = $2 where id = $1`, [
    joint.call.id,
    now,
  ])
  const admitting = admits({ outage })
  await expect.poll(async () => (await base.owner.query(locked)).rowCount, { timeout: 10_000 }).toBe(1)
  await client.query('commit')
  client.release()
  expect((await admitting).status).toBe(303)
  expect((await joint.now()).state).toBe('in_assessment')
})
