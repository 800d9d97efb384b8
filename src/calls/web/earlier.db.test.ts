import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { hereAt, person } from '../../../test/situations/entered.ts'
import { fieldsOf } from '../../../test/situations/form-fields.ts'
import { examplePerson } from '../../../test/situations/signed-in.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { listWorksInRounds } from '../../catalogue/reads/rounds.ts'
import { Absent } from '../../io/absent.ts'
import { tableIn } from '../../io/table.ts'
import { momentOf } from '../../kit/dates.ts'
import type { Actor } from '../../people/person.ts'
import { enterEarlierRounds, type EarlierInput } from '../actions/enter-earlier-rounds.ts'
import { findCallBySlug, findOutcome } from '../reads.ts'

let it: TestDatabase
let asking: ReturnType<typeof visitors>
let officer = ''
let ministry: Actor

beforeAll(async () => {
  it = await freshDatabase('seeded')
  asking = visitors(it, () => momentOf('2026-11-23', '12:00'))
  officer = await asking.as('officer')
  const { rows } = await it.owner.query<{ authority_id: string }>(
    `select authority_id from calls.call where slug = '2022'`,
  )
  ministry = await person(it, 'Maija Malli', [[rows[0]?.authority_id ?? '', 'presenter']])
})
afterAll(() => it.close())

const tableRows = (name: string) => {
  const rows = tableIn(readFileSync(`test/tables/${name}.csv`, 'utf8'))
  return rows.ok ? rows.value : []
}
const inputOf = (name: string, change: Partial<EarlierInput> = {}): EarlierInput => ({
  rows: tableRows(name),
  round: '',
  covers: 'some',
  lang: 'fi',
  source: { title: `Luettelo ${name}`, publisher: 'Julkaisija', url: null, publishedOn: '2022-06-16' },
  ...change,
})
const worksOf = async (...keys: string[]) =>
  (await listWorksInRounds(it.read, keys)).map((work) => [
    work.coordinatorId,
    Object.values(work.title ?? {})[0]?.text ?? null,
    work.grantedCents,
  ])
const idOf = async (name: string): Promise<string> =>
  (
    await it.owner.query<{ id: string }>(
      `select id from people.organisation where name->'fi'->>'text' = $1 or name->'sv'->>'text' = $1 order by example`,
      [name],
    )
  ).rows[0]?.id ?? name

/** The same facts, read from the table by nothing but their places. */
const factsOf = (name: string, [who, title, sum]: readonly [number, number, number], from: number) =>
  Promise.all(
    tableRows(name)
      .slice(from)
      .filter((row) => row[who] !== '')
      .map(async (row) => [
        await idOf(row[who] ?? ''),
        row[title] || null,
        row[sum] ? Number(row[sum]?.replaceAll(/[^\d,]/g, '').replace(',', '.')) * 100 : null,
      ]),
  )

describe('the rounds that other public pages tell of', () => {
  test.each([
    ['2017', { round: '2017' }, [0, 1, 2], 2],
    ['2019-data', { lang: 'en' }, [1, 2, 3], 1],
    ['2020', { lang: 'sv' }, [1, 3, 2], 1],
    ['2022', {}, [1, 2, 3], 1],
  ] as const)('%s is read back with every title, sum and coordinator', async (name, change, places, from) => {
    const outcome = await enterEarlierRounds(hereAt(it, ministry), inputOf(name, change))
    const facts = await factsOf(name, places, from)
    expect(outcome).toEqual({ ok: true, value: { entered: facts.length, filled: 0, rounds: [name] } })
    expect(await worksOf(name)).toEqual(facts)
  })

  test('keep what was known of them, and brought again add nothing', async () => {
    const call = await findCallBySlug(it.read, '2022')
    expect(await findOutcome(it.read, call?.id ?? '')).toMatchObject({ received: 49, granted: 24, sourceKey: 'VM2022' })
    expect(await enterEarlierRounds(hereAt(it, ministry), inputOf('2022'))).toEqual({
      ok: false,
      refusal: 'nothing_new',
    })
    expect((await worksOf('2022')).length).toBe(15)
  })

  test('stand on the page of each project with their source and its day', async () => {
    const page = await asking.get('/fi/projects/2022-12')
    expect(page.text).toContain('Kaavatietojen digitalisointi')
    expect(page.text).toContain('1\u00a0210\u00a0000\u00a0€')
    expect(page.text).toContain('Luettelo 2022')
    expect(page.text).toContain('16.6.2022')
    expect((await asking.get('/sv/projects?round=2022')).text).toContain('Korsholm')
  })
})

const brought = (table: string, change: Record<string, string> = {}) => {
  const body = new FormData()
  const fields = { sourceTitle: 'Luettelo', lang: 'fi', covers: 'all', round: '', ...change }
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  body.append('file', new File([table], 'taulukko.csv', { type: 'text/csv' }))
  return body
}
const look = (table: string, change: Record<string, string> = {}, lang = 'fi', cookie = officer) =>
  asking.send(`/${lang}/desk/earlier-rounds-table`, brought(table, change), cookie)
const table = `Kierros;Koordinaattori;Hankkeen nimi;Avustus;Tulos
2014;Salo;Yhteinen lupapalvelu;1 234,50 €;myönnetty
2014;Åbo stad;Toinen;;myönnetty
2014;Atlantis;Kolmas;10;myönnetty
2014;Sagu kommun;;;avslag
Yhteensä;;;1 244,50 €;
`

describe('the officer', () => {
  test('sees what is read and what is not, confirms, and the round stands in the record with its counts', async () => {
    const report = await look(table)
    expect(report.status).toBe(200)
    for (const text of [
      '1\u00a0234,50\u00a0€',
      'taulukossa: Åbo stad',
      'Kuntaa tai kuntayhtymää ”Atlantis” ei löydy',
      'Summarivejä ei luettu: 6.',
    ])
      expect(report.text).toContain(text)
    expect(await findCallBySlug(it.read, '2014')).toBeUndefined()
    const fields = fieldsOf(report.text, '/fi/desk/earlier-rounds')
    expect(await asking.post('/fi/desk/earlier-rounds', fields, officer)).toMatchObject({
      status: 303,
      to: '/fi/desk/earlier-rounds?done=2',
    })
    expect((await asking.get('/fi/desk/earlier-rounds?done=2', officer)).text).toContain('Avustuskierros 2014')
    const call = await findCallBySlug(it.read, '2014')
    expect(call).toMatchObject({ state: 'archived', example: true, roundKey: '2014' })
    expect(await findOutcome(it.read, call?.id ?? '')).toMatchObject({ received: null, granted: null, listed: 2 })
    expect((await asking.get('/sv/calls/2014')).text).toContain('Understödsomgången 2014')
    expect((await asking.get('/fi/projects?round=2014')).text).toContain('Yhteinen lupapalvelu')
  })

  test('corrects the row, brings the table again, and only that one is added; then all are counted', async () => {
    const report = await look(table.replace('Atlantis', 'Sauvo'))
    expect(report.text).toContain('on jo tiedoissa, jää ennalleen')
    const fields = fieldsOf(report.text, '/fi/desk/earlier-rounds')
    expect((await asking.post('/fi/desk/earlier-rounds', fields, officer)).to).toBe('/fi/desk/earlier-rounds?done=1')
    const call = await findCallBySlug(it.read, '2014')
    expect(await findOutcome(it.read, call?.id ?? '')).toMatchObject({ received: 4, granted: 3, listed: null })
    expect((await asking.post('/fi/desk/earlier-rounds', fields, officer)).status).toBe(409)
    expect(await worksOf('2014')).toHaveLength(3)
  })

  test('reads in Swedish what is wrong, and loses nothing of what was written', async () => {
    const answer = await look('Nimi;Summa\na;1\n', { sourceTitle: 'Min källa', url: 'vm', covers: '' }, 'sv')
    expect(answer.status).toBe(422)
    for (const text of ['Skriv adressen i formen', 'Välj vilka ansökningar', 'value="Min källa"'])
      expect(answer.text).toContain(text)
    const heads = await look('Nimi;Summa\na;1\n', {}, 'sv')
    expect(heads.text).toContain(
      'Tabellen saknar kolumnen: Omgång, Projektadministratör. Som rubriker lästes: Nimi, Summa.',
    )
    const written = { sourceTitle: 'Min källa', lang: 'fi', covers: 'all', round: '', table: 'Nimi;Summa\na;1\n' }
    const changed = await asking.post('/sv/desk/earlier-rounds', written, officer)
    expect([changed.status, changed.text.includes('Tabellen kunde inte läsas på nytt')]).toEqual([409, true])
    expect((await look('Kierros;Hakija\n2022;Salo\n', {}, 'sv')).text).toContain('hör till en annan myndighet')
  })

  test('takes an empty table with its heads', async () => {
    const csv = await asking.get('/sv/desk/earlier-rounds.csv', officer)
    expect(csv.text).toBe(
      'Omgång,Projektadministratör,Delgenomförare,Projektets namn,Understöd,Resultat,Beslutsdag,Börjar,Slutar,Ärendenummer\r\n',
    )
  })
})

test('two who bring the same table at once enter it once', async () => {
  const input = inputOf('2022', {
    rows: [
      ['Kierros', 'Hakija', 'Nimi'],
      ['2013', 'Salo', 'Yksi'],
    ],
  })
  const here = hereAt(it, await examplePerson(it.write, 'officer'))
  const outcomes = await Promise.all([enterEarlierRounds(here, input), enterEarlierRounds(here, input)])
  expect(outcomes.map((one) => one.ok).toSorted()).toEqual([false, true])
  expect(await worksOf('2013')).toHaveLength(1)
})

test('nobody else brings a table, nor learns that there is a page for it', async () => {
  for (const who of ['coordinator', 'decision-maker', 'assessor-fi'])
    expect((await asking.get('/fi/desk/earlier-rounds', await asking.as(who))).status).toBe(404)
  expect((await look(table, {}, 'fi', await asking.as('coordinator'))).status).toBe(404)
  const barred = enterEarlierRounds(hereAt(it, await examplePerson(it.write, 'coordinator')), inputOf('2022'))
  await expect(barred).rejects.toBeInstanceOf(Absent)
  expect((await asking.get('/fi/desk/earlier-rounds', await asking.as('administrator'))).status).toBe(200)
})
