import { usualOnes } from './cost-type.ts'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { fieldsOf } from '../../test/situations/form-fields.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { both } from '../../test/situations/whole-call.ts'
import { found } from '../io/absent.ts'
import { newId } from '../io/once.ts'
import { momentOf } from '../kit/dates.ts'
import { lacking } from './publication.ts'
import { findCallBySlug } from './reads.ts'

type Proposed = { readonly round: string; readonly criteria: readonly object[] }
const proposed: readonly Proposed[] = JSON.parse(readFileSync('db/seeds/calls/criteria.json', 'utf8'))

let it: TestDatabase
let asking: ReturnType<typeof visitors>
let [officer, checker, applicant] = ['', '', '']
let now = momentOf('2026-10-30', '12:00')

beforeAll(async () => {
  it = await freshDatabase('seeded')
  asking = visitors(it, () => now)
  officer = await asking.as('officer')
  checker = await asking.as('checker')
  applicant = await asking.as('coordinator')
})
afterAll(() => it.close())

/** What no source says of the real rounds, and a call of our own must. */
const ours = {
  grantKind: 'project',
  opensOn: null,
  closesOn: null,
  opensAt: momentOf('2026-11-02', '08:00').toISOString(),
  closesAt: momentOf('2026-12-16', '16:15').toISOString(),
  earliestOn: '2027-01-01',
  latestOn: '2028-12-31',
  appropriationCents: 1_000_000_00,
  highestShare: 8_500,
  vatIncluded: false,
  costTypes: [
    ...usualOnes(['personnel', 'services']),
    { key: 'laitteet', name: both('Laitteet', 'Utrustning'), help: null },
  ],
  fewestParties: 2,
  authorityAlone: true,
}
const texts = {
  summary: both('Lyhyesti'),
  description: both('Kuvaus'),
  legalBasis: both('Valtionavustuslaki 688/2001'),
}

/** Whatever a page of the desk shows, sent as the page shows it, with what is typed into it. */
async function send(path: string, cookie: string, typed: Readonly<Record<string, string>> = {}): Promise<void> {
  const fields = fieldsOf((await asking.get(path, cookie)).text, path)
  expect([path, (await asking.post(path, { ...fields, ...typed }, cookie)).status]).toEqual([path, 303])
}

/** A draft begun with the file of a real round, with its proposed criteria and what the sources leave unsaid. */
async function drafted(round: string): Promise<string> {
  const real = JSON.parse((await asking.get(`/fi/desk/calls/${round}/call.json`, officer)).text)
  const criteria = proposed.find((one) => one.round === round)?.criteria ?? []
  const file = {
    ...real,
    ...ours,
    ...Object.fromEntries(Object.entries(texts).filter(([key]) => real[key]?.sv === undefined)),
    aims: real.aims.length === 0 ? [{ key: 'change', words: both('Muutos'), examples: [] }] : real.aims,
    criteria: criteria.map((one) => ({ ...one, standing: null })),
  }
  const [slug, body] = [`haku-${round}`, new FormData()]
  for (const [name, value] of Object.entries({ id: newId(), slug, 'title.fi': slug, 'title.sv': slug }))
    body.set(name, value)
  body.set('file', new File([JSON.stringify(file)], 'call.json', { type: 'application/json' }))
  expect(await asking.send('/fi/desk/calls', body, officer)).toMatchObject({ status: 303 })
  return slug
}

test.each([
  ['2018', { purposes: 2, jointOnly: false, trialRequired: true, exclusions: false }],
  ['2019-joint', { purposes: 1, jointOnly: true, trialRequired: false, exclusions: false }],
  ['2020', { purposes: 5, jointOnly: true, trialRequired: false, exclusions: true }],
  ['2021', { purposes: 2, jointOnly: true, trialRequired: false, exclusions: false }],
])(
  'a call like that of %s is written, checked and published by its doors, and an application begun in it',
  async (round, kind) => {
    now = momentOf('2026-10-30', '12:00')
    const slug = await drafted(round)
    const desk = `/fi/desk/calls/${slug}`
    const basics = (await asking.get(`${desk}/basics`, officer)).text
    const [, form = ''] = /name="form"[^]*?value="([0-9a-f-]{36})"/.exec(basics) ?? []
    await send(`${desk}/basics`, officer, { form })
    expect(lacking(found(await findCallBySlug(it.read, slug)), now)).toEqual([])
    expect((await asking.post(`${desk}/check-request`, {}, officer)).status).toBe(303)
    await send(`${desk}/check`, checker)
    await send(`${desk}/publication`, officer)
    const call = found(await findCallBySlug(it.read, slug))
    expect(call).toMatchObject({ state: 'published', jointOnly: kind.jointOnly, trialRequired: kind.trialRequired })
    expect([call.purposes.length, call.exclusions.length > 0]).toEqual([kind.purposes, kind.exclusions])
    now = momentOf('2026-11-03', '12:00')
    const begun = await asking.post(`/fi/calls/${slug}/applications`, { id: newId() }, applicant)
    expect([begun.status, begun.to]).toEqual([303, expect.stringContaining('/fi/my/applications/')])
    const budget = (await asking.get(`${begun.to}/budget`, applicant)).text
    expect([budget.includes('laitteet.2027'), budget.includes('travel.2027')]).toEqual([true, false])
    expect((await asking.get(`/sv/calls/${slug}`)).text).toContain('Personalkostnader, Tjänster, Utrustning')
    expect((await asking.get(`${begun.to}/identity`, applicant)).text).toContain(call.purposes[0]?.words.fi?.text)
  },
)
