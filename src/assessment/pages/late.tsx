import type { ReactNode } from 'react'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { dayOf, writtenDay, writtenMoment, writtenSecond } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Empty } from '../../ui/empty.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import type { LateArrival } from '../late-arrival.ts'
import { texts } from '../texts/late.ts'
import type { Tab } from '../tab.ts'
import { callCrumbs, CallTabs, type CallHead } from '../parts/call-tabs.tsx'

type Call = CallHead & { readonly closesAt: Date | null }
type ListProps = {
  readonly view: View
  readonly call: Call
  readonly tabs: readonly Tab[]
  readonly late: readonly LateArrival[]
}

const closing = ({ closesAt }: Call, lang: View['lang']) => (closesAt === null ? '' : writtenMoment(closesAt, lang))

function columnsOf({ view: { lang }, call }: ListProps) {
  const t = texts[lang]
  return [
    {
      key: 'applicant',
      head: t.applicant,
      cell: (one: LateArrival) => (
        <a href={paths.deskLateOne(lang, call.slug, one.applicationId)}>{plain(one.coordinator, lang)}</a>
      ),
    },
    { key: 'tried', head: t.tried, cell: (one: LateArrival) => writtenSecond(one.triedAt, lang) },
    { key: 'showing', head: t.showing, cell: (one: LateArrival) => (one.showing === null ? t.notGiven : t.given) },
    {
      key: 'state',
      head: t.state,
      cell: ({ admittedAt }: LateArrival): ReactNode =>
        admittedAt === null ? (
          <Status kind="due">{t.waits}</Status>
        ) : (
          <Status kind="ok">{say(t.admitted, { day: writtenDay(dayOf(admittedAt), lang) })}</Status>
        ),
    },
  ]
}

/** The applications of a call that arrived after it had closed. */
export function LatePage(props: ListProps) {
  const { view, call, tabs, late } = props
  const t = texts[view.lang]
  const isOver = call.closesAt !== null && call.closesAt < view.now
  return (
    <Page
      view={view}
      title={t.title}
      lead={isOver ? say(t.lead, { closes: closing(call, view.lang) }) : t.open}
      crumbs={callCrumbs(view, call)}
      example={call.example}
      wide
    >
      <CallTabs view={view} slug={call.slug} now="late" open={tabs} />
      <Table
        id="late"
        files
        caption={t.caption}
        columns={columnsOf(props)}
        rows={late}
        keyOf={(one) => one.applicationId}
        empty={<Empty title={t.empty}>{t.emptyHelp}</Empty>}
      />
      <p>
        <a href={paths.deskOutages(view.lang)}>{t.toLog}</a>
      </p>
    </Page>
  )
}
