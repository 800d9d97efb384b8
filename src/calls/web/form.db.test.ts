import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { building, formOf, fresh } from '../../../test/situations/call-form.ts'
import { callIn, hereFor, officerOfAnother, someForm } from '../../../test/situations/calls.ts'
import { fieldsOf } from '../../../test/situations/form-fields.ts'
import { examplePerson, sessionFor } from '../../../test/situations/signed-in.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { findForm } from '../../forms/reads.ts'
import { momentOf } from '../../kit/dates.ts'
import { paths } from '../../paths.ts'
import { beginForm, editForm } from '../actions/edit-form.ts'
import { publishCall } from '../actions/publish-call.ts'

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

const here = async () => hereFor(it, await examplePerson(it.write, 'officer'), now)

describe('the form of a call', () => {
  test('is begun as a copy of a template, and the template stays as it is', async () => {
    const call = await callIn(it)
    const path = paths.deskCallForm('fi', call.slug)
    const page = await asking.get(path, officer)
    expect(page.text).toContain('Tee haulle oma lomake')
    const sent = await asking.post(path, fieldsOf(page.text, path), officer)
    expect(sent).toMatchObject({ status: 303, to: path })
    const [own, template] = [await formOf(it, call), await findForm(it.read, call.formId ?? '')]
    expect(own).toMatchObject({
      frozenAt: null,
      number: 1,
      questions: template?.questions,
      sections: template?.sections,
    })
    expect(own.id).not.toBe(template?.id)
    expect((await asking.get(path, officer)).text).toContain('Lomakkeesta ei puutu mitään.')
  })

  test('is changed without JavaScript: a question is added, written and moved', async () => {
    const call = await building(it, now)
    const add = paths.deskCallForm('fi', call.slug, 'questions')
    const page = await asking.get(`${add}?section=change`, officer)
    const typed = {
      ...fieldsOf(page.text, add),
      'label.fi': 'Montako palvelua?',
      'label.sv': 'Hur många tjänster?',
      kind: 'number',
    }
    const added = await asking.post(add, typed, officer)
    const question = paths.deskCallFormQuestion('fi', call.slug, 'montako_palvelua')
    expect(added).toMatchObject({ status: 303, to: question })
    const fields = fieldsOf((await asking.get(question, officer)).text, question)
    const saved = {
      ...fields,
      need: 'sometimes',
      need_when: 'statutory_task=yes',
      smallest: '1',
      largest: '99',
      visibility: 'secret',
      'ground.fi': 'JulkL 24 §',
      'ground.sv': 'OffL 24 §',
    }
    expect(await asking.post(question, { ...saved, largest: 'sata' }, officer)).toMatchObject({ status: 422 })
    expect(await asking.post(question, saved, officer)).toMatchObject({ status: 303 })
    const outline = paths.deskCallForm('fi', call.slug)
    const moving = { revision: String((await fresh(it, call)).revision), up: 'question.montako_palvelua' }
    expect(await asking.post(outline, moving, officer)).toMatchObject({ status: 303 })
    const keys = (await formOf(it, call)).questions.filter(({ section }) => section === 'change').map(({ key }) => key)
    expect(keys.slice(-2)).toEqual(['montako_palvelua', 'why_digital'])
    expect((await formOf(it, call)).questions.find(({ key }) => key === 'montako_palvelua')).toMatchObject({
      required: false,
      requiredWhen: { question: 'statutory_task', value: 'yes' },
      smallest: 1,
      largest: 99,
      visibility: 'secret',
      ground: { sv: { text: 'OffL 24 §' } },
    })
  })

  test('takes options and columns row by row, and sent back as the page shows it nothing changes', async () => {
    const call = await building(it, now)
    const before = await formOf(it, call)
    for (const { key } of before.questions) {
      const path = paths.deskCallFormQuestion('sv', call.slug, key)
      const outcome = await asking.post(path, fieldsOf((await asking.get(path, officer)).text, path), officer)
      expect([key, outcome.status]).toEqual([key, 303])
    }
    expect(await formOf(it, call)).toEqual(before)
    const path = paths.deskCallFormQuestion('fi', call.slug, 'open_licence')
    const fields = fieldsOf((await asking.get(path, officer)).text, path)
    const more = fieldsOf((await asking.post(path, { ...fields, more: 'options' }, officer)).text, path)
    expect(Number(more['options.count']?.[0])).toBe(Number(fields['options.count']?.[0]) + 1)
    const row = `options.${fields['options.count']?.[0]}.label`
    await asking.post(path, { ...more, [`${row}.fi`]: 'Muu lupa', [`${row}.sv`]: 'Annan licens' }, officer)
    expect((await formOf(it, call)).questions.find(({ key }) => key === 'open_licence')?.options).toContainEqual({
      key: 'muu_lupa',
      label: { fi: { text: 'Muu lupa', by: 'original' }, sv: { text: 'Annan licens', by: 'original' } },
    })
  }, 60_000)

  test('asks a part on an earlier answer, and the cells of its rows have help and bounds', async () => {
    const call = await building(it, now)
    const part = paths.deskCallFormSection('fi', call.slug, 'reuse')
    const named = fieldsOf((await asking.get(part, officer)).text, part)
    expect(await asking.post(part, { ...named, when: 'statutory_task=yes' }, officer)).toMatchObject({ status: 303 })
    const path = paths.deskCallFormQuestion('fi', call.slug, 'staff')
    const fields = fieldsOf((await asking.get(path, officer)).text, path)
    const at = 'columns.1' // person months, a number
    const typed = { ...fields, [`${at}.help.fi`]: 'Koko hankkeessa', [`${at}.smallest`]: '1', [`${at}.largest`]: 'x' }
    expect(await asking.post(path, typed, officer)).toMatchObject({ status: 422 })
    expect(await asking.post(path, { ...typed, [`${at}.largest`]: '60' }, officer)).toMatchObject({ status: 303 })
    const form = await formOf(it, call)
    const when = { question: 'statutory_task', value: 'yes' }
    expect(form.sections.find(({ key }) => key === 'reuse')).toMatchObject({ when })
    expect(form.questions.find(({ key }) => key === 'staff')?.columns[1]).toMatchObject({
      help: { fi: { text: 'Koko hankkeessa' } },
      smallest: 1,
      largest: 60,
    })
    const outline = (await asking.get(paths.deskCallForm('fi', call.slug), officer)).text
    expect(outline).toMatch(/Täytä tämä osa, jos vastasit kohtaan/)
    const tried = await asking.post(paths.deskCallFormPreview('fi', call.slug), { statutory_task: 'no' }, officer)
    expect(tried.text).not.toContain('id="part-reuse"')
  })

  test('keeps what other questions depend on, and says why', async () => {
    const call = await building(it, now)
    const path = paths.deskCallFormQuestion('fi', call.slug, 'statutory_task')
    const refused = await asking.post(path, { revision: String(call.revision), deed: 'remove' }, officer)
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('ehtona on kysymys, jota ei ole')
    expect((await formOf(it, call)).questions.some(({ key }) => key === 'statutory_task')).toBe(true)
  })

  test('that is unfinished keeps the call from being published; published, it is frozen for everybody', async () => {
    const call = await building(it, now)
    const by = await here()
    const edit = { what: 'remove_section', key: 'budget' } as const
    const less = await editForm(by, call.id, { edit, revision: call.revision })
    expect(less).toMatchObject({ ok: true, value: { formUnfinished: 1 } })
    expect((await asking.get(paths.deskCallForm('sv', call.slug), officer)).text).toContain('Budgettabell')
    const whole = await beginForm(by, call.id, { formId: await someForm(it), revision: call.revision + 1 })
    expect(whole).toMatchObject({ ok: true, value: { formUnfinished: 0 } })
    await it.owner.query(`update calls.call set state = 'checked' where id = $1`, [call.id])
    expect(await publishCall(by, call.id, call.revision + 2)).toMatchObject({ ok: true })
    const frozen = await formOf(it, call)
    expect(frozen.frozenAt).toEqual(now)
    const late = { edit: { what: 'remove_question', key: 'problem' }, revision: call.revision + 3 } as const
    expect(await editForm(by, call.id, late)).toEqual({ ok: false, refusal: 'published_already' })
    const sql = `update forms.question set label = '{}' where form_id = $1`
    await expect(it.owner.query(sql, [frozen.id])).rejects.toThrow('is frozen')
  })

  test('that two officers change at once takes one change, and the other is told', async () => {
    const call = await building(it, now)
    const by = await here()
    const rename = (fi: string) => ({
      edit: { what: 'add_section' as const, name: { fi: { text: fi, by: 'original' as const } } },
      revision: call.revision,
    })
    const both = await Promise.all([editForm(by, call.id, rename('Yksi')), editForm(by, call.id, rename('Kaksi'))])
    expect(both.map((one) => (one.ok ? 'done' : one.refusal)).toSorted()).toEqual(['changed_meanwhile', 'done'])
  })

  test('is not there for another authority, and nobody else writes it', async () => {
    const call = await building(it, now)
    const stranger = await sessionFor(it.write, (await officerOfAnother(it)).id)
    expect((await asking.get(paths.deskCallForm('fi', call.slug), stranger)).status).toBe(404)
    const assessor = await asking.as('assessor-fi')
    expect((await asking.get(paths.deskCallFormQuestion('fi', call.slug, 'problem'), assessor)).status).toBe(404)
    const path = paths.deskCallForm('fi', call.slug)
    const move = { up: 'section.goals', revision: String(call.revision) }
    expect((await asking.post(path, move, assessor)).status).toBe(404)
    expect(await fresh(it, call)).toEqual(call)
  })
})
