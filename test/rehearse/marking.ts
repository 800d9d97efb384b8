import { parse } from 'csv-parse/sync'
import * as z from 'zod'
import { texts } from '../../src/decisions/texts.ts'
import { exampleLetter } from '../../src/io/example-letter.ts'
import { langs } from '../../src/kit/lang.ts'
import { paths } from '../../src/paths.ts'
import type { Stage } from './play.ts'
import type { Announced } from './publishing.ts'
import { Surprise, visitor, type Page } from './visitor.ts'

const marks = { fi: 'Esimerkki', sv: 'Exempel', en: 'Example' } as const

/** Everything that the public can read says that it is an example. */
export function marked({ ledger }: Stage, pages: readonly Page[]): void {
  const bare = pages.filter((page) => !page.html.includes('tag example'))
  ledger.equal(
    `each of ${pages.length} public pages is marked ${Object.values(marks).join(', ')}`,
    bare.map((page) => page.path),
    [],
  )
}

/** What a coordinator reads and takes away of its own: the decision, and every row of the budget. */
export async function markedForOwn({ ground, ledger, plan, cast }: Stage): Promise<void> {
  const [one] = plan.applications
  const player = cast.players.get(one?.coordinator ?? '')
  if (player === undefined) throw new Surprise('nobody coordinates')
  const { rows } = await ground.base.owner.query<{ id: string }>(
    `select id from applications.application where coordinator_id = $1 and state = 'decided' limit 1`,
    [player.id],
  )
  const [id = '', reader] = [rows[0]?.id, visitor(ground.origin)]
  await reader.signIn(player.subject, 'sv')
  const decision = await reader.get(paths.applicationDecision('sv', id))
  const lines = parse((await reader.get(paths.applicationBudgetFile('sv', id, 'csv'))).html, {
    columns: true,
    bom: true,
  })
  const budget = csv.parse(lines)
  ledger.equal(
    `the decision of ${player.key} is marked, and each of ${budget.length} rows of its budget`,
    [decision.html.includes('tag example'), budget.filter((row) => row.exempel !== 'exempel').length],
    [true, 0],
  )
}

const csv = z.array(z.record(z.string(), z.string()))

/** Every row of the public files says that it is an example. */
export async function markedFiles({ ground, ledger, plan }: Stage, { pages, told }: Announced): Promise<void> {
  const reader = visitor(ground.origin)
  const announced = paths.announcementFile('sv', pages.sv.path.split('/').at(-1) ?? '', 'csv')
  const files = [paths.callOutcomeFile('sv', plan.call.slug, 'csv'), announced]
  const rows = []
  for (const file of files) rows.push(csv.parse(parse((await reader.get(file)).html, { columns: true, bom: true })))
  const unmarked = rows.flat().filter((row) => row[texts.sv.example] !== texts.sv.example)
  ledger.equal(
    `the public files hold ${plan.applications.length} and ${told.length} rows, each marked`,
    [rows.map((one) => one.length), unmarked],
    [[plan.applications.length, told.length], []],
  )
}

/** What the database holds besides what was there before: all of it invented, and no letter has left. */
export async function keptInside({ ground, ledger, plan }: Stage): Promise<void> {
  const count = async (query: string) =>
    Number((await ground.base.owner.query<{ count: string }>(query)).rows[0]?.count)
  const letters = await count('select count(*) from io.mail')
  ledger.equal(
    `each of ${letters} letters is marked as an example, so none leaves`,
    await count('select count(*) from io.mail where not example'),
    0,
  )
  ledger.equal(
    'each of them says in its own words that it is an example',
    await count(
      `select count(*) from io.mail where not body like any (array[${langs.map((lang) => `'%${exampleLetter[lang].mark}'`).join(', ')}])`,
    ),
    0,
  )
  ledger.equal(
    'every application and its work is marked as an example',
    [
      await count('select count(*) from applications.application where not example'),
      await count('select count(*) from catalogue.work where application_id is not null and not example'),
    ],
    [0, 0],
  )
  ledger.equal(
    'no real municipality is a partner that no source names',
    await count(
      `select count(*) from applications.partner p join people.organisation o on o.id = p.organisation_id
     where p.role = 'partner' and not o.example`,
    ),
    plan.realPartners,
  )
}
