import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { findOrganisation, findPerson, listHolders } from './reads.ts'
import { enterAdministrator } from './actions/enter-administrator.ts'
import { endRole } from './actions/end-role.ts'
import { enterBusinessId } from './actions/enter-business-id.ts'
import { enterOrganisationKind } from './actions/enter-organisation-kind.ts'
import { enterOrganisation } from './actions/enter-organisation.ts'
import { giveRole } from './actions/give-role.ts'
import { importMunicipalities } from './actions/import-municipalities.ts'
import { importOrganisations } from './actions/import-organisations.ts'
import { importPeople } from './actions/import-people.ts'
import { signIn } from './actions/sign-in.ts'
import { Absent, Barred } from '../io/absent.ts'
import { newId } from '../io/once.ts'
import { municipalityOf } from './municipality-file.ts'
import type { Actor } from './person.ts'

const now = new Date('2026-11-22T12:00:00Z')
let base: TestDatabase
let authority = ''
let region = ''
const people = new Map<string, Actor>()
const organisation = (kind: 'authority' | 'joint_authority', fi: string) => ({
  kind,
  name: { fi: { text: fi, by: 'ours' as const } },
  languages: ['fi'],
  businessId: null,
  casePrefix: null,
  source: null,
  example: true,
})
beforeAll(async () => {
  base = await freshDatabase()
  const ids = await importOrganisations({ db: base.write, now }, [
    organisation('authority', 'Esimerkkiministeriö'),
    organisation('joint_authority', 'Seutu'),
  ])
  if (ids.ok) [authority = '', region = ''] = ids.value
  const files = [
    {
      key: 'admin',
      name: 'Olli',
      lang: 'fi' as const,
      mandates: [{ organisationId: authority, roles: ['admin' as const] }],
    },
    {
      key: 'own',
      name: 'Saara',
      lang: 'fi' as const,
      mandates: [{ organisationId: region, roles: ['admin' as const, 'editor' as const] }],
    },
    {
      key: 'editor',
      name: 'Eero',
      lang: 'fi' as const,
      mandates: [{ organisationId: region, roles: ['editor' as const] }],
    },
  ]
  const entered = await importPeople({ db: base.write, now }, 'example', files, '2020-01-01')
  for (const [key, id] of entered.ok ? entered.value : []) {
    const person = await findPerson(base.read, id)
    if (person !== undefined) people.set(key, person)
  }
})
afterAll(() => base.close())

const as = (key: string) => {
  const who = people.get(key)
  if (who === undefined) throw new Error(`nobody is ${key}`)
  return { db: base.write, witness: base.witness, who, now, request: 'test' }
}
const entry = {
  kind: 'joint_authority',
  nameFi: 'Uusi kuntayhtymä',
  nameSv: 'Nya samkommunen',
  businessId: '',
  source: 'perussopimus',
}
const role = { name: 'Uusi Henkilö', email: 'uusi@kunta.example', lang: 'fi', role: 'signatory' }
const count = async (query: string) => Number((await base.owner.query(query)).rows[0].count)

test('two clicks enter one joint authority', async () => {
  const id = newId()
  expect(await enterOrganisation(as('admin'), id, entry)).toEqual({ ok: true, value: { id } })
  expect(await enterOrganisation(as('admin'), id, entry)).toEqual({ ok: true, value: { id } })
  expect(await enterOrganisation(as('admin'), newId(), entry)).toEqual({ ok: false, refusal: 'known_already' })
  expect(await count(`select count(*) from people.organisation where name->'fi'->>'text' = 'Uusi kuntayhtymä'`)).toBe(1)
})
test('a refusal leaves no trace', async () => {
  const before = await count('select count(*) from io.event')
  expect(
    await enterOrganisation(as('admin'), newId(), { ...entry, nameFi: 'Toinen', businessId: '0245437-9' }),
  ).toEqual({ ok: false, refusal: 'business_id_wrong' })
  expect(await count('select count(*) from io.event')).toBe(before)
})
test('who is not an administrator of the authority enters nothing', async () => {
  await expect(enterOrganisation(as('own'), newId(), entry)).rejects.toThrow(Barred)
  await expect(enterOrganisation(as('editor'), newId(), entry)).rejects.toThrow(Barred)
})
test('a Business ID that the register lacks is entered once, by an administrator of the authority or of the organisation itself', async () => {
  const idOf = async (id: string) => (await findOrganisation(base.read, id))?.businessId
  const entries = () => count(`select count(*) from io.event where what = 'organisation.business_id_entered'`)
  expect(await enterBusinessId(as('own'), region, '0245437-3')).toEqual({ ok: false, refusal: 'business_id_wrong' })
  await expect(enterBusinessId(as('editor'), region, '0245437-2')).rejects.toThrow(Barred)
  await expect(enterBusinessId(as('own'), authority, '0245437-2')).rejects.toThrow(Barred)
  await expect(enterBusinessId(as('admin'), newId(), '0245437-2')).rejects.toThrow(Absent)
  expect([await idOf(region), await entries()]).toEqual([null, 0])
  expect(await enterBusinessId(as('own'), region, ' 0245437-2 ')).toEqual({ ok: true, value: { id: region } })
  expect(await enterBusinessId(as('admin'), region, '0245437-2')).toEqual({ ok: true, value: { id: region } })
  expect([await idOf(region), await entries()]).toEqual(['0245437-2', 1])
  const taken = { ok: false, refusal: 'business_id_taken' }
  expect(await enterBusinessId(as('admin'), authority, '0245437-2')).toEqual(taken)
  expect(await enterBusinessId(as('admin'), region, '')).toEqual({ ok: true, value: { id: region } })
  expect(await idOf(region)).toBeNull()
})
test('an administrator of the authority adds a kind of organisations, and an organisation of it', async () => {
  const one = { oneFi: 'seurakunta', oneSv: 'församling', oneEn: 'parish' }
  const kind = { ...one, manyFi: 'seurakunnat', manySv: 'församlingar', manyEn: '' }
  const [id, parish] = [newId(), { ...entry, kind: 'parish', nameFi: 'Seurakunta' }]
  expect(await enterOrganisation(as('admin'), id, parish)).toEqual({ ok: false, refusal: 'kind_unknown' })
  await expect(enterOrganisationKind(as('own'), kind)).rejects.toThrow(Barred)
  expect(await enterOrganisationKind(as('admin'), kind)).toEqual({ ok: true, value: { key: 'parish' } })
  expect(await enterOrganisationKind(as('admin'), kind)).toEqual({ ok: false, refusal: 'kind_known' })
  expect((await enterOrganisation(as('admin'), id, parish)).ok).toBe(true)
  expect((await findOrganisation(base.read, id))?.kind).toBe('parish')
})
test('a file in which the check digit of a Business ID is wrong enters nothing', async () => {
  const before = await count('select count(*) from people.organisation')
  const wrong = { ok: false, refusal: 'business_id_wrong' }
  const bad = { ...organisation('joint_authority', 'Kolmas'), businessId: '0245437-3' }
  const here = { db: base.write, now }
  expect(await importOrganisations(here, [organisation('joint_authority', 'Neljäs'), bad])).toEqual(wrong)
  const rows = [municipalityOf({ code: '999', business_id: '0245437-3' })]
  expect(await importMunicipalities(here, { regions: [], municipalities: rows })).toEqual(wrong)
  expect(await count('select count(*) from people.organisation')).toBe(before)
})
test('an administrator gives a role in the own organisation, and in no other', async () => {
  expect((await giveRole(as('own'), region, role)).ok).toBe(true)
  await expect(giveRole(as('own'), authority, { ...role, role: 'assessor' })).rejects.toThrow(Barred)
  await expect(giveRole(as('editor'), region, role)).rejects.toThrow(Barred)
})
test('whoever was given a role signs in by the address that the issuer has verified, and is the same person from then on', async () => {
  const arrived = { issuer: 'https://id.example', subject: 'abc', keyHash: 'k1', now, request: 'test' }
  expect((await signIn(base.write, { ...arrived, email: undefined })).ok).toBe(false)
  const first = await signIn(base.write, { ...arrived, email: 'uusi@kunta.example' })
  const second = await signIn(base.write, { ...arrived, keyHash: 'k2', email: undefined })
  expect(first.ok && second.ok && first.value.personId === second.value.personId).toBe(true)
})
test('a role that was ended is ended at once, and can be given again', async () => {
  const { rows } = await base.owner.query(
    `select m.id, m.person_id from people.mandate m join people.person p on p.id = m.person_id where p.email = 'uusi@kunta.example'`,
  )
  await endRole(as('own'), rows[0].id)
  expect((await findPerson(base.read, rows[0].person_id))?.mandates).toEqual([])
  await giveRole(as('own'), region, role)
  expect((await findPerson(base.read, rows[0].person_id))?.mandates).toHaveLength(1)
})
test('a role that ends on a coming day still gets letters, one that has ended gets none', async () => {
  const names = async () => (await listHolders(base.read, region, ['signatory'])).map((holder) => holder.name)
  const until = (days: number) =>
    base.owner.query(
      `update people.mandate set until_on = current_date + $1::int where organisation_id = $2 and role = 'signatory'`,
      [days, region],
    )
  await until(3)
  expect(await names()).toEqual(['Uusi Henkilö'])
  await until(-1)
  expect(await names()).toEqual([])
})
test('an administrator does not lock the door from outside', async () => {
  const { rows } = await base.owner.query(`select id from people.mandate where person_id = $1 and role = 'admin'`, [
    as('own').who.id,
  ])
  expect(await endRole(as('own'), rows[0].id)).toEqual({ ok: false, refusal: 'own_last_right' })
})
test('the first administrator of a real authority is entered once, and comes in by the verified address', async () => {
  const enter = () => enterAdministrator({ db: base.write, now }, 'Paakayttaja@ministerio.example')
  expect(await enter()).toEqual({ ok: false, refusal: 'no_authority' })
  await importOrganisations({ db: base.write, now }, [{ ...organisation('authority', 'Ministeriö'), example: false }])
  expect((await enter()).ok && (await enter()).ok).toBe(true)
  const arrived = {
    issuer: 'https://id.example',
    subject: 'adm',
    email: 'paakayttaja@ministerio.example',
    keyHash: 'k9',
    now,
    request: 'test',
  }
  const outcome = await signIn(base.write, arrived)
  const person = outcome.ok ? await findPerson(base.read, outcome.value.personId) : undefined
  expect(person?.roles).toEqual(['admin'])
})
