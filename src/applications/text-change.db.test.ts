import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { allSigned, closing, oneUnsigned, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { Barred } from '../io/absent.ts'
import { joinedText, rewritten } from '../io/joined-text.ts'
import type { Actor } from '../people/person.ts'
import { saveSeen } from './actions/save-seen.ts'
import { saveAnswers } from './actions/save-answers.ts'
import { savePartner } from './actions/save-partner.ts'
import { submit } from './actions/submit.ts'
import { gatherText, keepWritten, openText } from './actions/write-together.ts'
import type { OpenText } from './live-text.ts'
import { historyOf } from './reads/answer.ts'
import { presentChannel } from './present.ts'
import { listChangesAfter } from './reads/text.ts'
import { partChannel, rightsChannel, textChannel } from './written.ts'

let base: TestDatabase
let joint: Joint
beforeAll(async () => {
  base = await freshDatabase('seeded')
  joint = await oneUnsigned(base)
})
afterAll(() => base.close())

const question = 'problem'
const here = (who: Actor, now = whileOpen) => hereFor(base, who, now)
const stored = async (of = joint) => (await of.now()).answers[question]
const changesOf = async ({ id: applicationId } = joint) =>
  (await listChangesAfter(base.read, { applicationId, question, after: 0 })).changes
const joined = async (of = joint) => joinedText(await changesOf(of)).text()

type Write = { readonly text: string; readonly who: Actor; readonly at?: Date }

/** A text in a server's memory into which some people have written the one after the other, each making it into another one. */
async function open(of: Joint, writes: readonly Write[]): Promise<OpenText> {
  const opened = await openText(here(of.editor), of.id, { question })
  if (!opened.ok) throw new Error('closed')
  const changes = [...opened.value.changes]
  const unkept = writes.map(({ text, who, at = whileOpen }) => {
    const change = rewritten(changes, text)
    changes.push(change)
    return { change, who, at }
  })
  const text = joinedText(changes)
  return {
    question,
    known: () => opened.value.newest,
    catchUp: (fresh) => fresh.forEach((change) => text.take(change)),
    unkept: () => unkept,
    text: text.text,
  }
}
const keep = async (writes: readonly Write[], of = joint) =>
  keepWritten({ db: base.write }, of.id, [await open(of, writes)])

test('what is told to other servers is which text was kept, and never a word of it', async () => {
  const one = await oneUnsigned(base)
  const [told, listener] = [new Array<string>(), await base.owner.connect()]
  listener.on('notification', ({ channel, payload = '' }) => told.push(`${channel} ${payload}`))
  const channels = [textChannel, partChannel, presentChannel, rightsChannel]
  await listener.query(channels.map((channel) => `listen ${channel}`).join('; '))
  await keep([{ text: 'q48713 yhdessä', who: one.editor }], one)
  await savePartner(here(one.editor), one.id, { partnerId: (await one.part(one.swedish)).id, tasks: 'q48713 tehtävä' })
  await saveAnswers(here(one.editor), one.id, { answers: { title_sv: 'q48713 svar' } })
  await listener.query('select 1').then(() => listener.release(true)) // what was told until now has come
  expect(told).toContainEqual(expect.stringMatching(new RegExp(`^${textChannel} ${one.id} ${question} \\d+$`)))
  const ofPart = new RegExp(`^${partChannel} ${one.id} (tasks:[^ ]+|answer:title_sv) \\d+$`)
  expect(told.filter((text) => ofPart.test(text))).toHaveLength(2)
  expect(told.filter((text) => /q48713|yhdessä|tehtävä/.test(text))).toEqual([])
})

describe('what several write into one text', () => {
  test('is kept as one change and as the plain text, with everybody who wrote', async () => {
    const kept = await keep([
      { text: 'Yhdessä', who: joint.editor },
      { text: 'Yhdessä <b>kirjoitettu</b> ', who: joint.swedish },
    ])
    expect(kept).toMatchObject({ ok: true, value: { late: false, kept: [{ question, count: 2 }] } })
    expect(await stored()).toBe('Yhdessä <b>kirjoitettu</b>')
    const [newest] = await historyOf(base.read, joint.id, question)
    expect([newest?.who, newest?.others]).toEqual(['Maja Exempel', ['Aino Esimerkki']])
  })

  test('goes on in one entry of the history, and what much was taken out of is kept there first', async () => {
    const before = (await historyOf(base.read, joint.id, question)).length
    await keep([{ text: `Yhdessä kirjoitettu ${'pitkä '.repeat(40)}`, who: joint.editor }])
    expect(await historyOf(base.read, joint.id, question)).toHaveLength(before)
    await keep([{ text: 'Lyhyt', who: joint.editor }])
    expect(await historyOf(base.read, joint.id, question)).toHaveLength(before + 1)
  })

  test('of two servers at once is all there', async () => {
    const one = await open(joint, [{ text: 'Alku. Lyhyt', who: joint.editor }])
    const other = await open(joint, [{ text: 'Lyhyt. Loppu', who: joint.swedish }])
    const outcomes = await Promise.all([
      keepWritten({ db: base.write }, joint.id, [one]),
      keepWritten({ db: base.write }, joint.id, [other]),
    ])
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true])
    expect(await stored()).toBe('Alku. Lyhyt. Loppu')
    expect(await joined()).toBe('Alku. Lyhyt. Loppu')
  })

  test('is kept once where it comes twice', async () => {
    const text = await open(joint, [{ text: 'Kerran', who: joint.editor }])
    await Promise.all([
      keepWritten({ db: base.write }, joint.id, [text]),
      keepWritten({ db: base.write }, joint.id, [text]),
    ])
    expect(await stored()).toBe('Kerran')
  })

  test('is gathered into one change, and says the same', async () => {
    for (const text of ['a', 'ab', 'abc']) await keep([{ text, who: joint.editor }])
    const [before, { newest }] = [
      await changesOf(),
      await listChangesAfter(base.read, { applicationId: joint.id, question, after: 0 }),
    ]
    expect(before.length).toBeGreaterThan(3)
    await Promise.allSettled([1, 2].map(() => gatherText({ db: base.write }, joint.id, { question, seq: newest })))
    expect(await changesOf()).toHaveLength(1)
    expect(await joined()).toBe('abc')
  })
})

describe('the guard', () => {
  test('nothing is kept of what somebody without a right wrote', async () => {
    const before = await stored()
    await expect(keep([{ text: 'Vieras', who: { ...joint.editor, roles: ['reader'] } }])).rejects.toThrow(Barred)
    expect(await stored()).toBe(before)
  })

  test('what arrived before the deadline is kept, what came after it is not', async () => {
    const late = new Date(closing.getTime() + 1)
    const both = await keep([
      { text: 'Ajoissa', who: joint.editor, at: closing },
      { text: 'Ajoissa ja myöhässä', who: joint.editor, at: late },
    ])
    expect(both).toMatchObject({ ok: true, value: { late: true } })
    expect(await stored()).toBe('Ajoissa')
    expect(await keep([{ text: 'Myöhässä', who: joint.editor, at: late }])).toEqual({
      ok: false,
      refusal: 'application_closed',
    })
    expect([await stored(), await joined()]).toEqual(['Ajoissa', 'Ajoissa'])
  })
})

describe('a form beside those who write', () => {
  test('that says the whole text becomes a change of it', async () => {
    await saveAnswers(here(joint.editor), joint.id, { answers: { [question]: 'Lomakkeelta' } })
    expect(await joined()).toBe('Lomakkeelta')
  })

  test('that carries a change loses nothing and writes over nothing, also twice, whatever it saw', async () => {
    const mine = rewritten(await changesOf(), 'Lomakkeelta, minä')
    await keep([{ text: 'He: Lomakkeelta', who: joint.swedish }])
    const given = {
      answers: { [question]: 'Lomakkeelta, minä' },
      seen: new Map([[question, { revision: 1, digest: '0'.repeat(16) }]]),
      live: new Map([[question, mine]]),
    }
    const outcomes = [
      await saveSeen(here(joint.editor), joint.id, given),
      await saveSeen(here(joint.editor), joint.id, given),
    ]
    for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: true, value: { clashes: [] } })
    expect([await stored(), await joined()]).toEqual(['He: Lomakkeelta, minä', 'He: Lomakkeelta, minä'])
  })

  test('that carries what is no change is judged by its plain text', async () => {
    const given = {
      answers: { [question]: 'Toinen teksti' },
      seen: new Map([[question, { revision: 1, digest: '0'.repeat(16) }]]),
      live: new Map([[question, new Uint8Array([9, 9, 9])]]),
    }
    const outcome = await saveSeen(here(joint.editor), joint.id, given)
    expect(outcome.ok && outcome.value.clashes.map((clash) => clash.question)).toEqual([question])
  })
})

test('what is written while the application is sent is in the version or after it, never lost', async () => {
  const ready = await allSigned(base)
  const text = await open(ready, [{ text: 'Kirjoitettu lähetettäessä', who: ready.editor }])
  const [written, sent] = await Promise.all([
    keepWritten({ db: base.write }, ready.id, [text]),
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
