import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { callIn, checkedChange, officerOfAnother } from '../../../test/situations/calls.ts'
import { fieldsOf } from '../../../test/situations/form-fields.ts'
import { sessionFor } from '../../../test/situations/signed-in.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { newId } from '../../io/once.ts'
import { momentOf } from '../../kit/dates.ts'
import type { Call } from '../call.ts'
import { fileOf } from '../call-file.ts'
import { checklist } from '../checklist.ts'
import { findCall } from '../reads.ts'
import { listFormer } from '../reads/attachment.ts'
import { listAmendments } from '../reads/life.ts'

let it: TestDatabase
let asking: ReturnType<typeof visitors>
let [officer, stranger] = ['', '']
const now = momentOf('2026-11-23', '12:00')
const published = { state: 'published', publishedAt: momentOf('2026-11-01', '12:00') } as const

beforeAll(async () => {
  it = await freshDatabase('seeded')
  asking = visitors(it, () => now)
  officer = await asking.as('officer')
  stranger = await sessionFor(it.write, (await officerOfAnother(it)).id)
})
afterAll(() => it.close())

const text = (name: string, content: string) => new File([content], name, { type: 'text/html' })
const part = (call: Call) => `/fi/desk/calls/${call.slug}/attachments`
const file = (call: Call, id: string) => `/fi/calls/${call.slug}/attachments/${id}`
const attached = async (call: Call) => (await findCall(it.read, call.id))?.attachments ?? []
const reason = { 'reason.fi': 'Ohje korjattiin', 'reason.sv': 'Anvisningen rättades' }

/** Sends the form of attachments as it stands on a page, with what is typed over it and files. */
async function send(call: Call, typed: Record<string, string>, files: Record<string, readonly File[]>, page?: string) {
  const shown = page ?? (await asking.get(part(call), officer)).text
  const body = new FormData()
  for (const [name, value] of Object.entries({ ...fieldsOf(shown, part(call)), ...typed })) {
    if (/^(files|attachments\.\d+\.file)$/.test(name)) continue
    for (const one of [value].flat()) body.append(name, one)
  }
  for (const [name, all] of Object.entries(files)) for (const one of all) body.append(name, one)
  return asking.send(part(call), body, officer)
}

async function withTwo(change: Partial<Call> = {}): Promise<Call> {
  const call = await callIn(it)
  await send(call, {}, { files: [text('ohje.txt', `Ohje ${call.id}`), text('malli.txt', `Malli ${call.id}`)] })
  const named = { 'attachments.0.title.fi': 'Ohje', 'attachments.0.title.sv': 'Anvisning' }
  await send(call, { ...named, 'attachments.1.title.fi': 'Malli', 'attachments.1.title.sv': 'Mall' }, {})
  if (change.publishedAt !== undefined) {
    await it.owner.query(`update calls.call set state = 'published', published_at = $2 where id = $1`, [call.id, now])
    await it.owner.query('update calls.attachment set published_at = $2 where call_id = $1', [call.id, now])
  }
  return call
}

test('an officer brings several files at once: the good ones stay while one is refused by name, and are named in both languages', async () => {
  const call = await callIn(it)
  const sent = [text('ohje.txt', 'Ohje'), text('sivu.html', '<p>q48713</p>'), text('malli.txt', 'Malli')]
  const answer = await send(call, {}, { files: sent })
  expect([answer.status, answer.text.includes('sivu.html: ')]).toEqual([422, true])
  expect(await attached(call)).toEqual([])
  expect(await send(call, {}, {}, answer.text)).toMatchObject({ status: 303 })
  expect((await attached(call)).map(({ name }) => name)).toEqual(['ohje.txt', 'malli.txt'])
  const lacks = async () => {
    const [one] = [await findCall(it.read, call.id)]
    return one === undefined ? [] : checklist(one, now).flatMap((rule) => rule.lacks)
  }
  expect(await lacks()).toMatchObject([{ part: 'attachments', langs: ['fi', 'sv'], number: 1 }, { number: 2 }])
  const page = (await asking.get(part(call), officer)).text
  const moved = await send(call, { up: 'attachments.1', 'attachments.1.title.fi': 'Malli' }, {}, page)
  expect([moved.status, (await attached(call))[0]?.name]).toEqual([200, 'ohje.txt'])
  const named = { 'attachments.0.title.sv': 'Mall', 'attachments.1.title.fi': 'Ohje', 'attachments.1.removed': 'yes' }
  expect(await send(call, named, {}, moved.text)).toMatchObject({ status: 303 })
  expect(await attached(call)).toMatchObject([
    { name: 'malli.txt', title: { fi: { text: 'Malli' }, sv: { text: 'Mall' } } },
  ])
  expect(await lacks()).toEqual([])
})

test('the file of a draft is there for its own authority alone, that of a published call for everybody, always to be saved', async () => {
  const draft = await withTwo()
  const firstOf = async (call: Call) => (await attached(call))[0]?.id ?? ''
  const one = await firstOf(draft)
  const at = file(draft, one)
  expect((await asking.get(at, officer)).text).toBe(`Ohje ${draft.id}`)
  for (const who of ['', stranger, await asking.as('coordinator')]) expect((await asking.get(at, who)).status).toBe(404)
  const open = await withTwo(published)
  const answer = await asking.get(file(open, await firstOf(open)))
  expect([answer.status, answer.text]).toEqual([200, `Ohje ${open.id}`])
  expect((await asking.get(file(open, one))).status).toBe(404)
  for (const page of [`/sv/calls/${open.slug}`, `/sv/calls/${open.slug}/document`]) {
    const { text: said } = await asking.get(page)
    for (const word of ['Bilagor', 'Anvisning', 'ohje.txt']) expect(said).toContain(word)
  }
})

test('a published attachment is replaced with a reason by two people, and the file before is still read', async () => {
  const call = await withTwo(published)
  const [before] = await attached(call)
  const changed = { 'attachments.1.removed': 'yes' }
  const newer = { 'attachments.0.file': [text('ohje.txt', `Parempi ${call.id}`)] }
  const unsaid = await send(call, changed, newer)
  expect(unsaid.status).toBe(422)
  const asked = await send(call, { ...changed, ...reason }, {}, unsaid.text)
  expect(asked).toMatchObject({ status: 303, to: `/fi/desk/calls/${call.slug}?done=change_asked` })
  expect((await attached(call)).map(({ id }) => id)).toContain(before?.id)
  await checkedChange(it, call.id, now)
  const after = await attached(call)
  expect(after).toMatchObject([{ name: 'ohje.txt', title: { fi: { text: 'Ohje' } } }])
  expect((await asking.get(file(call, after[0]?.id ?? ''))).text).toBe(`Parempi ${call.id}`)
  expect((await asking.get(file(call, before?.id ?? ''))).text).toBe(`Ohje ${call.id}`)
  expect((await listFormer(it.read, call.id)).map(({ name }) => name).toSorted()).toEqual(['malli.txt', 'ohje.txt'])
  const [amendment] = await listAmendments(it.read, call.id)
  expect(amendment).toMatchObject({ kind: 'correction', part: 'attachments' })
  expect([amendment?.before.length, amendment?.after.length]).toEqual([2, 1])
  expect((await asking.get(`/sv/calls/${call.slug}`)).text).toContain('Tidigare bilagor')
})

test('what waits for a second person is not there for the public, and the second person opens it', async () => {
  const call = await withTwo(published)
  await send(call, reason, { files: [text('uusi.txt', 'q48713')] })
  await send(call, { 'attachments.2.title.fi': 'Uusi', 'attachments.2.title.sv': 'Ny', ...reason }, {})
  const { rows } = await it.owner.query<{ id: string }>(
    `select id from calls.attachment where call_id = $1 and name = 'uusi.txt'`,
    [call.id],
  )
  const at = file(call, rows[0]?.id ?? '')
  expect((await asking.get(at)).status).toBe(404)
  expect((await asking.get(at, await asking.as('checker'))).text).toBe('q48713')
  expect((await asking.get(`/fi/calls/${call.slug}`)).text).not.toContain('uusi.txt')
  const closed = await callIn(it, { ...published, closesAt: momentOf('2026-11-20', '16:15') })
  const late = await send(closed, reason, { files: [text('x.txt', 'x')] }, '<form></form>')
  expect([late.status, await attached(closed)]).toEqual([422, []])
})

test('a copy carries the attachments as its own, and so does a file of the call where their bytes are here', async () => {
  const call = await withTwo(published)
  const begin = async (fields: Record<string, string | File>, who = officer) => {
    const body = new FormData()
    const id = newId()
    for (const [name, value] of Object.entries({ id, 'title.fi': `Kopio ${id}`, slug: `kopio-${id}`, ...fields }))
      body.append(name, value)
    expect(await asking.send('/fi/desk/calls', body, who)).toMatchObject({ status: 303 })
    return (await findCall(it.read, id)) ?? call
  }
  const copy = await begin({ from: call.id })
  expect(copy.attachments.map(({ name, here }) => [name, here])).toEqual([
    ['ohje.txt', true],
    ['malli.txt', true],
  ])
  await send(copy, { 'attachments.0.removed': 'yes' }, {})
  expect([(await attached(copy)).length, (await attached(call)).length]).toEqual([1, 2])
  const named = fileOf((await findCall(it.read, call.id)) ?? call)
  const asFile = (from: unknown) => ({ file: new File([JSON.stringify(from)], 'haku.json') })
  const read = await begin(asFile(named), stranger)
  expect(fileOf(read).attachments).toEqual(named.attachments)
  expect(read.attachments.every(({ here }) => here)).toBe(true)
  const draft = await withTwo()
  const secret = await begin(asFile(fileOf((await findCall(it.read, draft.id)) ?? draft)), stranger)
  expect(secret.attachments.map(({ here }) => here)).toEqual([false, false])
  expect(checklist(secret, now).flatMap(({ lacks }) => lacks.map(({ what }) => what))).toContain('attachment_file')
  expect((await asking.get(file(secret, secret.attachments[0]?.id ?? ''), stranger)).status).toBe(404)
})

test('the bytes of a call stay when a draft of an application with the same file is removed', async () => {
  const call = await withTwo()
  const [{ hash } = { hash: '' }] = await attached(call)
  await it.owner.query('delete from io.file where hash = $1', [hash])
  const { rows } = await it.owner.query('select from io.file where hash = $1', [hash])
  expect(rows).toHaveLength(1)
})

test('two people who save at once do not lose each other’s files', async () => {
  const call = await callIn(it)
  const page = (await asking.get(part(call), officer)).text
  const answers = await Promise.all(
    ['a.txt', 'b.txt'].map((name) => send(call, {}, { files: [text(name, `${name} ${call.id}`)] }, page)),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
  const again = answers.find(({ status }) => status === 409)?.text ?? ''
  expect(await send(call, {}, {}, again)).toMatchObject({ status: 303 })
  expect((await attached(call)).map(({ name }) => name).toSorted()).toEqual(['a.txt', 'b.txt'])
})
