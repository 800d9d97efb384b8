import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { seededOn } from '../../test/seeded.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { oneUnsigned, whileOpen } from '../../test/situations/joint-application.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { Absent } from '../io/absent.ts'
import { newId } from '../io/once.ts'
import type { Actor } from '../people/person.ts'
import { addFinding } from './actions/add-finding.ts'
import { removeFinding } from './actions/remove-finding.ts'
import { saveReuse } from './actions/save-reuse.ts'
import { findExtras } from './reads/extras.ts'
import { findWorkspace } from './reads/workspace.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase('seeded')
})
afterAll(() => it.close())

const as = (who: Actor) => hereFor(it, who, whileOpen)

test('what was found is noted once, its note can be changed, and it can be taken out', async () => {
  const joint = await oneUnsigned(it)
  const [work] = (
    await it.owner.query<{ id: string; slug: string }>('select id, slug from catalogue.work where public limit 1')
  ).rows
  const workId = work?.id ?? ''
  const note = (text: string) => addFinding(as(joint.editor), joint.id, { workId, note: text, cooperate: true })
  await note('Samantapainen')
  const { revision } = await joint.now()
  expect(await note('Samantapainen')).toMatchObject({ ok: true, value: { revision } })
  await note('Otamme käyttöön')
  expect((await joint.now()).reuse).toMatchObject({
    decision: 'new',
    findings: [{ workId, slug: work?.slug, note: 'Otamme käyttöön', cooperate: true }],
  })
  await removeFinding(as(joint.editor), joint.id, { workId })
  expect((await joint.now()).reuse.findings).toEqual([])
  await expect(addFinding(as(joint.editor), joint.id, { workId: newId(), note: '', cooperate: false })).rejects.toThrow(
    Absent,
  )
})

test('the reuse check is kept as it was written, half done too', async () => {
  const joint = await oneUnsigned(it)
  await saveReuse(as(joint.editor), joint.id, { decision: null, why: '', searched: 'sähköinen asiointi' })
  expect((await joint.now()).reuse).toEqual({ decision: null, why: '', searched: 'sähköinen asiointi', findings: [] })
  expect(
    await saveReuse(as(joint.editor), joint.id, { decision: null, why: 'x'.repeat(10_001), searched: '' }),
  ).toEqual({ ok: false, refusal: 'too_long' })
})

test('the search of the reuse check finds works of every kind, in another language, with who uses them', async () => {
  const joint = await oneUnsigned(it)
  const work = await findWorkspace(it.read, { who: joint.editor, id: joint.id, now: whileOpen })
  const asked = { work, section: 'reuse', lang: 'fi' as const, q: 'ansökan till småbarnspedagogiken', on: seededOn }
  const { works, users } = (await findExtras(it.read, asked)).search
  const solution = works.find(({ slug }) => slug === 'evaka')
  expect(solution?.kind).toBe('solution')
  expect((users.get(solution?.id ?? '') ?? []).length).toBeGreaterThan(0)
  expect(new Set(works.map(({ kind }) => kind)).size).toBeGreaterThan(1)
})

test('beside what one writes the nearest works follow what is kept, and one of them is added without leaving', async () => {
  const [joint, them] = [await oneUnsigned(it), visitors(it, () => whileOpen)]
  const [editor, partner] = [await them.as('coordinator'), await them.as('partner-sv')]
  const at = `/fi/my/applications/${joint.id}`
  const offered = async () =>
    [...(await them.get(`${at}/change?only=earlier`, editor)).text.matchAll(/name="work" value="([^"]+)"/g)].map(
      ([, work]) => work,
    )
  const before = await offered()
  expect(before).toHaveLength(3)
  const problem = 'Varhaiskasvatuksen hakemukset, päiväkotipaikat ja asiakasmaksut kulkevat paperilla.'
  await them.post(`${at}/answers`, { question: 'problem', problem }, editor)
  const after = await offered()
  expect(after).not.toEqual(before)
  const page = (await them.get(`${at}/change`, editor)).text
  expect(page).toContain(`name="work" value="${after[0]}"`)
  expect(page).toContain('earlier-works.js')
  expect((await them.get(`${at}/change`, partner)).text).not.toContain('id="earlier"') // who does not write the check
  const added = await them.post(`${at}/findings`, { work: after[0] ?? '', from: 'change' }, editor)
  expect(added.to).toBe(`${at}/change#earlier`)
  expect(await offered()).not.toContain(after[0])
  expect((await joint.now()).reuse.findings.map(({ workId }) => workId)).toEqual([after[0]])
  expect((await them.post(`${at}/findings`, { work: after[1] ?? '', from: '//else' }, editor)).to).toContain('/reuse#')
})
