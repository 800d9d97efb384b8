import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { fieldsOf } from '../../test/situations/form-fields.ts'
import { oneUnsigned, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'
import { visitors, type Fields } from '../../test/situations/visitors.ts'

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

describe('a partner', () => {
  test('is added once from the register, however often the form is sent, and taken out again', async () => {
    const page = await get('coordinator', at('/parties'))
    const organisation = (await examplePerson(base.write, 'small-sv')).actingFor?.id ?? ''
    expect(page.text).toContain(`value="${organisation}"`)
    const fields = { ...fieldsOf(page.text, at('/partners')), organisation }
    const first = await post('coordinator', at('/partners'), fields)
    expect(first.status).toBe(303)
    expect(await post('coordinator', at('/partners'), fields)).toMatchObject({ status: 303, to: first.to })
    expect((await joint.now()).partners).toHaveLength(4)
    expect(await post('coordinator', first.to ?? '', { deed: 'remove' })).toMatchObject({
      status: 303,
      to: at('/parties'),
    })
    expect((await joint.now()).partners).toHaveLength(3)
  })

  test('that was not chosen is asked for at its field', async () => {
    const answer = await post('coordinator', at('/partners'), { id: 'x', organisation: '' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('id="organisation-error"')
  })

  test('cannot be the coordinator taken out', async () => {
    const { id } = await joint.part(joint.editor)
    const answer = await post('coordinator', at(`/partners/${id}`), { deed: 'remove' })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('Hankehallinnoijaa ei voi poistaa')
  })

  test('writes its own tasks and not those of others', async () => {
    const own = await joint.part(joint.swedish)
    const other = await joint.part(joint.finnish)
    expect(
      (await post('partner-sv', at(`/partners/${own.id}`, 'sv'), { tasks: 'Översätter tjänsten', lang: 'sv' })).status,
    ).toBe(303)
    expect((await post('partner-sv', at(`/partners/${other.id}`, 'sv'), { tasks: 'x' })).status).toBe(403)
    expect(await joint.part(joint.swedish)).toMatchObject({ tasks: 'Översätter tjänsten', lang: 'sv' })
  })

  test('that writes too much gets everything back', async () => {
    const { id } = await joint.part(joint.swedish)
    const answer = await post('partner-sv', at(`/partners/${id}`, 'sv'), { tasks: 'å'.repeat(4_001) })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('å'.repeat(4_001))
    expect(answer.text).toContain('id="tasks-error"')
  })
})

describe('money', () => {
  const section = '/budget'
  test('is typed by each party in its own columns alone', async () => {
    const own = await joint.part(joint.swedish)
    const { text } = await get('finance', at(section, 'sv'))
    expect(text).toContain(`action="${at(`/partners/${own.id}/budget`, 'sv')}"`)
    expect([...text.matchAll(/<input class="in money"/g)]).toHaveLength(4) // two cost types in two years
    expect(
      (
        await post('partner-sv', at(`/partners/${(await joint.part(joint.editor)).id}/budget`, 'sv'), {
          'personnel.2027': '1',
        })
      ).status,
    ).toBe(403)
  })

  test('that cannot be read comes back as it was typed, with the error at its cell, and nothing is kept', async () => {
    const own = await joint.part(joint.swedish)
    const answer = await post('finance', at(`/partners/${own.id}/budget`, 'sv'), {
      'personnel.2027': 'tusen',
      'services.2028': '1 200,50',
      own: '-5',
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('value="tusen"')
    expect(answer.text).toContain('value="1 200,50"')
    expect(answer.text).toContain('<a href="#personnel.2027">Personalkostnader, 2027: Ange summan i euro')
    expect(answer.text).toContain('<a href="#own">')
    expect((await joint.part(joint.swedish)).lines).toEqual(own.lines)
  })

  test('is kept to the cent, and the sums are the server’s own', async () => {
    const own = await joint.part(joint.swedish)
    const path = at(`/partners/${own.id}/budget`, 'sv')
    expect((await post('finance', path, { 'personnel.2027': '100 000,01', own: '15000,01' })).status).toBe(303)
    expect(await joint.part(joint.swedish)).toMatchObject({
      ownCents: 15_000_01,
      lines: [{ costType: 'personnel', year: 2027, cents: 100_000_01 }],
    })
    expect((await get('finance', at(section, 'sv'))).text).toContain('300\u00a0000,01')
  })
})
