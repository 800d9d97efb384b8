import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { hereFor } from '../../../test/situations/calls.ts'
import { whileOpen, type Joint } from '../../../test/situations/joint-application.ts'
import { asked, requestOf, secretFile, secretPart, withSecrets } from '../../../test/situations/secret-part.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { examplePerson } from '../../../test/situations/signed-in.ts'
import { Absent, Barred } from '../../io/absent.ts'
import { newId } from '../../io/once.ts'
import { findSecrecy } from '../../register/reads/secrecy.ts'
import { submit } from '../actions/submit.ts'
import { askForSecrecy, revokeAskedSecrecy } from '../actions/ask-secrecy.ts'

let it: TestDatabase
let joint: Joint & { readonly attachment: string }
beforeAll(async () => {
  it = await freshDatabase('seeded')
})
beforeEach(async () => {
  joint = await withSecrets(it)
})
afterAll(() => it.close())

const them = () => visitors(it, () => whileOpen)
const at = (lang = 'fi') => `/${lang}/my/applications/${joint.id}/secrecy`
const look = async (person: string, lang = 'fi') => them().get(at(lang), await them().as(person))
const write = async (person: string, fields: Readonly<Record<string, string>>) =>
  them().post(at(), { id: newId(), ...fields }, await them().as(person))
const parts = async () => (await findSecrecy(it.read, joint.id)).requests.map(({ part }) => part)

test('a party asks that an answer and an attachment be secret, and every party reads that it is a request', async () => {
  expect(await parts()).toEqual([secretPart, `attachment:${joint.attachment}`])
  const fi = (await look('coordinator')).text
  for (const said of [
    'Tämä on pyyntö, ei päätös',
    'ei vielä ratkaistu',
    '24\u00a0§ 1 mom. 7 kohta',
    secretFile,
    'Peru pyyntö',
  ])
    expect(fi).toContain(said)
  expect((await look('partner-sv', 'sv')).text).toContain('begärd sekretessbelagd, ännu inte avgjord')
})

test('what is missing is told at its field, and nothing that was written is lost', async () => {
  const answer = await write('coordinator', { part: '', ground: '', reason: 'Koska' })
  expect(answer.status).toBe(422)
  for (const said of ['href="#part"', 'href="#ground"', 'Koska']) expect(answer.text).toContain(said)
  expect(await parts()).toHaveLength(2)
})

test('what is told of every application cannot be asked to be secret, nor what there is not', async () => {
  for (const part of ['answer:title_fi', 'answer:no_such', `attachment:${newId()}`])
    expect(await asked(it, joint.editor, joint.id, part)).toEqual({ ok: false, refusal: 'request_faulty' })
})

test('a party takes its request back, and it is asked anew', async () => {
  const { requests } = await findSecrecy(it.read, joint.id)
  const id = requests[0]?.id ?? ''
  const cookie = await them().as('coordinator')
  expect((await them().post(`${at()}/${id}`, {}, cookie)).status).toBe(303)
  expect((await them().post(`${at()}/${id}`, {}, cookie)).status).toBe(404)
  expect(await parts()).toEqual([`attachment:${joint.attachment}`])
  expect(await asked(it, joint.editor, joint.id)).toMatchObject({ ok: true })
})

test('of two who ask about the same at once one asks, and the same form sent twice is one request', async () => {
  const both = [asked(it, joint.editor, joint.id, 'answer:goals'), asked(it, joint.editor, joint.id, 'answer:goals')]
  const outcomes = await Promise.all(both)
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, refusal: 'asked_already' })
  const again = requestOf('answer:current_state')
  const here = hereFor(it, joint.editor, whileOpen)
  await askForSecrecy(here, joint.id, again)
  expect(await askForSecrecy(here, joint.id, again)).toMatchObject({ ok: true })
})

test('who only reads for a party asks for nothing, and strangers find no page', async () => {
  const reader = { ...joint.editor, roles: ['reader' as const] }
  await expect(asked(it, reader, joint.id)).rejects.toThrow(Barred)
  const officer = await examplePerson(it.write, 'officer')
  await expect(revokeAskedSecrecy(hereFor(it, officer, whileOpen), joint.id, { id: newId() })).rejects.toThrow(Absent)
  expect((await look('officer')).status).toBe(404)
  expect((await look('small-sv')).status).toBe(404)
})

test('the letters of the sending say nothing of what is secret', async () => {
  expect(await submit(hereFor(it, joint.signatory, whileOpen), joint.id)).toMatchObject({ ok: true })
  const { rows } = await it.owner.query<{ said: string }>(
    `select subject || body as said from io.mail where about = $1`,
    [joint.id],
  )
  expect(rows.length).toBeGreaterThan(1)
  for (const { said } of rows) expect(said).not.toContain('q48713')
})
