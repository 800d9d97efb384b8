import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { seededAt } from '../../test/seeded.ts'
import { doorsAt } from '../../test/situations/decision-doors.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'

let it: TestDatabase
let doors: ReturnType<typeof doorsAt>
beforeAll(async () => {
  it = await freshDatabase('seeded')
  doors = doorsAt(it, () => seededAt)
})
afterAll(() => it.close())

const decided = '/desk/calls/esimerkki-paatetty'
test.each([
  ['decision-maker', `${decided}/decisions`, 'agenda'],
  ['officer', `${decided}/proposals`, 'proposals'],
  ['officer', '/desk/calls', 'calls'],
  ['officer', '/desk/mail', 'letters'],
  ['assessor-fi', '/assess', 'to-declare'],
  ['coordinator', '/my', 'applications'],
  ['administrator', '/admin', 'others'],
  [null, '/calls', 'earlier'],
  [null, '/statistics', 'rounds'],
  [null, '/open-data', 'sources'],
  [null, '/municipalities/091', 'coordinator'],
])('%s takes the table of %s away as it is shown (%s)', async (key, path, table) => {
  const who = key === null ? null : await examplePerson(it.read, key)
  const page = await doors.get(who, `/fi${path}`)
  const ids = [...page.html.matchAll(/<div class="table" id="([^"]+)"/g)].map(([, id]) => id)
  expect([path, ids]).toEqual([path, expect.arrayContaining([table])])
  const href = `/fi${path}?as=csv&table=${table}`
  expect(page.html).toContain(`href="${href.replaceAll('&', '&amp;')}"`)
  const file = await doors.get(who, href)
  const shown = page.html.split(`id="${table}"`)[1]?.split('</table>')[0]?.split('<tbody')[1] ?? ''
  expect(file.status).toBe(200)
  expect(file.html.startsWith('<!doctype')).toBe(false)
  const count = (shown.match(/<tr role="row"/g) ?? []).length
  expect([path, file.html.trimEnd().split('\r\n').length]).toEqual([path, count + 1])
})
test('a workbook, a table that is not there, and a page that is not one’s own', async () => {
  const officer = await examplePerson(it.read, 'officer')
  expect((await doors.get(officer, '/sv/desk/calls?as=xlsx&table=calls')).html.startsWith('PK')).toBe(true)
  expect((await doors.get(officer, '/sv/desk/calls?as=csv&table=nothing')).status).toBe(404)
  expect((await doors.get(null, '/sv/desk/calls?as=csv&table=calls')).status).toBe(302)
  const coordinator = await examplePerson(it.read, 'coordinator')
  expect((await doors.get(coordinator, `/sv${decided}/decisions?as=csv&table=agenda`)).status).toBe(404)
  expect((await doors.get(officer, '/sv/desk/calls?as=pdf&table=calls')).html.startsWith('<!doctype')).toBe(true)
})
