import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { callIn, hereFor } from '../../test/situations/calls.ts'
import { fieldsOf } from '../../test/situations/form-fields.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { start } from '../applications/actions/start.ts'
import { findWorkspace } from '../applications/reads/workspace.ts'
import { Absent, Barred } from '../io/absent.ts'
import { newId } from '../io/once.ts'
import { momentOf } from '../kit/dates.ts'
import { enrol } from './actions/enrol.ts'
import { settleEnrolment } from './actions/settle-enrolment.ts'
import type { Told } from './enrolment.ts'
import { findStanding, listEnrolments, standingsOf } from './reads.ts'

let it: TestDatabase
let asking: ReturnType<typeof visitors>
const now = momentOf('2026-11-23', '12:00')
const told: Told = {
  role: 'experimenter',
  themes: ['decisions'],
  since: '2026-11-23',
  changed: '',
  saved: '',
  savedCents: null,
  lang: 'fi',
}

beforeAll(async () => {
  it = await freshDatabase('seeded')
  asking = visitors(it, () => now)
})
afterAll(() => it.close())

const as = async (key: string) => {
  const who = await examplePerson(it.write, key)
  return { here: hereFor(it, who, now), organisationId: who.actingFor?.id ?? '' }
}
const path = (lang: string) => `/${lang}/programme/enrolment`

describe('a small Swedish-speaking municipality', () => {
  test('whose enrolment waits is confirmed at the desk, hears of it in Swedish, and stands on the public list', async () => {
    const siv = await as('small-sv')
    expect((await asking.get(path('sv'), await asking.as('small-sv'))).text).toContain('väntar på bekräftelse')
    expect((await asking.get('/sv/programme/participants')).text).not.toContain('Exempelkommun 6')
    const officer = await asking.as('officer')
    const desk = await asking.get('/fi/desk/enrolments', officer)
    const waiting = await findStanding(it.read, siv.organisationId)
    const door = `/fi/desk/enrolments/${waiting?.id}`
    const fields = { ...fieldsOf(desk.text, door), deed: 'confirm' }
    expect((await asking.get('/fi/desk', officer)).text).toContain('data-task="confirm_enrolments"')
    expect((await asking.post(door, fields, officer)).to).toBe('/fi/desk/enrolments?done=confirmed')
    expect((await asking.post(door, fields, officer)).status).toBe(409)
    expect((await asking.get('/sv/programme/participants')).text).toContain('Exempelkommun 6')
    const { rows } = await it.owner.query<{ subject: string }>('select subject from io.mail where about = $1', [
      waiting?.id,
    ])
    expect(rows.map(({ subject }) => subject)).toEqual(['Exempelkommun 6 är med i digikommunförsöket'])
  })

  test('leaves by a button of its own page, and the row stays', async () => {
    const siv = await as('small-sv')
    const cookie = await asking.as('small-sv')
    const standing = await findStanding(it.read, siv.organisationId)
    await asking.post(`${path('sv')}/${standing?.id}/end`, {}, cookie)
    expect(await findStanding(it.read, siv.organisationId)).toBeUndefined()
    expect((await listEnrolments(it.read, { states: ['left'], lang: 'sv' })).map(({ leftOn }) => leftOn)).toEqual([
      '2026-11-23',
    ])
    expect((await asking.get(path('sv'), cookie)).text).toContain('inte längre med')
    const again = await asking.post(`${path('sv')}/${standing?.id}/end`, {}, cookie)
    expect([again.status, again.text.includes('Deltagandet hade redan avslutats')]).toEqual([409, true])
  })
})

describe('an influencer', () => {
  test('tells its change as a work with its own words filled in; others find it, and the two lead to each other', async () => {
    const maja = await asking.as('partner-sv')
    const door = '/sv/programme/enrolment/work'
    expect((await asking.get(path('sv'), maja)).text).toContain(`href="${door}"`)
    const page = (await asking.get(door, maja)).text
    expect(page).toContain('anmälan till småbarnspedagogiken går helt elektroniskt')
    const empty = { ...fieldsOf(page, door), title: 'Dagis utan papper q48713', contact: '' }
    const wrong = await asking.post(door, empty, maja)
    expect([wrong.status, wrong.text.includes('href="#contact"'), wrong.text.includes('q48713')]).toEqual([
      422,
      true,
      true,
    ])
    const fields = { ...empty, contact: 'Bildningstjänster' }
    const known = { ...fields, title: 'Dagis med papper', id: newId() }
    expect((await asking.post('/sv/my/works', known, maja)).status).toBe(303)
    const same = await asking.post(door, { ...known, id: newId() }, maja)
    expect([same.status, same.text.includes('har redan berättat om ett arbete med det här namnet')]).toEqual([
      409,
      true,
    ])
    const both = await Promise.all([1, 2].map(() => asking.post(door, fields, maja)))
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    const address = both[0]?.to ?? ''
    expect([both[1]?.to, address.startsWith('/sv/solutions/dagis-utan-papper')]).toEqual([address, true])
    const work = (await asking.get(address)).text
    for (const said of ['Familjerna var med', 'en arbetsdag i veckan', '/sv/programme/participants'])
      expect(work).toContain(said)
    expect((await asking.get('/sv/programme/participants')).text).toContain(`href="${address}"`)
    expect((await asking.get(path('sv'), maja)).text).toContain(`href="${address}"`)
    expect((await asking.get('/fi/solutions?q=p%C3%A4iv%C3%A4hoidon+ilmoittautuminen')).text).toContain(
      address.slice(3),
    )
    expect((await asking.post(door, { ...fields, id: newId() }, maja)).status).toBe(409)
    expect((await asking.get(door, maja)).to).toBe(path('sv'))
    for (const other of ['finance', 'small-sv', 'joint'])
      // who may not write, who is no influencer, who is no municipality
      expect((await asking.post(door, fields, await asking.as(other))).status).toBeGreaterThan(302)
    const rows = await it.owner.query(`select from catalogue.work where from_trial`)
    expect(rows.rowCount).toBe(1)
  })
})

describe('enrolling', () => {
  test('what is missing is said at its field in the language of the page, and nothing typed is lost', async () => {
    const cookie = await asking.as('coordinator')
    const typed = {
      role: 'influencer',
      themes: 'decisions',
      since: '23.11.2026',
      changed: 'Lupapalvelu',
      savedCents: '',
    }
    const answer = await asking.post(path('fi'), { ...typed, saved: '', revision: '0' }, cookie)
    expect([answer.status, answer.text.includes('href="#saved"'), answer.text.includes('Lupapalvelu')]).toEqual([
      422,
      true,
      true,
    ])
    const sum = await asking.post(path('fi'), { ...typed, saved: 'x', savedCents: 'paljon', revision: '0' }, cookie)
    expect([sum.status, sum.text.includes('value="paljon"')]).toEqual([422, true])
    const day = await asking.post(path('sv'), { ...typed, saved: 'x', since: '31.2.2026', revision: '0' }, cookie)
    expect([day.status, day.text.includes('Dagen finns inte i kalendern')]).toEqual([422, true])
    const long = await asking.post(path('fi'), { ...typed, saved: 'x'.repeat(4_001), revision: '0' }, cookie)
    expect([long.status, long.text.includes('href="#saved"')]).toEqual([422, true])
  })

  test('is offered in Finnish and Swedish with the same questions', async () => {
    const cookie = await asking.as('coordinator')
    const names = async (lang: string) => Object.keys(fieldsOf((await asking.get(path(lang), cookie)).text, path(lang)))
    expect(await names('sv')).toEqual(await names('fi'))
    expect((await asking.get(path('fi'))).status).not.toBe(200)
    expect((await asking.get(path('fi'), await asking.as('joint'))).text).toContain('kunnan asia')
  })

  test('two who tell at once leave one enrolment', async () => {
    const { here, organisationId } = await as('partner-fi')
    const both = await Promise.all([newId(), newId()].map((id) => enrol(here, id, { organisationId, told, known: 0 })))
    expect(both.map((outcome) => (outcome.ok ? outcome.value.state : outcome.refusal)).sort()).toEqual([
      'changed_meanwhile',
      'told',
    ])
  })

  test('nobody enrols another municipality, and no municipality confirms itself', async () => {
    const [mine, others] = [await as('coordinator'), await as('partner-sv')]
    const stranger = enrol(mine.here, newId(), { organisationId: others.organisationId, told, known: 0 })
    await expect(stranger).rejects.toThrow(Absent)
    const standing = await findStanding(it.read, others.organisationId)
    const deed = { deed: 'confirm', why: '', revision: standing?.revision ?? 0 } as const
    await expect(settleEnrolment(others.here, standing?.id ?? '', deed)).rejects.toThrow(Barred)
    await expect(settleEnrolment(mine.here, standing?.id ?? '', deed)).rejects.toThrow(Absent)
    expect((await asking.get('/fi/desk/enrolments', await asking.as('coordinator'))).status).toBe(404)
  })
})

test('an application in a call that requires the trial lacks the enrolment until the municipality has told it', async () => {
  const call = await callIn(it, { state: 'published', publishedAt: now, trialRequired: true, jointOnly: false })
  const { here, organisationId } = await as('coordinator')
  const begun = await start(here, newId(), { callId: call.id })
  if (!begun.ok) throw new Error(begun.refusal)
  const asked = { who: here.who, id: begun.value.id, now }
  const lacks = async () => (await findWorkspace(it.read, asked)).lacks.map(({ what }) => what)
  expect(await lacks()).toContain('not_enrolled')
  await enrol(here, newId(), { organisationId, told, known: 0 })
  expect(await lacks()).not.toContain('not_enrolled')
  expect(await standingsOf(it.read, [organisationId])).toEqual(new Map([[organisationId, 'told']]))
})
