import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { anyDeeds, anyForm, built } from '../../test/situations/any-form.ts'
import { anythingTyped, asked, type Fields } from '../../test/situations/anything-typed.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { answersIn, openCall, whileOpen } from '../../test/situations/joint-application.ts'
import { counting } from '../../test/situations/counting.ts'
import { fits } from '../../test/situations/json-schema.ts'
import { longForm } from '../../test/situations/long-form.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { importForm } from '../forms/actions/import-form.ts'
import { freezeForm } from '../forms/actions/freeze-form.ts'
import { writeDraft } from '../forms/actions/write-draft.ts'
import { carried } from '../forms/carried.ts'
import type { FormContent } from '../forms/form.ts'
import { findForm } from '../forms/reads.ts'
import { schemaOf } from '../forms/schema.ts'
import { newId } from '../io/once.ts'
import { paths } from '../paths.ts'
import { saveAnswers } from './actions/save-answers.ts'
import { start } from './actions/start.ts'
import { findApplication } from './reads/application.ts'

let it: TestDatabase
let cookie: string
let asking: ReturnType<typeof visitors>
const [runs, tries] = [8, 3]

beforeAll(async () => {
  it = await freshDatabase('seeded')
  asking = visitors(it, () => whileOpen)
  cookie = await asking.as('coordinator')
})
afterAll(() => it.close())

const write = (content: FormContent) =>
  it.write.transaction().execute((tx) => writeDraft(tx, newId(), { content, unfinished: 0 }))
const freeze = (id: string) => it.write.transaction().execute((tx) => freezeForm(tx, id, whileOpen))
const ownOf = async (id: string): Promise<FormContent> => {
  const { key, name, sections, questions } = (await findForm(it.read, id)) ?? {
    key: '',
    name: {},
    sections: [],
    questions: [],
  }
  const own = questions.map((one) => (['municipality', 'file'].includes(one.kind) ? { ...one, options: [] } : one))
  return { key, name, sections, questions: own }
}

async function begun(formId: string): Promise<string> {
  const [call, id] = [await openCall(it, { formId }), newId()]
  const writer = await examplePerson(it.write, 'coordinator')
  expect(await start(hereFor(it, writer, whileOpen), id, { callId: call.id })).toMatchObject({ ok: true })
  return id
}
const answersOf = async (id: string) => (await findApplication(it.write, id))?.answers ?? {}

const bodyOf = (fields: Fields): Record<string, string[]> =>
  Object.fromEntries(fields.map(([name]) => [name, fields.filter(([one]) => one === name).map(([, value]) => value)]))
const fieldsOf = (fields: Fields, key: string) => fields.filter(([name]) => name.split('.')[0] === key)

/** The same fields once by the button of each section and once question by question: what was refused at either. */
async function sent(form: FormContent, fields: Fields, ids: { whole: string; single: string }) {
  const [whole, single] = [new Set<string>(), new Set<string>()]
  for (const { key } of form.sections) {
    const own = form.questions.filter((question) => question.section === key)
    const mine = own.flatMap((question) => fieldsOf(fields, question.key))
    const page = await asking.post(paths.applicationSection('fi', ids.whole, key), bodyOf(mine), cookie)
    expect([303, 422]).toContain(page.status)
    for (const [, name = ''] of page.text.matchAll(/ id="([a-z0-9_]+)[^"]*-error"/g)) whole.add(name)
    for (const question of own) {
      const body = { ...bodyOf(fieldsOf(fields, question.key)), question: question.key }
      const { status } = await asking.post(paths.applicationAnswer('fi', ids.single), body, cookie)
      if (status === 422) single.add(question.key)
    }
  }
  return { whole, single }
}

test('any form is kept, frozen and followed by its next version, and takes the same answers whole and one by one', async () => {
  const forms = fc.sample(fc.tuple(anyForm, anyDeeds), runs).map(([form, deeds], index) => ({
    form: { ...form, key: `mika_tahansa_${index}` },
    deeds,
  }))
  for (const { form, deeds } of forms) {
    const draft = await write(form)
    expect(await ownOf(draft.id)).toEqual(form)
    await freeze(draft.id)
    const ids = { whole: await begun(draft.id), single: await begun(draft.id) }
    for (const fields of fc.sample(anythingTyped(asked(form)), tries)) {
      const faults = await sent(form, fields, ids)
      expect({ fields, faults: [...faults.whole].toSorted() }).toEqual({
        fields,
        faults: [...faults.single].toSorted(),
      })
    }
    const answers = await answersOf(ids.whole)
    expect(await answersOf(ids.single)).toEqual(answers)
    expect({ answers, fits: fits(schemaOf(form), answers) }).toEqual({ answers, fits: true })
    const next = await write(built(form, deeds))
    expect(next).toMatchObject({ number: 2, frozenAt: null })
    expect(await ownOf(next.id)).toEqual(built(form, deeds))
    expect(await ownOf(draft.id)).toEqual(form)
    expect(carried(next, answers)).toEqual(carried(built(form, deeds), answers))
  }
}, 60_000)

/** An application that answers every question of a long form; what its page and one saved field ask of the database, and how long the page is. */
async function costOf(count: number) {
  const form = await importForm({ db: it.write, now: whileOpen }, longForm(count))
  if (!form.ok) throw new Error('the form was refused')
  const id = await begun(form.value.id)
  const [asked, writer] = [await findForm(it.read, form.value.id), await examplePerson(it.write, 'coordinator')]
  const keys = new Set(asked?.questions.map(({ key }) => key))
  const all = asked === undefined ? {} : answersIn(asked, await openCall(it))
  const answers = Object.fromEntries(Object.entries(all).filter(([key]) => keys.has(key)))
  expect(Object.keys(answers)).toHaveLength(count)
  expect(await saveAnswers(hereFor(it, writer, whileOpen), id, { answers })).toMatchObject({ ok: true })
  const counted = counting(it)
  const them = visitors(counted.it, () => whileOpen)
  const page = await them.get(paths.applicationSection('fi', id, 'kaikki'), cookie)
  const drawn = counted.asked.statements
  const saved = await them.post(paths.applicationAnswer('fi', id), { question: 'k0', k0: 'Toinen' }, cookie)
  expect([page.status, saved.status]).toEqual([200, 200])
  return { drawn, kept: counted.asked.statements - drawn, perQuestion: page.text.length / count }
}

test('a page of 300 answered questions and one field saved ask no more of the database than those of 30', async () => {
  const [short, long] = [await costOf(30), await costOf(300)]
  expect(long.drawn).toBeGreaterThan(0)
  expect([long.drawn, long.kept]).toEqual([short.drawn, short.kept])
  expect(long.perQuestion).toBeLessThan(short.perQuestion) // the frame of the page is shared by more of them
  expect(long.perQuestion).toBeLessThan(3_000) // characters
})
