import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { oneUnsigned, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { examplePerson, sessionFor } from '../../test/situations/signed-in.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { Absent, Barred, found } from '../io/absent.ts'
import { newId } from '../io/once.ts'
import type { Actor } from '../people/person.ts'
import { findPerson } from '../people/reads.ts'
import { confirmInvitation } from './actions/confirm-invitation.ts'
import { invite } from './actions/invite.ts'
import { renewInvitation } from './actions/renew-invitation.ts'
import { takeInvitation } from './actions/take-invitation.ts'
import { withdrawInvitation } from './actions/withdraw-invitation.ts'

let it: TestDatabase
let joint: Joint
beforeAll(async () => {
  it = await freshDatabase('seeded')
  joint = await oneUnsigned(it)
})
afterAll(() => it.close())

const as = (who: Actor, at = whileOpen) => hereFor(it, who, at)
const later = (days: number) => new Date(whileOpen.getTime() + days * 86_400_000)

/** Sends an invitation to an invented person for a party; gives its id, the person and the keys of its letters. */
async function invited(by: Actor, of: Actor, email: string, role = 'finance') {
  const keys: string[] = []
  const linkOf = (key: string) => {
    keys.push(key)
    return `https://example.org/${key}`
  }
  const id = newId()
  const entry = { name: 'Uusi Ihminen', email, role, lang: 'sv' }
  const outcome = await invite(as(by), joint.id, { ...entry, id, partnerId: (await joint.part(of)).id, linkOf })
  if (!outcome.ok) throw new Error(outcome.refusal)
  const { rows } = await it.owner.query<{ id: string }>('select id from people.person where email = $1', [email])
  const person = async () => {
    const found = await findPerson(it.write, rows[0]?.id ?? '')
    if (found === undefined) throw new Error('nobody entered')
    return found
  }
  return { id, keys, linkOf, person }
}

test('whom the own signatory invites has the role once the letter is taken, and only the hash of its key is kept', async () => {
  const { keys, person } = await invited(joint.swedish, joint.swedish, 'uusi@example.org')
  const [key = ''] = keys
  expect((await person()).mandates).toEqual([])
  expect(await takeInvitation(as(await person()), key)).toMatchObject({ ok: true, value: { begun: true } })
  expect((await person()).roles).toEqual(['finance'])
  expect((await person()).actingFor?.id).toBe(joint.swedish.actingFor?.id)
  expect(await takeInvitation(as(await person()), key)).toEqual({ ok: false, refusal: 'taken_already' })
  const { rows } = await it.owner.query<{ body: string; to_address: string }>(
    `select body, to_address from io.mail where to_address = 'uusi@example.org'`,
  )
  expect(rows[0]?.body).toContain(`https://example.org/${key}`)
  const kept = await it.owner.query('select * from applications.invitation')
  expect(JSON.stringify(kept.rows)).not.toContain(key)
})

test('two who take the same letter at once begin one role', async () => {
  const { keys, person } = await invited(joint.swedish, joint.swedish, 'kilpa@example.org')
  const who = as(await person())
  const outcomes = await Promise.all([takeInvitation(who, keys[0] ?? ''), takeInvitation(who, keys[0] ?? '')])
  expect(outcomes.filter((one) => one.ok)).toHaveLength(1)
})

test('whom the coordinator invites for another has no role until that organisation confirms it', async () => {
  const { id, keys, person } = await invited(joint.editor, joint.swedish, 'vieras@example.org', 'signatory')
  expect(await takeInvitation(as(await person()), keys[0] ?? '')).toMatchObject({ ok: true, value: { begun: false } })
  expect((await person()).roles).toEqual([])
  await expect(confirmInvitation(as(joint.editor), joint.id, id)).rejects.toThrow(Barred)
  await expect(confirmInvitation(as(joint.signatory), joint.id, id)).rejects.toThrow(Barred)
  const { rows } = await it.owner.query<{ to_name: string }>(
    `select to_name from io.mail where once like 'to-confirm:%'`,
  )
  expect(rows.map((row) => row.to_name)).toContain('Maja Exempel')
  const waits = async () => {
    const them = visitors(it, () => whileOpen)
    return (await them.get('/sv/my', await them.as('partner-sv'))).text.includes('data-task="confirm_people"')
  }
  expect(await waits()).toBe(true)
  expect(await confirmInvitation(as(joint.swedish), joint.id, id)).toMatchObject({ ok: true })
  expect((await person()).roles).toEqual(['signatory'])
  expect(await waits()).toBe(false)
})

test('a letter that another opens, that has expired or was withdrawn opens nothing', async () => {
  const { id, keys, linkOf, person } = await invited(joint.swedish, joint.swedish, 'myohainen@example.org')
  const [first = ''] = keys
  expect(await takeInvitation(as(joint.finnish), first)).toEqual({ ok: false, refusal: 'another_person' })
  expect(await takeInvitation(as(await person(), later(14)), first)).toEqual({ ok: false, refusal: 'expired' })
  await renewInvitation(as(joint.swedish, later(15)), joint.id, { invitationId: id, linkOf })
  await expect(takeInvitation(as(await person(), later(15)), first)).rejects.toThrow(Absent)
  await withdrawInvitation(as(joint.swedish, later(15)), joint.id, id)
  expect(await takeInvitation(as(await person(), later(15)), keys[1] ?? '')).toEqual({
    ok: false,
    refusal: 'withdrawn',
  })
  expect((await person()).mandates).toEqual([])
})

test('a partner invites nobody for another, and who only writes money invites nobody', async () => {
  const before = await it.owner.query('select 1 from applications.invitation')
  await expect(invited(joint.finnish, joint.swedish, 'a@example.org')).rejects.toThrow(Barred)
  await expect(invited(joint.swedish, joint.editor, 'a@example.org')).rejects.toThrow(Barred)
  const after = await it.owner.query('select 1 from applications.invitation')
  expect(after.rowCount).toBe(before.rowCount)
})

test('the pages: what is wrong stays as typed, the letter’s page has a button, nobody else sees whom it is for', async () => {
  const them = visitors(it, () => whileOpen)
  const { id: partnerId } = await joint.part(joint.swedish)
  const at = `/sv/my/applications/${joint.id}/partners/${partnerId}/people`
  const cookie = await them.as('partner-sv')
  const wrong = await them.post(at, { name: 'Nina Ny', email: 'ingen adress', role: 'reader', lang: 'sv' }, cookie)
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('value="Nina Ny"')
  const fields = { name: 'Nina Ny', email: 'nina.ny@example.org', role: 'reader', lang: 'sv' }
  expect((await them.post(at, fields, cookie)).status).toBe(303)
  expect((await them.get(at, cookie)).text).toContain('Nina Ny (nina.ny@example.org)')
  expect((await them.get(at, await them.as('finance'))).text).not.toContain('nina.ny@example.org')
  expect((await them.get(at, await them.as('small-sv'))).status).toBe(404)
  const { rows } = await it.owner.query<{ body: string; id: string }>(
    `select m.body, p.id from io.mail m join people.person p on p.email = m.to_address where p.email = 'nina.ny@example.org'`,
  )
  const link = /\/sv\/invitations\/[\w-]+/.exec(rows[0]?.body ?? '')?.[0] ?? ''
  expect((await them.get(link)).to).toContain('/sv/sign-in')
  const nina = await sessionFor(it.write, rows[0]?.id ?? '')
  expect((await them.get(link, nina)).text).toContain('Ta emot rollen')
  expect((await them.get(link, cookie)).text).not.toContain('Smidiga tillstånd')
  expect(await them.post(link, {}, nina)).toMatchObject({ status: 303, to: `/sv/my/applications/${joint.id}` })
  expect((await them.get(`/sv/my/applications/${joint.id}`, nina)).status).toBe(200)
  expect((await them.get('/sv/invitations/nothing', nina)).status).toBe(404)
})

const linkIn = (body: string): string => /\/sv\/invitations\/[\w-]+/.exec(body)?.[0] ?? ''

test('by the page a letter is renewed with a new link, the old link leads nowhere, and one withdrawn is refused', async () => {
  const { id: partnerId } = await joint.part(joint.swedish)
  const at = `/sv/my/applications/${joint.id}/partners/${partnerId}/people`
  const now = { at: whileOpen }
  const them = visitors(it, () => now.at)
  const cookie = await them.as('partner-sv')
  const fields = { name: 'Olle Obs', email: 'olle.obs@example.org', role: 'editor', lang: 'sv' }
  expect((await them.post(at, fields, cookie)).status).toBe(303)
  const links = async () => {
    const { rows } = await it.owner.query<{ body: string; id: string }>(
      `select m.body, p.id from io.mail m join people.person p on p.email = m.to_address
       where p.email = 'olle.obs@example.org' order by m.id`,
    )
    return rows.map(({ body, id }) => ({ link: linkIn(body), id }))
  }
  const first = found((await links())[0])
  const olle = await sessionFor(it.write, first.id)
  const { rows } = await it.owner.query<{ id: string }>(`select id from applications.invitation where person_id = $1`, [
    first?.id,
  ])
  const change = (deed: string) => them.post(`${at}/${found(rows[0]).id}`, { deed, lang: 'sv' }, cookie)
  now.at = later(10)
  expect((await change('renew')).status).toBe(303)
  const second = found((await links()).find(({ link }) => link !== first.link))
  expect((await them.get(first.link, olle)).status).toBe(404)
  expect((await them.get(second.link, olle)).text).toContain('Ta emot rollen')
  expect((await change('nothing')).status).toBe(404)
  expect((await change('confirm')).status).toBe(409)
  expect((await change('withdraw')).status).toBe(303)
  const gone = await them.post(second.link, {}, olle)
  expect(gone.status).toBe(409)
})

test('who acts for one municipality and takes a role for another comes to the application, and acts for the other', async () => {
  const { keys } = await invited(joint.swedish, joint.swedish, 'small-sv@talko.example', 'editor')
  const them = visitors(it, () => whileOpen)
  const siv = await them.as('small-sv')
  expect((await them.get(`/sv/my/applications/${joint.id}`, siv)).status).toBe(404)
  const taken = await them.post(`/sv/invitations/${found(keys[0])}`, {}, siv)
  expect([taken.status, taken.to]).toEqual([303, `/sv/my/applications/${joint.id}`])
  expect((await them.get(taken.to ?? '', siv)).text).toContain('Exempelkommun 3')
  const { organisation: own } = found(
    (await examplePerson(it.read, 'small-sv')).mandates.find(
      ({ organisation }) => organisation.id !== joint.swedish.actingFor?.id,
    ),
  )
  expect((await them.post('/sv/acting', { organisation: own.id }, siv)).status).toBe(303)
  const lost = await them.get(taken.to ?? '', siv)
  expect(lost.status).toBe(404)
  expect(lost.text).toContain(
    `<a class="btn" href="/sv/acting?back=${encodeURIComponent(taken.to ?? '')}">Byt organisation</a>`,
  )
})
