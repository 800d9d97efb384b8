import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'
import type { Write } from '../io/db.ts'
import { digestOf } from '../io/digest.ts'
import { newId } from '../io/once.ts'
import { looked } from '../io/witness.ts'
import { momentOf } from '../kit/dates.ts'
import { dispatchDocument } from './actions/dispatch-document.ts'
import { enterDocument } from './actions/enter-document.ts'
import { openCase } from './actions/open-case.ts'
import { findCase, listDispatches, listDocuments } from './reads.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase('seeded')
})
afterAll(() => it.close())

const noon = momentOf('2026-11-22', '12:00')
const within = <T>(work: (tx: Write) => Promise<T>): Promise<T> => it.write.transaction().execute(work)

async function authority(prefix: string | null): Promise<string> {
  const id = newId()
  await it.owner.query(
    `insert into people.organisation (id, kind, name, case_prefix, example, entered_at) values ($1, 'authority', '{}', $2, true, now())`,
    [id, prefix],
  )
  return id
}
const opened = (authorityId: string, at = noon) =>
  within((tx) => openCase(tx, { authorityId, process: 'state_grant', at, lang: 'fi', example: true }))
const letter = (caseId: string, title = 'Hakemus') => ({
  caseId,
  kind: 'application',
  direction: 'arrived' as const,
  title,
  lang: 'fi',
  at: noon,
  senderId: null,
  content: { title },
  hash: digestOf({ title }),
})

test('cases are numbered by authority and year, from 1', async () => {
  const [one, other] = [await authority('AA'), await authority('BB')]
  expect((await opened(one)).number).toBe('AA/1/2026')
  expect((await opened(one)).number).toBe('AA/2/2026')
  expect((await opened(other)).number).toBe('BB/1/2026')
  expect((await opened(one, momentOf('2027-02-01', '09:00'))).number).toBe('AA/1/2027')
})

test('the year of a number is that of Helsinki, also in the first hour of a year', async () => {
  const id = await authority('CC')
  expect((await opened(id, new Date('2026-12-31T21:59:59Z'))).number).toBe('CC/1/2026')
  expect((await opened(id, new Date('2026-12-31T22:00:00Z'))).number).toBe('CC/1/2027')
})

test('cases opened at once are numbered in a row, and a case that was undone leaves no gap', async () => {
  const id = await authority('DD')
  const undone = within(async (tx) => {
    await openCase(tx, { authorityId: id, process: 'state_grant', at: noon, lang: 'fi', example: true })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  const cases = await Promise.all(Array.from({ length: 6 }, () => opened(id)))
  expect(cases.map((file) => file.number).sort()).toEqual([1, 2, 3, 4, 5, 6].map((number) => `DD/${number}/2026`))
})

test('an authority without letters for its numbers opens no case', async () => {
  await expect(opened(await authority(null))).rejects.toThrow(/keeps no register/)
})

test('a case is found with what was said of it', async () => {
  const authorityId = await authority('EE')
  const { id, number } = await opened(authorityId)
  expect(await findCase(it.read, id)).toEqual({
    id,
    number,
    authorityId,
    process: 'state_grant',
    openedAt: noon,
    lang: 'fi',
    retention: 'application',
    example: true,
  })
  expect(await findCase(it.read, newId())).toBeUndefined()
})

test('documents entered at once are numbered in their case without gaps', async () => {
  const { id } = await opened(await authority('FF'))
  await Promise.all(['a', 'b', 'c', 'd'].map((title) => within((tx) => enterDocument(tx, letter(id, title)))))
  const documents = await listDocuments(it.read, id)
  expect(documents.map((document) => document.number)).toEqual([1, 2, 3, 4])
  expect(documents.map((document) => document.title).sort()).toEqual(['a', 'b', 'c', 'd'])
  expect(documents[0]).toMatchObject({
    kind: 'application',
    direction: 'arrived',
    secrecy: 'public',
    retention: 'application',
    way: 'service',
  })
})

test('a document that has been entered is not changed or taken away by the server', async () => {
  const { id } = await opened(await authority('GG'))
  await within((tx) => enterDocument(tx, letter(id)))
  await expect(
    it.write.updateTable('register.document').set({ hash: 'x' }).where('case_id', '=', id).execute(),
  ).rejects.toThrow(/permission denied/)
  await expect(it.write.deleteFrom('register.document').where('case_id', '=', id).execute()).rejects.toThrow(
    /permission denied/,
  )
})

test('a document is seen when somebody of the addressee first looks at it, not before, and not by others', async () => {
  const authorityId = await authority('HH')
  const { id } = await opened(authorityId)
  const maja = await examplePerson(it.write, 'partner-sv')
  const tuomo = await examplePerson(it.write, 'partner-fi')
  const [own, other] = [maja.actingFor?.id ?? '', tuomo.actingFor?.id ?? '']
  const document = await within(async (tx) => {
    const entered = await enterDocument(tx, { ...letter(id), direction: 'sent' })
    await dispatchDocument(tx, entered.id, [own, other], noon)
    await dispatchDocument(tx, entered.id, [own], momentOf('2026-11-25', '12:00'))
    await dispatchDocument(tx, entered.id, [], noon)
    return entered
  })
  await looked(hereFor(it, maja, momentOf('2026-11-22', '11:00')), 'document', document.id)
  const officer = await examplePerson(it.write, 'officer')
  await looked(hereFor(it, officer, momentOf('2026-11-22', '12:30')), 'document', document.id)
  const seen = async () =>
    Object.fromEntries(
      (await listDispatches(it.read, document.id)).map((to) => [to.organisationId, [to.at, to.seenAt]]),
    )
  expect(await seen()).toEqual({ [own]: [noon, null], [other]: [noon, null] })
  const morning = momentOf('2026-11-23', '08:00')
  await looked(hereFor(it, maja, momentOf('2026-11-24', '08:00')), 'document', document.id)
  await looked(hereFor(it, maja, morning), 'document', document.id)
  expect(await seen()).toEqual({ [own]: [noon, morning], [other]: [noon, null] })
})
