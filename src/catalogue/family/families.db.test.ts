import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { seededAt, seededOn } from '../../../test/seeded.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { langs } from '../../kit/lang.ts'
import { told } from '../../kit/words.ts'
import { familyFields } from './family.ts'
import { findFamily, listFamilies } from '../reads/families.ts'
import { familyTexts } from '../texts/family.ts'
import { solutionTexts } from '../texts/solutions.ts'
import { searchOffered } from '../reads/offered.ts'

let base: TestDatabase
let house: ReturnType<typeof visitors>
let officer: string
let editor: string
beforeAll(async () => {
  base = await freshDatabase('seeded')
  house = visitors(base, () => seededAt)
  officer = await house.as('officer')
  editor = await house.as('coordinator')
})
afterAll(() => base.close())

const words = Object.fromEntries(
  familyFields.flatMap((field) => langs.map((lang) => [`${field}-${lang}`, `${field} ${lang}`])),
)

test('the families are the thirteen of the programme, counted as the list of works counts them', async () => {
  const families = await listFamilies(base.read)
  expect(families).toHaveLength(13)
  for (const { key, solutions, projects, others } of families)
    expect((await searchOffered(base.read, '', { family: key, lang: 'fi', limit: 1, on: seededOn })).total).toBe(
      solutions + projects + others,
    )
})

test.each(langs)(
  'in %s a family says its problem in two voices, marked as a proposal, and who has worked on it',
  async (lang) => {
    const { status, text } = await house.get(`/${lang}/families/permits`)
    const family = await findFamily(base.read, 'permits')
    expect(status).toBe(200)
    for (const said of [family?.resident, family?.official, family?.remains, family?.contact])
      expect(text).toContain(told(said, lang)?.text)
    expect(text).toContain('lupapiste')
    for (const mark of [familyTexts[lang].proposed, familyTexts[lang].remainsProposed]) expect(text).toContain(mark)
    expect((await house.get(`/${lang}/projects/2021-02`)).text).toContain(solutionTexts[lang].proposedFamilies)
    expect(text).not.toMatch(/undefined|\[object|NaN|\{\w+\}/)
  },
)

test('every family says what remains and whom to ask, in three languages', async () => {
  for (const family of await listFamilies(base.read))
    for (const lang of langs)
      expect([family.key, lang, family.remains?.[lang]?.by, family.contact?.[lang]?.by]).toEqual([
        family.key,
        lang,
        'ours',
        'ours',
      ])
})

test('nobody but the programme office writes the words; an editor is barred and a family that is none is absent', async () => {
  expect((await house.post('/fi/families/permits/wording', words, editor)).status).toBe(403)
  expect((await house.get('/fi/families/permits/wording', editor)).status).toBe(403)
  expect((await house.post('/fi/families/nothing/wording', words, officer)).status).toBe(404)
  expect((await findFamily(base.read, 'permits'))?.proposed).toBe(true)
})

test('words that lack a language or name a person come back with a sentence at each, and nothing is written', async () => {
  const sent = { ...words, 'resident-sv': ' ', 'contact-fi': 'maija@vm.fi' }
  const { status, text } = await house.post('/fi/families/permits/wording', sent, officer)
  expect(status).toBe(422)
  expect(text).toContain('id="resident-sv-error"')
  expect(text).toContain('Kirjoita rooli')
  expect((await findFamily(base.read, 'permits'))?.proposed).toBe(true)
})

test('once the programme office has written them they are no proposal, and stay when the seeds are entered again', async () => {
  const sent = await house.post('/sv/families/permits/wording', words, officer)
  expect(sent.to).toBe('/sv/families/permits?saved')
  const family = await findFamily(base.read, 'permits')
  expect(family).toMatchObject({ proposed: false, name: { sv: { text: 'name sv', by: 'official' } } })
  const { text } = await house.get('/sv/families/permits')
  expect(text).toContain('remains sv')
  for (const mark of [familyTexts.sv.proposed, familyTexts.sv.remainsProposed]) expect(text).not.toContain(mark)
})
