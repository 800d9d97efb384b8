import { found, shown } from '../../io/absent.ts'
import { hashOf } from '../../io/cookies.ts'
import { badInputStatus, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { calendarOf } from '../../kit/calendar.ts'
import { plain } from '../../kit/words.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { confirmFollowing, endFollowing, followCall } from '../actions/follow-call.ts'
import type { Amendment } from '../amendment.ts'
import { entriesOf } from '../calendar.ts'
import type { Call } from '../call.ts'
import { feedOf, type News } from '../feed.ts'
import { FollowingPage, FollowPage } from '../pages/asking.tsx'
import { policy } from '../policy.ts'
import { findCall, findCallBySlug, listCalls } from '../reads.ts'
import { listAmendments } from '../reads/life.ts'
import { listNotices } from '../reads/notice.ts'
import { answeredAt, findFollower, findFollowerByKey } from '../reads/public.ts'
import { newsOfCall, newsOfListed } from '../call-news.ts'
import { texts } from '../texts/public.ts'
import { words } from '../words.ts'

type Ask = Asking<Actor>

const open = async (outside: Outside, c: Ask): Promise<Call> =>
  shown(await findCallBySlug(outside.read, c.req.param('slug') ?? ''), (call) => may(policy, null, 'read', call))

const followPage = (outside: Outside) => async (c: Ask) => {
  const done = c.req.query('sent') !== undefined
  return page(c, <FollowPage view={c.var} call={await open(outside, c)} address="" done={done} />)
}

const follow = (outside: Outside) => async (c: Ask) => {
  const call = await open(outside, c)
  const address = c.var.form.text('address').slice(0, 300)
  const here = { db: outside.write, now: c.var.now, origin: outside.baseUrl.origin, example: outside.example }
  const outcome = await followCall(here, { callId: call.id, address, lang: c.var.lang })
  if (outcome.ok) return seeOther(c, `${paths.callFollowing(c.var.lang, call.slug)}?sent`)
  const text = texts[c.var.lang].follow[outcome.refusal === 'over' ? 'over' : 'wrong']
  const errors = [{ field: 'address', text }]
  const status = outcome.refusal === 'over' ? refusalStatus : badInputStatus
  return page(c, <FollowPage view={c.var} call={call} address={address} errors={errors} />, status)
}

const keyOf = (c: Ask) => (c.req.param('key') ?? '').slice(0, 100)

const confirmPage = (outside: Outside) => async (c: Ask) => {
  const { callId, address, confirmedAt } = found(await findFollowerByKey(outside.write, hashOf(keyOf(c))))
  const call = (await findCall(outside.read, callId)) ?? null
  const shownAs = { view: c.var, call, address, action: paths.following(c.var.lang, keyOf(c)) }
  return page(c, <FollowingPage {...shownAs} deed="confirm" done={confirmedAt !== null} />)
}

const confirm = (outside: Outside) => async (c: Ask) => {
  await confirmFollowing({ db: outside.write, now: c.var.now }, keyOf(c))
  return seeOther(c, paths.following(c.var.lang, keyOf(c)))
}

const endPage = (outside: Outside) => async (c: Ask) => {
  const id = c.req.param('id') ?? ''
  const follower = isId(id) ? await findFollower(outside.write, id) : undefined
  const call = follower === undefined ? null : ((await findCall(outside.read, follower.callId)) ?? null)
  const shownAs = { view: c.var, call, address: follower?.address ?? null }
  const action = paths.followingEnd(c.var.lang, id)
  return page(c, <FollowingPage {...shownAs} deed="end" done={follower === undefined} action={action} />)
}

const end = (outside: Outside) => async (c: Ask) => {
  const id = c.req.param('id') ?? ''
  if (isId(id)) await endFollowing({ db: outside.write }, id)
  return seeOther(c, paths.followingEnd(c.var.lang, id))
}

type Told = { readonly title: string; readonly self: string; readonly page: string; readonly author: string }

function feedPage(outside: Outside, c: Ask, news: readonly News[], told: Told) {
  const at = (path: string) => `${outside.baseUrl.origin}${path}`
  const feed = { ...told, lang: c.var.lang, self: at(told.self), page: at(told.page) }
  return c.body(feedOf(news, feed, c.var.now), 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
}

const newsTexts = (c: Ask) => {
  const { lang } = c.var
  const what = (amendment: Pick<Amendment, 'kind'>) => words[lang].amendment[amendment.kind]
  return { ...texts[lang].feed, what, lang }
}

const feedOfAll = (outside: Outside) => async (c: Ask) => {
  const { lang } = c.var
  const calls = await listCalls(outside.read, { who: null })
  const addressOf = (slug: string) => `${outside.baseUrl.origin}${paths.call(lang, slug)}`
  const news = calls.flatMap((call) => newsOfListed(call, newsTexts(c), addressOf(call.slug)))
  return feedPage(outside, c, news, {
    title: `${texts[lang].feed.title} – Talko`,
    self: paths.callsFeed(lang),
    page: paths.calls(lang),
    author: 'Talko',
  })
}

const feedOfOne = (outside: Outside) => async (c: Ask) => {
  const { lang } = c.var
  const call = await open(outside, c)
  const address = `${outside.baseUrl.origin}${paths.call(lang, call.slug)}`
  const happened = {
    amendments: await listAmendments(outside.read, call.id),
    notices: await listNotices(outside.read, call.id),
    answered: await answeredAt(outside.read, call.id),
    now: c.var.now,
  }
  const news = newsOfCall(call, happened, newsTexts(c), address)
  return feedPage(outside, c, news, {
    title: `${plain(call.title, lang)} – Talko`,
    self: paths.callFeed(lang, call.slug),
    page: paths.call(lang, call.slug),
    author: plain(call.authority.name, lang),
  })
}

const calendar = (outside: Outside) => async (c: Ask) => {
  const { lang } = c.var
  const call = await open(outside, c)
  const { opens, closes } = words[lang].line
  const text = calendarOf(entriesOf(call, { opens, closes }, lang), {
    lang,
    address: `${outside.baseUrl.origin}${paths.call(lang, call.slug)}`,
    stamp: c.var.now,
    revision: call.revision,
  })
  return c.body(text, 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `attachment; filename="talko-${call.slug}.ics"`,
  })
}

/** Following a call: by letters that one confirms and ends, by a feed, in one's calendar. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/calls.atom', feedOfAll(outside))
    .get('/:lang/calls/:slug/changes.atom', feedOfOne(outside))
    .get('/:lang/calls/:slug/calendar.ics', calendar(outside))
    .get('/:lang/calls/:slug/following', followPage(outside))
    .post('/:lang/calls/:slug/following', follow(outside))
    .get('/:lang/following/:id/end', endPage(outside))
    .post('/:lang/following/:id/end', end(outside))
    .get('/:lang/following/:key', confirmPage(outside))
    .post('/:lang/following/:key', confirm(outside))
