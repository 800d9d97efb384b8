import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { afterClosing, sentApplication, type Sent } from '../../../test/situations/sent-application.ts'
import { visitors, type Fields } from '../../../test/situations/visitors.ts'
import { whileOpen } from '../../../test/situations/joint-application.ts'
import { partHistoryOf } from '../../applications/reads/part-history.ts'
import { findVersion } from '../../applications/reads/version.ts'
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

const them = () => visitors(base, () => now)
const get = async (person: string, path: string) => them().get(path, await them().as(person))
const post = async (person: string, path: string, fields: Fields) => them().post(path, fields, await them().as(person))
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
