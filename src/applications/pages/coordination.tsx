import type { ReactNode } from 'react'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice-field.tsx'
import { Empty } from '../../ui/empty.tsx'
import { errorOf, ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Form, PostButton } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { LongText } from '../../ui/text-field.tsx'
import { askable, handingPhase, type Transfer } from '../coordination.ts'
import { EndedTransfers, RequestRead, sidesOf } from '../parts/coordination-read.tsx'
import { termsOf } from '../terms.ts'
import { texts } from '../texts.ts'
import { coordinationTexts } from '../texts/coordination.ts'
import type { Workspace } from '../workspace.ts'
import { WorkspacePage } from './workspace-page.tsx'

export type CoordinationProps = {
  readonly view: View
  readonly work: Workspace
  readonly transfers: readonly Transfer[]
  /** Whether this person hands the task over, for the coordinator. */
  readonly offers: boolean
  /** The organisation in whose name this person may take it. */
  readonly takes: string | null
  /** For the form, so that it asks once however often it is sent. */
  readonly newId: string
  readonly typed?: { readonly whom: string; readonly reason: string } | undefined
  readonly errors?: readonly FieldError[] | undefined
  readonly alert?: ReactNode
}

/** The phase in which the task can be handed over now; null where it cannot any more. */
function phaseOf({ view: { now }, work }: CoordinationProps) {
  const phase = handingPhase(work.application, work.call, now)
  return phase.ok ? phase.value : null
}

/** What follows once the other party accepts. */
const Happens = (props: CoordinationProps) => {
  const t = coordinationTexts[props.view.lang]
  return <Note>{phaseOf(props) === 'sent' ? t.happensSent : t.happens}</Note>
}

/** Why the task cannot be handed over any more. */
const Over = ({ view: { lang }, work }: CoordinationProps) => {
  const t = coordinationTexts[lang]
  return <Note>{work.application.state === 'draft' ? t.closed : t.over}</Note>
}

/** The buttons of who answers or withdraws a request, or who is waited for. */
function Ending({ open, ...props }: CoordinationProps & { open: Transfer }) {
  const { view, work, offers, takes } = props
  const { lang } = view
  const t = coordinationTexts[lang]
  const action = paths.applicationCoordinationEnd(lang, work.application.id, open.id)
  const sides = sidesOf(open, lang)
  const phase = phaseOf(props)
  if (phase === null) return <Over {...props} />
  if (takes === open.to.id)
    return (
      <>
        <p>{say(phase === 'sent' ? t.statementSent : t.statement, { to: sides.to })}</p>
        <Buttons>
          <PostButton action={action} hidden={{ as: 'accepted' }}>
            {t.accept}
          </PostButton>
          <PostButton action={action} hidden={{ as: 'declined' }} variant="second">
            {t.decline}
          </PostButton>
        </Buttons>
      </>
    )
  return (
    <>
      <p>{say(t.waits, { to: sides.to })}</p>
      {offers && !open.byAuthority ? (
        <PostButton action={action} hidden={{ as: 'withdrawn' }} variant="second">
          {t.withdraw}
        </PostButton>
      ) : null}
    </>
  )
}

const Open = (props: CoordinationProps & { open: Transfer }) => {
  const { view, work, open } = props
  const t = coordinationTexts[view.lang]
  return (
    <section className="stack" aria-labelledby="asked">
      <RequestRead lang={view.lang} open={open} authority={work.call.authority.name} />
      {phaseOf(props) === null ? null : <Happens {...props} />}
      <Ending {...props} />
      {open.byAuthority ? (
        <p>
          {t.object} <a href={paths.applicationMessages(view.lang, work.application.id)}>{t.toMessages}</a>
        </p>
      ) : null}
    </section>
  )
}

const Offering = (props: CoordinationProps) => {
  const { view, work, offers, newId, typed, errors = [] } = props
  const { lang } = view
  const t = coordinationTexts[lang]
  const parties = askable(work.application.partners, termsOf(work.call))
  const phase = phaseOf(props)
  if (phase === null) return <Over {...props} />
  if (!offers) return <Note>{t.notYours}</Note>
  if (parties.length === 0) return <Empty title={t.nobody}>{t.nobodyHelp}</Empty>
  return (
    <Form action={paths.applicationCoordination(lang, work.application.id)} hidden={{ id: newId }}>
      <Choice
        name="whom"
        label={t.whom}
        value={typed?.whom}
        error={errorOf(errors, 'whom')}
        options={parties.map(({ organisationId, name }) => ({ value: organisationId, label: plain(name, lang) }))}
      />
      <LongText
        name="reason"
        label={t.reason}
        hint={phase === 'sent' ? t.reasonHintSent : t.reasonHint}
        rows={3}
        value={typed?.reason}
        error={errorOf(errors, 'reason')}
      />
      <Happens {...props} />
      <SubmitButton>{t.ask}</SubmitButton>
    </Form>
  )
}

/** Who coordinates, the request to hand the task over with its answer, and what came of earlier ones. */
export function CoordinationPage(props: CoordinationProps) {
  const { view, work, transfers, errors = [], alert } = props
  const { lang } = view
  const t = coordinationTexts[lang]
  const coordinator = work.application.partners.find(({ role }) => role === 'coordinator')
  const open = transfers.find(({ endedAs }) => endedAs === null)
  const summary = <ErrorSummary title={say(texts[lang].work.errors, { count: errors.length })} errors={errors} />
  return (
    <WorkspacePage
      view={view}
      work={work}
      current="parties"
      title={t.title}
      lead={say(t.lead, { coordinator: plain(coordinator?.name, lang) })}
      alert={errors.length > 0 ? summary : alert}
      failed={errors.length > 0}
    >
      {open === undefined ? <Offering {...props} /> : <Open {...props} open={open} />}
      <EndedTransfers lang={lang} transfers={transfers} />
    </WorkspacePage>
  )
}
