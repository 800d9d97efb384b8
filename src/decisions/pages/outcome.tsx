import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenDay, type Day } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain, type Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Chips } from '../../ui/chips.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Figures } from '../../ui/figures.tsx'
import { Status, type StatusKind } from '../../ui/status.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { results, summed, type OutcomeLine, type Result } from '../outcome.ts'
import { texts } from '../texts.ts'
import { texts as ofEmptyRound } from '../words/empty-round.ts'
import { words } from '../words/labels.ts'

type Props = {
  readonly view: View
  readonly call: {
    readonly slug: string
    readonly title: Words
    readonly example: boolean
    readonly decidedOn: Day | null
  }
  readonly rows: readonly OutcomeLine[]
  readonly only: Result | undefined
}

const kindOf: Readonly<Record<Result, StatusKind>> = {
  granted: 'ok',
  rejected: 'none',
  not_examined: 'none',
  later: 'due',
}

const Project = ({ row, lang }: { row: OutcomeLine; lang: Lang }) => {
  const title = plain(row.title, lang)
  const names = row.partners.map((partner) => plain(partner.name, lang)).join(', ')
  return (
    <>
      {row.workSlug === null ? title : <a href={paths.project(lang, row.workSlug)}>{title}</a>}
      {row.example ? (
        <>
          {' '}
          <Tag kind="example">{texts[lang].example}</Tag>
        </>
      ) : null}
      {names === '' ? null : <p className="small quiet">{names}</p>}
    </>
  )
}

function columnsOf(lang: Lang, rows: readonly OutcomeLine[]): readonly Column<OutcomeLine>[] {
  const t = texts[lang]
  const sums = summed(rows)
  return [
    { key: 'applicant', head: t.applicant, cell: (row) => plain(row.coordinator.name, lang), foot: t.total },
    { key: 'project', head: t.project, cell: (row) => <Project row={row} lang={lang} /> },
    { key: 'number', head: t.caseNumber, cell: (row) => row.caseNumber },
    {
      key: 'sought',
      head: t.sought,
      end: true,
      cell: (row) => euros(row.soughtCents, lang),
      foot: euros(sums.soughtCents, lang),
    },
    {
      key: 'result',
      head: t.outcome.result,
      cell: (row) => <Status kind={kindOf[row.result]}>{words[lang].result[row.result]}</Status>,
    },
    {
      key: 'granted',
      head: t.outcome.grantedHead,
      end: true,
      cell: (row) => (row.grantedCents === null ? '' : euros(row.grantedCents, lang)),
      foot: euros(sums.grantedCents, lang),
    },
  ]
}

const Filters = ({ view: { lang }, call, rows, only }: Props) => {
  const here = paths.callOutcome(lang, call.slug)
  const count = (result: Result) => rows.filter((row) => row.result === result).length
  const some = results.filter((result) => count(result) > 0)
  return (
    <Chips
      label={texts[lang].outcome.filters}
      chips={[
        { href: here, text: texts[lang].outcome.all, count: rows.length, chosen: only === undefined },
        ...some.map((result) => ({
          href: `${here}?result=${result}`,
          text: words[lang].result[result],
          count: count(result),
          chosen: only === result,
        })),
      ]}
    />
  )
}

/** Why the table has no row: the round had nothing to decide, or no application has this outcome. */
const NoRows = ({ view: { lang }, call, rows }: Props) => {
  const t = texts[lang].outcome
  const empty = ofEmptyRound[lang]
  return rows.length === 0 ? (
    <Empty title={empty.outcome}>{empty.outcomeHelp}</Empty>
  ) : (
    <Empty title={t.none}>
      <a href={paths.callOutcome(lang, call.slug)}>{t.noneHelp}</a>
    </Empty>
  )
}

/** Every application of a decided call, for everybody: who applied, for how much, and what was decided. */
export function OutcomePage(props: Props) {
  const { view, call, rows, only } = props
  const { lang } = view
  const t = texts[lang].outcome
  const sums = summed(rows)
  const shownRows = only === undefined ? rows : rows.filter((row) => row.result === only)
  const day = call.decidedOn === null ? '' : ` ${say(t.decidedOn, { day: writtenDay(call.decidedOn, lang) })}`
  return (
    <Page
      view={view}
      title={say(t.title, { call: plain(call.title, lang) })}
      lead={`${t.lead}${day}`}
      example={call.example}
      crumbs={[{ text: plain(call.title, lang), href: paths.call(lang, call.slug) }]}
    >
      <Figures
        figures={[
          { value: sums.received, label: t.received },
          { value: sums.granted, label: t.granted },
          ...(sums.later === 0 ? [] : [{ value: sums.later, label: t.later }]),
          { value: euros(sums.soughtCents, lang), label: t.soughtSum },
          { value: euros(sums.grantedCents, lang), label: t.grantedSum },
        ]}
      />
      {rows.length === 0 ? null : <Filters {...props} />}
      <Table
        id="outcome"
        caption={t.table}
        captionHidden
        columns={columnsOf(lang, shownRows)}
        rows={shownRows}
        keyOf={(row) => row.applicationId}
        rowHead="applicant"
        exports={(['csv', 'xlsx'] as const).map((kind) => ({
          label: t[kind],
          href: paths.callOutcomeFile(lang, call.slug, kind),
        }))}
        empty={<NoRows {...props} />}
      />
    </Page>
  )
}
