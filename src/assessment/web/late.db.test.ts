import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { allSigned, closing, type Joint } from '../../../test/situations/joint-application.ts'
import { examplePerson } from '../../../test/situations/signed-in.ts'
import { findVersion } from '../../applications/reads/version.ts'
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
const version = () => findVersion(base.write, joint.id)
const mails = async () =>
  (
    await base.owner.query<{ subject: string; body: string }>('select subject, body from io.mail where about = $1', [
      joint.id,
    ])
  ).rows

describe('an application that arrives after closing', () => {
  test('R-A7 is refused and stays a draft that nobody reads, and the attempt is kept and told of at the desk', async () => {
    expect((await get('signatory', `${mine()}/submission`)).text).toContain('Lähetä hakuajan jälkeen')
    const { status, text } = await tries()
    expect(status).toBe(409)
    expect(text).toContain('Se yritettiin lähettää 16.12.2026 klo\u00a016.21')
    expect(await version()).toBeUndefined()
    const listed = await get('officer', desk())
    expect(listed.text).toContain(`href="${one()}"`)
    const seen = await get('officer', one())
    expect(seen.text).toContain('16.12.2026 klo\u00a016.21')
    expect(listed.text + seen.text).not.toContain('Lupa-asiat sujuviksi') // what it says is not shown
    expect((await get('officer', `/fi/desk/cases/${joint.id}`)).status).toBe(404)
  })

  test('R-A5 is shown by its applicant why it was late, and the desk has a task until it has been looked at', async () => {
    expect((await post('signatory', `${mine()}/late`, { showing: 'Katko.' })).status).toBe(409) // it was not tried to be sent
    await tries()
    const task = `data-task="look_at_late" href="${desk()}"`
    expect((await get('officer', '/fi/desk')).text).toContain(task)
    now = new Date(late.getTime() + 60_000)
    await get('officer', one())
    expect((await get('officer', '/fi/desk')).text).not.toContain(task)
    now = new Date(late.getTime() + 120_000)
    const empty = await post('signatory', `${mine()}/late`, { showing: ' ' })
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('id="showing-error"')
    expect((await post('coordinator', `${mine()}/late`, { showing: 'En saa.' })).status).toBe(403) // writes, but does not sign
    expect(await post('signatory', `${mine('sv')}/late`, { showing: 'Sidan gav fel 502.' })).toMatchObject({
      status: 303,
    })
    expect((await get('partner-sv', `${mine('sv')}/submission`)).text).toContain('Sidan gav fel 502.')
    expect((await get('officer', '/fi/desk')).text).toContain(task)
    expect((await get('officer', one())).text).toContain('Sidan gav fel 502.')
  })

  test('R-A5 is admitted by an officer on the log of outages with a reason: it arrived when it was tried, and every party is told', async () => {
    await tries()
    now = afterwards
    expect(await admits()).toMatchObject({ status: 303 })
    expect(await version()).toMatchObject({ number: 1, arrivedAt: late, state: 'submitted' })
    const told = (await mails()).map(({ subject }) => subject)
    expect(told.filter((subject) => subject.startsWith('Hakuajan jälkeen saapunut'))).not.toEqual([])
    expect(told.filter((subject) => subject.startsWith('Ansökan som kom in efter'))).not.toEqual([])
    expect((await mails()).map(({ body }) => body).join()).not.toContain('Katko esti')
    for (const [person, lang] of [
      ['partner-sv', 'sv'],
      ['coordinator', 'fi'],
    ] as const) {
      const { text } = await get(person, mine(lang))
      expect(text).toContain('Katko esti lähettämisen.')
      expect(text).toContain('Eeva Esittelijä')
    }
    const file = await get('officer', `/fi/desk/cases/${joint.id}`)
    expect(file.text).toContain('Hakuajan jälkeen saapunut hakemus otettiin käsiteltäväksi')
    expect(file.text).toContain('palvelun katkon takia ja on otettu käsiteltäväksi')
    const { rows } = await base.owner.query(
      `select d.kind, l.ground, l.reason from applications.late_admission l
       join register.document d on d.id = l.document_id where l.application_id = $1`,
      [joint.id],
    )
    expect(rows).toEqual([{ kind: 'late_admission', ground: 'outage', reason: 'Katko esti lähettämisen.' }])
    expect((await get('officer', '/fi/desk')).text).not.toContain(`href="${desk()}"`)
  })
})

describe('nothing is admitted', () => {
  test('R-A7 without a ground and a reason, and not on an outage that was elsewhere; what was typed comes back', async () => {
    await tries()
    now = afterwards
    const none = await admits({ ground: '' })
    expect(none.status).toBe(422)
    expect(none.text).toContain('Katko esti lähettämisen.')
    expect((await admits({ reason: ' ' })).text).toContain('id="reason-error"')
    expect((await admits({ outage: (await outages()).evening })).status).toBe(422)
    expect((await admits({ outage: '' })).status).toBe(422)
    expect(await version()).toBeUndefined()
  })

  test('R-A5 while the call is open, where nothing was tried, or where it lacks what one in time must hold', async () => {
    now = afterwards
    expect((await admits()).status).toBe(404) // nothing arrived
    now = late
    await tries()
    await base.owner.query(`update calls.call set closes_at = $2 where id = $1`, [joint.call.id, afterwards])
    now = new Date(late.getTime() + 60_000)
    expect((await admits()).status).toBe(404) // the call is open again: what was tried is not late, and can be sent
    await base.owner.query(`update calls.call set closes_at = $2 where id = $1`, [joint.call.id, closing])
    now = afterwards
    await base.owner.query(
      `delete from applications.commitment where partner_id in (
      select id from applications.partner where application_id = $1 and role = 'partner')`,
      [joint.id],
    )
    const { status, text } = await admits()
    expect(status).toBe(409)
    expect(text).toContain('Jonkin osapuolen sitoumus puuttuu')
    expect(await version()).toBeUndefined()
  })

  test('R-A5 by two officers at once: one admits, the other is told so', async () => {
    await tries()
    now = afterwards
    const answers = await Promise.all([admits(), admits()])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
    expect((await version())?.number).toBe(1)
    const { rows } = await base.owner.query<{ outcome: string }>(
      `select outcome from io.attempt where about = $1 and deed = 'application.admit_late' order by outcome`,
      [joint.id],
    )
    expect(rows.map(({ outcome }) => outcome)).toEqual(['admitted_already', 'done'])
  })

  test('R-A5 by somebody who does not see to arrivals, or who is disqualified', async () => {
    await tries()
    now = afterwards
    expect((await admits({}, 'assessor-fi')).status).toBe(404)
    expect((await admits({}, 'coordinator')).status).toBe(404)
    expect((await admits({}, 'decision-maker')).status).toBe(403)
    const officer = await examplePerson(base.write, 'officer')
    await base.owner.query(
      `insert into assessment.conflict (application_id, person_id, declared, ground, note, at)
       values ($1, $2, 'disqualified', 'employment', '', now())`,
      [joint.id, officer.id],
    )
    expect((await admits()).status).toBe(404)
    expect((await get('officer', desk())).text).not.toContain(joint.id)
    expect(await version()).toBeUndefined()
  })
})
