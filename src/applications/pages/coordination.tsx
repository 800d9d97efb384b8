import type { ReactNode } from 'react'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
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
import { askable, isHandable, type Transfer } from '../coordination.ts'
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

const sidesOf = ({ from, to }: Transfer, lang: Lang) => ({ from: plain(from.name, lang), to: plain(to.name, lang) })

/** The buttons of who answers or withdraws a request, or who is waited for. */
function Ending({ view: { lang }, work, offers, takes, open }: CoordinationProps & { open: Transfer }) {
  const t = coordinationTexts[lang]
  const action = paths.applicationCoordinationEnd(lang, work.application.id, open.id)
  const sides = sidesOf(open, lang)
  const handable = isHandable(work.application)
  if (!work.open) return <Note>{t.closed}</Note>
  if (takes === open.to.id)
    return (
      <>
        {handable ? <p>{say(t.statement, { to: sides.to })}</p> : <Note>{t.sent}</Note>}
        <Buttons>
          {handable ? (
            <PostButton action={action} hidden={{ as: 'accepted' }}>
              {t.accept}
            </PostButton>
          ) : null}
          <PostButton action={action} hidden={{ as: 'declined' }} variant="second">
            {t.decline}
          </PostButton>
        </Buttons>
      </>
    )
  return (
    <>
      <p>{say(t.waits, { to: sides.to })}</p>
      {offers ? (
        <PostButton action={action} hidden={{ as: 'withdrawn' }} variant="second">
          {t.withdraw}
        </PostButton>
      ) : null}
    </>
  )
}

const Open = (props: CoordinationProps & { open: Transfer }) => {
  const { view, open } = props
  const t = coordinationTexts[view.lang]
  return (
    <section className="stack" aria-labelledby="asked">
      <h2 id="asked">{say(t.asked, sidesOf(open, view.lang))}</h2>
      <p className="small quiet">{say(t.askedBy, { who: open.askedBy, at: writtenMoment(open.askedAt, view.lang) })}</p>
      <p className="prose">{say(t.why, { reason: open.reason })}</p>
      <Note>{t.happens}</Note>
      <Ending {...props} />
    </section>
  )
}

const Offering = ({ view: { lang }, work, offers, newId, typed, errors = [] }: CoordinationProps) => {
  const t = coordinationTexts[lang]
  const parties = askable(work.application.partners, termsOf(work.call))
  if (!work.open) return <Note>{t.closed}</Note>
  if (!isHandable(work.application)) return <Note>{t.sent}</Note>
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
        hint={t.reasonHint}
        rows={3}
        value={typed?.reason}
        error={errorOf(errors, 'reason')}
      />
      <Note>{t.happens}</Note>
      <SubmitButton>{t.ask}</SubmitButton>
    </Form>
  )
}

const Past = ({ lang, ended }: { lang: Lang; ended: readonly Transfer[] }) => {
  const t = coordinationTexts[lang]
  if (ended.length === 0) return null
  return (
    <>
      <h2>{t.past}</h2>
      <ul>
        {ended.map((one) =>
          one.endedAs === null || one.endedAt === null ? null : (
            <li key={one.id}>
              {say(t.ended[one.endedAs], {
                ...sidesOf(one, lang),
                at: writtenMoment(one.endedAt, lang),
                who: one.endedBy ?? '',
              })}
            </li>
          ),
        )}
      </ul>
    </>
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
      <Past lang={lang} ended={transfers.filter(({ endedAs }) => endedAs !== null)} />
    </WorkspacePage>
  )
}
