import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { callToDecide, signingAt } from '../../../test/situations/call-to-decide.ts'
import { doorsAt } from '../../../test/situations/decision-doors.ts'

let it: TestDatabase
let doors: ReturnType<typeof doorsAt>
beforeAll(async () => {
  it = await freshDatabase()
  doors = doorsAt(it, () => signingAt)
})
afterAll(() => it.close())

/** The rows of a table of a page, cell by cell. */
const cellsOf = (html: string, table: string): readonly string[] =>
  (html.split(`id="${table}"`)[1]?.split('</table>')[0] ?? '')
    .split('<tr')
    .map((row) =>
      [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)]
        .map(([, cell = '']) =>
          cell
            .replaceAll(/<[^>]*>/g, '')
            .replaceAll('\u00a0', ' ')
            .trim(),
        )
        .join(' | '),
    )
    .filter((row) => row !== '')

test('an applicant sees the medians of its own application and the reasons for them, and of no other; nobody’s name', async () => {
  const call = await callToDecide(it)
  for (const id of [call.one, call.two])
    for (const who of ['first', 'second'] as const)
      await it.owner.query(
        `update assessment.score set reason = reason || $3 where application_id = $1 and person_id = $2`,
        [id, call.people[who].id, ` (${who} ${id === call.one ? 'egen' : 'annans'})`],
      )
  await call.offer(call.one)
  await call.offer(call.two)
  for (const id of [call.one, call.two]) await call.signs(call.people.decider, id)
  const { html } = await doors.get(call.people.partner, `/sv/my/applications/${call.one}/decision`)
  expect(cellsOf(html, 'own-medians').slice(1)).toEqual([
    'improvement sv | 40 % | 5 / 5',
    'change sv | 40 % | 5 / 5',
    'joint sv | 20 % | 5 / 5',
    'Vägda poäng |  | 5,00 / 5',
  ])
  const own = html.slice(html.indexOf('id="own-medians"'))
  for (const reason of ['Mätt före och efter', 'Processen är ny', 'Delat arbete'])
    for (const who of ['first', 'second']) expect(own).toContain(`${reason} (${who} egen)`)
  expect(html).not.toMatch(/annans|Antti Arvioija|Berit Bedömare|Noora Näkijä/)
})

test.each([
  ['fi', 'Henkilöstökulut', 'Palvelut', 'Yhteensä'],
  ['sv', 'Personalkostnader', 'Tjänster', 'Sammanlagt'],
] as const)(
  'an attachment tells the accepted budget by party, type of cost and year, in the language of the case (%s)',
  async (lang, staff, services, all) => {
    const call = await callToDecide(it)
    const lines = [
      { costType: 'personnel', year: 2027, cents: 120_000_00 },
      { costType: 'services', year: 2028, cents: 60_000_00 },
    ]
    await it.owner.query(
      `update applications.version set content = jsonb_set(jsonb_set(content, '{lang}', to_jsonb($2::text)), '{partners,0,lines}', $3)
     where application_id = $1`,
      [call.one, lang, JSON.stringify(lines)],
    )
    await it.owner.query('update applications.application set lang = $2 where id = $1', [call.one, lang])
    await call.offer(call.one)
    await call.signs(call.people.decider, call.one)
    const { html } = await doors.get(call.people.partner, `/en/my/applications/${call.one}/decision`)
    expect(cellsOf(html, 'accepted-budget').slice(1)).toEqual([
      `Kunta 1 / Evenemang | ${staff} | 2027 | 120 000 € | 60 000 €`,
      `Kunta 1 / Evenemang | ${services} | 2028 | 60 000 € | 30 000 €`,
      `Kunta 2 / Evenemang | ${staff} | 2027 | 180 000 € | 90 000 €`,
      `${all} |  |  | 360 000 € | 180 000 €`,
    ])
  },
)
