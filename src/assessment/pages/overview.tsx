import type { View } from '../../frame/view.ts'
import { Page } from '../../frame/page.tsx'
import type { Call } from '../../calls/call.ts'
import { euros, sum } from '../../kit/money.ts'
import { writtenDay, writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { Figures } from '../../ui/figures.tsx'
import { PostButton } from '../../ui/form.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { isReady, working } from '../case-filter.ts'
import { flagKeys } from '../flag.ts'
import type { DeskCase } from '../listed.ts'
import { fewestSheets } from '../ranking.ts'
import type { Tab } from '../tab.ts'
import { texts } from '../texts.ts'
import { callCrumbs, CallTabs } from '../parts/call-tabs.tsx'

type Props = {
  view: View
  call: Call
  tabs: readonly Tab[]
  rows: readonly DeskCase[]
  dueOn: string | undefined
  mayBegin: boolean
  refused?: 'still_open' | 'step_not_allowed' | undefined
}

const Counts = ({ view, call, rows }: Pick<Props, 'view' | 'call' | 'rows'>) => {
  const said = texts[view.lang].begin
  const list = (filter: string) => `${paths.deskApplications(view.lang, call.slug)}?filter=${filter}`
  const of = (fits: (row: DeskCase) => boolean) => `${rows.filter(fits).length} / ${rows.length}`
  return (
    <Figures
      small
      figures={[
        { value: rows.length, label: <a href={list('all')}>{said.received}</a> },
        { value: euros(sum(rows.map((row) => row.soughtCents)), view.lang), label: said.sought },
        {
          value: of((row) => row.flags.length === flagKeys.length),
          label: <a href={list('unflagged')}>{said.flagged}</a>,
        },
        {
          value: of((row) => working(row).length >= fewestSheets),
          label: <a href={list('unassigned')}>{said.assigned}</a>,
        },
        { value: of(isReady), label: <a href={list('assessed')}>{said.assessed}</a> },
      ]}
    />
  )
}

const Standing = ({ view, call, dueOn }: Pick<Props, 'view' | 'call' | 'dueOn'>) => {
  const said = texts[view.lang].begin
  if (call.state === 'decided') return <Note kind="good">{said.decided}</Note>
  if (call.state !== 'in_assessment')
    return (
      <Note>
        {call.closesAt === null
          ? said.what
          : `${said.what} ${say(said.closes, { at: writtenMoment(call.closesAt, view.lang) })}`}
      </Note>
    )
  return (
    <Note kind="info">
      {dueOn === undefined ? said.begun : `${said.begun} ${said.due} ${writtenDay(dueOn, view.lang)}.`}
    </Note>
  )
}

/** How the assessment of a call stands, and the button that begins it. */
export const Overview = ({ view, call, tabs, rows, dueOn, mayBegin, refused }: Props) => {
  const said = texts[view.lang]
  const begins = mayBegin && call.state === 'published'
  return (
    <Page
      view={view}
      wide
      title={said.begin.title}
      lead={call.state === 'published' ? said.begin.lead : said.begin.leadBegun}
      crumbs={callCrumbs(view, call)}
      example={call.example}
      alert={
        refused === undefined ? undefined : (
          <Alert kind="bad" title={said.refused}>
            {said.refusal[refused]}
          </Alert>
        )
      }
      next={
        begins ? (
          <PostButton action={paths.deskCallAssessment(view.lang, call.slug)}>{said.begin.button}</PostButton>
        ) : undefined
      }
    >
      <CallTabs view={view} slug={call.slug} now="assessment" open={tabs} />
      <Standing view={view} call={call} dueOn={dueOn} />
      <Counts view={view} call={call} rows={rows} />
    </Page>
  )
}
