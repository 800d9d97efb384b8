import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { closing, oneUnsigned, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { newId } from '../io/once.ts'
import { addFinding } from './actions/add-finding.ts'
import { removeFinding } from './actions/remove-finding.ts'
import { saveBudget } from './actions/save-budget.ts'
import { savePartner } from './actions/save-partner.ts'
import { saveReuse } from './actions/save-reuse.ts'
import { isCommitted } from './commitment.ts'
import { costsPart, tasksPart } from './kept-part.ts'
import { partHistoryOf } from './reads/part-history.ts'

let base: TestDatabase
let joint: Joint
let now = whileOpen
beforeAll(async () => {
  base = await freshDatabase('seeded')
  joint = await oneUnsigned(base)
})
afterAll(() => base.close())

const at = (part = '') => `/fi/my/applications/${joint.id}${part}`
const house = () => visitors(base, () => now)
const get = async (path: string, person = 'coordinator') => house().get(path, await house().as(person))
const post = async (path: string, fields: Record<string, string>, person = 'coordinator') =>
  house().post(path, fields, await house().as(person))
const later = (minutes: number) => new Date(whileOpen.getTime() + minutes * 60_000)
const valuesOf = async (part: string) => (await partHistoryOf(base.read, joint.id, part)).map(({ value }) => value)
const restore = async (part: string, revision: number | undefined, person?: string) =>
  post(at(`/fields/${part}/restoration`), { revision: String(revision) }, person)

describe("the history of a party's tasks", () => {
  test('says who wrote what and when, and what changed', async () => {
    const { id: partnerId } = await joint.part(joint.swedish)
    await savePartner(hereFor(base, joint.swedish, later(1)), joint.id, { partnerId, tasks: 'Ordnar utbildning.' })
    await savePartner(hereFor(base, joint.editor, later(2)), joint.id, { partnerId, tasks: 'Ordnar all utbildning.' })
    const { status, text } = await get(at(`/fields/${tasksPart(partnerId)}`), 'finance')
    expect(status).toBe(200)
    expect(text).toContain('22.11.2026 klo\u00a012.01 Maja Exempel')
    expect(text).toContain('22.11.2026 klo\u00a012.02 Aino Esimerkki')
    expect(text).toContain('lisätty: </span>all ')
    expect((await get(at(`/partners/${partnerId}`))).text).toContain(`/fields/${tasksPart(partnerId)}"`)
  })

  test('brings earlier tasks back for whoever may write them, and asks the party again', async () => {
    const { id: partnerId } = await joint.part(joint.finnish)
    const part = tasksPart(partnerId)
    await savePartner(hereFor(base, joint.editor, later(10)), joint.id, { partnerId, tasks: 'Maksaa kaiken' })
    const [, before] = await partHistoryOf(base.read, joint.id, part)
    expect((await restore(part, before?.revision, 'partner-sv')).status).toBe(403)
    expect((await restore(part, before?.revision, 'partner-fi')).status).toBe(303)
    expect(await joint.part(joint.finnish)).toMatchObject({ tasks: before?.value })
    expect(isCommitted(await joint.part(joint.finnish))).toBe(true)
    expect(await valuesOf(part)).toEqual([before?.value, 'Maksaa kaiken', before?.value])
  })

  test('has no revision that was never there, no party that takes no part, and nothing for strangers', async () => {
    const { id: partnerId } = await joint.part(joint.swedish)
    expect((await restore(tasksPart(partnerId), 999_999)).status).toBe(404)
    expect((await get(at(`/fields/${tasksPart(newId())}`))).status).toBe(404)
    expect((await restore(tasksPart(newId()), 1)).status).toBe(403)
    expect((await get(at(`/fields/${tasksPart(partnerId)}`), 'assessor-fi')).status).toBe(404)
  })
})

describe("the history of a party's costs", () => {
  const sums = (cents: number) => [{ costType: 'personnel' as const, year: 2027, cents }]

  test('says which sums became others, and brings them back for the party alone', async () => {
    const { id: partnerId } = await joint.part(joint.swedish)
    const here = hereFor(base, joint.swedish, later(4))
    await saveBudget(here, joint.id, { partnerId, lines: sums(70_000_00), ownCents: 10_500_00 })
    const part = costsPart(partnerId)
    const { text } = await get(at(`/fields/${part}`))
    expect(text).toMatch(
      /22.11.2026 klo\s12.04 Maja Exempel[\s\S]*Henkilöstökulut 2027[\s\S]*80\s000\s€[\s\S]*70\s000\s€/,
    )
    expect((await get(at('/budget'), 'finance')).text).toContain(`/fields/${part}"`)
    const [, before] = await partHistoryOf(base.read, joint.id, part)
    expect((await restore(part, before?.revision)).status).toBe(403)
    expect((await restore(part, before?.revision, 'partner-sv')).status).toBe(303)
    expect(await joint.part(joint.swedish)).toMatchObject({ ownCents: 15_000_00, lines: [{}, {}] })
  })

  test('keeps each of two savings at the same time, and brings nothing back after the deadline', async () => {
    const { id: partnerId } = await joint.part(joint.swedish)
    const part = costsPart(partnerId)
    const count = (await valuesOf(part)).length
    const save = (cents: number) =>
      saveBudget(hereFor(base, joint.swedish, later(5)), joint.id, { partnerId, lines: sums(cents) })
    await Promise.all([save(1_00), save(2_00)])
    const history = await partHistoryOf(base.read, joint.id, part)
    expect(history).toHaveLength(count + 2)
    now = new Date(closing.getTime() + 1)
    const answer = await restore(part, history[1]?.revision, 'partner-sv')
    now = whileOpen
    expect(answer).toMatchObject({ status: 409 })
    expect(answer.text).toContain('ei voi enää muokata')
  })
})

test('a question about the tasks of a party is asked by another and settled', async () => {
  const { id: partnerId } = await joint.part(joint.swedish)
  const field = `/fields/${tasksPart(partnerId)}`
  const said = await post(at(`${field}/remarks`), { id: newId(), kind: 'question', remark: 'Vem leder detta?' })
  expect(said.status).toBe(303)
  expect((await get(at('/parties'), 'partner-sv')).text).toContain('1 avoin kysymys')
  expect((await get(at(field), 'partner-sv')).text).toContain('Vem leder detta?')
  const nowhere = await post(at(`/fields/${tasksPart(newId())}/remarks`), { kind: 'comment', remark: 'Hej' })
  expect(nowhere.status).toBe(404)
})

describe('the history of the reuse check', () => {
  test('says who wrote what, and brings an earlier reason and choice back for whoever writes the check', async () => {
    const here = (minutes: number) => hereFor(base, joint.editor, later(minutes))
    await saveReuse(here(20), joint.id, { decision: 'adopt', why: 'Otamme valmiin.' })
    const [why, decision] = ['reuse:why', 'reuse:decision']
    expect((await get(at(`/fields/${why}`), 'partner-sv')).text).toContain('lisätty: </span>Otamme')
    expect(await valuesOf(decision)).toEqual(['adopt', 'new'])
    const [, before] = await partHistoryOf(base.read, joint.id, decision)
    expect((await restore(decision, before?.revision, 'partner-sv')).status).toBe(403)
    expect((await restore(decision, before?.revision)).status).toBe(303)
    expect((await joint.now()).reuse).toMatchObject({ decision: 'new', why: 'Otamme valmiin.' })
    expect((await get(at('/reuse'))).text).toContain(`/fields/${why}"`)
    expect((await get(at('/fields/reuse:nothing'))).status).toBe(404)
  })

  test('a work that was taken out comes back with its note', async () => {
    const { rows } = await base.owner.query<{ id: string }>('select id from catalogue.work where public limit 1')
    const workId = rows[0]?.id ?? ''
    const here = hereFor(base, joint.editor, later(21))
    await addFinding(here, joint.id, { workId, note: 'Opimme paljon.', cooperate: true })
    await removeFinding(here, joint.id, { workId })
    const { text } = await get(at('/reuse'))
    expect(text).toContain('1 poistettu työ')
    const revision = /finding:[^"]*\/restoration[\s\S]*?name="revision" value="(\d+)"/.exec(text)?.[1]
    expect((await restore(`finding:${workId}`, Number(revision))).status).toBe(303)
    expect((await joint.now()).reuse.findings).toMatchObject([{ workId, note: 'Opimme paljon.', cooperate: true }])
    expect((await get(at('/reuse'))).text).not.toContain('poistettu työ')
    const history = (await get(at(`/fields/finding:${workId}`))).text
    expect(history).toContain('Työ poistettiin selvityksestä.')
  })
})

describe('a party that was taken out', () => {
  const removed = async () => {
    const own = await oneUnsigned(base)
    const was = await own.part(own.finnish)
    const path = `/fi/my/applications/${own.id}`
    await post(`${path}/partners/${was.id}`, { deed: 'remove' })
    return { own, was, path }
  }

  test('comes back with its tasks and money and their histories, is written to and commits anew', async () => {
    const { own, was, path } = await removed()
    expect((await own.now()).partners).toHaveLength(2)
    expect((await get(`${path}/parties`)).text).toContain('1 poistettu osapuoli')
    const before = await base.owner.query('select count(*)::int as n from io.mail where about = $1', [own.id])
    expect((await post(`${path}/partners/${was.id}`, { deed: 'return' }, 'partner-sv')).status).toBe(403)
    expect((await post(`${path}/partners/${was.id}`, { deed: 'return' })).status).toBe(303)
    const { tasks, lines, ownCents, lang, commitment, id } = await own.part(own.finnish)
    expect({ id, tasks, lines, ownCents, lang }).toEqual({
      id: was.id,
      tasks: was.tasks,
      lines: was.lines,
      ownCents: was.ownCents,
      lang: was.lang,
    })
    expect(commitment).toBeNull()
    expect((await get(`${path}/parties`)).text).not.toContain('poistettu osapuoli')
    expect((await get(`${path}/fields/${tasksPart(was.id)}`)).text).toContain('Aino Esimerkki')
    const after = await base.owner.query('select count(*)::int as n from io.mail where about = $1', [own.id])
    expect(after.rows[0]?.n).toBeGreaterThan(before.rows[0]?.n)
  })

  test('brought back twice at once is there once; one that was never there is absent', async () => {
    const { own, was, path } = await removed()
    const back = () => post(`${path}/partners/${was.id}`, { deed: 'return' })
    const answers = await Promise.all([back(), back()])
    expect(answers.map(({ status }) => status)).not.toContain(500)
    expect((await own.now()).partners).toHaveLength(3)
    expect((await post(`${path}/partners/${newId()}`, { deed: 'return' })).status).toBe(404)
  })
})
