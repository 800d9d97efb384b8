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

describe('two people write the rows of one question at once', () => {
  const cells = ['goal', 'indicator', 'baseline', 'target', 'date', 'source']
  const row = (place: number, given: Fields): Fields =>
    Object.fromEntries(cells.map((cell) => [`goals.${place}.${cell}`, given[cell] ?? '']))
  const goals = async () => {
    const { answers } = await joint.now()
    return Array.isArray(answers.goals) ? answers.goals : []
  }
  const names = async () => (await goals()).map((one) => (typeof one === 'object' ? one.goal : one))
  const page = async (person = 'coordinator') => opened(person, 'goals')
  const start = async (...rows: readonly Fields[]) => {
    await base.owner.query(`delete from applications.answer where application_id = $1 and question_key = 'goals'`, [
      joint.id,
    ])
    const fields = { ...(await page()), 'goals.rows': String(rows.length), ...Object.assign({}, ...rows) }
    expect((await send('/goals', fields)).status).toBe(303)
  }
  /** As auto-save sends the rows that a page shows, with what was typed; the page goes on from what it is told. */
  const autosaved = async (from: Fields, typed: Fields, person = 'coordinator') => {
    const sent = Object.fromEntries(Object.entries({ ...from, ...typed }).filter(([name]) => name.startsWith('goals.')))
    const { status, text } = await send('/answers', { ...sent, question: 'goals' }, person)
    const told: { seen?: string } = JSON.parse(text)
    return { status, page: { ...from, ...typed, 'goals.seen': told.seen ?? '' } }
  }
  const fast = { goal: 'Nopea lupa', target: '20 pv' }
  const paper = { goal: 'Vähemmän paperia', target: '5 %' }

  test('in different rows, and both stand, without anybody being asked', async () => {
    await start(row(0, fast), row(1, paper))
    const [aino, maja] = [await page(), await page('partner-sv')]
    expect((await send('/goals', { ...aino, 'goals.0.target': '10 pv' })).status).toBe(303)
    expect((await send('/goals', { ...maja, 'goals.1.goal': 'Ei paperia' }, 'partner-sv')).status).toBe(303)
    expect(await goals()).toMatchObject([
      { ...fast, target: '10 pv' },
      { ...paper, goal: 'Ei paperia' },
    ])
  })

  test('and each adds one: both are there', async () => {
    await start(row(0, fast))
    const [aino, maja] = [await page(), await page('partner-sv')]
    await send('/goals', { ...aino, 'goals.rows': '2', ...row(1, { goal: 'Ainon' }) })
    await send('/goals', { ...maja, 'goals.rows': '2', ...row(1, { goal: 'Majan' }) }, 'partner-sv')
    expect(await names()).toEqual(['Nopea lupa', 'Ainon', 'Majan'])
  })

  test('and goes on typing after the other has saved: what the other saved is not written over', async () => {
    await start(row(0, fast), row(1, paper))
    const [aino, maja] = [await page(), await page('partner-sv')]
    await send('/goals', { ...maja, 'goals.1.goal': 'Ei paperia' }, 'partner-sv')
    let mine = await autosaved(aino, { 'goals.0.goal': 'Nopea ra' })
    mine = await autosaved(mine.page, {
      'goals.0.goal': 'Nopea rakennus',
      'goals.rows': '3',
      ...row(2, { goal: 'Kol' }),
    })
    mine = await autosaved(mine.page, { 'goals.0.goal': 'Nopea rakennuslupa', 'goals.2.goal': 'Kolmas' })
    expect([mine.status, await names()]).toEqual([200, ['Nopea rakennuslupa', 'Ei paperia', 'Kolmas']])
    expect((await send('/goals', mine.page)).status).toBe(303)
    expect(await names()).toEqual(['Nopea rakennuslupa', 'Ei paperia', 'Kolmas'])
  })

  test('and the answer to a saving never arrives: sent again, the row is there once', async () => {
    await start(row(0, fast))
    const aino = await page()
    const added = (goal: string) => ({ 'goals.rows': '2', ...row(1, { goal }) })
    await autosaved(aino, added('Uusi ta'))
    await autosaved(aino, added('Uusi tavoite'))
    expect(await names()).toEqual(['Nopea lupa', 'Uusi tavoite'])
  })

  test('one takes a row out and the other writes in another: it is gone, and the other is written', async () => {
    await start(row(0, fast), row(1, paper))
    const [aino, maja] = [await page(), await page('partner-sv')]
    await send('/goals', { ...aino, remove: 'goals.0' })
    await send('/goals', { ...maja, 'goals.1.goal': 'Ei paperia' }, 'partner-sv')
    expect(await names()).toEqual(['Ei paperia'])
  })

  test('one takes out the row in which the other writes: it stays', async () => {
    await start(row(0, fast), row(1, paper))
    const [aino, maja] = [await page(), await page('partner-sv')]
    await send('/goals', { ...maja, 'goals.0.goal': 'Nopea lupa kaikille' }, 'partner-sv')
    await send('/goals', { ...aino, remove: 'goals.0' })
    expect(await names()).toEqual(['Nopea lupa kaikille', 'Vähemmän paperia'])
  })

  test('in the same cell: only that cell is asked about, with both; everything else of both is in already', async () => {
    await start(row(0, fast), row(1, { ...paper, date: '1.3.2027' }))
    const [aino, maja] = [await page(), await page('partner-sv')]
    await send('/goals', { ...aino, 'goals.1.date': '1.4.2027', 'goals.0.goal': 'Ainon lupa' })
    const clash = await send('/goals', { ...maja, 'goals.1.date': '1.5.2027', 'goals.1.target': '0 %' }, 'partner-sv')
    expect(clash.status).toBe(409)
    expect(clash.text).toMatch(/rivi 2[^]*Nyt tallessa: 1.4.2027. Sinä kirjoitit: 1.5.2027./)
    expect(clash.text).not.toContain('Kumpi jää')
    const merging = fieldsOf(clash.text, path('/sections/goals/merge'))
    expect(merging['goals.1.date']).toEqual(['1.5.2027'])
    const wrong = await send('/sections/goals/merge', { ...merging, 'goals.1.date': 'huhtikuu' }, 'partner-sv')
    expect(wrong.status).toBe(422)
    expect(wrong.text).toMatch(
      /value="huhtikuu"[^]*Nyt tallessa: 1.4.2027.|Nyt tallessa: 1.4.2027.[^]*value="huhtikuu"/,
    )
    const again = fieldsOf(wrong.text, path('/sections/goals/merge'))
    const done = await send('/sections/goals/merge', { ...again, 'goals.1.date': '1.6.2027' }, 'partner-sv')
    expect(done.status).toBe(303)
    expect(await goals()).toMatchObject([{ goal: 'Ainon lupa' }, { target: '0 %', date: '2027-06-01' }])
  })

  test('auto-save keeps nothing of a clash, and says so at the field', async () => {
    await start(row(0, { ...fast, date: '1.3.2027' }))
    const [aino, maja] = [await page(), await page('partner-sv')]
    await send('/goals', { ...aino, 'goals.0.date': '1.4.2027' })
    expect((await autosaved(maja, { 'goals.0.date': '1.5.2027' }, 'partner-sv')).status).toBe(409)
    expect(await goals()).toMatchObject([{ date: '2027-04-01' }])
  })

  test('a tab of yesterday brings nothing back that was changed today', async () => {
    await start(row(0, fast), row(1, paper))
    const yesterday = await page()
    await send('/goals', { ...(await page()), 'goals.0.goal': 'Tänään', remove: 'goals.1' })
    await send('/goals', { ...yesterday, 'goals.0.target': '1 pv' })
    expect(await goals()).toMatchObject([{ goal: 'Tänään', target: '1 pv' }])
    expect(await names()).toHaveLength(1)
  })

  test('what a form says it saw may be anything: it is not believed, and nothing breaks', async () => {
    await start(row(0, fast))
    const aino = await page()
    const seen = '[["a",{"goal":"x","__proto__":{"y":1}}],["<b>",{}]]'
    expect((await send('/goals', { ...aino, 'goals.seen': seen, 'goals.0.goal': 'Sanotaan' })).status).toBe(303)
    expect(await names()).toEqual(['Sanotaan'])
  })

  test('the version that is sent holds the rows alone, not by what they are known', async () => {
    await start(row(0, fast), row(1, paper))
    const maja = await page('partner-sv')
    await send('/goals', { ...maja, 'goals.1.goal': 'Ei paperia' }, 'partner-sv')
    for (const one of await goals()) expect(Object.keys(one).toSorted()).toEqual(cells.toSorted())
  })

  test('from a page that was open before rows were known: one of the two tables is chosen, as it was then', async () => {
    await start(row(0, fast))
    const { rows } = await base.owner.query<{ revision: number }>(
      `select revision from applications.answer where application_id = $1 and question_key = 'goals'`,
      [joint.id],
    )
    const before = { ...(await page('partner-sv')), 'goals.seen': `${rows[0]?.revision}.0123456789abcdef` }
    await send('/goals', { ...(await page()), 'goals.0.goal': 'Ainon' })
    const clash = await send('/goals', { ...before, 'goals.0.goal': 'Majan' }, 'partner-sv')
    expect(clash.text).toContain('Kumpi jää')
    const merging = fieldsOf(clash.text, path('/sections/goals/merge'))
    await send('/sections/goals/merge', { ...merging, 'keep.goals': 'mine' }, 'partner-sv')
    expect(await names()).toEqual(['Majan'])
  })

  test('and a form that says it has a thousand million rows is told that it has too many', async () => {
    await start(row(0, fast))
    const many = { ...(await page()), 'goals.rows': '1000000000' }
    expect((await send('/goals', many)).status).toBe(422)
    const merging = { merged: 'goals', 'cells.goals': 'goals.0.goal', 'goals.rows': '1000000000', 'goals.seen': '[]' }
    expect((await send('/sections/goals/merge', merging)).status).toBe(422)
    expect(await names()).toEqual(['Nopea lupa'])
  })
})
