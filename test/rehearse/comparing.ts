import { euros } from '../../src/kit/money.ts'
import { plain } from '../../src/kit/words.ts'
import { words } from '../../src/decisions/words/labels.ts'
import { paths } from '../../src/paths.ts'
import { tagged, textOf, type Element } from './html.ts'
import { keptInside, marked, markedFiles, markedForOwn } from './marking.ts'
import type { Stage } from './play.ts'
import type { Announced } from './publishing.ts'
import type { Planned } from './plan.ts'
import { Surprise, visitor, type Page } from './visitor.ts'

const oneSpace = (text: string) => text.replaceAll(/[\s\u00a0]+/g, ' ')
const spaceless = (text: string) => text.replaceAll(/[\s\u00a0]/g, '')
/** Cents out of `högst 178 500 euro`, `178 500,25 €`; null where no sum is said. */
export const centsIn = (text: string | null): number | null => {
  const [, whole, rest = ''] = /(\d[\d\s\u00a0]*)(?:,(\d\d))?/.exec(text ?? '') ?? []
  return whole === undefined ? null : Number(spaceless(whole)) * 100 + Number(rest === '' ? 0 : rest)
}
const eurosIn = (text: string | null) => {
  const cents = centsIn(text)
  return cents === null ? null : cents / 100
}

type Line = {
  readonly name: string
  readonly partners: readonly string[]
  readonly sought: number
  readonly result: string
  readonly granted: number | null
}

const partnersIn = (row: Element) => tagged(row, 'p').flatMap((one) => textOf(one).split(', '))

/** The outcome as everybody reads it: one line for each application. */
function outcomeOf(page: Page): readonly Line[] {
  const [table] = tagged(page.root, 'table')
  if (table === undefined) throw new Surprise('the outcome has no table')
  return tagged(table, 'tbody')
    .flatMap((body) => tagged(body, 'tr'))
    .map((row) => {
      const [name = '', , , sought = '', result = '', granted = ''] = tagged(row, 'th', 'td').map(textOf)
      return { name, partners: partnersIn(row), sought: centsIn(sought) ?? 0, result, granted: centsIn(granted) }
    })
}

const nameOf = ({ cast }: Stage, one: Planned) => plain(cast.players.get(one.coordinator)?.name, 'sv')
const isReal = ({ cast }: Stage, one: Planned) => cast.players.get(one.coordinator)?.example === false

/** The public outcome against the plan: counts, and nobody real refused or put off. */
async function compareOutcome(stage: Stage): Promise<readonly Page[]> {
  const { plan, ledger, ground } = stage
  const reader = visitor(ground.origin)
  const page = await reader.get(paths.callOutcome('sv', plan.call.slug))
  const lines = outcomeOf(page)
  const result = words.sv.result
  const of = (fate: Planned['fate']) => lines.filter((line) => line.result === result[fate])
  const planned = (fate: Planned['fate']) => plan.applications.filter((one) => one.fate === fate)
  const { length: received } = plan.applications
  ledger.equal(
    `received ${received}, granted ${planned('granted').length}, later ${planned('later').length}, rejected ${planned('rejected').length}`,
    [lines.length, of('granted').length, of('later').length, of('rejected').length],
    [received, planned('granted').length, planned('later').length, planned('rejected').length],
  )
  const real = new Set(plan.applications.filter((one) => isReal(stage, one)).map((one) => nameOf(stage, one)))
  const invented = new Set(
    [...stage.cast.players.values()].filter((one) => one.example).map((one) => plain(one.name, 'sv')),
  )
  ledger.equal(
    'no real municipality is shown as refused or as decided later',
    lines.filter((line) => real.has(line.name) && line.result !== result.granted),
    [],
  )
  const sum = (rows: readonly Line[], what: (line: Line) => number) => rows.reduce((all, line) => all + what(line), 0)
  const grantedCents = sum(of('granted'), (line) => line.granted ?? 0)
  ledger.equal(`granted in all ${euros(plan.expectedCents, 'sv')}, not a cent more`, grantedCents, plan.expectedCents)
  ledger.equal(
    `within ${euros(plan.call.appropriationCents, 'sv')}`,
    grantedCents <= plan.call.appropriationCents,
    true,
  )
  if (plan.expectedSoughtCents !== null)
    ledger.equal(
      `sought in all ${euros(plan.expectedSoughtCents, 'sv')}`,
      sum(lines, (line) => line.sought),
      plan.expectedSoughtCents,
    )
  const parties = new Set(
    of('granted')
      .flatMap((line) => [line.name, ...line.partners])
      .filter((name) => !invented.has(name)),
  )
  ledger.equal(
    `${of('granted').length} projects in ${plan.municipalities} municipalities and joint authorities`,
    parties.size,
    plan.municipalities,
  )
  return [page]
}

/** The announcement row by row against the seeded history of the round, and the pages of its projects. */
async function compareAnnouncement(
  { plan, ledger, ground }: Stage,
  { pages, told, text }: Announced,
): Promise<readonly Page[]> {
  const rows = told.map(({ name, title, sum }) => ({
    name,
    title: plan.titlesKnown ? title : null,
    euros: plan.sumsKnown ? eurosIn(sum) : null,
  }))
  ledger.equal(
    `the announcement is the seeded history row by row: ${plan.titlesKnown ? 'names, titles, order, sums' : 'names and order (titles and sums are not published)'}`,
    rows,
    plan.history,
  )
  ledger.equal(
    `${plan.sentences.length === 1 ? 'the paragraph' : `${plan.sentences.length} lines`} of the source on who was granted what: word by word in the announcement`,
    plan.sentences.filter((line) => !oneSpace(text).includes(oneSpace(line))),
    [],
  )
  const reader = visitor(ground.origin)
  const projects: Page[] = []
  for (const { address } of told) projects.push(await reader.get(address))
  const headings = projects.map((page) => textOf(tagged(page.root, 'h1')[0] ?? page.root))
  ledger.equal(
    `each of ${projects.length} public project pages carries its title`,
    headings.filter((text, i) => !text.startsWith(told[i]?.title ?? '')),
    [],
  )
  return [...Object.values(pages), ...projects]
}

/** Everything that the round has left for the public, against what the sources say. */
export async function compare(stage: Stage, announced: Announced): Promise<void> {
  const { ledger, plan, ground } = stage
  const pages = await ledger.phase(
    'Reading',
    async () => {
      const outcome = await compareOutcome(stage)
      const announcement = await compareAnnouncement(stage, announced)
      const call = await visitor(ground.origin).get(paths.call('fi', plan.call.slug))
      return [...outcome, ...announcement, call]
    },
    (all) => `${all.length} public pages read and compared`,
  )
  marked(stage, pages)
  await markedFiles(stage, announced)
  await markedForOwn(stage)
  await keptInside(stage)
}
