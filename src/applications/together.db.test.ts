import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { closing, oneUnsigned, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { newId } from '../io/once.ts'
import { addRemark } from './actions/add-remark.ts'
import { saveAnswers } from './actions/save-answers.ts'
import { shareOut } from './actions/share-out.ts'
import { historyOf } from './reads/answer.ts'
import { listRemarks, listSectionWork } from './reads/together.ts'

let base: TestDatabase
let joint: Joint
let now = whileOpen
beforeAll(async () => {
  base = await freshDatabase('seeded')
  joint = await oneUnsigned(base)
})
afterAll(() => base.close())

const at = (part = '', lang = 'fi') => `/${lang}/my/applications/${joint.id}${part}`
const house = () => visitors(base, () => now)
const get = async (path: string, person = 'coordinator') => house().get(path, await house().as(person))
const post = async (path: string, fields: Record<string, string>, person = 'coordinator') =>
  house().post(path, fields, await house().as(person))
const later = (minutes: number) => new Date(whileOpen.getTime() + minutes * 60_000)
const save = (value: string, minutes: number) =>
  saveAnswers(hereFor(base, joint.editor, later(minutes)), joint.id, { answers: { problem: value } })

describe('the history of a field', () => {
  test('says who wrote what and when, and what changed', async () => {
    await save('Lupa-asiat ovat hajallaan.', 1)
    await save('Lupa-asiat ovat aivan hajallaan.', 2)
    const { status, text } = await get(at('/fields/problem'))
    expect(status).toBe(200)
    expect(text).toContain('22.11.2026 klo\u00a012.02 Aino Esimerkki')
    expect(text).toContain('lisätty: </span>aivan ')
  })

  test('brings an earlier answer back, and keeps what stood in its place', async () => {
    const [, before] = await historyOf(base.read, joint.id, 'problem')
    const answer = await post(at('/fields/problem/restoration'), { revision: String(before?.revision) })
    expect(answer.status).toBe(303)
    expect((await joint.now()).answers.problem).toBe('Lupa-asiat ovat hajallaan.')
    const values = (await historyOf(base.read, joint.id, 'problem')).map(({ value }) => value)
    expect(values.slice(0, 3)).toEqual([
      'Lupa-asiat ovat hajallaan.',
      'Lupa-asiat ovat aivan hajallaan.',
      'Lupa-asiat ovat hajallaan.',
    ])
  })

  test('has no revision that was never there, nor a field that the form does not ask', async () => {
    for (const revision of ['999999', '0', '-1', 'x', ''])
      expect((await post(at('/fields/problem/restoration'), { revision })).status).toBe(404)
    expect((await get(at('/fields/nothing'))).status).toBe(404)
    expect((await get(at('/fields/__proto__'))).status).toBe(404)
  })

  test('is closed to strangers, and brings nothing back after the deadline', async () => {
    expect((await get(at('/fields/problem'), 'assessor-fi')).status).toBe(404)
    now = new Date(closing.getTime() + 1)
    const [, before] = await historyOf(base.read, joint.id, 'problem')
    const answer = await post(at('/fields/problem/restoration'), { revision: String(before?.revision) })
    now = whileOpen
    expect(answer).toMatchObject({ status: 409 })
    expect(answer.text).toContain('ei voi enää muokata')
  })
})

describe('a comment or question on a field', () => {
  test('is asked in one language and settled in another, and counted on the page of the section', async () => {
    const path = at('/fields/problem/remarks', 'sv')
    const said = await post(
      path,
      { id: newId(), kind: 'question', remark: 'Gäller det alla <b>tillstånd</b>?' },
      'partner-sv',
    )
    expect(said.status).toBe(303)
    expect((await get(at('/change'))).text).toContain('1 avoin kysymys')
    const [remark] = await listRemarks(base.read, joint.id, 'problem')
    expect((await get(at('/fields/problem'))).text).toContain('Gäller det alla &lt;b&gt;tillstånd&lt;/b&gt;?')
    expect((await post(at(`/remarks/${remark?.id}/settlement`), {})).status).toBe(303)
    expect((await get(at('/change'))).text).not.toContain('avoin kysymys')
    expect((await get(at('/fields/problem'))).text).toContain(
      'Merkitty käsitellyksi 22.11.2026 klo\u00a012.00, Aino Esimerkki',
    )
  })

  test('sent twice is kept once', async () => {
    const id = newId()
    const say = () =>
      addRemark(hereFor(base, joint.swedish, whileOpen), joint.id, {
        id,
        question: 'goals',
        kind: 'comment',
        text: 'Hej',
      })
    await Promise.all([say(), say()])
    expect(await listRemarks(base.read, joint.id, 'goals')).toHaveLength(1)
  })

  test('is not empty nor endless, and what was typed comes back', async () => {
    const path = at('/fields/problem/remarks')
    expect((await post(path, { kind: 'comment', remark: '  ' })).text).toContain('Kirjoita kommentti tai kysymys.')
    const long = await post(path, { kind: 'question', remark: 'x'.repeat(2_001) })
    expect(long.status).toBe(422)
    expect(long.text).toContain('x'.repeat(2_001))
  })

  test('is settled only where it was made', async () => {
    expect((await post(at(`/remarks/${newId()}/settlement`), {})).status).toBe(404)
    expect((await post(at(`/remarks/x/settlement`), {})).status).toBe(404)
  })
})

describe('a section', () => {
  test('is assigned to somebody of a party and marked ready, for all to see', async () => {
    const assigned = joint.swedish.id
    expect((await post(at('/sections/change/assignment'), { assigned })).status).toBe(303)
    expect((await post(at('/sections/change/readiness'), { ready: 'yes' }, 'partner-sv')).status).toBe(303)
    expect(await listSectionWork(base.read, joint.id)).toMatchObject([
      { section: 'change', assigned: { id: assigned }, readyAt: whileOpen, readyBy: 'Maja Exempel' },
    ])
    expect((await get(at())).text).toContain('Merkitty valmiiksi 22.11.2026 klo\u00a012.00, Maja Exempel')
  })

  test('is not assigned to a stranger, and nobody shares out what is no section', async () => {
    const stranger = hereFor(base, joint.editor, whileOpen)
    expect(await shareOut(stranger, joint.id, { section: 'change', assigned: newId() })).toEqual({
      ok: false,
      refusal: 'not_a_colleague',
    })
    expect((await post(at('/sections/nothing/readiness'), { ready: 'yes' })).status).toBe(404)
    expect((await post(at('/sections/change/readiness'), { ready: 'yes' }, 'finance')).status).toBe(403)
  })

  test('of the money is given to who keeps it, who finds it ready; no other section is', async () => {
    const { id: assigned } = await examplePerson(base.write, 'finance')
    expect((await get(at('/budget'))).text).toContain(`value="${assigned}"`)
    expect((await get(at('/change'))).text).not.toContain(`value="${assigned}"`)
    expect((await post(at('/sections/change/assignment'), { assigned })).status).toBe(422)
    expect((await post(at('/sections/budget/assignment'), { assigned })).status).toBe(303)
    expect((await get('/sv/my', 'finance')).text).toContain(
      `data-task="write_section" href="/sv/my/applications/${joint.id}/budget"`,
    )
    expect((await get(at('/budget'), 'finance')).text).toContain('sections/budget/readiness')
    expect((await post(at('/sections/budget/readiness'), { ready: 'yes' }, 'finance')).status).toBe(303)
    expect((await post(at('/sections/budget/assignment'), { assigned: '' }, 'finance')).status).toBe(403)
  })
})
