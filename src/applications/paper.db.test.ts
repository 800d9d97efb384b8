import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { allSigned, oneUnsigned, whileOpen } from '../../test/situations/joint-application.ts'
import { isIn, pdfText } from '../../test/situations/pdf-text.ts'
import { outsideOf } from '../../test/situations/served.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { house } from '../app.tsx'
import { newId } from '../io/once.ts'
import { attach } from './actions/attach.ts'
import { submit } from './actions/submit.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await freshDatabase('seeded')
})
afterAll(() => base.close())

const origin = 'http://localhost:3000'
const never = { begin: () => Promise.reject(new Error('no')), finish: () => Promise.reject(new Error('no')) }

/** What a paper says. */
async function paperAt(path: string, cookie: string): Promise<string> {
  const outside = outsideOf(base, new URL(origin), () => whileOpen)
  const file = await house(outside, { signIn: never, exampleIssuer: undefined }).request(path, { headers: { cookie } })
  return pdfText(new Uint8Array(await file.arrayBuffer()))
}

test('what was sent is paper for every party, the same file each time, and not there for a stranger', async () => {
  const joint = await allSigned(base)
  const hashes = ['a', 'b'].map((sign) => sign.repeat(64))
  for (const [at, hash] of hashes.entries()) {
    const kept = { hash, size: 5_000, mediaType: 'application/pdf' }
    await attach(hereFor(base, joint.editor, whileOpen), joint.id, { id: newId(), kept, name: `liite-${at + 1}.pdf` })
  }
  await submit(hereFor(base, joint.signatory, whileOpen), joint.id)
  const them = visitors(base, () => whileOpen)
  const at = (lang: string) => `/${lang}/my/applications/${joint.id}/versions/1/application.pdf`
  const finnish = await them.get(at('fi'), await them.as('coordinator'))
  expect(finnish.status).toBe(200)
  expect(finnish.text.startsWith('%PDF-')).toBe(true)
  expect(finnish.text).toContain('pdfuaid')
  const text = await paperAt(at('fi'), await them.as('coordinator'))
  const { partners } = await joint.now()
  for (const part of ['liite-1.pdf', 'liite-2.pdf', ...hashes, ...partners.map(({ name }) => name.fi?.text ?? '?')])
    expect([part, isIn(text, part)]).toEqual([part, true])
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
  const { id: swedish } = await joint.part(joint.swedish)
  const { id: finnish } = await joint.part(joint.finnish)
  const owed = overview.text.split('Mitä osapuolilta puuttuu')[1] ?? ''
  expect(owed).toContain(`/partners/${swedish}/commitment"`)
  expect(owed).not.toContain(`/partners/${finnish}/commitment"`)
  const draft = `/sv/my/applications/${joint.id}/preview/application.pdf`
  expect(page.text).toContain(`href="${draft}"`)
  const text = await paperAt(draft, await them.as('partner-sv')) // for a board, before it is sent
  for (const part of ['Smidiga tillstånd', 'inte insänt', 'Exempelkommun 3', 'Tehtävät: Maja Exempel'])
    expect([part, isIn(text, part)]).toEqual([part, true])
  for (const path of [draft, `/fi/my/applications/${joint.id}/preview`])
    expect((await them.get(path, await them.as('small-sv'))).status).toBe(404)
})
