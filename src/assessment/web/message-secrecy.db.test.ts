import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { afterClosing, sentApplication, type Sent } from '../../../test/situations/sent-application.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { newId } from '../../io/once.ts'

let base: TestDatabase
let sent: Sent
beforeAll(async () => {
  base = await freshDatabase('seeded')
  sent = await sentApplication(base)
})
afterAll(() => base.close())

const them = () => visitors(base, () => afterClosing)
const at = (person: string, lang = 'fi') =>
  person === 'officer' ? `/${lang}/desk/cases/${sent.id}/messages` : `/${lang}/my/applications/${sent.id}/messages`
const look = async (person: string, path = at(person)) => them().get(path, await them().as(person))
const write = async (person: string, text: string, more: Readonly<Record<string, string>> = {}) =>
  them().post(at(person), { id: newId(), text, ...more }, await them().as(person))

test('R-P3 a message that its writer marks secret is covered for whose task the case is not, until the authority finds it public', async () => {
  const desk = `/fi/desk/cases/${sent.id}`
  const id = newId()
  const marked = { id, subject: 'Avain q48713', secret: 'yes', ground: 'security' }
  const faulty = await write('partner-sv', 'Koodi q48713', marked)
  expect(faulty.status).toBe(422)
  expect(faulty.text).toContain('Kerro, miksi viesti pitää salata')
  expect(
    (await write('partner-sv', 'Koodi q48713', { ...marked, reason: 'Kuka tahansa pääsisi sisään.' })).status,
  ).toBe(303)
  for (const person of ['coordinator', 'officer']) expect((await look(person)).text).toContain('Koodi q48713')
  for (const path of [`${desk}/messages`, desk]) expect((await look('checker', path)).text).not.toContain('q48713')
  expect((await look('checker', `${desk}/messages`)).text).toContain('sitä on pyydetty pidettäväksi salassa')
  const { rows } = await base.owner.query<{ body: string }>(
    `select subject || body as body from io.mail where about = $1`,
    [sent.id],
  )
  for (const { body } of rows) expect(body).not.toContain('q48713')

  const task = `data-task="decide_secrecy" href="${desk}/secrecy"`
  expect((await look('officer', '/fi/desk')).text).toContain(task)
  expect((await look('partner-sv', `/sv/my/applications/${sent.id}/secrecy`)).text).toContain(
    'Meddelande: Avain q48713',
  )
  const part = `message:${id}`
  const page = await look('officer', `${desk}/secrecy?part=${part}`)
  expect(page.text).toContain('Koodi q48713')
  const digest = /name="digest" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  const decide = async (fields: Readonly<Record<string, string>>) =>
    them().post(`${desk}/secrecy`, { part, digest, reason: 'Laki.', ...fields }, await them().as('officer'))
  expect((await decide({ made: '0', outcome: 'secret', ground: 'security' })).status).toBe(303)
  expect((await look('officer', '/fi/desk')).text).not.toContain(task)
  expect((await look('checker', `${desk}/messages`)).text).not.toContain('q48713')
  expect((await decide({ made: '1', outcome: 'public' })).status).toBe(303)
  expect((await look('checker', `${desk}/messages`)).text).toContain('Koodi q48713')
})

test('R-A9 an addition brings its files: documents of the case, named in it with their hash, as open as it is', async () => {
  const send = async (more: Readonly<Record<string, string>>, ...files: readonly File[]) => {
    const form = new FormData()
    const all = { subject: 'Beslut', text: 'Här är beslutet.', addition: 'yes', ...more }
    for (const [name, value] of Object.entries(all)) form.append(name, value)
    for (const file of files) form.append('files', file)
    return them().send(at('partner-sv', 'sv'), form, await them().as('partner-sv'))
  }
  const decision = new File(['Beslut q48713'], 'beslut.txt')
  const refused = await send({ id: newId() }, decision, new File(['MZ'], 'plan.exe'))
  expect(refused).toMatchObject({ status: 422 })
  expect(refused.text).toContain('plan.exe: ')
  expect(refused.text).toContain('Här är beslutet.')
  const secret = { secret: 'yes', ground: 'security', reason: 'Skada.' }
  const [open, closed] = [newId(), newId()]
  expect((await send({ id: open }, decision)).status).toBe(303)
  expect((await send({ id: closed, ...secret }, new File(['Plan'], 'q48713.txt'))).status).toBe(303)
  const { rows } = await base.owner.query<{ id: string; hash: string; files: { id: string; hash: string }[] }>(
    `select f.id, f.file_hash as hash, m.content->'files' as files from register.document m
     join register.document f on f.case_id = m.case_id and f.kind = 'attachment' and f.id = (m.content->'files'->0->>'id')::uuid
     where m.id = any ($1) order by m.number`,
    [[open, closed]],
  )
  const [first, second] = rows
  expect(rows.map(({ hash, files }) => hash === files[0]?.hash)).toEqual([true, true])
  const fileAt = (person: string, message: string, id = '') => `${at(person)}/${message}/files/${id}`
  expect((await look('coordinator', fileAt('coordinator', open, first?.id))).text).toBe('Beslut q48713')
  for (const person of ['officer', 'checker'])
    expect((await look(person, fileAt('officer', open, first?.id))).status).toBe(200)
  expect((await look('officer', fileAt('officer', closed, second?.id))).status).toBe(200)
  expect((await look('checker', fileAt('officer', closed, second?.id))).status).toBe(404)
  expect((await look('small-sv', fileAt('coordinator', open, first?.id))).status).toBe(404)
  const papers = (await look('checker', `/fi/desk/cases/${sent.id}`)).text
  expect(papers).toContain('beslut.txt')
  expect(papers).not.toContain('q48713.txt')
  expect((await look('officer', `/fi/desk/cases/${sent.id}/secrecy?part=message:${closed}`)).text).toContain(
    'q48713.txt',
  )
})
