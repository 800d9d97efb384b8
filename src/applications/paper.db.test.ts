import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { allSigned, oneUnsigned, whileOpen } from '../../test/situations/joint-application.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { submit } from './actions/submit.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await freshDatabase('seeded')
})
afterAll(() => base.close())

test('what was sent is paper for every party, the same file each time, and not there for a stranger', async () => {
  const joint = await allSigned(base)
  await submit(hereFor(base, joint.signatory, whileOpen), joint.id)
  const them = visitors(base, () => whileOpen)
  const at = (lang: string) => `/${lang}/my/applications/${joint.id}/versions/1/application.pdf`
  const finnish = await them.get(at('fi'), await them.as('coordinator'))
  expect(finnish.status).toBe(200)
  expect(finnish.text.startsWith('%PDF-')).toBe(true)
  expect(finnish.text).toContain('pdfuaid')
  expect((await them.get(at('sv'), await them.as('partner-sv'))).text).toBe(finnish.text) // the language of the case
  expect((await them.get(at('fi'), await them.as('small-sv'))).status).toBe(404)
  expect((await them.get(at('fi').replace('/1/', '/2/'), await them.as('coordinator'))).status).toBe(404)
  const receipt = await them.get(at('fi').replace('/application.pdf', ''), await them.as('coordinator'))
  expect(receipt.text).toContain(`href="${at('fi')}"`)
})

test('before it is sent every party sees how it will be read, and what each of them still owes', async () => {
  const joint = await oneUnsigned(base)
  const them = visitors(base, () => whileOpen)
  const page = await them.get(`/sv/my/applications/${joint.id}/preview`, await them.as('partner-sv'))
  expect(page.text).toContain('Så här läser handläggare och bedömare ansökan')
  expect(page.text).toContain('Tehtävät: Maja Exempel')
  const overview = await them.get(`/fi/my/applications/${joint.id}`, await them.as('coordinator'))
  expect(overview.text).toContain('Mitä osapuolilta puuttuu')
  expect((await them.get(`/fi/my/applications/${joint.id}/preview`, await them.as('small-sv'))).status).toBe(404)
})
