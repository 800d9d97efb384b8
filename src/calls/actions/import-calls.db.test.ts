import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { someForm } from '../../../test/situations/calls.ts'
import { examplePerson } from '../../../test/situations/signed-in.ts'
import { seededAt } from '../../../test/seeded.ts'
import { dayOf, daysBetween, timeOf } from '../../kit/dates.ts'
import { isOpen } from '../call.ts'
import { lacking } from '../publication.ts'
import { dutiesOf, findCallBySlug, findOutcome, listCalls, listFacts, listSources } from '../reads.ts'
import type { ExternalRoundFile } from '../external-round-file.ts'
import type { ProposalFile } from '../proposed-criteria.ts'
import type { RoundFile } from '../round-file.ts'
import { importCalls } from './import-calls.ts'
import { importExampleCalls, type ExampleCallsFile } from './import-examples.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase('seeded')
})
afterAll(() => it.close())

const json = async <T>(file: string): Promise<T> => JSON.parse(await readFile(`db/seeds/calls/${file}`, 'utf8'))
const count = async (table: string) => Number((await it.owner.query(`select count(*) from ${table}`)).rows[0].count)

describe('the calls of earlier rounds', () => {
  test('are seven, four from the documents and three from other pages', async () => {
    const history = (await listCalls(it.read, { who: null, states: ['archived'] })).map((row) => row.slug)
    expect(history).toEqual(['2022', '2021', '2020', '2019-joint', '2019-data', '2018', '2017'])
  })

  test.each([
    ['2018', { received: 57, granted: 14, listed: null, later: null, grantedCents: null }],
    ['2019-joint', { received: 51, granted: null, listed: 27, later: null, grantedCents: null }],
    ['2020', { received: null, granted: null, listed: null, later: null, grantedCents: null }],
    ['2021', { received: 46, granted: 17, listed: 17, later: 4, grantedCents: 576_645_600 }],
    ['2017', { received: 14, granted: 9, listed: null, later: null, grantedCents: null }],
  ])('of %s came what its source says, and nothing else', async (slug, outcome) => {
    const call = await findCallBySlug(it.read, slug)
    expect(await findOutcome(it.read, call?.id ?? '')).toMatchObject(outcome)
  })

  test('leave unsaid what the documents do not say', async () => {
    for (const slug of ['2018', '2019-joint', '2020', '2021']) {
      const call = await findCallBySlug(it.read, slug)
      expect(call).toMatchObject({
        opensAt: null,
        closesAt: null,
        appropriationCents: null,
        highestShare: null,
        formId: null,
        grantKind: null,
        costTypes: null,
      })
      expect(call?.criteria.every((row) => row.weight === null)).toBe(true)
    }
  })

  test('of 2020 has its days, five topics, three exclusions and two criteria', async () => {
    const call = await findCallBySlug(it.read, '2020')
    expect(call).toMatchObject({ opensOn: '2020-06-25', closesOn: '2020-10-05', jointOnly: true })
    expect(call?.purposes.map(({ key }) => key).toSorted()).toEqual([
      'decision_making',
      'meetings',
      'participation',
      'remote_work',
      'services',
    ])
    expect([call?.exclusions.length, call?.criteria.length]).toEqual([3, 2])
    expect(call?.publishedAt?.toISOString()).toBe('2020-06-25T07:09:00.000Z')
  })

  test('of 2018 says which purpose came first and why', async () => {
    const call = await findCallBySlug(it.read, '2018')
    expect(call).toMatchObject({ priorityPurpose: 'service_processes', trialRequired: true, decidedOn: '2018-03-23' })
    expect(call?.priorityReason?.sv?.text).toContain('På grund av det stora antalet ansökningar')
  })

  test('keep what other sources say apart, with the source', async () => {
    const call = await findCallBySlug(it.read, '2021')
    const facts = await listFacts(it.read, call?.id ?? '')
    expect(facts.find((fact) => fact.what === 'appropriation_cents')).toEqual({
      what: 'appropriation_cents',
      value: '1000000000',
      words: null,
      sourceKey: 'VM2021CALL',
    })
    expect(facts.find((fact) => fact.what === 'closes_at')?.value).toBe('2021-05-04T16:15:00+03:00')
    expect(
      (await listSources(it.read, ['VM2021CALL', 'S2021'])).map((source) => [source.key, source.external]),
    ).toEqual([
      ['S2021', false],
      ['VM2021CALL', true],
    ])
  })

  test('are listed with what other sources tell, kept apart from what their own says', async () => {
    const row = (await listCalls(it.read, { who: null })).find((one) => one.slug === '2020')
    expect(row).toMatchObject({ external: false, outcome: { received: null, granted: null } })
    expect(row?.elsewhere).toEqual({ received: '61', granted: '29', granted_cents_approx: '969000000' })
    expect((await listCalls(it.read, { who: null })).find((one) => one.slug === '2022')?.external).toBe(true)
  })

  test('say what the joint projects of 2019 would give residents and change inside', async () => {
    const call = await findCallBySlug(it.read, '2019-joint')
    const said = [...(call?.forResidents ?? []), ...(call?.inside ?? [])].map(({ words }) => words.sv?.text ?? '')
    const lines = ['kanaler', 'flera olika kommuner', 'distansservice', 'interna processer', 'ledning', 'robotprogram']
    expect(said.map((text, i) => text.includes(lines[i] ?? '–'))).toEqual(lines.map(() => true))
  })

  test('are entered once, however often the import runs', async () => {
    const before = [await count('calls.call'), await count('calls.clause'), await count('calls.fact')]
    const organisations = new Map([['vm', (await findCallBySlug(it.read, '2020'))?.authority.id ?? '']])
    const [rounds, external] = [
      await json<RoundFile[]>('rounds.json'),
      await json<ExternalRoundFile[]>('external-rounds.json'),
    ]
    expect(await importCalls({ db: it.write, now: seededAt }, { rounds, external, organisations })).toEqual({
      ok: true,
      value: 0,
    })
    expect([await count('calls.call'), await count('calls.clause'), await count('calls.fact')]).toEqual(before)
  })
})

describe('the example calls', () => {
  const file = async (form: string): Promise<ExampleCallsFile> => {
    const examples = await json<Pick<ExampleCallsFile, 'calls' | 'duties'>>('examples.json')
    const topics = (await json<RoundFile[]>('rounds.json')).find((round) => round.slug === '2020')
    const template = (await json<ProposalFile[]>('criteria.json')).find((one) => one.round === '2020')
    const ministry = (await examplePerson(it.write, 'officer')).actingFor
    if (topics === undefined || template === undefined || ministry === null) throw new Error('seeds are missing')
    return { ...examples, topics, criteria: template, authority: ministry, form }
  }
  const here = { now: seededAt }

  test('wait for their form', async () => {
    expect(await importExampleCalls({ db: it.write, ...here }, await file('no such form'))).toEqual({
      ok: false,
      refusal: 'no_form',
    })
  })

  test('are one open for seventeen more days, one in assessment and one that decisions end', async () => {
    const { rows } = await it.owner.query<{ key: string }>('select key from forms.form where id = $1', [
      await someForm(it),
    ])
    await importExampleCalls({ db: it.write, ...here }, await file(rows[0]?.key ?? ''))
    const open = await findCallBySlug(it.read, 'esimerkki-avoin')
    if (open === undefined || open.closesAt === null) throw new Error('no open example call')
    expect(open.example).toBe(true)
    expect(isOpen(open, seededAt)).toBe(true)
    expect([daysBetween(dayOf(seededAt), dayOf(open.closesAt)), timeOf(open.closesAt)]).toEqual([17, '16:15'])
    expect(lacking(open, seededAt)).toEqual([])
    expect(await findCallBySlug(it.read, 'esimerkki-arvioinnissa')).toMatchObject({
      state: 'in_assessment',
      example: true,
    })
    const last = await findCallBySlug(it.read, 'esimerkki-paatetty')
    expect(['in_assessment', 'decided']).toContain(last?.state)
  })

  test('are entered once', async () => {
    const before = await count('calls.call')
    const { rows } = await it.owner.query<{ key: string }>('select key from forms.form limit 1')
    expect(await importExampleCalls({ db: it.write, ...here }, await file(rows[0]?.key ?? ''))).toEqual({
      ok: true,
      value: 0,
    })
    expect(await count('calls.call')).toBe(before)
  })

  test('have people who present, assess and decide', async () => {
    const call = await findCallBySlug(it.read, 'esimerkki-arvioinnissa')
    const duties = await dutiesOf(it.read, call?.id ?? '')
    expect(duties.map((duty) => duty.role).sort()).toEqual([
      'assessor',
      'assessor',
      'assessor',
      'decision_maker',
      'decision_maker',
      'presenter',
    ])
  })
})
