import type { ReactNode } from 'react'
import type { Outcome } from '../../calls/fact.ts'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { langs, type Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain, type Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { PostButton } from '../../ui/form.tsx'
import { Alert } from '../../ui/note.tsx'
import { Status } from '../../ui/status.tsx'
import type { Announcement } from '../announcement.ts'
import type { Grant } from '../listing.ts'
import { lacking, type Lack } from '../publication.ts'
import { texts } from '../texts.ts'
import { Grants } from './grants.tsx'
import { Numbers } from './numbers.tsx'
import { Writing } from './writing.tsx'

export type DeskCall = { readonly slug: string; readonly title: Words; readonly example: boolean }
type Frame = { readonly view: View; readonly call: DeskCall; readonly alert?: ReactNode; readonly failed?: boolean; readonly lead?: string; readonly children: ReactNode }

const crumbsTo = (view: View, call: DeskCall) => [{ text: plain(call.title, view.lang), href: paths.deskCall(view.lang, call.slug) }]

const DeskPage = ({ view, call, lead, alert, failed, children }: Frame) => (
  <Page view={view} title={texts[view.lang].desk.title} above={plain(call.title, view.lang)} lead={lead} wide crumbs={crumbsTo(view, call)} alert={alert} failed={failed} example={call.example}>
    {children}
  </Page>
)

/** Before there is an announcement: what it is made of, and the button that makes it; a refusal stands beside it. */
export function NoAnnouncement({ view, call, id, refused }: { view: View; call: DeskCall; id: string; refused?: string | undefined }) {
  const t = texts[view.lang].desk
  return (
    <DeskPage view={view} call={call} alert={refused === undefined ? undefined : <Alert kind="bad">{refused}</Alert>}>
      <Empty title={t.none}>
        <p>{t.noneHelp}</p>
        <PostButton action={paths.deskAnnouncement(view.lang, call.slug)} hidden={{ id }}>{t.make}</PostButton>
      </Empty>
    </DeskPage>
  )
}

function Language({ view, call, one, lang }: { view: View; call: DeskCall; one: Announcement; lang: Lang }) {
  const t = texts[view.lang].desk
  const at = one.publishedAt[lang]
  const lacks = lacking(one, lang)
  const status = at !== undefined
    ? <Status kind="ok">{say(t.out, { when: writtenMoment(at, view.lang) })}</Status>
    : lacks.length === 0 ? <Status kind="due">{t.ready}</Status> : <Status kind="busy">{say(t.lacks, { count: lacks.length })}</Status>
  return (
    <li className="row ends">
      <div><p className="strong">{t.names[lang]}</p>{status}</div>
      {at === undefined
        ? <LinkButton href={paths.deskAnnouncementPublication(view.lang, call.slug, lang)} variant="second">{t.toPublish[lang]}</LinkButton>
        : <LinkButton href={paths.announcement(lang, one.slug)} variant="second">{t.open}</LinkButton>}
    </li>
  )
}

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
    <DeskPage view={view} call={call} lead={draft ? t.lead : t.leadPublished} alert={alertOf(props)} failed={errors.length > 0}>
      <Numbers lang={view.lang} grants={grants} outcome={props.outcome} />
      <section className="stack">
        <h2>{t.publish}</h2>
        <p>{t.publishLead}</p>
        <ul className="ruled">{langs.map((lang) => <Language key={lang} view={view} call={call} one={one} lang={lang} />)}</ul>
      </section>
      {draft ? <Writing view={view} slug={call.slug} one={one} grants={grants} errors={errors} /> : <Grants one={one} grants={grants} lang={view.lang} />}
    </DeskPage>
  )
}

const places: Record<Lack['what'], string> = {
  title: 'title', lead: 'lead', body: 'body', list_heading: 'list_heading', quotation: 'quote', speaker: 'speaker_title', picture: 'alt', topic_words: 'topics', contact: 'contact1_title',
}

/** The field in which what is missing is written. */
const placeOf = (lack: Lack) => `${places[lack.what]}_${lack.langs[0] ?? 'fi'}`

type Confirm = { readonly view: View; readonly call: DeskCall; readonly one: Announcement; readonly lang: Lang; readonly refused?: string | undefined }

/** Before a language goes out: what happens, what is missing, and the button. */
export function Publication({ view, call, one, lang, refused }: Confirm) {
  const [t, w] = [texts[view.lang].desk, texts[view.lang].lack]
  const lacks = lacking(one, lang)
  const crumbs = [...crumbsTo(view, call), { text: t.title, href: paths.deskAnnouncement(view.lang, call.slug) }]
  return (
    <Page view={view} title={t.confirmTitle[lang]} lead={t.confirmLead} width="read" crumbs={crumbs} example={call.example} alert={refused === undefined ? undefined : <Alert kind="bad">{refused}</Alert>}>
      {lacks.length === 0 ? null : (
        <section className="stack">
          <h2>{t.missing}</h2>
          <ul>{lacks.map((lack) => <li key={`${lack.what}${lack.langs.join('')}`}><a href={`${paths.deskAnnouncement(view.lang, call.slug)}#${placeOf(lack)}`}>{w[lack.what]}</a>{lack.langs.length === 0 ? '' : ` (${lack.langs.map((each) => t.langs[each]).join(', ')})`}</li>)}</ul>
        </section>
      )}
      <div className="buttons">
        {lacks.length === 0 ? <PostButton action={paths.deskAnnouncementPublication(view.lang, call.slug, lang)} hidden={{ revision: String(one.revision) }}>{t.confirm[lang]}</PostButton> : null}
        <LinkButton href={paths.deskAnnouncement(view.lang, call.slug)} variant="second">{t.toDesk}</LinkButton>
      </div>
    </Page>
  )
}
