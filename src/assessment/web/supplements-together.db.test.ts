import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { hereFor } from '../../../test/situations/calls.ts'
import { writerOn, type Writer } from '../../../test/situations/on-the-line.ts'
import { afterClosing, sentApplication, type Sent } from '../../../test/situations/sent-application.ts'
import { served } from '../../../test/situations/served.ts'
import { sessionFor } from '../../../test/situations/signed-in.ts'
import { supplementAsked } from '../../../test/situations/supplement-asked.ts'
import { askedBy, type Fields } from '../../../test/situations/visitors.ts'
import { listSupplements } from '../../applications/reads/supplement.ts'
import { openText } from '../../applications/actions/write-together.ts'
import { supplementText } from '../../applications/supplement-text.ts'
import { joinedText } from '../../io/joined-text.ts'
import { newId } from '../../io/once.ts'
import { momentOf } from '../../kit/dates.ts'
import type { Actor } from '../../people/person.ts'

let base: TestDatabase
let sent: Sent
let now = afterClosing
let id = ''
beforeAll(async () => {
  base = await freshDatabase('seeded')
})
beforeEach(async () => {
  now = afterClosing
  sent = await sentApplication(base)
  id = newId()
  await post('officer', `/fi/desk/cases/${sent.id}/supplements`, { id, ...supplementAsked })
})
afterAll(() => base.close())

const { get, post } = askedBy(
  () => base,
  () => now,
)
const at = (lang = 'sv') => `/${lang}/my/applications/${sent.id}/supplements/${id}`
const seenOf = async (person: string, key: string) =>
  new RegExp(`name="${key}\\.seen" value="([0-9a-f]+)"`).exec((await get(person, at())).text)?.[1] ?? ''
const types = async (person: string, fields: Fields, lang = 'sv') => post(person, `${at(lang)}/answers`, fields)
const kept = async () => (await listSupplements(base.write, sent.id))[0]?.answers

describe('several write the same answer to a request letter by letter', () => {
  let house: Awaited<ReturnType<typeof served>>
  const writers: Writer[] = []
  beforeAll(async () => {
    house = await served(base, undefined, () => now)
  })
  afterAll(async () => {
    for (const writer of writers) writer.close()
    await house.close()
  })
  const text = (key = 'problem', supplementId = id) => supplementText({ supplementId, key })
  const comes = async (who: Actor, request = id) => {
    const { origin } = house
    const line = `${origin.replace('http', 'ws')}/fi/my/applications/${sent.id}/line`
    const writer = await writerOn(
      line,
      { cookie: await sessionFor(base.write, who.id), origin },
      text('problem', request),
    )
    writers.push(writer)
    return writer
  }
  const last = (writer: Writer) => JSON.stringify(writer.told.at(-1))

  test('both texts survive beside what was sent, and it is told that nothing is sent yet', async () => {
    const before = (await sent.now()).answers.problem
    const [aino, maja] = [await comes(sent.editor), await comes(sent.swedish)]
    expect(aino.text()).toBe(before)
    for (const word of ['a', 'b', 'c']) aino.write(aino.text().length, word)
    for (const word of ['1', '2', '3']) maja.write(0, word)
    await Promise.all([aino.kept(), maja.kept()])
    await aino.until(() => aino.text().length === maja.text().length)
    expect(await kept()).toEqual({ problem: `321${String(before)}abc` })
    expect(JSON.stringify(aino.told)).toContain('Vastausta ei ole vielä lähetetty')
    expect((await sent.now()).answers.problem).toBe(before)
  })

  test('what a form without a script saves comes to those who write, and a form that carries a change writes over nothing', async () => {
    const maja = await comes(sent.swedish)
    const seen = await seenOf('coordinator', 'problem')
    await post('coordinator', at('fi'), { deed: 'save', problem: 'Lomakkeelta.', 'problem.seen': seen })
    await maja.until(() => maja.text() === 'Lomakkeelta.')
    maja.write(0, 'Ja: ')
    await maja.kept()
    const stale = { question: 'problem', problem: 'Lomakkeelta.', 'problem.seen': seen, 'problem.live': '7.1.' }
    expect((await types('coordinator', stale, 'fi')).status).toBe(200)
    expect(await kept()).toMatchObject({ problem: 'Ja: Lomakkeelta.' })
  })

  test('begins anew from what was answered to another request about the same field', async () => {
    const again = { id: newId(), field: ['problem'], 'note.problem': 'Vielä?', reason: 'Vielä.', due: '31.12.2026' }
    await post('officer', `/fi/desk/cases/${sent.id}/supplements`, again)
    const question = supplementText({ supplementId: again.id, key: 'problem' })
    const begins = async () => {
      const opened = await openText(hereFor(base, sent.editor, now), sent.id, { question })
      return opened.ok && joinedText(opened.value.changes).text()
    }
    expect(await begins()).toBe((await sent.now()).answers.problem)
    await post('coordinator', at('fi'), { deed: 'send', problem: 'Ensin tämä.' })
    expect(await begins()).toBe('Ensin tämä.')
  })

  test('comes to who has another request about the same field open, and has not answered it there', async () => {
    const again = { id: newId(), field: ['problem'], 'note.problem': 'Vielä?', reason: 'Vielä.', due: '31.12.2026' }
    await post('officer', `/fi/desk/cases/${sent.id}/supplements`, again)
    const maja = await comes(sent.swedish, again.id)
    await post('coordinator', at('fi'), { deed: 'send', problem: 'Ensin tämä.' })
    await maja.until(() => maja.text() === 'Ensin tämä.')
    maja.write(0, 'Ja: ')
    await maja.kept()
    const second = (await listSupplements(base.write, sent.id)).find((one) => one.id === again.id)
    expect(second?.answers).toEqual({ problem: 'Ja: Ensin tämä.' })
  })

  test('ends in words for everybody once it has been sent, and keeps nothing that comes after that', async () => {
    const maja = await comes(sent.swedish)
    maja.write(0, 'Ajoissa. ')
    await maja.kept()
    const { problem = '' } = (await kept()) ?? {}
    expect((await post('coordinator', at('fi'), { deed: 'send', problem: String(problem) })).status).toBe(303)
    await maja.until(() => maja.ended() !== undefined)
    expect([maja.ended(), last(maja)]).toEqual([4403, expect.stringContaining('Täydennykseen ei voi enää kirjoittaa')])
    expect((await sent.now()).answers.problem).toBe(problem)
  })

  test('keeps what came before the deadline and nothing that came after it', async () => {
    const aino = await comes(sent.editor)
    aino.write(0, 'Ajoissa. ')
    await aino.kept()
    now = momentOf('2027-01-01', '00:00')
    aino.write(0, 'Myöhässä. ')
    await aino.until(() => aino.ended() !== undefined)
    expect(last(aino)).toContain('määräaika on päättynyt')
    expect(String((await kept())?.problem)).toMatch(/^Ajoissa\. /)
  })

  test('ends for who may not write it any more, and never opens what was not asked', async () => {
    const maja = await comes(sent.swedish)
    const ends = (on: string) =>
      base.owner.query(`update people.mandate set until_on = ${on} where person_id = $1`, [sent.swedish.id])
    await ends(`date '2000-01-01'`)
    await maja.until(() => maja.ended() !== undefined)
    await ends('null')
    expect(last(maja)).toContain('Et voi enää muokata')
    const aino = await comes(sent.editor)
    aino.say({ open: text('why_digital'), known: '' })
    await aino.until(() => aino.ended() !== undefined)
    expect(await kept()).toEqual({})
  })

  test('a change that is none is not listened to, and nothing is broken', async () => {
    const [aino, maja] = [await comes(sent.editor), await comes(sent.swedish)]
    aino.say({ write: text(), change: 'AAECAwQF', n: 1 })
    await aino.until(() => aino.ended() !== undefined)
    expect(aino.ended()).toBe(4400)
    maja.write(0, 'Edelleen. ')
    await maja.kept()
    expect(String((await kept())?.problem)).toMatch(/^Edelleen\. /)
  })
})
