import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { oneUnsigned, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { writerOn, type Writer } from '../../test/situations/on-the-line.ts'
import { served } from '../../test/situations/served.ts'
import { examplePerson, sessionFor } from '../../test/situations/signed-in.ts'
import type { Actor } from '../people/person.ts'
import { saveBudget } from './actions/save-budget.ts'
import { savePartner } from './actions/save-partner.ts'
import { isCommitted } from './commitment.ts'
import { costsPart, tasksPart } from './kept-part.ts'
import { partHistoryOf } from './reads/part-history.ts'

let base: TestDatabase
let joint: Joint
let house: Awaited<ReturnType<typeof served>>
let other: Awaited<ReturnType<typeof served>>
const writers: Writer[] = []
beforeAll(async () => {
  base = await freshDatabase('seeded')
  joint = await oneUnsigned(base)
  house = await served(base, undefined, () => whileOpen)
  other = await served(base, undefined, () => whileOpen) // another process of the same service
})
afterAll(async () => {
  for (const writer of writers) writer.close()
  await Promise.all([house.close(), other.close()])
  await base.close()
})

const comes = async (who: Actor, { origin } = house, text = '') => {
  const line = `${origin.replace('http', 'ws')}/fi/my/applications/${joint.id}/line`
  const writer = await writerOn(line, { cookie: await sessionFor(base.write, who.id), origin }, text)
  writers.push(writer)
  return writer
}
const numbers = (letter: string) => Array.from({ length: 30 }, (_, at) => `${letter}${at};`)
const isIn = (words: readonly string[]) => (text: string) => words.every((word) => text.includes(word))

describe("a party's tasks", () => {
  test('are written by the coordinator and the party at once: both texts survive, and the history names both', async () => {
    const { id } = await joint.part(joint.swedish)
    const text = tasksPart(id)
    const [aino, maja] = [await comes(joint.editor, house, text), await comes(joint.swedish, other, text)]
    for (const word of numbers('t')) aino.write(aino.text().length, word)
    for (const word of numbers('u')) maja.write(0, word)
    const whole = isIn([...numbers('t'), ...numbers('u')])
    await aino.until(() => whole(aino.text()))
    await maja.until(() => whole(maja.text()))
    await Promise.all([aino.kept(), maja.kept()])
    expect((await joint.part(joint.swedish)).tasks).toBe(aino.text())
    const [newest] = await partHistoryOf(base.read, joint.id, text)
    expect([newest?.who, ...(newest?.others ?? [])].toSorted()).toEqual(['Aino Esimerkki', 'Maja Exempel'])
    expect(newest?.value).toBe(aino.text())
  })

  test('what is saved by a form comes to those who write, and goes on in it', async () => {
    const { id: partnerId } = await joint.part(joint.swedish)
    const maja = await comes(joint.swedish, house, tasksPart(partnerId))
    await savePartner(hereFor(base, joint.editor, whileOpen), joint.id, { partnerId, tasks: 'Lomakkeella.' })
    await maja.until(() => maja.text() === 'Lomakkeella.')
    maja.write(0, 'Ja: ')
    await maja.kept()
    expect((await joint.part(joint.swedish)).tasks).toBe('Ja: Lomakkeella.')
  })

  test('written anew they ask the party again that had committed to them', async () => {
    const { id } = await joint.part(joint.finnish)
    expect(isCommitted(await joint.part(joint.finnish))).toBe(true)
    const aino = await comes(joint.editor, house, tasksPart(id))
    aino.write(0, 'Lisää: ')
    await aino.kept()
    expect(isCommitted(await joint.part(joint.finnish))).toBe(false)
    const { rows } = await base.owner.query(`select 1 from io.mail where about = $1 and once like 'reopened:%'`, [
      joint.id,
    ])
    expect(rows.length).toBeGreaterThan(0)
  })

  test('are not opened by another party', async () => {
    const { id } = await joint.part(joint.swedish)
    const finnish = await comes(joint.finnish)
    finnish.say({ open: tasksPart(id), known: '' })
    await finnish.until(() => finnish.ended() !== undefined)
    expect(finnish.ended()).toBe(4403)
  })
})

describe('whoever may open the application', () => {
  const saidTo = (one: Writer) => JSON.stringify(one.told)

  test('is seen and sees who is there without a text to write, also a finance officer', async () => {
    const folke = await comes(await examplePerson(base.write, 'finance'))
    const maja = await comes(joint.swedish, other)
    await folke.until(() => saidTo(folke).includes('Maja Exempel'))
    await maja.until(() => saidTo(maja).includes('Folke Modell'))
    await comes(joint.editor, house, 'problem')
    folke.say({ open: 'problem', known: '' })
    await folke.until(() => folke.ended() !== undefined)
    expect(folke.ended()).toBe(4403)
  })

  test('hears at every server that a party has changed its costs, and nothing of what they say', async () => {
    const folke = await comes(await examplePerson(base.write, 'finance'), other)
    const { id: partnerId } = await joint.part(joint.swedish)
    const lines = [{ costType: 'personnel' as const, year: 2027, cents: 40_000_00 }]
    await saveBudget(hereFor(base, joint.swedish, whileOpen), joint.id, { partnerId, lines })
    await folke.until(() => folke.told.some(({ part }) => part === costsPart(partnerId)))
    expect(folke.told.filter(({ part }) => part !== undefined)).toEqual([{ part: costsPart(partnerId) }])
  })
})
