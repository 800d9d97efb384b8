import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { seededAt } from '../../../test/seeded.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { newId } from '../../io/once.ts'

let base: TestDatabase
let house: ReturnType<typeof visitors>
let siv: string

const whole = readFileSync('test/publiccode/v0/valid/valid.yml', 'utf8').replace('name: Medusa', 'name: Kotipolku')
const withCodeAt = (address: string) => whole.replace(/^url: .*/m, `url: "${address}"`)

beforeAll(async () => {
  base = await freshDatabase('seeded')
  house = visitors(base, () => seededAt)
  siv = await house.as('small-sv')
})
afterAll(() => base.close())

const read = (text: string) => house.post('/sv/my/works-publiccode', { text }, siv)
const enter = (text: string) => house.post('/sv/my/works-publiccode/entry', { id: newId(), text }, siv)
const count = async () => (await base.owner.query('select count(*)::int as n from catalogue.work')).rows[0].n

test.each(['https://github.com/espoon-voltti/evaka.git', 'http://www.github.com/Espoon-Voltti/evaka/'])(
  'a software of others is not entered a second time by its code at %s',
  async (address) => {
    const before = await count()
    for (const answer of [await read(withCodeAt(address)), await enter(withCodeAt(address))]) {
      expect(answer.status).toBe(409)
      expect(answer.text).toContain('Programmet finns redan i förteckningen')
      expect(answer.text).toContain('/sv/solutions/evaka"')
    }
    expect(await count()).toBe(before)
    expect((await house.get('/sv/solutions/evaka')).text).not.toContain('Comune di Roma')
  },
)

test("one's own work of the catalogue is written by its file, and keeps what its source told", async () => {
  await base.owner.query(
    `update catalogue.work_party set organisation_id = (select id from people.organisation where name->'sv'->>'text' = 'Exempelkommun 6')
     where position = 1 and work_id = (select id from catalogue.work where slug = 'kaavapino')`,
  )
  const { rows } = await base.owner.query(
    `select f.url from catalogue.work_fact f join catalogue.work w on w.id = f.work_id
      where w.slug = 'kaavapino' and f.url like 'https://github.com/%'`,
  )
  const before = await count()
  const text = withCodeAt(`${rows[0].url}/`)
  expect((await read(text)).text).toContain('ersätter filen uppgifterna')
  expect((await enter(text)).to).toContain('/sv/solutions/kaavapino')
  expect(await count()).toBe(before)
  const page = (await house.get('/sv/solutions/kaavapino')).text
  expect(page).toContain('A really interesting software.')
  expect(page).toContain(`href="${rows[0].url}"`)
})

test('of two organisations that enter one software at once the first has it', async () => {
  const partner = await house.as('partner-sv')
  const text = withCodeAt('https://github.com/kunta/samtidigt')
  const before = await count()
  const answers = await Promise.all([
    enter(text),
    house.post('/sv/my/works-publiccode/entry', { id: newId(), text }, partner),
  ])
  expect(answers.map((one) => one.status).toSorted()).toEqual([303, 409])
  expect(await count()).toBe(before + 1)
})

test('what somebody has written on the page since the file was read goes out as the page says it, the rest as the file says', async () => {
  const { to } = await enter(withCodeAt('https://github.com/kunta/hemstig'))
  const slug = to?.split('/').at(-1)
  const [work] = (await base.owner.query('select id from catalogue.work where slug = $1', [slug])).rows
  const fields = {
    title: 'Hemstigen',
    summary: 'Ritar rutter.',
    status: 'in_use',
    cost: '',
    contact: 'chef',
    form: 'software',
    licence: 'AGPL-3.0-or-later',
  }
  expect((await house.post(`/sv/my/works/${work.id}`, fields, siv)).to).toContain('done')
  const { text } = await house.get(`/sv/solutions/${slug}/publiccode.yml`)
  for (const said of ['name: Hemstigen', 'shortDescription: Ritar rutter.', 'developmentStatus: stable', 'AGPL-3.0'])
    expect(text).toContain(said)
  for (const old of ['Kotipolku', 'developmentStatus: development']) expect(text).not.toContain(old)
  // The page has the summary in Swedish alone, so the English one, which told of the old, is named as missing.
  expect(text).toContain('# - description.en.shortDescription')
})

test('a long summary written on the page takes the place of both texts of the file', async () => {
  const { to } = await enter(withCodeAt('https://github.com/kunta/langstig'))
  const slug = to?.split('/').at(-1)
  const [work] = (await base.owner.query('select id from catalogue.work where slug = $1', [slug])).rows
  const summary = `Ritar rutter. ${'En ny mening om stigen. '.repeat(9)}`.trim()
  const fields = {
    title: 'Långstigen',
    summary,
    status: 'in_use',
    cost: '',
    contact: 'chef',
    form: 'software',
    licence: 'AGPL-3.0-or-later',
  }
  expect((await house.post(`/sv/my/works/${work.id}`, fields, siv)).to).toContain('done')
  const { text } = await house.get(`/sv/solutions/${slug}/publiccode.yml`)
  expect(text).toContain('En ny mening om stigen.')
})
