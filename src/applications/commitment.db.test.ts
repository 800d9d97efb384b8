import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { fieldsOf } from '../../test/situations/form-fields.ts'
import { oneUnsigned, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { visitors, type Fields } from '../../test/situations/visitors.ts'
import { commit } from './actions/commit.ts'
import { saveAnswers } from './actions/save-answers.ts'

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

describe('a commitment', () => {
  const path = async (who = joint.swedish, lang = 'sv') =>
    at(`/partners/${(await joint.part(who)).id}/commitment`, lang)

  test('is read in the language of the signatory: tasks, money, the words', async () => {
    const own = await joint.part(joint.swedish)
    await post('partner-sv', at(`/partners/${own.id}`, 'sv'), { tasks: 'Översätter tjänsten', lang: 'sv' })
    await post('finance', at(`/partners/${own.id}/budget`, 'sv'), { 'personnel.2027': '100 000,01', own: '15000,01' })
    const { text } = await get('partner-sv', await path())
    expect(text).toContain('Översätter tjänsten')
    expect(text).toContain('100\u00a0000,01\u00a0€')
    expect(text).toContain('ingår ett samarbetsavtal med projektadministratören (Exempelkommun 1)')
  })

  test('without a position is not given, and what was typed stays', async () => {
    const fields = fieldsOf((await get('partner-sv', await path())).text, await path())
    const answer = await post('partner-sv', await path(), { ...fields, position: ' ', basis: 'Stadgan 25 §' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('id="position-error"')
    expect(answer.text).toContain('value="Stadgan 25 §"')
  })

  test('to something that has changed meanwhile is refused, and shows what it is now', async () => {
    const fields = fieldsOf((await get('partner-sv', await path())).text, await path())
    const own = await joint.part(joint.swedish)
    await post('coordinator', at(`/partners/${own.id}`), { tasks: 'Översätter och prövar tjänsten' })
    const answer = await post('partner-sv', await path(), { ...fields, position: 'Kommundirektör' })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('Översätter och prövar tjänsten')
    expect((await joint.part(joint.swedish)).commitment).toBeNull()
  })

  test('is given by the signatory of that partner and by nobody else', async () => {
    const fields = {
      ...fieldsOf((await get('partner-sv', await path())).text, await path()),
      position: 'Kommundirektör',
    }
    expect((await post('coordinator', await path(), fields)).status).toBe(403)
    expect((await post('finance', await path(), fields)).status).toBe(403)
    expect(await post('partner-sv', await path(), fields)).toMatchObject({ status: 303, to: await path() })
    expect((await get('partner-sv', await path())).text).toContain(
      'Åtagandet gäller. Det gavs av Maja Exempel, Kommundirektör',
    )
  })

  test('says what changed since it was given', async () => {
    const own = await joint.part(joint.swedish)
    await post('finance', at(`/partners/${own.id}/budget`, 'sv'), { 'personnel.2027': '90 000', own: '15000,01' })
    const { text } = await get('partner-sv', await path())
    expect(text).toContain('Efter det förra åtagandet har detta ändrats: kostnaderna.')
    expect(text).toContain('<form')
  })
})

test('the words that were read stay with the commitment in their language, whatever the application is called later', async () => {
  const read = async (lang: 'fi' | 'sv' | 'en') => {
    const joint = await oneUnsigned(base)
    const { id: partnerId, digest } = await joint.part(joint.swedish)
    await commit(hereFor(base, joint.swedish, whileOpen), joint.id, {
      partnerId,
      digest,
      position: 'Kommundirektör',
      basis: '',
      lang,
    })
    await saveAnswers(hereFor(base, joint.editor, whileOpen), joint.id, {
      answers: { title_fi: 'Toinen nimi', title_sv: 'Annat namn' },
    })
    const { commitment } = await joint.part(joint.swedish)
    return commitment?.statement
  }
  expect((await read('sv'))?.text).toMatch(/^Exempelkommun 3 deltar i projektet ”Smidiga tillstånd”.*15\s000/)
  expect(await read('fi')).toMatchObject({ lang: 'fi', text: expect.stringContaining('”Lupa-asiat sujuviksi”') })
  expect((await read('en'))?.text).toContain('takes part in the project “Lupa-asiat sujuviksi”')
})
