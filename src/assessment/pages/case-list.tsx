import type { View } from '../../frame/view.ts'
import { Page } from '../../frame/page.tsx'
import { writtenMoment } from '../../kit/dates.ts'
import { euros, sum } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Chips } from '../../ui/chips.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Status } from '../../ui/status.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { caseFilters, filtered, working, type CaseFilter, type CaseSort } from '../case-filter.ts'
import { flagKeys } from '../flag.ts'
import type { DeskCase, ListedCase } from '../listed.ts'
import type { Tab } from '../tab.ts'
import { texts } from '../texts.ts'
import { texts as transferTexts } from '../texts/transfer.ts'
import { words } from '../words.ts'
import { writtenApplicants } from '../written.ts'
import { callCrumbs, CallTabs, type CallHead } from '../parts/call-tabs.tsx'

export type Listing = { readonly filter: CaseFilter; readonly by: CaseSort; readonly down: boolean }
type Props = {
  view: View
  call: CallHead
  tabs: readonly Tab[]
  all: readonly DeskCase[]
  rows: readonly DeskCase[]
  /** Withdrawn and transferred ones. */
  left: readonly ListedCase[]
  listing: Listing
}

const Flags = ({ view, row }: { view: View; row: DeskCase }) => {
  const said = texts[view.lang].list
  const failing = row.flags.filter((flag) => flag.confirmed === 'not_fulfilled').length
  if (failing > 0) return <Status kind="bad">{say(said.notFulfilled, { count: failing })}</Status>
  const text = say(said.confirmed, { done: row.flags.length, all: flagKeys.length })
  return (
    <Status kind={row.flags.length === flagKeys.length ? 'ok' : row.flags.length === 0 ? 'none' : 'busy'}>
      {text}
    </Status>
  )
}

const Assessors = ({ view, row }: { view: View; row: DeskCase }) => {
  const said = texts[view.lang].list
  const people = working(row)
  if (people.length === 0) return <Status kind="due">{said.nobody}</Status>
  const done = people.filter((one) => one.completed).length
  return (
    <>
      {people.map((one) => one.name).join(', ')}
      <br />
      <span className="quiet">{say(said.ready, { done, all: people.length })}</span>
    </>
  )
}

const stateKinds = {
  draft: 'none',
  submitted: 'busy',
  in_assessment: 'busy',
  decided: 'ok',
  withdrawn: 'none',
  transferred: 'none',
} as const

function columnsOf({ view, call, rows, listing }: Props): readonly Column<DeskCase>[] {
  const said = texts[view.lang].list
  const sort = (by: CaseSort) => ({
    href: `${paths.deskApplications(view.lang, call.slug)}?filter=${listing.filter}&sort=${listing.by === by && !listing.down ? '-' : ''}${by}`,
    now: listing.by !== by ? undefined : listing.down ? ('descending' as const) : ('ascending' as const),
  })
  return [
    {
      key: 'number',
      head: said.number,
      sort: sort('number'),
      foot: said.total,
      cell: (row) => (
        <a className="nowrap" href={paths.deskCase(view.lang, row.applicationId)}>
          {row.caseNumber}
        </a>
      ),
    },
    {
      key: 'applicant',
      head: said.applicant,
      sort: sort('applicant'),
      cell: (row) => writtenApplicants(row, view.lang, texts[view.lang].andOthers),
    },
    {
      key: 'application',
      head: said.application,
      cell: (row) => (
        <>
          {plain(row.title, view.lang) || texts[view.lang].untitled}
          {row.example ? (
            <>
              {' '}
              <Tag kind="example">{texts[view.lang].example}</Tag>
            </>
          ) : null}
        </>
      ),
    },
    {
      key: 'sought',
      head: said.sought,
      end: true,
      sort: sort('sought'),
      cell: (row) => euros(row.soughtCents, view.lang),
      foot: euros(sum(rows.map((row) => row.soughtCents)), view.lang),
    },
    {
      key: 'arrived',
      head: said.arrived,
      sort: sort('arrived'),
      cell: (row) => writtenMoment(row.arrivedAt, view.lang),
    },
    { key: 'flags', head: said.flags, cell: (row) => <Flags view={view} row={row} /> },
    { key: 'assessors', head: said.assessors, cell: (row) => <Assessors view={view} row={row} /> },
    {
      key: 'state',
      head: said.state,
      cell: (row) => <Status kind={stateKinds[row.state]}>{words[view.lang].state[row.state]}</Status>,
    },
  ]
}

const Filters = ({ view, call, all, listing }: Props) => (
  <Chips
    label={texts[view.lang].list.filter}
    chips={caseFilters.map((filter) => ({
      href: `${paths.deskApplications(view.lang, call.slug)}?filter=${filter}`,
      text: texts[view.lang].list[filter],
      count: filtered(all, filter).length,
      chosen: filter === listing.filter,
    }))}
  />
)

/** Those that are handled no more; copies of them are still asked for. Nothing where there are none. */
const Left = ({ view: { lang }, left }: Props) =>
  left.length === 0 ? null : (
    <section className="stack tight" aria-labelledby="left">
      <h2 id="left">{transferTexts[lang].left}</h2>
      <ul>
        {left.map((row) => (
          <li key={row.applicationId}>
            <a href={paths.deskCase(lang, row.applicationId)}>{row.caseNumber}</a>{' '}
            {plain(row.title, lang) || texts[lang].untitled} <Status kind="none">{words[lang].state[row.state]}</Status>
          </li>
        ))}
      </ul>
    </section>
  )

/** The received applications of a call at the desk: one dense table, narrowed and sorted by the address. */
export const CaseList = (props: Props) => {
  const { view, call, rows, tabs, listing } = props
  const said = texts[view.lang]
  const file = (kind: 'csv' | 'xlsx') => paths.deskApplicationsFile(view.lang, call.slug, kind, listing.filter)
  return (
    <Page
      view={view}
      wide
      title={said.list.title}
      lead={said.list.lead}
      crumbs={callCrumbs(view, call)}
      example={call.example}
    >
      <CallTabs view={view} slug={call.slug} now="applications" open={tabs} />
      <Filters {...props} />
      <Table
        id="applications"
        caption={said.list.title}
        captionHidden
        over={say(said.list.count, { count: rows.length })}
        rows={rows}
        columns={columnsOf(props)}
        keyOf={(row) => row.applicationId}
        rowHead="number"
        dense
        exports={[
          { label: said.csv, href: file('csv') },
          { label: said.xlsx, href: file('xlsx') },
        ]}
        empty={<Empty title={said.list.emptyTitle}>{said.list.empty}</Empty>}
      />
      <Left {...props} />
    </Page>
  )
}
