import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { fieldsOf } from '../../../test/situations/form-fields.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { listWorksInRounds } from '../../catalogue/reads/rounds.ts'
import { momentOf } from '../../kit/dates.ts'
import { findCallBySlug, findOutcome } from '../reads.ts'

let it: TestDatabase
let asking: ReturnType<typeof visitors>
let officer = ''
beforeAll(async () => {
  it = await freshDatabase('seeded')
  asking = visitors(it, () => momentOf('2026-11-23', '12:00'))
  officer = await asking.as('officer')
})
afterAll(() => it.close())

async function look(rows: string, fields: Record<string, string>) {
  const body = new FormData()
  const file = new File([`Kierros;Koordinaattori;Hankkeen nimi;Avustus;Tulos\n${rows}\n`], 't.csv', {
    type: 'text/csv',
  })
  for (const [name, value] of Object.entries({ lang: 'fi', round: '', ...fields })) body.append(name, value)
  body.append('file', file)
  return asking.send('/fi/desk/earlier-rounds-table', body, officer)
}
const confirms = (report: string) =>
  asking.post('/fi/desk/earlier-rounds', fieldsOf(report, '/fi/desk/earlier-rounds'), officer)
const enters = async (rows: string, fields: Record<string, string>) => confirms((await look(rows, fields)).text)
const counts = async (round: string) => findOutcome(it.read, (await findCallBySlug(it.read, round))?.id ?? '')

test('a list that only tells other counts changes them, and no project', async () => {
  const said = { sourceTitle: 'Luettelo', covers: 'all' }
  const rows = '2014;Salo;Yksi;10;myönnetty'
  await enters(rows, said)
  const report = await look(`${rows}\n2014;Sauvo;;;hylätty`, said)
  expect(report.text).toContain('Päivitä kierroksen luvut')
  expect(report.text).toContain('ei voi ottaa täällä takaisin')
  expect((await confirms(report.text)).to).toBe('/fi/desk/earlier-rounds?done=0')
  expect(await counts('2014')).toMatchObject({ received: 2, granted: 1 })
  expect(await listWorksInRounds(it.read, ['2014'])).toHaveLength(1)
})

test('a round brought in parts from several lists is counted with what is there, and the whole list takes their place', async () => {
  const [first, second] = ['2013;Salo;Yksi;10;myönnetty', '2013;Sauvo;Kaksi;20;myönnetty']
  await enters(first, { sourceTitle: 'Tiedote A', covers: 'some' })
  expect(await counts('2013')).toMatchObject({ listed: 1 })
  await enters(second, { sourceTitle: 'Tiedote B', covers: 'some' })
  expect(await counts('2013')).toMatchObject({ granted: null, listed: 2 })
  const whole = { sourceTitle: 'Koko luettelo', covers: 'granted' }
  expect((await enters(`${first}\n${second}`, whole)).status).toBe(303)
  expect(await counts('2013')).toMatchObject({ granted: 2, listed: null, grantedCents: 3_000 })
  expect(await listWorksInRounds(it.read, ['2013'])).toHaveLength(2)
})
