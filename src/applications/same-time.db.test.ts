import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { fieldsOf } from '../../test/situations/form-fields.ts'
import { oneUnsigned, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { visitors, type Fields } from '../../test/situations/visitors.ts'

let base: TestDatabase
let joint: Joint
let own: string
beforeAll(async () => {
  base = await freshDatabase('seeded')
  joint = await oneUnsigned(base)
  own = (await joint.part(joint.editor)).id
})
afterAll(() => base.close())

const house = () => visitors(base, () => whileOpen)
const path = (part: string) => `/fi/my/applications/${joint.id}${part}`
const opened = async (page: string, form: string) =>
  fieldsOf((await house().get(path(page), await house().as('coordinator'))).text, path(form))
const send = async (to: string, fields: Fields) => house().post(path(to), fields, await house().as('coordinator'))
const money = async () => {
  const { lines, ownCents } = await joint.part(joint.editor)
  return {
    ...Object.fromEntries(lines.map((line) => [`${line.costType}.${line.year}`, line.cents / 100])),
    own: ownCents / 100,
  }
}
const budget = () => `/partners/${own}/budget`
const costs = () => opened('/budget', budget())

describe('two people of a party who write its costs at the same time', () => {
  test('each change another sum: both stand', async () => {
    const [one, other] = [await costs(), await costs()]
    expect((await send(budget(), { ...one, 'personnel.2027': '90 000' })).status).toBe(303)
    expect((await send(budget(), { ...other, 'services.2028': '25 000', own: '20 000' })).status).toBe(303)
    expect(await money()).toEqual({ 'personnel.2027': 90_000, 'services.2028': 25_000, own: 20_000 })
  })

  test('change the same sum: the second is told what stands now, loses nothing, and saves on purpose', async () => {
    const [one, other] = [await costs(), await costs()]
    await send(budget(), { ...one, 'personnel.2027': '70 000', 'services.2028': '26 000' })
    const second = await send(budget(), { ...other, 'personnel.2027': '75 000' })
    expect(second.status).toBe(409)
    expect(second.text.replaceAll(/\s/g, ' ')).toMatch(/ 2027: joku muu muutti samaa summaa, nyt tallessa 70 000 €/)
    expect(await money()).toMatchObject({ 'personnel.2027': 70_000, 'services.2028': 26_000 })
    const again = fieldsOf(second.text, path(budget()))
    expect(`${again['personnel.2027']} ${again['services.2028']}`.replaceAll(/\s/g, '')).toMatch(
      /^75000(,00)?26000(,00)?$/,
    )
    expect((await send(budget(), again)).status).toBe(303)
    expect(await money()).toMatchObject({ 'personnel.2027': 75_000, 'services.2028': 26_000 })
  })

  test('autosave goes on from what the page shows, and keeps nothing where both changed the same sum', async () => {
    const question = `budget.${own}`
    const [one, other] = [await costs(), await costs()]
    const first = await send('/answers', { ...one, question, 'personnel.2027': '60 000' })
    const { seen } = JSON.parse(first.text)
    await send('/answers', { ...other, question, 'services.2028': '27 000' })
    const next = { ...one, question, [`${question}.seen`]: seen, 'personnel.2027': '61 000' }
    expect((await send('/answers', next)).status).toBe(200)
    expect(await money()).toMatchObject({ 'personnel.2027': 61_000, 'services.2028': 27_000 })
    const clash = await send('/answers', { ...other, question, 'personnel.2027': '62 000' })
    expect(clash.status).toBe(409)
    expect(clash.text).toContain('joku muu on muuttanut')
    expect(await money()).toMatchObject({ 'personnel.2027': 61_000 })
  })

  test('what a form carries as seen and is no list of sums is not believed', async () => {
    const typed = { ...(await costs()), [`budget.${own}.seen`]: 'own=-1;', 'personnel.2027': '50 000' }
    expect((await send(budget(), typed)).status).toBe(303)
    expect(await money()).toMatchObject({ 'personnel.2027': 50_000 })
  })
})

describe('two people who write the tasks of a party at the same time', () => {
  const to = () => `/partners/${own}`
  const tasks = () => opened(to(), to())
  const kept = async () => (await joint.part(joint.editor)).tasks

  test('in different places: both stand', async () => {
    await send(to(), { ...(await tasks()), tasks: 'Kunta johtaa. Kunta maksaa.' })
    const [one, other] = [await tasks(), await tasks()]
    await send(to(), { ...one, tasks: 'Kunta johtaa hanketta. Kunta maksaa.' })
    expect((await send(to(), { ...other, tasks: 'Kunta johtaa. Kunta maksaa osuutensa.' })).status).toBe(303)
    expect(await kept()).toBe('Kunta johtaa hanketta. Kunta maksaa osuutensa.')
  })

  test('in the same place: both texts come back in the field, and what is then saved stands', async () => {
    await send(to(), { ...(await tasks()), tasks: 'Kunta tekee.' })
    const [one, other] = [await tasks(), await tasks()]
    await send(to(), { ...one, tasks: 'Kunta johtaa.' })
    const second = await send(to(), { ...other, tasks: 'Kunta testaa.' })
    expect(second.status).toBe(409)
    expect(await kept()).toBe('Kunta johtaa.')
    const again = fieldsOf(second.text, path(to()))
    expect(`${again.tasks}`).toMatch(/johtaa[^]*testaa|testaa[^]*johtaa/)
    expect((await send(to(), { ...again, tasks: 'Kunta johtaa ja testaa.' })).status).toBe(303)
    expect(await kept()).toBe('Kunta johtaa ja testaa.')
  })

  test('who did not touch them leaves what the other wrote', async () => {
    const stale = await tasks()
    await send(to(), { ...(await tasks()), tasks: 'Uudet tehtävät.' })
    expect((await send(to(), stale)).status).toBe(303)
    expect(await kept()).toBe('Uudet tehtävät.')
  })
})

describe('two people of the coordinator who write the reuse check at the same time', () => {
  const checkIn = (text: string) => fieldsOf(text.slice(text.indexOf('<auto-save')), path('/reuse')) // the search goes to the same address
  const check = async () => checkIn((await house().get(path('/reuse'), await house().as('coordinator'))).text)
  const kept = async () => (await joint.now()).reuse
  const begin = async (why: string) => send('/reuse', { ...(await check()), why, decision: 'new' })

  test('in different fields and places: both stand', async () => {
    await begin('Vastaavaa ei ole. Kysyimme naapurilta.')
    const [one, other] = [await check(), await check()]
    await send('/reuse', { ...one, why: 'Vastaavaa ei ole. Kysyimme kahdelta naapurilta.', searched: 'lupa' })
    const second = await send('/reuse', { ...other, why: 'Aivan vastaavaa ei ole. Kysyimme naapurilta.' })
    expect(second.status).toBe(303)
    expect(await kept()).toMatchObject({
      why: 'Aivan vastaavaa ei ole. Kysyimme kahdelta naapurilta.',
      searched: 'lupa',
      decision: 'new',
    })
  })

  test('the same choice and the same place: the second sees both, and what is then saved stands', async () => {
    await begin('Alku')
    const [one, other] = [await check(), await check()]
    await send('/reuse', { ...one, why: 'Ensimmäinen', decision: 'adopt' })
    const second = await send('/reuse', { ...other, why: 'Toinen', decision: 'build_on' })
    expect(second.status).toBe(409)
    expect(second.text).toMatch(/Joku muu muutti tätä samaan aikaan, nyt tallessa: .*käyttöön/)
    expect(second.text).toContain('Kentässä ovat nyt molemmat tekstit')
    expect(await kept()).toMatchObject({ why: 'Ensimmäinen', decision: 'adopt' })
    const again = checkIn(second.text)
    expect(`${again.why} ${again.decision}`).toBe('Ensimmäinen Toinen build_on')
    expect((await send('/reuse', { ...again, why: 'Molemmat' })).status).toBe(303)
    expect(await kept()).toMatchObject({ why: 'Molemmat', decision: 'build_on' })
  })

  test('autosave keeps one field, goes on from it, and keeps nothing where both changed it', async () => {
    await begin('Alku')
    const saves = (fields: Fields) => send('/answers', { question: 'why', ...fields })
    const first = await saves({ why: 'Alku ja jatko', 'why.seen': 'Alku' })
    expect(JSON.parse(first.text).seen).toBe('Alku ja jatko')
    expect((await saves({ why: 'Alku ja jatko vielä', 'why.seen': 'Alku ja jatko' })).status).toBe(200)
    const clash = await saves({ why: 'Aivan muuta', 'why.seen': 'Alku' })
    expect([clash.status, clash.text.includes('joku muu on muuttanut')]).toEqual([409, true])
    expect(await kept()).toMatchObject({ why: 'Alku ja jatko vielä', decision: 'new' })
  })

  test('a note about a work that was found: both texts come back, and no note is wiped by adding or removing', async () => {
    const { rows } = await base.owner.query<{ id: string }>('select id from catalogue.work where public limit 1')
    const work = rows[0]?.id ?? ''
    const finding = `/findings/${work}`
    const [note, cooperate] = [() => opened('/reuse', finding), { cooperate: 'yes' }]
    await send('/findings', { work })
    const [one, other, third] = [await note(), await note(), await note()]
    await send(finding, { ...one, ...cooperate, note: 'Kysyimme heiltä' })
    await send('/findings', { work }) // the page from which it was added did not know of it yet
    const second = await send(finding, { ...other, note: 'Luimme raportin' })
    expect(second.status).toBe(409)
    expect(`${fieldsOf(second.text, path(finding)).note}`).toMatch(/Kysyimme heiltä[^]*Luimme raportin/)
    const removal = await send(finding, { ...third, deed: 'remove' })
    expect([removal.status, removal.text.includes('Työtä ei poistettu')]).toEqual([409, true])
    expect((await kept()).findings).toMatchObject([{ workId: work, note: 'Kysyimme heiltä', cooperate: true }])
    await send(finding, { ...(await note()), deed: 'remove' })
    expect((await kept()).findings).toEqual([])
  })
})
