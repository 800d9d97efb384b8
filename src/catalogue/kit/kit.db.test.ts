import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { seededAt } from '../../../test/seeded.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { newId } from '../../io/once.ts'

let base: TestDatabase
let house: ReturnType<typeof visitors>
let siv: string
let slug: string

beforeAll(async () => {
  base = await freshDatabase('seeded')
  house = visitors(base, () => seededAt)
  siv = await house.as('small-sv')
  const own = {
    id: newId(),
    title: 'Hemvårdens rutter',
    summary: 'Rutter.',
    status: 'in_use',
    cost: '',
    contact: 'chef',
  }
  await house.post('/sv/my/works', own, siv)
  slug = (await base.owner.query(`select slug from catalogue.work where slug like 'hemvardens-rutter%'`)).rows[0].slug
})
afterAll(() => base.close())

const nothing = { needed: '', steps: '', costs: '', people: '', contracts: '', risks: '' }
const write = (fields: object, cookie = siv) =>
  house.post(`/sv/kits/${slug}/wording`, { seen: '0', ...nothing, ...fields }, cookie)
const versions = async () =>
  (
    await base.owner.query(
      `select k.version from catalogue.kit k join catalogue.work w on w.id = k.work_id where w.slug = $1 order by k.version`,
      [slug],
    )
  ).rows.map((row) => row.version)

test('a work without a kit says so, leads to its makers, and only they are asked to write one', async () => {
  const anybody = (await house.get(`/sv/solutions/${slug}`)).text
  expect(anybody).toContain('har ännu inte berättat vad ibruktagandet kräver')
  expect(anybody).not.toContain('Skriv ett paket')
  expect((await house.get(`/sv/solutions/${slug}`, siv)).text).toContain('Skriv ett paket för ibruktagande')
  expect((await house.get(`/sv/kits/${slug}`)).status).toBe(404)
  expect((await house.get('/sv/projects/2021-10')).text).toContain('har ännu inte berättat vad ibruktagandet kräver')
})

test('what the makers write everybody reads, and what is not told is named', async () => {
  expect((await write({ needed: 'En server', steps: 'Först\nsedan' })).to).toContain('saved')
  const page = (await house.get(`/fi/kits/${slug}`)).text
  for (const said of [
    'Mitä tarvitaan',
    'En server',
    'lang="sv"',
    'Ei ole kerrottu: kustannukset, ihmiset ja työaika, sopimukset, riskit.',
  ])
    expect(page).toContain(said)
  expect((await house.get(`/fi/solutions/${slug}`)).text).toContain('Versio 1, ')
})

test('a new version stands beside the old one, which stays as it was', async () => {
  await write({ seen: '1', needed: 'En server', steps: 'Först\nsedan', costs: '10 000 euro' })
  expect(await versions()).toEqual([1, 2])
  const old = (await house.get(`/sv/kits/${slug}?version=1`)).text
  expect(old).toContain('Den nyaste är version 2')
  expect(old).not.toContain('10 000 euro')
  await write({ seen: '2', needed: 'En server', steps: 'Först\nsedan', costs: '10 000 euro' })
  expect(await versions()).toEqual([1, 2])
  expect((await house.get(`/sv/kits/${slug}?version=99`)).status).toBe(404)
})

test('the same is told in several languages at once, and each reader reads the own one', async () => {
  const told = { seen: '2', needed: 'En server', 'needed-fi': 'Palvelin', 'needed-en': 'A server' }
  expect((await write(told)).to).toContain('saved')
  const [finnish, english] = [await house.get(`/fi/kits/${slug}`), await house.get(`/en/kits/${slug}`)]
  expect(finnish.text).toContain('<span lang="fi">Palvelin</span>')
  expect(english.text).toContain('<span lang="en">A server</span>')
  expect(english.text).not.toContain('En server')
  const form = (await house.get(`/sv/kits/${slug}/wording`, siv)).text
  expect(form).toMatch(/<textarea[^>]*name="needed-fi"[^>]*lang="fi"[^>]*>\s*Palvelin/)
  const long = await write({ ...told, seen: '3', 'risks-fi': 'a'.repeat(4_001) })
  expect(long.text).toContain('href="#risks-fi"')
  expect(await versions()).toEqual([1, 2, 3])
})

test('of two who write at once one publishes, and the other is told and loses nothing', async () => {
  const answers = await Promise.all([write({ seen: '3', risks: 'Ett' }), write({ seen: '3', risks: 'Två' })])
  expect(answers.map((one) => one.status).toSorted()).toEqual([303, 409])
  const refused = answers.find((one) => one.status === 409)
  expect(refused?.text).toContain('Någon annan har publicerat en ny version')
  expect(refused?.text).toMatch(/Ett|Två/)
  expect(refused?.text).toContain(`href="/sv/kits/${slug}">Läs den nyaste`)
  expect(await versions()).toEqual([1, 2, 3, 4])
})

test('too much is told at its field, and leaves no version', async () => {
  const answer = await write({ seen: '4', risks: 'a'.repeat(4_001) })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Texten är för lång')
  expect(await versions()).toEqual([1, 2, 3, 4])
})

test('nobody writes for others', async () => {
  const maja = await house.as('partner-sv')
  expect((await house.get(`/sv/kits/${slug}/wording`, maja)).status).toBe(403)
  expect((await write({ risks: 'Fel' }, maja)).status).toBe(403)
  expect((await write({ risks: 'Fel' }, await house.as('officer'))).status).toBe(403)
  expect((await house.get('/sv/kits/nowhere/wording', siv)).status).toBe(404)
})
