import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { fieldsOf } from '../../test/situations/form-fields.ts'
import { oneUnsigned, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { visitors, type Fields } from '../../test/situations/visitors.ts'

let base: TestDatabase
let joint: Joint
beforeAll(async () => {
  base = await freshDatabase('seeded')
  joint = await oneUnsigned(base)
})
afterAll(() => base.close())

const house = () => visitors(base, () => whileOpen)
const path = (part: string) => `/fi/my/applications/${joint.id}${part}`
const opened = async (person = 'coordinator', section = 'change') => {
  const { text } = await house().get(path(`/${section}`), await house().as(person))
  return fieldsOf(text, path(`/${section}`))
}
const send = async (to: string, fields: Fields, person = 'coordinator') =>
  house().post(path(to), fields, await house().as(person))
const problem = async () => (await joint.now()).answers.problem
const begin = async (text: string) => {
  expect((await send('/change', { ...(await opened()), problem: text })).status).toBe(303)
}

describe('two people save the same field from the same page', () => {
  test('the second one is shown both texts and a proposal with both changes, and nothing is lost', async () => {
    await begin('Kunta hakee avustusta.')
    const [aino, maja] = [await opened(), await opened('partner-sv')]
    await send('/change', { ...aino, problem: 'Kunta hakee yhdessä avustusta.' })
    const second = await send('/change', { ...maja, problem: 'Pieni kunta hakee avustusta.' }, 'partner-sv')
    expect(second.status).toBe(409)
    expect(second.text).toContain('Joku muu muutti samaa kohtaa')
    expect(second.text).toContain('Nyt tallessa: Aino Esimerkki')
    expect(second.text).toContain('>Pieni kunta hakee yhdessä avustusta.</textarea>')
    expect(await problem()).toBe('Kunta hakee yhdessä avustusta.')
    const merging = fieldsOf(second.text, path('/sections/change/merge'))
    expect((await send('/sections/change/merge', merging, 'partner-sv')).status).toBe(303)
    expect(await problem()).toBe('Pieni kunta hakee yhdessä avustusta.')
  })

  test('who did not touch the field leaves what the other wrote', async () => {
    await begin('Ensin näin.')
    const stale = await opened('partner-sv')
    await send('/change', { ...(await opened()), problem: 'Sitten toisin.' })
    expect((await send('/change', { ...stale, why_digital: 'Uusi syy' }, 'partner-sv')).status).toBe(303)
    expect((await joint.now()).answers).toMatchObject({ problem: 'Sitten toisin.', why_digital: 'Uusi syy' })
  })

  test('a tab of yesterday and a second tab of the same person are told so as well, also by autosave', async () => {
    await begin('Eilen.')
    const yesterday = await opened()
    await begin('Tänään.')
    const seen = yesterday['problem.seen'] ?? ''
    const kept = await send('/answers', { question: 'problem', problem: 'Eilisestä jatkettu.', 'problem.seen': seen })
    expect(kept.status).toBe(409)
    expect(kept.text).toContain('joku muu on muuttanut')
    expect((await send('/change', { ...yesterday, problem: 'Eilisestä jatkettu.' })).status).toBe(409)
    expect(await problem()).toBe('Tänään.')
  })

  test('autosave goes on from what it kept itself', async () => {
    const seen = String((await opened())['problem.seen'])
    const first = await send('/answers', { question: 'problem', problem: 'Yksi', 'problem.seen': seen })
    const { seen: next }: { seen: string } = JSON.parse(first.text)
    const second = await send('/answers', { question: 'problem', problem: 'Yksi kaksi', 'problem.seen': next })
    expect([first.status, second.status]).toEqual([200, 200])
    expect(await problem()).toBe('Yksi kaksi')
  })

  test('choices cannot be merged: one of the two stays', async () => {
    const [aino, maja] = [await opened('coordinator', 'identity'), await opened('partner-sv', 'identity')]
    await send('/identity', { ...aino, ends_on: '30.11.2028' })
    const second = await send('/identity', { ...maja, ends_on: '1.12.2028' }, 'partner-sv')
    expect(second.text).toContain('Kumpi jää')
    const merging = fieldsOf(second.text, path('/sections/identity/merge'))
    await send('/sections/identity/merge', { ...merging, 'keep.ends_on': 'mine' }, 'partner-sv')
    expect((await joint.now()).answers.ends_on).toBe('2028-12-01')
  })

  test('changed once more while one merges, it is merged once more', async () => {
    await begin('A')
    const stale = await opened('partner-sv')
    await begin('A B')
    const second = await send('/change', { ...stale, problem: 'C A' }, 'partner-sv')
    await begin('A B D')
    const merging = fieldsOf(second.text, path('/sections/change/merge'))
    const third = await send('/sections/change/merge', merging, 'partner-sv')
    expect(third.status).toBe(409)
    expect(third.text).toContain('>C A B D</textarea>')
  })

  test('a merged text that is too long comes back with the error at its field', async () => {
    await begin('lyhyt')
    const stale = await opened('partner-sv')
    await begin('lyhyt teksti')
    const second = await send('/change', { ...stale, problem: 'oma' }, 'partner-sv')
    const merging = fieldsOf(second.text, path('/sections/change/merge'))
    const long = 'x'.repeat(30_000)
    const third = await send('/sections/change/merge', { ...merging, problem: long }, 'partner-sv')
    expect(third.status).toBe(422)
    expect(third.text).toContain(`${long}</textarea>`)
    expect(await problem()).toBe('lyhyt teksti')
  })
})
