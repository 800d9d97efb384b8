import type { Lang } from '../../kit/lang.ts'
import type { Sheet, SheetColumn } from '../../kit/sheet.ts'
import { plain } from '../../kit/words.ts'
import type { RankedCall } from '../listed.ts'
import type { Assessed, Ranked } from '../ranking.ts'
import { texts } from '../texts.ts'
import { words } from '../words.ts'
import { writtenFailure } from './ranking-rest.tsx'

type Row = Assessed & Partial<Pick<Ranked, 'place' | 'takesCents' | 'runningCents' | 'within'>>

const stateOf = (lang: Lang, row: Row) =>
  words[lang].place[
    row.failed !== null
      ? 'failed'
      : row.proposed !== null
        ? row.proposed.kind
        : row.within === true
          ? 'within'
          : 'below'
  ]

/** The ranking to take away: those over the threshold in order, then those below it. Nothing of those that are not assessed yet. */
export function rankingSheet(lang: Lang, ranked: RankedCall): Sheet<Row> {
  const said = texts[lang].ranking
  const caseOf = (row: Row) => ranked.cases.get(row.applicationId)
  const medians = ranked.call.criteria.map((criterion, i): SheetColumn<Row> => ({
    head: plain(criterion.name, lang),
    kind: 'number',
    cell: (row) => {
      const doubled = row.medians[i]?.doubled ?? null
      return doubled === null ? null : doubled / 2
    },
  }))
  return {
    name: said.title,
    rows: [...ranked.ranking.ranked, ...ranked.ranking.failed],
    columns: [
      { head: said.place, kind: 'number', cell: (row) => row.place ?? null, width: 6 },
      { head: texts[lang].list.number, cell: (row) => row.caseNumber },
      { head: said.application, cell: (row) => plain(caseOf(row)?.title, lang), width: 40 },
      { head: texts[lang].list.applicant, cell: (row) => plain(caseOf(row)?.coordinator.name, lang), width: 30 },
      ...medians,
      { head: said.score, kind: 'number', cell: (row) => row.hundredths / 100 },
      { head: said.sought, kind: 'money', cell: (row) => row.soughtCents },
      { head: said.proposed, kind: 'money', cell: (row) => row.takesCents ?? null },
      { head: said.running, kind: 'money', cell: (row) => row.runningCents ?? null },
      { head: texts[lang].list.state, cell: (row) => stateOf(lang, row) },
      { head: said.why, cell: (row) => writtenFailure({ lang }, ranked, row), width: 40 },
      { head: texts[lang].example, cell: (row) => (caseOf(row)?.example === true ? texts[lang].example : null) },
    ],
  }
}
