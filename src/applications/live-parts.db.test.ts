import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { oneUnsigned, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { writerOn, type Writer } from '../../test/situations/on-the-line.ts'
import { served } from '../../test/situations/served.ts'
import { examplePerson, sessionFor } from '../../test/situations/signed-in.ts'
import { visitors } from '../../test/situations/visitors.ts'
import type { Actor } from '../people/person.ts'
import { addFinding } from './actions/add-finding.ts'
import { removeFinding } from './actions/remove-finding.ts'
import { saveAnswers } from './actions/save-answers.ts'
import { saveBudget } from './actions/save-budget.ts'
import { savePartner } from './actions/save-partner.ts'
import { saveReuse } from './actions/save-reuse.ts'
import { isCommitted } from './commitment.ts'
import { costsPart, findingPart, reusePart, tasksPart } from './kept-part.ts'
import { partHistoryOf } from './reads/part-history.ts'
import { texts } from './texts.ts'

let base: TestDatabase
let joint: Joint
let house: Awaited<ReturnType<typeof served>>
let elsewhere: Awaited<ReturnType<typeof served>>
const writers: Writer[] = []
beforeAll(async () => {
  base = await freshDatabase('seeded')
  joint = await oneUnsigned(base)
  house = await served(base, undefined, () => whileOpen)
  elsewhere = await served(base, undefined, () => whileOpen) // another process of the same service
})
afterAll(async () => {
  for (const writer of writers) writer.close()
  await Promise.all([house.close(), elsewhere.close()])
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
    const [aino, maja] = [await comes(joint.editor, house, text), await comes(joint.swedish, elsewhere, text)]
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

describe('the reuse check', () => {
  const at = () => `/fi/my/applications/${joint.id}`
  const reuse = async () => (await joint.now()).reuse

  test('is written by two at once, on the line and by a form, and each text goes into its history', async () => {
    const [work] = (await base.owner.query<{ id: string }>('select id from catalogue.work where public limit 1')).rows
    const [workId, why] = [work?.id ?? '', reusePart('why')]
    const editor = hereFor(base, joint.editor, whileOpen)
    await addFinding(editor, joint.id, { workId, note: 'Samaa tehty.', cooperate: true })
    const [aino, other] = [await comes(joint.editor, house, why), await comes(joint.editor, elsewhere, why)]
    const before = aino.text()
    for (const word of numbers('w')) aino.write(aino.text().length, word)
    for (const word of numbers('v')) other.write(0, word)
    await Promise.all([aino.kept(), other.kept()])
    const whole = [...numbers('w'), ...numbers('v'), before]
    await aino.until(() => isIn(whole)(aino.text()))
    expect((await reuse()).why).toBe(aino.text())
    await saveReuse(editor, joint.id, { searched: 'Luettelosta', why: 'Lomakkeella' }) // a tab without a script
    await aino.until(() => aino.text() === 'Lomakkeella')

    const note = await comes(joint.editor, elsewhere, findingPart(workId))
    note.write(0, 'Opimme: ')
    await note.kept()
    expect((await reuse()).findings).toMatchObject([{ note: 'Opimme: Samaa tehty.', cooperate: true }])
    const [said] = await partHistoryOf(base.read, joint.id, findingPart(workId))
    expect(said?.value).toEqual({ note: 'Opimme: Samaa tehty.', cooperate: 'yes' })

    const them = visitors(base, () => whileOpen)
    const cookie = await them.as('coordinator')
    const sends = (fields: Record<string, string>) => them.post(`${at()}/findings/${workId}/answers`, fields, cookie)
    expect((await sends({ question: 'cooperate', 'cooperate.seen': 'yes' })).status).toBe(200)
    const typed = { question: 'note', note: 'Uusi.', 'note.seen': 'Opimme: Samaa tehty.', 'note.live': '1.1.' }
    expect((await sends(typed)).status).toBe(200) // what came on the line before stands: nothing of it waited
    expect((await reuse()).findings).toMatchObject([{ note: 'Opimme: Samaa tehty.', cooperate: false }])
    expect((await sends({ question: 'note', note: 'Uusi.', 'note.seen': 'Opimme: Samaa tehty.' })).status).toBe(200)
    await note.until(() => note.text() === 'Uusi.')
    expect((await sends({ question: 'note', note: 'Toinen.', 'note.seen': 'Opimme: Samaa tehty.' })).status).toBe(409)

    await removeFinding(editor, joint.id, { workId })
    expect(JSON.parse((await sends({ question: 'note', note: 'Uusi.' })).text).text).toContain(texts.fi.reuse.gone)
    const late = await comes(joint.editor)
    late.say({ open: findingPart(workId), known: '' })
    await late.until(() => late.told.some(({ gone }) => gone === findingPart(workId)))
    expect(late.ended()).toBeUndefined() // the other texts of the page go on
  })

  test('is not opened by a party that does not coordinate', async () => {
    const maja = await comes(joint.swedish)
    maja.say({ open: reusePart('why'), known: '' })
    await maja.until(() => maja.ended() !== undefined)
    expect(maja.ended()).toBe(4403)
  })
})

describe('whoever may open the application', () => {
  const saidTo = (one: Writer) => JSON.stringify(one.told)

  test('is seen and sees who is there without a text to write, also a finance officer', async () => {
    const folke = await comes(await examplePerson(base.write, 'finance'))
    const maja = await comes(joint.swedish, elsewhere)
    await folke.until(() => saidTo(folke).includes('Maja Exempel'))
    await maja.until(() => saidTo(maja).includes('Folke Modell'))
    await comes(joint.editor, house, 'problem')
    folke.say({ open: 'problem', known: '' })
    await folke.until(() => folke.ended() !== undefined)
    expect(folke.ended()).toBe(4403)
  })

  test('hears at every server that a party has changed its costs, and nothing of what they say', async () => {
    const folke = await comes(await examplePerson(base.write, 'finance'), elsewhere)
    const { id: partnerId } = await joint.part(joint.swedish)
    const lines = [{ costType: 'personnel' as const, year: 2027, cents: 40_000_00 }]
    await saveBudget(hereFor(base, joint.swedish, whileOpen), joint.id, { partnerId, lines })
    await folke.until(() => folke.told.some(({ part }) => part === costsPart(partnerId)))
    const { revision } = await joint.now()
    expect(folke.told.filter(({ part }) => part !== undefined)).toEqual([{ part: costsPart(partnerId), revision }])
  })

  test('hears which answer was kept anew, and is shown it with who wrote it at its own door alone', async () => {
    const folke = await comes(await examplePerson(base.write, 'finance'), elsewhere)
    const [answers, part] = [{ acronym: 'q48713' }, 'answer:acronym']
    await saveAnswers(hereFor(base, joint.editor, whileOpen), joint.id, { answers })
    await folke.until(() => folke.told.some((one) => one.part === part))
    expect(folke.told.filter((one) => one.part === part)).toEqual([{ part, revision: (await joint.now()).revision }])
    expect(saidTo(folke)).not.toContain('q48713')

    const them = visitors(base, () => whileOpen)
    const now = (section: string, cookie: string) =>
      them.get(`/sv/my/applications/${joint.id}/${section}?only=fields`, cookie)
    const cookie = await sessionFor(base.write, joint.swedish.id)
    const { text } = await now('identity', cookie)
    expect(text).toMatch(/<form[^]*name="acronym"[^>]*value="q48713"/)
    expect(text).not.toContain('<h1')
    expect(text).toMatch(
      /data-changed-by="acronym" data-aloud-as="Aino Esimerkki ändrade: [^"]+">Aino Esimerkki ändrade det här kl\./,
    )
    expect((await now('budget', cookie)).text).toMatch(/data-changed-by="costs"[^>]*>[^<]* ändrade det här kl\./)
    expect((await now('reuse', await them.as('coordinator'))).text).toContain(
      'data-changed-by="decision" data-aloud-as="Aino Esimerkki',
    )
    expect((await now('identity', await them.as('officer'))).status).toBe(404)
  })
})
