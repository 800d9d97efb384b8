import type { ReactNode } from 'react'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Select } from '../../ui/choice-field.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { isAmendable } from '../amendment.ts'
import { isPrepared, type Call } from '../call.ts'
import { takesNotices, type Notice, type NoticeRefusal } from '../notice.ts'
import { texts as desk } from '../texts/desk.ts'
import { texts } from '../texts/notices.ts'
import { OneNotice } from './call-notices.tsx'
import { InLanguages, type FormState } from './form-state.tsx'
import { NoticePreview, type Previewed } from './notice-preview.tsx'
import { deskCrumbs } from './part-page.tsx'

export type NoticesProps = {
  view: View
  call: Call
  notices: readonly Notice[]
  /** Id of the next notice, so that one form sent twice is one notice. */
  id: string
  form: FormState
  writes: boolean
  /** The notice as it would stand, where the writer asked to see it. */
  previewed?: Previewed | undefined
  refusal?: NoticeRefusal | undefined
  fresh?: 'published' | 'withdrawn' | undefined
}

function alertOf({ view, form, refusal, fresh }: NoticesProps): ReactNode {
  const t = texts[view.lang].desk
  if (refusal !== undefined) return <Alert kind="bad">{t.refusal[refusal]}</Alert>
  if (form.errors.length > 0) return <ErrorSummary title={desk[view.lang].part.errors} errors={form.errors} />
  if (fresh === undefined) return undefined
  return <Alert kind="good">{fresh === 'published' ? t.published : t.withdrawnDone}</Alert>
}

/** What a notice is not for, and the ways to what is. */
const NotForTerms = ({ view: { lang, now }, call }: NoticesProps) => {
  const t = texts[lang].desk
  return (
    <Note kind="warn">
      <p>{t.terms}</p>
      <p>
        <a href={paths.deskCall(lang, call.slug)}>{t.correct}</a>
        {isAmendable(call, now) ? (
          <>
            {' · '}
            <a href={paths.deskCallExtension(lang, call.slug)}>{t.extend}</a>
          </>
        ) : null}
      </p>
    </Note>
  )
}

const Writing = (props: NoticesProps) => {
  const { view, call, notices, id, form } = props
  const t = texts[view.lang].desk
  return (
    <>
      <h2 id="write">{t.write}</h2>
      <NotForTerms {...props} />
      <Form action={paths.deskCallNotices(view.lang, call.slug)} hidden={{ id }} label={t.write}>
        <InLanguages view={view} form={form} name="title" legend={t.name} />
        <InLanguages view={view} form={form} name="words" legend={t.words} hint={t.wordsHint} rows={6} />
        {notices.length === 0 ? null : (
          <Select
            name="corrects"
            label={t.correcting}
            blank={t.correctingNone}
            value={form.typed.text('corrects')}
            options={notices.map(({ number, title }) => ({
              value: String(number),
              label: `${number}. ${plain(title, view.lang)}`,
            }))}
          />
        )}
        <Buttons>
          <SubmitButton name="deed" value="preview">
            {t.preview}
          </SubmitButton>
        </Buttons>
      </Form>
    </>
  )
}

const Published = ({ view, call, notices, writes }: NoticesProps) => {
  const t = texts[view.lang].desk
  if (notices.length === 0) return <Empty title={t.none}>{writes && takesNotices(call) ? t.noneDo : null}</Empty>
  return (
    <ul className="ruled">
      {notices.map((notice) => (
        <li key={notice.id} id={`notice-${notice.number}`}>
          <OneNotice view={view} notices={notices} notice={notice} />
          {writes && notice.withdrawn === null ? (
            <p className="small">
              <a href={paths.deskCallNotice(view.lang, call.slug, notice.number)}>
                {say(t.withdraw, { number: notice.number })}
              </a>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

const Below = (props: NoticesProps) => {
  const { view, call, writes } = props
  const t = texts[view.lang].desk
  if (isPrepared(call)) return <Note>{t.draft}</Note>
  if (!takesNotices(call)) return <Note>{t.over}</Note>
  return writes ? <Writing {...props} /> : null
}

/** The notices of a call at the desk: those that were published, and the form of the next one, or how it would look. */
export const NoticesPage = (props: NoticesProps) => {
  const { view, call, form, refusal, previewed } = props
  const t = texts[view.lang]
  return (
    <Page
      view={view}
      title={previewed === undefined ? t.title : t.desk.previewTitle}
      lead={previewed === undefined ? t.desk.lead : t.desk.previewLead}
      wide
      crumbs={deskCrumbs(view, call)}
      example={call.example}
      alert={alertOf(props)}
      failed={refusal !== undefined || form.errors.length > 0}
    >
      {previewed === undefined ? (
        <>
          <Published {...props} />
          <Below {...props} />
        </>
      ) : (
        <NoticePreview view={view} call={call} id={props.id} previewed={previewed} />
      )}
      <p>
        <LinkButton href={paths.deskCall(view.lang, call.slug)} variant="plain">
          {desk[view.lang].part.back}
        </LinkButton>
      </p>
    </Page>
  )
}
