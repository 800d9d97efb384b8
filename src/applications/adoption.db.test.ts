import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { fieldsOf } from '../../test/situations/form-fields.ts'
import { allSigned, whileOpen } from '../../test/situations/joint-application.ts'
import { examplePerson, sessionFor } from '../../test/situations/signed-in.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { Absent, Barred } from '../io/absent.ts'
import { newId } from '../io/once.ts'
import { addFinding } from './actions/add-finding.ts'
import { saveAdoption } from './actions/save-adoption.ts'
import { submit } from './actions/submit.ts'
import { findVersion } from './reads/version.ts'
import { findWorkspace } from './reads/workspace.ts'

let it: TestDatabase
let asking: ReturnType<typeof visitors>
beforeAll(async () => {
  it = await freshDatabase('seeded')
  asking = visitors(it, () => whileOpen)
})
afterAll(() => it.close())

const said = { way: 'adopt', replaces: 'Paperilomakkeen', consentBy: 'Maja Exempel', consentOn: '2026-11-20' } as const

/** A joint application under a purpose that takes something into use, with a work of the record found. */
async function adopting() {
  const joint = await allSigned(it)
  await it.owner.query(
    `update calls.clause set adopts = true where kind = 'purpose' and call_id = (select call_id from applications.application where id = $1)`,
    [joint.id],
  )
  const { rows } = await it.owner.query<{ id: string }>(`select id from catalogue.work where slug = '2021-17'`)
  const workId = rows[0]?.id ?? ''
  const here = hereFor(it, joint.editor, whileOpen)
  await addFinding(here, joint.id, { workId, note: '', cooperate: true })
  const lacks = async () => {
    const { lacks: all } = await findWorkspace(it.read, { who: joint.editor, id: joint.id, now: whileOpen })
    return all.map(({ what }) => what).filter((what) => what.startsWith('adoption_'))
  }
  return { joint, here, workId, lacks }
}

test('is not sent before it names what it takes into use, and holds it frozen when it is', async () => {
  const { joint, here, workId, lacks } = await adopting()
  expect(await lacks()).toEqual(['adoption_work', 'adoption_way', 'adoption_replaces', 'adoption_consent'])
  const signatory = hereFor(it, joint.signatory, whileOpen)
  expect(await submit(signatory, joint.id)).toMatchObject({ refusal: 'incomplete' })
  expect(await saveAdoption(here, joint.id, { ...said, workId })).toMatchObject({ ok: true })
  expect(await lacks()).toEqual([])
  expect(await submit(signatory, joint.id)).toMatchObject({ ok: true })
  expect((await findVersion(it.read, joint.id))?.content.adoption).toMatchObject({
    work: { workId, slug: '2021-17' },
    replaces: 'Paperilomakkeen',
    consentOn: '2026-11-20',
  })
})

test('is written on its page: a day that is none comes back at its field with everything typed', async () => {
  const { joint, workId } = await adopting()
  const cookie = await sessionFor(it.write, joint.editor.id, joint.editor.actingFor?.id)
  const page = `/fi/my/applications/${joint.id}/reuse`
  expect((await asking.get(page, cookie)).text).toContain('Mitä otatte käyttöön')
  const door = `/fi/my/applications/${joint.id}/adoption`
  const typed = { work: workId, way: 'widen', replaces: 'Vanhan', consentBy: 'Maja', consentOn: 'eilen' }
  const wrong = await asking.post(door, typed, cookie)
  expect([wrong.status, wrong.text.includes('value="eilen"'), wrong.text.includes('Vanhan')]).toEqual([422, true, true])
  const never = await asking.post(door, { ...typed, consentOn: '31.11.2026' }, cookie)
  expect([never.status, never.text]).toEqual([422, expect.stringContaining('Kalenterissa ei ole tätä päivää')])
  expect(await asking.post(door, { ...typed, consentOn: '20.11.2026' }, cookie)).toMatchObject({
    status: 303,
    to: `${page}#adoption`,
  })
  expect((await joint.now()).adoption).toMatchObject({ way: 'widen', consentOn: '2026-11-20' })
})

test('two who write it at once: each field as one left it, and what both changed is told', async () => {
  const { joint, here, workId } = await adopting()
  await saveAdoption(here, joint.id, { ...said, workId })
  const seen = { work: workId, way: 'adopt', replaces: said.replaces, consentBy: said.consentBy }
  const other = { ...said, workId, way: 'widen', replaces: 'Paperilomakkeen ja faksin', seen } as const
  expect(await saveAdoption(here, joint.id, other)).toMatchObject({ ok: true, value: { clashes: [] } })
  const cookie = await sessionFor(it.write, joint.editor.id, joint.editor.actingFor?.id)
  const page = `/fi/my/applications/${joint.id}/reuse`
  const door = `/fi/my/applications/${joint.id}/adoption`
  const stale = { ...fieldsOf((await asking.get(page, cookie)).text, door), 'way.seen': '', way: 'adopt' }
  const second = await asking.post(door, { ...stale, consentBy: 'Siv Ensam' }, cookie)
  expect([second.status, second.text.includes('nyt tallessa: Laajennamme omaamme')]).toEqual([409, true])
  expect((await joint.now()).adoption).toMatchObject({ way: 'widen', consentBy: said.consentBy })
  const again = fieldsOf(second.text, door)
  expect((await asking.post(door, again, cookie)).status).toBe(303)
  expect((await joint.now()).adoption).toMatchObject({ way: 'adopt', consentBy: 'Siv Ensam' })
})

test('a consent that was given stays where it is not asked any more, because the owner became a party', async () => {
  const { joint, here, workId } = await adopting()
  await saveAdoption(here, joint.id, { ...said, workId })
  await it.owner.query(
    `update catalogue.work_party set organisation_id = (select coordinator_id from applications.application where id = $1)
      where work_id = $2 and role = 'coordinator'`,
    [joint.id, workId],
  )
  const cookie = await sessionFor(it.write, joint.editor.id, joint.editor.actingFor?.id)
  const door = `/fi/my/applications/${joint.id}/adoption`
  const { text } = await asking.get(`/fi/my/applications/${joint.id}/reuse`, cookie)
  expect(text).toContain('suostumusta ei tarvita')
  expect((await asking.post(door, { ...fieldsOf(text, door), replaces: 'Vanhan' }, cookie)).status).toBe(303)
  expect((await joint.now()).adoption).toMatchObject({
    replaces: 'Vanhan',
    consentBy: said.consentBy,
    consentOn: said.consentOn,
  })
})

test('names no work that the catalogue does not show, and a stranger writes nothing', async () => {
  const { joint, here, workId } = await adopting()
  await expect(saveAdoption(here, joint.id, { ...said, workId: newId() })).rejects.toThrow(Absent)
  const stranger = hereFor(it, await examplePerson(it.write, 'small-sv'), whileOpen)
  await expect(saveAdoption(stranger, joint.id, { ...said, workId })).rejects.toThrow(Absent)
  const reader = hereFor(it, await examplePerson(it.write, 'finance'), whileOpen)
  await expect(saveAdoption(reader, joint.id, { ...said, workId })).rejects.toThrow(Barred)
})
