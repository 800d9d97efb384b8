import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { afterClosing, sentApplication, type Sent } from '../../../test/situations/sent-application.ts'
import { askedBy, type Fields } from '../../../test/situations/visitors.ts'
import { whileOpen } from '../../../test/situations/joint-application.ts'
import { partHistoryOf } from '../../applications/reads/part-history.ts'
import { findVersion } from '../../applications/reads/version.ts'
import { found } from '../../io/absent.ts'
import { newId } from '../../io/once.ts'

let base: TestDatabase
let sent: Sent
let now = whileOpen
beforeAll(async () => {
  base = await freshDatabase('seeded')
  sent = await sentApplication(base)
  now = afterClosing
})
afterAll(() => base.close())

const { get, post } = askedBy(
  () => base,
  () => now,
)
const version = () => findVersion(base.write, sent.id)
const desk = () => `/fi/desk/cases/${sent.id}/supplements`
const mine = (id: string, lang = 'fi') => `/${lang}/my/applications/${sent.id}/supplements/${id}`

async function asked(field: string): Promise<string> {
  const id = newId()
  const fields = { id, field, [`note.${field}`]: 'Tämä puuttuu.', reason: 'Jäi epäselväksi.', due: '31.12.2026' }
  expect(await post('officer', desk(), fields)).toMatchObject({ status: 303 })
  return id
}

describe('R-A9 a request to supplement the reuse check', () => {
  test('opens one text of it, which the coordinator writes and the others read, and it is in the next version and its history', async () => {
    expect((await get('officer', desk())).text).toContain('value="reuse:searched"')
    const chosen = await get('officer', `${desk()}/new?field=reuse%3Asearched&field=finding%3A${newId()}`)
    expect(chosen.text).toContain('Mitä puuttuu: Onko tämä jo tehty: Mistä etsittiin')
    expect(chosen.text).toContain('lupa, rakennusvalvonta') // what stands there now
    expect(chosen.text).not.toContain('note.finding')
    const id = await asked('reuse:searched')
    const before = await version()
    const partner = await get('partner-sv', mine(id, 'sv'))
    expect(partner.text).not.toContain('name="reuse:searched"')
    expect(partner.text).toContain('Den här punkten kompletteras av')
    const barred = { question: 'reuse:searched', 'reuse:searched': 'Partnern' }
    expect((await post('partner-sv', `${mine(id, 'sv')}/answers`, barred)).status).toBe(403)
    const text = { 'reuse:searched': 'lupa, rakennusvalvonta, Kunnan 9 luettelo', 'reuse:why': 'Kapat' }
    const kept = await post('coordinator', `${mine(id)}/answers`, { question: 'reuse:searched', ...text })
    expect(kept).toMatchObject({ status: 200 })
    expect((await get('partner-sv', mine(id, 'sv'))).text).toContain('Kunnan 9 luettelo')
    expect(await post('coordinator', mine(id), { ...text, deed: 'send' })).toMatchObject({ status: 303 })
    const reuse = { ...before?.content.reuse, searched: text['reuse:searched'] }
    expect((await version())?.content).toEqual({ ...before?.content, number: 2, reuse })
    expect((await sent.now()).reuse).toEqual(reuse)
    const [newest] = await partHistoryOf(base.write, sent.id, 'reuse:searched', { limit: 1 })
    expect(newest?.value).toBe(text['reuse:searched'])
    expect((await get('officer', desk())).text).toContain('<ins>') // what was added, marked in the text
  })
})

describe('R-A9 a request to supplement the costs of a party', () => {
  const costs = { 'personnel.2027': '70 000', 'services.2028': '20 000', own: '15 000' }
  const digestIn = (text: string) => /name="digest" value="([^"]+)"/.exec(text)?.[1] ?? ''

  test('opens them for that party alone, whose signatory commits anew before the coordinator sends the answer', async () => {
    const party = await sent.part(sent.swedish)
    const field = `costs:${party.id}`
    const before = found(await version())
    const id = await asked(field)
    expect((await get('finance', '/sv/my')).text).toContain(`data-task="answer_supplement" href="${mine(id, 'sv')}"`)
    const lead = await get('coordinator', mine(id))
    expect(lead.text).toContain('Tätä kohtaa täydentää Esimerkkikunta 3')
    expect(lead.text).not.toContain('name="personnel.2027"')
    expect((await post('coordinator', `${mine(id)}/costs`, costs)).status).toBe(409)
    expect((await post('small-sv', `${mine(id)}/costs`, costs)).status).toBe(404)
    expect((await post('finance', `${mine(id, 'sv')}/costs`, { ...costs, own: 'mycket' })).status).toBe(422)

    const more = { ...costs, 'personnel.2027': '900 000', own: '200 000' }
    expect(await post('finance', `${mine(id, 'sv')}/costs`, more)).toMatchObject({ status: 303 })
    const greedy = (await post('coordinator', mine(id), { deed: 'send' })).text
    for (const part of ['kustannukset eivät käy sellaisinaan', 'suurempi kuin lähetetyssä hakemuksessa'])
      expect(greedy).toContain(part)
    const typed = await post('finance', `${mine(id, 'sv')}/answers`, { question: field, ...costs })
    expect(typed).toMatchObject({ status: 200 })
    const become = async (kind: string, partnerKinds: readonly object[] | null) => {
      const its = [sent.swedish.actingFor?.id, kind]
      await base.owner.query('update people.organisation set kind = $2 where id = $1', its)
      const rows = partnerKinds === null ? null : JSON.stringify(partnerKinds)
      await base.owner.query('update calls.call set partner_kinds = $1', [rows])
    }
    await become('company', [{ kind: 'company', paid: false }])
    const unpaid = await post('coordinator', mine(id), { deed: 'send' })
    for (const part of ['kustannukset eivät käy sellaisinaan', 'tällainen osapuoli ei saa avustusta'])
      expect(unpaid.text).toContain(part)
    await become('municipality', null)
    const early = await post('coordinator', mine(id), { deed: 'send' })
    expect(early).toMatchObject({ status: 409 })
    expect(early.text).toContain('kaikki eivät ole vielä sitoutuneet uudelleen')
    expect((await version())?.number).toBe(before.number)

    const digest = digestIn((await get('partner-sv', mine(id, 'sv'))).text)
    const commitment = { digest, position: 'Kommundirektör', basis: '' }
    const commit = (person: string, change: Fields = {}) =>
      post(person, `${mine(id, 'sv')}/commitment`, { ...commitment, ...change })
    expect((await commit('finance')).status).toBe(403)
    expect((await commit('partner-sv', { position: ' ' })).status).toBe(422)
    expect((await commit('partner-sv', { digest: 'old' })).status).toBe(409)
    const twice = await Promise.all([commit('partner-sv'), commit('partner-sv')])
    expect(twice.map(({ status }) => status)).toEqual([303, 303])
    const given = 'select from applications.supplement_commitment where supplement_id = $1'
    expect((await base.owner.query(given, [id])).rowCount).toBe(1)
    const words = /Exempelkommun 3 deltar i projektet ”Smidiga tillstånd”.*15\s000/
    expect((await get('coordinator', mine(id))).text).toMatch(new RegExp(`<q lang="sv">${words.source}`))

    expect(await post('coordinator', mine(id), { deed: 'send' })).toMatchObject({ status: 303 })
    const after = await version()
    expect(after).toMatchObject({ totalCents: 290_000_00, soughtCents: 245_000_00 })
    const lines = [
      { costType: 'personnel', year: 2027, cents: 70_000_00 },
      { costType: 'services', year: 2028, cents: 20_000_00 },
    ]
    const { name } = sent.swedish
    const anew = { lines, commitment: { by: name, position: 'Kommundirektör', at: now.toISOString() } }
    const partners = before.content.partners.map((one) => (one.partnerId === party.id ? { ...one, ...anew } : one))
    const sums = { totalCents: 290_000_00, soughtCents: 245_000_00 }
    expect(after?.content).toEqual({ ...before.content, ...sums, number: before.number + 1, partners })
    const statement = { text: expect.stringMatching(words), lang: 'sv' }
    expect(await sent.part(sent.swedish)).toMatchObject({ lines, commitment: { promised: { lines }, statement } })
    const [newest] = await partHistoryOf(base.write, sent.id, field, { limit: 1 })
    expect(newest?.value).toMatchObject({ lines })
    for (const person of ['officer', 'checker']) expect((await get(person, desk())).text).toContain('Muuttuneet summat')
    const secret = { part: field, ground: 'public_business', reason: 'Hinnat.' }
    expect(await post('partner-sv', `/sv/my/applications/${sent.id}/secrecy`, secret)).toMatchObject({ status: 303 })
    expect((await get('officer', desk())).text).toContain('Muuttuneet summat')
    expect((await get('checker', desk())).text).not.toContain('Muuttuneet summat')
  })
})
