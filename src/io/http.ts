import type { HttpBindings } from '@hono/node-server'
import { Hono, type Context, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { largestForm } from '../kit/form-size.ts'
import type { Lang } from '../kit/lang.ts'
import type { Taking } from '../kit/sheet.ts'
import { NobodyYet } from './absent.ts'
import type { Clock } from './clock.ts'
import { formOf, writtenIn, type Form } from './form.ts'
import type { Here, Somebody } from './here.ts'
import { newId } from './once.ts'
import type { Outside } from './outside.ts'
import { lookedAt } from './witness.ts'

/** What every door finds in the request: who asks, in which language, and the moment the whole request had arrived. */
export type Asked<Who> = {
  readonly lang: Lang
  readonly path: string
  readonly who: Who | null
  readonly now: Date
  readonly example: boolean
  readonly request: string
  readonly form: Form
  /** Why what was sent could not be read: told once it is known who asks. */
  readonly unread?: Error | undefined
  readonly taking?: Taking | undefined
  /** Draws a page once more with texts that were sent, are not kept, and are not on it. */
  readonly withUnkept?: ((page: ReactElement, texts: readonly string[]) => ReactElement) | undefined
}
export type Env<Who> = { Variables: { -readonly [K in keyof Asked<Who>]: Asked<Who>[K] }; Bindings: HttpBindings }
export type Asking<Who> = Context<Env<Who>>

/** A body that is no form at all: broken encoding, a type that is not a form. */
export class BadBody extends Error {}
/** A body over the limit. */
export class TooLarge extends Error {}
/** A form whose texts are longer than we read. */
export class TooLong extends Error {}
/** A form that was not sent from our own pages. */
export class FromElsewhere extends Error {}

export const refusalStatus = 409
export const badInputStatus = 422

export const routes = <Who>() => new Hono<Env<Who>>()

const megabyte = 1_048_576
const largestUpload = 32 * megabyte
const tooLarge = () => {
  throw new TooLarge()
}
const tooLong = () => {
  throw new TooLong()
}
const formLimit = bodyLimit({ maxSize: largestForm, onError: tooLong })
const uploadLimit = bodyLimit({ maxSize: largestUpload, onError: tooLarge })
const asks = (method: string) => method === 'GET' || method === 'HEAD'
const nothing = async () => {}
const isForm = (type: string) => type === '' || /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)
const elsewhere = () => {
  throw new FromElsewhere()
}

/** What was sent, limit first. Refuses TooLarge, TooLong, BadBody. */
async function sentIn<Who>(c: Asking<Who>): Promise<Form> {
  const type = c.req.header('content-type') ?? ''
  await (type.startsWith('multipart/form-data') ? uploadLimit : formLimit)(c, nothing)
  if (!isForm(type)) throw new BadBody()
  const body = await c.req.parseBody({ all: true }).catch(() => {
    throw new BadBody()
  })
  return formOf(body)
}

const isUnread = (fault: unknown): fault is Error =>
  fault instanceof TooLarge || fault instanceof TooLong || fault instanceof BadBody

/**
 * Reads the whole request, limit first, and only then stamps the moment: every deadline is judged by when the request had arrived
 * (SähkL 10.1 §), not by when it was answered.
 */
export const arrival =
  <Who>(clock: Clock): MiddlewareHandler<Env<Who>> =>
  async (c, next) => {
    c.set('request', newId())
    try {
      if (!asks(c.req.method)) c.set('form', await sentIn(c))
    } catch (fault) {
      if (!isUnread(fault)) throw fault
      c.set('unread', fault)
    }
    c.set('now', clock())
    await next()
  }

/** Ends a request that could not be read, after those middlewares that the page about it needs. */
export const onlyRead =
  <Who>(): MiddlewareHandler<Env<Who>> =>
  async (c, next) => {
    if (c.var.unread !== undefined) throw c.var.unread
    await next()
  }

/** A form counts only when it was sent from our own pages: by Sec-Fetch-Site, or by Origin where a browser does not send that. */
export const fromOurPages =
  <Who>(baseUrl: URL): MiddlewareHandler<Env<Who>> =>
  async (c, next) => {
    if (asks(c.req.method)) return next()
    const site = c.req.header('sec-fetch-site')
    const ours = site === undefined ? c.req.header('origin') === baseUrl.origin : site === 'same-origin'
    return ours ? next() : elsewhere()
  }

/** Nothing from elsewhere, nothing inline, no frames. */
export const guarded = <Who>(https: boolean): MiddlewareHandler<Env<Who>> =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    strictTransportSecurity: https ? 'max-age=31536000' : false,
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
  })

/** A page as it is sent. */
export const written = (element: ReactElement): string => `<!doctype html>${renderToStaticMarkup(element)}`

type Status = 200 | 401 | 403 | 404 | 409 | 413 | 422 | 500

/** A page that tells that something was not done holds every text that was sent with it: in its own form, or beside it to be copied. */
function withEverything<Who>(c: Asking<Who>, element: ReactElement, status: Status): string {
  const text = written(element)
  if (status === 200) return text
  const unkept = writtenIn(c.var.form).filter((one) => !text.includes(renderToStaticMarkup(one)))
  return unkept.length === 0 ? text : written(c.var.withUnkept?.(element, unkept) ?? element)
}

/** Answers with a page, in bytes: a text of this length would be measured and turned into bytes by a slower way. */
export const page = <Who>(c: Asking<Who>, element: ReactElement, status: Status = 200): Response =>
  c.body(Buffer.from(withEverything(c, element, status)), status, { 'content-type': 'text/html; charset=UTF-8' })

/** After a deed: the browser asks for the page that shows what came of it. */
export const seeOther = <Who>(c: Asking<Who>, path: string): Response => c.redirect(path, 303)

/** What an action is given, for somebody who has signed in; who has not is first sent to sign in. */
export function hereOf<Who extends Somebody>(c: Asking<Who>, outside: Outside): Here<Who> {
  const who = c.var.who
  if (who === null) throw new NobodyYet()
  return { db: outside.write, witness: outside.witness, who, now: c.var.now, request: c.var.request }
}

/** The same with the address of the service, for deeds that tell somebody by letter: 'https://talko.example'. */
export const tellingHereOf = <Who extends Somebody>(c: Asking<Who>, outside: Outside) => ({
  ...hereOf(c, outside),
  origin: outside.baseUrl.origin,
})

/** Whether a person is to see what is answered: not a HEAD request (which asks only whether the page is there), nor a page fetched in advance. */
const isRead = <Who>(c: Asking<Who>): boolean =>
  c.req.method === 'GET' && !(c.req.header('sec-purpose') ?? '').startsWith('prefetch')

/** Notes that the person who asks has seen several things of a kind. Nothing is noted where nobody reads the answer. */
export async function allSeenBy<Who extends Somebody>(
  c: Asking<Who>,
  outside: Outside,
  aboutKind: string,
  abouts: readonly string[],
): Promise<void> {
  if (isRead(c)) await lookedAt(hereOf(c, outside), aboutKind, abouts)
}

/** Notes that the person who asks has seen something. */
export const seenBy = <Who extends Somebody>(
  c: Asking<Who>,
  outside: Outside,
  aboutKind: string,
  about: string,
): Promise<void> => allSeenBy(c, outside, aboutKind, [about])
