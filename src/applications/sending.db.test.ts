import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { allSigned, alone, oneUnsigned, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'
import { visitors, type Fields } from '../../test/situations/visitors.ts'
import { newId } from '../io/once.ts'
import { saveAnswers } from './actions/save-answers.ts'
import { savePartner } from './actions/save-partner.ts'
import { submit } from './actions/submit.ts'
import { writeToAuthority } from './actions/write-to-authority.ts'
import { longestTasks } from './partner.ts'
import { findVersion } from './reads/version.ts'
import { findWorkspace } from './reads/workspace.ts'

let base: TestDatabase
let joint: Joint
beforeAll(async () => {
  base = await freshDatabase('seeded')
  joint = await oneUnsigned(base)
})
afterAll(() => base.close())

const house = () => visitors(base, () => whileOpen)
const at = (part = '', lang = 'fi', id = joint.id) => `/${lang}/my/applications/${id}${part}`
const get = async (person: string, path: string) => {
  const them = house()
  return them.get(path, await them.as(person))
}
const post = async (person: string, path: string, fields: Fields) => {
  const them = house()
  return them.post(path, fields, await them.as(person))
}

test('a draft shows each the one way on: to what that person can still write, and nothing where the rest is up to others', async () => {
  const draft = await oneUnsigned(base, joint.call)
  const way = async (person: string, lang = 'fi') =>
    /class="btn" href="[^"]*\/([\w#]+)">([^<]*)/.exec((await get(person, at('', lang, draft.id))).text)?.slice(1)
  expect(await way('coordinator')).toBeUndefined() // a commitment of another party
  await saveAnswers(hereFor(base, draft.editor, whileOpen), draft.id, { answers: { problem: '' } })
  expect(await way('coordinator')).toEqual(['change#problem', 'Jatka: Muutos'])
  expect(await way('partner-sv', 'sv')).toEqual(['commitment', 'Fortsätt: Parter'])
  expect(await way('finance', 'sv')).toBeUndefined()
})

describe('sending', () => {
  test('asks once, gives a receipt with number, second and hash, and keeps the version for everybody who takes part', async () => {
    const ready = await allSigned(base, joint.call)
    const page = await get('signatory', at('/submission', 'fi', ready.id))
    expect(page.text).toContain('Lähetä käsiteltäväksi')
    const sent = await post('signatory', at('/submission', 'fi', ready.id), {})
    expect(sent).toMatchObject({ status: 303, to: at('/versions/1', 'fi', ready.id) })
    const receipt = await get('signatory', sent.to ?? '')
    expect(receipt.text).toMatch(/XM\/\d+\/2026/)
    expect(receipt.text).toContain('22.11.2026 klo\u00a012.00.00')
    expect(receipt.text).toMatch(/<code>[0-9a-f]{64}<\/code>/)
    expect(receipt.text).toContain('Lupa-asiat sujuviksi')
    expect((await get('partner-sv', at('/versions/1', 'sv', ready.id))).status).toBe(200)
    expect((await get('small-sv', at('/versions/1', 'sv', ready.id))).status).toBe(404)
    expect((await get('signatory', at('/versions/2', 'fi', ready.id))).status).toBe(404)
  })

  test('is for the signatory of the coordinator: an editor reads who sends, and is barred', async () => {
    const ready = await allSigned(base, joint.call)
    const page = await get('coordinator', at('/submission', 'fi', ready.id))
    expect(page.text).toContain('Hakemuksen lähettää hankehallinnoijan (Esimerkkikunta 1) allekirjoittaja.')
    expect((await post('coordinator', at('/submission', 'fi', ready.id), {})).status).toBe(403)
  })

  test('comes before writing to the authority, and before that nothing longer than its field is kept', async () => {
    const editor = hereFor(base, joint.editor, whileOpen)
    const message = { id: newId(), kind: 'message' as const, draft: { subject: 'Kysymys', text: 'Milloin?' } }
    expect(await writeToAuthority(editor, joint.id, message)).toMatchObject({ refusal: 'not_received' })
    const { id: partnerId } = await joint.part(joint.editor)
    const tasks = 'x'.repeat(longestTasks + 1)
    expect(await savePartner(editor, joint.id, { partnerId, tasks })).toMatchObject({ refusal: 'tasks_too_long' })
  })

  test('of something incomplete is refused beside what is missing, as links', async () => {
    const answer = await post('signatory', at('/submission'), {})
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('jonkin osatoteuttajan sitoumus puuttuu')
    expect(answer.text).toContain(`href="${at(`/partners/${(await joint.part(joint.swedish)).id}/commitment`)}"`)
  })

  test('R-A4 of a municipality alone is refused in a joint call with the reason, that of a joint authority is received', async () => {
    const one = await alone(base, joint.call, joint.editor)
    const its = await alone(base, joint.call, await examplePerson(base.write, 'joint'))
    const refused = await post('signatory', at('/submission', 'fi', one), {})
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Haku on vain yhteishankkeille.')
    expect(await findVersion(base.read, one)).toBeUndefined()
    const received = { status: 303, to: at('/versions/1', 'fi', its) }
    expect(await post('joint', at('/submission', 'fi', its), {})).toMatchObject(received)
  })

  test('can be taken back, and edits after it are said not to be sent', async () => {
    const ready = await allSigned(base, joint.call)
    await post('signatory', at('/submission', 'fi', ready.id), {})
    await post('coordinator', at('/answers', 'fi', ready.id), { question: 'acronym', acronym: 'LUPA' })
    expect((await get('coordinator', at('', 'fi', ready.id))).text).toContain('Muutokset eivät ole mukana')
    expect((await get('signatory', at('/withdrawal', 'fi', ready.id))).text).toContain('eikä peruutusta voi perua')
    expect((await post('signatory', at('/withdrawal', 'fi', ready.id), {})).status).toBe(303)
    expect((await get('coordinator', at('', 'fi', ready.id))).text).toContain('Hakemus on peruutettu 22.11.2026')
    expect((await post('signatory', at('/withdrawal', 'fi', ready.id), {})).status).toBe(409)
  })
})

test('R-A4 is for municipalities whoever else takes part: a party of a kind that the call does not take, or does not pay, keeps the application from being sent', async () => {
  const joint = await allSigned(base)
  const told = async (partnerKinds: readonly object[]) => {
    const rows = JSON.stringify(partnerKinds)
    await base.owner.query('update calls.call set partner_kinds = $2 where id = $1', [joint.call.id, rows])
    const { lacks } = await findWorkspace(base.read, { who: joint.editor, id: joint.id, now: whileOpen })
    return [lacks.map(({ what }) => what), (await submit(hereFor(base, joint.signatory, whileOpen), joint.id)).ok]
  }
  await base.owner.query(`update people.organisation set kind = 'company' where id = $1`, [joint.swedish.actingFor?.id])
  expect(await told([{ kind: 'association', paid: true }])).toEqual([['not_a_partner'], false])
  expect(await told([{ kind: 'company', paid: false }])).toEqual([['party_unpaid'], false])
  expect(await told([{ kind: 'company', paid: true }])).toEqual([[], true])
})
