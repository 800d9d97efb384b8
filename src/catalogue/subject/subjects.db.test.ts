import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { seededAt } from '../../../test/seeded.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { listProposedSubjects } from '../reads/subjects.ts'

let base: TestDatabase
let house: ReturnType<typeof visitors>
let eeva: string
const work = '2021-10'

beforeAll(async () => {
  base = await freshDatabase('seeded')
  house = visitors(base, () => seededAt)
  eeva = await house.as('officer')
})
afterAll(() => base.close())

const idOf = async (slug: string): Promise<string> =>
  (await base.owner.query('select id from catalogue.work where slug = $1', [slug])).rows[0].id
const settle = (fields: Record<string, string | readonly string[]>, cookie = eeva) =>
  house.post(`/fi/subjects/${work}`, fields, cookie)

test('the program proposes subjects for every titled work, in three languages', async () => {
  const { rows } = await base.owner.query(
    `select id, slug from catalogue.work where kind = 'project' and title is not null and not example`,
  )
  for (const { id, slug } of rows) {
    const proposed = await listProposedSubjects(base.read, id, 10)
    expect([slug, proposed.length > 0]).toEqual([slug, true])
    for (const { label } of proposed) expect(label['fi']?.text).not.toBe('')
  }
})

test('what is proposed is named by the work, not only like it', async () => {
  const labelsOf = async (slug: string) =>
    (await listProposedSubjects(base.read, await idOf(slug), 10)).map(({ label }) => label['fi']?.text)
  expect(await labelsOf('2021-02')).toEqual(expect.arrayContaining(['rakennusvalvonta', 'luvat', 'automaatio']))
  expect(await labelsOf('2019J-04')).toContain('sähköiset lomakkeet')
  const strange = [
    'Hamina Tattoo',
    'kengurut',
    'älyvaatteet',
    'Siperian rata',
    'taskutietokoneet',
    'digitaalitelevisio',
  ]
  const proposed = await Promise.all(['haitaton', '2019J-11', '2019J-01', 'digitransit', '2021-05'].map(labelsOf))
  expect(proposed.flat().filter((one) => strange.includes(one ?? ''))).toEqual([])
})

test('what is confirmed is shown in each language, narrows the lists, is counted, and what was not ticked is proposed no more', async () => {
  const proposed = await listProposedSubjects(base.read, await idOf(work), 10)
  const [first = '', second = '', third = ''] = proposed.map((one) => one.yso)
  const labels = proposed[0]?.label ?? {}
  const offered = proposed.map((one) => one.yso).join(' ')
  expect((await settle({ offered, subject: [first, second], name: 'hemvård' })).to).toContain('saved')
  for (const lang of ['fi', 'sv', 'en'] as const) {
    const page = (await house.get(`/${lang}/projects/${work}`)).text
    expect(page).toContain(`subject=${first}"`)
    expect(page).toContain(labels[lang]?.text)
  }
  const list = (await house.get('/sv/projects?q=')).text
  expect(list).toContain('hemvård (1)')
  const [care] = (
    await base.owner.query(`select yso from catalogue.work_subject where label->'sv'->>'text' = 'hemvård'`)
  ).rows
  const narrowed = (await house.get(`/sv/projects?subject=${care.yso}`)).text
  expect(narrowed).toContain(`/sv/projects/${work}`)
  expect((await house.get(`/fi/solutions?subject=${care.yso}`)).text).toContain(`/fi/projects/${work}`)
  expect((await house.get(`/fi/projects?q=hoito&subject=${care.yso}`)).status).toBe(200)
  expect((await listProposedSubjects(base.read, await idOf(work), 10)).map((one) => one.yso)).not.toContain(third)
})

test('a confirmed subject is removed again, and both times are told with who it was', async () => {
  const [one] = (
    await base.owner.query(
      `select yso, label from catalogue.work_subject where work_id = $1 and settled = 'confirmed' limit 1`,
      [await idOf(work)],
    )
  ).rows
  await settle({ offered: one.yso, name: '' })
  const page = (await house.get(`/sv/subjects/${work}`, eeva)).text
  expect(page).toContain('bekräftade: ')
  expect(page).toContain(`borttagna: ${one.label.sv?.text ?? one.label.fi.text}`)
  const told = async () =>
    (
      await base.owner.query(`select from io.event where what = 'work.subjects_settled' and about = $1`, [
        await idOf(work),
      ])
    ).rowCount
  expect(await told()).toBe(2)
  await settle({ offered: one.yso, name: '' }) // nothing changes, nothing is told
  expect(await told()).toBe(2)
})

test('what was removed stays in the list unticked and is chosen again, also where the vocabulary no longer has it', async () => {
  const settledAs = async (yso: string) =>
    (await base.owner.query('select settled from catalogue.work_subject where yso = $1', [yso])).rows[0].settled
  const { rows } = await base.owner.query(`select yso from catalogue.work_subject where settled = 'removed' limit 1`)
  const { yso } = rows[0]
  const page = (await house.get(`/sv/subjects/${work}`, eeva)).text
  expect(page).toContain(`value="${yso}"`)
  expect(page).toContain('(borttaget)')
  expect(page).not.toMatch(new RegExp(`value="${yso}"[^>]*checked`))
  await base.owner.query('update catalogue.concept set yso = null where yso = $1', [yso])
  await settle({ offered: yso, subject: yso, name: '' })
  expect(await settledAs(yso)).toBe('confirmed')
  await settle({ offered: yso, name: '' })
  expect(await settledAs(yso)).toBe('removed')
})

test('a name that the vocabulary does not know is told at the field, and nothing is lost or changed', async () => {
  const answer = await settle({ offered: 'p1', subject: 'p1', name: 'hemvårdet i skyn' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('YSO-sanastossa ei ole tämän nimistä asiasanaa')
  expect(answer.text).toContain('hemvårdet i skyn')
  expect((await settle({ offered: "p1' or 1=1 --", subject: ['p1;drop', 'x'.repeat(5_000)], name: '' })).status).toBe(
    303,
  )
})

test('who neither leads the work nor works for the programme has no such page', async () => {
  const siv = await house.as('small-sv')
  expect((await house.get(`/fi/subjects/${work}`, siv)).status).toBe(403)
  expect((await settle({ offered: 'p1', subject: 'p1', name: '' }, siv)).status).toBe(403)
  expect((await house.get('/fi/subjects/nowhere', eeva)).status).toBe(404)
  expect((await house.get(`/fi/projects/${work}`)).text).not.toContain('Valitse asiasanat')
})

test('two who settle at once leave one word on each subject', async () => {
  const { rows } = await base.owner.query(`select yso from catalogue.concept order by no limit 3`)
  const all = rows.map((row: { yso: string }) => row.yso)
  await Promise.all([
    settle({ offered: all.join(' '), subject: all, name: '' }),
    settle({ offered: all.join(' '), subject: [], name: '' }),
  ])
  const said = await base.owner.query(`select yso, settled from catalogue.work_subject where yso = any($1)`, [all])
  expect(said.rows).toHaveLength(3)
  expect(new Set(said.rows.map((row: { settled: string }) => row.settled)).size).toBe(1)
})
