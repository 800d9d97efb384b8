import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { callToDecide, signingAt } from '../../../test/situations/call-to-decide.ts'
import { doorsAt } from '../../../test/situations/decision-doors.ts'
import { findProposal } from '../reads/proposal.ts'

let it: TestDatabase
let doors: ReturnType<typeof doorsAt>
beforeAll(async () => {
  it = await freshDatabase()
  doors = doorsAt(it, () => signingAt)
})
afterAll(() => it.close())

test('the presenter proposes by the form, and the decision as it would be is shown in the language of the case', async () => {
  const call = await callToDecide(it)
  const path = `/fi/desk/cases/${call.one}/proposal`
  const empty = await doors.get(call.people.presenter, path)
  expect(empty.status).toBe(200)
  expect(empty.html).toContain('Ansökan nådde tröskeln på 2,50.')
  const given = {
    kind: 'granted',
    cents: '89 999,50',
    reasons: 'Projektet är bra.',
    exception: '',
    terms: '',
    revision: '0',
    suggested: ['Ansökan nådde tröskeln på 2,50.'],
  }
  const kept = await doors.post(call.people.presenter, path, given)
  expect([kept.status, kept.to]).toEqual([303, `${path}?saved`])
  expect(await findProposal(it.read, call.one)).toMatchObject({
    cents: 89_999_50,
    reasons: 'Projektet är bra.\nAnsökan nådde tröskeln på 2,50.',
    revision: 1,
  })
  const after = await doors.get(call.people.presenter, path)
  expect(after.html).toContain('beviljar')
  expect(after.html).toContain('lang="sv"')
  expect((await doors.post(call.people.presenter, path, given)).status).toBe(409)
})

test.each([
  [{ kind: '' }, 422, 'Valitse, mitä esität.', 'kind-group'],
  [{ cents: 'abc' }, 422, 'Anna myönnettävä summa', 'cents'],
  [{ cents: '-5' }, 422, 'Anna myönnettävä summa', 'cents'],
  [{ cents: '' }, 409, 'Anna myönnettävä summa', 'cents'],
  [{ cents: '90 000,01' }, 409, 'suurempi kuin haettu', 'cents'],
  [{ reasons: ' ' }, 409, 'Kirjoita perustelut.', 'reasons'],
])(
  'a proposal with %o comes back with what was typed and the error at its field',
  async (change, status, text, field) => {
    const call = await callToDecide(it)
    const given = {
      kind: 'granted',
      cents: '1000',
      reasons: 'Säilyy <b>tekstinä</b>',
      terms: 'Myös tämä',
      revision: '0',
      ...change,
    }
    const back = await doors.post(call.people.presenter, `/fi/desk/cases/${call.one}/proposal`, given)
    expect(back.status).toBe(status)
    expect(back.html).toContain(text)
    expect(back.html).toContain(`id="${field}-error"`)
    expect(back.html).toContain('Myös tämä')
    expect(back.html).not.toContain('<b>tekstinä</b>')
    expect(await findProposal(it.read, call.one)).toBeUndefined()
  },
)

test('a grant below the threshold asks for its written reason', async () => {
  const call = await callToDecide(it)
  const back = await doors.post(call.people.presenter, `/sv/desk/cases/${call.three}/proposal`, {
    kind: 'granted',
    cents: '1000',
    reasons: 'Bra',
    revision: '0',
  })
  expect(back.status).toBe(409)
  expect(back.html).toContain('id="exception-error"')
})

test('who may not, is told so: the presenter does not sign, the decision-maker does not propose', async () => {
  const call = await callToDecide(it)
  await call.offer(call.one)
  expect(
    (await doors.post(call.people.presenter, `/fi/desk/cases/${call.one}/signature`, { revision: '1' })).status,
  ).toBe(403)
  expect(
    (await doors.post(call.people.presenter, `/fi/desk/calls/${call.call.slug}/decisions`, { sign: `${call.one} 1` }))
      .status,
  ).toBe(403)
  expect(
    (
      await doors.post(call.people.decider, `/fi/desk/cases/${call.one}/proposal`, {
        kind: 'rejected',
        reasons: 'x',
        revision: '1',
      })
    ).status,
  ).toBe(403)
})
