import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor, officerOfAnother } from '../../test/situations/calls.ts'
import { doorsAt } from '../../test/situations/decision-doors.ts'
import { oneUnsigned, signed, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'
import { invite } from '../applications/actions/invite.ts'
import { submit } from '../applications/actions/submit.ts'
import { followCall } from '../calls/actions/follow-call.ts'
import { newId } from '../io/once.ts'
import type { Actor } from '../people/person.ts'

const invited = 'Kutsuttu q48713'
const follower = 'q48713@example.org'

let it: TestDatabase
let doors: ReturnType<typeof doorsAt>
let joint: Joint
let own: Actor
let other: Actor
beforeAll(async () => {
  it = await freshDatabase('seeded')
  doors = doorsAt(it, () => whileOpen)
  joint = await oneUnsigned(it)
  own = await examplePerson(it.read, 'registrar')
  other = await officerOfAnother(it)
  const entry = { name: invited, email: 'kutsuttu@example.org', role: 'finance', lang: 'fi' }
  const { id: partnerId } = await joint.part(joint.swedish)
  await invite(hereFor(it, joint.swedish, whileOpen), joint.id, {
    ...entry,
    id: newId(),
    partnerId,
    linkOf: (key) => `https://example.org/${key}`,
  })
  const asked = { callId: joint.call.id, address: follower, lang: 'fi' as const }
  await followCall({ db: it.write, now: whileOpen, origin: 'https://example.org', example: true }, asked)
})
afterAll(() => it.close())

type Mail = { readonly id: string; readonly subject: string; readonly to_name: string }
const lettersAbout = async (about: string) =>
  (await it.owner.query<Mail>('select id, subject, to_name from io.mail where about = $1 order by at, id', [about]))
    .rows

const doorsOf = ['/desk/mail', '/desk/mail?q=Lupa-asiat', '/desk/mail?q=q48713', '/desk/mail?as=csv&table=letters']

/** What a person is given of some letters: in the list, the search, the file, and letter by letter. */
async function givenOf(who: Actor, letters: readonly Mail[]): Promise<readonly string[]> {
  const given: string[] = []
  for (const path of doorsOf) {
    const { html } = await doors.get(who, `/fi${path}`)
    const words = [...letters.map(({ id }) => id), joint.call.slug, 'Lupa-asiat sujuviksi', invited, follower]
    given.push(...words.filter((word) => html.replaceAll('value="q48713"', '').includes(word)))
  }
  for (const { id } of letters)
    if ((await doors.get(who, `/fi/desk/mail/${id}`)).status === 200) given.push(`letter ${id}`)
  return given
}

test('of a draft, its invitations and its commitments no letter is read at the desk, nor any to who follows a call', async () => {
  const letters = [...(await lettersAbout(joint.id)), ...(await lettersAbout(joint.call.id))]
  expect(letters.map(({ subject }) => subject.split(':')[0])).toEqual(
    expect.arrayContaining(['Kutsu osatoteuttajaksi', 'Osatoteuttaja on sitoutunut']),
  )
  expect(letters.map(({ to_name }) => to_name)).toEqual(expect.arrayContaining([invited, follower]))
  expect(await givenOf(own, letters)).toEqual([])
  expect(await givenOf(other, letters)).toEqual([])
})

test('the letters of a received application are read by its own authority alone, those from before it still by nobody', async () => {
  const before = await lettersAbout(joint.id)
  await signed(it, joint, joint.swedish)
  expect(await submit(hereFor(it, joint.signatory, whileOpen), joint.id)).toMatchObject({ ok: true })
  const known = new Set(before.map(({ id }) => id))
  const after = (await lettersAbout(joint.id)).filter(({ id }) => !known.has(id))
  const receipts = after.filter(({ subject }) => subject.startsWith('Hakemus on vastaanotettu'))
  expect(receipts.length).toBeGreaterThan(0)
  for (const { id } of receipts) {
    expect((await doors.get(own, `/fi/desk/mail/${id}`)).html).toContain('Lupa-asiat sujuviksi')
    expect((await doors.get(own, '/fi/desk/mail')).html).toContain(id)
    expect((await doors.get(other, `/fi/desk/mail/${id}`)).status).toBe(404)
    expect((await doors.get(other, '/fi/desk/mail?as=csv&table=letters')).html).not.toContain('vastaanotettu')
  }
  const file = (await doors.get(own, '/fi/desk/mail?as=csv&table=letters')).html.trimEnd().split('\r\n')
  expect(file.slice(1).filter((line) => !/esimerkki/.test(line))).toEqual([])
  for (const { id } of before) expect((await doors.get(own, `/fi/desk/mail/${id}`)).status).toBe(404)
})

test('an example registrar reads no letter of a real case, and is told only that one could not leave', async () => {
  const [letter] = (await lettersAbout(joint.id)).filter(({ subject }) => subject.startsWith('Hakemus on vastaan'))
  await it.owner.query(`update io.mail set example = false, fault = 'refused' where id = $1`, [letter?.id])
  expect((await doors.get(own, `/fi/desk/mail/${letter?.id}`)).status).toBe(404)
  expect((await doors.get(own, '/fi/desk/mail')).html).toContain('joita ei lueta täällä: 1.')
})

test('in an example environment, where no letter leaves, each reads the letters to oneself and goes where an invitation leads', async () => {
  const { id: partnerId } = await joint.part(joint.swedish)
  await invite(hereFor(it, joint.swedish, whileOpen), joint.id, {
    name: 'Siv Ensam',
    email: 'SMALL-SV@talko.example',
    role: 'finance',
    lang: 'sv',
    id: newId(),
    partnerId,
    linkOf: (key) => `http://localhost:3000/sv/invitations/${key}`,
  })
  const siv = await examplePerson(it.read, 'small-sv')
  const { html } = await doors.get(siv, '/sv/letters')
  expect(html).toContain('small-sv@talko.example')
  expect(html).toMatch(/<a href="\/sv\/invitations\/[\w-]+">/)
  expect((await doors.get(own, '/sv/letters')).html).not.toContain('/sv/invitations/')
})
