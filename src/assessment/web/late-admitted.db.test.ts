import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { allSigned, whileOpen, type Joint } from '../../../test/situations/joint-application.ts'
import { hereFor } from '../../../test/situations/calls.ts'
import { submit } from '../../applications/actions/submit.ts'
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
