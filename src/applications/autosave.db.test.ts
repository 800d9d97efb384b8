import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { counting } from '../../test/situations/counting.ts'
import { closing, oneUnsigned, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { seenName } from './field-name.ts'
import { visitors } from '../../test/situations/visitors.ts'

let base: TestDatabase
let joint: Joint
let now = whileOpen
beforeAll(async () => {
  base = await freshDatabase('seeded')
  joint = await oneUnsigned(base)
})
afterAll(() => base.close())

const house = () => visitors(base, () => now)
const at = (part = '') => `/fi/my/applications/${joint.id}${part}`
const answers = async () => (await joint.now()).answers

describe('autosave', () => {
  const send = async (fields: Record<string, string | string[]>, person = 'coordinator') => {
    const them = house()
    return them.post(at('/answers'), fields, await them.as(person))
  }

  test('keeps one field and says when', async () => {
    expect(await send({ question: 'why_digital', why_digital: 'Koska.' })).toMatchObject({
      status: 200,
      text: expect.stringMatching(/^{"text":"Tallennettu klo\u00a012.00","revision":\d+}$/),
    })
    expect(await answers()).toMatchObject({ why_digital: 'Koska.', problem: 'Vastaus' })
  })

  test('keeps rows, the reuse check, tasks and a budget', async () => {
    const partnerId = (await joint.part(joint.editor)).id
    expect(
      (await send({ question: 'outputs', 'outputs.rows': '1', 'outputs.0.name': 'Malli', 'outputs.0.type': 'guide' }))
        .status,
    ).toBe(200)
    expect((await send({ question: 'why', why: 'Uusi perustelu' })).status).toBe(200)
    expect((await send({ question: `party.${partnerId}`, tasks: 'Johtaa hanketta' })).status).toBe(200)
    const budget = await send({ question: `budget.${partnerId}`, 'personnel.2027': '10 000', own: '1500' })
    expect(budget.text).toContain('Kustannuksenne 10\u00a0000\u00a0€')
    const application = await joint.now()
    expect(application.answers.outputs).toEqual([{ name: 'Malli', type: 'guide', licence: '' }])
    expect(application.reuse).toMatchObject({
      decision: 'new',
      why: 'Uusi perustelu',
      searched: 'lupa, rakennusvalvonta',
    })
    expect(await joint.part(joint.editor)).toMatchObject({
      tasks: 'Johtaa hanketta',
      ownCents: 1_500_00,
      lines: [{ costType: 'personnel', year: 2027, cents: 10_000_00 }],
    })
  })

  test('tells the sums as they are kept, with those that another has typed meanwhile', async () => {
    const partnerId = (await joint.part(joint.editor)).id
    const question = `budget.${partnerId}`
    const others = { question, 'personnel.2027': '10 000', 'services.2028': '5 000', own: '1500' }
    expect((await send(others)).status).toBe(200)
    const mine = { question, 'personnel.2027': '20 000', own: '1500' }
    const seen = 'own=150000 personnel.2027=1000000'
    const { text } = await send({ ...mine, [seenName(question)]: seen })
    expect(text).toContain('Kustannuksenne 25\u00a0000\u00a0€')
    expect(text).toContain('"seen":"own=150000 personnel.2027=2000000"') // what the page shows now
  })

  test('says what is wrong and keeps nothing of it', async () => {
    const answer = await send({ question: 'ends_on', ends_on: '31.2.2028' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Kalenterissa ei ole tätä päivää')
    const iban = JSON.parse((await send({ question: 'iban', iban: 'FI21 1234 5600 0007 86' })).text)
    expect(iban.faults).toEqual([{ field: 'iban', text: expect.stringMatching(/^Tarkista tilinumero/) }])
    const budget = { question: `budget.${(await joint.part(joint.editor)).id}`, 'services.2027': 'paljon' }
    expect(JSON.parse((await send(budget)).text).faults).toMatchObject([{ field: 'services.2027' }])
    expect(await answers()).toMatchObject({ ends_on: '2028-12-31' })
  })

  test('asks little of the database, for each field kept and for whoever follows it', async () => {
    const { asked, it } = counting(base)
    const them = visitors(it, () => now)
    const [cookie, { id }] = [await them.as('coordinator'), await joint.part(joint.editor)]
    const costOf = async (visit: () => Promise<{ status: number }>) => {
      const before = asked.statements
      expect((await visit()).status).toBe(200)
      return asked.statements - before
    }
    const saves = (fields: Record<string, string>) => costOf(() => them.post(at('/answers'), fields, cookie))
    const follows = (section: string) => costOf(() => them.get(at(`/${section}?only=fields`), cookie))
    const most = { answer: 11, same: 7, rows: 10, costs: 16, tasks: 9, section: 9, budget: 9 }
    const cost: typeof most = {
      answer: await saves({ question: 'acronym', acronym: 'LUPA' }),
      same: await saves({ question: 'acronym', acronym: 'LUPA' }),
      rows: await saves({ question: 'risks', 'risks.rows': '1', 'risks.0.risk': 'Viive' }),
      costs: await saves({ question: `budget.${id}`, 'travel.2027': '700' }),
      tasks: await saves({ question: `party.${id}`, tasks: 'Kokoaa' }),
      section: await follows('risks'),
      budget: await follows('budget'),
    }
    expect(
      Object.entries(cost).filter(([kind, statements]) => statements > (new Map(Object.entries(most)).get(kind) ?? 0)),
    ).toEqual([])
  })

  test('knows no field that the form does not ask', async () => {
    for (const question of ['', 'nothing', '__proto__', 'constructor'])
      expect((await send({ question, [question]: 'x' })).status).toBe(404)
  })

  test('refuses after the deadline, in words', async () => {
    now = new Date(closing.getTime() + 1)
    const answer = await send({ question: 'why_digital', why_digital: 'Myöhässä' })
    now = whileOpen
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('ei voi enää muokata')
    expect(await answers()).toMatchObject({ why_digital: 'Koska.' })
  })

  test('tells a browser without a session to sign in', async () => {
    expect(await house().post(at('/answers'), { question: 'problem', problem: 'x' })).toMatchObject({ status: 401 })
  })
})
