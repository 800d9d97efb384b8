import { writtenPoints } from '../../calls/criterion.ts'
import type { View } from '../../frame/view.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { Status } from '../../ui/status.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import type { RankedCall } from '../listed.ts'
import { fewestSheets, type Assessed, type Candidate } from '../ranking.ts'
import { texts } from '../texts.ts'
import { writtenMedian, writtenScore } from '../written.ts'
import { medianColumns, Named, SpreadOf } from './ranking-table.tsx'
import type { RankingProps } from './ranking-props.ts'

/** Why an application stays below the threshold, in words. */
export function writtenFailure(view: Pick<View, 'lang'>, { call }: RankedCall, { failed }: Assessed): string {
  const said = texts[view.lang].ranking
  if (failed === null) return ''
  if (failed.why === 'weighted')
    return say(said.whyWeighted, {
      points: writtenScore(failed.hundredths, view.lang),
      lowest: writtenScore(failed.lowest, view.lang),
    })
  const criterion = plain(call.criteria.find((one) => one.key === failed.criterionKey)?.name, view.lang)
  return say(said.whyCriterion, {
    criterion,
    points: writtenMedian(failed.doubled, view.lang),
    lowest: writtenPoints(failed.lowest, view.lang),
  })
}

const soughtColumn = ({ lang }: View): Column<Candidate> => ({
  key: 'sought',
  head: texts[lang].ranking.sought,
  end: true,
  cell: (row) => euros(row.soughtCents, lang),
  file: { kind: 'money', of: (row) => row.soughtCents },
})

/** Those below the threshold, each with its reason. */
export const FailedTable = ({ view, ranked }: RankingProps) => {
  const said = texts[view.lang].ranking
  return (
    <Table
      id="failed"
      caption={said.failed}
      note={said.failedLead}
      rows={ranked.ranking.failed}
      keyOf={(row) => row.applicationId}
      rowHead="application"
      files
      dense
      wide
      empty={null}
      columns={[
        { key: 'application', head: said.application, cell: (row) => <Named view={view} ranked={ranked} one={row} /> },
        ...medianColumns<Assessed>(view, ranked),
        { key: 'score', head: said.score, end: true, cell: (row) => writtenScore(row.hundredths, view.lang) },
        { key: 'assessors', head: said.assessors, cell: (row) => <SpreadOf view={view} ranked={ranked} one={row} /> },
        soughtColumn(view),
        { key: 'why', head: said.why, cell: (row) => writtenFailure(view, ranked, row) },
      ]}
    />
  )
}

const Progress = ({ view, one }: { view: View; one: Candidate }) => {
  const said = texts[view.lang].ranking
  if (one.expected < fewestSheets) return <Status kind="due">{said.fewer}</Status>
  return <Status kind="busy">{say(said.ready, { done: one.sheets.length, all: one.expected })}</Status>
}

/** Those whose assessment is not complete: counts only, no points. */
export const WaitingTable = ({ view, ranked }: RankingProps) => {
  const said = texts[view.lang].ranking
  return (
    <Table
      id="waiting"
      caption={said.waiting}
      note={said.waitingLead}
      rows={ranked.ranking.waiting}
      keyOf={(row) => row.applicationId}
      rowHead="application"
      files
      dense
      empty={null}
      columns={[
        { key: 'application', head: said.application, cell: (row) => <Named view={view} ranked={ranked} one={row} /> },
        soughtColumn(view),
        { key: 'state', head: said.state, cell: (row) => <Progress view={view} one={row} /> },
      ]}
    />
  )
}
