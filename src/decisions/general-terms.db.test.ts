import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { callToDecide, signingAt } from '../../test/situations/call-to-decide.ts'
import { generalTerms } from '../../test/situations/decision-ground.ts'
import { doorsAt } from '../../test/situations/decision-doors.ts'
import { hereAt, organisation, person } from '../../test/situations/entered.ts'
import { Barred } from '../io/absent.ts'
import { enterGeneralTerms } from './actions/enter-general-terms.ts'
import { listGeneralTerms } from './reads/ground.ts'

let it: TestDatabase
let doors: ReturnType<typeof doorsAt>
beforeAll(async () => {
  it = await freshDatabase()
  doors = doorsAt(it, () => signingAt)
})
afterAll(() => it.close())

const typed = {
  day: '15.12.2026',
  share: '60',
  months: '2',
  'registry.fi': 'Kirjaamo\nPL 1',
  'registry.sv': 'Registratorskontoret\nPB 1',
  'clauses.fi': 'Ehto',
  'clauses.sv': 'Villkor',
}

async function authorityWithoutTerms() {
  const authority = await organisation(it, 'authority', 'Ministeriö')
  const admin = await person(it, 'Aava Ylläpitäjä', [[authority, 'admin']])
  const decider = await person(it, 'Risto Ratkaisija', [[authority, 'decision_maker']])
  return { authority, admin, decider }
}

test('an authority without terms hears of it at the desk; its administrator enters them and can then be signed by', async () => {
  const { authority, admin, decider } = await authorityWithoutTerms()
  for (const who of [admin, decider])
    expect((await doors.get(who, '/fi/desk')).html).toContain('data-task="enter_terms" href="/fi/admin/general-terms"')
  expect((await doors.get(admin, '/sv/admin/general-terms')).html).toContain('saknas ännu')
  const wrong = await doors.post(admin, '/fi/admin/general-terms', { ...typed, known: '', 'clauses.sv': '' })
  expect([wrong.status, wrong.html.includes('Kirjoita ehdot tällä kielellä.')]).toEqual([422, true])
  expect(wrong.html).toContain('PL 1')
  expect((await doors.post(admin, '/fi/admin/general-terms', { ...typed, known: '' })).status).toBe(303)
  expect((await listGeneralTerms(it.read, authority)).map((one) => [one.version, one.registry.sv?.text])).toEqual([
    ['1.0', 'Registratorskontoret, PB 1'],
  ])
  const { rows } = await it.owner.query(`select what, data from io.event where about = $1`, [authority])
  expect(rows).toEqual([{ what: 'general_terms.entered', data: { version: '1.0', from: '2026-12-15' } }])
  expect((await doors.get(decider, '/fi/desk')).html).not.toContain('enter_terms')
})
test('officers read the terms and do not change them, applicants do not see them', async () => {
  const { authority, decider } = await authorityWithoutTerms()
  expect((await doors.get(decider, '/fi/admin/general-terms')).html).toContain('Pääkäyttäjä muuttaa ehtoja')
  expect((await doors.post(decider, '/fi/admin/general-terms', { ...typed, known: '' })).status).toBe(403)
  await expect(enterGeneralTerms(hereAt(it, decider), authority, { ...generalTerms, known: '' })).rejects.toThrow(
    Barred,
  )
  const municipality = await organisation(it, 'municipality', 'Kunta')
  const stranger = await person(it, 'Maja Exempel', [[municipality, 'admin']])
  expect((await doors.get(stranger, '/fi/admin/general-terms')).status).toBe(403)
})
test('of two versions at once one is entered, and the other writer is told', async () => {
  const { authority, admin } = await authorityWithoutTerms()
  const enter = () =>
    enterGeneralTerms(hereAt(it, admin, signingAt), authority, { ...generalTerms, inForceOn: '2027-01-01', known: '' })
  const outcomes = await Promise.all([enter(), enter()])
  expect(outcomes.map((one) => (one.ok ? one.value : one.refusal)).toSorted()).toEqual(['1.0', 'changed_meanwhile'])
  const late = await doors.post(admin, '/fi/admin/general-terms', { ...typed, known: '', 'clauses.fi': 'Minun ehtoni' })
  expect([late.status, late.html.includes('Minun ehtoni')]).toEqual([409, true])
  expect(await listGeneralTerms(it.read, authority)).toHaveLength(1)
})
test('where terms are missing the page of the draft leads to them', async () => {
  const call = await callToDecide(it)
  await call.offer(call.one)
  await it.owner.query('delete from decisions.general_terms where authority_id = $1', [call.authority])
  const { html } = await doors.get(call.people.decider, `/fi/desk/cases/${call.one}/decision`)
  expect(html).toContain('voimassa olevat yleiset ehdot')
  expect(html).toContain('href="/fi/admin/general-terms"')
})
