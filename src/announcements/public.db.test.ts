import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { outsideOf } from '../../test/situations/served.ts'
import { house } from '../app.tsx'
import { langs } from '../kit/lang.ts'

let it: TestDatabase
let ask: (path: string) => Promise<Response>
beforeAll(async () => {
  it = await freshDatabase('seeded')
  const outside = outsideOf(it, new URL('http://localhost:3000'), () => new Date('2026-11-22T10:00:00Z'))
  const signIn = { begin: async () => { throw new Error('nobody signs in here') }, finish: async () => { throw new Error('nobody signs in here') } }
  const app = house(outside, { signIn, exampleIssuer: undefined })
  ask = async (path) => app.request(`http://localhost:3000${path}`)
})
afterAll(() => it.close())

test('every public page answers in three languages without a script', async () => {
  const slugs = ['', '/2016-trial', '/2018-decisions', '/2019-joint-projects', '/2020-call', '/2021-decisions', '?topic=Kommun%C3%A4renden']
  for (const lang of langs)
    for (const slug of slugs) {
      const answer = await ask(`/${lang}/announcements${slug}`)
      const html = await answer.text()
      expect([lang, slug, answer.status, html.includes('<script'), html.includes('undefined')]).toEqual([lang, slug, 200, false, false])
    }
})

test('the release of 2016 quotes the minister and names topic words and contacts, without a number or an address', async () => {
  const html = await (await ask('/sv/announcements/2016-trial')).text()
  const quoted = /<figure[\s\S]*?<\/figure>|<blockquote[\s\S]*?<\/blockquote>/.exec(html)?.[0] ?? ''
  expect(quoted).toContain('Digikommunförsöket ger kommunerna verktyg')
  expect(html).toContain('Anu Vehviläinen')
  for (const word of ['Kommunärenden', 'reformit', 'spetsprojekt', 'Suvi Savolainen', 'specialmedarbetare']) expect(html).toContain(word)
  expect(html).not.toMatch(/mailto:|tel:|@vm\.fi|\+358|\b0\d{2} ?\d{3}/)
})
