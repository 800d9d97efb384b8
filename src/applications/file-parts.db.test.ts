import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { closing, oneUnsigned, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { outsideOf } from '../../test/situations/served.ts'
import { examplePerson, sessionFor } from '../../test/situations/signed-in.ts'
import { house } from '../app.tsx'
import { newId } from '../io/once.ts'
import type { Verdict } from '../io/scanner.ts'
import { paths } from '../paths.ts'
import type { Actor } from '../people/person.ts'
import { removeAttachment } from './actions/remove-attachment.ts'
import { hereFor } from '../../test/situations/calls.ts'

let base: TestDatabase
let joint: Joint
let now: Date
let verdict: Verdict
beforeAll(async () => {
  base = await freshDatabase('seeded')
})
beforeEach(async () => {
  now = whileOpen
  verdict = { is: 'clean' }
  joint = await oneUnsigned(base)
})
afterAll(() => base.close())

const origin = 'http://localhost:3000'
const never = { begin: () => Promise.reject(new Error('no')), finish: () => Promise.reject(new Error('no')) }
const outside = () => ({ ...outsideOf(base, new URL(origin), () => now), scan: async () => verdict })
async function ask(who: Actor, id: string, init: RequestInit = {}) {
  const app = house(outside(), { signIn: never, exampleIssuer: undefined })
  const cookie = await sessionFor(base.write, who.id)
  const at = paths.applicationAttachmentParts('fi', joint.id, id)
  const answer = await app.request(at, { ...init, headers: { cookie, origin } })
  const text = await answer.text()
  return { status: answer.status, said: text.startsWith('{') ? JSON.parse(text) : text }
}
type Part = { readonly from?: number; readonly size?: number; readonly name?: string }
const send = (
  who: Actor,
  id: string,
  text: string,
  { from = 0, size = whole.length, name = 'liite.txt' }: Part = {},
) => {
  const body = new FormData()
  body.append('from', String(from))
  body.append('size', String(size))
  body.append('part', new Blob([text]), name)
  return ask(who, id, { method: 'POST', body })
}
const whole = 'Ensimmäinen puoli, toinen puoli'.replaceAll('ä', 'a') // as many bytes as characters
const [first, rest] = [whole.slice(0, 12), whole.slice(12)]
const names = async () => (await joint.now()).attachments.map(({ name }) => name)
const placeOf = (who: Actor) => `${joint.id}.${who.id}`

test('a file goes on from where it was, and is attached once, whole', async () => {
  const id = newId()
  expect(await ask(joint.editor, id)).toEqual({ status: 200, said: { at: 0 } })
  expect(await send(joint.editor, id, first)).toEqual({ status: 200, said: { at: 12 } })
  expect(await send(joint.editor, id, first)).toEqual({ status: 200, said: { at: 12 } }) // its answer was lost
  expect(await send(joint.editor, id, rest, { from: 20 })).toEqual({ status: 200, said: { at: 12 } }) // would leave a hole
  expect(await names()).toEqual([])
  expect(await ask(joint.editor, id)).toEqual({ status: 200, said: { at: 12 } })
  expect(await send(joint.editor, id, rest, { from: 12 })).toEqual({ status: 200, said: { is: 'attached' } })
  expect((await joint.now()).attachments).toMatchObject([
    { id, name: 'liite.txt', size: whole.length, hash: createHash('sha256').update(whole).digest('hex') },
  ])
  expect(await outside().files.halves.begun(placeOf(joint.editor))).toBe(0)
  expect(await ask(joint.editor, id)).toEqual({ status: 200, said: { is: 'attached' } })
  await send(joint.editor, id, whole)
  expect(await names()).toEqual(['liite.txt'])
  await removeAttachment(hereFor(base, joint.editor, now), joint.id, { attachmentId: id })
  expect(await ask(joint.editor, id)).toEqual({ status: 200, said: { is: 'removed' } })
})

test('two who send the same last part at once attach the file once', async () => {
  const id = newId()
  await send(joint.editor, id, first)
  const both = await Promise.all([1, 2].map(() => send(joint.editor, id, rest, { from: 12 })))
  expect(both.some(({ said }) => said.is === 'attached')).toBe(true)
  expect(await names()).toEqual(['liite.txt'])
})

test('nobody goes on with what another has begun, nor learns that it is there', async () => {
  const id = newId()
  await send(joint.editor, id, first)
  expect(await ask(joint.swedish, id)).toEqual({ status: 200, said: { at: 0 } })
  expect(await send(joint.swedish, id, rest, { from: 12 })).toEqual({ status: 200, said: { at: 0 } })
  expect(await names()).toEqual([])
  const [stranger, finance] = await Promise.all(['small-sv', 'finance'].map((key) => examplePerson(base.write, key)))
  for (const [who, status] of [[stranger, 404] as const, [finance, 403] as const]) {
    if (who === undefined) throw new Error('no such example')
    expect((await ask(who, id)).status).toBe(status)
    expect((await send(who, id, whole)).status).toBe(status)
  }
  expect((await ask(joint.editor, 'ei-ole')).status).toBe(404)
})

test('what has come is counted, not what the sender says of it', async () => {
  const id = newId()
  const { halves } = outside().files
  const half = { place: placeOf(joint.editor), id }
  await halves.write(half, 0, new Uint8Array(20 * 1_048_576))
  const refused = { status: 422, said: { text: expect.stringContaining('20 Mt') } }
  expect(await send(joint.editor, id, 'x', { from: 20 * 1_048_576, size: 1 })).toEqual(refused)
  expect(await halves.arrived(half)).toBe(0)
  for (const size of ['', '-1', '1e9', '9999999999']) {
    const body = new FormData()
    body.append('from', '0')
    body.append('size', size)
    body.append('part', new Blob(['x']), 'x.txt')
    expect((await ask(joint.editor, id, { method: 'POST', body })).status).toBe(422)
  }
  for (let n = 0; n < 20; n += 1) await halves.write({ place: half.place, id: newId() }, 0, new Uint8Array(1))
  expect(await send(joint.editor, id, first)).toEqual({ status: 422, said: { text: 'Liitteitä on jo enimmäismäärä.' } })
})

test('the whole is looked over: what is refused is gone, and what the scanner could not look at waits for it', async () => {
  const { halves } = outside().files
  const [bad, kept] = [newId(), newId()]
  const text = (part: string) => ({ status: 422, said: { text: expect.stringContaining(part) } })
  expect(await send(joint.editor, bad, whole, { name: 'sivu.html' })).toEqual(text('Tätä tiedostomuotoa'))
  expect(await send(joint.editor, bad, '', { size: 0 })).toEqual(text('tyhjä'))
  verdict = { is: 'infected', what: 'Eicar' }
  expect(await send(joint.editor, bad, whole)).toEqual(text('haittaohjelman'))
  expect(await halves.arrived({ place: placeOf(joint.editor), id: bad })).toBe(0)
  verdict = { is: 'away' }
  expect(await send(joint.editor, kept, whole)).toEqual(text('Yritä hetken kuluttua'))
  expect(await ask(joint.editor, kept)).toEqual({ status: 200, said: { at: whole.length } })
  expect(await names()).toEqual([])
  verdict = { is: 'clean' }
  expect(await send(joint.editor, kept, '', { from: whole.length })).toEqual({ status: 200, said: { is: 'attached' } })
  expect(await names()).toEqual(['liite.txt'])
})

test('a part that comes after the deadline is refused, and the file with it', async () => {
  const id = newId()
  await send(joint.editor, id, first)
  now = new Date(closing.getTime() + 60_000)
  expect(await send(joint.editor, id, rest, { from: 12 })).toEqual({
    status: 422,
    said: { text: expect.stringContaining('Hakemusta ei voi enää muokata') },
  })
  expect(await names()).toEqual([])
})
