import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { closing, oneUnsigned, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { knock, writerOn, type Writer } from '../../test/situations/on-the-line.ts'
import { served } from '../../test/situations/served.ts'
import { sessionFor } from '../../test/situations/signed-in.ts'
import { newId } from '../io/once.ts'
import type { Actor } from '../people/person.ts'
import { saveAnswers } from './actions/save-answers.ts'
import { historyOf } from './reads/answer.ts'

let base: TestDatabase
let joint: Joint
let house: Awaited<ReturnType<typeof served>>
let other: Awaited<ReturnType<typeof served>>
let now = whileOpen
const writers: Writer[] = []
beforeAll(async () => {
  base = await freshDatabase('seeded')
  joint = await oneUnsigned(base)
  house = await served(base, undefined, () => now)
  other = await served(base, undefined, () => now) // another process of the same service
})
afterAll(async () => {
  for (const writer of writers) writer.close()
  await Promise.all([house.close(), other.close()])
  await base.close()
})

const question = 'problem'
const lineAt = ({ origin }: { origin: string }, lang = 'fi') =>
  `${origin.replace('http', 'ws')}/${lang}/my/applications/${joint.id}/line`
const headersFor = async (who: Actor, { origin } = house) => ({ cookie: await sessionFor(base.write, who.id), origin })
const comes = async (who: Actor, to = house) => {
  const writer = await writerOn(lineAt(to), await headersFor(who, to), question)
  writers.push(writer)
  return writer
}
const stored = async () => (await joint.now()).answers[question]
const begin = (value: string) =>
  saveAnswers(hereFor(base, joint.editor, whileOpen), joint.id, { answers: { [question]: value } })
const numbers = (letter: string) => Array.from({ length: 30 }, (_, at) => `${letter}${at};`)
const isIn = (words: readonly string[]) => (text: string) => words.every((word) => text.includes(word))

describe('two people write in the same text', () => {
  test('both texts survive, for both and in what is stored', async () => {
    await begin('Alku.')
    const [aino, maja] = [await comes(joint.editor), await comes(joint.swedish)]
    for (const word of numbers('a')) aino.write(aino.text().length, word)
    for (const word of numbers('m')) maja.write(0, word)
    const whole = isIn([...numbers('a'), ...numbers('m'), 'Alku.'])
    await aino.until(() => whole(aino.text()))
    await maja.until(() => whole(maja.text()))
    await Promise.all([aino.kept(), maja.kept()])
    expect(maja.text()).toBe(aino.text())
    expect(await stored()).toBe(aino.text())
  })

  test('the history names both, and is one entry for what was written in one go', async () => {
    const [newest, before] = await historyOf(base.read, joint.id, question)
    expect([newest?.who, ...(newest?.others ?? [])].toSorted()).toEqual(['Aino Esimerkki', 'Maja Exempel'])
    expect(before?.value).toBe('Alku.')
  })

  test('also on two servers', async () => {
    const [aino, maja] = [await comes(joint.editor), await comes(joint.swedish, other)]
    for (const word of numbers('p')) aino.write(aino.text().length, word)
    for (const word of numbers('q')) maja.write(0, word)
    const whole = isIn([...numbers('p'), ...numbers('q')])
    await aino.until(() => whole(aino.text()))
    await maja.until(() => whole(maja.text()))
    expect(maja.text()).toBe(aino.text())
    await Promise.all([aino.kept(), maja.kept()])
    expect(await stored()).toBe(aino.text())
  })

  test('what is saved by a form without a script comes to those who write', async () => {
    const aino = await comes(joint.editor)
    await begin('Lomakkeella tallennettu.')
    await aino.until(() => aino.text() === 'Lomakkeella tallennettu.')
    aino.write(0, 'Ja jatkettu: ')
    await aino.kept()
    expect(await stored()).toBe('Ja jatkettu: Lomakkeella tallennettu.')
  })

  test('each is told who else is in which field, and from where', async () => {
    const [aino, maja] = [await comes(joint.editor), await comes(joint.swedish)]
    maja.say({ in: question })
    const inside = () => JSON.stringify(aino.told.findLast((one) => one.inside !== undefined)?.inside ?? {})
    await aino.until(() => inside().includes('Maja Exempel ('))
    maja.close()
    await aino.until(() => inside() === '{}')
    expect(inside()).toBe('{}')
  })

  test('also of those who are at another server, until they leave', async () => {
    const [aino, maja] = [await comes(joint.editor), await comes(joint.swedish, other)]
    const told = (one: Writer) => JSON.stringify(one.told.findLast(({ inside }) => inside !== undefined) ?? {})
    maja.say({ in: question })
    await aino.until(() => /"inside":{"problem":"Maja Exempel \(/.test(told(aino)))
    await maja.until(() => told(maja).includes('Aino Esimerkki'))
    maja.close()
    await aino.until(() => told(aino).includes('"inside":{}'))
    expect(told(aino)).toContain('"inside":{}')
  })

  test('what is written is kept at once when a page is asked for', async () => {
    const aino = await comes(joint.editor)
    aino.write(0, 'Juuri kirjoitettu. ')
    const maja = await comes(joint.swedish)
    await maja.until(() => maja.text().startsWith('Juuri kirjoitettu. ')) // the server has it
    const page = await fetch(`${house.origin}/fi/my/applications/${joint.id}/preview`, {
      headers: await headersFor(joint.editor),
    })
    expect(await page.text()).toContain('Juuri kirjoitettu. ')
  })
})

describe('the line', () => {
  test('opens only from our own pages, with a session, to those who may open the application', async () => {
    const ours = await headersFor(joint.editor)
    const line = lineAt(house)
    expect(await knock(line, ours)).toBe(101)
    expect(await knock(line, { ...ours, origin: 'https://other.example' })).toBe(403)
    expect(await knock(line, { cookie: ours.cookie })).toBe(403)
    expect(await knock(line, { origin: house.origin })).toBe(404)
    expect(await knock(line.replace(joint.id, newId()), ours)).toBe(404)
    expect(await knock(`${house.origin.replace('http', 'ws')}/fi/my`, ours)).toBe(404)
  })

  test('ends in the middle of writing for somebody whose right was taken away, says so, and keeps nothing more', async () => {
    const finnish = await comes(joint.finnish)
    await base.owner.query(`update people.mandate set until_on = date '2000-01-01' where person_id = $1`, [
      joint.finnish.id,
    ])
    await finnish.until(() => finnish.ended() !== undefined)
    expect(finnish.ended()).toBe(4403)
    expect(JSON.stringify(finnish.told.at(-1))).toContain('Et voi enää muokata')
    const before = await stored()
    finnish.write(0, 'Ei enää')
    expect(await stored()).toBe(before)
    await base.owner.query('update people.mandate set until_on = null where person_id = $1', [joint.finnish.id])
  })

  test('ends when the session is ended', async () => {
    const aino = await comes(joint.editor)
    await base.owner.query('delete from people.session where person_id = $1', [joint.editor.id])
    await aino.until(() => aino.ended() !== undefined)
    expect(aino.ended()).toBe(4401)
  })

  test('keeps what came before the deadline, ends at it, and keeps nothing that came after it', async () => {
    const aino = await comes(joint.editor)
    aino.write(0, 'Ajoissa. ')
    const maja = await comes(joint.swedish)
    await maja.until(() => maja.text().startsWith('Ajoissa. '))
    now = new Date(closing.getTime() + 1)
    aino.write(0, 'Myöhässä. ')
    await aino.until(() => aino.ended() !== undefined)
    now = whileOpen
    expect(aino.ended()).toBe(4403)
    expect(await stored()).toMatch(/^Ajoissa\. /)
  })

  test.each([
    ['words that nobody knows', { drop: 'everything' }],
    ['a change that is none', { write: question, change: 'AAECAwQF', n: 1 }],
    ['a change of a text that it has not opened', { write: 'goals', change: 'AAA=', n: 1 }],
  ])('does not listen to %s, and nothing is broken', async (_, words) => {
    const [aino, maja] = [await comes(joint.editor), await comes(joint.swedish)]
    aino.say(words)
    await aino.until(() => aino.ended() !== undefined)
    expect(aino.ended()).toBe(4400)
    maja.write(0, 'Edelleen. ')
    await maja.kept()
    expect(await stored()).toMatch(/^Edelleen\. /)
    maja.write(0, '', 'Edelleen. '.length)
    await maja.kept()
  })

  test('a text that does not fit is refused in words, and so is what hangs on it', async () => {
    const aino = await comes(joint.editor)
    const before = await stored()
    aino.write(0, 'x'.repeat(20_001))
    aino.write(0, 'y') // on its way already
    await aino.until(() => aino.told.filter((one) => one.refused === question).length === 2)
    expect(JSON.stringify(aino.told.at(-1))).toContain('Lyhennä tekstiä')
    expect(aino.ended()).toBeUndefined()
    expect(await stored()).toBe(before)
  })

  test('ends for a browser that talks without end', async () => {
    const aino = await comes(joint.editor)
    for (let at = 0; at < 200; at++) aino.say({ in: question })
    await aino.until(() => aino.ended() !== undefined)
    expect(aino.ended()).toBe(4429)
  })
})
