import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { fieldsOf } from '../../test/situations/form-fields.ts'
import { allSigned, oneUnsigned, whileOpen } from '../../test/situations/joint-application.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { both } from '../../test/situations/whole-call.ts'
import { askCancellation } from '../calls/actions/ask-change.ts'
import { publishChange } from '../calls/actions/publish-change.ts'
import type { Call } from '../calls/call.ts'
import { findCall } from '../calls/reads.ts'
import { findChangeOf, listChanges } from '../calls/reads/change.ts'
import { listAmendments } from '../calls/reads/life.ts'
import { Barred } from '../io/absent.ts'
import { submit } from './actions/submit.ts'
import { findWorkspace } from './reads/workspace.ts'

let it: TestDatabase
let asking: ReturnType<typeof visitors>
let [officer, checker] = ['', '']
const now = new Date(whileOpen.getTime() + 60_000)

beforeAll(async () => {
  it = await freshDatabase('seeded')
  asking = visitors(it, () => now)
  officer = await asking.as('officer')
  checker = await asking.as('checker')
})
afterAll(() => it.close())

const reason = { 'reason.fi': 'Määräraha poistui', 'reason.sv': 'Anslaget föll bort' }
const stateOf = async (call: Call) => (await findCall(it.read, call.id))?.state
const posted = async (path: string, page: string, change: Record<string, string> = {}) =>
  asking.post(path, { ...fieldsOf((await asking.get(page, officer)).text, path), ...change }, officer)

/** The officer asks that a call be cancelled; gives the address of what waits, in Swedish. */
async function asked(call: Call): Promise<string> {
  const path = `/fi/desk/calls/${call.slug}/cancellation`
  expect((await posted(path, path, reason)).status).toBe(303)
  const change = await findChangeOf(it.read, call.id, 'cancellation')
  return `/sv/desk/calls/${call.slug}/changes/${change?.id ?? ''}`
}
const published = async (change: string) =>
  asking.post(change, fieldsOf((await asking.get(change, checker)).text, change), checker)

test('a cancellation is read by a second person with whom it concerns, and drafts and sent applications are told what becomes of them', async () => {
  const [sent, { call, editor, id }] = [await allSigned(it), await oneUnsigned(it)]
  await submit(hereFor(it, sent.signatory, whileOpen), sent.id)
  const change = await asked(call)
  expect(await stateOf(call)).toBe('published')
  const own = await asking.get(change, officer)
  expect([own.text.includes('Du har själv skrivit'), own.text.includes('Ställ in utlysningen</button>')]).toEqual([
    true,
    false,
  ])
  const read = await asking.get(change, checker)
  for (const text of ['Anslaget föll bort', '1 utkast är påbörjat', 'Ansökningar som har sänts förfaller'])
    expect(read.text).toContain(text)
  expect((await published(change)).status).toBe(303)
  expect(await stateOf(call)).toBe('cancelled')
  const draft = await findWorkspace(it.read, { who: editor, id, now })
  expect(draft.open).toBe(false)
  const page = await asking.get(`/fi/my/applications/${id}`, await asking.as('coordinator'))
  expect(page.text).toContain('Haku on peruttu. Luonnosta ei voi enää lähettää')
  const ofSent = await asked(sent.call)
  await published(ofSent)
  const lapsed = await asking.get(`/sv/my/applications/${sent.id}`, await asking.as('coordinator'))
  expect(lapsed.text).toContain('Ansökan förfaller')
})

test('a cancellation takes with it what else waited, and is published once by two who do it at the same time', async () => {
  const { call } = await oneUnsigned(it)
  const form = `/fi/desk/calls/${call.slug}/form`
  await posted(`${form}/version`, form)
  const change = await asked(call)
  const fields = fieldsOf((await asking.get(change, checker)).text, change)
  const both = await Promise.all([asking.post(change, fields, checker), asking.post(change, fields, checker)])
  expect(both.map(({ to }) => to?.split('done=')[1]).toSorted()).toEqual(['amended', 'change_over'])
  expect((await listAmendments(it.read, call.id)).map(({ kind }) => kind)).toEqual(['cancellation'])
  expect(await listChanges(it.read, call.id)).toEqual([])
})

test('a cancellation waits also after the closing, and is nobody else’s to ask or to publish', async () => {
  const { call } = await oneUnsigned(it)
  const late = new Date((call.closesAt ?? now).getTime() + 1)
  const second = await examplePerson(it.write, 'checker')
  const change = await asked(call)
  for (const who of ['coordinator', 'decision-maker', 'administrator'])
    expect((await asking.post(change, {}, await asking.as(who))).status).toBe(404)
  const stranger = hereFor(it, await examplePerson(it.write, 'decision-maker'), now)
  const by = { reason: both('Syy'), revision: call.revision, origin: '' }
  await expect(askCancellation(stranger, call.id, by)).rejects.toBeInstanceOf(Barred)
  const waiting = await findChangeOf(it.read, call.id, 'cancellation')
  const read = { change: waiting?.id ?? '', asked: waiting?.askedAt ?? null }
  expect(await publishChange(hereFor(it, second, late), call.id, read)).toMatchObject({ ok: true })
})
