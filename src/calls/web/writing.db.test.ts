import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { callIn, officerOfAnother, someForm } from '../../../test/situations/calls.ts'
import { fieldsOf } from '../../../test/situations/form-fields.ts'
import { examplePerson, sessionFor } from '../../../test/situations/signed-in.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { momentOf } from '../../kit/dates.ts'
import { findCall } from '../reads.ts'

let it: TestDatabase
let officer: string
let asking: ReturnType<typeof visitors>
const now = momentOf('2026-11-23', '12:00')

beforeAll(async () => {
  it = await freshDatabase('seeded')
  await someForm(it)
  asking = visitors(it, () => now)
  officer = await asking.as('officer')
})
afterAll(() => it.close())

const get = (path: string, cookie?: string) => asking.get(path, cookie)
const as = (person: string) => asking.as(person)
const post = (path: string, fields: Parameters<typeof asking.post>[1], cookie = officer) =>
  asking.post(path, fields, cookie)

describe('a part of a draft', () => {
  const at = (slug: string, part: string) => `/fi/desk/calls/${slug}/${part}`

  test.each(['basics', 'purposes', 'exclusions', 'applicants', 'money', 'criteria', 'conditions', 'timetable', 'faq'])(
    '%s sent back as the page shows it changes nothing but the revision',
    async (part) => {
      const call = await callIn(it)
      const path = at(call.slug, part)
      const fields = fieldsOf((await get(path, officer)).text, path)
      expect(await post(path, { ...fields, onward: 'here' })).toMatchObject({ status: 303, to: `${path}?saved` })
      expect(await findCall(it.read, call.id)).toEqual({ ...call, revision: 4 })
    },
  )

  test('is written without JavaScript: a row is added, typed and saved, and one goes on to the next part', async () => {
    const call = await callIn(it)
    const path = at(call.slug, 'purposes')
    const first = fieldsOf((await get(path, officer)).text, path)
    const more = await post(path, { ...first, 'purposes.0.words.fi': 'Muutettu', more: 'purposes' })
    expect(more.status).toBe(200)
    expect(await findCall(it.read, call.id)).toEqual(call)
    const second = fieldsOf(more.text, path)
    expect(second['purposes.count']).toEqual(['2'])
    expect(second['purposes.0.words.fi']).toEqual(['Muutettu'])
    const typed = { ...second, 'purposes.1.words.fi': 'Etätyö', 'purposes.1.words.sv': 'Distansarbete' }
    const moved = fieldsOf((await post(path, { ...typed, up: 'purposes.1' })).text, path)
    expect(await post(path, { ...moved, onward: 'next' })).toMatchObject({
      status: 303,
      to: at(call.slug, 'exclusions'),
    })
    expect((await findCall(it.read, call.id))?.purposes.map((row) => [row.key, row.words.fi?.text])).toEqual([
      ['etatyo', 'Etätyö'],
      ['decision_making', 'Muutettu'],
    ])
  })

  test('takes the criteria that we propose by a button, without JavaScript: marked, unsaved, then saved', async () => {
    const begun = await callIn(it, { criteria: [] })
    const path = at(begun.slug, 'criteria')
    const page = (await get(path, officer)).text
    expect(page).toContain('Talkon ehdotus')
    const asked = await post(path, { ...fieldsOf(page, path), take: '2018' })
    expect(asked.text).toContain('Mitään ei ole vielä tallennettu.')
    expect((await findCall(it.read, begun.id))?.criteria).toEqual([])
    const fields = fieldsOf(asked.text, path)
    const wrong = await post(path, { ...fields, 'criteria.0.weight': 'paljon', take: '2020' })
    expect([wrong.status, wrong.text.includes('value="paljon"')]).toEqual([422, true])
    expect(await post(path, { ...fields, 'criteria.0.weight': '21', onward: 'here' })).toMatchObject({ status: 303 })
    const saved = (await findCall(it.read, begun.id))?.criteria ?? []
    expect(saved.slice(0, 2)).toMatchObject([
      { key: 'innovativeness', weight: 21, anchors: { 0: { sv: { text: 'redan etablerad rutin' } } } },
      { key: 'concreteness', weight: 20 },
    ])
    expect((await get(path, officer)).text).not.toContain('Talkon ehdotus')
  })

  test('tells beneath the times, and in the list of parts, what is seldom wise about them; what may be empty is not called done', async () => {
    const call = await callIn(it, { exclusions: [], closesAt: null })
    const path = at(call.slug, 'timetable')
    expect((await get(path, officer)).text).not.toMatch(/perjantaina|alle kuusi viikkoa|katso ajat vielä/)
    const times = {
      ...fieldsOf((await get(path, officer)).text, path),
      'opens.day': '1.12.2026',
      'closes.day': '18.12.2026',
    }
    const { to } = await post(path, { ...times, onward: 'next' })
    expect((await get(path, officer)).text).toMatch(/perjantaina[^]*alle kuusi viikkoa/)
    const next = (await get(to ?? '', officer)).text
    expect(next).toContain('katso ajat vielä')
    expect(next).toMatch(/Rajaukset<[^]*?tyhjä, valinnainen/)
  })

  test('with errors keeps everything typed and says at the field what to do', async () => {
    const call = await callIn(it)
    const { status, text } = await post(at(call.slug, 'money'), {
      revision: '3',
      appropriation: 'abc',
      share: '62,5',
      vat: 'no',
    })
    expect(status).toBe(422)
    expect(text).toContain('value="abc"')
    expect(text).toContain('value="62,5"')
    expect(text).toContain('<a href="#appropriation">Anna summa euroina, esimerkiksi 10 000 000.</a>')
    expect(await findCall(it.read, call.id)).toEqual(call)
  })

  test('from a tab that is behind is refused, and both texts are shown', async () => {
    const call = await callIn(it)
    const path = at(call.slug, 'basics')
    const old = fieldsOf((await get(path, officer)).text, path)
    await post(path, { ...old, 'title.fi': 'Toisen nimi' })
    const { status, text } = await post(path, { ...old, 'title.fi': 'Oma nimi' })
    expect(status).toBe(409)
    expect(text).toContain('value="Oma nimi"')
    expect(text).toContain('Mitä haussa on nyt tallennettuna: Toisen nimi')
    expect((await findCall(it.read, call.id))?.title.fi?.text).toBe('Toisen nimi')
    expect(await post(path, { ...fieldsOf(text, path) })).toMatchObject({ status: 303 })
    expect((await findCall(it.read, call.id))?.title.fi?.text).toBe('Oma nimi')
  })

  test('is not written by the administrator or a stranger', async () => {
    const [call, stranger] = [await callIn(it), await officerOfAnother(it)]
    const admin = await examplePerson(it.write, 'administrator')
    const own = admin.actingFor?.id === call.authority.id
    expect(
      (await post(at(call.slug, 'basics'), { revision: '3', 'title.fi': 'x' }, await as('administrator'))).status,
    ).toBe(own ? 403 : 404)
    expect(
      (await post(at(call.slug, 'basics'), { revision: '3', 'title.fi': 'x' }, await sessionFor(it.write, stranger.id)))
        .status,
    ).toBe(404)
    expect(await findCall(it.read, call.id)).toEqual(call)
  })
})
