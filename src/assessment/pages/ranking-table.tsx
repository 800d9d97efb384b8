import type { View } from '../../frame/view.ts'
import { euros, type Cents } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Spread } from '../../ui/charts/spread.tsx'
import { Status } from '../../ui/status.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { RankedCall, RankedCase } from '../listed.ts'
import { sheetHundredths } from '../medians.ts'
import type { Assessed, Candidate, Ranked } from '../ranking.ts'
import { texts } from '../texts.ts'
import { words } from '../words.ts'
import { writtenApplicants, writtenMedian, writtenScore } from '../written.ts'
import type { RankingProps } from './ranking-props.ts'

const caseOf = (ranked: RankedCall, one: Pick<Candidate, 'applicationId'>): RankedCase | undefined =>
  ranked.cases.get(one.applicationId)

/** Title, applicants and what a person has found not to be fulfilled. */
export const Named = ({
  view,
  ranked,
  one,
}: {
  view: View
  ranked: RankedCall
  one: Pick<Candidate, 'applicationId'>
}) => {
  const said = texts[view.lang]
  const listed = caseOf(ranked, one)
  if (listed === undefined) return null
  return (
    <>
      <a href={paths.deskCase(view.lang, one.applicationId)}>{plain(listed.title, view.lang) || said.untitled}</a>{' '}
      {listed.example ? (
        <>
          <Tag kind="example">{said.example}</Tag>{' '}
        </>
      ) : null}
      <span className="quiet">{writtenApplicants(listed, view.lang, said.andOthers)}</span>
      {listed.notFulfilled === 0 ? null : (
        <>
          <br />
          <Status kind="bad">{say(said.ranking.flagsFail, { count: listed.notFulfilled })}</Status>
        </>
      )}
    </>
  )
}

/** The medians, criterion by criterion, as narrow columns: K1, K2 …, said in full under the table. */
export const medianColumns = <Row extends Assessed>(view: View, { call }: RankedCall): readonly Column<Row>[] =>
  call.criteria.map((criterion, i) => ({
    key: `median-${criterion.key}`,
    head: say(texts[view.lang].ranking.criterion, { number: i + 1 }),
    end: true,
    cell: (row) => writtenMedian(row.medians[i]?.doubled ?? null, view.lang),
  }))

/** Each assessor's weighted sum as a dot, the weighted median as a stroke. */
export const SpreadOf = ({ view, ranked: { call }, one }: { view: View; ranked: RankedCall; one: Assessed }) => {
  const scores = one.sheets.map((sheet) => sheetHundredths(sheet, call.criteria))
  const label = say(texts[view.lang].assess.spread, {
    scores: scores.map((score) => writtenScore(score, view.lang)).join(' · '),
    median: writtenScore(one.hundredths, view.lang),
  })
  return (
    <Spread
      label={label}
      scores={scores.map((score) => score / 100)}
      median={one.hundredths / 100}
      far={one.moderation}
    />
  )
}

/** Where an application stands: within or below the line, unless something else than a grant is proposed. */
function standing(one: Ranked) {
  const kind = one.proposed?.kind
  if (kind !== undefined && kind !== 'granted') return { kind: 'none' as const, word: kind }
  return one.within
    ? { kind: 'ok' as const, word: 'within' as const }
    : { kind: 'busy' as const, word: 'below' as const }
}

const Proposed = ({ view, one }: { view: View; one: Ranked }) => {
  const text = one.proposed !== null && one.proposed.kind !== 'granted' ? '–' : euros(one.takesCents, view.lang)
  return (
    <a href={paths.deskProposal(view.lang, one.applicationId)} className={one.proposed === null ? 'quiet' : undefined}>
      {text}
    </a>
  )
}

function columnsOf({ view, ranked }: RankingProps): readonly Column<Ranked>[] {
  const said = texts[view.lang].ranking
  const money = (cents: Cents) => euros(cents, view.lang)
  return [
    { key: 'place', head: said.place, end: true, cell: (row) => row.place },
    {
      key: 'application',
      head: said.application,
      cell: (row) => <Named view={view} ranked={ranked} one={row} />,
      foot: said.sum,
    },
    ...medianColumns<Ranked>(view, ranked),
    {
      key: 'score',
      head: said.score,
      end: true,
      cell: (row) => <strong>{writtenScore(row.hundredths, view.lang)}</strong>,
    },
    { key: 'assessors', head: said.assessors, cell: (row) => <SpreadOf view={view} ranked={ranked} one={row} /> },
    { key: 'sought', head: said.sought, end: true, cell: (row) => money(row.soughtCents) },
    {
      key: 'proposed',
      head: said.proposed,
      end: true,
      cell: (row) => <Proposed view={view} one={row} />,
      foot: money(ranked.ranking.withinCents),
    },
    { key: 'running', head: said.running, end: true, cell: (row) => money(row.runningCents) },
    {
      key: 'state',
      head: said.state,
      cell: (row) => <Status kind={standing(row).kind}>{words[view.lang].place[standing(row).word]}</Status>,
    },
  ]
}

/** Those over the threshold, in order, with the line before the first that no longer fits. */
export const RankingTable = (props: RankingProps) => {
  const { view, ranked, whatIf } = props
  const said = texts[view.lang]
  const file = (kind: 'csv' | 'xlsx') =>
    paths.deskRankingFile(view.lang, ranked.call.slug, kind, whatIf.asked ? whatIf.typed : undefined)
  const cut = (row: Ranked) =>
    row.applicationId !== ranked.ranking.cutAt || whatIf.cents === null ? null : (
      <>
        <span>{say(said.ranking.cut, { sum: euros(whatIf.cents, view.lang) })}</span>
        <span>
          {say(said.ranking.cutNext, {
            left: euros(ranked.ranking.leftCents ?? 0, view.lang),
            needs: euros(row.takesCents, view.lang),
          })}
        </span>
      </>
    )
  return (
    <Table
      id="ranking"
      caption={said.ranking.caption}
      captionHidden
      rows={ranked.ranking.ranked}
      columns={columnsOf(props)}
      keyOf={(row) => row.applicationId}
      rowHead="application"
      rowClass={(row) => (row.within ? undefined : 'below')}
      before={cut}
      dense
      wide
      empty={null}
      exports={[
        { label: said.csv, href: file('csv') },
        { label: said.xlsx, href: file('xlsx') },
      ]}
    />
  )
}
