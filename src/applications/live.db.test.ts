import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { closing, oneUnsigned, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { knock, writerOn, type Writer } from '../../test/situations/on-the-line.ts'
import { served } from '../../test/situations/served.ts'
import { sessionFor } from '../../test/situations/signed-in.ts'
import type { Actor } from '../people/person.ts'
import { saveAnswer } from './actions/save-answer.ts'
import { historyOf } from './reads/answer.ts'

let base: TestDatabase
let joint: Joint
let house: Awaited<ReturnType<typeof served>>
let now = whileOpen
const writers: Writer[] = []
beforeAll(async () => {
  base = await freshDatabase('seeded')
  joint = await oneUnsigned(base)
  house = await served(base, undefined, () => now)
})
afterAll(async () => {
  for (const writer of writers) writer.close()
  await house.close()
  await base.close()
})

const question = 'problem'
const line = () => `${house.origin.replace('http', 'ws')}/live/applications/${joint.id}`
const headersFor = async (who: Actor, origin = house.origin) => ({
  cookie: await sessionFor(base.write, who.id),
  origin,
})
const comes = async (who: Actor) => {
  const writer = await writerOn(line(), await headersFor(who), question)
  writers.push(writer)
  return writer
}
const stored = async () => (await joint.now()).answers[question]
const begin = (value: string) => saveAnswer(hereFor(base, joint.editor, whileOpen), joint.id, { question, value })
const numbers = (letter: string) => Array.from({ length: 30 }, (_, at) => `${letter}${at};`)

describe('two people write in the same text', () => {
  test('both texts survive, for both and in what is stored', async () => {
    await begin('Alku. ')
    const [aino, maja] = [await comes(joint.editor), await comes(joint.swedish)]
    for (const word of numbers('a')) aino.write(aino.text().length, word)
    for (const word of numbers('m')) maja.write(0, word)
    const whole = (text: string) => [...numbers('a'), ...numbers('m'), 'Alku. '].every((word) => text.includes(word))
    await aino.until(() => whole(aino.text()))
    await maja.until(() => whole(maja.text()))
    await aino.until(() => aino.told.filter((one) => one.kept === question).length === 30)
    await maja.until(() => maja.told.filter((one) => one.kept === question).length === 30)
    expect(maja.text()).toBe(aino.text())
    expect(await stored()).toBe(aino.text())
  })

  test('the history names both, and is one entry for what was written in one go', async () => {
    const [newest, before] = await historyOf(base.read, joint.id, question)
    expect([newest?.who, ...(newest?.others ?? [])].toSorted()).toEqual(['Aino Esimerkki', 'Maja Exempel'])
    expect(before?.value).toBe('Alku. ')
  })

  test('what is saved by a form without a script comes to those who write', async () => {
    const aino = await comes(joint.editor)
    await begin('Lomakkeella tallennettu.')
    await aino.until(() => aino.text() === 'Lomakkeella tallennettu.')
    aino.write(0, 'Ja jatkettu: ')
    await aino.until(() => aino.told.some((one) => one.kept === question))
    expect(await stored()).toBe('Ja jatkettu: Lomakkeella tallennettu.')
  })

  test('each is told who else is in which field', async () => {
    const [aino, maja] = [await comes(joint.editor), await comes(joint.swedish)]
    maja.say({ in: question })
    const isThere = ({ people }: Readonly<Record<string, unknown>>) =>
      JSON.stringify(people ?? '').includes(`"name":"Maja Exempel","in":"${question}"`)
    await aino.until(() => aino.told.some(isThere))
    maja.close()
    const last = () => aino.told.findLast((one) => one.people !== undefined) ?? {}
    await aino.until(() => !isThere(last()))
    expect(JSON.stringify(last())).not.toContain('"in":"problem"')
  })
})

describe('the line', () => {
  test('opens only from our own pages, with a session, to those who may write', async () => {
    const ours = await headersFor(joint.editor)
    expect(await knock(line(), ours)).toBe(101)
    expect(await knock(line(), { ...ours, origin: 'https://other.example' })).toBe(403)
    expect(await knock(line(), { cookie: ours.cookie })).toBe(403)
    expect(await knock(line(), { origin: house.origin })).toBe(404)
    expect(await knock(line().slice(0, -1), ours)).toBe(404)
    expect(await knock(`${house.origin.replace('http', 'ws')}/fi/my`, ours)).toBe(404)
  })

  test('ends in the middle of writing for somebody whose right was taken away, and nothing more is kept', async () => {
    const finnish = await comes(joint.finnish)
    await base.owner.query(`update people.mandate set until_on = date '2000-01-01' where person_id = $1`, [
      joint.finnish.id,
    ])
    const before = await stored()
    finnish.write(0, 'Ei enää')
    await finnish.until(() => finnish.ended() !== undefined)
    expect(finnish.ended()).toBe(4403)
    expect(await stored()).toBe(before)
    await base.owner.query('update people.mandate set until_on = null where person_id = $1', [joint.finnish.id])
  })

  test('ends at the deadline, and nothing that came after it is kept', async () => {
    const aino = await comes(joint.editor)
    const before = await stored()
    now = new Date(closing.getTime() + 1)
    aino.write(0, 'Myöhässä')
    await aino.until(() => aino.ended() !== undefined)
    now = whileOpen
    expect(aino.ended()).toBe(4403)
    expect(await stored()).toBe(before)
  })

  test('does not listen to nonsense', async () => {
    const aino = await comes(joint.editor)
    aino.say({ drop: 'everything' })
    await aino.until(() => aino.ended() !== undefined)
    expect(aino.ended()).toBe(4400)
  })
})
