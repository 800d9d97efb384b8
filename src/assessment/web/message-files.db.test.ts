import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { fieldsOf } from '../../../test/situations/form-fields.ts'
import { afterClosing, sentApplication } from '../../../test/situations/sent-application.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { newId } from '../../io/once.ts'

let base: TestDatabase
let sent: Awaited<ReturnType<typeof sentApplication>>
beforeAll(async () => {
  base = await freshDatabase('seeded')
})
beforeEach(async () => {
  sent = await sentApplication(base)
})
afterAll(() => base.close())

const them = () => visitors(base, () => afterClosing)
const pathOf = (person: string) =>
  person === 'officer' ? `/fi/desk/cases/${sent.id}/messages` : `/fi/my/applications/${sent.id}/messages`
const look = async (person: string, path = pathOf(person)) => them().get(path, await them().as(person))
const write = async (person: string, fields: Readonly<Record<string, string | readonly string[]>>) =>
  them().post(
    pathOf(person),
    { id: newId(), subject: 'Lisätieto', text: 'Ks. liite', ...fields },
    await them().as(person),
  )

const whole = 'Lautakunnan ote: ensimmainen ja toinen puoli'
const [first, rest] = [whole.slice(0, 20), whole.slice(20)]
const partsAt = (person: string, id: string) => `${pathOf(person)}/files/${id}/parts`
async function send(
  person: string,
  id: string,
  { text, from, name = 'ote.txt' }: { text: string; from: number; name?: string },
) {
  const body = new FormData()
  body.append('from', String(from))
  body.append('size', String(whole.length))
  body.append('part', new Blob([text]), name)
  const { status, text: said } = await them().send(partsAt(person, id), body, await them().as(person))
  return { status, said: said.startsWith('{') ? JSON.parse(said) : '' }
}
const entered = async () =>
  (
    await base.owner.query<{ kind: string; title: string }>(
      `select kind, title from register.document where case_id = $1 and kind in ('message', 'attachment') order by number`,
      [sent.caseId],
    )
  ).rows

describe('a file of a message', () => {
  test.each(['coordinator', 'officer'])(
    'goes on from where it was, waits, and goes with it once (%s)',
    async (person) => {
      const before = await entered()
      const id = newId()
      expect(await send(person, id, { text: first, from: 0 })).toEqual({ status: 200, said: { at: 20 } })
      expect((await look(person, partsAt(person, id))).text).toBe('{"at":20}')
      expect(await send(person, id, { text: rest, from: 20 })).toEqual({ status: 200, said: { is: 'attached' } })
      const waiting = `${id} ote.txt`
      const back = await write(person, { subject: ' ', waiting })
      expect([back.status, fieldsOf(back.text, pathOf(person)).waiting]).toEqual([422, [waiting]])
      expect(await entered()).toEqual(before)

      const fields = { ...fieldsOf(back.text, pathOf(person)), subject: 'Lisätieto', waiting: [waiting, waiting] }
      for (let twice = 0; twice < 2; twice += 1) expect((await write(person, fields)).status).toBe(303)
      const added = [
        { kind: 'message', title: 'Lisätieto' },
        { kind: 'attachment', title: 'ote.txt' },
      ]
      expect(await entered()).toEqual([...before, ...added])
      expect((await look(person, partsAt(person, id))).text).toBe('{"at":0}')
    },
  )

  test('that came with one that cannot be sent waits for the next try, also without scripts', async () => {
    const body = new FormData()
    for (const [name, value] of Object.entries({ id: newId(), subject: '', text: 'Ks. liite' }))
      body.append(name, value)
    body.append('files', new Blob([whole]), 'ote.txt')
    body.append('files', new Blob(['<p>']), 'sivu.html')
    const back = await them().send(pathOf('coordinator'), body, await them().as('coordinator'))
    expect(back.status).toBe(422)
    expect(back.text).toContain('sivu.html: Tätä tiedostomuotoa ei voi liittää')
    const { waiting } = fieldsOf(back.text, pathOf('coordinator'))
    expect(waiting).toEqual([expect.stringMatching(/ ote\.txt$/)])
    expect((await write('coordinator', { waiting: waiting ?? [] })).status).toBe(303)
    expect((await look('partner-fi')).text).toContain('ote.txt')
  })

  test('is its sender’s own, is refused where it cannot go, and says where it waited too long', async () => {
    const id = newId()
    const page = { text: whole, from: 0, name: 'sivu.html' }
    expect(await send('coordinator', id, page)).toMatchObject({
      status: 422,
      said: { text: expect.stringContaining('muoto') },
    })
    await send('coordinator', id, { text: whole, from: 0 })
    const before = await entered()
    for (const person of ['partner-fi', 'officer']) {
      const taken = await write(person, { waiting: `${id} ote.txt` })
      expect([taken.status, taken.text.includes('ote.txt: Tiedosto ei ole enää palvelussa')]).toEqual([422, true])
    }
    expect((await send('small-sv', id, { text: whole, from: 0 })).status).toBe(404)
    expect((await send('assessor-fi', id, { text: whole, from: 0 })).status).toBe(404)
    expect(await entered()).toEqual(before)
  })
})
