import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { building, formOf, fresh } from '../../../test/situations/call-form.ts'
import { callIn } from '../../../test/situations/calls.ts'
import { fieldsOf } from '../../../test/situations/form-fields.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { momentOf } from '../../kit/dates.ts'
import { paths } from '../../paths.ts'
import type { Call } from '../call.ts'

let it: TestDatabase
let officer: string
let asking: ReturnType<typeof visitors>
const now = momentOf('2026-11-23', '12:00')

beforeAll(async () => {
  it = await freshDatabase('seeded')
  asking = visitors(it, () => now)
  officer = await asking.as('officer')
})
afterAll(() => it.close())

describe('the preview', () => {
  test('shows the form in each language and judges as it will judge applicants, keeping nothing', async () => {
    const call = await building(it, now)
    const path = paths.deskCallFormPreview('fi', call.slug, { in: 'sv', width: 'phone' })
    const page = await asking.get(path, officer)
    expect(page.text).toContain('Vad förändras')
    expect(page.text).toContain('class="phone stack" lang="sv"')
    const tried = await asking.post(path, { starts_on: 'vid våren' }, officer)
    expect(tried.status).toBe(422)
    expect(tried.text).toContain('Ange dagen i formen 1.3.2027.')
    const fine = (await asking.post(path, { starts_on: '1.3.2027' }, officer)).text
    expect(fine).toContain('Ingenting sparades')
    expect(fine).toMatch(/<a href="#purpose">[^<]+<\/a>/) // what an application would lack
    expect(await fresh(it, call)).toEqual(call)
  })

  test('draws the parties, the money and the reuse check as an applicant meets them, and leaves out what is not asked', async () => {
    const call = await building(it, now)
    const path = paths.deskCallFormPreview('fi', call.slug)
    const page = (await asking.get(path, officer)).text
    expect(page.match(/<fieldset disabled=""/g)).toHaveLength(3)
    for (const part of ['Esimerkkikunta', 'Lisää osatoteuttaja', 'Henkilöstökulut, Esimerkkikunta', 'Mitä löysitte'])
      expect(page).toContain(part)
    const depends = (await formOf(it, call)).questions.find(({ when }) => when !== null)
    const name = new RegExp(`name="${depends?.key}(\\.|")`)
    expect(page).toMatch(name)
    const tried = (await asking.post(path, { starts_on: '1.3.2031', ends_on: '1.3.2032' }, officer)).text
    expect(tried).not.toMatch(name)
    expect(tried).toContain('Näillä vastauksilla ei kysytä')
    expect(tried).toContain('>2032</th>')
  })

  test('of a call that says no cost types shows none, neither there nor in the part on money', async () => {
    const call = await building(it, now)
    await it.owner.query('update calls.call set costs = null where id = $1', [call.id])
    const page = (await asking.get(paths.deskCallFormPreview('fi', call.slug), officer)).text
    expect([page.includes('Haku ei vielä kerro, mitä kuluja'), page.includes('Henkilöstökulut')]).toEqual([true, false])
    expect((await asking.get(`/fi/desk/calls/${call.slug}/money`, officer)).text).not.toContain('Henkilöstökulut')
  })
})

describe('a form as a file', () => {
  const sendFile = async (call: Call, text: string) => {
    const body = new FormData()
    body.set('revision', String((await fresh(it, call)).revision))
    body.set('file', new File([text], 'form.json', { type: 'application/json' }))
    return asking.send(paths.deskCallForm('fi', call.slug, 'file'), body, officer)
  }

  test('taken out of one call and brought into another is the same form', async () => {
    const [one, other] = [await building(it, now), await callIn(it)]
    const text = (await asking.get(paths.deskCallFormFile('fi', one.slug, 'form'), officer)).text
    expect((await sendFile(other, text)).status).toBe(303)
    const [from, to] = [await formOf(it, one), await formOf(it, other)]
    expect([to.sections, to.questions, to.name]).toEqual([from.sections, from.questions, from.name])
    const schema = JSON.parse((await asking.get(paths.deskCallFormFile('fi', other.slug, 'schema'), officer)).text)
    expect(Object.keys(schema.properties)).toEqual(from.questions.map(({ key }) => key))
    expect((await asking.get(paths.deskCallFormFile('fi', other.slug, 'ui-schema'), officer)).status).toBe(200)
  })

  test('in the place of one that has been built is looked at first: what it adds, removes and changes', async () => {
    const call = await building(it, now)
    const before = await formOf(it, call)
    const file = JSON.parse((await asking.get(paths.deskCallFormFile('fi', call.slug, 'form'), officer)).text)
    const [gone] = file.sections[0].questions.splice(0, 1)
    file.sections[0].questions[0].label.fi.text = 'Toisin kysytty <b>'
    const look = await sendFile(call, JSON.stringify(file))
    expect(look.status).toBe(200)
    expect(look.text).toMatch(new RegExp(`Poistuvat kysymykset[^]*${gone.label.fi.text}`))
    expect(look.text).toContain('Toisin kysytty &lt;b&gt;')
    expect(look.text).not.toContain('vastausten')
    expect(await formOf(it, call)).toEqual(before)
    const path = paths.deskCallForm('fi', call.slug, 'file')
    const body = new FormData()
    for (const [name, value] of Object.entries(fieldsOf(look.text, path))) body.set(name, String(value))
    expect((await asking.send(path, body, officer)).status).toBe(303)
    const { questions } = await formOf(it, call)
    expect(questions.map(({ key }) => key)).toEqual(before.questions.slice(1).map(({ key }) => key))
    expect(questions[0]?.label.fi?.text).toBe('Toisin kysytty <b>')
  })

  test('that is broken, hostile or ten megabytes is refused with the place and the reason, and nothing changes', async () => {
    const call = await building(it, now)
    const before = await formOf(it, call)
    const text = (await asking.get(paths.deskCallFormFile('fi', call.slug, 'form'), officer)).text
    const place = 'sections[0].questions[0].kind'
    const wrong = await sendFile(call, text.replace('"kind": "choice"', '"kind": "<script>"'))
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain(`${place}: ei ole mikään tunnetuista sanoista`)
    const polluted = await sendFile(call, text.replace('"kind": "choice"', '"__proto__": { "x": 1 }, "kind": "choice"'))
    expect(polluted.text).toContain('__proto__: on tuntematon kenttä')
    expect((await sendFile(call, 'x'.repeat(10_000_000))).text).toContain(
      'on liian suuri, enintään 2\u00a0000\u00a0000 merkkiä',
    )
    expect((await sendFile(call, '['.repeat(100_000))).text).toContain('on liian monta tasoa sisäkkäin')
    expect(await formOf(it, call)).toEqual(before)
  })
})
