import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { callToDecide, signingAt, type ToDecide } from '../../../test/situations/call-to-decide.ts'
import { doorsAt } from '../../../test/situations/decision-doors.ts'

let it: TestDatabase
let doors: ReturnType<typeof doorsAt>
beforeAll(async () => {
  it = await freshDatabase()
  doors = doorsAt(it, () => signingAt)
})
afterAll(() => it.close())

const langs = ['fi', 'sv', 'en'] as const
const decided = async (): Promise<ToDecide> => {
  const call = await callToDecide(it)
  await call.offer(call.one)
  await call.offer(call.two, { kind: 'later', cents: null, reasons: 'Väntar' })
  await call.offer(call.three, { kind: 'rejected', cents: null, reasons: 'Når inte tröskeln' })
  await call.signs(call.people.decider, call.one)
  await call.signs(call.people.decider, call.three)
  return call
}

test('after the round everybody sees every application with sums and outcome, and nobody sees points', async () => {
  const call = await callToDecide(it)
  const path = `/fi/calls/${call.call.slug}/outcome`
  expect((await doors.get(null, path)).status).toBe(404)
  const after = await decided()
  for (const lang of langs) {
    const { status, html } = await doors.get(null, `/${lang}/calls/${after.call.slug}/outcome`)
    expect(status).toBe(200)
    for (const title of lang === 'fi'
      ? ['Evenemang fi', 'Bibliotek fi', 'Gymnastik fi']
      : ['Evenemang', 'Bibliotek', 'Gymnastik'])
      expect(html).toContain(title)
    expect(html).not.toContain('<script')
  }
  const { html } = await doors.get(null, `/fi/calls/${after.call.slug}/outcome`)
  expect(html).toContain('Päätetään myöhemmin')
  expect(html).not.toContain('Mätt före och efter')
  expect((await doors.get(null, `/fi/calls/${after.call.slug}/outcome?result=granted`)).html).not.toContain(
    'Bibliotek fi',
  )
})

test('the outcome is taken away as csv and xlsx, sums as numbers and examples marked', async () => {
  const call = await decided()
  const csv = await doors.get(null, `/sv/calls/${call.call.slug}/outcome.csv`)
  const lines = csv.html.trim().split('\r\n')
  expect(lines).toHaveLength(4)
  expect(lines.filter((line) => line.includes(',90000,Beviljad,90000,2026-12-15,exempel'))).toHaveLength(1)
  expect(lines.filter((line) => line.includes(',90000,Avgörs senare,,,exempel'))).toHaveLength(1)
  expect((await doors.get(null, `/sv/calls/${call.call.slug}/outcome.xlsx`)).html.startsWith('PK')).toBe(true)
})

test.each(langs)('every page of a decision opens in %s', async (lang) => {
  const call = await decided()
  const { presenter, decider, applicant } = call.people
  for (const path of [
    `desk/calls/${call.call.slug}/proposals`,
    `desk/calls/${call.call.slug}/decisions`,
    `desk/cases/${call.two}/proposal`,
    `desk/cases/${call.two}/decision`,
    `desk/cases/${call.one}/decision`,
  ])
    for (const who of [presenter, decider]) {
      const { status, html } = await doors.get(who, `/${lang}/${path}`)
      expect([path, status]).toEqual([path, 200])
      expect(html).toContain(`<html lang="${lang}">`)
      expect(html).not.toMatch(/undefined|\[object|NaN/)
    }
  expect((await doors.get(applicant, `/${lang}/my/applications/${call.three}/decision`)).status).toBe(200)
})
