import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { fieldsOf } from '../../test/situations/form-fields.ts'
import { oneUnsigned, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { wordsOf } from '../kit/words.ts'

let base: TestDatabase
let joint: Joint
beforeAll(async () => {
  base = await freshDatabase('seeded')
  joint = await oneUnsigned(base)
})
afterAll(() => base.close())

const house = () => visitors(base, () => whileOpen)
const at = (part: string) => `/fi/my/applications/${joint.id}${part}`

test('a finance officer is told what is theirs to write, and finds the own columns first', async () => {
  const them = house()
  const { text } = await them.get(at('/budget'), await them.as('finance'))
  expect(text).toContain('Voit kirjoittaa organisaatiosi kustannukset ja omarahoituksen')
  const heads = [...text.matchAll(/<th[^>]*scope="colgroup"[^>]*>(?:<[^>]+>)*([^<]+)/g)].map(([, head]) => head)
  expect(heads[0]).toBe('Esimerkkikunta 3')
})

test('a finance officer pastes the own costs, looks at them and saves them', async () => {
  const them = house()
  const cookie = await them.as('finance')
  const before = await joint.part(joint.swedish)
  const { id } = before
  const page = await them.post(
    at(`/partners/${id}/budget-table`),
    { table: '\t2027\t2028\nHenkilöstökulut\t60 000,50\t\nLaitteet\t5\t5\nOmarahoitusosuus\t\t20 000' },
    cookie,
  )
  expect(page.status).toBe(200)
  expect(page.text).toContain('Rivi 3: Laitteet · 5 · 5. Riviltä puuttuu kustannuslajin nimi')
  expect(await joint.part(joint.swedish)).toEqual(before)
  const form = fieldsOf(page.text, at(`/partners/${id}/budget`))
  expect(await them.post(at(`/partners/${id}/budget`), form, cookie)).toMatchObject({ status: 303 })
  expect(await joint.part(joint.swedish)).toMatchObject({
    ownCents: 20_000_00,
    lines: [
      { costType: 'personnel', year: 2027, cents: 60_000_50 },
      { costType: 'services', year: 2028, cents: 20_000_00 },
    ],
  })
})

test('nobody brings sums into the columns of another party', async () => {
  const them = house()
  const { id } = await joint.part(joint.swedish)
  const table = { table: '\t2027\nPalvelut\t5' }
  expect((await them.post(at(`/partners/${id}/budget-table`), table, await them.as('coordinator'))).status).toBe(403)
  expect((await them.get(at(`/partners/${id}/budget-table`), await them.as('coordinator'))).status).toBe(403)
  expect((await them.get(at(`/partners/${id}/budget-table`), await them.as('small-sv'))).status).toBe(404)
})

test('what is no table comes back as it was typed, with what to do', async () => {
  const them = house()
  const cookie = await them.as('coordinator')
  const { id } = await joint.part(joint.editor)
  const send = (table: string) => them.post(at(`/partners/${id}/budget-table`), { table }, cookie)
  expect(await send('')).toMatchObject({ status: 422, text: expect.stringContaining('Liitä taulukko tai valitse') })
  const answer = await send('<b>kalliita</b> juttuja')
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('&lt;b&gt;kalliita&lt;/b&gt; juttuja')
  expect(await send('x\n'.repeat(3_000))).toMatchObject({ status: 422, text: expect.stringContaining('liian suuri') })
})

test('every party takes the whole budget away, a stranger nothing', async () => {
  const them = house()
  const csv = await them.get(at('/budget.csv'), await them.as('partner-sv'))
  expect(csv.status).toBe(200)
  expect(csv.text).toContain('Omarahoitusosuus,,,15000,esimerkki')
  expect((await them.get(at('/budget.xlsx'), await them.as('coordinator'))).status).toBe(200)
  expect((await them.get(at('/budget.csv'), await them.as('small-sv'))).status).toBe(404)
})

test('money under a cost type that the call does not have keeps its row, and is told before sending; help is beside the sums', async () => {
  const own = {
    key: 'laitteet',
    name: wordsOf({ fi: 'Laitteet', sv: 'Utrustning' }),
    help: wordsOf({ fi: 'Vain hankkeen laitteet', sv: 'Bara projektets utrustning' }),
  }
  await base.owner.query('update calls.call set costs = $1 where id = $2', [JSON.stringify([own]), joint.call.id])
  const them = house()
  const cookie = await them.as('finance')
  const { text } = await them.get(at('/budget'), cookie)
  expect(text.indexOf('Laitteet</th>')).toBeLessThan(text.indexOf('Henkilöstökulut</th>'))
  expect([text.includes('name="personnel.2027"'), text.includes('name="travel.2027"')]).toEqual([true, false])
  expect(text).toContain('<span id="help-laitteet">Vain hankkeen laitteet</span>')
  expect(text).toMatch(/id="laitteet\.2027"[^>]* aria-describedby="help-laitteet"/)
  const swedish = await them.get(at('/budget').replace('/fi/', '/sv/'), cookie)
  expect(swedish.text).toContain('<span id="help-laitteet">Bara projektets utrustning</span>')
  const check = await them.get(at('/submission'), await them.as('coordinator'))
  expect(check.text).toContain('haku ei kata kustannuslajia Henkilöstökulut')
})
