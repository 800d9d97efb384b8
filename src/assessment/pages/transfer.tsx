import { isHandled } from '../../applications/application.ts'
import type { TransferFaults, TypedTransfer } from '../../applications/authority-transfer.ts'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { LongText, TextField } from '../../ui/text-field.tsx'
import type { ListedCase } from '../listed.ts'
import { texts } from '../texts/transfer.ts'
import type { CallHead } from '../parts/call-tabs.tsx'
import { CaseFrame } from './case-frame.tsx'

type Props = {
  readonly view: View
  readonly listed: ListedCase
  readonly call: CallHead
  /** When the application first arrived. */
  readonly arrivedAt: Date
  readonly typed: TypedTransfer
  readonly faults: TransferFaults
}

function errorsIn({ view: { lang }, faults }: Props): readonly FieldError[] {
  const t = texts[lang].fault
  return [
    ...(faults.to === undefined ? [] : [{ field: 'to', text: t.to[faults.to] }]),
    ...(faults.reason === undefined ? [] : [{ field: 'reason', text: t.reason[faults.reason] }]),
  ]
}

const Transferring = (props: Props) => {
  const { view, listed, arrivedAt, typed } = props
  const { lang } = view
  const t = texts[lang]
  const errors = errorsIn(props)
  const { applicationId: id } = listed
  return (
    <div className="read stack">
      <p>{say(t.effect, { arrived: writtenMoment(arrivedAt, lang) })}</p>
      <Note kind="warn">{t.documents}</Note>
      <Form action={paths.deskTransfer(lang, id)}>
        <TextField name="to" label={t.to} hint={t.toHint} value={typed.to} error={errorOf(errors, 'to')} />
        <LongText
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          rows={4}
          value={typed.reason}
          error={errorOf(errors, 'reason')}
        />
        <Buttons>
          <SubmitButton variant="grave">{t.button}</SubmitButton>
          <a href={paths.deskCase(lang, id)}>{t.keep}</a>
        </Buttons>
      </Form>
    </div>
  )
}

/** Asks to which authority an application belongs and why, and says what a transfer does. */
export function TransferPage(props: Props) {
  const { view, listed, call } = props
  const t = texts[view.lang]
  const errors = errorsIn(props)
  return (
    <CaseFrame view={view} listed={listed} call={call} title={t.title} lead={t.lead} errors={errors}>
      {isHandled(listed) ? <Transferring {...props} /> : <Note>{t.notHandled}</Note>}
    </CaseFrame>
  )
}
