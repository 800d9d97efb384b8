import type { View } from '../../frame/view.ts'
import { Page } from '../../frame/page.tsx'
import { dayOf, daysBetween, writtenDay, writtenMoment } from '../../kit/dates.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Empty } from '../../ui/empty.tsx'
import { Status } from '../../ui/status.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { Queued, QueueNews } from '../listed.ts'
import { QueueNewsPart } from '../parts/queue-news.tsx'
import { texts } from '../texts.ts'
import { words } from '../words.ts'
import { writtenApplicants } from '../written.ts'

type Props = { view: View; queue: readonly Queued[]; news: readonly QueueNews[] }
const taskOf = (row: Queued) =>
  row.completedAt !== null
    ? 'done'
    : row.state !== 'in_assessment'
      ? 'waits'
      : row.declared === null
        ? 'to_declare'
        : 'to_score'
const waits = (row: Queued) => taskOf(row) === 'to_declare' || taskOf(row) === 'to_score'
const kinds = { to_declare: 'due', to_score: 'busy', done: 'ok', waits: 'none' } as const

const Due = ({ view, row }: { view: View; row: Queued }) => {
  const said = texts[view.lang].queue
  if (row.dueOn === null) return <span className="quiet">{said.noDue}</span>
  const left = daysBetween(dayOf(view.now), row.dueOn)
  return (
    <>
      <time dateTime={row.dueOn}>{writtenDay(row.dueOn, view.lang)}</time>{' '}
      <span className="quiet">{left < 0 ? said.overdue : say(said.daysLeft, { count: left })}</span>
    </>
  )
}

const Title = ({ view, row }: { view: View; row: Queued }) => (
  <>
    <a href={paths.assessment(view.lang, row.applicationId)} data-task={waits(row) ? taskOf(row) : undefined}>
      {plain(row.title, view.lang) || texts[view.lang].untitled}
    </a>
    {row.example ? (
      <>
        {' '}
        <Tag kind="example">{texts[view.lang].example}</Tag>
      </>
    ) : null}
  </>
)

function columns(view: View): readonly Column<Queued>[] {
  const said = texts[view.lang].queue
  return [
    { key: 'application', head: said.application, cell: (row) => <Title view={view} row={row} />, onCard: '' },
    {
      key: 'parties',
      head: said.parties,
      cell: (row) => (
        <>
          {writtenApplicants(row, view.lang, texts[view.lang].andOthers)}
          {row.suggested && row.declared === null ? (
            <>
              <br />
              <Status kind="due">{said.suggested}</Status>
            </>
          ) : null}
        </>
      ),
    },
    {
      key: 'sought',
      head: texts[view.lang].list.sought,
      end: true,
      cell: (row) => euros(row.soughtCents, view.lang),
      file: { kind: 'money', of: (row) => row.soughtCents },
    },
    {
      key: 'call',
      head: said.call,
      cell: (row) => <a href={paths.call(view.lang, row.callSlug)}>{plain(row.callTitle, view.lang)}</a>,
    },
  ]
}

function openColumns(view: View): readonly Column<Queued>[] {
  const said = texts[view.lang].queue
  return [
    ...columns(view),
    { key: 'due', head: said.due, cell: (row) => <Due view={view} row={row} /> },
    {
      key: 'progress',
      head: said.progress,
      cell: (row) => (
        <>
          <Status kind={kinds[taskOf(row)]}>{words[view.lang].task[taskOf(row)]}</Status>
          {row.declared === null ? null : (
            <>
              <br />
              <span className="quiet">{say(said.ofCriteria, { scored: row.scored, criteria: row.criteria })}</span>
            </>
          )}
        </>
      ),
    },
  ]
}

const doneColumns = (view: View): readonly Column<Queued>[] => [
  ...columns(view),
  {
    key: 'completed',
    head: texts[view.lang].queue.completedAt,
    cell: (row) =>
      row.completedAt === null ? (
        words[view.lang].state[row.state]
      ) : (
        <Status kind="ok">{writtenMoment(row.completedAt, view.lang)}</Status>
      ),
  },
]

type Part = { view: View; id: string; caption: string; rows: readonly Queued[]; columns: readonly Column<Queued>[] }
const Part = ({ id, caption, rows, columns: shown }: Part) =>
  rows.length === 0 ? null : (
    <Table
      id={id}
      files
      caption={`${caption} (${rows.length})`}
      rows={rows}
      columns={shown}
      keyOf={(row) => row.applicationId}
      empty={null}
    />
  )

/** The calm queue of an assessor: what to declare, what to assess, what is done, and what has changed in it. */
export const Queue = ({ view, queue, news }: Props) => {
  const said = texts[view.lang].queue
  const open = queue.filter((row) => row.completedAt === null && row.state !== 'decided')
  const [toDeclare, toScore] = [
    open.filter((row) => row.declared === null),
    open.filter((row) => row.declared !== null),
  ]
  const done = queue.filter((row) => !open.includes(row))
  return (
    <Page view={view} title={said.title} lead={said.lead} crumbs={[]}>
      {queue.length === 0 ? (
        <Empty title={said.emptyTitle}>{said.empty}</Empty>
      ) : (
        <p className="h3">{open.length === 0 ? said.allDone : say(said.waiting, { count: open.length })}</p>
      )}
      <Part view={view} id="to-declare" caption={said.toDeclare} rows={toDeclare} columns={openColumns(view)} />
      <Part view={view} id="to-score" caption={said.toScore} rows={toScore} columns={openColumns(view)} />
      <Part view={view} id="done" caption={said.done} rows={done} columns={doneColumns(view)} />
      <QueueNewsPart view={view} news={news} />
    </Page>
  )
}
