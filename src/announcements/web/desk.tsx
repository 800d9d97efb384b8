import { findCallBySlug, findOutcome } from '../../calls/reads.ts'
import type { Call } from '../../calls/call.ts'
import { Absent, allowed, found, shown } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import type { Kept } from '../../io/files.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { isLang, type Lang } from '../../kit/lang.ts'
import { done, type Outcome } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { Alert } from '../../ui/note.tsx'
import { draftAnnouncement } from '../actions/draft-announcement.ts'
import { publishAnnouncement } from '../actions/publish-announcement.ts'
import { writeAnnouncement } from '../actions/write-announcement.ts'
import type { Announcement } from '../announcement.ts'
import { acceptable, keepable, textsIn } from '../entry.ts'
import { AnnouncementPage } from '../pages/announcement.tsx'
import { AnnouncementDesk, NoAnnouncement } from '../pages/desk.tsx'
import { Publication } from '../pages/publication.tsx'
import { policy } from '../policy.ts'
import { findAround, findOfDecisions, listGrants } from '../reads.ts'
import { texts } from '../texts.ts'

type Ask = Asking<Actor>

/** The call whose announcement it is, for those who may follow it at the desk; absent for everybody else. */
async function callOf(outside: Outside, c: Ask): Promise<Call> {
  const { who } = hereOf(c, outside)
  return shown(await findCallBySlug(outside.read, c.req.param('slug') ?? ''), (call) =>
    may(policy, who, 'follow', { state: null, authority: call.authority }),
  )
}

async function both(outside: Outside, c: Ask): Promise<{ call: Call; one: Announcement }> {
  const call = await callOf(outside, c)
  return { call, one: found(await findOfDecisions(outside.read, call.id)) }
}

const fieldOf = { title_missing: 'title_fi', too_long: 'title_fi', picture_type: 'picture' } as const
type Told = { readonly error?: keyof typeof fieldOf; readonly refused?: string; readonly done?: 'saved' | 'published' }

/** The desk's page of an announcement as it stands, or as it was sent when something is to be corrected. */
async function deskPage(outside: Outside, c: Ask, { call, one }: { call: Call; one: Announcement }, told: Told) {
  const [grants, outcome] = [await listGrants(outside.read, call), await findOutcome(outside.read, call.id)]
  const { error, refused, done: came } = told
  const errors = error === undefined ? [] : [{ field: fieldOf[error], text: texts[c.var.lang].refusal[error] }]
  const status = error !== undefined ? badInputStatus : refused !== undefined ? refusalStatus : 200
  return page(
    c,
    <AnnouncementDesk
      view={c.var}
      call={call}
      one={one}
      grants={grants}
      outcome={outcome}
      errors={errors}
      done={came}
      refused={refused}
    />,
    status,
  )
}

const desk = (outside: Outside) => async (c: Ask) => {
  const call = await callOf(outside, c)
  const one = await findOfDecisions(outside.read, call.id)
  if (one === undefined) return page(c, <NoAnnouncement view={c.var} call={call} id={newId()} />)
  const came =
    c.req.query('saved') !== undefined ? 'saved' : c.req.query('published') !== undefined ? 'published' : undefined
  return deskPage(outside, c, { call, one }, came === undefined ? {} : { done: came })
}

const draft = (outside: Outside) => async (c: Ask) => {
  const call = await callOf(outside, c)
  const id = c.var.form.text('id')
  if (!isId(id)) throw new Absent()
  const outcome = await draftAnnouncement(hereOf(c, outside), call.id, id)
  if (outcome.ok || outcome.refusal === 'drafted_already')
    return seeOther(c, paths.deskAnnouncement(c.var.lang, call.slug))
  return page(
    c,
    <NoAnnouncement view={c.var} call={call} id={id} refused={texts[c.var.lang].refusal[outcome.refusal]} />,
    refusalStatus,
  )
}

/** A new picture of the form, its bytes put away; undefined where none was chosen. Refuses what is no picture. */
async function pictureSent(outside: Outside, c: Ask): Promise<Outcome<Kept | undefined, 'picture_type'>> {
  const [file] = c.var.form.files('picture')
  if (file === undefined) return done(undefined)
  const kept = await outside.files.put(new Uint8Array(await file.arrayBuffer()))
  const fine = acceptable(kept)
  return fine.ok ? done(kept) : fine
}

const write = (outside: Outside) => async (c: Ask) => {
  const { call, one } = await both(outside, c)
  const here = hereOf(c, outside)
  allowed(may(policy, here.who, 'write', one), may(policy, here.who, 'read', one))
  const picture = await pictureSent(outside, c)
  const kept = picture.ok ? picture.value : undefined
  const sent = textsIn(c.var.form, one, kept === undefined ? null : { hash: kept.hash, mediaType: kept.mediaType })
  const revision = Number(c.var.form.text('revision'))
  const asSent = { call, one: { ...one, ...sent, revision } }
  if (!picture.ok) return deskPage(outside, c, asSent, { error: picture.refusal })
  const fine = keepable(sent)
  if (!fine.ok) return deskPage(outside, c, asSent, { error: fine.refusal })
  const outcome = await writeAnnouncement(here, one.id, { texts: sent, revision, kept })
  if (!outcome.ok) return deskPage(outside, c, asSent, { refused: texts[c.var.lang].refusal[outcome.refusal] })
  return seeOther(c, `${paths.deskAnnouncement(c.var.lang, call.slug)}?saved`)
}

const preview = (outside: Outside) => async (c: Ask) => {
  const { call, one } = await both(outside, c)
  const { lang } = c.var
  const t = texts[lang].desk
  const back = paths.deskAnnouncement(lang, call.slug)
  const alert = (
    <Alert>
      <p>
        {t.draft} <a href={back}>{t.toDesk}</a>
      </p>
    </Alert>
  )
  const crumbs = [{ text: t.title, href: back }]
  return page(
    c,
    <AnnouncementPage view={c.var} one={one} {...await findAround(outside.read, one)} alert={alert} crumbs={crumbs} />,
  )
}

const langIn = (c: Ask): Lang => {
  const lang = c.req.param('published') ?? ''
  if (!isLang(lang)) throw new Absent()
  return lang
}

const confirm = (outside: Outside) => async (c: Ask) => {
  const { call, one } = await both(outside, c)
  return page(c, <Publication view={c.var} call={call} one={one} lang={langIn(c)} />)
}

const publish = (outside: Outside) => async (c: Ask) => {
  const [{ call, one }, lang] = [await both(outside, c), langIn(c)]
  const outcome = await publishAnnouncement(hereOf(c, outside), one.id, {
    lang,
    revision: Number(c.var.form.text('revision')),
  })
  if (outcome.ok) return seeOther(c, `${paths.deskAnnouncement(c.var.lang, call.slug)}?published`)
  return page(
    c,
    <Publication view={c.var} call={call} one={one} lang={lang} refused={texts[c.var.lang].refusal[outcome.refusal]} />,
    refusalStatus,
  )
}

/** The announcement of a call's decisions at the desk: made, written, previewed, published language by language. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/desk/calls/:slug/announcement', desk(outside))
    .post('/:lang/desk/calls/:slug/announcement', draft(outside))
    .post('/:lang/desk/calls/:slug/announcement/text', write(outside))
    .get('/:lang/desk/calls/:slug/announcement/preview', preview(outside))
    .get('/:lang/desk/calls/:slug/announcement/publication/:published', confirm(outside))
    .post('/:lang/desk/calls/:slug/announcement/publication/:published', publish(outside))
