import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { seededAt } from '../../../test/seeded.ts'
import { asking } from '../../../test/situations/house-asked.ts'
import { paths } from '../../paths.ts'
import { findPerson } from '../../people/reads.ts'
import type { Actor } from '../../people/person.ts'

let base: TestDatabase
let house: ReturnType<typeof asking>
let someone: Actor
beforeAll(async () => {
  base = await freshDatabase('seeded')
  house = asking(base, seededAt)
  const { rows } = await base.owner.query<{ id: string }>('select id from people.person where example limit 1')
  const found = await findPerson(base.read, rows[0]?.id ?? '')
  if (found === undefined) throw new Error('nobody')
  someone = found
})
afterAll(() => base.close())

const send = (plan: string) => house.post(someone, paths.similar('sv'), new URLSearchParams({ plan }))

test('a whole plan in Finnish finds works that are told in Swedish', async () => {
  const plan = 'Rakennusluvat käsitellään vielä paperilla ja vastausta odotetaan kuukausia.\n'.repeat(120)
  const { status, text } = await send(plan)
  expect(status).toBe(200)
  expect(text).toContain(paths.project('sv', '2021-02'))
})

test('a plan finds what can be taken into use too, with what it is and who uses it', async () => {
  const plan = 'Varhaiskasvatuksen hakemukset ja päiväkotien asiakasmaksut hoidetaan vielä paperilla.\n'.repeat(20)
  const { text } = await send(plan)
  expect(text).toContain(paths.work('sv', { slug: 'evaka', kind: 'solution' }))
  expect(text).toContain('Används av 4 organisationer')
})

test('what fits into an address is asked by the list, which has one', async () => {
  const { status, to } = await send('avfallshantering')
  expect(status).toBe(303)
  expect(to).toContain('q=avfallshantering')
})

test('nothing, and more than can be read, are told at the field, and what was typed stays', async () => {
  expect((await send(' … ')).status).toBe(422)
  const long = await send('lov '.repeat(5_100))
  expect(long.status).toBe(422)
  expect(long.text).toContain('20 000')
  expect(long.text).toContain('lov lov lov')
})
