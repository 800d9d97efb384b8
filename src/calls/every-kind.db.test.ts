import { usualOnes } from './cost-type.ts'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { organisation, person } from '../../test/situations/entered.ts'
import { fieldsOf } from '../../test/situations/form-fields.ts'
import { sessionFor } from '../../test/situations/signed-in.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { both } from '../../test/situations/whole-call.ts'
import { found } from '../io/absent.ts'
import { newId } from '../io/once.ts'
import { momentOf } from '../kit/dates.ts'
import type { ProposalFile } from './proposed-criteria.ts'
import { lacking } from './publication.ts'
import { findCallBySlug } from './reads.ts'

const proposed: readonly ProposalFile[] = JSON.parse(readFileSync('db/seeds/calls/criteria.json', 'utf8'))

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
  periodKind: 'single',
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
async function send(path: string, cookie: string, typed: Parameters<typeof asking.post>[1] = {}): Promise<void> {
  const fields = fieldsOf((await asking.get(path, cookie)).text, path)
  expect([path, (await asking.post(path, { ...fields, ...typed }, cookie)).status]).toEqual([path, 303])
}

/** A draft begun with the file of a real round, with its proposed criteria and what the sources leave unsaid. */
async function drafted(round: string, slug = `haku-${round}`): Promise<string> {
  const real = JSON.parse((await asking.get(`/fi/desk/calls/${round}/call.json`, officer)).text)
  const criteria = proposed.find((one) => one.round === round)?.criteria ?? []
  const file = {
    ...real,
    ...ours,
    ...Object.fromEntries(Object.entries(texts).filter(([key]) => real[key]?.sv === undefined)),
    aims: real.aims.length === 0 ? [{ key: 'change', words: both('Muutos'), examples: [] }] : real.aims,
    criteria: criteria.map((one) => ({ ...one, standing: null })),
  }
  const body = new FormData()
  for (const [name, value] of Object.entries({ id: newId(), slug, 'title.fi': slug, 'title.sv': slug }))
    body.set(name, value)
  body.set('file', new File([JSON.stringify(file)], 'call.json', { type: 'application/json' }))
  expect(await asking.send('/fi/desk/calls', body, officer)).toMatchObject({ status: 303 })
  return slug
}

/** The draft checked by a second person and published, all by its doors. */
async function published(slug: string) {
  const desk = `/fi/desk/calls/${slug}`
  const basics = (await asking.get(`${desk}/basics`, officer)).text
  const [, form = ''] = /name="form"[^]*?value="([0-9a-f-]{36})"/.exec(basics) ?? []
  await send(`${desk}/basics`, officer, { form })
  expect(lacking(found(await findCallBySlug(it.read, slug)), now)).toEqual([])
  expect((await asking.post(`${desk}/check-request`, {}, officer)).status).toBe(303)
  await send(`${desk}/check`, checker)
  await send(`${desk}/publication`, officer)
  return found(await findCallBySlug(it.read, slug))
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
    const call = await published(slug)
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

test('a call that nobody thought of takes a kind of organisations that an administrator adds, and partners without a grant', async () => {
  now = momentOf('2026-10-30', '12:00')
  const kind = {
    oneFi: 'seurakunta',
    oneSv: 'församling',
    oneEn: 'parish',
    manyFi: 'seurakunnat',
    manySv: 'församlingar',
  }
  expect((await asking.post('/fi/admin/kinds', kind, await asking.as('administrator'))).to).toBe('/fi/admin?added=kind')
  const slug = await drafted('2020', 'seurakunnat')
  const whom = { applicants: ['municipality', 'parish'], partners: ['association'], unpaid: ['company'] }
  await send(`/fi/desk/calls/${slug}/applicants`, officer, whom)
  const call = await published(slug)
  expect([call.applicantKinds, call.partnerKinds]).toEqual([
    ['municipality', 'parish'],
    [
      { kind: 'company', paid: false },
      { kind: 'association', paid: true },
    ],
  ])
  const minimum = (await asking.get(`/sv/desk/calls/${slug}/minimum-data`, officer)).text
  expect(minimum).toContain('<span lang="sv">Kommuner, församlingar</span>')
  now = momentOf('2026-11-03', '12:00')
  const page = (await asking.get(`/fi/calls/${slug}`)).text
  for (const text of [
    'Kunnat, seurakunnat',
    'Mukana vähintään 2 kuntaa tai kuntayhtymää',
    'avustusta saavana: yhdistykset ja säätiöt',
    'ilman avustusta: muut yritykset',
  ])
    expect(page).toContain(text)
  expect((await asking.get(`/sv/calls/${slug}/document`)).text).toContain('Kommuner, församlingar')
  expect((await asking.get('/fi/calls?applicant=parish')).text).toContain(`/fi/calls/${slug}"`)
  expect((await asking.get('/fi/calls?applicant=joint_authority')).text).not.toContain(`/fi/calls/${slug}"`)
  const asked = (asker: string) => asking.get(`/fi/calls/${slug}/pre-check?asker=${asker}&asked=1`)
  expect((await asked('company')).text).toContain('voi olla mukana toisen hakemassa hankkeessa')
  const parish = await organisation(it, 'parish', 'Esimerkin seurakunta')
  const writer = await sessionFor(it.write, (await person(it, 'Pirkko Pappi', [[parish, 'editor']])).id)
  const begun = await asking.post(`/fi/calls/${slug}/applications`, { id: newId() }, writer)
  expect(begun).toMatchObject({ status: 303, to: expect.stringContaining('/fi/my/applications/') })
  const parties = (await asking.get(`${begun.to}/parties`, writer)).text
  expect([parties.includes('Esimerkkikunta 2'), parties.includes('Esimerkkiseudun')]).toEqual([true, false])
})
