import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { paths } from '../../paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { Alert } from '../../ui/note.tsx'
import type { Call } from '../call.ts'
import type { Notice } from '../notice.ts'
import { texts as desk } from '../texts/desk.ts'
import { texts } from '../texts/notices.ts'
import { OneNotice } from './call-notices.tsx'
import { ReasonFields, type FormState } from './form-state.tsx'
import { deskCrumbs } from './part-page.tsx'

type Props = {
  view: View
  call: Call
  notice: Notice
  form: FormState
  refusal?: 'withdrawn_already' | 'reason_missing' | undefined
}

const alertOf = ({ view, form, refusal }: Props) =>
  refusal !== undefined ? (
    <Alert kind="bad">{texts[view.lang].desk.refusal[refusal]}</Alert>
  ) : form.errors.length > 0 ? (
    <ErrorSummary title={desk[view.lang].part.errors} errors={form.errors} />
  ) : undefined

/** A notice withdrawn with a reason: what follows, and what it says. */
export const NoticeWithdrawalPage = (props: Props) => {
  const { view, call, notice, form, refusal } = props
  const t = texts[view.lang]
  const list = paths.deskCallNotices(view.lang, call.slug)
  return (
    <Page
      view={view}
      title={t.desk.withdrawTitle}
      lead={t.desk.withdrawLead}
      width="read"
      crumbs={[...deskCrumbs(view, call), { text: t.title, href: list }]}
      example={call.example}
      alert={alertOf(props)}
      failed={refusal !== undefined || form.errors.length > 0}
    >
      <OneNotice view={view} notice={notice} notices={[]} />
      {notice.withdrawn !== null ? null : (
        <Form action={paths.deskCallNotice(view.lang, call.slug, notice.number)} label={t.desk.withdrawTitle}>
          <ReasonFields view={view} form={form} legend={t.desk.why} />
          <Buttons>
            <SubmitButton variant="grave">{t.desk.withdrawButton}</SubmitButton>
          </Buttons>
        </Form>
      )}
      <p>
        <LinkButton href={list} variant="plain">
          {t.desk.back}
        </LinkButton>
      </p>
    </Page>
  )
}
