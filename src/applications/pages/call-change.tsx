import type { ReactNode } from 'react'
import type { Amended } from '../../calls/amendment.ts'
import type { Call } from '../../calls/call.ts'
import { AfterCancelling } from '../../calls/parts/after-cancelling.tsx'
import { FilesAfter } from '../../calls/parts/attached-files.tsx'
import { BeforeAndAfter, changeRefusal, changeTitle, FormChanges } from '../../calls/parts/change-lines.tsx'
import { Said } from '../../calls/parts/said.tsx'
import { checksChange, type Versions, type WaitingChange, type WaitingRefusal } from '../../calls/waiting.ts'
import { differenceOf } from '../../forms/difference.ts'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import type { Outcome } from '../../kit/outcome.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../../ui/button.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Form, PostButton } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { LongText } from '../../ui/text-field.tsx'
import { changeTexts } from '../texts/call-change.ts'

export type CallChangeProps = {
  view: View
  call: Call
  change: WaitingChange
  versions: Versions | undefined
  /** What would be published now, or why nothing can be. */
  outcome: Outcome<Amended, WaitingRefusal>
  concerned: { readonly drafts: number; readonly sent: number; readonly decided: number }
  typed: (name: string) => string
  errors: readonly FieldError[]
  alert?: ReactNode
}

const Lines = ({ view: { lang }, versions, outcome }: CallChangeProps) => {
  if (versions !== undefined)
    return <FormChanges lang={lang} difference={differenceOf(versions.before, versions.after)} answered />
  if (outcome.ok) return <BeforeAndAfter lang={lang} {...outcome.value.amendment} />
  return null
}

const What = (props: CallChangeProps) =>
  props.change.kind === 'cancellation' ? (
    <AfterCancelling lang={props.view.lang} />
  ) : (
    <>
      <h2>{changeTexts[props.view.lang].what}</h2>
      <Lines {...props} />
      <FilesAfter lang={props.view.lang} slug={props.call.slug} change={props.change} />
    </>
  )

const Concerned = ({ view, versions, concerned }: CallChangeProps) => {
  const t = changeTexts[view.lang]
  return (
    <>
      <h2>{t.concerns}</h2>
      <p>
        {say(t.drafts, { count: concerned.drafts })} {say(t.sent, { count: concerned.sent })} {t.letters}
      </p>
      {versions === undefined ? null : <p>{t.follow}</p>}
      {concerned.decided === 0 ? null : <p>{say(t.decided, { count: concerned.decided })}</p>}
    </>
  )
}

const Reason = ({ view, change }: CallChangeProps) => {
  const t = changeTexts[view.lang]
  const { reason } = change
  if (reason === null) return null
  const facts = (['fi', 'sv'] as const).map((lang) => {
    const said = reason[lang]
    return { term: t.langs[lang], text: said === undefined ? null : <Said words={{ [lang]: said }} lang={view.lang} /> }
  })
  return (
    <>
      <h2>{t.reason}</h2>
      <Facts flat facts={facts} />
    </>
  )
}

/** A version that is being written: its reason, and a second person asked. */
const Asking = ({ view, call, change, typed, errors }: CallChangeProps) => {
  const [t, { lang }] = [changeTexts[view.lang], view]
  return (
    <Form action={paths.deskCallChange(lang, call.slug, change.id, 'check-request')}>
      <h2>{t.reason}</h2>
      <p>{t.reasonHint}</p>
      {(['fi', 'sv'] as const).map((one) => (
        <LongText
          key={one}
          name={`reason.${one}`}
          label={t.langs[one]}
          value={typed(`reason.${one}`)}
          error={errorOf(errors, `reason.${one}`)}
          lang={one}
          rows={3}
        />
      ))}
      <Buttons>
        <SubmitButton>{t.ask}</SubmitButton>
        <LinkButton href={paths.deskCallForm(lang, call.slug)} variant="second">
          {t.edit}
        </LinkButton>
      </Buttons>
    </Form>
  )
}

const Publishing = ({ view: { lang }, call, change, may }: CallChangeProps & { may: boolean }) =>
  may ? (
    <PostButton
      action={paths.deskCallChange(lang, call.slug, change.id)}
      hidden={{ asked: change.askedAt?.toISOString() ?? '' }}
      variant={change.kind === 'cancellation' ? 'grave' : 'first'}
    >
      {change.kind === 'cancellation' ? changeTexts[lang].cancel : changeTexts[lang].publish}
    </PostButton>
  ) : null

/** What publishing means for who reads, and by when it has to be done; for a writer, that somebody else does it. */
const Meaning = ({ view: { lang }, call, change, checks }: CallChangeProps & { checks: boolean }) => {
  const t = changeTexts[lang]
  const cancels = change.kind === 'cancellation'
  return (
    <>
      <p>{!checks ? t.own : cancels ? t.cancelMeans : t.publishMeans}</p>
      {cancels || call.closesAt === null ? null : (
        <p className="small quiet">{say(t.until, { when: writtenMoment(call.closesAt, lang) })}</p>
      )}
    </>
  )
}

/** A change that has been asked: published by somebody else than its writers, or taken back. */
const Deciding = (props: CallChangeProps) => {
  const { view, call, change, outcome } = props
  const [t, { lang }] = [changeTexts[view.lang], view]
  const checks = checksChange(change, view.who?.id ?? '')
  return (
    <>
      {outcome.ok ? (
        <Meaning {...props} checks={checks} />
      ) : (
        <Note kind="warn" title={t.cannot}>
          {changeRefusal(outcome.refusal, lang)}
        </Note>
      )}
      <Buttons>
        <Publishing {...props} may={outcome.ok && checks} />
        <PostButton action={paths.deskCallChange(lang, call.slug, change.id, 'withdrawal')} variant="second">
          {t.takeBack}
        </PostButton>
      </Buttons>
    </>
  )
}

/** A change of a published call that waits: what changes, why, whom it concerns, and what can be done with it. */
export const CallChangePage = (props: CallChangeProps) => {
  const { view, call, change, versions, errors, alert } = props
  const [t, { lang }] = [changeTexts[view.lang], view]
  const asked = {
    name: change.askedByName ?? '',
    when: change.askedAt === null ? '' : writtenMoment(change.askedAt, lang),
  }
  return (
    <Page
      view={view}
      title={changeTitle(change, lang)}
      lead={change.askedAt === null ? t.writing : say(t.asked, asked)}
      width="read"
      crumbs={[
        { text: t.desk, href: paths.desk(lang) },
        { text: t.calls, href: paths.deskCalls(lang) },
        { text: plain(call.title, lang), href: paths.deskCall(lang, call.slug) },
      ]}
      example={call.example}
      failed={errors.length > 0}
      alert={alert}
    >
      <What {...props} />
      {versions === undefined ? null : (
        <p>
          <a href={paths.deskCallForm(lang, call.slug, 'preview')}>{t.preview}</a>
        </p>
      )}
      <Concerned {...props} />
      <Reason {...props} />
      {change.askedAt === null ? <Asking {...props} /> : <Deciding {...props} />}
      <p>
        <a href={paths.deskCall(lang, call.slug)}>{t.back}</a>
      </p>
    </Page>
  )
}
