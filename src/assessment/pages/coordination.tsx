import { isUnderWay } from '../../applications/application.ts'
import type { Transfer } from '../../applications/coordination.ts'
import { EndedTransfers, RequestRead } from '../../applications/parts/coordination-read.tsx'
import type { Call } from '../../calls/call.ts'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain, type Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice-field.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Form, PostButton } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { LongText } from '../../ui/text-field.tsx'
import type { ListedCase, PartyOf } from '../listed.ts'
import { texts } from '../texts/coordination.ts'
import type { CallHead } from '../parts/call-tabs.tsx'
import { CaseFrame } from './case-frame.tsx'

type Props = {
  readonly view: View
  readonly listed: ListedCase
  readonly call: CallHead & Pick<Call, 'state' | 'authority'>
  /** Who sent the version that counts. */
  readonly sender: Words
  /** The requests made since the application was sent, the newest first. */
  readonly transfers: readonly Transfer[]
  /** Who can be asked. */
  readonly parties: readonly PartyOf[]
  /** Whether this person asks for the authority. */
  readonly asks: boolean
  readonly newId: string
  readonly typed?: { readonly whom: string; readonly reason: string } | undefined
  readonly errors?: readonly FieldError[] | undefined
  readonly refused?: string | undefined
}

const Open = ({ view: { lang }, listed, call, asks, open }: Props & { open: Transfer }) => (
  <section className="stack" aria-labelledby="asked">
    <RequestRead lang={lang} open={open} authority={call.authority.name} />
    {isUnderWay(listed, call) ? (
      <p>{say(texts[lang].waiting, { to: plain(open.to.name, lang) })}</p>
    ) : (
      <Note>{texts[lang].over}</Note>
    )}
    {asks && isUnderWay(listed, call) && open.byAuthority ? (
      <PostButton action={paths.deskCoordinationEnd(lang, listed.applicationId, open.id)} variant="second">
        {texts[lang].withdraw}
      </PostButton>
    ) : null}
  </section>
)

const Asking = ({ view: { lang }, listed, call, parties, asks, newId, typed, errors = [] }: Props) => {
  const t = texts[lang]
  if (!isUnderWay(listed, call)) return <Note>{t.over}</Note>
  if (!asks) return <Note>{t.notMine}</Note>
  if (parties.length === 0) return <Note>{t.nobody}</Note>
  return (
    <section className="stack read" aria-labelledby="ask">
      <h2 id="ask">{t.ask}</h2>
      <p>{t.askHelp}</p>
      <Form action={paths.deskCoordination(lang, listed.applicationId)} hidden={{ id: newId }}>
        <Choice
          name="whom"
          label={t.whom}
          value={typed?.whom}
          error={errorOf(errors, 'whom')}
          options={parties.map(({ id, name }) => ({ value: id, label: plain(name, lang) }))}
        />
        <LongText
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          rows={3}
          value={typed?.reason}
          error={errorOf(errors, 'reason')}
        />
        <SubmitButton variant="second">{t.send}</SubmitButton>
      </Form>
    </section>
  )
}

/** Who coordinates what was sent, how that came about, and how the authority asks another party where the coordinator cannot any more. */
export function CoordinationPage(props: Props) {
  const { view, listed, call, sender, transfers, errors = [], refused } = props
  const { lang } = view
  const t = texts[lang]
  const open = transfers.find(({ endedAs }) => endedAs === null)
  const passed = transfers.some(({ endedAs }) => endedAs === 'accepted')
  return (
    <CaseFrame view={view} listed={listed} call={call} title={t.title} lead={t.lead} errors={errors} refused={refused}>
      <p>{say(t.coordinator, { coordinator: plain(listed.coordinator.name, lang) })}</p>
      {passed ? <p>{say(t.sent, { sender: plain(sender, lang) })}</p> : null}
      {passed && isUnderWay(listed, call) ? <Note>{t.proposal}</Note> : null}
      {open === undefined ? <Asking {...props} /> : <Open {...props} open={open} />}
      <EndedTransfers lang={lang} transfers={transfers} />
    </CaseFrame>
  )
}
