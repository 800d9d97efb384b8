import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { allSigned, oneUnsigned, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { rewritten } from '../io/joined-text.ts'
import type { Actor } from '../people/person.ts'
import { submit } from './actions/submit.ts'
import { openText, writeTogether } from './actions/write-together.ts'

let base: TestDatabase
let joint: Joint
beforeAll(async () => {
  base = await freshDatabase('seeded')
  joint = await oneUnsigned(base)
})
afterAll(() => base.close())

const question = 'problem'
const stored = async () => (await joint.now()).answers[question]

describe('a change', () => {
  const write = (change: Uint8Array, who = joint.editor) =>
    writeTogether(hereFor(base, who, whileOpen), joint.id, { question, change })
  const changed = (make: (doc: Y.Doc) => void) => {
    const doc = new Y.Doc()
    make(doc)
    return Y.encodeStateAsUpdate(doc)
  }
  const refused = { ok: false, refusal: 'not_a_change' }

  test.each([
    ['no bytes', new Uint8Array()],
    ['any bytes', new Uint8Array([1, 2, 3, 250, 9, 9, 9])],
    ['a list', changed((doc) => doc.getArray('other').push([1]))],
    ['a format', changed((doc) => doc.getText('text').insert(0, 'x', { bold: true }))],
    ['something embedded', changed((doc) => doc.getText('text').insertEmbed(0, { src: 'x' }))],
    ['what cannot be stored', changed((doc) => doc.getText('text').insert(0, 'a\u0000b'))],
  ])('that is %s is refused and changes nothing', async (_, change) => {
    const before = await stored()
    expect(await write(change)).toEqual(refused)
    expect(await stored()).toBe(before)
  })

  test('that hangs on others that nobody sent is refused', async () => {
    const doc = new Y.Doc()
    doc.getText('text').insert(0, 'a')
    const vector = Y.encodeStateVector(doc)
    doc.getText('text').insert(1, 'b')
    expect(await write(Y.encodeStateAsUpdate(doc, vector))).toEqual(refused)
  })

  test('that would make the text longer than the question allows is refused', async () => {
    const opened = await openText(hereFor(base, joint.editor, whileOpen), joint.id, { question })
    const state = opened.ok ? opened.value.state : new Uint8Array()
    expect(await write(rewritten([state], 'x'.repeat(30_000)))).toEqual({ ok: false, refusal: 'text_too_long' })
  })

  test('sent twice is made once, and pasted HTML is text', async () => {
    const opened = await openText(hereFor(base, joint.editor, whileOpen), joint.id, { question })
    const change = rewritten([opened.ok ? opened.value.state : new Uint8Array()], '<script>alert(1)</script>')
    expect((await Promise.all([write(change), write(change)])).every(({ ok }) => ok)).toBe(true)
    expect(await stored()).toBe('<script>alert(1)</script>')
  })

  test('is gathered with the others, and the text stays', async () => {
    for (let at = 0; at < 70; at++) {
      const opened = await openText(hereFor(base, joint.editor, whileOpen), joint.id, { question })
      await write(rewritten([opened.ok ? opened.value.state : new Uint8Array()], `Kierros ${at}`))
    }
    const { rows } = await base.owner.query<{ count: number }>(
      'select count(*)::int as count from applications.text_change where application_id = $1 and question_key = $2',
      [joint.id, question],
    )
    expect(rows[0]?.count).toBeLessThan(66)
    expect(await stored()).toBe('Kierros 69')
  })
})

test('what is written while the application is sent is in the version or after it, never lost', async () => {
  const ready = await allSigned(base)
  const here = (who: Actor) => hereFor(base, who, whileOpen)
  const opened = await openText(here(ready.editor), ready.id, { question })
  const change = rewritten([opened.ok ? opened.value.state : new Uint8Array()], 'Kirjoitettu lähetettäessä')
  const [written, sent] = await Promise.all([
    writeTogether(here(ready.editor), ready.id, { question, change }),
    submit(here(ready.signatory), ready.id),
  ])
  expect([written.ok, sent.ok]).toEqual([true, true])
  const application = await ready.now()
  expect(application.answers[question]).toBe('Kirjoitettu lähetettäessä')
  const { rows } = await base.owner.query<{ text: string }>(
    `select content->'answers'->>'${question}' as text from applications.version where application_id = $1`,
    [ready.id],
  )
  const inVersion = rows[0]?.text === 'Kirjoitettu lähetettäessä'
  expect(inVersion || application.revision > (application.newest?.revision ?? 0)).toBe(true)
})
