import { callCrumbs, CallTabs } from '../../assessment/parts/call-tabs.tsx'
import type { Tab } from '../../assessment/tab.ts'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { euros, type Cents } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain, type Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Figures } from '../../ui/figures.tsx'
import { Note } from '../../ui/note.tsx'
import { Table } from '../../ui/table.tsx'
import { unproposed, type AgendaRow } from '../agenda.ts'
import { overBy, proposedSum } from '../pot.ts'
import { texts } from '../texts.ts'
import { caseColumns } from './agenda-columns.tsx'
import { lineBefore, Pot } from './agenda-parts.tsx'

export type AgendaProps = {
  readonly view: View
  readonly call: {
    readonly slug: string
    readonly title: Words
    readonly appropriationCents: Cents | null
    readonly example: boolean
  }
  /** The pages of the call that the person may open. */
  readonly tabs: readonly Tab[]
  readonly rows: readonly AgendaRow[]
  readonly withinCents: Cents
}

const offersOf = (rows: readonly AgendaRow[]) => rows.flatMap((row) => row.signed ?? row.proposal ?? [])

const Sums = ({ call, rows, view: { lang } }: AgendaProps) => {
  const t = texts[lang]
  const sum = proposedSum(offersOf(rows))
  const over = overBy(offersOf(rows), call.appropriationCents)
  const left =
    call.appropriationCents === null ? [] : [{ value: euros(call.appropriationCents - sum, lang), label: t.left }]
  return (
    <>
      <Figures
        small
        figures={[
          {
            value: call.appropriationCents === null ? t.unknown : euros(call.appropriationCents, lang),
            label: t.appropriation,
          },
          { value: euros(sum, lang), label: t.decisions.proposedSum },
          ...left,
        ]}
      />
      {over === 0 ? null : <Note kind="warn">{say(t.over, { cents: euros(over, lang) })}</Note>}
    </>
  )
}

/** All applications of a call with what is proposed for each, the running sum against the appropriation and the cut line. */
export function ProposalsPage(props: AgendaProps) {
  const { view, call, tabs, rows, withinCents } = props
  const { lang } = view
  const t = texts[lang]
  const missing = unproposed(rows)
  return (
    <Page
      view={view}
      title={say(t.proposals.title, { call: plain(call.title, lang) })}
      lead={t.proposals.lead}
      wide
      example={call.example}
      next={
        <LinkButton href={paths.deskDecisions(lang, call.slug)} icon="arrow">
          {t.proposals.toDecisions}
        </LinkButton>
      }
      crumbs={callCrumbs(view, call)}
    >
      <CallTabs view={view} slug={call.slug} now="proposals" open={tabs} />
      <Sums {...props} />
      <Pot rows={rows} lang={lang} appropriationCents={call.appropriationCents} withinCents={withinCents} />
      <Table
        id="proposals"
        files
        caption={t.proposals.table}
        captionHidden
        dense
        columns={caseColumns(lang, (row) => paths.deskProposal(lang, row.applicationId))}
        rows={rows}
        keyOf={(row) => row.applicationId}
        rowHead="project"
        before={lineBefore(rows, lang)}
        rowClass={(row) => (row.within ? undefined : 'below')}
        over={missing === 0 ? undefined : <p>{say(t.proposals.missing, { count: missing })}</p>}
        empty={<Empty title={t.proposals.empty}>{t.proposals.emptyHelp}</Empty>}
      />
    </Page>
  )
}
