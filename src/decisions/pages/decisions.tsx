import { callCrumbs, CallTabs } from '../../assessment/parts/call-tabs.tsx'
import type { ReactNode } from 'react'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenDay, type Day } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros, type Cents } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Figures } from '../../ui/figures.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { Table } from '../../ui/table.tsx'
import { isReady, type AgendaRow } from '../agenda.ts'
import { leftIn, proposedSum, type Pot as Purse } from '../pot.ts'
import { texts } from '../texts.ts'
import { words } from '../words/labels.ts'
import { lineBefore, moneyOr, Pot } from './agenda-parts.tsx'
import type { AgendaProps } from './proposals.tsx'
import { columnsOf, valueOf } from './agenda-columns.tsx'

type Props = AgendaProps & {
  readonly pot: Purse | null
  readonly decidedOn: Day | null
  /** Signs here; else only reads. */
  readonly mayDecide: boolean
  /** Chosen and waiting to be confirmed. */
  readonly chosen: readonly AgendaRow[]
  readonly alert?: ReactNode
}

/** What is proposed, in words: `Myönnetään 90 000 €`. */
const offerOf = ({ proposal }: AgendaRow, lang: Lang) =>
  proposal === undefined ? '' : `${words[lang].proposal[proposal.kind]} ${moneyOr(proposal.cents, lang)}`.trim()

const takenBy = (rows: readonly AgendaRow[]): Cents => proposedSum(rows.flatMap((row) => row.proposal ?? []))

/** Asks once, saying what happens: a signature cannot be taken back. */
function Confirm({ view: { lang }, call, chosen, pot }: Props) {
  const t = texts[lang].decisions
  const cents = takenBy(chosen)
  const count = chosen.length
  return (
    <section className="stack read" aria-labelledby="confirm">
      <h2 id="confirm">{say(t.confirmTitle, { count })}</h2>
      <ul>
        {chosen.map((row) => (
          <li key={row.applicationId}>
            {row.caseNumber}, {plain(row.title, lang)}: {offerOf(row, lang)}
          </li>
        ))}
      </ul>
      <Note kind="warn">{say(t.confirmLead, { cents: euros(cents, lang) })}</Note>
      {pot !== null && cents > leftIn(pot) ? <Note kind="bad">{t.confirmOver}</Note> : null}
      <Form action={paths.deskDecisions(lang, call.slug)}>
        {chosen.map((row) => (
          <input key={row.applicationId} type="hidden" name="sign" value={valueOf(row)} />
        ))}
        <Buttons>
          <SubmitButton>{say(t.sign, { count })}</SubmitButton>
          <LinkButton variant="plain" href={paths.deskDecisions(lang, call.slug)}>
            {t.cancel}
          </LinkButton>
        </Buttons>
      </Form>
    </section>
  )
}

const Sums = ({ view: { lang }, call, pot, rows }: Props) => {
  const t = texts[lang]
  const unsigned = proposedSum(rows.flatMap((row) => (row.signed === undefined ? (row.proposal ?? []) : [])))
  return (
    <Figures
      small
      figures={[
        {
          value: call.appropriationCents === null ? t.unknown : euros(call.appropriationCents, lang),
          label: t.appropriation,
        },
        { value: euros(pot?.grantedCents ?? 0, lang), label: t.decisions.granted },
        { value: euros(unsigned, lang), label: t.proposed },
        ...(pot === null ? [] : [{ value: euros(leftIn(pot), lang), label: t.left }]),
      ]}
    />
  )
}

const Agenda = ({ view: { lang }, rows, mayDecide }: Props) => {
  const t = texts[lang]
  return (
    <Table
      id="agenda"
      files
      caption={t.decisions.table}
      captionHidden
      dense
      columns={columnsOf(lang, mayDecide)}
      rows={rows}
      keyOf={(row) => row.applicationId}
      rowHead="project"
      before={lineBefore(rows, lang)}
      rowClass={(row) => (row.within ? undefined : 'below')}
      empty={<Empty title={t.proposals.empty}>{t.proposals.emptyHelp}</Empty>}
    />
  )
}

const Choosing = (props: Props) => {
  const {
    view: { lang },
    call,
    rows,
    mayDecide,
  } = props
  if (!mayDecide || !rows.some(isReady)) return <Agenda {...props} mayDecide={false} />
  return (
    <Form action={paths.deskDecisions(lang, call.slug)} method="get">
      <Agenda {...props} />
      <Buttons>
        <SubmitButton>{texts[lang].decisions.confirm}</SubmitButton>
      </Buttons>
    </Form>
  )
}

const Decided = ({ view: { lang }, call, decidedOn }: { view: View; call: Props['call']; decidedOn: Day | null }) =>
  decidedOn === null ? null : (
    <Note kind="good">
      <p>
        {say(texts[lang].decisions.decidedOn, { day: writtenDay(decidedOn, lang) })}{' '}
        <a href={paths.callOutcome(lang, call.slug)}>{texts[lang].decisions.toOutcome}</a>
      </p>
    </Note>
  )

/** The meeting: everything that is to be decided in a call in order of rank, its money, and the signing of one or many. */
export function DecisionsPage(props: Props) {
  const { view, call, tabs, rows, withinCents, chosen, decidedOn, alert } = props
  const { lang } = view
  const t = texts[lang]
  return (
    <Page
      view={view}
      title={say(t.decisions.title, { call: plain(call.title, lang) })}
      lead={t.decisions.lead}
      wide
      example={call.example}
      alert={alert}
      crumbs={callCrumbs(view, call)}
    >
      <CallTabs view={view} slug={call.slug} now="decisions" open={tabs} />
      <Decided view={view} call={call} decidedOn={decidedOn} />
      <Sums {...props} />
      {chosen.length > 0 ? (
        <Confirm {...props} />
      ) : (
        <>
          <Pot rows={rows} lang={lang} appropriationCents={call.appropriationCents} withinCents={withinCents} />
          <Choosing {...props} />
        </>
      )}
    </Page>
  )
}
