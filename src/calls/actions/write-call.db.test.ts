import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { callIn, hereFor, officerOfAnother } from '../../../test/situations/calls.ts'
import { examplePerson } from '../../../test/situations/signed-in.ts'
import { both } from '../../../test/situations/whole-call.ts'
import { Absent, Barred } from '../../io/absent.ts'
import { newId } from '../../io/once.ts'
import { momentOf } from '../../kit/dates.ts'
import { may } from '../../kit/policy.ts'
import { listExamplePeople } from '../../people/reads.ts'
import type { Actor } from '../../people/person.ts'
import { life, type Call, type CallState } from '../call.ts'
import { policy } from '../policy.ts'
import { findCall, findCallBySlug, listCalls } from '../reads.ts'
import { beginCall } from './begin-call.ts'
import { publishCall } from './publish-call.ts'
import { writeCall } from './write-call.ts'

let it: TestDatabase
let officer: Actor
let checker: Actor
const now = momentOf('2026-10-30', '12:00')
const here = (who: Actor = officer, at = now) => hereFor(it, who, at)
const eventsOf = async (id: string) =>
  (await it.owner.query<{ what: string }>('select what from io.event where about = $1 order by id', [id])).rows.map(
    (row) => row.what,
  )

beforeAll(async () => {
  it = await freshDatabase('seeded')
  officer = await examplePerson(it.write, 'officer')
  checker = await examplePerson(it.write, 'checker')
})
afterAll(() => it.close())

describe('a draft', () => {
  test('is begun once, also when the form is sent twice', async () => {
    const [id, input] = [newId(), { title: both('Uusi haku'), slug: 'uusi-haku' }]
    expect(await beginCall(here(), id, input)).toMatchObject({ ok: true, value: { id, state: 'draft', revision: 1 } })
    expect(await beginCall(here(), id, input)).toMatchObject({ ok: true, value: { id } })
    expect(await eventsOf(id)).toEqual(['call.begun'])
    expect((await findCall(it.read, id))?.authority.id).toBe(officer.actingFor?.id)
  })

  test('gets an address that nobody has', async () => {
    const call = await callIn(it)
    expect(await beginCall(here(), newId(), { title: both('Sama'), slug: call.slug })).toEqual({
      ok: false,
      refusal: 'slug_taken',
    })
  })

  test('is not begun by somebody who applies', async () => {
    await expect(
      beginCall(here(await examplePerson(it.write, 'coordinator')), newId(), { title: both('x'), slug: 'x' }),
    ).rejects.toBeInstanceOf(Barred)
  })

  test('keeps everything that is written into it', async () => {
    const call = await callIn(it)
    expect(await findCall(it.read, call.id)).toEqual({ ...call, authority: call.authority, funder: call.funder })
    const saved = await writeCall(here(), call.id, {
      part: 'basics',
      revision: 3,
      change: { title: both('Toinen nimi'), summary: null },
    })
    expect(saved.ok).toBe(true)
    expect(await findCall(it.read, call.id)).toEqual({
      ...call,
      title: both('Toinen nimi'),
      summary: null,
      revision: 4,
    })
    expect(await eventsOf(call.id)).toEqual(['call.written'])
  })

  test('saved from two tabs at once takes one and refuses the other, which has lost nothing of the first', async () => {
    const call = await callIn(it)
    const save = (name: string) =>
      writeCall(here(), call.id, { part: 'basics', revision: 3, change: { title: both(name) } })
    const outcomes = await Promise.all([save('yksi'), save('kaksi')])
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1)
    expect(outcomes.filter((one) => !one.ok)).toEqual([{ ok: false, refusal: 'changed_meanwhile' }])
    expect(await eventsOf(call.id)).toEqual(['call.written'])
    expect((await findCall(it.read, call.id))?.revision).toBe(4)
  })

  test('is not there for another authority', async () => {
    const [call, stranger] = [await callIn(it), await officerOfAnother(it)]
    await expect(
      writeCall(here(stranger), call.id, { part: 'basics', revision: 3, change: {} }),
    ).rejects.toBeInstanceOf(Absent)
    await expect(publishCall(here(stranger), call.id, 3)).rejects.toBeInstanceOf(Absent)
    expect((await listCalls(it.read, { who: stranger })).map((row) => row.id)).not.toContain(call.id)
  })

  test('is seen but not written by the administrator', async () => {
    const [call, admin] = [await callIn(it), await examplePerson(it.write, 'administrator')]
    await expect(writeCall(here(admin), call.id, { part: 'basics', revision: 3, change: {} })).rejects.toBeInstanceOf(
      admin.actingFor?.id === officer.actingFor?.id ? Barred : Absent,
    )
  })
})

describe('publishing', () => {
  const checkedCall = (change: Partial<Call> = {}) =>
    callIn(it, { state: 'checked', checkAskedAt: now, checkedAt: now, checkedBy: checker.id, ...change })

  test('makes the call everybody’s', async () => {
    const call = await checkedCall()
    expect(await publishCall(here(), call.id, 3)).toMatchObject({ ok: true, value: { state: 'published' } })
    expect(await findCall(it.read, call.id)).toMatchObject({ state: 'published', publishedAt: now, revision: 4 })
    expect((await listCalls(it.read, { who: null })).map((row) => row.id)).toContain(call.id)
    expect(await eventsOf(call.id)).toEqual(['call.published'])
    const { rows } = await it.owner.query('select published_by from calls.call where id = $1', [call.id])
    expect(rows).toEqual([{ published_by: officer.id }])
  })

  test('waits for the check by a second person', async () => {
    const call = await callIn(it)
    expect(await publishCall(here(), call.id, 3)).toEqual({ ok: false, refusal: 'not_checked' })
    expect(await findCall(it.read, call.id)).toEqual(call)
    expect(await eventsOf(call.id)).toEqual([])
  })

  test('refused leaves no trace', async () => {
    const call = await checkedCall({ appropriationCents: null })
    expect(await publishCall(here(), call.id, 3)).toEqual({ ok: false, refusal: 'something_missing' })
    expect(await findCall(it.read, call.id)).toEqual(call)
    expect(await eventsOf(call.id)).toEqual([])
  })

  test('twice at once publishes once', async () => {
    const call = await checkedCall()
    const outcomes = await Promise.all([publishCall(here(), call.id, 3), publishCall(here(), call.id, 3)])
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1)
    expect(await eventsOf(call.id)).toEqual(['call.published'])
  })

  test('what is written after the check lets the check fall', async () => {
    const call = await checkedCall()
    await writeCall(here(), call.id, { part: 'money', revision: 3, change: { appropriationCents: 100 } })
    expect(await findCall(it.read, call.id)).toMatchObject({ state: 'draft', checkedAt: null, checkedBy: null })
    expect(await publishCall(here(), call.id, 4)).toEqual({ ok: false, refusal: 'not_checked' })
  })

  test('freezes the text: only questions with answers are added', async () => {
    const call = await callIn(it, { state: 'published' })
    expect(await writeCall(here(), call.id, { part: 'basics', revision: 3, change: { title: both('Muu') } })).toEqual({
      ok: false,
      refusal: 'published_already',
    })
    const faq = [...call.faq, { question: both('Milloin?'), answer: both('Pian.') }]
    expect(await writeCall(here(), call.id, { part: 'faq', revision: 3, change: { faq } })).toMatchObject({ ok: true })
    expect(await findCall(it.read, call.id)).toEqual({ ...call, faq, revision: 4 })
    expect(await eventsOf(call.id)).toEqual(['call.answered'])
  })
})

test('what the lists show is what the policy lets a person read', async () => {
  for (const state of Object.keys(life).filter((one): one is CallState => one in life)) {
    await callIn(it, { state })
    await callIn(it, { state, publishedAt: now })
  }
  const people = await Promise.all(
    (await listExamplePeople(it.read)).map((person) => examplePerson(it.write, person.subject)),
  )
  const everyone = [null, ...people, await officerOfAnother(it)]
  const { rows } = await it.owner.query<{ id: string; state: CallState; authority: string; at: Date | null }>(
    'select id, state, authority_id as authority, published_at as at from calls.call',
  )
  for (const who of everyone) {
    const listed = (await listCalls(it.read, { who })).map((row) => row.id).sort()
    const readable = rows
      .filter((row) =>
        may(policy, who, 'read', { state: row.state, publishedAt: row.at, authority: { id: row.authority } }),
      )
      .map((row) => row.id)
      .sort()
    expect(listed).toEqual(readable)
  }
})

test('an address that leads nowhere finds nothing', async () =>
  expect(await findCallBySlug(it.read, "'; drop table calls.call; --")).toBeUndefined())
