import type { ReactNode } from 'react'
import type { Outcome } from '../../calls/fact.ts'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { langs, type Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { PostButton } from '../../ui/form.tsx'
import { Alert } from '../../ui/note.tsx'
import { Status } from '../../ui/status.tsx'
import type { Announcement } from '../announcement.ts'
import type { Grant } from '../listing.ts'
import { lacking } from '../publication.ts'
import { texts } from '../texts.ts'
import { DeskPage, type DeskCall } from './desk-page.tsx'
import { Grants } from './grants.tsx'
import { Numbers } from './numbers.tsx'
import { Writing } from './writing.tsx'

/** Before there is an announcement: what it is made of, and the button that makes it; a refusal stands beside it. */
export function NoAnnouncement({
  view,
  call,
  id,
  refused,
}: {
  view: View
  call: DeskCall
  id: string
  refused?: string | undefined
}) {
  const t = texts[view.lang].desk
  return (
    <DeskPage view={view} call={call} alert={refused === undefined ? undefined : <Alert kind="bad">{refused}</Alert>}>
      <Empty title={t.none}>
        <p>{t.noneHelp}</p>
        <PostButton action={paths.deskAnnouncement(view.lang, call.slug)} hidden={{ id }}>
          {t.make}
        </PostButton>
      </Empty>
    </DeskPage>
  )
}

type Row = { readonly view: View; readonly call: DeskCall; readonly one: Announcement; readonly lang: Lang }

/** Where a language stands: out, ready, lacking, or left out because the text was closed before it was ready. */
function LanguageStatus({ view, one, lang }: Row) {
  const t = texts[view.lang].desk
  const at = one.publishedAt[lang]
  if (at !== undefined) return <Status kind="ok">{say(t.out, { when: writtenMoment(at, view.lang) })}</Status>
  const count = lacking(one, lang).length
  if (count === 0) return <Status kind="due">{t.ready}</Status>
  return one.state === 'draft' ? (
    <Status kind="busy">{say(t.lacks, { count })}</Status>
  ) : (
    <Status kind="none">{t.leftOut}</Status>
  )
}

function LanguageLink({ view, call, one, lang }: Row) {
  const t = texts[view.lang].desk
  if (one.publishedAt[lang] !== undefined)
    return (
      <LinkButton href={paths.announcement(lang, one.slug)} variant="second">
        {t.open}
      </LinkButton>
    )
  if (one.state !== 'draft' && lacking(one, lang).length > 0) return null
  return (
    <LinkButton href={paths.deskAnnouncementPublication(view.lang, call.slug, lang)} variant="second">
      {t.toPublish[lang]}
    </LinkButton>
  )
}

const Language = (row: Row) => (
  <li className="row ends">
    <div>
      <p className="strong">{texts[row.view.lang].desk.names[row.lang]}</p>
      <LanguageStatus {...row} />
    </div>
    <LanguageLink {...row} />
  </li>
)

type DeskProps = {
  readonly view: View
  readonly call: DeskCall
  readonly one: Announcement
  readonly grants: readonly Grant[]
  readonly outcome: Outcome | null
  readonly errors: readonly FieldError[]
  readonly done?: 'saved' | 'published' | undefined
  /** The same form was refused for a reason of the whole; the texts are shown as they were sent. */
  readonly refused?: string | undefined
}

function alertOf({ view, errors, done, refused }: DeskProps): ReactNode {
  const t = texts[view.lang].desk
  if (errors.length > 0) return <ErrorSummary title={t.errors} errors={errors} />
  if (refused !== undefined) return <Alert kind="bad">{refused}</Alert>
  return done === undefined ? undefined : <Alert kind="good">{done === 'saved' ? t.saved : t.publishedNow}</Alert>
}

/** The announcement at the desk: numbers out of the decisions, each language's way to publication, the texts, the list as it comes out. */
export function AnnouncementDesk(props: DeskProps) {
  const { view, call, one, grants, errors } = props
  const t = texts[view.lang].desk
  const draft = one.state === 'draft'
  return (
    <DeskPage
      view={view}
      call={call}
      lead={draft ? t.lead : t.leadPublished}
      alert={alertOf(props)}
      failed={errors.length > 0}
    >
      <Numbers lang={view.lang} grants={grants} outcome={props.outcome} />
      <section className="stack">
        <h2>{t.publish}</h2>
        <p>{t.publishLead}</p>
        <ul className="ruled">
          {langs.map((lang) => (
            <Language key={lang} view={view} call={call} one={one} lang={lang} />
          ))}
        </ul>
      </section>
      {draft ? (
        <Writing view={view} slug={call.slug} one={one} grants={grants} errors={errors} />
      ) : (
        <Grants one={one} grants={grants} lang={view.lang} />
      )}
    </DeskPage>
  )
}
