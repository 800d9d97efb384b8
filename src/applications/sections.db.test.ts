import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { fieldsOf } from '../../test/situations/form-fields.ts'
import { closing, oneUnsigned, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { langs } from '../kit/lang.ts'
import { attachmentsKey } from './workspace.ts'

let base: TestDatabase
let joint: Joint
let now = whileOpen
beforeAll(async () => {
  base = await freshDatabase('seeded')
  joint = await oneUnsigned(base)
})
afterAll(() => base.close())

const house = () => visitors(base, () => now)
const at = (part = '', lang = 'fi') => `/${lang}/my/applications/${joint.id}${part}`
const answers = async () => (await joint.now()).answers
const sections = [
  'identity',
  'parties',
  'change',
  'goals',
  'reuse',
  'replicability',
  'budget',
  'risks',
  'declarations',
  attachmentsKey,
]

describe('every part of an application', () => {
  test.each(langs)('opens in %s for coordinator and partner', async (lang) => {
    const them = house()
    for (const person of ['coordinator', 'partner-sv', 'finance']) {
      const cookie = await them.as(person)
      const pages = ['', ...sections.map((one) => `/${one}`), '/submission', '/withdrawal']
      const statuses = await Promise.all(pages.map(async (one) => (await them.get(at(one, lang), cookie)).status))
      expect(statuses).toEqual(pages.map(() => 200))
    }
  })

  test('is not there for a stranger, and a visitor is sent to sign in', async () => {
    const them = house()
    const stranger = await them.as('small-sv')
    expect((await them.get(at(), stranger)).status).toBe(404)
    expect((await them.get(at('/identity'), stranger)).status).toBe(404)
    expect((await them.post(at('/answers'), { question: 'problem', problem: 'x' }, stranger)).status).toBe(404)
    expect(await them.get(at())).toMatchObject({ status: 302, to: expect.stringContaining('/fi/sign-in') })
  })

  test('that is no part leads nowhere', async () => {
    const them = house()
    const cookie = await them.as('coordinator')
    for (const path of [at('/nothing'), at('/__proto__'), '/fi/my/applications/x', '/fi/my/applications/x/identity'])
      expect((await them.get(path, cookie)).status).toBe(404)
  })
})

describe('a section sent without JavaScript', () => {
  const send = async (section: string, change: Record<string, string | string[]>, person = 'coordinator') => {
    const them = house()
    const cookie = await them.as(person)
    const fields = fieldsOf((await them.get(at(`/${section}`), cookie)).text, at(`/${section}`))
    return them.post(at(`/${section}`), { ...fields, ...change }, cookie)
  }

  test('is kept, and leads to the next section', async () => {
    expect(await send('change', { problem: 'Luvan saa hitaasti.' })).toMatchObject({ status: 303, to: at('/goals') })
    expect(await answers()).toMatchObject({ problem: 'Luvan saa hitaasti.', statutory_task: false })
  })

  test('with an error comes back with everything typed and the error at its field; the rest is kept', async () => {
    const answer = await send('identity', { starts_on: 'keväällä', acronym: '<script>alert(1)</script>' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('value="keväällä"')
    expect(answer.text).toContain('id="starts_on-error"')
    expect(answer.text).toContain('<a href="#starts_on">')
    expect(answer.text).not.toContain('<script>alert')
    expect(await answers()).toMatchObject({ starts_on: '2027-01-01', acronym: '<script>alert(1)</script>' })
  })

  test('with nothing right in it comes back too', async () => {
    const kept = (await answers()).risks
    const answer = await send('risks', { 'risks.0.probability': '9' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(
      '<a href="#risks.0.probability">Riskit, 1, Todennäköisyys 1–5: Anna luku, joka on enintään 5.',
    )
    expect((await answers()).risks).toEqual(kept)
  })

  test('adds a row and comes back to it, and takes one away', async () => {
    const added = await send('risks', { add: 'risks', 'risks.0.risk': 'Kiire' })
    expect(added).toMatchObject({ status: 303, to: `${at('/risks')}?add=risks#risks.3.risk` })
    const them = house()
    const cookie = await them.as('coordinator')
    expect((await them.get(at('/risks?add=risks'), cookie)).text).toContain('id="risks.3.risk"')
    expect(await send('risks', { remove: 'risks.0' })).toMatchObject({ status: 303 })
    expect((await answers()).risks).toHaveLength(2)
  })

  test('is barred to a finance officer of a partner, who may read it', async () => {
    expect(await send('change', { problem: 'Toinen teksti' }, 'finance')).toMatchObject({ status: 403 })
    expect(await answers()).toMatchObject({ problem: 'Luvan saa hitaasti.' })
  })

  test('counts only when it comes from our own pages', async () => {
    const them = house()
    const cookie = await them.as('coordinator')
    expect((await them.post(at('/change'), { problem: 'x' }, cookie, 'https://elsewhere.example')).status).toBe(403)
  })
})

test('what is sent too late is not kept, but shown as it was typed', async () => {
  now = new Date(closing.getTime() + 1)
  const them = house()
  const answer = await them.post(at('/change'), { problem: 'Tämä tuli myöhässä' }, await them.as('coordinator'))
  now = whileOpen
  expect(answer.status).toBe(409)
  expect(answer.text).toContain('>Tämä tuli myöhässä</textarea>')
  expect(await answers()).toMatchObject({ problem: 'Luvan saa hitaasti.' })
})

test('after the deadline the sections are text, and what was never sent is told to be so', async () => {
  now = new Date(closing.getTime() + 1)
  const them = house()
  const { text } = await them.get(at('/change'), await them.as('coordinator'))
  now = whileOpen
  expect(text).toContain('ei lähetetty ennen haun päättymistä')
  expect(text).not.toContain('<textarea')
  expect(text).toContain('Luvan saa hitaasti.')
})

test('an officer does not find a draft', async () => {
  const officer = await examplePerson(base.write, 'officer')
  const them = house()
  expect(officer.roles).toContain('presenter')
  expect((await them.get(at(), await them.as('officer'))).status).toBe(404)
})
