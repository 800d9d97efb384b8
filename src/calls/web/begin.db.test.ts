import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { callIn, officerOfAnother } from '../../../test/situations/calls.ts'
import { sessionFor } from '../../../test/situations/signed-in.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { found } from '../../io/absent.ts'
import { newId } from '../../io/once.ts'
import { momentOf } from '../../kit/dates.ts'
import type { Call, CallTexts } from '../call.ts'
import { fileOf as callFileOf, textsIn } from '../call-file.ts'
import { findCall, findCallBySlug } from '../reads.ts'

let it: TestDatabase
let asking: ReturnType<typeof visitors>
let officer = ''
const now = momentOf('2026-11-23', '12:00')

beforeAll(async () => {
  it = await freshDatabase('seeded')
  asking = visitors(it, () => now)
  officer = await asking.as('officer')
})
afterAll(() => it.close())

test.each([
  ['2018', 2, 'municipality'],
  ['2019-joint', 1, 'joint_authority'],
  ['2020', 5, 'municipality'],
  ['2021', 2, 'joint_authority'],
] as const)('a draft begins with the round of %s: its clauses, and none of its days', async (slug, purposes, kind) => {
  const round = found(await findCallBySlug(it.read, slug))
  expect((await asking.get('/fi/desk/calls/new', officer)).text).toContain(`value="${round.id}"`)
  const id = newId()
  const fields = { id, 'title.fi': `Kopio ${slug}`, 'title.sv': `Kopia ${slug}`, from: round.id }
  expect((await asking.post('/fi/desk/calls', fields, officer)).status).toBe(303)
  const call = found(await findCall(it.read, id))
  expect(call).toMatchObject({
    state: 'draft',
    sourceKey: null,
    roundKey: null,
    opensOn: null,
    decidedOn: null,
    appropriationCents: null,
    highestShare: null,
    jointOnly: round.jointOnly,
    trialRequired: round.trialRequired,
    priorityPurpose: null,
  })
  expect([call.purposes.length, call.applicantKinds?.includes(kind)]).toEqual([purposes, true])
})

/** A draft begun with a file, as the page sends it. */
const beginWith = (text: string, name = 'Tiedostosta') => {
  const [id, body] = [newId(), new FormData()]
  for (const [field, value] of Object.entries({ id, slug: `t-${id}`, 'title.fi': name, 'title.sv': name }))
    body.set(field, value)
  body.set('file', new File([text], 'call.json', { type: 'application/json' }))
  return { id, answer: asking.send('/fi/desk/calls', body, officer) }
}
/** Everything that the database says in a call, as its file has it. */
const textsOf = (call: Call): CallTexts => textsIn(callFileOf(call))
const fileOf = async (slug: string) => {
  const answer = await asking.get(`/fi/desk/calls/${slug}/call.json`, officer)
  expect([slug, answer.status]).toEqual([slug, 200])
  return JSON.parse(answer.text)
}

test.each(['2018', '2019-joint', '2020', '2021'])(
  'the round of %s goes out as a file and comes back as it was: its days, its priority, what nobody published',
  async (slug) => {
    const [round, sent] = [found(await findCallBySlug(it.read, slug)), await fileOf(slug)]
    const { id, answer } = beginWith(JSON.stringify(sent))
    expect((await answer).status).toBe(303)
    const call = found(await findCall(it.read, id))
    expect(await fileOf(call.slug)).toEqual({ ...sent, title: call.title })
    expect(textsOf(call)).toEqual({ ...textsOf(round), title: call.title, formId: null })
    expect([call.state, call.sourceKey, call.appropriationCents, call.grantKind]).toEqual(['draft', null, null, null])
  },
)

test('the file of 2020 brings its days, that of 2018 its priority', async () => {
  expect(await fileOf('2020')).toMatchObject({ opensOn: '2020-06-25', closesOn: '2020-10-05' })
  expect((await fileOf('2018')).priorityPurpose).not.toBeNull()
})

test('the file of a draft is its own authority’s alone', async () => {
  const call = await callIn(it)
  expect(await fileOf(call.slug)).toMatchObject({ format: 'talko-call/1', highestShare: 8500 })
  const stranger = await sessionFor(it.write, (await officerOfAnother(it)).id)
  expect((await asking.get(`/fi/desk/calls/${call.slug}/call.json`, stranger)).status).toBe(404)
})

describe('a file that is no call is refused with the place and the reason, and nothing begins', () => {
  const changed = async (change: Readonly<Record<string, unknown>>) =>
    JSON.stringify({ ...(await fileOf((await callIn(it)).slug)), ...change })
  const said = (text: string) => ({ fi: { text, by: 'ours' } })
  const clause = { key: 'sama', words: said('q'), examples: [] }
  const criterion = { key: 'sama', name: said('q'), weight: null, core: false, anchors: {}, standing: null }
  test.each<[string, () => Promise<string>, string]>([
    ['two purposes of one key', () => changed({ purposes: [clause, clause] }), 'purposes[1].key on jo käytössä'],
    ['two criteria of one key', () => changed({ criteria: [criterion, criterion] }), 'criteria[1].key on jo käytössä'],
    [
      'a sign that no database keeps',
      () => changed({ title: said('a\u0000b') }),
      'title.fi sisältää merkkejä, jotka eivät näy',
    ],
    ['half a sign', () => changed({ summary: said('\ud800') }), 'summary.fi sisältää merkkejä, jotka eivät näy'],
    [
      'text that turns its direction',
      () => changed({ faq: [{ question: said('\u202eabc'), answer: {} }] }),
      'faq[0].question.fi sisältää merkkejä',
    ],
    [
      'a name of every object as a key',
      () => changed({ criteria: [{ ...criterion, key: 'constructor' }] }),
      'criteria[0].key on varattu nimi',
    ],
    [
      'a prototype as a key',
      () => changed({ purposes: [{ ...clause, key: '__proto__' }] }),
      'purposes[0].key pitää olla pieniä kirjaimia',
    ],
    [
      'a prototype as a field',
      async () => (await changed({})).replace('{"format"', '{"__proto__":{"x":1},"format"'),
      '__proto__ on tuntematon kenttä',
    ],
    [
      'a priority of no purpose',
      () => changed({ priorityPurpose: 'x' }),
      'priorityPurpose on käyttötarkoitus, jota tiedostossa ei ole',
    ],
    ['a day that is none', () => changed({ opensOn: '2027-02-30' }), 'opensOn pitää olla päivä'],
    ['ten megabytes', () => Promise.resolve('x'.repeat(10_000_000)), 'koko tiedosto on liian suuri'],
    [
      'a hundred thousand lists in each other',
      () => Promise.resolve('['.repeat(100_000)),
      'koko tiedosto on liian monta tasoa sisäkkäin',
    ],
  ])('%s', async (_what, text, told) => {
    const { id, answer } = beginWith(await text(), 'q48713')
    const { status, text: page } = await answer
    expect([status, page]).toEqual([422, expect.stringContaining(told)])
    expect(page).toContain('value="q48713"')
    expect(await findCall(it.read, id)).toBeUndefined()
  })

  test('all its faults are told at once', async () => {
    const text = await changed({ opensOn: 'x', closesOn: 'y', highestShare: 10_001 })
    const { text: page } = await beginWith(text).answer
    for (const place of ['opensOn', 'closesOn', 'highestShare']) expect(page).toContain(`Tiedosto ei kelpaa: ${place}`)
  })
})

test('two who begin with the same address at once: one of them is told that it is taken', async () => {
  const begin = () =>
    asking.post(
      '/fi/desk/calls',
      { id: newId(), slug: 'sama-osoite', 'title.fi': 'Sama', 'title.sv': 'Samma' },
      officer,
    )
  const answers = await Promise.all([begin(), begin(), begin()])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409, 409])
})

test('nobody copies a draft of another authority', async () => {
  const [call, stranger] = [await callIn(it), await officerOfAnother(it)]
  const cookie = await sessionFor(it.write, stranger.id)
  const fields = { id: newId(), 'title.fi': 'Varas', from: call.id }
  expect((await asking.post('/fi/desk/calls', fields, cookie)).status).toBe(404)
  expect(await findCallBySlug(it.read, 'varas')).toBeUndefined()
})
