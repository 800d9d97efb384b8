import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { allSigned, oneUnsigned, whileOpen } from '../../test/situations/joint-application.ts'
import { Absent } from '../io/absent.ts'
import { newId } from '../io/once.ts'
import type { Actor } from '../people/person.ts'
import { attach } from './actions/attach.ts'
import { removeAttachment } from './actions/remove-attachment.ts'
import { submit } from './actions/submit.ts'
import { findAttachment } from './reads/application.ts'
import { findVersion } from './reads/version.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase('seeded')
})
afterAll(() => it.close())

const as = (who: Actor) => hereFor(it, who, whileOpen)
const rowsOf = async (text: string, id: string) => (await it.owner.query(text, [id])).rows

const kept = { hash: 'a'.repeat(64), size: 5, mediaType: 'application/pdf' }

test('an attachment is added once, goes with the version, and stays with it when it is taken away', async () => {
  const joint = await allSigned(it)
  const id = newId()
  const add = () => attach(as(joint.swedish), joint.id, { id, kept, name: 'C:\\plan.pdf' })
  expect(await add()).toEqual({ ok: true, value: { id } })
  expect(await add()).toEqual({ ok: true, value: { id } })
  expect((await joint.now()).attachments).toMatchObject([{ id, name: 'plan.pdf', size: 5 }])
  await submit(as(joint.signatory), joint.id)
  await removeAttachment(as(joint.editor), joint.id, { attachmentId: id })
  expect((await joint.now()).attachments).toEqual([])
  expect((await findVersion(it.read, joint.id))?.content.attachments).toMatchObject([{ id, hash: kept.hash }])
  expect(await findAttachment(it.read, joint.id, id)).toMatchObject({ name: 'plan.pdf', hash: kept.hash })
})

test('a file of a type that is not allowed leaves no trace', async () => {
  const joint = await oneUnsigned(it)
  const wrong = { ...kept, hash: 'b'.repeat(64), mediaType: 'application/x-msdownload' }
  expect(await attach(as(joint.editor), joint.id, { id: newId(), kept: wrong, name: 'x.exe' })).toEqual({
    ok: false,
    refusal: 'type_not_allowed',
  })
  expect(await rowsOf('select from io.file where hash = $1', wrong.hash)).toEqual([])
})

test('an attachment of another application is not found through one’s own', async () => {
  const [one, other] = [await oneUnsigned(it), await oneUnsigned(it)]
  const id = newId()
  await attach(as(one.editor), one.id, { id, kept, name: 'plan.pdf' })
  expect(await findAttachment(it.read, other.id, id)).toBeUndefined()
  await expect(attach(as(other.editor), other.id, { id, kept, name: 'plan.pdf' })).rejects.toThrow(Absent)
  await removeAttachment(as(other.editor), other.id, { attachmentId: id })
  expect((await one.now()).attachments).toHaveLength(1)
})
