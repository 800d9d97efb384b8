import type { MiddlewareHandler } from 'hono'
import { ErrorPage } from '../../frame/errors.tsx'
import { navigation } from '../../frame/navigation.ts'
import { NobodyYet } from '../../io/absent.ts'
import { dropCookie, hashOf, jarOf, newKey, readCookie, writeCookie } from '../../io/cookies.ts'
import type { ExampleIssuer } from '../../io/example-issuer.ts'
import { hereOf, page, routes, seeOther, type Asking, type Env } from '../../io/http.ts'
import { packed, unpacked, type SignIn } from '../../io/openid.ts'
import type { Outside } from '../../io/outside.ts'
import { isLang } from '../../kit/lang.ts'
import { paths } from '../../paths.ts'
import { actFor } from '../actions/act-for.ts'
import { sessionSeconds, signIn } from '../actions/sign-in.ts'
import { signOut } from '../actions/sign-out.ts'
import { Acting } from '../pages/acting.tsx'
import { ExamplePeople } from '../pages/example-people.tsx'
import { SignInRefused } from '../pages/sign-in-refused.tsx'
import type { Actor } from '../person.ts'
import { findActor, listExamplePeople } from '../reads.ts'
import { texts } from '../texts.ts'

export type Door = { readonly signIn: SignIn; readonly exampleIssuer: ExampleIssuer | undefined }
type Ask = Asking<Actor>

/** A page of our own to go back to; anything else would lead people astray. */
const safeBack = (text: string, otherwise: string) =>
  /^\/(fi|sv|en)(\/[^\\]*)?(\?.*)?$/.test(text) && !text.includes('//') ? text : otherwise

/** Who asks, out of the session's cookie. */
export const identified =
  (outside: Outside): MiddlewareHandler<Env<Actor>> =>
  async (c, next) => {
    const key = readCookie(c, jarOf(outside), 'session')
    c.set('who', key === undefined ? null : ((await findActor(outside.read, hashOf(key), c.var.now)) ?? null))
    await next()
  }

const beginning = (outside: Outside, door: Door) => async (c: Ask) => {
  const back = safeBack(c.req.query('back') ?? '', paths.start(c.var.lang))
  const { url, away } = await door.signIn.begin(back, c.var.lang)
  writeCookie(c, jarOf(outside), { name: 'away', value: packed(away), seconds: 900 })
  return c.redirect(url, 302)
}

const langOfBack = (back: string | undefined) => {
  const first = back?.split('/')[1] ?? ''
  return isLang(first) ? first : 'fi'
}

const callback = (outside: Outside, door: Door) => async (c: Ask) => {
  const away = unpacked(readCookie(c, jarOf(outside), 'away'))
  dropCookie(c, jarOf(outside), 'away')
  c.set('lang', langOfBack(away?.back))
  const arrived = new URL(c.req.url)
  const identity =
    away === undefined
      ? undefined
      : await door.signIn
          .finish(new URL(arrived.pathname + arrived.search, outside.baseUrl), away)
          .catch(() => undefined)
  if (identity === undefined || away === undefined)
    return page(c, <SignInRefused view={c.var} code="sign_in_failed" />, 409)
  const key = newKey()
  const outcome = await signIn(outside.write, {
    ...identity,
    keyHash: hashOf(key),
    now: c.var.now,
    request: c.var.request,
  })
  if (!outcome.ok) return page(c, <SignInRefused view={c.var} code={outcome.refusal} />, 409)
  writeCookie(c, jarOf(outside), { name: 'session', value: key, seconds: sessionSeconds })
  return seeOther(c, away.back)
}

const leaving = (outside: Outside) => async (c: Ask) => {
  const key = readCookie(c, jarOf(outside), 'session')
  if (key !== undefined && c.var.who !== null) await signOut(hereOf(c, outside), hashOf(key))
  dropCookie(c, jarOf(outside), 'session')
  return seeOther(c, paths.home(c.var.lang))
}

/** The first work place of the person, else the front page. */
const start = (c: Ask) => {
  if (c.var.who === null) throw new NobodyYet()
  return seeOther(c, navigation(c.var)[0]?.href ?? paths.home(c.var.lang))
}

const actingPage = (c: Ask) => {
  if (c.var.who === null) throw new NobodyYet()
  return page(
    c,
    <Acting view={c.var} who={c.var.who} back={safeBack(c.req.query('back') ?? '', paths.start(c.var.lang))} />,
  )
}

const acting = (outside: Outside) => async (c: Ask) => {
  const key = readCookie(c, jarOf(outside), 'session') ?? ''
  const outcome = await actFor(hereOf(c, outside), hashOf(key), c.var.form.text('organisation'))
  if (!outcome.ok)
    return page(
      c,
      <ErrorPage
        view={c.var}
        kind="refused"
        detail={texts[c.var.lang].refusal[outcome.refusal]}
        back={paths.acting(c.var.lang)}
      />,
      409,
    )
  return seeOther(c, safeBack(c.var.form.text('back'), paths.start(c.var.lang)))
}

const examplePeople = (outside: Outside) => async (c: Ask) =>
  page(c, <ExamplePeople view={c.var} uid={c.req.param('uid') ?? ''} people={await listExamplePeople(outside.read)} />)

const exampleChoice = (issuer: ExampleIssuer) => async (c: Ask) => {
  const url = await issuer.choose(c.env.incoming, c.env.outgoing, c.var.form.text('subject')).catch(() => undefined)
  return url === undefined ? page(c, <SignInRefused view={c.var} code="sign_in_failed" />, 409) : seeOther(c, url)
}

export const web = (outside: Outside, door: Door) => {
  const { exampleIssuer } = door
  const doors = routes<Actor>()
    .get('/:lang/sign-in', beginning(outside, door))
    .get(paths.signInCallback, callback(outside, door))
    .post('/:lang/sign-out', leaving(outside))
    .get('/:lang/start', start)
    .get('/:lang/acting', actingPage)
    .post('/:lang/acting', acting(outside))
  if (exampleIssuer !== undefined)
    doors
      .get('/:lang/example-sign-in/:uid', examplePeople(outside))
      .post('/:lang/example-sign-in/:uid', exampleChoice(exampleIssuer))
  return doors
}
