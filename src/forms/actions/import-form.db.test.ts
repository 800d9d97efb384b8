import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { findForm, findNewestForm } from '../reads.ts'
import { contentOf, type FormFile } from '../form-file.ts'
import { importForm } from './import-form.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await freshDatabase()
})
afterAll(() => base.close())

const now = new Date('2026-11-22T10:00:00Z')
const file: FormFile = JSON.parse(readFileSync('db/seeds/forms/joint-application.json', 'utf8'))
const imported = async (of: FormFile) => {
  const outcome = await importForm({ db: base.write, now }, of)
  if (!outcome.ok) throw new Error('refused')
  return outcome.value
}

test('a form comes in whole and frozen, and again changes nothing', async () => {
  const first = await imported(file)
  expect(first.number).toBe(1)
  expect(await imported(file)).toEqual(first)
  const form = await findForm(base.read, first.id)
  expect(form?.frozenAt).toEqual(now)
  expect(form?.sections.map((section) => section.key)).toEqual(file.sections.map((section) => section.key))
  expect(form?.questions).toEqual(contentOf(file).questions)
})

test('a changed file becomes the next version, and the earlier one stays as it was answered', async () => {
  const before = await imported(file)
  const changed = await imported({ ...file, sections: file.sections.slice(1) })
  expect(changed.number).toBe(before.number + 1)
  expect((await findNewestForm(base.read, file.key))?.sections).toHaveLength(file.sections.length - 1)
  expect((await findForm(base.read, before.id))?.sections).toHaveLength(file.sections.length)
})
