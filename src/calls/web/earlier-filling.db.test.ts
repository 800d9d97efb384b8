import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { hereAt } from '../../../test/situations/entered.ts'
import { fieldsOf } from '../../../test/situations/form-fields.ts'
import { examplePerson } from '../../../test/situations/signed-in.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { listWorksInRounds } from '../../catalogue/reads/rounds.ts'
import { tableIn } from '../../io/table.ts'
import { momentOf } from '../../kit/dates.ts'
import { enterEarlierRounds } from '../actions/enter-earlier-rounds.ts'

let it: TestDatabase
let asking: ReturnType<typeof visitors>
let officer = ''
beforeAll(async () => {
  it = await freshDatabase('seeded')
  asking = visitors(it, () => momentOf('2026-11-23', '12:00'))
  officer = await asking.as('officer')
})
afterAll(() => it.close())

const heads = 'Kierros;Hankehallinnoija;Osatoteuttajat;Hankkeen nimi;Avustus;Tulos;Päätöspäivä;Alkaa;Päättyy;Asianumero'
const desk = '/fi/desk/earlier-rounds'
async function look(rows: string, sourceTitle = 'Myöhempi luettelo') {
  const body = new FormData()
  for (const [name, value] of Object.entries({ lang: 'fi', round: '', covers: 'some', sourceTitle }))
    body.append(name, value)
  body.append('file', new File([`${heads}\n${rows}\n`], 't.csv', { type: 'text/csv' }))
  return (await asking.send('/fi/desk/earlier-rounds-table', body, officer)).text
}
const enter = (report: string, more: Record<string, string | string[]> = {}) =>
  asking.post(desk, { ...fieldsOf(report, desk), ...more }, officer)
const confirmable = (report: string) =>
  [...report.matchAll(/name="confirm"[^>]*value="([^"]*)"/g)].map(([, value = '']) => value.replaceAll('&gt;', '>'))
const worksOf = (key: string) => listWorksInRounds(it.read, [key])
const row = (year: string, cells: string) => `${year};Salo;${cells}`

test('a later table fills in what was unknown of a project, with itself as the source, and nothing the second time', async () => {
  await enter(await look(row('2011', ';Yhteinen;;myönnetty;;;;'), 'Tiedote'))
  const later = row('2011', 'Sauvo, Yhdistys;Yhteinen;1 000;myönnetty;1.6.2011;1.9.2011;31.12.2012;VM/9/2011')
  const report = await look(later)
  for (const said of ['täydentyy:', 'Osatoteuttajat: Sauvo, Yhdistys', 'Täydennä julkiset tiedot'])
    expect(report).toContain(said)
  expect(await enter(report)).toMatchObject({ status: 303, to: `${desk}?done=0&filled=1` })
  const [work, ...more] = await worksOf('2011')
  expect([more, work]).toMatchObject([
    [],
    {
      grantedCents: 100_000,
      registerNumber: 'VM/9/2011',
      decidedOn: '2011-06-01',
      periodFrom: '2011-09-01',
      periodTo: '2012-12-31',
      partners: [{ name: 'Sauvo' }, { organisationId: null, name: 'Yhdistys' }],
    },
  ])
  const page = (await asking.get('/fi/projects/2011-01')).text
  for (const said of ['Myöhempi luettelo', 'Myöhemmästä taulukosta: Osatoteuttajat, Avustus', 'Yhdistys'])
    expect(page).toContain(said)
  expect(await look(later)).toContain('Mitään ei lisätty')
  expect((await enter(report)).status).toBe(409)
  expect(await worksOf('2011')).toEqual([work])
})

test('what a later table tells otherwise is shown and changed only where the row is confirmed', async () => {
  await enter(await look(`${row('2010', ';Yksi;100;myönnetty;;;;')}\n${row('2010', ';Kaksi;200;myönnetty;;;;')}`))
  const sums = async () => (await worksOf('2010')).map(({ grantedCents }) => grantedCents)
  const later = `${row('2010', ';Yksi;111;myönnetty;;;;')}\n${row('2010', ';Kaksi;222;myönnetty;;;;')}`
  const report = await look(later)
  expect(report).toContain('Muuta rivin 3 mukaan: Salo')
  expect(confirmable(report)).toHaveLength(2)
  expect((await enter(report)).status).toBe(409)
  expect(await sums()).toEqual([10_000, 20_000])
  expect(await enter(report, { confirm: confirmable(report).slice(1) })).toMatchObject({
    to: `${desk}?done=0&filled=1`,
  })
  expect(await sums()).toEqual([10_000, 22_200])
  const rest = confirmable(await look(later))
  await enter(await look(row('2010', ';Yksi;122;myönnetty;;;;')), {
    confirm: confirmable(await look(row('2010', ';Yksi;122;myönnetty;;;;'))),
  })
  expect((await enter(report, { confirm: rest })).status).toBe(409)
  expect(await sums()).toEqual([12_200, 22_200])
})

test('two who bring the same later table at once fill it in once', async () => {
  await enter(await look(row('2009', ';Yhteinen;;myönnetty;;;;')))
  const rows = tableIn(`${heads}\n${row('2009', ';Yhteinen;300;myönnetty;;;;')}\n`)
  const source = { title: 'L', publisher: null, url: null, publishedOn: null }
  const input = { rows: rows.ok ? rows.value : [], round: '', covers: 'some' as const, lang: 'fi' as const, source }
  const here = hereAt(it, await examplePerson(it.write, 'officer'))
  const outcomes = await Promise.all([enterEarlierRounds(here, input), enterEarlierRounds(here, input)])
  expect(outcomes.filter(({ ok }) => ok)).toMatchObject([{ value: { entered: 0, filled: 1 } }])
  expect(outcomes.filter(({ ok }) => !ok)).toEqual([{ ok: false, refusal: 'nothing_new' }])
  const { rows: notes } = await it.owner.query(
    `select from catalogue.work_fact f join catalogue.work w on w.id = f.work_id where w.round_key = '2009'`,
  )
  expect(notes).toHaveLength(1)
})

test('a grant that was put off is filled in when it is made, and the round counts it', async () => {
  await enter(await look(row('2008', ';Yhteinen;;myöhemmin;;;;')))
  expect(await worksOf('2008')).toMatchObject([{ later: true }])
  await enter(await look(row('2008', ';Yhteinen;500;myönnetty;2.2.2009;;;')))
  expect(await worksOf('2008')).toMatchObject([{ later: false, grantedCents: 50_000, decidedOn: '2009-02-02' }])
})
