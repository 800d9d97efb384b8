import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { fieldsOf } from '../../../test/situations/form-fields.ts'
import { examplePerson } from '../../../test/situations/signed-in.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { xlsxOf } from '../../io/sheet.ts'
import { tableIn } from '../../io/table.ts'
import { momentOf } from '../../kit/dates.ts'
import type { SaidRow } from '../earlier/row.ts'
import { readRoundTable } from '../earlier/table.ts'
import { findCallBySlug } from '../reads.ts'
import { groundFor } from '../reads/earlier.ts'

let it: TestDatabase
let asking: ReturnType<typeof visitors>
let officer = ''

beforeAll(async () => {
  it = await freshDatabase('seeded')
  asking = visitors(it, () => momentOf('2026-11-23', '12:00'))
  officer = await asking.as('officer')
})
afterAll(() => it.close())

const table = `Kierros;Hankehallinnoija;Osatoteuttajat;Hankkeen nimi;Avustus;Tulos;Päätöspäivä;Alkaa;Päättyy;Asianumero
2012;Salo;Turku, 738 ja Yritys Oy;Yhteinen lupapalvelu;1 234,50 €;myönnetty;23.6.2012;1.9.2012;10/2013;VM/1/2012
2012;Åbo stad;ja muut kunnat;;;myönnetty;23.6.2012;;;
2012;Kaarina;;Kolmas;;myöhemmin;;;;VM/3/2012
`
const brought = (rows: string | Uint8Array<ArrayBuffer>, name = 'taulukko.csv') => {
  const body = new FormData()
  const fields = { sourceTitle: 'Luettelo', lang: 'fi', covers: 'granted', round: '' }
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  body.append('file', new File([rows], name))
  return asking.send('/fi/desk/earlier-rounds-table', body, officer)
}

/** What a table says, without the places in it. */
async function factsOf(text: string, lang: 'fi' | 'sv') {
  const ministry = (await examplePerson(it.write, 'officer')).actingFor
  const rows = tableIn(text)
  if (!rows.ok || ministry === null) throw new Error('no table')
  const read = readRoundTable(rows.value, '', { ...(await groundFor(it.read, ministry)), lang, covers: 'granted' })
  if ('code' in read) throw new Error(read.code)
  expect(read.refused).toEqual([])
  return read.said.map(
    ({ round, coordinator, partners, title, cents, result, decidedOn, from, to, number }: SaidRow) => [
      round.key,
      coordinator.id,
      partners.named.map(({ organisation, nameInTable }) => organisation?.id ?? nameInTable),
      partners.others,
      title,
      [cents, result, decidedOn, from, to, number],
    ],
  )
}

test('partners, days and the number are shown before they are kept, and stand on the page of the project', async () => {
  const report = await brought(table)
  for (const text of [
    'Sauvo',
    'Yritys Oy',
    'ei rekisterissä',
    '23.6.2012',
    '31.10.2013',
    'VM/1/2012',
    'ja muut kunnat',
  ])
    expect(report.text).toContain(text)
  const fields = fieldsOf(report.text, '/fi/desk/earlier-rounds')
  expect((await asking.post('/fi/desk/earlier-rounds', fields, officer)).to).toBe('/fi/desk/earlier-rounds?done=3')
  const { text } = await asking.get('/sv/projects/2012-01')
  for (const said of ['Sagu', 'Yritys Oy', '1.9.2012–31.10.2013', 'VM/1/2012', '23.6.2012'])
    expect(text).toContain(said)
  expect((await asking.get('/fi/municipalities/738')).text).toContain('Yhteinen lupapalvelu')
  expect(await findCallBySlug(it.read, '2012')).toMatchObject({ decidedOn: '2012-06-23' })
})

test.each(['fi', 'sv'] as const)(
  'the round taken as a table in %s reads back equal, and adds nothing',
  async (lang) => {
    const file = await asking.get(`/${lang}/desk/earlier-rounds/2012/rows.csv`, officer)
    expect(await factsOf(file.text, lang)).toEqual(await factsOf(table, 'fi'))
    expect((await brought(file.text)).text).toContain('Kaikki taulukon hankkeet ovat jo julkisissa tiedoissa')
  },
)

test('a workbook of Excel is read as the same table', async () => {
  const text = table.replaceAll('2012', '2013').replace('10/2013', '10/2014')
  const rows = tableIn(text)
  const [heads = [], ...lines] = rows.ok ? rows.value : []
  const columns = heads.map((head, i) => ({
    head,
    kind: 'text' as const,
    cell: (line: readonly string[]) => line[i] ?? '',
  }))
  const asWorkbook = (await brought(await xlsxOf({ name: 'Hankkeet', columns, rows: lines }), 'taulukko.xlsx')).text
  const asText = (await brought(text)).text
  const report = (page: string) => page.slice(page.indexOf('<table'), page.lastIndexOf('</table>'))
  expect(report(asWorkbook)).toContain('Yhteinen lupapalvelu')
  expect(report(asWorkbook)).toBe(report(asText))
})

test('a row whose partner nobody knows is refused with the place and the reason', async () => {
  const { text } = await brought(table.replace('738', '987').replace('1.9.2012', '1.12.2013'))
  expect(text).toContain('Kuntanumeroa tai Y-tunnusta 987 ei ole kenelläkään')
  expect(text).toContain('Hanke päättyy (10/2013) ennen kuin se alkaa')
})

test('a round of another authority, and one that is not there, are no tables', async () => {
  for (const slug of ['2022', 'esimerkki-avoin', 'ei-ole'])
    expect((await asking.get(`/fi/desk/earlier-rounds/${slug}/rows.csv`, officer)).status).toBe(404)
  const coordinator = await asking.as('coordinator')
  expect((await asking.get('/fi/desk/earlier-rounds/2012/rows.xlsx', coordinator)).status).toBe(404)
})
