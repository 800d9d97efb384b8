import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { closing, oneUnsigned, openCall, whileOpen } from '../../test/situations/joint-application.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { Absent, Barred } from '../io/absent.ts'
import { newId } from '../io/once.ts'
import type { Actor } from '../people/person.ts'
import { chooseLanguage } from './actions/choose-language.ts'
import { start } from './actions/start.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase('seeded')
})
afterAll(() => it.close())

const as = (who: Actor, at = whileOpen) => hereFor(it, who, at)
const person = (key: string) => examplePerson(it.write, key)
const tooLate = new Date(closing.getTime() + 1)

test('a bilingual coordinator chooses the language of the case, and changes it until the first sending', async () => {
  const call = await openCall(it)
  const [id, writer] = [newId(), await person('joint')]
  const langOf = async () =>
    (await it.owner.query('select lang, revision from applications.application where id = $1', [id])).rows[0]
  expect(await start(as(await person('small-sv')), newId(), { callId: call.id, lang: 'fi' })).toMatchObject({
    refusal: 'not_its_language',
  })
  expect(await start(as(writer), id, { callId: call.id, lang: 'sv' })).toMatchObject({ ok: true })
  expect(await langOf()).toEqual({ lang: 'sv', revision: 1 })
  expect(await chooseLanguage(as(writer), id, 'fi')).toMatchObject({ ok: true, value: { revision: 2 } })
  expect(await chooseLanguage(as(writer), id, 'fi')).toMatchObject({ ok: true, value: { revision: 2 } })
  expect(await langOf()).toEqual({ lang: 'fi', revision: 2 })
  expect(await chooseLanguage(as(writer, tooLate), id, 'sv')).toMatchObject({ refusal: 'application_closed' })
  await it.owner.query('update applications.application set first_submitted_at = $2 where id = $1', [id, whileOpen])
  expect(await chooseLanguage(as(writer), id, 'sv')).toMatchObject({ refusal: 'language_fixed' })
  const joint = await oneUnsigned(it, call)
  expect(await chooseLanguage(as(joint.editor), joint.id, 'sv')).toMatchObject({ refusal: 'not_its_language' })
  await expect(chooseLanguage(as(joint.swedish), joint.id, 'fi')).rejects.toThrow(Barred)
  await expect(chooseLanguage(as(writer), joint.id, 'sv')).rejects.toThrow(Absent)
  expect(await langOf()).toEqual({ lang: 'fi', revision: 2 })
})

test('a bilingual organisation is asked in which language, told what that means, and changes it on the page of the application', async () => {
  const them = visitors(it, () => whileOpen)
  const saara = await them.as('joint')
  const { slug } = await openCall(it)
  const { text } = await them.get('/sv/my', saara)
  expect(text).toContain('Din organisation är tvåspråkig.')
  expect(text.indexOf('Börja ansökan på svenska')).toBeLessThan(text.indexOf('Börja ansökan på finska'))
  expect((await them.get(`/fi/calls/${slug}`, saara)).text).toContain('Aloita hakemus ruotsiksi')
  expect((await them.get(`/fi/calls/${slug}`, await them.as('coordinator'))).text).not.toContain(
    'Aloita hakemus ruotsiksi',
  )
  const { to } = await them.post(`/sv/calls/${slug}/applications`, { id: newId(), lang: 'sv' }, saara)
  const page = async () => (await them.get(to ?? '', saara)).text
  expect(await page()).toContain('Ansökan behandlas på svenska och beslutet ges på svenska.')
  expect(await them.post(`${to}/language`, { lang: 'fi' }, saara)).toMatchObject({ status: 303, to: `${to}#language` })
  expect(await page()).toContain('Ansökan behandlas på finska')
  expect((await them.post(`${to}/language`, { lang: 'en' }, saara)).status).toBe(404)
  await it.owner.query('update applications.application set first_submitted_at = $2 where id = $1', [
    to?.split('/').at(-1),
    whileOpen,
  ])
  const late = await them.post(`${to}/language`, { lang: 'sv' }, saara)
  expect([late.status, late.text.includes('Ansökan har redan skickats.')]).toEqual([409, true])
  expect(late.text).not.toContain('Byt till svenska')
})
