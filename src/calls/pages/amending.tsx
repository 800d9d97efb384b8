import type { ReactNode } from 'react'
import { Page } from '../../frame/page.tsx'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { LinkButton, SubmitButton } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Beside, Group, Hidden } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { DateField, TextField } from '../../ui/text-field.tsx'
import type { View } from '../../frame/view.ts'
import { isPrepared, type Call } from '../call.ts'
import type { Advice } from '../advice.ts'
import { AfterCancelling } from '../parts/after-cancelling.tsx'
import { texts as desk } from '../texts/desk.ts'
import { texts } from '../texts/life.ts'
import { texts as writing } from '../texts/writing.ts'
import { controlFor, ReasonFields, type FormState } from './form-state.tsx'
import { AdviceNote } from './lacks.tsx'
import { deskCrumbs, type PartRefusal } from './part-page.tsx'

type Props = { view: View; call: Call; form: FormState; refusal?: PartRefusal | undefined }
type Frame = Props & { title: string; lead: string; action: string; button: ReactNode; children?: ReactNode }

const alertOf = ({ view, form, refusal }: Props) =>
  refusal !== undefined ? (
    <Alert kind="bad" title={desk[view.lang].part.notSaved}>
      {desk[view.lang].refusal[refusal]}
    </Alert>
  ) : form.errors.length > 0 ? (
    <ErrorSummary title={desk[view.lang].part.errors} errors={form.errors} />
  ) : undefined

const AmendFrame = ({ title, lead, action, button, children, ...props }: Frame) => {
  const { view, call, form, refusal } = props
  return (
    <Page
      view={view}
      title={title}
      lead={lead}
      width="read"
      crumbs={deskCrumbs(view, call)}
      example={call.example}
      alert={alertOf(props)}
      failed={refusal !== undefined || form.errors.length > 0}
    >
      <Form action={action} hidden={{ revision: String(call.revision) }}>
        {children}
        <div className="buttons">
          {button}
          <LinkButton href={paths.deskCall(view.lang, call.slug)} variant="plain">
            {desk[view.lang].part.back}
          </LinkButton>
        </div>
      </Form>
    </Page>
  )
}

type Advised = { readonly at: Date; readonly advice: readonly Advice[] }

/** The closing of a published call moved later, with the reason; a closing that is seldom wise is asked about once. */
export const ExtensionPage = (props: Props & { advised?: Advised | undefined }) => {
  const { view, call, form, advised } = props
  const [t, w] = [texts[view.lang].amend.extension, writing[view.lang].field]
  return (
    <AmendFrame
      {...props}
      title={t.title}
      lead={t.lead}
      action={paths.deskCallExtension(view.lang, call.slug)}
      button={<SubmitButton>{advised === undefined ? t.button : t.again}</SubmitButton>}
    >
      {advised === undefined ? null : (
        <>
          <Hidden name="advised" value={advised.at.toISOString()} />
          <AdviceNote view={view} advice={advised.advice} />
          <p>{t.look}</p>
        </>
      )}
      {call.closesAt === null ? null : <Note>{say(t.now, { when: writtenMoment(call.closesAt, view.lang) })}</Note>}
      <Group name="closes" label={t.closes}>
        <Beside>
          <DateField {...controlFor({ view, form }, 'closes.day')} label={w.day} hint={w.dayHint} />
          <TextField {...controlFor({ view, form }, 'closes.time')} label={w.time} hint={w.timeHint} width="short" />
        </Beside>
      </Group>
      <ReasonFields view={view} form={form} />
    </AmendFrame>
  )
}

const CancellationOfDraft = (props: Props) => {
  const t = texts[props.view.lang].amend.cancellation
  const button = <SubmitButton variant="grave">{t.button}</SubmitButton>
  const action = paths.deskCallCancellation(props.view.lang, props.call.slug)
  return <AmendFrame {...props} title={t.title} lead={t.leadDraft} action={action} button={button} />
}

/** A call cancelled: a draft at once; a public one with what follows and the reason, when a second person has read it. */
export const CancellationPage = (props: Props) => {
  const { view, call, form } = props
  const t = texts[view.lang].amend.cancellation
  if (isPrepared(call)) return <CancellationOfDraft {...props} />
  return (
    <AmendFrame
      {...props}
      title={t.title}
      lead={t.lead}
      action={paths.deskCallCancellation(view.lang, call.slug)}
      button={<SubmitButton>{t.ask}</SubmitButton>}
    >
      <AfterCancelling lang={view.lang} />
      <ReasonFields view={view} form={form} legend={t.why} />
    </AmendFrame>
  )
}
