import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { seededOn } from '../../test/seeded.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { fieldsOf } from '../../test/situations/form-fields.ts'
import { oneUnsigned, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { visitors } from '../../test/situations/visitors.ts'
import type { Actor } from '../people/person.ts'
import { addPartner } from './actions/add-partner.ts'
import { saveAnswers } from './actions/save-answers.ts'
import { findExtras } from './reads/extras.ts'
import { findWorkspace } from './reads/workspace.ts'
import { newId } from '../io/once.ts'

let it: TestDatabase
let joint: Joint
beforeAll(async () => {
  it = await freshDatabase('seeded')
  joint = await oneUnsigned(it)
})
afterAll(() => it.close())

async function finderFor(who: Actor, section = 'parties') {
  const work = await findWorkspace(it.read, { who, id: joint.id, now: whileOpen })
  return (await findExtras(it.read, { work, section, lang: 'fi', q: undefined, on: seededOn })).finder
}

test('the coordinator is shown who took part in earlier works like its own, each with those works', async () => {
  const { asked, doers } = await finderFor(joint.editor)
  expect(asked).toBe('Lupa-asiat sujuviksi')
  const titles = doers.flatMap(({ works }) => works.map(({ title }) => title?.sv?.text ?? title?.fi?.text ?? ''))
  expect(titles.some((title) => /lov|tillstånd|lupa/i.test(title))).toBe(true)
  expect(doers.every((doer) => doer.works.length > 0)).toBe(true)
})

test('who is offered is asked by one press, which pressed twice asks once, and is not offered again', async () => {
  const example = (
    await it.owner.query<{ id: string }>(
      `select id from people.organisation where name->'fi'->>'text' = 'Esimerkkikunta 6'`,
    )
  ).rows[0]
  if (example === undefined) throw new Error('no such example municipality')
  await it.owner.query(
    `insert into catalogue.work_party (work_id, position, role, organisation_id)
     select id, 91, 'partner', $1 from catalogue.work where public`,
    [example.id],
  )
  const offered = async () => (await finderFor(joint.editor)).doers.map((doer) => doer.organisationId)
  expect(await offered()).toContain(example.id)
  const them = visitors(it, () => whileOpen)
  const cookie = await them.as('coordinator')
  const [page, at] = ['parties', 'partners'].map((part) => `/fi/my/applications/${joint.id}/${part}`)
  const { text } = await them.get(page ?? '', cookie)
  expect(text).toMatch(new RegExp(`<form action="${at}" method="post"><input[^>]* value="${example.id}"/><button`))
  const press = () => them.post(at ?? '', { organisation: example.id }, cookie)
  expect([(await press()).status, (await press()).status]).toEqual([303, 303])
  const { partners } = await joint.now()
  expect(partners.filter(({ organisationId }) => organisationId === example.id)).toHaveLength(1)
  expect(await offered()).not.toContain(example.id)
})

test('who has enrolled in the trial is shown by theme, until it takes part', async () => {
  const example = (
    await it.owner.query<{ id: string }>(
      `update programme.enrolment e set organisation_id = o.id from people.organisation o
       where e.state = 'confirmed' and o.name->'fi'->>'text' = 'Esimerkkikunta 4' returning o.id`,
    )
  ).rows[0]
  if (example === undefined) throw new Error('no example municipality has enrolled')
  const enrolled = async () =>
    (await finderFor(joint.editor)).enrolled.map(({ theme, municipalities }) => [
      theme.key,
      municipalities.map(({ organisationId }) => organisationId),
    ])
  expect(await enrolled()).toEqual([
    ['transactions', [example.id]],
    ['residents_view', [example.id]],
  ])
  const asked = { id: newId(), organisationId: example.id }
  expect((await addPartner(hereFor(it, joint.editor, whileOpen), joint.id, asked)).ok).toBe(true)
  expect(await enrolled()).toEqual([])
})

test('two are invited from the same page, after going back to it', async () => {
  const them = visitors(it, () => whileOpen)
  const cookie = await them.as('coordinator')
  const { text } = await them.get(`/fi/my/applications/${joint.id}/parties`, cookie)
  const at = `/fi/my/applications/${joint.id}/partners`
  const before = (await joint.now()).partners.length
  const others = [...text.matchAll(/<option value="([0-9a-f-]{36})"/g)].map(([, organisation]) => organisation)
  for (const organisation of others.slice(0, 2))
    expect((await them.post(at, { ...fieldsOf(text, at), organisation: organisation ?? '' }, cookie)).status).toBe(303)
  expect((await joint.now()).partners.length).toBe(before + 2)
})

test('without a name there is nothing to search with, and other sections do not search', async () => {
  expect((await finderFor(joint.editor, 'goals')).doers).toEqual([])
  await saveAnswers(hereFor(it, joint.editor, whileOpen), joint.id, { answers: { title_fi: '', title_sv: '' } })
  expect(await finderFor(joint.editor)).toMatchObject({ asked: '', doers: [] })
})
