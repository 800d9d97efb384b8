import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { afterClosing, sentApplication } from '../../../test/situations/sent-application.ts'
import { examplePerson } from '../../../test/situations/signed-in.ts'
import { supplementAsked } from '../../../test/situations/supplement-asked.ts'
import { askedBy, type Fields } from '../../../test/situations/visitors.ts'
import { whileOpen } from '../../../test/situations/joint-application.ts'
import { remindSupplement } from '../../applications/actions/remind-supplement.ts'
import { findVersion } from '../../applications/reads/version.ts'
import { newId } from '../../io/once.ts'
import { momentOf } from '../../kit/dates.ts'

let base: TestDatabase
let sent: Awaited<ReturnType<typeof sentApplication>>
let now = afterClosing
beforeAll(async () => {
  base = await freshDatabase('seeded')
})
beforeEach(async () => {
  now = whileOpen
  sent = await sentApplication(base)
  now = afterClosing
})
afterAll(() => base.close())

const { them, get, post } = askedBy(
  () => base,
  () => now,
)

const desk = () => `/fi/desk/cases/${sent.id}/supplements`
const asked = async (more: Fields = {}) => {
  const id = newId()
  return { id, ...(await post('officer', desk(), { id, ...supplementAsked, ...more })) }
}
const mine = (id: string, lang = 'sv') => `/${lang}/my/applications/${sent.id}/supplements/${id}`
const version = () => findVersion(base.write, sent.id)
const letters = async (part: string) =>
  (
    await base.owner.query<{ subject: string; body: string }>(
      `select subject, body from io.mail where about = $1 and subject like $2`,
      [sent.id, `%${part}%`],
    )
  ).rows

describe('R-A9 a request to supplement', () => {
  test('is made in two steps, told to every party without its content, and is a task with its own deadline', async () => {
    const chosen = await get('officer', `${desk()}/new?field=problem&field=outcomes&field=nonsense`)
    expect(chosen.text).toContain('name="note.problem"')
    expect(chosen.text).not.toContain('note.nonsense')
    const { id, status } = await asked()
    expect(status).toBe(303)
    const mails = await letters('31.12.2026')
    expect(mails.length).toBeGreaterThan(1)
    for (const { subject, body } of mails) expect(`${subject}${body}`).not.toMatch(/epäselviksi|Mittarit/)
    const { text } = await get('partner-sv', '/sv/my')
    expect(text).toContain(`data-task="answer_supplement" href="${mine(id)}"`)
    expect(text).toContain('31.12.2026 kl.\u00a023.59')
    expect((await get('officer', desk())).text).toContain('Ei vielä avattu: Esimerkkikunta 3')
    await get('partner-sv', mine(id))
    expect((await get('officer', desk())).text).toContain('Avattu 17.12.2026 klo\u00a012.00: Esimerkkikunta 3')
  })

  test('opens its fields and no other, and the answer is a version with everything else as it was sent', async () => {
    const { id } = await asked()
    const before = await version()
    const page = await get('partner-sv', mine(id))
    expect(page.text).toContain('id="problem"')
    expect(page.text).not.toContain('id="title_sv"')
    const fields = { problem: 'Alla sökande.', title_sv: 'Kapat' }
    expect(await post('partner-sv', mine(id), { ...fields, deed: 'save' })).toMatchObject({ status: 303 })
    expect((await version())?.number).toBe(1)
    const kept = await get('coordinator', mine(id, 'fi'))
    expect(kept.text).toContain('Alla sökande.')
    expect(
      await post('coordinator', mine(id, 'fi'), { problem: 'Alla sökande.', outcomes: 'Kö < 7 dagar', deed: 'send' }),
    ).toMatchObject({ status: 303 })
    const after = await version()
    expect(after).toMatchObject({ number: 2, arrivedAt: now, caseId: sent.caseId })
    expect(after?.content).toEqual({
      ...before?.content,
      number: 2,
      answers: { ...before?.content.answers, problem: 'Alla sökande.', outcomes: 'Kö < 7 dagar' },
    })
    expect((await sent.now()).answers).toMatchObject({ problem: 'Alla sökande.' })
    expect(await letters('vastaanotettu')).not.toEqual([])
    const { text } = await get('coordinator', mine(id, 'fi'))
    expect(text).toContain('Se on hakemuksen versio 2')
    expect((await get('coordinator', '/fi/my')).text).not.toContain(id)
  })

  test('that has been answered is a task at the desk until it is read, with what changed and what was left unanswered', async () => {
    const { id } = await asked()
    await post('coordinator', mine(id, 'fi'), { problem: 'Kaikkia.', outcomes: '', deed: 'send' })
    const task = `data-task="read_supplement" href="${desk()}"`
    expect((await get('officer', '/fi/desk')).text).toContain(task)
    const { text } = await get('officer', desk())
    expect(text).toContain('Kaikkia.')
    expect((await get('officer', '/fi/desk')).text).not.toContain(task)
    expect((await get('officer', `/fi/desk/cases/${sent.id}`)).text).toContain('1 vastattu')
  })

  test('that has been answered is read by the assessor beside the version that it made', async () => {
    const { id } = await asked()
    await post('coordinator', mine(id, 'fi'), { problem: 'Kaikkia 1 200 hakijaa.', deed: 'send' })
    const assessor = await examplePerson(base.write, 'assessor-fi')
    const officer = await examplePerson(base.write, 'officer')
    await base.owner.query(`update applications.application set state = 'in_assessment' where id = $1`, [sent.id])
    await base.owner.query(
      `insert into assessment.assignment (application_id, person_id, note, given_by, at) values ($1, $2, '', $3, now())`,
      [sent.id, assessor.id, officer.id],
    )
    await base.owner.query(
      `insert into assessment.conflict (application_id, person_id, declared, note, at) values ($1, $2, 'none', '', now())`,
      [sent.id, assessor.id],
    )
    const { status, text } = await get('assessor-fi', `/fi/assess/${sent.id}`)
    expect(status).toBe(200)
    expect(text).toContain('Hakemusta on täydennetty 17.12.2026 klo\u00a012.00')
    expect(text).toContain('Ketä ongelma koskee?')
  })

  test('left unanswered is shown as such after its last instant, is a task, and can be given more time or be ended', async () => {
    const { id } = await asked()
    now = new Date('2026-12-31T21:59:59.999Z')
    expect(await post('coordinator', mine(id, 'fi'), { problem: 'Ajoissa.', deed: 'save' })).toMatchObject({
      status: 303,
    })
    now = new Date('2026-12-31T22:00:00.000Z')
    const late = await post('coordinator', mine(id, 'fi'), { problem: 'Myöhässä.', deed: 'send' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Myöhässä.') // nothing that was typed is lost
    expect((await version())?.number).toBe(1)
    expect((await get('officer', '/fi/desk')).text).toContain('data-task="lapsed_supplement"')
    expect((await get('officer', desk())).text).toContain('Ei vastattu')
    expect((await post('officer', `${desk()}/${id}/due`, { due: '2.1.2027' })).text).toContain(
      '2.1.2027 ei ole arkipäivä',
    )
    expect(await post('officer', `${desk()}/${id}/due`, { due: '8.1.2027' })).toMatchObject({ status: 303 })
    expect(await letters('8.1.2027')).not.toEqual([])
    expect(await post('coordinator', mine(id, 'fi'), { problem: 'Ehdin.', deed: 'send' })).toMatchObject({
      status: 303,
    })
    expect((await version())?.content.answers.problem).toBe('Ehdin.')
    expect((await post('officer', `${desk()}/${id}/end`)).status).toBe(409)
    const other = await asked({ due: '8.1.2027' })
    expect(await post('officer', `${desk()}/${other.id}/end`)).toMatchObject({ status: 303 })
    expect((await get('coordinator', mine(other.id, 'fi'))).text).toContain('Siihen ei tarvitse vastata')
  })

  test('is reminded of once, two days before it ends', async () => {
    await asked()
    const run = (at: Date) => remindSupplement({ db: base.write, now: at })
    await run(momentOf('2026-12-29', '23:00'))
    const before = (await letters('31.12.2026')).length
    await run(momentOf('2026-12-30', '08:00'))
    const after = (await letters('31.12.2026')).length
    expect(after).toBeGreaterThan(before)
    await run(momentOf('2026-12-30', '09:00'))
    expect((await letters('31.12.2026')).length).toBe(after)
  })

  test('that asks for attachments lets files in, which go with the answer', async () => {
    const { id } = await asked({ field: ['attachments'], 'note.attachments': 'Hankesuunnitelma puuttuu.' })
    const send = async (name: string, bytes: string) => {
      const form = new FormData()
      form.append('files', new File([bytes], name))
      form.append('ids', newId())
      return them().send(`${mine(id)}/attachments`, form, await them().as('partner-sv'))
    }
    expect((await send('plan.exe', 'MZ')).status).toBe(422)
    expect((await send('plan.txt', 'Planen')).status).toBe(303)
    const inParts = async (person: string, file: string, from: number, part: string) => {
      const form = new FormData()
      for (const [name, value] of Object.entries({ from: String(from), size: '6' })) form.append(name, value)
      form.append('part', new Blob([part]), 'delar.txt')
      return them().send(`${mine(id)}/attachments/${file}/parts`, form, await them().as(person))
    }
    const file = newId()
    expect(await inParts('partner-sv', file, 0, 'Pla')).toMatchObject({ status: 200, text: '{"at":3}' })
    expect((await get('partner-sv', `${mine(id)}/attachments/${file}/parts`)).text).toBe('{"at":3}')
    expect((await inParts('small-sv', file, 3, 'nen')).status).toBe(404)
    expect(await inParts('partner-sv', file, 3, 'nen')).toMatchObject({ status: 200, text: '{"is":"attached"}' })
    expect((await get('partner-sv', mine(id))).text).toContain('plan.txt')
    expect(await post('coordinator', mine(id), { deed: 'send' })).toMatchObject({ status: 303 })
    expect((await version())?.content.attachments.map(({ name }) => name)).toEqual(['plan.txt', 'delar.txt'])
    expect((await inParts('partner-sv', newId(), 0, 'Sen')).text).toContain('inte längre öppen')
  })
})
