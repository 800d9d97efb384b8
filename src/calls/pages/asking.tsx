import type { ReactNode } from 'react'
import { texts as frame } from '../../frame/texts.ts'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { LinkButton, SubmitButton } from '../../ui/button.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Form, PostButton } from '../../ui/form.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { LongText, TextField } from '../../ui/text-field.tsx'
import type { Call } from '../call.ts'
import { isFollowable } from '../following.ts'
import { takesQuestions } from '../public-question.ts'
import { texts as desk } from '../texts/desk.ts'
import { texts } from '../texts/public.ts'

type Shown = { view: View; call: Call; errors?: readonly FieldError[]; done?: boolean | undefined }
type Frame = Shown & { title: string; lead: string; sent: string; children: ReactNode }

const PublicFrame = ({ view, call, title, lead, sent, errors = [], done, children }: Frame) => (
  <Page
    view={view}
    title={title}
    lead={lead}
    above={plain(call.title, view.lang)}
    width="read"
    example={call.example}
    crumbs={[
      { text: frame[view.lang].calls, href: paths.calls(view.lang) },
      { text: plain(call.title, view.lang), href: paths.call(view.lang, call.slug) },
    ]}
    failed={errors.length > 0}
    alert={
      errors.length > 0 ? (
        <ErrorSummary title={desk[view.lang].part.errors} errors={errors} />
      ) : done === true ? (
        <Alert kind="good">{sent}</Alert>
      ) : undefined
    }
  >
    {children}
    <p>
      <a href={paths.call(view.lang, call.slug)}>{texts[view.lang].ask.back}</a>
    </p>
  </Page>
)

type AskProps = Shown & { newId: string; words: string }

/** Where anybody asks of a call; the answer comes to its public page. */
export const AskPage = (props: AskProps) => {
  const { view, call, errors = [], newId, words, done } = props
  const t = texts[view.lang].ask
  return (
    <PublicFrame {...props} title={t.title} lead={t.lead} sent={t.sent}>
      {!takesQuestions(call, view.now) ? (
        <Note>{t.closed}</Note>
      ) : done === true ? null : (
        <Form action={paths.callQuestions(view.lang, call.slug)} hidden={{ id: newId }}>
          <LongText
            name="words"
            label={t.words}
            hint={t.hint}
            value={words}
            lang={view.lang}
            error={errorOf(errors, 'words')}
          />
          <SubmitButton>{t.button}</SubmitButton>
        </Form>
      )}
    </PublicFrame>
  )
}

/** Where anybody gives an address to follow a call; a letter asks to confirm it. */
export const FollowPage = (props: Shown & { address: string }) => {
  const { view, call, errors = [], address, done } = props
  const t = texts[view.lang].follow
  return (
    <PublicFrame {...props} title={t.title} lead={t.lead} sent={t.sent}>
      {!isFollowable(call) ? (
        <Note>{t.over}</Note>
      ) : done === true ? null : (
        <Form action={paths.callFollowing(view.lang, call.slug)}>
          <TextField
            name="address"
            label={t.address}
            hint={t.hint}
            value={address}
            error={errorOf(errors, 'address')}
            type="email"
            autoComplete="email"
          />
          <SubmitButton>{t.button}</SubmitButton>
        </Form>
      )}
    </PublicFrame>
  )
}

type Following = {
  view: View
  call: Call | null
  address: string | null
  deed: 'confirm' | 'end'
  done: boolean
  action: string
}

const wordsOf = ({ view, address, deed }: Following) => {
  const t = texts[view.lang].follow
  const to = { address: address ?? '' }
  return deed === 'confirm'
    ? { title: t.confirmTitle, lead: say(t.confirmLead, to), done: t.confirmed, button: t.confirm }
    : { title: t.endTitle, lead: say(t.endLead, to), done: t.ended, button: t.end }
}

/** Where the link of a letter leads: a button confirms or ends; opening the page does nothing. */
export function FollowingPage(props: Following) {
  const { view, call, done, action } = props
  const said = wordsOf(props)
  return (
    <Page
      view={view}
      title={said.title}
      lead={done ? undefined : said.lead}
      above={call === null ? undefined : plain(call.title, view.lang)}
      width="read"
      crumbs={[{ text: frame[view.lang].calls, href: paths.calls(view.lang) }]}
      alert={done ? <Alert kind="good">{said.done}</Alert> : undefined}
    >
      {done ? null : <PostButton action={action}>{said.button}</PostButton>}
      {call === null ? null : (
        <LinkButton href={paths.call(view.lang, call.slug)} variant="second">
          {texts[view.lang].ask.back}
        </LinkButton>
      )}
    </Page>
  )
}
