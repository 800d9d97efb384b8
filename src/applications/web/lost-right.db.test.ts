import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { hereFor } from '../../../test/situations/calls.ts'
import { oneUnsigned, whileOpen, type Joint } from '../../../test/situations/joint-application.ts'
import { afterClosing, sentApplication } from '../../../test/situations/sent-application.ts'
import { examplePerson } from '../../../test/situations/signed-in.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { transfer } from '../../assessment/actions/transfer.ts'
import { newId } from '../../io/once.ts'
import { removePartner } from '../actions/remove-partner.ts'

const text =
  'Vi har skrivit "länge" på det här & <b>ingenting</b> får försvinna.\n\nInte heller det sista stycket q48713.'
const other = 'Ett annat stycke, också det långt.'
/** A text in a field from which it is copied, in full. */
const inField = (one: string) => `>${renderToStaticMarkup(one)}</textarea>`

/** Every form of an application in which one writes at length. */
const forms = (partner: string): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  change: { problem: text, why_digital: other, 'problem.seen': '1.0123456789abcdef' },
  'sections/change/merge': { merged: 'problem', problem: text },
  reuse: { decision: 'new', why: text, searched: other },
  [`findings/${newId()}`]: { note: text, 'note.seen': 'Det som stod där förut' },
  adoption: { way: 'as_is', replaces: text },
  [`partners/${partner}`]: { tasks: text },
  [`partners/${partner}/budget`]: { 'why.services.2027': text },
  [`partners/${partner}/commitment`]: { position: 'Kommundirektör', basis: text },
  [`partners/${partner}/people`]: { name: 'Ny Person', email: 'ny@example.org', role: 'editor', greeting: text },
  'fields/problem/remarks': { kind: 'question', remark: text },
  messages: { subject: other, text },
  secrecy: { id: newId(), part: 'answer:problem', ground: 'security', reason: text },
  coordination: { whom: newId(), reason: text },
  withdrawal: { reason: text },
  late: { showing: text },
  [`supplements/${newId()}`]: { problem: text, why_digital: other },
})

let base: TestDatabase
let joint: Joint
beforeAll(async () => {
  base = await freshDatabase('seeded')
})
afterAll(() => base.close())

/** What comes of every form when it is sent by its button. */
async function sent(at: Date, person = 'partner-sv') {
  const them = visitors(base, () => at)
  const cookie = await them.as(person)
  const partner = (await joint.now()).partners[0]?.id ?? ''
  return Promise.all(
    Object.entries(forms(partner)).map(async ([form, fields]) => {
      const answer = await them.post(`/sv/my/applications/${joint.id}/${form}`, fields, cookie)
      return { form, fields, ...answer }
    }),
  )
}
/** The forms of whose text nothing was kept and that is not in full on the page that answers. */
const lost = (answers: Awaited<ReturnType<typeof sent>>) =>
  answers.flatMap(({ form, fields, status, text: page }) => {
    const texts = Object.values(fields).filter((value) => value === text || value === other)
    return status === 303 || texts.every((one) => page.includes(inField(one))) ? [] : [`${form} ${status}`]
  })
const kept = (answers: Awaited<ReturnType<typeof sent>>) =>
  answers.flatMap(({ form, status }) => (status === 303 ? [form.replace(/[0-9a-f]{8}-[^/]*/, ':id')] : []))

describe('a form sent by its button after the right has ended loses nothing, and says why', () => {
  test('because the person works for the party no more', async () => {
    joint = await oneUnsigned(base)
    const ends = (on: string) =>
      base.owner.query(`update people.mandate set until_on = ${on} where person_id = $1`, [joint.swedish.id])
    await ends(`'2026-11-21'`)
    const answers = await sent(whileOpen)
    await ends('null')
    expect([lost(answers), kept(answers)]).toEqual([[], []])
    for (const { text: page } of answers) expect(page).toContain('Din rätt kan ha upphört')
    expect(answers[0]?.text).not.toContain('0123456789abcdef')
  })

  test('because the party has left the application', async () => {
    joint = await oneUnsigned(base)
    const { id: partnerId } = await joint.part(joint.swedish)
    await removePartner(hereFor(base, joint.editor, whileOpen), joint.id, { partnerId })
    const answers = await sent(whileOpen)
    expect([lost(answers), kept(answers)]).toEqual([[], []])
  })

  test('because the call has closed', async () => {
    joint = await oneUnsigned(base)
    const answers = await sent(afterClosing, 'coordinator')
    expect(lost(answers)).toEqual([])
    expect(kept(answers)).toEqual(['partners/:id/people', 'fields/problem/remarks', 'secrecy'])
  })

  test('because the case was transferred', async () => {
    joint = await sentApplication(base)
    const officer = hereFor(base, await examplePerson(base.write, 'officer'), afterClosing)
    await transfer(officer, joint.id, { to: 'Esimerkkivirasto', reason: 'Väärä viranomainen.' })
    const answers = await sent(afterClosing, 'coordinator')
    expect(lost(answers)).toEqual([])
    expect(kept(answers)).toEqual(['partners/:id/people', 'fields/problem/remarks', 'secrecy'])
  })
})
