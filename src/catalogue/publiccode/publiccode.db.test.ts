import { readFileSync } from 'node:fs'
import { gzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { seededAt } from '../../../test/seeded.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { itemsOf, textOf, under } from '../../kit/tree.ts'
import { licencesIn } from '../../io/licences.ts'
import { newId } from '../../io/once.ts'
import { treeIn } from '../../io/yaml.ts'
import { publiccodeFaultsOf } from './standard.ts'

let base: TestDatabase
let house: ReturnType<typeof visitors>
let siv: string
const asked: string[] = []

const whole = readFileSync('test/publiccode/v0/valid/valid.yml', 'utf8')
  .replace('name: Medusa', 'name: Kotipolku')
  .replace('- Comune di Firenze', '- Helsingin kaupunki\n  - Karleby stad')
  .replace(
    '  en:\n',
    '  sv:\n    shortDescription: Planerar hemvårdens rutter.\n    longDescription: &long ' +
      'x'.repeat(160) +
      '\n    features: [rutter]\n  en:\n',
  )
const web: Readonly<Record<string, string>> = {
  'https://raw.githubusercontent.com/kunta/kotipolku/HEAD/publiccode.yml': whole,
}

beforeAll(async () => {
  base = await freshDatabase('seeded')
  house = visitors(
    base,
    () => seededAt,
    async (address) => {
      asked.push(address)
      const text = web[address]
      if (text !== undefined) return { ok: true, value: text }
      return { ok: false, refusal: address.includes('10.0.0.1') ? 'inward' : 'absent' }
    },
  )
  siv = await house.as('small-sv')
})
afterAll(async () => {
  await base.close()
})

const read = (fields: Record<string, string>, cookie = siv) => house.post('/sv/my/works-publiccode', fields, cookie)
const idIn = (html: string) => /name="id" value="([^"]+)"/.exec(html)?.[1] ?? ''
const faultsOf = (text: string) => {
  const tree = treeIn(text)
  return tree.ok
    ? publiccodeFaultsOf(tree.value, (one) => licencesIn(one) !== undefined).map((one) => one.place)
    : ['?']
}
const count = async () =>
  (await base.owner.query(`select count(*)::int as n from catalogue.work where kind = 'solution'`)).rows[0].n

test('a software is read from its repository, shown before it is entered, and then found with its licence and users', async () => {
  const before = await count()
  const preview = await read({ address: 'https://github.com/kunta/kotipolku' })
  expect(preview.status).toBe(200)
  for (const said of ['Kotipolku', 'Planerar hemvårdens rutter.', 'AGPL-3.0-or-later', 'Karleby stad', 'nämns inte'])
    expect(preview.text).toContain(said)
  expect(preview.text).not.toMatch(/<dd>[^<]*Francesco/)
  expect(await count()).toBe(before)
  const id = idIn(preview.text)
  const entered = await house.post('/sv/my/works-publiccode/entry', { id, text: whole }, siv)
  expect(entered.to).toContain('/sv/solutions/kotipolku')
  const page = (await house.get(entered.to ?? '')).text
  for (const said of ['AGPL-3.0-or-later', 'Karleby', 'Comune di Roma', 'Planerar hemvårdens rutter.'])
    expect(page).toContain(said)
  expect(page).toContain('Ägare enligt filen</dt><dd>City of Chicago')
  expect(page).not.toContain('15.4.2017')
  expect((await house.get('/sv/solutions?q=hemvårdens+rutter&licence=AGPL-3.0-or-later')).text).toContain('Kotipolku')
  const users = await base.owner.query(
    `select k.name, o.name->'fi'->>'text' as as_is from catalogue.known_user k join catalogue.work w on w.id = k.work_id
      left join people.organisation o on o.id = k.organisation_id where w.slug = $1 order by k.position`,
    [entered.to?.split('/').at(-1)],
  )
  expect(users.rows).toEqual([
    { name: 'Helsingin kaupunki', as_is: 'Helsinki' },
    { name: 'Karleby stad', as_is: 'Kokkola' },
    { name: 'Comune di Roma', as_is: null },
  ])
})

test('read again it is the same work, written anew', async () => {
  const before = await count()
  const preview = await read({ text: whole.replace('license: AGPL-3.0-or-later', 'license: EUPL-1.2') })
  const text = whole.replace('license: AGPL-3.0-or-later', 'license: EUPL-1.2')
  const entered = await house.post('/sv/my/works-publiccode/entry', { id: idIn(preview.text), text }, siv)
  expect(await count()).toBe(before)
  expect((await house.get(entered.to ?? '')).text).toContain('EUPL-1.2')
})

test('users that the file no longer names are gone', async () => {
  const text = whole
    .replace('- Comune di Roma', '- Comune di Pisa')
    .replace('license: AGPL-3.0-or-later', 'license: EUPL-1.2')
  const entered = await house.post('/sv/my/works-publiccode/entry', { id: newId(), text }, siv)
  const page = (await house.get(entered.to ?? '')).text
  expect(page).toContain('Comune di Pisa')
  expect(page).not.toContain('Comune di Roma')
  const file = await house.get(`${entered.to}/publiccode.yml`)
  const read = treeIn(file.text)
  expect(itemsOf(read.ok ? under(read.value, 'usedBy') : undefined).map(textOf)).toEqual([
    'Helsingin kaupunki',
    'Karleby stad',
    'Comune di Pisa',
  ])
})

test('two who send it at once enter one work', async () => {
  const text = whole.replace('name: Kotipolku', 'name: Kaksi').replace('developers.italia.it.git"', 'two.git"')
  const before = await count()
  const ids = await Promise.all([read({ text }), read({ text })])
  await Promise.all(ids.map((one) => house.post('/sv/my/works-publiccode/entry', { id: idIn(one.text), text }, siv)))
  expect(await count()).toBe(before + 1)
})

test('what was entered goes out as a file that the standard has nothing against', async () => {
  const [slug] = (
    await base.owner.query(
      `select w.slug from catalogue.publiccode p join catalogue.work w on w.id = p.work_id where w.slug like 'kotipolku%'`,
    )
  ).rows
  const file = await house.get(`/sv/solutions/${slug.slug}/publiccode.yml`)
  expect(faultsOf(file.text)).toEqual([])
  expect(file.text).toContain('publiccodeYmlVersion: "0.7"')
  expect(file.text).toContain('license: EUPL-1.2')
  expect(file.text).not.toContain('Francesco')
})

test('of a software whose file nobody has read, what is not known is named and nothing made up', async () => {
  const file = await house.get('/fi/solutions/evaka/publiccode.yml')
  const missing = faultsOf(file.text)
  expect(missing).toContain('platforms')
  for (const place of missing) expect(file.text).toContain(`# - ${place}`)
  expect(file.text).toContain('name: eVaka')
  expect((await house.get('/fi/projects/2021-10/publiccode.yml')).status).toBe(404)
  expect((await house.get('/fi/solutions/nobody/publiccode.yml')).status).toBe(404)
})

test('everything that is wrong is told with its place and line, in the language of the person, and nothing is lost', async () => {
  const answer = await read({ text: whole.replace('developmentStatus: development', 'developmentStatus: soon') })
  expect(answer.status).toBe(422)
  for (const said of [
    'Filen har 1 fel',
    'developmentStatus',
    'soon',
    'Det här är inget av standardens alternativ.',
    'Kotipolku',
  ])
    expect(answer.text).toContain(said)
})

test.each([
  [{}, 'Ange kodförrådets adress'],
  [{ address: 'not an address' }, 'Det här är ingen webbadress'],
  [{ address: 'https://10.0.0.1/a/b' }, 'Adressen leder till ett internt nät'],
  [{ address: 'https://github.com/nobody/nothing' }, 'Det finns ingen publiccode.yml'],
  [{ text: 'a: [' }, 'Filen är inte YAML'],
  [{ text: `a: ${'['.repeat(20_000)}` }, 'Fil'],
  [{ text: `name: ${'a'.repeat(200_000)}` }, 'Filen innehåller för mycket'],
  [{ text: 'id;name\n1;Kotipolku' }, 'Här ska det finnas underpunkter'],
])('%j is refused in words', async (fields, words) => {
  const answer = await read(fields)
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(words)
})

test('ten megabytes, a file in another encoding, and packed files, are refused', async () => {
  const send = (bytes: Uint8Array<ArrayBuffer>) => {
    const body = new FormData()
    body.set('file', new File([bytes], 'publiccode.yml'))
    return house.send('/sv/my/works-publiccode', body, siv)
  }
  expect((await send(new Uint8Array(10_000_000).fill(97))).status).toBe(422)
  const latin = await send(new Uint8Array(readFileSync('test/publiccode/v0/invalid/file_encoding.yml')))
  expect(latin.text).toContain('Filen är inte text i UTF-8')
  const bomb = new Uint8Array(40 * 1_048_576)
  for (const packed of [zipSync({ 'publiccode.yml': bomb }), gzipSync(bomb)]) {
    const { status, text } = await send(new Uint8Array(packed))
    expect([status, text.includes('Filen är inte text i UTF-8')]).toEqual([422, true])
  }
})

test('who may not tell of works has no such page, and what a page sent back is judged again', async () => {
  expect((await house.get('/fi/my/works-publiccode', await house.as('officer'))).status).toBe(200)
  expect((await read({ text: whole }, await house.as('assessor-fi'))).status).toBe(404)
  const id = '0199f000-0000-7000-8000-0000000000aa'
  const answer = await house.post('/sv/my/works-publiccode/entry', { id, text: 'name: 1' }, siv)
  expect(answer.status).toBe(422)
})
