import { texts } from '../../src/assessment/texts.ts'
import { momentOf } from '../../src/kit/dates.ts'
import { euros, typedEuros } from '../../src/kit/money.ts'
import { paths } from '../../src/paths.ts'
import { answerIn } from './answers.ts'
import { knownOf } from './assessing.ts'
import type { Written } from './writing.ts'
import { inside, rowsOf, tagged, textOf, type Element } from './html.ts'
import type { Stage } from './play.ts'
import type { Planned } from './plan.ts'
import { formTo, Surprise, visitor, type Page, type Visitor } from './visitor.ts'

const lang = 'fi'

const tableNamed = (page: Page, id: string): Element | undefined =>
  tagged(page.root, 'table').find(
    (table) =>
      inside(table, (one) => (one.attributes.id ?? '').startsWith(id)).length > 0 || table.attributes.id === id,
  )

const idsIn = (element: Element | undefined): readonly string[] =>
  element === undefined
    ? []
    : [
        ...new Set(
          tagged(element, 'a').flatMap(
            (link) => /\/desk\/cases\/([0-9a-f-]{36})$/.exec(link.attributes.href ?? '')?.[1] ?? [],
          ),
        ),
      ]

/** The ranking as the officer reads it: ids in order over the threshold and under it, and the line. */
async function ranking(officer: Visitor, slug: string) {
  const page = await officer.get(paths.deskRanking(lang, slug))
  const [ranked, failed] = [tableNamed(page, 'ranking'), tableNamed(page, 'failed')]
  const rows = ranked === undefined ? [] : rowsOf(ranked)
  const line = rows.findIndex((row) => row.some((cell) => cell.includes(texts[lang].ranking.cut.split('{')[0] ?? '')))
  return {
    ranked: idsIn(ranked),
    failed: idsIn(failed),
    cut: line === -1 ? null : { line: (rows[line] ?? []).join(' '), below: (rows[line + 1] ?? []).join(' · ') },
  }
}

const reasonsFor = (planned: Planned, lead: string) => `${answerIn('fi')} ${lead} ${planned.title.fi}.`

/** Proposes for one application what the plan says, with the sentences that the page suggests. */
async function propose(officer: Visitor, id: string, planned: Planned): Promise<void> {
  const action = paths.deskProposal(lang, id)
  const page = await officer.get(action)
  const money = planned.fate === 'granted' ? { cents: typedEuros(planned.grantedCents ?? 0) } : {}
  await officer.fill(
    page,
    action,
    { kind: planned.fate, reasons: reasonsFor(planned, planned.fate), ...money },
    () => undefined,
  )
}

/** First the grants: then the ranking shows where the money ends. After that the others. */
async function proposeAll(officer: Visitor, written: readonly Written[], slug: string) {
  const grants = written.filter(({ planned }) => planned.fate === 'granted')
  for (const { id, planned } of grants) await propose(officer, id, planned)
  const { ranked, cut } = await ranking(officer, slug)
  for (const { id, planned } of written.filter((one) => !grants.includes(one))) await propose(officer, id, planned)
  return { ranked, cut }
}

/** The decision-maker opens the meeting, chooses all that is ready, reads once more, and signs. Gives how many the page says were signed. */
async function signAll({ ground, cast, plan }: Stage): Promise<number> {
  const decider = visitor(ground.origin)
  await decider.signIn(cast.decider, lang)
  const action = paths.deskDecisions(lang, plan.call.slug)
  const agenda = await decider.get(action)
  const choosing = agenda.forms.find((form) => form.controls.some(({ name }) => name === 'sign'))
  if (choosing === undefined) throw new Surprise(`nothing is ready to be signed: ${textOf(agenda.root).slice(0, 400)}`)
  const confirming = await decider.send(choosing)
  const signed = await decider.send(formTo(confirming, action))
  return Number(new URL(signed.path, ground.origin).searchParams.get('signed') ?? '0')
}

const count = (written: readonly Written[], fate: Planned['fate']) =>
  written.filter(({ planned }) => planned.fate === fate).length

/** Ranking, proposals and signatures. */
export async function decide(stage: Stage, written: readonly Written[]): Promise<void> {
  const { ledger, ground, cast, plan } = stage
  const known = knownOf(written)
  const officer = visitor(ground.origin)
  await officer.signIn(cast.presenter, lang)
  const rank = await ledger.phase(
    'Ranking',
    () => ranking(officer, plan.call.slug),
    ({ ranked, failed }) => `${ranked.length} over the threshold, ${failed.length} under it`,
  )
  const fatesIn = (ids: readonly string[]) => ids.map((id) => known.get(id)?.fate)
  ledger.equal('those who are granted rank first, those put off after them', fatesIn(rank.ranked), [
    ...Array.from({ length: count(written, 'granted') }, () => 'granted'),
    ...Array.from({ length: rank.ranked.length - count(written, 'granted') }, () => plan.belowLine),
  ])
  const { cut, ranked } = await ledger.phase(
    'Proposals',
    () => proposeAll(officer, written, plan.call.slug),
    () =>
      `${count(written, 'granted')} granted, ${count(written, 'later')} decided later, ${count(written, 'rejected')} rejected`,
  )
  ledger.note(cut === null ? 'the appropriation is enough for all over the threshold' : `${cut.line}`)
  if (cut !== null) ledger.note(`first below the line: ${cut.below}`)
  ledger.equal(
    plan.moneyEnds ? 'the money ends after those who are granted' : 'the money is enough for those who are granted',
    fatesIn(ranked)
      .slice(0, count(written, 'granted'))
      .every((fate) => fate === 'granted') && (cut !== null) === plan.moneyEnds,
    true,
  )
  ground.clock.moveTo(momentOf(plan.days.decided, '10:00'))
  const granted = written.reduce((sum, { planned }) => sum + (planned.grantedCents ?? 0), 0)
  const signed = await ledger.phase(
    'Signatures',
    () => signAll(stage),
    (number) => `${number} decisions signed in one meeting`,
  )
  ledger.equal('all that was not put off is signed', signed, written.length - count(written, 'later'))
  ledger.note(`granted ${euros(granted, 'fi')} of ${euros(plan.call.appropriationCents, 'fi')}`)
}
