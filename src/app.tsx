import { jobs as announcementJobs } from './announcements/jobs.ts'
import { web as deskAnnouncements } from './announcements/web/desk.tsx'
import { web as announcements } from './announcements/web/public.tsx'
import { jobs as applicationJobs } from './applications/jobs.ts'
import { web as applicationAttachments } from './applications/web/attachments.tsx'
import { web as autosave } from './applications/web/autosave.ts'
import { web as budgetTable } from './applications/web/budget-table.tsx'
import { web as fields } from './applications/web/fields.tsx'
import { web as findings } from './applications/web/findings.tsx'
import { web as invitations } from './applications/web/invitations.tsx'
import { web as applicationMessages } from './applications/web/messages.tsx'
import { live as applicationLines } from './applications/web/live.ts'
import { web as merging } from './applications/web/merge.tsx'
import { web as my } from './applications/web/my.tsx'
import { web as papers } from './applications/web/paper.tsx'
import { web as parties } from './applications/web/parties.tsx'
import { web as applicationSections } from './applications/web/sections.tsx'
import { web as sharing } from './applications/web/sharing.tsx'
import { web as supplementing } from './applications/web/supplement.tsx'
import { web as submission } from './applications/web/submission.tsx'
import { web as assessing } from './assessment/web/assess.tsx'
import { web as assignments } from './assessment/web/assignments.tsx'
import { web as callHandling } from './assessment/web/call.tsx'
import { web as caseAttachment } from './assessment/web/attachment.tsx'
import { web as caseHandling } from './assessment/web/case.tsx'
import { web as caseMessages } from './assessment/web/messages.tsx'
import { web as caseSupplements } from './assessment/web/supplements.tsx'
import { web as priority } from './assessment/web/priority.tsx'
import { web as ranking } from './assessment/web/ranking.tsx'
import { web as deskCalls } from './calls/web/desk.tsx'
import { jobs as callJobs } from './calls/jobs.ts'
import { web as callAsking } from './calls/web/asking.tsx'
import { web as callBeginning } from './calls/web/begin.tsx'
import { web as callFollowing } from './calls/web/following.tsx'
import { web as callLife } from './calls/web/life.tsx'
import { web as callFormLook } from './calls/web/form-look.tsx'
import { web as callFormQuestions } from './calls/web/form-questions.tsx'
import { web as callFormSections } from './calls/web/form-sections.tsx'
import { web as callForm } from './calls/web/form.tsx'
import { web as calls } from './calls/web/open.tsx'
import { web as callPeople } from './calls/web/people.tsx'
import { web as callWriting } from './calls/web/writing.tsx'
import { jobs as catalogueJobs } from './catalogue/jobs.ts'
import { web as catalogue } from './catalogue/web.tsx'
import { web as adoption } from './catalogue/web/adoption.tsx'
import { web as ownAdoption } from './catalogue/web/own-adoption.tsx'
import { planDoors } from './catalogue/web/plan.tsx'
import { familyDoors } from './catalogue/web/families.tsx'
import { ownWorkDoors } from './catalogue/web/own-works.tsx'
import { solutionDoors } from './catalogue/web/solutions.tsx'
import { decisionDoors } from './decisions/web/decision.tsx'
import { termsDoors } from './decisions/web/general-terms.tsx'
import { meetingDoors } from './decisions/web/meeting.tsx'
import { outcomeDoors } from './decisions/web/outcome.tsx'
import { proposalDoors } from './decisions/web/proposal.tsx'
import { web as municipalities } from './desk/web/municipalities.tsx'
import { web as publicDesk } from './desk/web/public.tsx'
import { web as desk } from './desk/web/start.tsx'
import { ErrorPage, statusOf, type ErrorKind } from './frame/errors.tsx'
import { GalleryPage } from './frame/gallery.tsx'
import { SignedOut } from './frame/signed-out.tsx'
import { Absent, Barred, NobodyYet } from './io/absent.ts'
import { assetsIn } from './io/assets.ts'
import {
  arrival,
  BadBody,
  FromElsewhere,
  fromOurPages,
  guarded,
  page,
  routes,
  seeOther,
  TooLarge,
  written,
  type Asking,
  type Env,
} from './io/http.ts'
import type { Job } from './io/jobs.ts'
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
import { web as deskEnrolments } from './programme/web/desk.tsx'
import { web as trial } from './programme/web/trial.tsx'

export type { Door }
export { applicationLines as lines }
type Ask = Asking<Actor>

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
    if (pathname.includes('%00')) throw new Absent() // no address of ours holds it, and PostgreSQL cannot be asked for it
    await next()
  }

const failed = (c: Ask, kind: ErrorKind, reference?: string) =>
  c.html(written(<ErrorPage view={c.var} kind={kind} reference={reference} />), statusOf[kind])

const kinds: readonly (readonly [new () => Error, ErrorKind])[] = [
  [Absent, 'absent'],
  [Barred, 'barred'],
  [TooLarge, 'too_large'],
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
  if (kind === 'fault') outside.log.error({ request: c.var.request, fault: fault.stack }, fault.message)
  return failed(c, kind, c.var.request)
}

/** The doors of those who apply. Sections last: their address takes any last part. */
const applying = [
  my,
  submission,
  parties,
  invitations,
  budgetTable,
  papers,
  findings,
  fields,
  sharing,
  merging,
  applicationMessages,
  supplementing,
  applicationAttachments,
  autosave,
  applicationSections,
]

/** The doors of those who build the form of a call, and of those who prepare a call and follow it while it lives. */
const building = [callForm, callFormSections, callFormQuestions, callFormLook]
const preparing = [...building, callAsking, callFollowing, callLife, callPeople, callWriting]

/** The doors of those who handle what has arrived; then those of the register of organisations and of the catalogue. */
const handling = [assessing, callHandling, assignments, caseHandling, caseMessages, caseSupplements, caseAttachment]
const works = [planDoors, solutionDoors, familyDoors, ownWorkDoors, adoption, ownAdoption]
const cataloguing = [registerOfPeople, catalogue, ...works]

/** Every room's doors: the table of contents. */
export function house(outside: Outside, door: Door, assets = '.talko/build/assets') {
  const app = routes<Actor>()
  app.onError(atTheDoor(outside))
  app.notFound((c) => failed(c, 'absent'))
  app.use(guarded(outside.baseUrl.protocol === 'https:'))
  app.get('/assets/*', assetsIn(assets))
  app.use(addressed(outside), arrival(outside.clock), fromOurPages(outside.baseUrl))
  app.use(
    keptPages(outside.read, (cookie) => !cookie.includes('talko-')),
    takenTables(),
    identified(outside),
  )
  app.get('/', (c) => seeOther(c, paths.home(c.var.lang)))
  if (outside.example) app.get('/:lang/gallery', (c) => page(c, <GalleryPage view={c.var} />))
  app.route('/', people(outside, door))
  const deciding = [proposalDoors, meetingDoors, decisionDoors, outcomeDoors, termsDoors]
  const first = [...cataloguing, trial, deskEnrolments, calls, callBeginning, deskCalls, ...deciding, ...preparing]
  const last = [priority, ranking, publicDesk, municipalities, announcements, deskAnnouncements, desk]
  app.use('/:lang/my/applications/:id/*', settled(outside))
  for (const doors of [...first, ...applying, ...handling, ...last]) app.route('/', doors(outside))
  return app
}

/** Every room's jobs. */
export const work = (outside: Outside): readonly Job[] => [
  ...peopleJobs(outside),
  ...catalogueJobs(outside),
  ...callJobs(outside),
  ...applicationJobs(outside),
  ...announcementJobs(outside),
]
