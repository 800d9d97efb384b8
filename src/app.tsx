import { doors as announcements } from './announcements/web/doors.ts'
import { jobs as announcementJobs } from './announcements/jobs.ts'
import { doors as applications } from './applications/web/doors.ts'
import { jobs as applicationJobs } from './applications/jobs.ts'
import { live as applicationLines } from './applications/web/live.ts'
import { doors as assessment } from './assessment/web/doors.ts'
import { doors as calls } from './calls/web/doors.ts'
import { jobs as callJobs } from './calls/jobs.ts'
import { doors as catalogue } from './catalogue/web/doors.ts'
import { jobs as catalogueJobs } from './catalogue/jobs.ts'
import { doors as cooperation } from './cooperation/web/doors.ts'
import { jobs as cooperationJobs } from './cooperation/jobs.ts'
import { doors as decisions } from './decisions/web/doors.ts'
import { jobs as decisionJobs } from './decisions/jobs.ts'
import { jobs as deskJobs } from './desk/jobs.ts'
import { doors as desk } from './desk/web/doors.ts'
import { ErrorPage, statusOf, type ErrorKind } from './frame/errors.tsx'
import { GalleryPage } from './frame/gallery.tsx'
import { SignedOut } from './frame/signed-out.tsx'
import { withUnkept } from './frame/unkept.tsx'
import { Absent, Barred, NobodyYet } from './io/absent.ts'
import { assetsIn } from './io/assets.ts'
import { emptyForm } from './io/form.ts'
import {
  arrival,
  BadBody,
  FromElsewhere,
  fromOurPages,
  guarded,
  onlyRead,
  page,
  routes,
  seeOther,
  TooLarge,
  TooLong,
  type Asking,
  type Env,
} from './io/http.ts'
import type { Job } from './io/jobs.ts'
import { factsOf } from './io/log.ts'
import { settled } from './io/settling.ts'
import { takenTables } from './io/taking.ts'
import { keptPages } from './io/kept.ts'
import type { Outside } from './io/outside.ts'
import { isLang, preferred } from './kit/lang.ts'
import type { MiddlewareHandler } from 'hono'
import { paths } from './paths.ts'
import { jobs as peopleJobs } from './people/jobs.ts'
import { identified, web as people, type Door } from './people/web/sign-in.tsx'
import type { Actor } from './people/person.ts'
import { web as registerOfPeople } from './people/web/register.tsx'
import { doors as programme } from './programme/web/doors.ts'

export type { Door }
export { applicationLines as lines }
type Ask = Asking<Actor>

type Routed = { readonly routes: readonly { readonly path: string }[] }

/** What stands first in the addresses that have no language: the front door, the assets, the callback of signing in. */
const namedFirst = ({ routes: all }: Routed): ReadonlySet<string> =>
  new Set(all.map(({ path }) => path.split('/')[1] ?? '').filter((first) => !/^[:*]/.test(first)))

/** The language is the first part of the address; the rest of it stays when one changes the language. */
const addressed =
  (outside: Outside): MiddlewareHandler<Env<Actor>> =>
  async (c, next) => {
    const { pathname, search } = new URL(c.req.url)
    const [first = '', ...rest] = pathname.slice(1).split('/')
    c.set('lang', isLang(first) ? first : preferred(c.req.header('accept-language')))
    c.set('path', isLang(first) ? `${rest.length === 0 ? '' : '/'}${rest.join('/')}${search}` : '')
    c.set('example', outside.example)
    c.set('who', null)
    c.set('form', emptyForm)
    c.set('withUnkept', withUnkept)
    await next()
  }

/** An address that begins with another language than ours leads nowhere; a stroke at its end is left out. */
const onlyOurs =
  (app: Routed): MiddlewareHandler<Env<Actor>> =>
  async (c, next) => {
    const { pathname, search } = new URL(c.req.url)
    const [, first = ''] = pathname.split('/')
    if (pathname.includes('%00')) throw new Absent() // no address of ours holds it, and PostgreSQL cannot be asked for it
    if (!isLang(first) && !namedFirst(app).has(first)) throw new Absent()
    if (!isLang(first) || c.req.method !== 'GET' || !pathname.endsWith('/')) return next()
    return c.redirect(`${pathname.replace(/\/+$/, '')}${search}`, 308)
  }

const failed = (c: Ask, kind: ErrorKind, reference?: string) =>
  page(c, <ErrorPage view={c.var} kind={kind} reference={reference} />, statusOf[kind])

const kinds: readonly (readonly [new () => Error, ErrorKind])[] = [
  [Absent, 'absent'],
  [Barred, 'barred'],
  [TooLarge, 'too_large'],
  [TooLong, 'too_long'],
  [BadBody, 'invalid'],
  [FromElsewhere, 'elsewhere'],
]
const kindOf = (fault: Error): ErrorKind => kinds.find(([of]) => fault instanceof of)?.[1] ?? 'fault'

/** Who has not signed in is sent to sign in and comes back to the page; what was sent in a form waits on a page meanwhile. */
function signInFirst(c: Ask): Response {
  const { lang, path, form } = c.var
  if (c.req.method !== 'POST') return c.redirect(paths.signIn(lang, `/${lang}${path}`), 302)
  const fields = form.names.flatMap((name) => form.all(name).map((value) => [name, value] as const))
  const files = form.names.some((name) => form.files(name).length > 0)
  return page(c, <SignedOut view={c.var} fields={fields} files={files} />, 401)
}

/** Faults become pages in the person's language; what went wrong inside goes to the log, never to the page. */
const atTheDoor = (outside: Outside) => (fault: Error, c: Ask) => {
  if (fault instanceof NobodyYet) return signInFirst(c)
  const kind = kindOf(fault)
  if (kind === 'fault')
    outside.log.error({ request: c.var.request, ...factsOf(fault) }, 'a request could not be answered')
  return failed(c, kind, c.var.request)
}

/** The rooms in the order in which their doors are asked: a room whose addresses take any last part stands after those that name theirs. */
const rooms = [
  registerOfPeople,
  catalogue,
  cooperation,
  programme,
  decisions,
  assessment,
  announcements,
  calls,
  applications,
  desk,
]

/** Every room's doors: the table of contents. */
export function house(outside: Outside, door: Door, assets = '.talko/build/assets') {
  const app = routes<Actor>()
  app.onError(atTheDoor(outside))
  app.notFound((c) => failed(c, 'absent'))
  app.use(guarded(outside.baseUrl.protocol === 'https:'))
  app.get('/assets/*', assetsIn(assets))
  app.use(addressed(outside), onlyOurs(app), arrival(outside.clock), fromOurPages(outside.baseUrl))
  app.use(
    keptPages(outside.read, (cookie) => !cookie.includes('talko-')),
    takenTables(),
    identified(outside),
    onlyRead(),
  )
  app.get('/', (c) => seeOther(c, paths.home(c.var.lang)))
  if (outside.example) app.get('/:lang/gallery', (c) => page(c, <GalleryPage view={c.var} />))
  app.route('/', people(outside, door))
  app.use('/:lang/my/applications/:id/*', settled(outside))
  for (const door of rooms.flatMap((doors) => doors(outside))) app.route('/', door)
  return app
}

/** Every room's jobs. */
export const work = (outside: Outside): readonly Job[] => [
  ...peopleJobs(outside),
  ...catalogueJobs(outside),
  ...cooperationJobs(outside),
  ...callJobs(outside),
  ...applicationJobs(outside),
  ...decisionJobs(outside),
  ...announcementJobs(outside),
  ...deskJobs(outside),
]
