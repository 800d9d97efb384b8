import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { callIn, hereFor } from '../../test/situations/calls.ts'
import { fieldsOf } from '../../test/situations/form-fields.ts'
import { allSigned, oneUnsigned, whileOpen } from '../../test/situations/joint-application.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { askExtension } from '../calls/actions/ask-change.ts'
import { publishChange } from '../calls/actions/publish-change.ts'
import type { Call } from '../calls/call.ts'
import { findCall } from '../calls/reads.ts'
import { findChangeOf, listChanges } from '../calls/reads/change.ts'
import { listAmendments } from '../calls/reads/life.ts'
import { findForm } from '../forms/reads.ts'
import { momentOf } from '../kit/dates.ts'
import { wordsOf } from '../kit/words.ts'
import { submit } from './actions/submit.ts'
import { tellAmended } from './actions/tell-amended.ts'
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

const reason = { 'reason.fi': 'Kysymys puuttui', 'reason.sv': 'En fråga fattades' }
const fresh = async (call: Call) => (await findCall(it.read, call.id)) ?? call
const posted = async (path: string, page: string, change: Record<string, string | string[]> = {}, cookie = officer) =>
  asking.post(path, { ...fieldsOf((await asking.get(page, cookie)).text, path), ...change }, cookie)

/** What the checker has read, published. */
const published = async (change: string) =>
  asking.post(change, fieldsOf((await asking.get(change, checker)).text, change), checker)

/** The officer begins a version, takes a question out and adds one; gives the address of the change. */
async function rewritten(call: Call, gone: string, label: string): Promise<string> {
  const form = `/fi/desk/calls/${call.slug}/form`
  expect((await posted(`${form}/version`, form)).status).toBe(303)
  expect((await posted(`${form}/questions/${gone}`, `${form}/questions/${gone}`, { deed: 'remove' })).status).toBe(303)
  const section = (await findForm(it.read, (await fresh(call)).formId ?? ''))?.sections[0]?.key ?? ''
  const added = await posted(`${form}/questions`, `${form}/questions?section=${section}`, {
    'label.fi': label,
    'label.sv': `${label} på svenska`,
    kind: 'text',
    section,
  })
  expect(added.status).toBe(303)
  const change = await findChangeOf(it.read, call.id, 'form')
  return `/fi/desk/calls/${call.slug}/changes/${change?.id ?? ''}`
}

describe('a new version of the form of a published call', () => {
  test('is written, seen with its difference, checked by a second person, and drafts follow it with their answers', async () => {
    const [draft, sent] = [await oneUnsigned(it), await allSigned(it)]
    const { call } = draft
    await submit(hereFor(it, sent.signatory, whileOpen), sent.id)
    const before = await findWorkspace(it.read, { who: draft.editor, id: draft.id, now })
    const change = await rewritten(call, 'packaging', 'Uusi asia')
    const page = await asking.get(change, officer)
    for (const text of ['Uudet kysymykset', 'Uusi asia', 'Poistuvat kysymykset', '1 luonnos on kesken'])
      expect(page.text).toContain(text)
    expect((await asking.get(`/fi/calls/${call.slug}`)).text).not.toContain('uusi versio')
    expect((await asking.post(`${change}/check-request`, { 'reason.fi': 'Vain suomeksi' }, officer)).status).toBe(422)
    expect((await asking.post(`${change}/check-request`, reason, officer)).status).toBe(303)
    const own = await asking.post(change, {}, officer)
    expect(own.status).toBe(409)
    expect(own.text).not.toContain('Kirjoituksesi')
    expect(own.text).toContain('Lue muutos uudelleen')
    expect((await asking.get('/sv/desk', checker)).text).toContain('Läs och publicera en ändring av utlysningen')
    const read = await asking.get(change.replace('/fi/', '/sv/'), checker)
    expect(read.text).toContain('En fråga fattades')
    expect((await published(change.replace('/fi/', '/sv/'))).status).toBe(303)
    const after = await findWorkspace(it.read, { who: draft.editor, id: draft.id, now })
    expect(after.form.questions.some(({ key }) => key === 'packaging')).toBe(false)
    expect(before.application.answers.problem).toBeDefined()
    expect(after.application.answers.problem).toEqual(before.application.answers.problem)
    const { text } = await asking.get(`/sv/calls/${call.slug}`)
    for (const told of ['Ansökningsblanketten har en ny version', 'En fråga fattades', 'Uusi asia på svenska'])
      expect(text).toContain(told)
    await tellAmended({ db: it.write, now }, call.id, 'https://talko.example')
    const { rows } = await it.owner.query<{ body: string }>(
      `select body from io.mail where about = $1 and lang = 'sv'`,
      [draft.id],
    )
    expect(rows.some(({ body }) => body.includes('Ert utkast är redan på den nya blanketten'))).toBe(true)
  })

  test('leaves what was sent on the form that it was sent with', async () => {
    const sent = await allSigned(it)
    await submit(hereFor(it, sent.signatory, whileOpen), sent.id)
    const before = await fresh(sent.call)
    const change = await rewritten(sent.call, 'packaging', 'Toinen asia')
    await asking.post(`${change}/check-request`, reason, officer)
    expect((await published(change)).status).toBe(303)
    const after = await fresh(sent.call)
    expect(after.formId).not.toBe(before.formId)
    const work = await findWorkspace(it.read, { who: sent.editor, id: sent.id, now })
    expect(work.form.id).toBe(before.formId)
    expect((await findForm(it.read, after.formId ?? ''))?.frozenAt).toEqual(now)
  })

  test('is published once by two who do it at the same time', async () => {
    const { call } = await oneUnsigned(it)
    const change = await rewritten(call, 'packaging', 'Kolmas asia')
    await asking.post(`${change}/check-request`, reason, officer)
    const fields = fieldsOf((await asking.get(change, checker)).text, change)
    const both = await Promise.all([asking.post(change, fields, checker), asking.post(change, fields, checker)])
    expect(both.map(({ to }) => to?.split('done=')[1]).toSorted()).toEqual(['amended', 'change_over'])
    expect(await asking.get(change, checker)).toMatchObject({ status: 303 }) // the link of a letter
    const call2 = await asking.get(`/sv/desk/calls/${call.slug}?done=change_over`, checker)
    expect(call2.text).toContain('Ändringen väntar inte längre')
    expect((await listAmendments(it.read, call.id)).map(({ kind }) => kind)).toEqual(['form'])
    expect(await listChanges(it.read, call.id)).toEqual([])
  })

  test('is not written while it waits, and is written on when the request is taken back', async () => {
    const { call } = await oneUnsigned(it)
    const change = await rewritten(call, 'packaging', 'Neljäs asia')
    await asking.post(`${change}/check-request`, reason, officer)
    expect((await asking.get(`/fi/desk/calls/${call.slug}/form/questions/title_fi`, officer)).status).toBe(404)
    const read = fieldsOf((await asking.get(change, checker)).text, change)
    expect((await asking.post(`${change}/withdrawal`, {}, officer)).status).toBe(303)
    expect((await asking.get(`/fi/desk/calls/${call.slug}/form/questions/title_fi`, officer)).status).toBe(200)
    expect((await asking.post(change, read, checker)).status).toBe(409)
  })

  test('is nobody else’s to begin, to read or to publish', async () => {
    const { call } = await oneUnsigned(it)
    const change = await rewritten(call, 'packaging', 'Viides asia')
    const form = `/fi/desk/calls/${call.slug}/form`
    for (const who of ['coordinator', 'decision-maker', 'administrator']) {
      const cookie = await asking.as(who)
      expect((await asking.get(change, cookie)).status).toBe(404)
      expect((await asking.post(change, {}, cookie)).status).toBe(404)
      expect([403, 404]).toContain((await asking.post(`${form}/version`, { revision: '1' }, cookie)).status)
    }
  })
})

describe('an extension', () => {
  test('waits for a second person, is published by them alone, and lapses when the period ends', async () => {
    const call = await callIn(it, { state: 'published', publishedAt: momentOf('2026-11-01', '12:00') })
    const [writer, second] = [await examplePerson(it.write, 'officer'), await examplePerson(it.write, 'checker')]
    const closesAt = momentOf('2027-02-10', '16:15')
    const asked = await askExtension(hereFor(it, writer, now), call.id, {
      closesAt,
      reason: wordsOf({ fi: 'Syy', sv: 'Orsak' }),
      revision: call.revision,
      origin: 'https://talko.example',
    })
    const id = { change: asked.ok ? asked.value.id : '', asked: now }
    expect(await publishChange(hereFor(it, writer, now), call.id, id)).toEqual({ ok: false, refusal: 'own_writing' })
    expect((await fresh(call)).closesAt).toEqual(call.closesAt)
    const older = { ...id, asked: new Date(now.getTime() - 1) }
    expect(await publishChange(hereFor(it, second, now), call.id, older)).toEqual({
      ok: false,
      refusal: 'changed_meanwhile',
    })
    const late = new Date((call.closesAt ?? now).getTime() + 1)
    expect(await publishChange(hereFor(it, second, late), call.id, id)).toEqual({
      ok: false,
      refusal: 'closed_already',
    })
    expect(await publishChange(hereFor(it, second, now), call.id, id)).toMatchObject({ ok: true })
    expect((await fresh(call)).closesAt).toEqual(closesAt)
    const { rows } = await it.owner.query(`select made_by, checked_by from calls.amendment where call_id = $1`, [
      call.id,
    ])
    expect(rows).toEqual([{ made_by: writer.id, checked_by: second.id }])
  })
})
